import fc from 'fast-check'
import type { ProblemPerson, Roster, RosterProblem } from '../../../src/core/rostering/problem'
import { OFF } from '../../../src/core/rostering/problem'

/** A person whom no rule binds. */
export function freePerson(id: string, days: number, shifts: number): ProblemPerson {
  return {
    id,
    maxOfShift: Array.from({ length: shifts }, () => days),
    minMinutes: 0,
    maxMinutes: days * 1440,
    maxConsecutiveWork: days,
    minConsecutiveWork: 1,
    minConsecutiveOff: 1,
    maxWeekends: days,
    pinned: [],
    blocked: [],
    wishes: [],
    shares: [],
  }
}

const EARLY = { id: 'E', minutes: 480, forbiddenNext: [] }
const LATE = { id: 'L', minutes: 480, forbiddenNext: [0] }
const NIGHT = { id: 'N', minutes: 600, forbiddenNext: [0, 1] }
export const SHIFTS = [EARLY, LATE, NIGHT]

/** One person, a week from Monday, early 0, late 1, night 2. */
export function onePerson(changes: Partial<ProblemPerson>, of: Partial<RosterProblem> = {}): RosterProblem {
  const days = of.days ?? 7
  const person = { ...freePerson('A', days, SHIFTS.length), ...changes }
  return { days, firstSaturday: 5, shifts: SHIFTS, people: [person], cover: [], counters: [], ...of }
}

/** `'EE-LN--'` as a row. */
export function row(text: string): readonly number[] {
  return [...text].map((letter) => 'ELN'.indexOf(letter))
}

/** Every row there is, legal or not. */
export function allRows(days: number, shifts: number): readonly (readonly number[])[] {
  let rows: readonly (readonly number[])[] = [[]]
  for (let day = 0; day < days; day += 1) {
    rows = rows.flatMap((start) => Array.from({ length: shifts + 1 }, (_, cell) => [...start, cell - 1]))
  }
  return rows
}

/** Small problems in which every rule of the model occurs. */
export function tinyProblem(most: { readonly people: number; readonly days: number }): fc.Arbitrary<RosterProblem> {
  return fc
    .record({
      people: fc.integer({ min: 1, max: most.people }),
      days: fc.integer({ min: 2, max: most.days }),
      shifts: fc.integer({ min: 1, max: 2 }),
      firstSaturday: fc.integer({ min: -1, max: 5 }),
    })
    .chain(({ people, days, shifts, firstSaturday }) => {
      const cell = fc.record({ day: fc.nat(days - 1), shift: fc.integer({ min: OFF, max: shifts - 1 }) })
      const worked = fc.record({ day: fc.nat(days - 1), shift: fc.nat(shifts - 1) })
      const weight = fc.integer({ min: 1, max: 5 })
      const person = fc.record({
        maxOfShift: fc.array(fc.integer({ min: 0, max: days }), { minLength: shifts, maxLength: shifts }),
        minMinutes: fc.constantFrom(0, 0, 480),
        maxMinutes: fc.constantFrom(days * 1440, 480 * (days - 1)),
        maxMinutesOfWeek: fc.constantFrom(undefined, 960),
        maxConsecutiveWork: fc.integer({ min: 1, max: days }),
        minConsecutiveWork: fc.integer({ min: 1, max: 2 }),
        minConsecutiveOff: fc.integer({ min: 1, max: 2 }),
        maxWeekends: fc.integer({ min: 0, max: 2 }),
        pinned: fc.array(cell, { maxLength: 1 }),
        blocked: fc.array(worked, { maxLength: 1 }),
        history: fc.constantFrom(
          undefined,
          { shift: OFF, length: 1 },
          { shift: OFF, length: 3 },
          { shift: shifts - 1, length: 1 },
        ),
        wishes: fc.array(
          fc.record({
            day: fc.nat(days - 1),
            kind: fc.constantFrom('on' as const, 'off' as const),
            shift: fc.nat(shifts - 1),
            weight,
          }),
          { maxLength: 3 },
        ),
        minutesTarget: fc.constantFrom(undefined, { target: 960, under: 2, over: 3, unitMinutes: 60 }),
        short: fc.constantFrom(undefined, { shorterThan: 2, weight: 4 }),
        share: fc.constantFrom(undefined, [3, 0, 4], [0, 1, 3, 6]),
        weekendShare: fc.constantFrom(undefined, [0, 2]),
      })
      return fc
        .record({
          people: fc.array(person, { minLength: people, maxLength: people }),
          cover: fc.array(
            fc.record({
              cells: fc.array(worked, { minLength: 1, maxLength: 2 }),
              target: fc.nat(2),
              under: weight,
              over: fc.nat(2),
            }),
            { maxLength: 4 },
          ),
          counted: fc.subarray(Array.from({ length: days }, (_, day) => day)),
          succession: fc.boolean(),
          forbid: fc.boolean(),
          change: fc.constantFrom(undefined, 2),
        })
        .map((drawn): RosterProblem => ({
          days,
          firstSaturday,
          shifts: SHIFTS.slice(0, shifts).map((shift) => (drawn.forbid ? shift : { ...shift, forbiddenNext: [] })),
          counters: [
            { id: 'late', counts: 'cells', shifts: [shifts - 1], days: drawn.counted },
            { id: 'weekends', counts: 'weekends', shifts: [], days: [] },
          ],
          ...(drawn.succession && {
            successionCost: Array.from({ length: shifts }, (_, from) =>
              Array.from({ length: shifts }, (__, to) => Math.abs(from - to) * 3),
            ),
          }),
          ...(drawn.change !== undefined && {
            previous: {
              weight: drawn.change,
              roster: drawn.people.map(() => Array.from({ length: days }, (_, day) => (day % 2) - 1)),
            },
          }),
          cover: drawn.cover.map((row, index) => ({
            ...row,
            id: `r${index}`,
            day: row.cells[0]?.day ?? 0,
            ...(index === 3 && { people: [0] }),
          })),
          people: drawn.people.map(
            ({ short, share, weekendShare, history, minutesTarget, maxMinutesOfWeek, ...rest }, index) => ({
              ...rest,
              id: `p${index}`,
              pinned: rest.pinned.map((pin) => ({ ...pin, reason: 'fixed' as const })),
              wishes: rest.wishes.map(({ shift, ...wish }) => ({ ...wish, shifts: [shift] })),
              shares: [
                ...(share ? [{ counter: 0, costOfCount: share }] : []),
                ...(weekendShare ? [{ counter: 1, costOfCount: weekendShare }] : []),
              ],
              ...(history && { history }),
              ...(minutesTarget && { minutesTarget }),
              ...(maxMinutesOfWeek !== undefined && { maxMinutesOfWeek }),
              ...(short && { shortWork: short, shortRest: short }),
            }),
          ),
        }))
    })
}

export function asRoster(rows: readonly (readonly number[])[]): Roster {
  return rows
}
