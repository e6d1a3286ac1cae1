import { dayOfMonth } from '../../kernel/local-day'
import { isBlankCell, plainText } from '../cells/cell-text'
import { readDay } from '../cells/day-cell'
import { findClocks, isOnlyClocks } from '../cells/time-cell'
import {
  ATTLOG_LINE,
  CLOCK_ALIAS,
  CLOCK_CARD_NAME,
  CLOCK_CARD_WORDS,
  CLOCK_DEPARTMENT_LABEL,
  CLOCK_NAME_HEADING,
  CLOCK_NAME_LABEL,
  CLOCK_NUMBER_HEADING,
  CLOCK_NUMBER_LABEL,
  CLOCK_SPECIAL_SHIFTS,
  CLOCK_SUMMARY_TITLE,
  CLOCK_TIME_HEADING,
  DAY_ROW_CORNER,
  NOT_A_PERSON_HEADING,
} from '../columns/clock-columns'
import { HEADING_SEARCH_ROWS, headingName, headingsOf } from '../sheet-headings'
import type { RawCell, TableSheet } from '../table-file'
import type { SheetLayout } from './sheet-layout'
import { cellText, dayHeading, madeHeading, periodIn, titlesOf } from './sheet-layout'

const LOOK_AHEAD = 20
const NO_HEADINGS = { row: 0, dataFrom: 0, headings: [] }

/** Whatever a clock machine writes that has no row of headings of its own. */
export function clockLayout(sheet: TableSheet): SheetLayout | undefined {
  return attlogLayout(sheet) ?? recordLayout(sheet) ?? summaryLayout(sheet) ?? dayRowLayout(sheet)
}

/**
 * attlog.dat: a line per punch, blanks or tabs between number, day, time and codes. It has no headings: the first line must be
 * such a line already, and most of the next ones.
 */
function attlogLayout(sheet: TableSheet): SheetLayout | undefined {
  const start = sheet.rows
    .slice(0, LOOK_AHEAD)
    .map(lineOf)
    .filter((line) => line.trim() !== '')
  const fitting = start.map((line) => ATTLOG_LINE.test(line))
  if (fitting[0] !== true || fitting.filter(Boolean).length * 2 < start.length) return undefined
  const rows = sheet.rows.map((row): readonly RawCell[] => {
    const line = lineOf(row)
    const match = ATTLOG_LINE.exec(line)
    if (!match) return line.trim() === '' ? [] : [null, null, line.trim()]
    const [, pin = '', day = '', time = ''] = match
    return [`${CLOCK_ALIAS}${pin}`, pin, `${day} ${time}`]
  })
  const headings = [
    madeHeading(0, CLOCK_ALIAS),
    madeHeading(1, CLOCK_NUMBER_HEADING),
    madeHeading(2, CLOCK_TIME_HEADING),
  ] as const
  return {
    kind: 'punches',
    sheet: { ...sheet, rows },
    heading: { row: 0, dataFrom: 0, headings },
    columns: new Map([
      ['account', [headings[0]]],
      ['employeeNo', [headings[1]]],
      ['time', [headings[2]]],
    ]),
    dayHeadings: [],
    named: [],
  }
}
function lineOf(row: readonly RawCell[]): string {
  return row.map((cell) => (cell === null ? '' : String(cell))).join('\t')
}

/** 考勤记录 of the standard report: two rows a person, labels above, the day's punches glued together below. */
function recordLayout(sheet: TableSheet): SheetLayout | undefined {
  const people = sheet.rows.flatMap((row, index) => {
    const number = labelled(row, CLOCK_NUMBER_LABEL)
    const name = labelled(row, CLOCK_NAME_LABEL)
    return number === undefined || name === undefined || labelled(row, CLOCK_DEPARTMENT_LABEL) === undefined
      ? []
      : [{ index, number, name }]
  })
  const first = people[0]?.index
  if (first === undefined) return undefined
  const period =
    titlesOf(sheet, first)
      .map(periodIn)
      .find((days) => days.length > 0) ?? []
  const numbers = sheet.rows[first - 1] ?? []
  const days = period.flatMap((day, index) => {
    // The columns are counted from the period where the machine leaves out their numbers.
    const found = numbers.findIndex((cell) => plainText(cell) === String(dayOfMonth(day)))
    const column = found === -1 ? index : found
    return [{ column, day }]
  })
  if (days.length === 0) return undefined
  const [numberColumn, nameColumn] = [0, 1]
  const rows = sheet.rows.map((row, index): readonly RawCell[] => (index < first ? row : []))
  for (const { index, number, name } of people)
    rows[index + 1] = [
      number,
      name,
      ...(people.some((other) => other.index === index + 1) ? [] : (sheet.rows[index + 1] ?? [])),
    ]
  const [numbered, named] = [
    madeHeading(numberColumn, CLOCK_NUMBER_HEADING),
    madeHeading(nameColumn, CLOCK_NAME_HEADING),
  ]
  const dayHeadings = days.map(({ column, day }) => dayHeading(column + 2, day))
  return {
    kind: 'punches',
    sheet: { ...sheet, rows },
    heading: { row: first, dataFrom: first, headings: [numbered, named, ...dayHeadings] },
    columns: new Map([
      ['employeeNo', [numbered]],
      ['name', [named]],
    ]),
    dayHeadings,
    named: [],
  }
}
/** The first filled cell behind a label, or what stands behind its colon: '' if there is none, undefined without the label. */
function labelled(row: readonly RawCell[], label: string): string | undefined {
  for (const [column, cell] of row.entries()) {
    if (typeof cell !== 'string') continue
    const text = plainText(cell).replace(/\s/g, '')
    if (!text.startsWith(`${label}:`)) continue
    const own = text.slice(label.length + 1)
    if (own !== '') return own
    const next = row.slice(column + 1).find((other) => !isBlankCell(other))
    const value = plainText(next)
    return value.endsWith(':') ? '' : value
  }
  return undefined
}

/** 排班信息, 考勤汇总, 异常统计 and the cards: they sum up or repeat what 考勤记录 says. */
function summaryLayout(sheet: TableSheet): SheetLayout | undefined {
  const titles = titlesOf(sheet, HEADING_SEARCH_ROWS).map((title) => title.replace(/\s/g, ''))
  const isSummary =
    CLOCK_SUMMARY_TITLE.test(titles[0] ?? '') || titles.some((title) => title.includes(CLOCK_SPECIAL_SHIFTS))
  const isCard = CLOCK_CARD_NAME.test(sheet.name) && CLOCK_CARD_WORDS.every((word) => titles.join('').includes(word))
  if (!isSummary && !isCard) return undefined
  return { kind: 'clock-report', sheet, heading: NO_HEADINGS, columns: new Map(), dayHeadings: [], named: [] }
}

/** A matrix with a row for each day and a column for each person. */
function dayRowLayout(sheet: TableSheet): SheetLayout | undefined {
  for (let row = 0; row < Math.min(HEADING_SEARCH_ROWS, sheet.rows.length); row += 1) {
    if (!DAY_ROW_CORNER.test(cellText(sheet, row, 0).replace(/\s/g, ''))) continue
    const heading = headingsOf(sheet, row, false)
    const [corner, ...others] = heading.headings
    const people = others.filter(({ label }) => !NOT_A_PERSON_HEADING.test(label))
    if (!corner || people.length === 0 || people.length !== others.length) continue
    const data = sheet.rows.slice(row + 1, row + 1 + LOOK_AHEAD)
    const filled = data.flatMap((cells) =>
      people.map(({ column }) => cells[column]).filter((cell) => cell !== undefined && !isBlankCell(cell)),
    )
    const times = filled.filter((cell) => findClocks(plainText(cell)).length > 0 && isOnlyClocks(cell)).length
    const days = data.filter((cells) => readDay(cells[0]) !== undefined).length
    if (times === 0 || times * 2 < filled.length || days * 2 < data.length) continue
    return {
      kind: 'punches',
      sheet,
      heading,
      columns: new Map([['day', [corner]]]),
      dayHeadings: [],
      named: people.map((one) => ({ name: headingName(one.label), heading: one })),
    }
  }
  return undefined
}
