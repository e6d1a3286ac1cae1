import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { CoverRow, PinnedCell, ProblemPerson, ProblemShift, Roster, RosterProblem, Wish } from './problem'
import { OFF } from './problem'

/** Where a benchmark file is not as its format says. `line` counts from 1. */
export interface FormatError {
  readonly line: number
  readonly message: string
}

class Unreadable extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message)
  }
}

interface Line {
  readonly at: number
  readonly fields: readonly string[]
}

/** Reads the text format of Curtois' employee shift scheduling benchmarks (see tests/fixtures/rostering/SOURCES.txt). */
export function readBenchmark(text: string): Result<RosterProblem, FormatError> {
  try {
    return ok(problemFrom(sectionsOf(text)))
  } catch (error) {
    if (error instanceof Unreadable) return err({ line: error.line, message: error.message })
    throw error
  }
}

/** One line per employee: shift ids, or `-` for a day off, with blanks between. */
export function writeBenchmarkRoster(problem: RosterProblem, roster: Roster): string {
  const cell = (shift: number): string => problem.shifts[shift]?.id ?? '-'
  return roster.map((row) => `${row.map(cell).join(' ')}\n`).join('')
}

function sectionsOf(text: string): ReadonlyMap<string, readonly Line[]> {
  const sections = new Map<string, Line[]>()
  let current: Line[] | undefined
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) return
    if (line.startsWith('SECTION_')) {
      current = []
      sections.set(line, current)
    } else if (current) current.push({ at: index + 1, fields: line.split(',').map((field) => field.trim()) })
    else throw new Unreadable(index + 1, 'a line before the first section')
  })
  return sections
}

function wholeNumber(line: Line, field: number): number {
  const text = line.fields[field] ?? ''
  if (!/^\d+$/.test(text)) throw new Unreadable(line.at, `field ${field + 1} is not a whole number: "${text}"`)
  return Number(text)
}

function lookUp(index: ReadonlyMap<string, number>, line: Line, field: number): number {
  const found = index.get(line.fields[field] ?? '')
  if (found === undefined) throw new Unreadable(line.at, `field ${field + 1} is unknown: "${line.fields[field] ?? ''}"`)
  return found
}

function problemFrom(sections: ReadonlyMap<string, readonly Line[]>): RosterProblem {
  const of = (name: string): readonly Line[] => sections.get(`SECTION_${name}`) ?? []
  const horizon = of('HORIZON')[0]
  if (!horizon) throw new Unreadable(1, 'SECTION_HORIZON is missing')
  const days = wholeNumber(horizon, 0)
  const shiftIndex = new Map(of('SHIFTS').map((line, index) => [line.fields[0] ?? '', index]))
  const staffIndex = new Map(of('STAFF').map((line, index) => [line.fields[0] ?? '', index]))
  const dayOf = (line: Line, field: number): number => {
    const day = wholeNumber(line, field)
    if (day >= days) throw new Unreadable(line.at, `day ${day} is outside of the horizon`)
    return day
  }
  const shifts = of('SHIFTS').map((line): ProblemShift => {
    const next = (line.fields[2] ?? '').split('|').filter((id) => id !== '')
    const forbiddenNext = next.map((id) => lookUp(shiftIndex, { at: line.at, fields: [id] }, 0))
    return { id: line.fields[0] ?? '', minutes: wholeNumber(line, 1), forbiddenNext }
  })
  const pinned: PinnedCell[][] = of('STAFF').map(() => [])
  for (const line of of('DAYS_OFF')) {
    const person = lookUp(staffIndex, line, 0)
    for (let field = 1; field < line.fields.length; field += 1)
      pinned[person]?.push({ day: dayOf(line, field), shift: OFF, reason: 'day-off' })
  }
  const wishes: Wish[][] = of('STAFF').map(() => [])
  for (const [section, kind] of [
    ['SHIFT_ON_REQUESTS', 'on'],
    ['SHIFT_OFF_REQUESTS', 'off'],
  ] as const) {
    for (const line of of(section)) {
      const shiftsOfWish = [lookUp(shiftIndex, line, 2)]
      wishes[lookUp(staffIndex, line, 0)]?.push({
        day: dayOf(line, 1),
        kind,
        shifts: shiftsOfWish,
        weight: wholeNumber(line, 3),
      })
    }
  }
  const people = of('STAFF').map((line, index): ProblemPerson => {
    const limits = new Map((line.fields[1] ?? '').split('|').map((part) => part.split('=') as [string, string]))
    return {
      id: line.fields[0] ?? '',
      maxOfShift: shifts.map(({ id }) => wholeNumber({ at: line.at, fields: [limits.get(id) ?? '0'] }, 0)),
      maxMinutes: wholeNumber(line, 2),
      minMinutes: wholeNumber(line, 3),
      maxConsecutiveWork: wholeNumber(line, 4),
      minConsecutiveWork: wholeNumber(line, 5),
      minConsecutiveOff: wholeNumber(line, 6),
      maxWeekends: wholeNumber(line, 7),
      pinned: pinned[index] ?? [],
      blocked: [],
      wishes: wishes[index] ?? [],
      shares: [],
    }
  })
  const cover = of('COVER').map((line): CoverRow => {
    const [day, shift] = [dayOf(line, 0), lookUp(shiftIndex, line, 1)]
    return {
      id: `${day}:${line.fields[1] ?? ''}`,
      day,
      cells: [{ day, shift }],
      target: wholeNumber(line, 2),
      under: wholeNumber(line, 3),
      over: wholeNumber(line, 4),
    }
  })
  return { days, firstSaturday: 5, shifts, people, cover, counters: [] }
}
