import type { DayClass } from '../calendar/day-class'
import type { MinuteSpan } from '../kernel/clock'
import { MINUTES_PER_DAY } from '../kernel/clock'
import type { LocalDay } from '../kernel/local-day'
import { addDays } from '../kernel/local-day'
import type { Shift } from '../schedule/shift'
import { shiftEnd } from '../schedule/shift'
import type { AttendanceRules } from './attendance-rules'
import type { ExpectedPunch, OvertimeWorked, VerdictReason } from './day-verdict'
import { without } from './leave-cover'
import type { Overtime } from './records'

export interface OvertimeOfDay {
  readonly overtime: readonly OvertimeWorked[]
  readonly reasons: readonly VerdictReason[]
  /** Rest in place of pay was asked for where the law wants pay (劳动法 art.44). */
  readonly mustBePaid: boolean
}

/** What the overtime of one business day is judged by. */
export interface OvertimeInput {
  readonly day: LocalDay
  /** The planned work shift; undefined on days without one. */
  readonly shift: Shift | undefined
  readonly approved: readonly Overtime[]
  readonly rules: AttendanceRules
  /** Minutes of planned work on this day and, of a shift past midnight, on the next. */
  readonly planned: readonly [number, number]
  readonly expected: readonly ExpectedPunch[]
  /** Punches outside every shift's window. */
  readonly unclaimed: readonly number[]
  /** Class of a calendar day for this person: statutory by the calendar, else by the person's own roster. */
  overtimeClassOf(day: LocalDay): DayClass
  /** Is the calendar day a statutory holiday? */
  isStatutory(day: LocalDay): boolean
}

export function overtimeOfDay(input: OvertimeInput): OvertimeOfDay {
  const planned = plannedHolidayWork(input)
  const approved = approvedOvertime(input, sumMinutes(planned))
  const asked = input.approved.length > 0 ? approved.parts : punchedOvertime(input)
  const refused = [...asked.filter(isRestRefused).map((part) => part.dayClass), ...approved.refusedClasses]
  const settled = asked.map((part): OvertimeWorked => (isRestRefused(part) ? { ...part, settle: 'pay' } : part))
  const onHoliday = planned.filter((part) => part.dayClass === 'statutory')
  const further = merge([...planned.filter((part) => part.dayClass !== 'statutory'), ...settled])
  const reasons: readonly VerdictReason[] = [
    ...further.map(({ dayClass, minutes, settle }) => ({ code: 'overtime' as const, dayClass, minutes, settle })),
    ...[...new Set(refused)].map((dayClass) => ({ code: 'rest-must-be-paid' as const, dayClass })),
  ]
  const holidayMinutes = sumMinutes(onHoliday)
  return {
    overtime: merge([...onHoliday, ...further]),
    reasons: holidayMinutes > 0 ? [{ code: 'statutory-work', minutes: holidayMinutes }, ...reasons] : reasons,
    mustBePaid: refused.length > 0,
  }
}

/** Rest instead of pay is lawful for work on rest days only (劳动法 art.44(2)); all else is paid even if rest was agreed. */
function isRestRefused(part: OvertimeWorked): boolean {
  return part.settle === 'rest' && part.dayClass !== 'rest'
}

/**
 * Planned work on a statutory holiday is paid at 300 % on top of the month's wage (劳动法 art.44(3)). A shift that starts
 * on one is no due day of the month, so what it runs into the next day is overtime too, by the class of that day.
 */
function plannedHolidayWork(input: OvertimeInput): readonly OvertimeWorked[] {
  const { day, planned, rules } = input
  const [onDay, onNext] = rules.splitOvertimeAtMidnight ? planned : [planned[0] + planned[1], 0]
  const startsOnHoliday = input.isStatutory(day)
  const parts: OvertimeWorked[] = []
  if (startsOnHoliday && onDay > 0) parts.push({ dayClass: 'statutory', minutes: onDay, settle: 'pay' })
  const next = onNext > 0 ? addDays(day, 1) : undefined
  if (next !== undefined && (startsOnHoliday || input.isStatutory(next))) {
    parts.push({ dayClass: input.overtimeClassOf(next), minutes: onNext, settle: 'pay' })
  }
  return parts
}

/**
 * Approved minutes count as approved. Where planned holiday work is paid already, an approval over the same time adds
 * nothing: with a clock start by the clock, without one up to the planned minutes.
 */
function approvedOvertime(
  input: OvertimeInput,
  paidAlready: number,
): { readonly parts: readonly OvertimeWorked[]; readonly refusedClasses: readonly DayClass[] } {
  let cover = paidAlready
  const refusedClasses: DayClass[] = []
  const parts = input.approved.flatMap((record): readonly OvertimeWorked[] => {
    if (paidAlready > 0 && record.settle === 'rest') refusedClasses.push('statutory')
    if (record.start === undefined) {
      const minutes = Math.max(0, record.minutes - cover)
      cover -= record.minutes - minutes
      return worked(input.overtimeClassOf(input.day), minutes, record)
    }
    let spans: readonly MinuteSpan[] = [{ start: record.start, end: record.start + record.minutes }]
    if (paidAlready > 0) {
      for (const segment of input.shift?.segments ?? []) spans = spans.flatMap((span) => without(span, segment))
    }
    return spans
      .flatMap((span) => byCalendarDay(input, span))
      .flatMap((part) => worked(part.dayClass, part.minutes, record))
  })
  return { parts, refusedClasses }
}

function worked(dayClass: DayClass, minutes: number, record: Overtime): readonly OvertimeWorked[] {
  return minutes > 0 ? [{ dayClass, minutes, settle: record.settle, overtimeId: record.id }] : []
}

/** Cuts a span at each midnight and gives every part the class of the calendar day it falls on. */
function byCalendarDay(
  input: OvertimeInput,
  span: MinuteSpan,
): readonly { readonly dayClass: DayClass; readonly minutes: number }[] {
  if (!input.rules.splitOvertimeAtMidnight) {
    return [{ dayClass: input.overtimeClassOf(input.day), minutes: span.end - span.start }]
  }
  const parts: { readonly dayClass: DayClass; readonly minutes: number }[] = []
  for (let start = span.start; start < span.end;) {
    const offset = Math.floor(start / MINUTES_PER_DAY)
    const end = Math.min(span.end, (offset + 1) * MINUTES_PER_DAY)
    parts.push({ dayClass: input.overtimeClassOf(addDays(input.day, offset)), minutes: end - start })
    start = end
  }
  return parts
}

/** Overtime read from the punches, if the shop counts it so: the stay behind the shift, or the whole span on a free day. */
function punchedOvertime(input: OvertimeInput): readonly OvertimeWorked[] {
  const { rules, shift, unclaimed } = input
  if (rules.overtimeMode !== 'punched') return []
  const first = shift ? shiftEnd(shift) : unclaimed[0]
  const last = shift ? input.expected.findLast((punch) => punch.side === 'out')?.actual : unclaimed.at(-1)
  if (first === undefined || last === undefined) return []
  const stayed = last - first
  const minutes = stayed - (stayed % Math.max(1, rules.overtimeUnitMinutes))
  if (minutes <= 0 || stayed < rules.overtimeStartMinutes) return []
  return byCalendarDay(input, { start: first, end: first + minutes }).map((part) => ({
    ...part,
    settle: 'pay' as const,
  }))
}

/** One line per class, way of settling and record. */
function merge(parts: readonly OvertimeWorked[]): readonly OvertimeWorked[] {
  const merged: OvertimeWorked[] = []
  for (const part of parts) {
    const at = merged.findIndex(
      (other) =>
        other.dayClass === part.dayClass && other.settle === part.settle && other.overtimeId === part.overtimeId,
    )
    const known = merged[at]
    if (known) merged[at] = { ...known, minutes: known.minutes + part.minutes }
    else merged.push(part)
  }
  return merged
}

function sumMinutes(parts: readonly OvertimeWorked[]): number {
  return parts.reduce((sum, part) => sum + part.minutes, 0)
}
