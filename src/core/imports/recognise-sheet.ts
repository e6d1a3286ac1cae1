import { isBlankCell, plainText } from './cells/cell-text'
import { looksLikeDayHeading } from './cells/day-cell'
import { findClocks } from './cells/time-cell'
import { ALL_TABLES, TABLE_KINDS } from './columns/all-tables'
import type { ColumnSpec, TableSpec } from './columns/column-spec'
import type { TableKind } from './import-plan'
import { knownLayout } from './layouts/known-layouts'
import type { Heading, HeadingRows } from './sheet-headings'
import { headingCandidates, headingName } from './sheet-headings'
import type { RawCell, TableSheet } from './table-file'

/** A sheet whose columns are known. */
export interface KnownSheet {
  readonly file: string
  readonly sheet: TableSheet
  readonly kind: TableKind
  readonly heading: HeadingRows
  /** Column key of the table → its headings in the sheet (one, except for columns that may be many). */
  readonly columns: ReadonlyMap<string, readonly Heading[]>
  /** Headings that carry their own name: allowances, indicators. */
  readonly named: readonly { readonly name: string; readonly heading: Heading }[]
  readonly dayHeadings: readonly Heading[]
}
interface Candidate extends KnownSheet {
  readonly score: number
}

/** Headings of each table by name; built once. */
const KEYS_BY_HEADING: ReadonlyMap<TableKind, ReadonlyMap<string, string>> = new Map(
  TABLE_KINDS.map((kind) => {
    const byName = new Map<string, string>()
    for (const [key, column] of Object.entries(ALL_TABLES[kind].columns)) {
      for (const heading of column.headings)
        if (!byName.has(headingName(heading))) byName.set(headingName(heading), key)
    }
    return [kind, byName]
  }),
)

function matchColumns(kind: TableKind, headings: readonly Heading[]): ReadonlyMap<string, readonly Heading[]> {
  const byName = KEYS_BY_HEADING.get(kind)
  const specs: Readonly<Record<string, ColumnSpec>> = ALL_TABLES[kind].columns
  const found = new Map<string, readonly Heading[]>()
  for (const heading of headings) {
    const key = heading.names.map((name) => byName?.get(name)).find((hit) => hit !== undefined)
    if (key === undefined) continue
    const before = found.get(key)
    const second = specs[key]?.second
    if (!before) found.set(key, [heading])
    else if (specs[key]?.many) found.set(key, [...before, heading])
    else if (second !== undefined && !found.has(second)) found.set(second, [heading])
  }
  return found
}

function namedHeadings(
  table: TableSpec,
  headings: readonly Heading[],
  indicators: ReadonlySet<string>,
): KnownSheet['named'] {
  return headings.flatMap((heading) => {
    if (table.kind === 'kpi-actual') {
      const name = heading.names.find((candidate) => indicators.has(candidate))
      return name === undefined ? [] : [{ name, heading }]
    }
    const match = table.named?.pattern.exec(plainText(heading.label))
    return match?.[1] ? [{ name: match[1].trim(), heading }] : []
  })
}

/** What most cells under the day headings are: punches, shifts, or the marks (√ ○ △) of a hand-kept attendance sheet. */
function wallContent(sheet: TableSheet, heading: HeadingRows, days: readonly Heading[]): 'times' | 'marks' | 'shifts' {
  const count = { times: 0, marks: 0, shifts: 0 }
  for (const row of sheet.rows.slice(heading.dataFrom, heading.dataFrom + 40)) {
    for (const day of days) {
      const cell = row[day.column]
      if (!isBlankCell(cell)) count[cellContent(plainText(cell))] += 1
    }
  }
  if (count.marks > count.times + count.shifts) return 'marks'
  return count.times > count.shifts ? 'times' : 'shifts'
}
function cellContent(text: string): 'times' | 'marks' | 'shifts' {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'marks'
  const isSpan = /\d\s*[-~—–]\s*\S*\d/.test(text)
  return findClocks(text).length > 0 && !isSpan ? 'times' : 'shifts'
}

function usedWidth(sheet: TableSheet): number {
  return sheet.rows
    .slice(0, 50)
    .reduce((most, row) => Math.max(most, row.filter((cell) => !isBlankCell(cell)).length), 0)
}

function fits(table: TableSpec, known: Omit<Candidate, 'score'>, hinted: boolean): boolean {
  const has = (key: string): boolean => known.columns.has(key)
  const hasPerson = has('employeeNo') || has('name')
  if (table.dayColumns && known.dayHeadings.length >= table.dayColumns.least && hasPerson) {
    return (
      wallContent(known.sheet, known.heading, known.dayHeadings) === (table.kind === 'punches' ? 'times' : 'shifts')
    )
  }
  if (table.kind === 'kpi-actual' && hasPerson && known.named.length > 0) return true
  if (!table.needs.every((group) => group.some(has))) return false
  if (table.kind !== 'members') return known.columns.size >= 2
  // A name alone is in every table about people: it is a list of members only if little else is there.
  if (known.columns.size >= 4) return true
  if (known.columns.size === 1 && !hinted && usedWidth(known.sheet) > 1) return false
  return known.columns.size >= known.heading.headings.length * 0.6
}

function scoreOf(table: TableSpec, known: Omit<Candidate, 'score'>): number {
  const specs: Readonly<Record<string, ColumnSpec>> = table.columns
  let score = known.named.length
  for (const key of known.columns.keys()) score += specs[key]?.telling ? 3 : 1
  if (table.dayColumns && known.dayHeadings.length >= table.dayColumns.least)
    score += Math.min(known.dayHeadings.length, 12)
  return score
}

/**
 * What a sheet is, by its headings. Names of sheet and file only decide between equals.
 * @param indicators heading names of known indicators, for wide tables of actuals
 */
export function recogniseSheet(
  file: string,
  sheet: TableSheet,
  indicators: ReadonlySet<string>,
): KnownSheet | undefined {
  const layout = knownLayout(file, sheet, (headings) => matchColumns('dingtalk', headings))
  if (layout) return { file, ...layout }
  let best: Candidate | undefined
  const upright = uprightSettings(sheet)
  const sheets = upright ? [sheet, upright] : [sheet]
  for (const candidateSheet of sheets) {
    for (const heading of headingCandidates(candidateSheet)) {
      const dayHeadings = heading.headings.filter((h) => h.cells.some((cell) => looksLikeDayHeading(cell)))
      for (const kind of TABLE_KINDS) {
        const table = ALL_TABLES[kind]
        const columns = matchColumns(kind, heading.headings)
        if (columns.size === 0) continue
        const named = namedHeadings(table, heading.headings, indicators)
        const known = {
          file,
          sheet: candidateSheet,
          kind,
          heading,
          columns,
          named,
          dayHeadings: table.dayColumns ? dayHeadings : [],
        }
        const hint = (table.nameHint.test(sheet.name) ? 0.5 : 0) + (table.nameHint.test(file) ? 0.25 : 0)
        if (!fits(table, known, hint > 0)) continue
        const score = scoreOf(table, known) + hint
        if (!best || score > best.score) best = { ...known, score }
      }
    }
  }
  return best
}

/** Settings written downwards (店名 | …, 平台 | …) turned into one row under headings; rows keep their numbers as far as they can. */
function uprightSettings(sheet: TableSheet): TableSheet | undefined {
  const byName = KEYS_BY_HEADING.get('settings')
  const pairs: (readonly [RawCell, RawCell])[] = []
  for (const row of sheet.rows.slice(0, 12)) {
    const [first, second] = row
    if (first === undefined || second === undefined || isBlankCell(first) || isBlankCell(second)) continue
    if (byName?.has(headingName(plainText(first)))) pairs.push([first, second])
  }
  if (pairs.length < 2) return undefined
  return { ...sheet, rows: [pairs.map(([name]) => name), pairs.map(([, value]) => value)] }
}
