import type { ProblemPerson, RosterProblem } from '../problem'
import type { Violation } from './roster-report'

type Found = Omit<Violation, 'person'>
type Row = readonly number[]

/** Every hard rule that one person's row breaks. Reads the row as an owner with a pencil would; slow and plain. */
export function brokenRules(problem: RosterProblem, person: ProblemPerson, row: Row): readonly Found[] {
  const unknown = row.flatMap((shift, day): Found[] =>
    shift === -1 || problem.shifts[shift] !== undefined
      ? []
      : [{ day, rule: 'unknown-shift', found: shift, limit: problem.shifts.length - 1 }],
  )
  if (unknown.length > 0) return unknown
  return [
    ...cellsNotAllowed(person, row),
    ...countsTooHigh(problem, person, row),
    ...minutesOutOfRange(problem, person, row),
    ...badSuccessions(problem, person, row),
    ...blocksOfBadLength(problem, person, row),
    ...tooManyWeekends(problem, person, row),
  ]
}

function cellsNotAllowed(person: ProblemPerson, row: Row): readonly Found[] {
  const pinned = person.pinned
    .filter((pin) => row[pin.day] !== pin.shift)
    .map((pin): Found => ({ day: pin.day, rule: 'pinned', found: row[pin.day] ?? -1, limit: pin.shift }))
  const blocked = person.blocked
    .filter((cell) => row[cell.day] === cell.shift)
    .map((cell): Found => ({ day: cell.day, rule: 'blocked', found: cell.shift, limit: -1 }))
  return [...pinned, ...blocked]
}

function countsTooHigh(problem: RosterProblem, person: ProblemPerson, row: Row): readonly Found[] {
  return problem.shifts.flatMap((_, shift): Found[] => {
    const found = row.filter((cell) => cell === shift).length
    const limit = person.maxOfShift[shift] ?? 0
    return found > limit ? [{ day: row.lastIndexOf(shift), rule: 'max-of-shift', found, limit }] : []
  })
}

function minutesOf(problem: RosterProblem, cells: Row): number {
  return cells.reduce((sum, shift) => sum + (problem.shifts[shift]?.minutes ?? 0), 0)
}

function minutesOutOfRange(problem: RosterProblem, person: ProblemPerson, row: Row): readonly Found[] {
  const broken: Found[] = []
  const total = minutesOf(problem, row)
  if (total < person.minMinutes) broken.push({ rule: 'min-minutes', found: total, limit: person.minMinutes })
  if (total > person.maxMinutes) broken.push({ rule: 'max-minutes', found: total, limit: person.maxMinutes })
  const limit = person.maxMinutesOfWeek
  if (limit === undefined) return broken
  for (let monday = problem.firstSaturday - 5; monday < row.length; monday += 7) {
    const found = minutesOf(problem, row.slice(Math.max(0, monday), Math.max(0, monday + 7)))
    if (found > limit) broken.push({ day: Math.max(0, monday), rule: 'week-minutes', found, limit })
  }
  return broken
}

function badSuccessions(problem: RosterProblem, person: ProblemPerson, row: Row): readonly Found[] {
  return row.flatMap((shift, day): Found[] => {
    const before = day === 0 ? (person.history?.shift ?? -1) : (row[day - 1] ?? -1)
    const forbidden = problem.shifts[before]?.forbiddenNext.includes(shift) ?? false
    return forbidden ? [{ day, rule: 'forbidden-succession', found: shift, limit: before }] : []
  })
}

/** A block of days of one kind. */
export interface Block {
  readonly works: boolean
  readonly start: number
  /** Including what lies before day 0. */
  readonly length: number
  /** It begins, or ends, outside of what is known: its length is then only a lower bound. */
  readonly open: boolean
}

/** The row cut into blocks of work and rest, the days before joined to the first. */
export function blocksOf(person: ProblemPerson, row: Row): readonly Block[] {
  const blocks: Block[] = []
  const { history } = person
  if (history && row.length > 0 && history.shift >= 0 !== (row[0] ?? -1) >= 0) {
    blocks.push({ works: history.shift >= 0, start: -history.length, length: history.length, open: false })
  }
  let start = 0
  while (start < row.length) {
    const works = (row[start] ?? -1) >= 0
    let end = start
    while (end < row.length && (row[end] ?? -1) >= 0 === works) end += 1
    const joined = start === 0 && history !== undefined && history.shift >= 0 === works
    const openAtStart = start === 0 && history === undefined
    const length = end - start + (joined ? history.length : 0)
    blocks.push({
      works,
      start: joined ? -history.length : start,
      length,
      open: openAtStart || end === row.length,
    })
    start = end
  }
  return blocks
}

function blocksOfBadLength(problem: RosterProblem, person: ProblemPerson, row: Row): readonly Found[] {
  return blocksOf(person, row).flatMap((block): Found[] => {
    const found = block.length
    const ends = block.start + block.length
    const insidePlan = ends > 0
    const broken: Found[] = []
    if (block.works && found > person.maxConsecutiveWork && insidePlan) {
      broken.push({
        day: Math.max(0, block.start + person.maxConsecutiveWork),
        rule: 'max-consecutive-work',
        found,
        limit: person.maxConsecutiveWork,
      })
    }
    const atLeast = block.works ? person.minConsecutiveWork : person.minConsecutiveOff
    if (!block.open && found < atLeast) {
      const rule = block.works ? 'min-consecutive-work' : 'min-consecutive-off'
      broken.push({ day: Math.max(0, Math.min(block.start, problem.days - 1)), rule, found, limit: atLeast })
    }
    return broken
  })
}

function tooManyWeekends(problem: RosterProblem, person: ProblemPerson, row: Row): readonly Found[] {
  const found = weekendsWorked(problem.firstSaturday, row).length
  return found > person.maxWeekends ? [{ rule: 'max-weekends', found, limit: person.maxWeekends }] : []
}

/** Saturdays (day indices; −1 possible) of the weekends with work on either day. */
export function weekendsWorked(firstSaturday: number, row: Row): readonly number[] {
  const worked: number[] = []
  for (let saturday = firstSaturday; saturday < row.length; saturday += 7) {
    if ((row[saturday] ?? -1) >= 0 || (row[saturday + 1] ?? -1) >= 0) worked.push(saturday)
  }
  return worked
}
