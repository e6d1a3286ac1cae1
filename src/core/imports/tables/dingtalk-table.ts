import { MINUTES_PER_DAY } from '../../kernel/clock'
import { isBlankCell, plainText, rawText, shown } from '../cells/cell-text'
import { calendarMoment, findClocks, readMinute, readMoment } from '../cells/time-cell'
import {
  DINGTALK_CELL_PUNCHES,
  DINGTALK_CORRECTED,
  DINGTALK_CORRECTION_REASON,
  DINGTALK_IN,
  DINGTALK_INVALID,
  DINGTALK_NUMBERED,
  DINGTALK_RESULT,
} from '../columns/dingtalk-columns'
import type { ImportContext, TableReading } from '../import-context'
import { dataRows, monthOfSheet, readRows } from '../import-context'
import type { KnownSheet } from '../recognise-sheet'
import type { Heading } from '../sheet-headings'
import { readApprovals } from './dingtalk-approvals'
import { addPunch } from './punches-table'
import type { ReportDay } from './report-day'
import { isCorrected, planReportedShift, putReportedCorrection } from './report-day'
import { wallDays } from './roster-table'

const NOON = 720

/**
 * 钉钉: 每日统计 and 原始记录 have a row per day or punch, 月度汇总 and 打卡时间 a row per person. All four repeat the same
 * punches, which count once: the same minute of the same person.
 */
export const readDingtalk: TableReading = (known, context) => {
  if (known.dayHeadings.length > 0) return readWall(known, context)
  const numbered = numberedHeadings(known)
  return readRows(known, context, (row) => {
    const member = context.people.of(row, rawText(row.cell('account')))
    row.need('day')
    const day = row.day('day')
    if (row.failed || !member || !day) return false
    const report: ReportDay = { row, context, member, day }
    if (numbered.length === 0) return readDetail(report)
    planFromReport(report, numbered)
    for (const one of numbered) readNumbered(report, one, numbered)
    const unread = readApprovals(report, plainText(row.cell('approvals')), (minute) => correctAt(report, minute))
    if (unread !== '') row.report.warnOnce('application-unread', row.at('approvals'), shown(unread))
    return true
  })
}
/** Of the four sheets those come first that say most of a punch: the daily one knows what was corrected. */
export function dingtalkRank(known: KnownSheet): number {
  if (known.dayHeadings.length > 0) return known.columns.has('attendedDays') ? 2 : 3
  return known.columns.has('punchedAt') ? 1 : 0
}

interface Numbered {
  readonly heading: Heading
  readonly side: 'in' | 'out'
  /** From 0. */
  readonly segment: number
  readonly holds: 'time' | 'result'
}
function numberedHeadings(known: KnownSheet): readonly Numbered[] {
  return known.heading.headings.flatMap((heading): readonly Numbered[] => {
    const [match] = heading.names.map((name) => DINGTALK_NUMBERED.exec(name)).filter((hit) => hit !== null)
    if (!match) return []
    const [, side, number, what] = match
    return [
      {
        heading,
        side: side === DINGTALK_IN ? 'in' : 'out',
        segment: Math.max(0, Number(number) - 1),
        holds: what === DINGTALK_RESULT ? 'result' : 'time',
      },
    ]
  })
}

function readNumbered(report: ReportDay, { heading, side, segment, holds }: Numbered, all: readonly Numbered[]): void {
  const { row, context, member, day } = report
  const cell = row.cellUnder(heading)
  if (holds === 'result' || isBlankCell(cell)) return
  const minute = readMinute(cell)
  if (minute === undefined) {
    row.report.error('not-a-time', row.at(undefined, heading), shown(cell))
    return
  }
  const result = all.find((other) => other.holds === 'result' && other.side === side && other.segment === segment)
  if (result && DINGTALK_CORRECTED.test(plainText(row.cellUnder(result.heading))))
    correct(report, side, segment, minute)
  else addPunch(row, context, member, calendarMoment(day, minute))
}

function readDetail(report: ReportDay): boolean {
  const { row, context, member, day } = report
  const cell = row.cell('punchedAt')
  const result = row.word('result')
  if (cell === null || DINGTALK_INVALID.test(result)) return true
  const minute = readMinute(cell)
  const moment = minute === undefined ? readMoment(cell, null, row.month) : undefined
  const at =
    minute === undefined
      ? moment?.at?.kind === 'clock'
        ? { day: moment.day, minute: moment.at.minute }
        : undefined
      : calendarMoment(day, minute)
  if (!at) return row.fail('not-a-time', 'punchedAt') ?? false
  if (!DINGTALK_CORRECTED.test(result)) addPunch(row, context, member, at)
  else correctAt(report, at.minute + (at.day > day ? MINUTES_PER_DAY : 0))
  return true
}

/** 月度汇总 and 打卡时间. */
function readWall(known: KnownSheet, context: ImportContext): number {
  const days = wallDays(known, context)
  const isMonthly = dingtalkRank(known) === 2
  let accepted = 0
  for (const row of days.length === 0 ? [] : dataRows(known, context.report, monthOfSheet(known, undefined))) {
    const member = context.people.of(row, rawText(row.cell('account')))
    if (!member) continue
    accepted += 1
    for (const { heading, day } of days) {
      const cell = row.cellUnder(heading)
      if (isBlankCell(cell)) continue
      const report: ReportDay = { row, context, member, day }
      const text = plainText(cell)
      const punches = isMonthly ? (DINGTALK_CELL_PUNCHES.exec(text)?.[1] ?? '') : text
      if (isMonthly) readApprovals(report, text.replace(DINGTALK_CELL_PUNCHES, ''), (at) => correctAt(report, at))
      const minutes = typeof cell === 'number' ? [readMinute(cell)] : findClocks(punches).map(({ minute }) => minute)
      for (const minute of minutes) {
        if (minute !== undefined && !isCorrected(report, minute))
          addPunch(row, context, member, calendarMoment(day, minute))
      }
      const isUnread = isMonthly ? false : minutes.every((minute) => minute === undefined)
      if (isUnread) context.report.error('not-a-time', row.at(undefined, heading), shown(cell))
    }
  }
  return accepted
}

/** 补卡 of which only the minute is known; the side is that of the nearer half of the day. */
function correctAt(report: ReportDay, minute: number): void {
  if (!isCorrected(report, minute)) correct(report, minute < NOON ? 'in' : 'out', 0, minute)
}
function correct(report: ReportDay, side: 'in' | 'out', segment: number, minute: number): void {
  putReportedCorrection(report, { side, segment, minute }, DINGTALK_CORRECTION_REASON)
}

/** '普通出勤 08:30-18:00' fills a day that the roster leaves open: by its name, else by its times. */
function planFromReport(report: ReportDay, numbered: readonly Numbered[]): void {
  const { row, context } = report
  if (!row.has('shift')) return
  const text = row.word('shift')
  const eachSegment = numbered.some(({ segment, heading }) => segment > 0 && !isBlankCell(row.cellUnder(heading)))
  const [name = '', times] = splitShift(text)
  const known = context.draft.shifts.all().find((shift) => shift.name === name || shift.code === name)
  const shift = known ?? context.shifts.find(times ?? text, context.report, row.at('shift'), { eachSegment })
  planReportedShift(report, shift, 'dingtalk-shift-differs')
}
/** The name in front of the first blank and the times behind it: '3班次17点 17:00-次日01:30'. */
function splitShift(text: string): readonly [string, string | undefined] {
  const match = /^(.*?)\s*(\d{1,2}:\d{2}\s*[-~].*)$/.exec(text)
  return match ? [match[1] ?? '', match[2]] : [text, undefined]
}
