import { MINUTES_PER_DAY } from '../../kernel/clock'
import { isBlankCell, plainText, rawText, shown } from '../cells/cell-text'
import { calendarMoment, findClocks, readMinute } from '../cells/time-cell'
import { WECOM_CORRECTED, WECOM_CORRECTION_REASON, WECOM_IN, WECOM_OUT } from '../columns/attendance-columns'
import type { TableReading } from '../import-context'
import { readRows } from '../import-context'
import { addPunch } from './punches-table'
import type { CorrectedPunch } from './report-day'
import { isCorrected, planReportedShift, putReportedCorrection } from './report-day'
import { readApplications } from './wecom-applications'
import type { ReportRow } from './wecom-report'
import { reportColumns } from './wecom-report'

/** 企业微信 上下班打卡_日报: the overview (one row per person and day) and the list of single punches. */
export const readWecomDaily: TableReading = (known, context) => {
  const isDetails = known.columns.has('punchKind') && known.columns.has('actual')
  const columns = reportColumns(known)
  return readRows(known, context, (row) => {
    const member = context.people.of(row, rawText(row.cell('account')))
    row.need('day')
    const day = row.day('day')
    if (row.failed || !member || !day) return false
    const report: ReportRow = { row, context, member, day, columns }
    if (isDetails) readDetail(report)
    else readOverview(report)
    readApplications(report)
    return true
  })
}

function readOverview(report: ReportRow): void {
  const numbered = numberedPunches(report)
  planFromReport(report)
  const clocks = findClocks(plainText(report.row.cell('records')))
  // The list of all punches holds those of the numbered columns too; only without it these are read.
  const punches = clocks.length > 0 ? clocks : numbered
  for (const punch of punches) if (!punch.corrected) punched(report, punch.minute)
  for (const punch of numbered) if (punch.corrected) putReportedCorrection(report, punch, WECOM_CORRECTION_REASON)
}
function punched({ row, context, member, day }: ReportRow, minute: number): void {
  addPunch(row, context, member, calendarMoment(day, minute))
}

interface NumberedPunch extends CorrectedPunch {
  readonly corrected: boolean
}
/** 上班1 … 下班N with their states. */
function numberedPunches({ row, columns }: ReportRow): readonly NumberedPunch[] {
  const corrected = new Set(
    columns.numbered
      .filter(({ heading, holds }) => holds === 'status' && WECOM_CORRECTED.test(plainText(row.cellUnder(heading))))
      .map(({ side, segment }) => `${side}${segment}`),
  )
  return columns.numbered.flatMap(({ heading, side, segment, holds }): readonly NumberedPunch[] => {
    const cell = row.cellUnder(heading)
    if (holds === 'status' || isBlankCell(cell)) return []
    const minute = readMinute(cell)
    if (minute === undefined) row.report.error('not-a-time', row.at(undefined, heading), shown(cell))
    return minute === undefined ? [] : [{ side, segment, minute, corrected: corrected.has(`${side}${segment}`) }]
  })
}

function readDetail(report: ReportRow): void {
  const { row } = report
  if (!row.has('actual')) return
  const minute = actualMinute(readMinute(row.cell('expected')), readMinute(row.cell('actual')))
  if (minute === undefined) {
    row.report.error('not-a-time', row.at('actual'), shown(row.cell('actual')))
    return
  }
  if (!WECOM_CORRECTED.test(row.word('status'))) {
    punched(report, minute)
    return
  }
  const kind = row.word('punchKind')
  const side = kind.startsWith(WECOM_IN) ? 'in' : kind.startsWith(WECOM_OUT) ? 'out' : undefined
  if (!side) return
  // The list does not say which segment; the overview does, and its corrections come first.
  if (!isCorrected(report, minute, side))
    putReportedCorrection(report, { side, segment: 0, minute }, WECOM_CORRECTION_REASON)
}
/** A shift that ends after midnight: some versions leave out the 次日 of what was really punched. */
function actualMinute(expected: number | undefined, actual: number | undefined): number | undefined {
  if (expected === undefined || actual === undefined || actual >= MINUTES_PER_DAY) return actual
  const isNextMorning = expected >= MINUTES_PER_DAY && actual < MINUTES_PER_DAY / 2
  return isNextMorning ? actual + MINUTES_PER_DAY : actual
}

/** The report's shift fills days that the roster leaves open. */
function planFromReport(report: ReportRow): void {
  const { row, context, columns } = report
  if (!row.has('shift')) return
  const eachSegment = columns.numbered.some(({ segment }) => segment > 0)
  const shift = context.shifts.find(row.cell('shift'), context.report, row.at('shift'), { eachSegment })
  planReportedShift(report, shift, 'wecom-shift-differs')
}
