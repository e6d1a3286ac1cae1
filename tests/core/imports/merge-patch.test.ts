import { describe, expect, it } from 'vitest'
import { mergePatch, sameRecord, unitePunches } from '../../../src/core/imports/merge-patch'
import { RECORD_KEYS } from '../../../src/core/imports/record-keys'
import type { Punch } from '../../../src/core/attendance/records'
import { toId } from '../../../src/core/kernel/ids'
import type { MemberId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { LIST_KEYS } from '../../../src/schema/table-keys'
import { member, SMALL_SHOP } from './sheet-building'

const M1 = toId<MemberId>('m-001')
const punch = (day: string, minute: number, row = 1): Punch => ({
  day: localDay(day),
  minute,
  source: { file: 'a', sheet: 'b', row },
})

describe('merging a patch', () => {
  it('replaces records of the same key, keeps their place and adds new ones behind', () => {
    const shop = { ...EMPTY_SHOP, members: [member('001', '甲一鸣'), member('002', '乙小满')] }
    const after = mergePatch(shop, {
      members: [member('003', '丙知夏'), member('001', '甲二鸣')],
      settings: { city: '上海' },
    })
    expect(after.members.map((m) => m.name)).toEqual(['甲二鸣', '乙小满', '丙知夏'])
    expect(after.settings).toEqual({ ...EMPTY_SHOP.settings, city: '上海' })
    expect(shop.members).toHaveLength(2)
  })
  it('adds punches to the month that is there, each minute once, the first source kept, in order', () => {
    const november = { memberId: M1, month: month('2025-11'), punches: [punch('2025-11-03', 540, 1)] }
    const added = {
      ...november,
      punches: [punch('2025-11-03', 480, 2), punch('2025-11-03', 540, 3), punch('2025-11-02', 1000, 4)],
    }
    const after = mergePatch({ ...EMPTY_SHOP, punches: [november] }, { punches: [added] })
    expect(after.punches[0]?.punches.map((p) => `${p.day} ${p.minute} ${p.source.row}`)).toEqual([
      '2025-11-02 1000 4',
      '2025-11-03 480 2',
      '2025-11-03 540 1',
    ])
    expect(mergePatch(after, { punches: [added] })).toEqual(after)
    expect(unitePunches([], [])).toEqual([])
  })
  it('changes nothing with an empty patch', () => {
    expect(mergePatch(SMALL_SHOP, {})).toEqual(SMALL_SHOP)
  })
  it('uses the keys of the database for every list', () => {
    for (const [list, fields] of Object.entries(LIST_KEYS)) {
      if (list === 'verdicts' || list === 'closedMonths') continue
      const record = Object.fromEntries((fields as readonly string[]).map((field) => [field, `<${field}>`]))
      const keyOf = RECORD_KEYS[list as keyof typeof RECORD_KEYS] as (r: object) => string
      expect([...keyOf(record).matchAll(/<(\w+)>/g)].map((match) => match[1] ?? '').sort(), list).toEqual(
        [...fields].sort(),
      )
    }
  })
})

describe('two records', () => {
  it('are the same when they hold the same, an undefined field counting as absent', () => {
    expect(sameRecord({ a: 1, b: [{ c: 'x' }] }, { b: [{ c: 'x' }], a: 1, d: undefined })).toBe(true)
    expect(sameRecord({ a: 1 }, { a: 2 })).toBe(false)
    expect(sameRecord([1, 2], [1])).toBe(false)
    expect(sameRecord([1], { 0: 1 })).toBe(false)
    expect(sameRecord(null, {})).toBe(false)
    expect(sameRecord(undefined, undefined)).toBe(true)
  })
})
