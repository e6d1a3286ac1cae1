import { describe, expect, it } from 'vitest'
import { toId } from '../../src/core/kernel/ids'
import { localDay } from '../../src/core/kernel/local-day'
import { EARLY, LI, must, openMarchShop, punchesOf, WANG } from './test-shop'

describe('the operations that concern a person', () => {
  it('are those about them and those that touched a record of theirs among others', async () => {
    const { shop } = await openMarchShop()
    const before = (await shop.memberHistory.of(WANG, 100)).length
    must(await shop.settings.save({ city: '杭州' }))
    must(await shop.roster.setCells([{ memberId: WANG, day: localDay('2026-03-05'), shiftId: EARLY }]))
    must(await shop.roster.setCells([{ memberId: LI, day: localDay('2026-03-05'), shiftId: EARLY }]))
    must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00'])] }))
    must(
      await shop.accounts.save([
        { id: toId('a'), platform: '千牛', login: 'x', purpose: '', permission: '', holderIds: [WANG] },
      ]),
    )
    must(await shop.staff.certificates.save({ id: toId('z'), memberId: LI, name: '健康证' }))
    must(await shop.staff.certificates.save({ id: toId('y'), memberId: WANG, name: '健康证' }))
    must(await shop.staff.certificates.remove(toId('y')))
    must(await shop.history.undo())
    const found = await shop.memberHistory.of(WANG, 100)
    expect(found.slice(0, found.length - before).map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'undo certificate-removed',
      'do certificate-removed',
      'do certificate-saved',
      'do account-saved',
      'do import-applied',
      'do roster-cells-set',
    ])
    expect(await shop.memberHistory.of(WANG, 2)).toHaveLength(2)
  })
})
