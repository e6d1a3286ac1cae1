import type { RawCell } from '../../core/imports/table-file'
import type { MergedArea, ReadSheet } from './plain-tables'
import { isUsableMerge } from './plain-tables'
import { READ_LIMITS } from './read-limits'

export type StopCode = 'too-many-rows' | 'too-many-columns' | 'too-many-sheets' | 'too-much-content' | 'damaged'

/** Ends the reading of a document from within; markup is read event by event and has no other way out. */
export class ReadingStopped extends Error {
  override readonly name = 'ReadingStopped'
  constructor(readonly code: StopCode) {
    super(code)
  }
}

const MAX_DEPTH = 500

/** A sheet that is filled cell by cell while its document is read; a file over a limit stops there and then. */
export class GrowingSheet implements ReadSheet {
  hidden = false
  readonly rows: RawCell[][] = []
  readonly merges: MergedArea[] = []

  constructor(
    readonly name: string,
    private readonly count: { cells: number },
  ) {}

  /** Row and column from 0; anything outside is no cell of a sheet. Empty cells leave no trace. */
  put(row: number, column: number, cell: RawCell): void {
    if (cell === null || cell === '' || row < 0 || column < 0) return
    if (row >= READ_LIMITS.rows) throw new ReadingStopped('too-many-rows')
    if (column >= READ_LIMITS.columns) throw new ReadingStopped('too-many-columns')
    this.count.cells += 1
    if (this.count.cells > READ_LIMITS.cells) throw new ReadingStopped('too-much-content')
    while (this.rows.length <= row) this.rows.push([])
    const cells = this.rows[row]!
    while (cells.length < column) cells.push(null)
    cells[column] = cell
  }
  merge(area: MergedArea): void {
    if (isUsableMerge(area) && this.merges.length < READ_LIMITS.merges) this.merges.push(area)
  }
}

/** The sheets of one document. */
export class GrowingSheets {
  readonly all: GrowingSheet[] = []
  private readonly count = { cells: 0 }

  open(name: string): GrowingSheet {
    if (this.all.length === READ_LIMITS.sheets) throw new ReadingStopped('too-many-sheets')
    const sheet = new GrowingSheet(name, this.count)
    this.all.push(sheet)
    return sheet
  }
}

/** Tags inside tags: nobody's table is this deep, even with all end tags forgotten, and looking for each end costs time. */
export class Depth {
  private tags = 0

  enter(): void {
    this.tags += 1
    if (this.tags > MAX_DEPTH) throw new ReadingStopped('damaged')
  }
  leave(): void {
    this.tags -= 1
  }
}
