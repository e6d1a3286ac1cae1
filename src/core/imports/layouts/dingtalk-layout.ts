import type { LocalDay } from '../../kernel/local-day'
import { dayOfMonth } from '../../kernel/local-day'
import {
  DINGTALK_DETAIL_HEADINGS,
  DINGTALK_NUMBERED,
  DINGTALK_PERSON_HEADINGS,
  DINGTALK_TITLE,
} from '../columns/dingtalk-columns'
import type { Heading } from '../sheet-headings'
import { HEADING_SEARCH_ROWS, headingName, headingsOf } from '../sheet-headings'
import type { TableSheet } from '../table-file'
import type { SheetLayout } from './sheet-layout'
import { cellText, dayHeading, periodIn, titlesOf } from './sheet-layout'

const MOST_DAY_HEADING_CHARS = 8

/**
 * One of the four sheets of 钉钉's 考勤报表, by its title or by 考勤组 and UserId among its headings. Day columns stand
 * under day numbers, weekdays or names of holidays, so they are counted from the period in the title.
 */
export function dingtalkLayout(
  file: string,
  sheet: TableSheet,
  columnsOf: (headings: readonly Heading[]) => SheetLayout['columns'],
): SheetLayout | undefined {
  const row = headingRow(sheet)
  if (row === undefined) return undefined
  const titles = titlesOf(sheet, row)
  const top = namesOf(sheet, row)
  const isTitled = titles.some((title) => DINGTALK_TITLE.test(title))
  const isOwn = top.has(DINGTALK_PERSON_HEADINGS.group) && top.has(DINGTALK_PERSON_HEADINGS.account)
  if (!isTitled && !isOwn) return undefined
  const nameColumn = [...(sheet.rows[row] ?? [])].findIndex(
    (_, column) => headingName(cellText(sheet, row, column)) === DINGTALK_PERSON_HEADINGS.name,
  )
  const isDetail = [...DINGTALK_DETAIL_HEADINGS].some((name) => top.has(name))
  const isDouble = !isDetail && cellText(sheet, row + 1, nameColumn) === '' && (sheet.rows[row + 1] ?? []).length > 0
  const heading = headingsOf(sheet, row, isDouble)
  const columns = columnsOf(heading.headings)
  const isDaily = heading.headings.some((one) => one.names.some((name) => DINGTALK_NUMBERED.test(name)))
  if (isDaily || isDetail) return { kind: 'dingtalk', sheet, heading, columns, dayHeadings: [], named: [] }
  const period = [...titles, sheet.name, file].map(periodIn).find((days) => days.length > 0) ?? []
  const dayHeadings = dayColumns(sheet, row, isDouble, period)
  if (dayHeadings.length === 0) return undefined
  return { kind: 'dingtalk', sheet, heading, columns, dayHeadings, named: [] }
}

function namesOf(sheet: TableSheet, row: number): ReadonlySet<string> {
  return new Set((sheet.rows[row] ?? []).map((_, column) => headingName(cellText(sheet, row, column))))
}
function headingRow(sheet: TableSheet): number | undefined {
  for (let row = 0; row < Math.min(HEADING_SEARCH_ROWS, sheet.rows.length); row += 1) {
    const names = namesOf(sheet, row)
    const { name, group, account } = DINGTALK_PERSON_HEADINGS
    if (names.has(name) && (names.has(group) || names.has(account))) return row
  }
  return undefined
}

/** The run of columns that fits the days of the period: every number in it is its day's number. */
function dayColumns(
  sheet: TableSheet,
  row: number,
  isDouble: boolean,
  period: readonly LocalDay[],
): readonly Heading[] {
  if (period.length === 0) return []
  const width = Math.max(sheet.rows[row]?.length ?? 0, isDouble ? (sheet.rows[row + 1]?.length ?? 0) : 0)
  const labels = Array.from(
    { length: width },
    (_, column) => (isDouble ? cellText(sheet, row + 1, column) : '') || cellText(sheet, row, column),
  )
  let best: { readonly from: number; readonly matches: number } | undefined
  for (let from = 0; from + period.length <= width; from += 1) {
    const run = labels.slice(from, from + period.length)
    if (run.some((label) => label === '' || label.length > MOST_DAY_HEADING_CHARS)) continue
    const numbers = run.map((label) => (/^\d{1,2}$/.test(label) ? Number(label) : undefined))
    if (numbers.some((number, index) => number !== undefined && number !== dayOfMonth(period[index]!))) continue
    const matches = numbers.filter((number) => number !== undefined).length
    if (matches > (best?.matches ?? 0)) best = { from, matches }
  }
  return best ? period.map((day, index) => dayHeading(best.from + index, day)) : []
}
