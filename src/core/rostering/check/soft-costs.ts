import { costOfCount } from '../problem'
import type { CoverRow, ProblemPerson, Roster, RosterProblem } from '../problem'
import { blocksOf, weekendsWorked } from './hard-rules'
import type { SoftRule } from './roster-report'

type Costs = Record<SoftRule, number>
type Row = readonly number[]

/** How many people of the row's circle are there; a cell that is named twice is one cell. */
export function peopleThere(cover: CoverRow, roster: Roster): number {
  const counted = cover.people ?? roster.map((_, person) => person)
  const cells = cover.cells.filter(
    ({ day, shift }, at) => cover.cells.findIndex((other) => other.day === day && other.shift === shift) === at,
  )
  return counted.reduce(
    (sum, person) => sum + cells.filter((cell) => roster[person]?.[cell.day] === cell.shift).length,
    0,
  )
}

export function addCoverCosts(problem: RosterProblem, roster: Roster, costs: Costs): void {
  for (const cover of problem.cover) {
    const away = peopleThere(cover, roster) - cover.target
    if (away < 0) costs['cover-under'] -= away * cover.under
    if (away > 0) costs['cover-over'] += away * cover.over
  }
}

export function addPersonCosts(problem: RosterProblem, index: number, row: Row, costs: Costs): void {
  const person = problem.people[index]
  if (!person) return
  addWishCosts(person, row, costs)
  addMinutesCosts(problem, person, row, costs)
  addShareCosts(problem, person, row, costs)
  for (const block of blocksOf(person, row)) {
    if (block.open) continue
    const rule = block.works ? person.shortWork : person.shortRest
    if (rule && block.length < rule.shorterThan) costs[block.works ? 'short-work' : 'short-rest'] += rule.weight
  }
  row.forEach((shift, day) => {
    const before = day === 0 ? (person.history?.shift ?? -1) : (row[day - 1] ?? -1)
    if (before >= 0 && shift >= 0) costs.succession += problem.successionCost?.[before]?.[shift] ?? 0
    const seen = problem.previous?.roster[index]?.[day]
    if (problem.previous && seen !== undefined && seen !== shift) costs.change += problem.previous.weight
  })
}

function addWishCosts(person: ProblemPerson, row: Row, costs: Costs): void {
  for (const wish of person.wishes) {
    const worked = wish.shifts.includes(row[wish.day] ?? -1)
    if (wish.kind === 'on' && !worked) costs['wish-on'] += wish.weight
    if (wish.kind === 'off' && worked) costs['wish-off'] += wish.weight
  }
}

function addMinutesCosts(problem: RosterProblem, person: ProblemPerson, row: Row, costs: Costs): void {
  const wanted = person.minutesTarget
  if (!wanted) return
  const minutes = row.reduce((sum, shift) => sum + (problem.shifts[shift]?.minutes ?? 0), 0)
  const units = Math.ceil(Math.abs(minutes - wanted.target) / wanted.unitMinutes)
  costs['minutes-target'] += units * (minutes < wanted.target ? wanted.under : wanted.over)
}

function addShareCosts(problem: RosterProblem, person: ProblemPerson, row: Row, costs: Costs): void {
  for (const share of person.shares) {
    const counter = problem.counters[share.counter]
    if (!counter) continue
    const count =
      counter.counts === 'weekends'
        ? weekendsWorked(problem.firstSaturday, row).length
        : counter.days.filter((day) => counter.shifts.includes(row[day] ?? -1)).length
    costs['fair-share'] += costOfCount(share.costOfCount, count)
  }
}
