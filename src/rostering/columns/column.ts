import type { RosterModel } from '../../core/rostering/roster-model'
import { rowCost } from '../../core/rostering/roster-model'

/** One whole row of one person: a column of the master program. */
export interface RosterColumn {
  readonly person: number
  /** Shift per day, −1 = off. */
  readonly cells: Int8Array
  readonly cost: number
  /** Cover rows it stands in; a row twice if it is there twice. */
  readonly coverRows: Int32Array
}

export function columnOf(
  model: RosterModel,
  person: number,
  cells: Int8Array,
  cost = rowCost(model, person, cells),
): RosterColumn {
  const circle = model.cover.circleOf[person] as number
  const start = model.cover.cellStart[circle] as Int32Array
  const rows = model.cover.cellRows[circle] as Int32Array
  const found: number[] = []
  cells.forEach((shift, day) => {
    if (shift < 0) return
    const cell = day * model.shifts + shift
    for (let at = start[cell] as number; at < (start[cell + 1] as number); at += 1) found.push(rows[at] as number)
  })
  return { person, cells: cells.slice(), cost, coverRows: Int32Array.from(found) }
}

/** All columns seen so far, each once. */
export class ColumnPool {
  readonly columns: RosterColumn[] = []
  private readonly known = new Map<string, number>()
  constructor(private readonly model: RosterModel) {}

  /** @returns the index of the column; an old one if it is known */
  add(person: number, cells: Int8Array, cost?: number): number {
    const key = String.fromCharCode(person + 32, ...cells.map((shift) => shift + 34))
    const known = this.known.get(key)
    if (known !== undefined) return known
    this.known.set(key, this.columns.length)
    this.columns.push(columnOf(this.model, person, cells, cost))
    return this.columns.length - 1
  }
}
