import type { ShiftId } from '../../../core/kernel/ids'
import type { Shift, ShiftColour } from '../../../core/schedule/shift'
import { readSegments } from '../../../core/imports/cells/time-cell'
import { shiftTimes } from '../../../core/text/schedule-text'
import { newId } from '../../platform/ids'

/** A shift as typed. */
export interface ShiftDraft {
  readonly id: ShiftId
  readonly code: string
  readonly name: string
  readonly kind: Shift['kind']
  readonly segments: string
  readonly unpaidBreakMinutes: number
  readonly punching: Shift['punching']
  readonly graceMinutes: number | null
  readonly colour: ShiftColour
  readonly order: number
}

export function emptyDraft(order: number): ShiftDraft {
  return {
    id: newId<ShiftId>(),
    code: '',
    name: '',
    kind: 'work',
    segments: '',
    unpaidBreakMinutes: 0,
    punching: 'first-and-last',
    graceMinutes: null,
    colour: 'blue',
    order,
  }
}
export function draftOf(shift: Shift): ShiftDraft {
  return {
    ...shift,
    segments: shift.kind === 'work' ? shiftTimes(shift) : '',
    graceMinutes: shift.graceMinutes ?? null,
  }
}

/** The shift a draft describes, or undefined when its times cannot be read. */
export function shiftOfDraft(draft: ShiftDraft): Shift | undefined {
  const segments = draft.kind === 'rest' ? [] : readSegments(draft.segments)
  if (!segments) return undefined
  const { graceMinutes, ...rest } = draft
  return {
    ...rest,
    code: draft.code.trim(),
    name: draft.name.trim(),
    segments,
    unpaidBreakMinutes: draft.kind === 'rest' ? 0 : draft.unpaidBreakMinutes,
    ...(graceMinutes === null ? {} : { graceMinutes }),
  }
}
