import { compTimeLeftMinutes } from '../attendance/comp-ledger'
import { judgeMonth } from '../attendance/judge-month'
import type { VerdictMonth } from '../attendance/day-verdict'
import type { AttendanceSummary } from '../attendance/month-summary'
import { summariseMonth } from '../attendance/summarise-month'
import type { MemberId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { yearOf } from '../kernel/local-day'
import { explainScore } from '../kpi/explain-score'
import type { KpiScore } from '../kpi/kpi-month'
import { valueOrDefaultGradeRules } from '../kpi/rates/grade-rules'
import { scorePerson } from '../kpi/score-person'
import { computePayslip } from '../payroll/compute-payslip'
import type { Payslip } from '../payroll/payslip'
import type { PreviousPayslip } from '../payroll/payslip-input'
import type { Member } from '../team/member'
import { indicatorsOf, kpiPlanOn, lastEmployedDay, taxProfileOf } from './in-force'
import { payDaysOf } from './pay-days'
import { peopleOfMonth } from './people-of-month'
import type { ShopData } from './shop-data'

/** Everything computed for one month, people in the order of `peopleOfMonth`. */
export interface MonthResult {
  readonly month: Month
  readonly verdicts: readonly VerdictMonth[]
  readonly summaries: readonly AttendanceSummary[]
  readonly scores: readonly KpiScore[]
  readonly payslips: readonly Payslip[]
}

/** Months that were computed before, from the same records on the same day. */
type KnownMonths = ReadonlyMap<Month, MonthResult>

/** The month that a month's tax and carried amounts go on from. */
interface EarlierMonth {
  readonly month: Month
  readonly closed: boolean
  readonly payslips: readonly Payslip[]
}

/** Months of the same calendar year before this one that hold a roster, punches, sales or one-off items, latest first. */
function earlierMonthsWithData(data: ShopData, month: Month): readonly Month[] {
  const found = new Set<Month>()
  for (const rows of [data.rosters, data.punches, data.sales, data.adjustments]) {
    for (const row of rows) if (row.month < month && yearOf(row.month) === yearOf(month)) found.add(row.month)
  }
  return [...found].sort().reverse()
}

/**
 * The latest earlier month: one that was closed as it was paid, else one computed from its records. Nothing is computed
 * beyond the turn of the year, where tax starts anew; what a closed December carried still counts.
 */
function earlierMonth(data: ShopData, month: Month, today: LocalDay, known: KnownMonths): EarlierMonth | undefined {
  const closed = data.closedMonths.filter((row) => row.month < month).sort((a, b) => (a.month < b.month ? 1 : -1))[0]
  const latest = earlierMonthsWithData(data, month)[0]
  if (latest !== undefined && (!closed || closed.month < latest)) {
    const { payslips } = known.get(latest) ?? computeMonth(data, latest, today, known)
    return { month: latest, closed: false, payslips }
  }
  return closed && { month: closed.month, closed: true, payslips: closed.payslips }
}

/**
 * The person's latest payslip. Whoever left and came back is not in the month before: the last closed month that paid
 * them says what they still owe, and within the year what was withheld.
 */
function previousPayslip(
  data: ShopData,
  earlier: EarlierMonth | undefined,
  memberId: MemberId,
): PreviousPayslip | undefined {
  if (!earlier) return undefined
  const ofMember = ({ month, closed, payslips }: EarlierMonth): readonly PreviousPayslip[] => {
    const payslip = payslips.find((slip) => slip.memberId === memberId)
    return payslip ? [{ month, closed, payslip }] : []
  }
  const closedBefore = data.closedMonths
    .filter((row) => row.month < earlier.month)
    .map(({ month, payslips }): EarlierMonth => ({ month, closed: true, payslips }))
    .sort((a, b) => (a.month < b.month ? 1 : -1))
  return [earlier, ...closedBefore].flatMap(ofMember)[0]
}

/** The person's score by the plan of their role, with its explanation; undefined for roles without a plan. */
function scoreOf(data: ShopData, member: Member, month: Month) {
  const day = lastEmployedDay(member, month)
  const plan = kpiPlanOn(data, member.id, day)
  if (!plan) return undefined
  const kpiMonth = data.kpiMonths.find((row) => row.memberId === member.id && row.month === month)
  const shared = {
    plan,
    indicators: indicatorsOf(data),
    kpiMonth,
    gradeRules: valueOrDefaultGradeRules(data.gradeRules, day),
  }
  const score = scorePerson({ ...shared, memberId: member.id, month })
  return { score, explanation: explainScore({ ...shared, score }) }
}

/**
 * Judges, scores and pays everybody employed in the month. Pure: the same records always give the same result.
 * @param today days after it are not judged
 * @param known earlier months are taken from here instead of being computed on the way: a year, month by month, costs a year
 */
export function computeMonth(
  data: ShopData,
  month: Month,
  today: LocalDay,
  known: KnownMonths = new Map(),
): MonthResult {
  const earlier = earlierMonth(data, month, today, known)
  const people = peopleOfMonth(data, month).map(({ member }) => {
    const verdicts = judgeMonth({
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
    const summary = summariseMonth({ verdicts, shifts: data.shifts, rules: data.attendanceRules })
    const scored = scoreOf(data, member, month)
    const payslip = computePayslip({
      memberId: member.id,
      month,
      employment: member,
      days: payDaysOf(verdicts.days, data.shifts, data.calendarYears),
      summary,
      verdicts: verdicts.days,
      compTimeLeftMinutes: compTimeLeftMinutes(verdicts, member.leftOn, data),
      payTerms: data.payTerms,
      contractHours: data.contractHours,
      contributionTerms: data.contributionTerms,
      taxProfile: taxProfileOf(data, member.id, month),
      score: scored?.score,
      scoreExplanation: scored?.explanation,
      commissionPlans: data.commissionPlans,
      sales: data.sales,
      adjustments: data.adjustments,
      shopCity: data.settings.city,
      previous: previousPayslip(data, earlier, member.id),
    })
    return { verdicts, summary, score: scored?.score, payslip }
  })
  return {
    month,
    verdicts: people.map((person) => person.verdicts),
    summaries: people.map((person) => person.summary),
    scores: people.flatMap((person) => (person.score ? [person.score] : [])),
    payslips: people.map((person) => person.payslip),
  }
}
