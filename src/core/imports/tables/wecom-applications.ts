import type { Leave, LeaveSpan, LeaveType, Overtime } from '../../attendance/records'
import { MINUTES_PER_HOUR } from '../../kernel/clock'
import type { LocalDay } from '../../kernel/local-day'
import { monthOf } from '../../kernel/local-day'
import type { Member } from '../../team/member'
import { plainText, shown } from '../cells/cell-text'
import { readDecimal, readMinutesOf } from '../cells/number-cell'
import { readMoment } from '../cells/time-cell'
import {
  LEAVE_TYPE_WORDS,
  WECOM_APPLICATION,
  WECOM_CORRECTED,
  WECOM_DAYS,
  WECOM_LEAVE,
  WECOM_OVERTIME,
  WECOM_OVERTIME_PAID,
  WECOM_OVERTIME_REASON,
  WECOM_OVERTIME_WORD,
} from '../columns/attendance-columns'
import type { ImportContext } from '../import-context'
import type { TableRow } from '../table-row'
import { leaveId, leaveSpan } from './leave-span'
import { overtimeId } from './overtime-table'

const MOST_MINUTES = 1440

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
function leaveTypeOf(word: string): LeaveType | undefined {
  return Object.hasOwn(LEAVE_TYPE_WORDS, word) ? LEAVE_TYPE_WORDS[word as keyof typeof LEAVE_TYPE_WORDS] : undefined
}

/** 请假 and 加班 of one row of the report, from its application text and its columns. The same leave in two rows is one. */
export function readApplications(row: TableRow, context: ImportContext, member: Member, day: LocalDay): void {
  const text = plainText(row.cell('leaveText'))
  const { found, rest } = applicationsIn(text)
  const overtimes: Application[] = []
  for (const application of found) {
    if (application.word === WECOM_OVERTIME_WORD) overtimes.push(application)
    else readLeaveText(row, context, member, day, application)
  }
  const unread = rest.replace(/[\s,;、|]/g, '')
  if (unread !== '' && !WECOM_CORRECTED.test(unread))
    row.report.warnOnce('application-unread', row.at('leaveText'), shown(rest.trim()))
  readLeaveColumns(row, context, member, day)
  if (!readOvertimeColumns(row, context, member, day))
    for (const application of overtimes) readOvertimeText(row, context, member, day, application)
}

function readLeaveText(
  row: TableRow,
  context: ImportContext,
  member: Member,
  day: LocalDay,
  application: Application,
): void {
  const type = leaveTypeOf(application.word)
  const [start, end] = [
    readMoment(application.from, null, monthOf(day)),
    readMoment(application.to, null, monthOf(day)),
  ]
  const halfDays = application.unit === WECOM_DAYS ? readMinutesOf(application.quantity, 2, 732) : undefined
  const span = start && end ? leaveSpan(start, end, halfDays) : undefined
  if (!type || !span || span.kind === 'wrong') {
    row.report.warnOnce('application-unread', row.at('leaveText'), shown(application.text))
    return
  }
  for (const doubt of span.doubts)
    if (doubt !== 'days-differ') row.report.warnOnce(doubt, row.at('leaveText'), shown(application.text))
  putReportedLeave(context, {
    id: leaveId(member.id, span.span),
    memberId: member.id,
    type,
    span: span.span,
    reason: application.text,
    source: row.source(),
  })
}

/** A leave that the shop knows already stands as it is: the report only repeats it. */
function putReportedLeave(context: ImportContext, leave: Leave): void {
  const isKnown = context.draft.leaves
    .all()
    .some((other) => other.memberId === leave.memberId && covers(other.span, leave.span))
  if (!isKnown) context.draft.leaves.put(leave)
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

/** 事假(天) 0.5 and its like, for a report without application texts. */
function readLeaveColumns(row: TableRow, context: ImportContext, member: Member, day: LocalDay): void {
  if (row.has('leaveText')) return
  for (const heading of row.known.heading.headings) {
    const match = heading.names
      .map((name) => WECOM_LEAVE.exec(name))
      .find((hit) => hit !== null && leaveTypeOf(hit[1] ?? '') !== undefined)
    const type = leaveTypeOf(match?.[1] ?? '')
    const amount = readDecimal(row.cellUnder(heading))
    if (!type || amount === undefined || amount === '0' || amount.startsWith('-')) continue
    const halfDays = match?.[2] === WECOM_DAYS ? readMinutesOf(amount, 2, 2) : undefined
    const found = halfDays === undefined || halfDays === 0 ? undefined : leaveSpan({ day }, undefined, halfDays)
    if (found?.kind !== 'span') {
      row.report.warn('application-unread', row.at(undefined, heading), `${heading.label} ${amount}`)
      continue
    }
    for (const doubt of found.doubts) row.report.warn(doubt, row.at(undefined, heading), `${heading.label} ${amount}`)
    putReportedLeave(context, {
      id: leaveId(member.id, found.span),
      memberId: member.id,
      type,
      span: found.span,
      reason: heading.label,
      source: row.source(),
    })
  }
}

/** Hours of overtime in the report's six columns; true if there were any. */
function readOvertimeColumns(row: TableRow, context: ImportContext, member: Member, day: LocalDay): boolean {
  const minutes = { pay: 0, rest: 0 }
  for (const heading of row.known.heading.headings) {
    const match = heading.names.map((name) => WECOM_OVERTIME.exec(name)).find((hit) => hit !== null)
    if (match)
      minutes[match[1] === WECOM_OVERTIME_PAID ? 'pay' : 'rest'] +=
        readMinutesOf(row.cellUnder(heading), MINUTES_PER_HOUR, MOST_MINUTES) ?? 0
  }
  for (const settle of ['pay', 'rest'] as const) {
    if (minutes[settle] > 0)
      putReportedOvertime(context, reported(row, member, day, { minutes: minutes[settle], settle, start: undefined }))
  }
  return minutes.pay + minutes.rest > 0
}
function readOvertimeText(
  row: TableRow,
  context: ImportContext,
  member: Member,
  day: LocalDay,
  application: Application,
): void {
  const start = readMoment(application.from, null, monthOf(day))
  const minutes =
    application.unit === WECOM_DAYS ? undefined : readMinutesOf(application.quantity, MINUTES_PER_HOUR, MOST_MINUTES)
  if (!start || minutes === undefined || minutes === 0) {
    row.report.warnOnce('application-unread', row.at('leaveText'), shown(application.text))
    return
  }
  const clock = start.at?.kind === 'clock' && start.at.minute < MOST_MINUTES ? start.at.minute : undefined
  putReportedOvertime(context, reported(row, member, start.day, { minutes, settle: 'pay', start: clock }))
}
function reported(
  row: TableRow,
  member: Member,
  day: LocalDay,
  worked: Pick<Overtime, 'minutes' | 'settle'> & { readonly start: number | undefined },
): Overtime {
  const { minutes, settle, start } = worked
  return {
    id: overtimeId(member.id, day, start ?? settle),
    memberId: member.id,
    day,
    ...(start === undefined ? {} : { start }),
    minutes: Math.min(minutes, MOST_MINUTES),
    settle,
    reason: WECOM_OVERTIME_REASON,
    source: row.source(),
  }
}
/** Overtime that the shop has entered for the day stands above the report's. */
function putReportedOvertime(context: ImportContext, overtime: Overtime): void {
  const isEntered = context.draft.overtimes
    .all()
    .some(
      (other) =>
        other.memberId === overtime.memberId && other.day === overtime.day && other.reason !== WECOM_OVERTIME_REASON,
    )
  if (!isEntered) context.draft.overtimes.put(overtime)
}
