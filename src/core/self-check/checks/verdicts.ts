import type { VerdictMonth } from '../../attendance/day-verdict'
import { judgeMonth } from '../../attendance/judge-month'
import type { AttendanceSummary } from '../../attendance/month-summary'
import { isAttended } from '../../attendance/summarise-month'
import type { Leave } from '../../attendance/records'
import type { MemberId } from '../../kernel/ids'
import type { Month } from '../../kernel/local-day'
import { firstDayOf, lastDayOf, monthOf } from '../../kernel/local-day'
import type { Check, CheckStep } from '../check'
import type { CheckedShop } from '../checked-shop'
import type { Finding, FindingPlace } from '../finding'
import { finding } from '../finding'
import { count, minutes } from '../quantities'
import { sameRecord } from '../same-record'

function touches({ span }: Leave, month: Month): boolean {
  if (span.kind === 'clock') return monthOf(span.day) === month
  return span.from <= lastDayOf(month) && span.to >= firstDayOf(month)
}

/** People who have anything to be judged by in the month: a plan, punches, leave, overtime, a correction. */
function peopleWithBasis({ data }: CheckedShop, month: Month): ReadonlySet<MemberId> {
  return new Set([
    ...data.rosters.filter((r) => r.month === month && r.days.some((id) => id !== null)).map((r) => r.memberId),
    ...data.punches.filter((p) => p.month === month).map((p) => p.memberId),
    ...data.leaves.filter((leave) => touches(leave, month)).map((leave) => leave.memberId),
    ...[...data.overtimes, ...data.corrections].filter((r) => monthOf(r.day) === month).map((r) => r.memberId),
  ])
}

/** A judgement from raw punches; the month's own computation has it for everybody employed. */
function judgedAnew(shop: CheckedShop, month: Month, memberId: MemberId): VerdictMonth | undefined {
  const member = shop.members.get(memberId)
  if (!member) return undefined
  const { data, today } = shop
  return (
    shop.resultOf(month).verdicts.find((document) => document.memberId === memberId) ??
    judgeMonth({
      member,
      month,
      rosters: data.rosters,
      shifts: data.shifts,
      punches: data.punches,
      leaves: data.leaves,
      overtimes: data.overtimes,
      corrections: data.corrections,
      rules: data.attendanceRules,
      calendarYears: data.calendarYears,
      today,
    })
  )
}

/** Compared day by day; the first day that differs is named, and how many there are. */
function compared(stored: VerdictMonth, fresh: VerdictMonth): readonly Finding[] {
  const differing = fresh.days.filter((verdict, index) => !sameRecord(stored.days[index], verdict))
  const [first] = differing
  if (!first) return []
  const where: FindingPlace = { table: 'verdicts', memberId: stored.memberId, month: stored.month, day: first.day }
  return [finding('verdict-stale', where, undefined, count(differing.length, 'days'))]
}

function* openMonth(shop: CheckedShop, month: Month): Iterable<CheckStep> {
  const stored = new Map(shop.verdictsOf(month).map((document) => [document.memberId, document]))
  const withBasis = peopleWithBasis(shop, month)
  for (const memberId of new Set([...withBasis, ...stored.keys()])) {
    // Records of nobody are found by the references.
    if (!shop.members.has(memberId)) continue
    const where: FindingPlace = { table: 'verdicts', memberId, month }
    const document = stored.get(memberId)
    if (!withBasis.has(memberId)) yield { looked: 1, findings: [finding('verdict-surplus', where)] }
    else if (!document) yield { looked: 1, findings: [finding('verdict-missing', where)] }
    else {
      const fresh = judgedAnew(shop, month, memberId)
      yield { looked: 1, findings: fresh ? compared(document, fresh) : [] }
    }
  }
}

type MinuteFigure = 'dueMinutes' | 'workedMinutes' | 'lateMinutes' | 'earlyMinutes' | 'absentMinutes'
const MINUTE_FIGURES: readonly MinuteFigure[] = [
  'dueMinutes',
  'workedMinutes',
  'lateMinutes',
  'earlyMinutes',
  'absentMinutes',
]

/** What a closed month paid by, against the verdicts that lie beside it; the first minutes that differ. */
function closedMinutes(summary: AttendanceSummary, document: VerdictMonth | undefined): readonly Finding[] {
  const ordinary = (document?.days ?? []).filter((day) => day.status !== 'not-employed' && day.dayClass !== 'statutory')
  const { memberId, month } = summary
  const where: FindingPlace = { table: 'closedMonths', memberId, month }
  for (const figure of MINUTE_FIGURES) {
    const sum = ordinary.reduce((total, day) => total + day[figure], 0)
    if (sum !== summary[figure])
      return [finding('closed-minutes-differ', where, minutes(summary[figure]), minutes(sum))]
  }
  const attended = ordinary.filter(isAttended).length
  return attended === summary.attendedDays
    ? []
    : [finding('closed-minutes-differ', where, count(summary.attendedDays, 'days'), count(attended, 'days'))]
}

/**
 * Stored verdicts of open months are what the raw punches give today. A closed month is never judged again, since rules and
 * shifts may have moved on: there the verdicts that it was paid by must still add up to what was paid by.
 */
export const verdicts: Check = {
  id: 'verdicts',
  *run(shop) {
    for (const month of shop.months) {
      const closed = shop.closed.get(month)
      if (!closed) yield* openMonth(shop, month)
      else {
        const stored = new Map(shop.verdictsOf(month).map((document) => [document.memberId, document]))
        for (const summary of closed.summaries)
          yield { looked: 1, findings: closedMinutes(summary, stored.get(summary.memberId)) }
      }
    }
  },
}
