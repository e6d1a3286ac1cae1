import type { ColumnMapping } from '../month/shop-data'
import { isBlankCell, rawText } from './cells/cell-text'
import { MEMBERS_TABLE } from './columns/people-columns'
import type { TableKind } from './import-plan'
import type { Heading, HeadingRows } from './sheet-headings'
import { headingCandidates } from './sheet-headings'
import type { KnownSheet } from './recognise-sheet'
import { recogniseSheet } from './recognise-sheet'
import type { TableFile, TableSheet } from './table-file'
import { NOTES_SHEET } from './columns/cell-words-columns'

/** A sheet of people whose headings the app does not all know: the owner says which column is what. */
export interface ColumnQuestion {
  readonly file: string
  readonly sheet: string
  /** What is known so far: by the headings, or as the owner said last time. */
  readonly guess: ColumnMapping
  /** Beside each heading of `guess`: how it is written, and what stands in the first rows. */
  readonly samples: readonly { readonly label: string; readonly cells: readonly string[] }[]
}

/** What the files are read for, and what was said about columns before. */
export interface WantedColumns {
  readonly only?: readonly TableKind[]
  readonly columnMappings?: readonly ColumnMapping[]
}

/** Rows shown so that the owner sees what a column holds. */
const SAMPLE_ROWS = 3

/** Headings by their most exact name; the second of two equal ones counts as another. */
function headingIds(headings: readonly Heading[]): readonly string[] {
  const seen = new Map<string, number>()
  return headings.map(({ names: [name = ''] }) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}#${count}`
  })
}
/** The same headings in another order are the same set. */
export function headerSetOf(mapping: ColumnMapping): string {
  return JSON.stringify(mapping.columns.map(({ heading }) => heading).sort())
}

/** The sheet read as the owner has said for its set of headings; undefined if nothing was said. */
export function mappedSheet(
  file: string,
  sheet: TableSheet,
  mappings: readonly ColumnMapping[],
): KnownSheet | undefined {
  if (mappings.length === 0) return undefined
  const byHeaderSet = new Map(mappings.map((mapping) => [headerSetOf(mapping), mapping]))
  for (const heading of headingCandidates(sheet)) {
    const ids = headingIds(heading.headings)
    const mapping = byHeaderSet.get(JSON.stringify([...ids].sort()))
    if (!mapping) continue
    const keyOf = new Map(mapping.columns.map(({ heading: id, column }) => [id, column]))
    const columns = new Map<string, readonly Heading[]>()
    ids.forEach((id, index) => {
      const key = keyOf.get(id) ?? ''
      const own = heading.headings[index]
      if (own && Object.hasOwn(MEMBERS_TABLE.columns, key) && !columns.has(key)) columns.set(key, [own])
    })
    if (columns.has('name')) return { file, sheet, kind: 'members', heading, columns, named: [], dayHeadings: [] }
  }
  return undefined
}

/**
 * Sheets that need the owner's word before they are imported: of people with headings nobody knows, or with no known
 * heading at all where a list of people is looked for. A sheet whose set of headings was explained before is not asked again.
 * @param again ask for what is remembered too, so that it can be changed
 */
export function columnQuestions(
  files: readonly TableFile[],
  { only, columnMappings = [] }: WantedColumns,
  again = false,
): readonly ColumnQuestion[] {
  if (only && !only.includes('members')) return []
  // Among tables of every kind a strange one is mostly a note; by itself it is what the owner wants to bring in.
  const all = files.flatMap(({ fileName, sheets }) => sheets.map((sheet) => recogniseSheet(fileName, sheet, new Set())))
  const asksUnknown = only !== undefined || all.every((known) => known === undefined)
  return files.flatMap(({ fileName, sheets }) =>
    sheets.flatMap((sheet): readonly ColumnQuestion[] => {
      if (sheet.hidden || NOTES_SHEET.test(sheet.name)) return []
      const mapped = mappedSheet(fileName, sheet, columnMappings)
      if (mapped) return again ? [questionOf(mapped)] : []
      const known = recogniseSheet(fileName, sheet, new Set())
      if (known && known.kind !== 'members') return []
      const guessed = known ?? (asksUnknown ? withoutKnownHeading(fileName, sheet) : undefined)
      const used = known && [...known.columns.values()].flat().length
      return guessed && (again || used !== guessed.heading.headings.length) ? [questionOf(guessed)] : []
    }),
  )
}

/** The first row of words with something below it is taken for the headings. */
function withoutKnownHeading(file: string, sheet: TableSheet): KnownSheet | undefined {
  const isTitle = ({ headings, dataFrom }: HeadingRows): boolean =>
    headings.length >= 2 &&
    headings.every(({ cells }) => cells.every((cell) => typeof cell !== 'number')) &&
    sheet.rows.slice(dataFrom).some((row) => row.some((cell) => !isBlankCell(cell)))
  const heading = headingCandidates(sheet).find(isTitle)
  return heading && { file, sheet, kind: 'members', heading, columns: new Map(), named: [], dayHeadings: [] }
}

function questionOf({ file, sheet, heading, columns }: KnownSheet): ColumnQuestion {
  const ids = headingIds(heading.headings)
  const keyAt = new Map([...columns].flatMap(([key, found]) => found.map(({ column }) => [column, key] as const)))
  const rows = sheet.rows.slice(heading.dataFrom).filter((row) => row.some((cell) => !isBlankCell(cell)))
  return {
    file,
    sheet: sheet.name,
    guess: {
      columns: heading.headings.map(({ column }, index) => ({
        heading: ids[index] ?? '',
        column: keyAt.get(column) ?? '',
      })),
    },
    samples: heading.headings.map(({ column, label }) => ({
      label,
      cells: rows.slice(0, SAMPLE_ROWS).map((row) => rawText(row[column])),
    })),
  }
}

/** What is remembered after the owner has said more: one answer for each set of headings, the newest last. */
export function rememberMappings(
  before: readonly ColumnMapping[],
  said: readonly ColumnMapping[],
): readonly ColumnMapping[] {
  const sets = new Map<string, ColumnMapping>()
  for (const mapping of [...before, ...said]) {
    sets.delete(headerSetOf(mapping))
    sets.set(headerSetOf(mapping), mapping)
  }
  return [...sets.values()].slice(-MOST_REMEMBERED)
}
const MOST_REMEMBERED = 50
