import type { MinuteOfDay, MinuteSpan } from '../kernel/clock'
import type { ShiftId } from '../kernel/ids'

/** Which punches a shift expects. */
export type Punching = 'first-and-last' | 'each-segment' | 'none'

export type ShiftColour = 'blue' | 'teal' | 'green' | 'orange' | 'red' | 'grape' | 'indigo' | 'gray' | 'yellow' | 'cyan'

/** 班次. A shift belongs to the day on which it starts; `end` may run to 2879 (次日 23:59). */
export interface Shift {
  readonly id: ShiftId
  /** One to three characters shown in the roster grid: '早', '晚', '休'. Unique. */
  readonly code: string
  readonly name: string
  readonly kind: 'work' | 'rest'
  /** In order, not overlapping; empty for rest. The gaps between them are unpaid breaks. */
  readonly segments: readonly MinuteSpan[]
  /** Further unpaid minutes inside the segments that have no fixed time (meals). */
  readonly unpaidBreakMinutes: number
  readonly punching: Punching
  /** Overrides the shop's grace minutes when set. */
  readonly graceMinutes?: number
  readonly colour: ShiftColour
  readonly order: number
}

/** Paid minutes of one shift. */
export function shiftMinutes(shift: Pick<Shift, 'segments' | 'unpaidBreakMinutes'>): number {
  const planned = shift.segments.reduce((sum, s) => sum + (s.end - s.start), 0)
  return Math.max(0, planned - shift.unpaidBreakMinutes)
}
export function shiftStart(shift: Pick<Shift, 'segments'>): MinuteOfDay | undefined {
  return shift.segments[0]?.start
}
export function shiftEnd(shift: Pick<Shift, 'segments'>): MinuteOfDay | undefined {
  return shift.segments.at(-1)?.end
}
