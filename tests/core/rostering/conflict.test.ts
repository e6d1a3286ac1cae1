import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { explainConflict } from '../../../src/core/rostering/conflict/conflict'
import type { Demand } from '../../../src/core/rostering/conflict/demands'
import { demandsOf, giveUp } from '../../../src/core/rostering/conflict/demands'
import { isFeasible, personCase } from '../../../src/core/rostering/conflict/feasible'
import type { PinnedCell, ProblemPerson, RosterProblem } from '../../../src/core/rostering/problem'
import { freePerson, onePerson, SHIFTS, tinyProblem } from './tiny-problem'

function caseOf(problem: RosterProblem, person: number) {
  return personCase(problem, problem.people[person] as ProblemPerson)
}
function isIn(demands: readonly Demand[], demand: Demand): boolean {
  return demands.some((other) => JSON.stringify(other) === JSON.stringify(demand))
}
function leave(...days: number[]): readonly PinnedCell[] {
  return days.map((day) => ({ day, shift: -1, reason: 'leave' }))
}

// Computing takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

describe('why there is no roster', () => {
  it('names who, which cells and which rule, and the cheapest ways out first', () => {
    const problem = onePerson({
      minMinutes: 1920,
      maxConsecutiveWork: 6,
      pinned: [...leave(0, 1, 2, 3), { day: 4, shift: 2, reason: 'fixed' }],
    })
    const { people } = explainConflict(problem)
    expect(people).toHaveLength(1)
    const [conflict] = people
    expect(conflict?.person).toBe(0)
    // Three days of ten hours are left: 1800 minutes. Any one day of leave given back is enough.
    expect(conflict?.demands).toEqual([
      { rule: 'min-minutes', limit: 1920 },
      ...leave(0, 1, 2, 3).map((pin) => ({ rule: 'pinned', ...pin })),
    ])
    expect(conflict?.waysOut).toEqual([
      { changes: [{ demand: { rule: 'min-minutes', limit: 1920 }, to: 1800 }], cost: 2 },
      ...leave(0, 1).map((pin) => ({ changes: [{ demand: { rule: 'pinned', ...pin } }], cost: 8 })),
    ])
  })
  it('a fixed night before a fixed early shift: one of the two, or the rest between them', () => {
    const fixed = (day: number, shift: number): PinnedCell => ({ day, shift, reason: 'fixed' })
    const { people } = explainConflict(onePerson({ pinned: [fixed(0, 0), fixed(2, 2), fixed(3, 0)] }))
    const rules = people[0]?.demands.map((demand: Demand) =>
      'day' in demand ? `${demand.rule} ${demand.day}` : demand.rule,
    )
    expect(rules).toEqual(['forbidden-succession', 'pinned 2', 'pinned 3'])
    expect(people[0]?.waysOut.map(({ cost }) => cost)).toEqual([1, 1, 12])
  })
  it('finds nothing where nothing is wrong', () => {
    expect(explainConflict(onePerson({ minMinutes: 1920 })).people).toEqual([])
  })
  it('never advises to employ somebody earlier', () => {
    const pinned = [0, 1, 2, 3, 4, 5, 6].map((day): PinnedCell => ({ day, shift: -1, reason: 'not-employed' }))
    const ways = explainConflict(onePerson({ minMinutes: 480, pinned })).people[0]?.waysOut
    expect(ways).toEqual([{ changes: [{ demand: { rule: 'min-minutes', limit: 480 }, to: 0 }], cost: 8 }])
  })

  it('every set is impossible by itself and possible without any one member; every way out works', () => {
    let conflicts = 0
    fc.assert(
      fc.property(tinyProblem({ people: 3, days: 6 }), fc.constantFrom(960, 1440, 1920), (drawn, minMinutes) => {
        const problem = { ...drawn, people: drawn.people.map((person) => ({ ...person, minMinutes })) }
        const infeasible = problem.people.flatMap((_, person) => (isFeasible(caseOf(problem, person)) ? [] : [person]))
        const found = explainConflict(problem).people
        expect(found.map(({ person }) => person)).toEqual(infeasible)
        for (const { person, demands, waysOut } of found) {
          conflicts += 1
          const whole = caseOf(problem, person)
          const others = demandsOf(whole).filter((demand) => !isIn(demands, demand))
          const alone = others.reduce((reduced, demand) => giveUp(reduced, demand), whole)
          expect(isFeasible(alone)).toBe(false)
          for (const demand of demands) expect(isFeasible(giveUp(alone, demand))).toBe(true)
          for (const { changes } of waysOut) {
            expect(isFeasible(changes.reduce((reduced, { demand, to }) => giveUp(reduced, demand, to), whole))).toBe(
              true,
            )
            if (changes.length === 1) expect(isIn(demands, changes[0]?.demand as Demand)).toBe(true)
          }
          expect(waysOut.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
    expect(conflicts).toBeGreaterThan(20)
  })
  it('of fifty people over a month it names the one who is impossible', () => {
    const days = 28
    const person = (id: string): ProblemPerson => ({
      ...freePerson(id, days, SHIFTS.length),
      maxMinutes: 10_560,
      minMinutes: 8_640,
      maxConsecutiveWork: 6,
      minConsecutiveOff: 2,
      maxWeekends: 3,
    })
    const people = Array.from({ length: 50 }, (_, index) => person(`p${index}`))
    people[31] = { ...person('p31'), pinned: leave(...Array.from({ length: 14 }, (_, day) => day * 2)) }
    const { people: found } = explainConflict(onePerson({}, { days, people }))
    expect(found.map(({ person: index }) => index)).toEqual([31])
  })
})
