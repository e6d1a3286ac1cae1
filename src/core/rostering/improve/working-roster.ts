import type { RosterModel } from '../roster-model'
import { rowCost } from '../roster-model'
import type { Roster } from '../problem'
import { OFF } from '../problem'

/** A roster under work: rows come and go, and the cover follows. */
export interface WorkingRoster {
  readonly rows: readonly Int8Array[]
  /** Cost of each row by itself; 0 while the person is out. */
  readonly rowCosts: Float64Array
  readonly isIn: Uint8Array
  readonly counts: Int32Array
  /** Rows plus cover. */
  cost(): number
  take(person: number): void
  put(person: number, row: Int8Array, costOfRow: number): void
  /** What one more person of this one's circle costs or saves in each cell, `[day * shifts + shift]`. */
  priceCells(person: number, price: Float64Array): void
  copyFrom(other: WorkingRoster): void
}

export function workingRoster(model: RosterModel): WorkingRoster {
  const { cover, days, shifts } = model
  const width = cover.most + 1
  const rows = model.people.map(() => new Int8Array(days).fill(OFF))
  const rowCosts = new Float64Array(rows.length)
  const isIn = new Uint8Array(rows.length)
  const counts = new Int32Array(cover.rows)

  const count = (person: number, by: number): void => {
    const circle = cover.circleOf[person] as number
    const start = cover.cellStart[circle] as Int32Array
    const cellRows = cover.cellRows[circle] as Int32Array
    const row = rows[person] as Int8Array
    for (let day = 0; day < days; day += 1) {
      const shift = row[day] as number
      if (shift < 0) continue
      const cell = day * shifts + shift
      for (let at = start[cell] as number; at < (start[cell + 1] as number); at += 1)
        counts[cellRows[at] as number]! += by
    }
  }
  return {
    rows,
    rowCosts,
    isIn,
    counts,
    cost() {
      let sum = 0
      for (const cost of rowCosts) sum += cost
      for (let row = 0; row < counts.length; row += 1)
        sum += cover.cost[row * width + (counts[row] as number)] as number
      return sum
    },
    take(person) {
      if (isIn[person] === 0) return
      count(person, -1)
      isIn[person] = 0
      rowCosts[person] = 0
    },
    put(person, row, costOfRow) {
      ;(rows[person] as Int8Array).set(row)
      isIn[person] = 1
      rowCosts[person] = costOfRow
      count(person, 1)
    },
    priceCells(person, price) {
      const circle = cover.circleOf[person] as number
      const start = cover.cellStart[circle] as Int32Array
      const cellRows = cover.cellRows[circle] as Int32Array
      for (let cell = 0; cell < price.length; cell += 1) {
        let sum = 0
        for (let at = start[cell] as number; at < (start[cell + 1] as number); at += 1) {
          const row = cellRows[at] as number
          const now = row * width + (counts[row] as number)
          sum += (cover.cost[now + 1] as number) - (cover.cost[now] as number)
        }
        price[cell] = sum
      }
    },
    copyFrom(other) {
      rows.forEach((row, person) => row.set(other.rows[person] as Int8Array))
      rowCosts.set(other.rowCosts)
      isIn.set(other.isIn)
      counts.set(other.counts)
    },
  }
}

export function rosterOf(working: WorkingRoster): Roster {
  return working.rows.map((row) => Array.from(row))
}

/** Puts a whole roster in. @returns false if one of its rows breaks a hard rule */
export function putRoster(model: RosterModel, working: WorkingRoster, roster: Roster): boolean {
  return roster.every((row, person) => {
    const cells = Int8Array.from(row)
    const cost = rowCost(model, person, cells)
    if (cost === Infinity) return false
    working.take(person)
    working.put(person, cells, cost)
    return true
  })
}
