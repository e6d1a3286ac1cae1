import type { Leave, LeaveSpan } from '../../attendance/records'
import { MINUTES_PER_DAY } from '../../kernel/clock'
import { toId } from '../../kernel/ids'
import type { MemberId, RecordId } from '../../kernel/ids'
import { addDays, daysBetween } from '../../kernel/local-day'
import { isWithinAYear } from '../cells/day-cell'
import type { Moment } from '../cells/time-cell'

export type SpanFound =
  | {
      readonly kind: 'span'
      readonly span: LeaveSpan
      /** What had to be assumed. */
      readonly doubts: readonly ('half-day-unclear' | 'leave-in-halves' | 'days-differ')[]
    }
  | { readonly kind: 'wrong'; readonly code: 'end-before-start' | 'leave-too-long' }

const NOON = 720
/** A night shift's leave may end this late on the next morning and still be one stretch. */
const NIGHT_END = 600

/**
 * From where to where somebody is away.
 * @param halfDays length in half-days, if the sheet gives one; used when there is no end, else only compared
 */
export function leaveSpan(start: Moment, end: Moment | undefined, halfDays: number | undefined): SpanFound {
  if (!end) return spanOfLength(start, halfDays ?? 2)
  if (end.day < start.day) return { kind: 'wrong', code: 'end-before-start' }
  if (!isWithinAYear(start.day, end.day)) return { kind: 'wrong', code: 'leave-too-long' }
  const clock = clockSpan(start, end)
  if (clock) return clock
  const hasClock = start.at?.kind === 'clock' || end.at?.kind === 'clock'
  const span = {
    kind: 'half-days',
    from: start.day,
    fromHalf: halfOf(start, 'am', false),
    to: end.day,
    toHalf: halfOf(end, 'pm', true),
  } as const
  if (span.from === span.to && span.fromHalf === 'pm' && span.toHalf === 'am')
    return { kind: 'wrong', code: 'end-before-start' }
  const length = daysBetween(span.from, span.to) * 2 + (span.toHalf === 'pm' ? 2 : 1) - (span.fromHalf === 'pm' ? 1 : 0)
  if (halfDays === 1 && length === 2 && !start.at && !end.at)
    return { kind: 'span', span: { ...span, toHalf: 'am' }, doubts: ['half-day-unclear'] }
  const doubts: ('leave-in-halves' | 'days-differ')[] = []
  if (hasClock) doubts.push('leave-in-halves')
  if (halfDays !== undefined && halfDays > length) doubts.push('days-differ')
  return { kind: 'span', span, doubts }
}

function halfOf(moment: Moment, otherwise: 'am' | 'pm', isEnd: boolean): 'am' | 'pm' {
  if (!moment.at) return otherwise
  if (moment.at.kind === 'half') return moment.at.half
  return moment.at.minute < NOON || (isEnd && moment.at.minute === NOON) ? 'am' : 'pm'
}
function clockSpan(start: Moment, end: Moment): SpanFound | undefined {
  if (start.at?.kind !== 'clock' || end.at?.kind !== 'clock') return undefined
  const days = daysBetween(start.day, end.day)
  const [from, to] = [start.at.minute, end.at.minute + days * MINUTES_PER_DAY]
  if (days > 1 || (days === 1 && end.at.minute > NIGHT_END)) return undefined
  if (to <= from) return { kind: 'wrong', code: 'end-before-start' }
  if (to >= 2 * MINUTES_PER_DAY || from >= MINUTES_PER_DAY) return { kind: 'wrong', code: 'leave-too-long' }
  return { kind: 'span', span: { kind: 'clock', day: start.day, start: from, end: to }, doubts: [] }
}
function spanOfLength(start: Moment, halfDays: number): SpanFound {
  const fromHalf = halfOf(start, 'am', false)
  const last = (fromHalf === 'pm' ? 1 : 0) + halfDays - 1
  const to = addDays(start.day, Math.floor(last / 2))
  const toHalf = last % 2 === 0 ? 'am' : 'pm'
  if (!isWithinAYear(start.day, to)) return { kind: 'wrong', code: 'leave-too-long' }
  const doubts =
    halfDays === 1 && !start.at
      ? (['half-day-unclear'] as const)
      : start.at?.kind === 'clock'
        ? (['leave-in-halves'] as const)
        : []
  return { kind: 'span', span: { kind: 'half-days', from: start.day, fromHalf, to, toHalf }, doubts }
}

/** The same leave in two sheets has the same id. */
export function leaveId(memberId: MemberId, span: LeaveSpan): RecordId {
  return toId<RecordId>(
    span.kind === 'clock'
      ? `leave-${memberId}-${span.day}-${span.start}`
      : `leave-${memberId}-${span.from}-${span.fromHalf}`,
  )
}
export function firstDayOfLeave(leave: Pick<Leave, 'span'>): Moment['day'] {
  return leave.span.kind === 'clock' ? leave.span.day : leave.span.from
}
