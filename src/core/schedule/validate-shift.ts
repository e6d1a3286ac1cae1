import { MINUTES_PER_DAY } from '../kernel/clock'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { Shift } from './shift'

/** Latest end of a shift: 次日 23:59. */
export const LAST_SHIFT_MINUTE = 2 * MINUTES_PER_DAY - 1
export const SHIFT_CODE_LENGTH = 3

/** `segment` counts from 0. */
export type ShiftProblem =
  | { readonly code: 'code-missing' }
  | { readonly code: 'code-too-long'; readonly atMost: number }
  | { readonly code: 'code-taken'; readonly by: string }
  | { readonly code: 'name-missing' }
  | { readonly code: 'no-segments' }
  | { readonly code: 'rest-has-segments' }
  | { readonly code: 'segment-empty'; readonly segment: number }
  | { readonly code: 'out-of-range'; readonly segment: number }
  | { readonly code: 'overlap'; readonly segment: number }
  | { readonly code: 'break-too-long'; readonly plannedMinutes: number }
  | { readonly code: 'grace-out-of-range' }

/** Checks a shift before it is saved. `others`: the shop's shifts; one with the same id is the shift itself. */
export function validateShift(shift: Shift, others: readonly Shift[]): Result<Shift, readonly ShiftProblem[]> {
  const problems = [...labelProblems(shift, others), ...segmentProblems(shift), ...amountProblems(shift)]
  return problems.length === 0 ? ok(shift) : err(problems)
}

function labelProblems(shift: Shift, others: readonly Shift[]): readonly ShiftProblem[] {
  const problems: ShiftProblem[] = []
  const code = shift.code.trim()
  const twin = others.find((other) => other.id !== shift.id && other.code === code)
  if (code.length === 0) problems.push({ code: 'code-missing' })
  if ([...code].length > SHIFT_CODE_LENGTH) problems.push({ code: 'code-too-long', atMost: SHIFT_CODE_LENGTH })
  if (twin) problems.push({ code: 'code-taken', by: twin.name })
  if (shift.name.trim().length === 0) problems.push({ code: 'name-missing' })
  return problems
}

function segmentProblems(shift: Shift): readonly ShiftProblem[] {
  if (shift.kind === 'rest') return shift.segments.length > 0 ? [{ code: 'rest-has-segments' }] : []
  if (shift.segments.length === 0) return [{ code: 'no-segments' }]
  return shift.segments.flatMap((segment, index): readonly ShiftProblem[] => {
    const starts = index === 0 ? segment.start < MINUTES_PER_DAY : segment.start <= LAST_SHIFT_MINUTE
    const whole = Number.isInteger(segment.start) && Number.isInteger(segment.end)
    if (!whole || segment.start < 0 || !starts || segment.end > LAST_SHIFT_MINUTE) {
      return [{ code: 'out-of-range', segment: index }]
    }
    if (segment.end <= segment.start) return [{ code: 'segment-empty', segment: index }]
    const before = shift.segments[index - 1]
    return before && segment.start < before.end ? [{ code: 'overlap', segment: index }] : []
  })
}

function amountProblems(shift: Shift): readonly ShiftProblem[] {
  const problems: ShiftProblem[] = []
  const planned = shift.segments.reduce((sum, segment) => sum + Math.max(0, segment.end - segment.start), 0)
  const unpaid = shift.unpaidBreakMinutes
  const breakFits = Number.isInteger(unpaid) && unpaid >= 0 && (unpaid === 0 || unpaid < planned)
  if (!breakFits) problems.push({ code: 'break-too-long', plannedMinutes: planned })
  const grace = shift.graceMinutes
  if (grace !== undefined && (!Number.isInteger(grace) || grace < 0 || grace > MINUTES_PER_DAY)) {
    problems.push({ code: 'grace-out-of-range' })
  }
  return problems
}
