import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../kernel/clock'
import { daysBetween, monthOf } from '../../kernel/local-day'
import { shown } from '../cells/cell-text'
import { readMinutesOf } from '../cells/number-cell'
import type { Moment } from '../cells/time-cell'
import { readMoment } from '../cells/time-cell'
import {
  DINGTALK_APPROVAL,
  DINGTALK_CELL_STATE,
  DINGTALK_CORRECTED,
  DINGTALK_DAYS,
  DINGTALK_OVERTIME_REASON,
  DINGTALK_OVERTIME_WORD,
} from '../columns/dingtalk-columns'
import { leaveSpan } from './leave-span'
import { overtimeId } from './overtime-table'
import type { ReportDay } from './report-day'
import { putReportedLeave } from './report-day'
import { leaveTypeOf } from './wecom-report'

/** Two years: more than any leave. */
const MOST_HALF_DAYS = 732

interface Approval {
  readonly word: string
  readonly from: Moment
  readonly to: Moment
  readonly quantity: string
  readonly isInDays: boolean
  readonly text: string
}

/**
 * 请假, 外出, 出差, 加班 and 补卡 from the text of a day. Days without a year are those nearest to the day itself.
 *
 * @param correctAt takes a 补卡 by its minute of the day, 1440 and above on the next morning
 * @returns what was not understood, '' if everything was
 */
export function readApprovals(report: ReportDay, text: string, correctAt: (minute: number) => void): string {
  const context = monthOf(report.day)
  for (const [whole, word = '', from = '', to = '', quantity = '', unit] of text.matchAll(DINGTALK_APPROVAL)) {
    const [start, end] = [from, to].map((part) => readMoment(part, null, context))
    const approval =
      start && end ? { word, from: start, to: end, quantity, isInDays: unit === DINGTALK_DAYS, text: whole } : undefined
    if (!approval || !takeApproval(report, approval, correctAt))
      report.row.report.warnOnce('application-unread', report.row.at('approvals'), shown(whole))
  }
  const rest = text.replaceAll(DINGTALK_APPROVAL, '').replace(/[\s,;、|]/g, '')
  return rest === '' || DINGTALK_CELL_STATE.test(rest) ? '' : rest
}

function takeApproval(report: ReportDay, approval: Approval, correctAt: (minute: number) => void): boolean {
  if (DINGTALK_CORRECTED.test(approval.word)) return takeCorrection(report, approval, correctAt)
  if (DINGTALK_OVERTIME_WORD.test(approval.word)) return takeOvertime(report, approval)
  const type = leaveTypeOf(approval.word)
  const halfDays =
    approval.isInDays && approval.quantity !== '' ? readMinutesOf(approval.quantity, 2, MOST_HALF_DAYS) : undefined
  const found = leaveSpan(approval.from, approval.to, halfDays)
  if (!type || found.kind !== 'span') return false
  for (const doubt of found.doubts) {
    if (doubt !== 'days-differ') report.row.report.warnOnce(doubt, report.row.at('approvals'), shown(approval.text))
  }
  putReportedLeave(report, type, found.span, approval.text)
  return true
}
function takeCorrection({ day }: ReportDay, { from }: Approval, correctAt: (minute: number) => void): boolean {
  if (from.at?.kind !== 'clock') return false
  const minute = from.at.minute + daysBetween(day, from.day) * MINUTES_PER_DAY
  // One that belongs to another day stands in that day's row as well.
  if (minute >= 0 && minute < 2 * MINUTES_PER_DAY) correctAt(minute)
  return true
}
/** Overtime that the shop has entered for the day stands above the report's. */
function takeOvertime({ row, context, member }: ReportDay, { from, to, quantity, isInDays }: Approval): boolean {
  const span =
    from.at?.kind === 'clock' && to.at?.kind === 'clock'
      ? to.at.minute - from.at.minute + daysBetween(from.day, to.day) * MINUTES_PER_DAY
      : undefined
  const said = isInDays || quantity === '' ? span : readMinutesOf(quantity, MINUTES_PER_HOUR, MINUTES_PER_DAY)
  if (said === undefined || said <= 0 || said > MINUTES_PER_DAY) return false
  const { overtimes } = context.draft
  const isEntered = overtimes
    .all()
    .some(
      (other) => other.memberId === member.id && other.day === from.day && other.reason !== DINGTALK_OVERTIME_REASON,
    )
  if (isEntered) return true
  const start = from.at?.kind === 'clock' ? from.at.minute : undefined
  const id = overtimeId(member.id, from.day, start ?? 'pay')
  if (overtimes.get(id) !== undefined) return true
  overtimes.put({
    id,
    memberId: member.id,
    day: from.day,
    ...(start === undefined ? {} : { start }),
    minutes: said,
    settle: 'pay',
    reason: DINGTALK_OVERTIME_REASON,
    source: row.source(),
  })
  return true
}
