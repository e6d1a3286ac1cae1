import type { MinuteSpan } from '../kernel/clock'
import { overlapMinutes } from '../kernel/clock'
import type { LocalDay } from '../kernel/local-day'
import { halvesTaken, paidMinutesOfSegments, shiftParts } from '../schedule/half-days'
import type { Shift } from '../schedule/shift'
import type { LeaveTaken } from './day-verdict'
import type { Leave } from './records'

/** A segment of the day's shift after leave. `pieces` is what still has to be worked, in order; empty = nothing. */
export interface CoveredSegment {
  readonly segment: number
  readonly start: number
  readonly end: number
  readonly paidMinutes: number
  readonly leaveMinutes: number
  readonly pieces: readonly MinuteSpan[]
}
export interface LeaveCover {
  readonly segments: readonly CoveredSegment[]
  readonly taken: readonly LeaveTaken[]
}

/**
 * Approved leave clips the expected times before anything else is judged. Half-days take whole parts of the shift; clock
 * times take the clock minutes, at most the paid ones. Two leaves over the same time count once, half-days first.
 */
export function coverLeave(shift: Shift, day: LocalDay, leaves: readonly Leave[]): LeaveCover {
  const paid = paidMinutesOfSegments(shift)
  const state = shift.segments.map((segment, index) => ({
    segment: index,
    start: segment.start,
    end: segment.end,
    paidMinutes: paid[index] ?? 0,
    leaveMinutes: 0,
    pieces: [segment] as readonly MinuteSpan[],
  }))
  const taken = new Map<Leave, number>()
  const take = (leave: Leave, segment: number, span: MinuteSpan, minutes: number): void => {
    const target = state[segment]
    if (!target) return
    const touched = target.pieces.some((piece) => overlapMinutes(piece, span) > 0)
    const counted = touched ? Math.min(minutes, target.paidMinutes - target.leaveMinutes) : 0
    target.leaveMinutes += counted
    target.pieces =
      target.leaveMinutes === target.paidMinutes ? [] : target.pieces.flatMap((piece) => without(piece, span))
    taken.set(leave, (taken.get(leave) ?? 0) + counted)
  }
  for (const leave of leaves) {
    if (leave.span.kind !== 'half-days') continue
    const halves = halvesTaken(leave.span, day)
    for (const part of shiftParts(shift)) if (halves[part.half]) take(leave, part.segment, part, part.minutes)
  }
  for (const leave of leaves) {
    const { span } = leave
    if (span.kind !== 'clock' || span.day !== day) continue
    for (const target of state) {
      const minutes = target.pieces.reduce((sum, piece) => sum + overlapMinutes(piece, span), 0)
      take(leave, target.segment, span, minutes)
    }
  }
  const counted = [...taken].filter(([, minutes]) => minutes > 0)
  return {
    segments: state,
    taken: counted.map(([leave, minutes]) => ({ leaveId: leave.id, type: leave.type, minutes })),
  }
}

/** What is left of `piece` when `span` is cut out of it. */
export function without(piece: MinuteSpan, span: MinuteSpan): readonly MinuteSpan[] {
  if (overlapMinutes(piece, span) === 0) return [piece]
  return [
    { start: piece.start, end: Math.min(piece.end, span.start) },
    { start: Math.max(piece.start, span.end), end: piece.end },
  ].filter((rest) => rest.end > rest.start)
}

/** Does the leave touch the day at all (on a day without a shift to take it from)? */
export function leaveTouches(leave: Leave, day: LocalDay): boolean {
  if (leave.span.kind === 'clock') return leave.span.day === day
  const halves = halvesTaken(leave.span, day)
  return halves.am || halves.pm
}
