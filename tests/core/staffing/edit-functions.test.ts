import { describe, expect, it } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import { FUNCTION_LIBRARY } from '../../../src/core/roles/library/function-library'
import {
  checkFunction,
  functionsFromLibrary,
  missingFunctions,
  partOf,
  withBackups,
  withPart,
  withResponsible,
} from '../../../src/core/staffing/edit-functions'
import type { ShopFunction } from '../../../src/core/team/shop-function'
import { context, m } from './staff-case'

const STOCK: ShopFunction = {
  id: toId('f1'),
  name: '库存',
  order: 1,
  responsibleId: m('a'),
  backupIds: [m('b'), m('c')],
}

describe('who answers for a function', () => {
  it('is never a backup of it at the same time', () => {
    expect(withResponsible(STOCK, m('b'))).toMatchObject({ responsibleId: 'b', backupIds: ['c'] })
    expect(withBackups(STOCK, [m('a'), m('c'), m('c')])).toMatchObject({ responsibleId: 'a', backupIds: ['c'] })
    expect(withResponsible(STOCK, undefined)).not.toHaveProperty('responsibleId')
  })
  it('is set cell by cell', () => {
    const asBackup = withPart(STOCK, m('a'), 'backup')
    expect([partOf(asBackup, m('a')), asBackup.responsibleId]).toEqual(['backup', undefined])
    expect(withPart(STOCK, m('c'), 'responsible')).toMatchObject({ responsibleId: 'c', backupIds: ['b'] })
    expect(withPart(STOCK, m('b'), null)).toMatchObject({ responsibleId: 'a', backupIds: ['c'] })
  })
})

describe('functions', () => {
  it('have a name of their own', () => {
    expect(checkFunction([STOCK], { ...STOCK, id: toId('f2'), name: ' 库存 ' })).toMatchObject({ ok: false })
    expect(checkFunction([STOCK], { ...STOCK, name: ' 存货 ' })).toMatchObject({ ok: true, value: { name: '存货' } })
  })
  it('come from the library once', () => {
    const missing = missingFunctions([STOCK], FUNCTION_LIBRARY)
    expect(missing.some(({ name }) => name === '库存')).toBe(false)
    const added = functionsFromLibrary([STOCK], missing.slice(0, 2), context().newId)
    expect(added.map(({ order }) => order)).toEqual([2, 3])
    expect(missingFunctions([STOCK, ...added], FUNCTION_LIBRARY).length).toBe(missing.length - 2)
  })
})
