import type { LeaveSpan, LeaveType } from '../../attendance/records'
import type { LocalDay } from '../../kernel/local-day'
import type { Shift } from '../../schedule/shift'
import type { Member } from '../../team/member'
import { shown } from '../cells/cell-text'
import type { ImportContext } from '../import-context'
import type { TableRow } from '../table-row'
import { punchCorrectionId } from './corrections-table'
import { leaveId } from './leave-span'

/** One person's day in a row or a cell of an attendance report. */
export interface ReportDay {
  readonly row: TableRow
  readonly context: ImportContext
  readonly member: Member
  readonly day: LocalDay
}

/** A corrected punch: minute of the day, 1440 and above on the next morning; segments from 0. */
export interface CorrectedPunch {
  readonly side: 'in' | 'out'
  readonly segment: number
  readonly minute: number
}

/** The correction of the day at this minute, whatever its segment. */
export function isCorrected({ context, member, day }: ReportDay, minute: number, side?: 'in' | 'out'): boolean {
  return context.draft.corrections
    .all()
    .some(
      (other) =>
        other.kind === 'punch' &&
        other.memberId === member.id &&
        other.day === day &&
        other.minute === minute &&
        (side === undefined || other.side === side),
    )
}
/** 补卡 of the report; one that the shop has entered stands above it. */
export function putReportedCorrection(
  { row, context, member, day }: ReportDay,
  punch: CorrectedPunch,
  reason: string,
): void {
  const { side, segment, minute } = punch
  const id = punchCorrectionId(member.id, day, side, segment)
  if (context.draft.corrections.get(id) !== undefined) return
  context.draft.corrections.put(
    { id, memberId: member.id, day, kind: 'punch', side, segment, minute, reason },
    row.at(),
  )
}

/** The report's shift fills days that the roster leaves open. */
export function planReportedShift(
  { row, context, member, day }: ReportDay,
  shift: Shift | undefined,
  whenDifferent: 'wecom-shift-differs' | 'dingtalk-shift-differs',
): void {
  const at = row.at('shift')
  if (!shift) {
    context.report.warnOnce('unknown-shift', at, shown(row.cell('shift')))
    return
  }
  const outcome = context.rosters.planIfFree(member.id, day, shift.id, row.at())
  if (outcome === 'differs') context.report.warnFirst(whenDifferent, at, `${member.name} ${day}`)
}

/** A leave that the shop knows already stands as it is: the report only repeats it. */
export function putReportedLeave(
  { row, context, member }: ReportDay,
  type: LeaveType,
  span: LeaveSpan,
  reason: string,
): void {
  const { leaves } = context.draft
  if (leaves.all().some((other) => other.memberId === member.id && covers(other.span, span))) return
  leaves.put({ id: leaveId(member.id, span), memberId: member.id, type, span, reason, source: row.source() })
}
function covers(known: LeaveSpan, added: LeaveSpan): boolean {
  if (known.kind === 'clock')
    return added.kind === 'clock' && known.day === added.day && known.start <= added.start && added.end <= known.end
  const [from, to] =
    added.kind === 'clock'
      ? [`${added.day}pm`, `${added.day}am`]
      : [`${added.from}${added.fromHalf}`, `${added.to}${added.toHalf}`]
  return `${known.from}${known.fromHalf}` <= from && to <= `${known.to}${known.toHalf}`
}
