import type { Overtime } from '../../attendance/records'
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../../kernel/clock'
import { monthOf } from '../../kernel/local-day'
import { plainText, shown } from '../cells/cell-text'
import { readDecimal, readMinutesOf } from '../cells/number-cell'
import { readMoment } from '../cells/time-cell'
import {
  WECOM_APPLICATION,
  WECOM_CORRECTED,
  WECOM_DAYS,
  WECOM_OVERTIME_REASON,
  WECOM_OVERTIME_WORD,
} from '../columns/attendance-columns'
import { leaveSpan } from './leave-span'
import { overtimeId } from './overtime-table'
import { putReportedLeave } from './report-day'
import type { ReportRow } from './wecom-report'
import { leaveTypeOf } from './wecom-report'

/** Two years: more than any leave. */
const MOST_HALF_DAYS = 732

interface Application {
  readonly word: string
  readonly quantity: string
  readonly unit: string
  readonly from: string
  readonly to: string
  readonly text: string
}
/** '年假2.0天(2/13 上午 - 2/14 下午)' and its like; what is no application with a span is left over. */
function applicationsIn(text: string): { readonly found: readonly Application[]; readonly rest: string } {
  const found = [...text.matchAll(WECOM_APPLICATION)].map(
    ([whole, word = '', quantity = '', unit = '', from = '', to = '']): Application => ({
      word,
      quantity,
      unit,
      from,
      to,
      text: whole,
    }),
  )
  return { found, rest: text.replaceAll(WECOM_APPLICATION, '') }
}
/** 请假 and 加班 of one row of the report, from its application text and its columns. The same leave in two rows is one. */
export function readApplications(report: ReportRow): void {
  const { row } = report
  const { found, rest } = applicationsIn(plainText(row.cell('leaveText')))
  for (const application of found) if (application.word !== WECOM_OVERTIME_WORD) readLeaveText(report, application)
  const unread = rest.replace(/[\s,;、|]/g, '')
  if (unread !== '' && !WECOM_CORRECTED.test(unread)) notRead(report, rest.trim())
  if (!row.has('leaveText')) readLeaveColumns(report)
  if (readOvertimeColumns(report)) return
  for (const application of found) if (application.word === WECOM_OVERTIME_WORD) readOvertimeText(report, application)
}
function notRead({ row }: ReportRow, text: string): void {
  row.report.warnOnce('application-unread', row.at('leaveText'), shown(text))
}

function readLeaveText(report: ReportRow, application: Application): void {
  const { row, day } = report
  const type = leaveTypeOf(application.word)
  const [start, end] = [application.from, application.to].map((text) => readMoment(text, null, monthOf(day)))
  const halfDays = application.unit === WECOM_DAYS ? readMinutesOf(application.quantity, 2, MOST_HALF_DAYS) : undefined
  const found = start && end ? leaveSpan(start, end, halfDays) : undefined
  if (!type || found?.kind !== 'span') {
    notRead(report, application.text)
    return
  }
  for (const doubt of found.doubts) {
    if (doubt !== 'days-differ') row.report.warnOnce(doubt, row.at('leaveText'), shown(application.text))
  }
  putReportedLeave(report, type, found.span, application.text)
}

/** 事假(天) 0.5 and its like, for a report without application texts. */
function readLeaveColumns(report: ReportRow): void {
  const { row, day, columns } = report
  for (const { heading, type, isInDays } of columns.leave) {
    const amount = readDecimal(row.cellUnder(heading))
    if (amount === undefined || amount === '0' || amount.startsWith('-')) continue
    const said = `${heading.label} ${amount}`
    const halfDays = isInDays ? readMinutesOf(amount, 2, 2) : undefined
    const found = halfDays === undefined || halfDays === 0 ? undefined : leaveSpan({ day }, undefined, halfDays)
    if (found?.kind !== 'span') {
      row.report.warn('application-unread', row.at(undefined, heading), said)
      continue
    }
    for (const doubt of found.doubts) row.report.warn(doubt, row.at(undefined, heading), said)
    putReportedLeave(report, type, found.span, heading.label)
  }
}

/** Hours of overtime in the report's six columns; true if there were any. */
function readOvertimeColumns(report: ReportRow): boolean {
  const minutes = { pay: 0, rest: 0 }
  for (const { heading, settle } of report.columns.overtime) {
    minutes[settle] += readMinutesOf(report.row.cellUnder(heading), MINUTES_PER_HOUR, MINUTES_PER_DAY) ?? 0
  }
  for (const settle of ['pay', 'rest'] as const) {
    if (minutes[settle] > 0) putReportedOvertime(report, { day: report.day, minutes: minutes[settle], settle })
  }
  return minutes.pay + minutes.rest > 0
}
function readOvertimeText(report: ReportRow, application: Application): void {
  const start = readMoment(application.from, null, monthOf(report.day))
  const isInHours = application.unit !== WECOM_DAYS
  const minutes = isInHours ? readMinutesOf(application.quantity, MINUTES_PER_HOUR, MINUTES_PER_DAY) : undefined
  if (!start || minutes === undefined || minutes === 0) {
    notRead(report, application.text)
    return
  }
  const clock = start.at?.kind === 'clock' && start.at.minute < MINUTES_PER_DAY ? { start: start.at.minute } : {}
  putReportedOvertime(report, { day: start.day, minutes, settle: 'pay', ...clock })
}
/** Overtime that the shop has entered for the day stands above the report's. */
function putReportedOvertime(
  { row, context, member }: ReportRow,
  said: Pick<Overtime, 'day' | 'minutes' | 'settle' | 'start'>,
): void {
  const { overtimes } = context.draft
  const isEntered = overtimes
    .all()
    .some((other) => other.memberId === member.id && other.day === said.day && other.reason !== WECOM_OVERTIME_REASON)
  if (isEntered) return
  overtimes.put({
    ...said,
    id: overtimeId(member.id, said.day, said.start ?? said.settle),
    memberId: member.id,
    minutes: Math.min(said.minutes, MINUTES_PER_DAY),
    reason: WECOM_OVERTIME_REASON,
    source: row.source(),
  })
}
