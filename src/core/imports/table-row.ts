import type { SourceCell } from '../attendance/records'
import type { MinuteOfDay } from '../kernel/clock'
import type { Fen } from '../kernel/fen'
import { parseMoney } from '../kernel/fen'
import type { LocalDay, Month } from '../kernel/local-day'
import type { Ppm } from '../kernel/ppm'
import type { ImportProblemCode } from '../text/import-text'
import { halfWidth, isBlankCell, plainText, rawText, shown } from './cells/cell-text'
import { readBirthday, readDay, readMonth } from './cells/day-cell'
import { readDecimal, readMinutesOf, readRate, readWhole, readYesNo } from './cells/number-cell'
import { readMinute } from './cells/time-cell'
import { ALL_TABLES } from './columns/all-tables'
import { EXAMPLE_ROW, FOOT_NOTE, PERCENT_IN_HEADING, TOTAL_ROW, WEEKDAY_ONLY } from './columns/cell-words-columns'
import type { ColumnSpec } from './columns/column-spec'
import type { ImportReport, ProblemAt } from './import-report'
import type { KnownSheet } from './recognise-sheet'
import type { Heading } from './sheet-headings'
import type { RawCell } from './table-file'

/**
 * One row of a recognised sheet. A reader returns undefined for an empty cell; for an unreadable one too, but then the
 * problem is reported and the row counts as failed, so that the caller leaves it out as a whole.
 */
export class TableRow {
  failed = false
  readonly known: KnownSheet
  readonly report: ImportReport
  /** 1-based, as the owner counts. */
  readonly number: number
  /** The month the sheet is about, if its titles say so. */
  readonly month: Month | undefined
  readonly #cells: readonly RawCell[]
  readonly #specs: Readonly<Record<string, ColumnSpec>>

  constructor(known: KnownSheet, report: ImportReport, index: number, month: Month | undefined) {
    this.known = known
    this.report = report
    this.number = index + 1
    this.month = month
    this.#cells = known.sheet.rows[index] ?? []
    this.#specs = ALL_TABLES[known.kind].columns
  }

  at(key?: string, heading?: Heading): ProblemAt {
    const label =
      heading?.label ??
      (key === undefined ? undefined : (this.known.columns.get(key)?.[0]?.label ?? this.#specs[key]?.headings[0]))
    return {
      file: this.known.file,
      sheet: this.known.sheet.name,
      row: this.number,
      ...(label === undefined ? {} : { column: label }),
    }
  }
  source(): SourceCell {
    return { file: this.known.file, sheet: this.known.sheet.name, row: this.number }
  }
  /** Reports an error and marks the row as not to be taken. Secrets are not repeated. */
  fail(code: ImportProblemCode, key?: string, found?: string): undefined {
    this.failed = true
    this.report.error(
      code,
      this.at(key),
      key !== undefined && this.#specs[key]?.secret ? '' : (found ?? (key === undefined ? '' : shown(this.cell(key)))),
    )
    return undefined
  }
  /** The same for what would repeat on every row of a person: said on the first of them, each of them is left out. */
  failOnce(code: ImportProblemCode, key: string, found: string): undefined {
    this.failed = true
    this.report.errorOnce(code, this.at(key), found)
    return undefined
  }
  warn(code: ImportProblemCode, key?: string, found?: string): void {
    this.report.warn(
      code,
      this.at(key),
      key !== undefined && this.#specs[key]?.secret ? '' : (found ?? (key === undefined ? '' : shown(this.cell(key)))),
    )
  }

  hasColumn(key: string): boolean {
    return this.known.columns.has(key)
  }
  heading(key: string): Heading | undefined {
    return this.known.columns.get(key)?.[0]
  }
  cellUnder(heading: Heading): RawCell {
    return this.#cells[heading.column] ?? null
  }
  /** null for a missing column, an empty cell or a mark like '--'. */
  cell(key: string): RawCell {
    const heading = this.heading(key)
    const cell = heading ? this.cellUnder(heading) : null
    return isBlankCell(cell) ? null : cell
  }
  cells(key: string): readonly { readonly heading: Heading; readonly cell: RawCell }[] {
    return (this.known.columns.get(key) ?? [])
      .map((heading) => ({ heading, cell: this.cellUnder(heading) }))
      .filter(({ cell }) => !isBlankCell(cell))
  }
  has(key: string): boolean {
    return this.cell(key) !== null
  }
  /** The cell as it stands, for texts that are kept: names, reasons. */
  text(key: string, mostChars = 200): string {
    const cell = this.cell(key)
    if (typeof cell === 'number' && rawText(cell) === '') this.warn('digits-lost', key, '')
    const text = rawText(cell)
    if (text.length > mostChars) this.fail('too-long', key)
    return text
  }
  /** The cell in half-width form, for words and numbers kept as text. */
  word(key: string): string {
    return plainText(this.cell(key))
  }
  /** Marks the row as failed if the cell is empty or holds a number that nobody can read. */
  need(key: string): boolean {
    const cell = this.cell(key)
    if (cell !== null && rawText(cell) !== '') return true
    this.fail(cell === null ? 'missing-value' : 'digits-lost', key, '')
    return false
  }

  day(key: string): LocalDay | undefined {
    const cell = this.cell(key)
    return cell === null ? undefined : (readDay(cell, this.month) ?? this.fail('not-a-day', key))
  }
  birthday(key: string): LocalDay | undefined {
    const cell = this.cell(key)
    return cell === null ? undefined : (readBirthday(cell) ?? this.fail('not-a-day', key))
  }
  monthAt(key: string, context = this.month): Month | undefined {
    const cell = this.cell(key)
    return cell === null ? undefined : (readMonth(cell, context) ?? this.fail('not-a-month', key))
  }
  minute(key: string): MinuteOfDay | undefined {
    const cell = this.cell(key)
    return cell === null ? undefined : (readMinute(cell) ?? this.fail('not-a-time', key))
  }
  /** An amount in 元 that may not be negative. */
  money(key: string): Fen | undefined {
    const heading = this.heading(key)
    return heading && this.has(key) ? this.moneyUnder(heading, key) : undefined
  }
  moneyUnder(heading: Heading, key?: string, mayBeNegative = false): Fen | undefined {
    const cell = this.cellUnder(heading)
    if (isBlankCell(cell)) return undefined
    const parsed =
      typeof cell === 'boolean'
        ? undefined
        : parseMoney(typeof cell === 'number' ? cell : halfWidth(rawText(cell)).replace(/^\+/, ''))
    const refuse = (code: ImportProblemCode): undefined => {
      this.failed = true
      this.report.error(code, this.at(key, heading), shown(cell))
      return undefined
    }
    if (!parsed) return refuse('not-money')
    if (!parsed.ok) return refuse(parsed.error.code)
    return parsed.value < 0 && !mayBeNegative ? refuse('negative-amount') : parsed.value
  }
  decimal(key: string): string | undefined {
    const cell = this.cell(key)
    return cell === null ? undefined : (readDecimal(cell) ?? this.fail('not-a-number', key))
  }
  whole(key: string, least: number, most: number): number | undefined {
    const cell = this.cell(key)
    if (cell === null) return undefined
    return (
      readWhole(cell, least, most) ?? this.fail(readDecimal(cell) === undefined ? 'not-a-number' : 'out-of-range', key)
    )
  }
  /** Hours (60) or other units as whole minutes. */
  minutesOf(key: string, minutesPerUnit: number, mostMinutes: number): number | undefined {
    const cell = this.cell(key)
    if (cell === null) return undefined
    return (
      readMinutesOf(cell, minutesPerUnit, mostMinutes) ??
      this.fail(readDecimal(cell) === undefined ? 'not-a-number' : 'out-of-range', key)
    )
  }
  rate(key: string, fractionBelow: string, most: Ppm): Ppm | undefined {
    const cell = this.cell(key)
    if (cell === null) return undefined
    const rate = readRate(cell, fractionBelow, PERCENT_IN_HEADING.test(this.heading(key)?.label ?? ''))
    return rate === undefined || rate < 0 || rate > most ? this.fail('not-a-rate', key) : rate
  }
  yesNo(key: string): boolean | undefined {
    const cell = this.cell(key)
    return cell === null ? undefined : (readYesNo(cell) ?? this.fail('not-yes-no', key))
  }
  /** One of a list of words. */
  choice<T extends string>(key: string, words: Readonly<Record<string, T>>): T | undefined {
    if (!this.has(key)) return undefined
    const word = this.word(key).replace(/\s/g, '')
    const found = Object.hasOwn(words, word) ? words[word] : undefined
    return found ?? this.fail('unknown-word', key)
  }

  /** Rows that hold nothing, sum up others, are the template's example, or a note below the table. */
  isSkipped(): boolean {
    const texts = this.#cells.filter((cell) => !isBlankCell(cell)).map((cell) => plainText(cell))
    const [first] = texts
    if (first === undefined || texts.some((text) => text.startsWith(EXAMPLE_ROW))) return true
    if (TOTAL_ROW.test(first.replace(/\s/g, ''))) return true
    return this.#isNobodys() || (texts.length === 1 && (FOOT_NOTE.test(first) || !this.#hasKnownCell()))
  }
  /** Rows of a wall sheet under no name: weekdays below the days, people on duty, notes and signatures. */
  #isNobodys(): boolean {
    const { dayHeadings } = this.known
    if (dayHeadings.length === 0 || this.has('employeeNo') || this.has('name')) return false
    return dayHeadings.every((heading) => {
      const cell = this.cellUnder(heading)
      return isBlankCell(cell) || typeof cell === 'number' || WEEKDAY_ONLY.test(plainText(cell))
    })
  }
  #hasKnownCell(): boolean {
    const { columns, named, dayHeadings } = this.known
    const headings = [...columns.values(), named.map(({ heading }) => heading), dayHeadings].flat()
    return headings.some((heading) => !isBlankCell(this.cellUnder(heading)))
  }
}
