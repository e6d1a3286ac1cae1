import { daysInMonth } from '../../kernel/local-day'
import type { RosterMonth } from '../../schedule/roster'
import type { Check } from '../check'
import { groupBy } from '../checked-shop'
import type { Finding, FindingPlace } from '../finding'
import { finding } from '../finding'
import { count } from '../quantities'

function ofRow({ memberId, month, days }: RosterMonth, isSecond: boolean): readonly Finding[] {
  const where: FindingPlace = { table: 'rosters', memberId, month }
  const expected = daysInMonth(month)
  return [
    ...(isSecond ? [finding('roster-twice', where)] : []),
    ...(days.length === expected
      ? []
      : [finding('roster-length', where, count(expected, 'days'), count(days.length, 'days'))]),
  ]
}

/** One row a person and month, one entry a day. */
export const rosters: Check = {
  id: 'rosters',
  *run({ data, isLookedAt }) {
    const rows = data.rosters.filter((row) => isLookedAt(row.month))
    for (const same of groupBy(rows, (row) => `${row.memberId} ${row.month}`).values())
      yield { looked: same.length, findings: same.flatMap((row, index) => ofRow(row, index > 0)) }
  },
}
