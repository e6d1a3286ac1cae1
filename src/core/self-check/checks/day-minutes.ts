import type { DayVerdict, VerdictMonth, VerdictReason } from '../../attendance/day-verdict'
import { daysOf } from '../../kernel/local-day'
import type { Check } from '../check'
import type { Finding, FindingPlace } from '../finding'
import { finding } from '../finding'
import { count, minutes } from '../quantities'

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
function reasoned(verdict: DayVerdict, codes: readonly VerdictReason['code'][]): number {
  return sum(
    verdict.reasons.map((reason) => ('minutes' in reason && codes.includes(reason.code) ? Number(reason.minutes) : 0)),
  )
}

function ofDay(verdict: DayVerdict, where: FindingPlace): readonly Finding[] {
  const { dueMinutes, workedMinutes, lateMinutes, earlyMinutes, absentMinutes } = verdict
  const leave = verdict.leave.map((taken) => taken.minutes)
  const parts = [workedMinutes, lateMinutes, earlyMinutes, absentMinutes, ...leave]
  const all = [dueMinutes, ...parts, ...verdict.overtime.map((part) => part.minutes)]
  if (all.some((value) => value < 0)) return [finding('minutes-negative', where, minutes(0), minutes(Math.min(...all)))]
  const lateAndEarly = reasoned(verdict, ['late', 'severe-late', 'early'])
  return [
    ...(sum(parts) === dueMinutes
      ? []
      : [finding('minutes-not-conserved', where, minutes(dueMinutes), minutes(sum(parts)))]),
    ...(lateAndEarly === lateMinutes + earlyMinutes
      ? []
      : [finding('lateness-not-as-reasoned', where, minutes(lateAndEarly), minutes(lateMinutes + earlyMinutes))]),
  ]
}

function ofMonth({ memberId, month, days }: VerdictMonth): readonly Finding[] {
  const calendar = daysOf(month)
  const isWhole = days.length === calendar.length && days.every(({ day }, index) => day === calendar[index])
  const where: FindingPlace = { table: 'verdicts', memberId }
  return [
    ...(isWhole
      ? []
      : [
          finding('days-not-of-month', { ...where, month }, count(calendar.length, 'days'), count(days.length, 'days')),
        ]),
    ...days.flatMap((verdict) => ofDay(verdict, { ...where, day: verdict.day })),
  ]
}

/**
 * Each minute that was due stands in exactly one place: worked + late + early + absent + leave = due. And the minutes late
 * and early are those of the occurrences that the verdict gives as its reasons.
 */
export const dayMinutes: Check = {
  id: 'day-minutes',
  *run(shop) {
    for (const month of shop.months)
      for (const document of shop.verdictsOf(month)) yield { looked: document.days.length, findings: ofMonth(document) }
  },
}
