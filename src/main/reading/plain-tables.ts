import type { RawCell, TableSheet } from '../../core/imports/table-file'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import { cutText, legalText } from '../legal-text'
import { READ_LIMITS } from './read-limits'

/** Rows and columns from 0, both ends included. */
export interface MergedArea {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
/** A sheet as its reader leaves it. Rows and cells may be missing. */
export interface ReadSheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (readonly (RawCell | undefined)[] | undefined)[]
  readonly merges: readonly MergedArea[]
}
export type TableError = 'too-many-rows' | 'too-many-columns' | 'too-much-content'

/** Any cell as plain data: text that can be stored and cut to its limit, only finite numbers, nothing for the rest. */
export function plainCell(value: unknown): RawCell {
  if (typeof value === 'string') return legalText(cutText(value, READ_LIMITS.textChars)) || null
  // `+ 0` makes a plain zero of a negative one.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  return typeof value === 'boolean' ? value : null
}

/** Merged areas of a reasonable size; a merge of a whole column hides nothing that a table import needs. */
export function isUsableMerge({ top, left, bottom, right }: MergedArea): boolean {
  const cells = (bottom - top + 1) * (right - left + 1)
  return top <= bottom && left <= right && cells > 1 && cells <= READ_LIMITS.mergeCells
}

/** Cells covered by a merge belong to its first cell; a stored value there would be counted twice. */
function clearCovered(rows: RawCell[][], merges: readonly MergedArea[]): void {
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row]!
      for (let column = left; column <= Math.min(right, cells.length - 1); column += 1) {
        if (row !== top || column !== left) cells[column] = null
      }
    }
  }
}

function isFilled(cell: RawCell | undefined): boolean {
  return cell !== undefined && cell !== null && cell !== ''
}

/** The row up to its last filled cell; readers fill rows up to the widest of the sheet. */
function plainRow(row: readonly (RawCell | undefined)[] | undefined): RawCell[] {
  const length = (row?.findLastIndex(isFilled) ?? -1) + 1
  return Array.from({ length }, (_, column) => plainCell(row?.[column]))
}

function dropEmptyEnd<T>(items: T[], isEmpty: (item: T) => boolean): void {
  items.length = items.findLastIndex((item) => !isEmpty(item)) + 1
}

/** What a file has held so far. */
class Content {
  private rows = 0
  private cells = 0
  private chars = 0

  add(rows: readonly (readonly RawCell[])[]): TableError | undefined {
    this.rows += rows.length
    if (this.rows > READ_LIMITS.rows) return 'too-many-rows'
    for (const row of rows) {
      if (row.length > READ_LIMITS.columns) return 'too-many-columns'
      for (const cell of row) {
        if (cell === null) continue
        this.cells += 1
        if (typeof cell === 'string') this.chars += cell.length
      }
      if (this.cells > READ_LIMITS.cells || this.chars > READ_LIMITS.totalChars) return 'too-much-content'
    }
    return undefined
  }
}

/** The one way out of the reader process, whatever the format: rectangles of plain cells within the limits of a file. */
export function plainTables(sheets: readonly ReadSheet[]): Result<readonly TableSheet[], TableError> {
  const content = new Content()
  const tables: TableSheet[] = []
  for (const { name, hidden, rows: read, merges } of sheets) {
    const rows = Array.from(read, (row) => plainRow(row))
    clearCovered(rows, merges)
    for (const row of rows) dropEmptyEnd(row, (cell) => cell === null)
    dropEmptyEnd(rows, (row) => row.length === 0)
    const problem = content.add(rows)
    if (problem !== undefined) return err(problem)
    tables.push({ name: cutText(legalText(name), READ_LIMITS.nameChars), hidden, rows })
  }
  return ok(tables)
}
