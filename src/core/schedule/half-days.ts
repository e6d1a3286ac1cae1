import type { MinuteOfDay, MinuteSpan } from '../kernel/clock'
import type { LocalDay } from '../kernel/local-day'
import type { Shift } from './shift'
import { shiftMinutes } from './shift'

/**
 * One stretch of a shift that half-day leave or a half-day absence takes as a whole. `minutes` are paid minutes: the
 * free breaks (`unpaidBreakMinutes`) are already off.
 */
export interface ShiftPart extends MinuteSpan {
  readonly segment: number
  readonly half: 'am' | 'pm'
  readonly minutes: number
}

/**
 * The shift in parts. With one segment the parts are its two halves, else each segment is a part; the first half of the
 * segments is the morning (with an odd number the boundary nearest to half the minutes).
 */
export function shiftParts(shift: Pick<Shift, 'segments' | 'unpaidBreakMinutes'>): readonly ShiftPart[] {
  const paid = paidMinutesOfSegments(shift)
  const [only] = shift.segments
  if (only && shift.segments.length === 1) {
    const minutes = paid[0] ?? 0
    const [middle, morning] = [only.start + Math.floor((only.end - only.start) / 2), Math.floor(minutes / 2)]
    return [
      { segment: 0, half: 'am', start: only.start, end: middle, minutes: morning },
      { segment: 0, half: 'pm', start: middle, end: only.end, minutes: minutes - morning },
    ]
  }
  const mornings = morningSegmentCount(paid)
  return shift.segments.map((segment, index) => ({
    segment: index,
    half: index < mornings ? 'am' : 'pm',
    start: segment.start,
    end: segment.end,
    minutes: paid[index] ?? 0,
  }))
}

/** Paid minutes of each segment: a break without a fixed time comes off the longest segment first. */
export function paidMinutesOfSegments(shift: Pick<Shift, 'segments' | 'unpaidBreakMinutes'>): readonly number[] {
  const minutes = shift.segments.map((segment) => segment.end - segment.start)
  let unpaid = minutes.reduce((sum, length) => sum + length, 0) - shiftMinutes(shift)
  const byLength = minutes
    .map((length, index) => ({ length, index }))
    .sort((a, b) => b.length - a.length || a.index - b.index)
  for (const { length, index } of byLength) {
    const taken = Math.min(length, unpaid)
    minutes[index] = length - taken
    unpaid -= taken
  }
  return minutes
}

function morningSegmentCount(paid: readonly number[]): number {
  const whole = paid.reduce((sum, minutes) => sum + minutes, 0)
  let [best, bestOff, before] = [1, Number.POSITIVE_INFINITY, 0]
  for (let count = 1; count < paid.length; count += 1) {
    before += paid[count - 1] ?? 0
    const off = Math.abs(whole - 2 * before)
    if (off < bestOff) [best, bestOff] = [count, off]
  }
  return best
}

/** Whole half-days from one to the other, both included, or clock times on one business day. */
export type AbsenceSpan =
  | {
      readonly kind: 'half-days'
      readonly from: LocalDay
      readonly fromHalf: 'am' | 'pm'
      readonly to: LocalDay
      readonly toHalf: 'am' | 'pm'
    }
  | { readonly kind: 'clock'; readonly day: LocalDay; readonly start: MinuteOfDay; readonly end: MinuteOfDay }

/** Which halves of `day` a span of half-days takes; both false if it takes none. */
export function halvesTaken(
  span: Extract<AbsenceSpan, { kind: 'half-days' }>,
  day: LocalDay,
): { readonly am: boolean; readonly pm: boolean } {
  if (day < span.from || day > span.to) return { am: false, pm: false }
  return {
    am: !(day === span.from && span.fromHalf === 'pm'),
    pm: !(day === span.to && span.toHalf === 'am'),
  }
}
