import { expect, it } from 'vitest'
import type { MemberId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { daysOf, localDay, month } from '../../../src/core/kernel/local-day'
import { checkCanClose } from '../../../src/core/month/close-month'
import { computeMonth } from '../../../src/core/month/compute-month'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import type { Shift } from '../../../src/core/schedule/shift'
import { monthFacts } from '../../../src/renderer/features/home/month-facts'
import { monthStateOf } from '../../../src/renderer/features/home/month-steps'

const [EARLY, OFF] = [toId<ShiftId>('early'), toId<ShiftId>('off')]
const [ANNA, BERT] = [toId<MemberId>('a'), toId<MemberId>('b')]
const APRIL = month('2026-04')

function shift(id: ShiftId, kind: Shift['kind']): Shift {
  const segments = kind === 'work' ? [{ start: 540, end: 1080 }] : []
  return {
    id,
    code: id,
    name: id,
    kind,
    segments,
    unpaidBreakMinutes: 0,
    punching: 'first-and-last',
    colour: 'blue',
    order: 1,
  }
}
/** Two people; the second one joins on the 16th and is planned for 14 of his 15 days. */
const SHOP: ShopData = {
  ...EMPTY_SHOP,
  members: [
    { id: ANNA, employeeNo: '1', name: '甲', hiredOn: localDay('2026-01-01') },
    { id: BERT, employeeNo: '2', name: '乙', hiredOn: localDay('2026-04-16') },
  ],
  shifts: [shift(EARLY, 'work'), shift(OFF, 'rest')],
  rosters: [
    { memberId: ANNA, month: APRIL, days: daysOf(APRIL).map(() => OFF) },
    { memberId: BERT, month: APRIL, days: daysOf(APRIL).map((day) => (day <= '2026-04-16' ? null : EARLY)) },
  ],
}

function factsOn(data: ShopData, day: string) {
  const today = localDay(day)
  const result = computeMonth(data, APRIL, today)
  return monthFacts(data, result, checkCanClose(data, result, today), today)
}

it('counts only days of employment, and only those who are expected to punch', () => {
  expect(factsOn(SHOP, '2026-04-01')).toMatchObject({
    people: 2,
    employedDays: 45, // 30 + 15
    plannedDays: 44, // 30 + 14
    expectedToPunch: 1, // the other one rests all month
    punchedPeople: 0,
    isOver: false,
    payslips: 0, // nobody has pay terms
    isClosed: false,
  })
})
it('the month is over on the day after its last one', () => {
  expect([factsOn(SHOP, '2026-04-30').isOver, factsOn(SHOP, '2026-05-01').isOver]).toEqual([false, true])
})
it('one open cell keeps the month a draft', () => {
  expect(monthStateOf(factsOn(SHOP, '2026-04-01'))).toBe('draft')
})
