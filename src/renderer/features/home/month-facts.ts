import type { MemberId } from '../../../core/kernel/ids'
import type { LocalDay, Month } from '../../../core/kernel/local-day'
import { daysOf, lastDayOf } from '../../../core/kernel/local-day'
import type { CloseGate } from '../../../core/month/close-month'
import type { MonthResult } from '../../../core/month/compute-month'
import { peopleOfMonth } from '../../../core/month/people-of-month'
import type { ShopData } from '../../../core/month/shop-data'
import { plannedShift } from '../../../core/schedule/roster'
import { isEmployedOn } from '../../../core/team/member'
import type { MonthFacts } from './month-steps'

/** Counts of one month, from its records and what was computed from them. */
export function monthFacts(
  data: ShopData,
  result: MonthResult,
  gates: readonly CloseGate[],
  today: LocalDay,
): MonthFacts {
  const { month } = result
  const people = peopleOfMonth(data, month).map((person) => person.member)
  const days = daysOf(month)
  const rosterOf = new Map(data.rosters.filter((row) => row.month === month).map((row) => [row.memberId, row]))
  const planned = people.map((member) => {
    const employed = days.filter((day) => isEmployedOn(member, day))
    const shifts = employed.map((day) => plannedShift(rosterOf.get(member.id), day))
    return { id: member.id, employedDays: employed.length, shifts: shifts.filter((shift) => shift !== null) }
  })
  const punching = new Set(data.shifts.filter((s) => s.kind === 'work' && s.punching !== 'none').map((s) => s.id))
  const expected = planned.filter((person) => person.shifts.some((shift) => punching.has(shift)))
  const punched = punchedIn(data, month)
  return {
    people: people.length,
    employedDays: total(planned.map((person) => person.employedDays)),
    plannedDays: total(planned.map((person) => person.shifts.length)),
    punchedPeople: expected.filter((person) => punched.has(person.id)).length,
    expectedToPunch: expected.length,
    isOver: today > lastDayOf(month),
    openExceptions: total(result.summaries.map((summary) => summary.openExceptions)),
    kpiPeople: result.scores.length,
    kpiScored: result.scores.filter((score) => score.missing.length === 0 || score.vetoed).length,
    payslips: result.payslips.filter((slip) => !slip.warnings.some((warning) => warning.code === 'no-pay-terms'))
      .length,
    blockingGates: gates.filter((gate) => gate.severity === 'blocks').length,
    isClosed: data.closedMonths.some((closed) => closed.month === month),
  }
}

function punchedIn(data: ShopData, month: Month): ReadonlySet<MemberId> {
  return new Set(data.punches.filter((row) => row.month === month && row.punches.length > 0).map((row) => row.memberId))
}
function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
