import { describe, expect, it } from 'vitest'
import { checkRoster } from '../../../src/core/rostering/check-roster'
import type { HardRule, SoftRule } from '../../../src/core/rostering/check/roster-report'
import type { ProblemPerson, RosterProblem } from '../../../src/core/rostering/problem'
import { fairShareCosts, tooSoonAfter } from '../../../src/core/rostering/problem'
import { onePerson, row } from './tiny-problem'

/** A rule, a row that breaks it, and the nearest row that does not. */
interface HardCase {
  readonly rule: HardRule
  readonly person: Partial<ProblemPerson>
  readonly broken: string
  readonly kept: string
  readonly days?: number
}

const HARD: readonly HardCase[] = [
  { rule: 'pinned', person: { pinned: [{ day: 2, shift: -1, reason: 'leave' }] }, broken: '--E----', kept: '---E---' },
  { rule: 'blocked', person: { blocked: [{ day: 2, shift: 2 }] }, broken: '--N----', kept: '--L----' },
  { rule: 'max-of-shift', person: { maxOfShift: [7, 7, 1] }, broken: 'N--N---', kept: 'N--L---' },
  { rule: 'forbidden-succession', person: {}, broken: '-LE----', kept: '-L-E---' },
  { rule: 'min-minutes', person: { minMinutes: 1080 }, broken: 'EE-----', kept: 'EN-----' },
  { rule: 'max-minutes', person: { maxMinutes: 960 }, broken: 'EN-----', kept: 'EE-----' },
  { rule: 'max-consecutive-work', person: { maxConsecutiveWork: 3 }, broken: '-EEEE--', kept: '-EEE-E-' },
  { rule: 'min-consecutive-work', person: { minConsecutiveWork: 2 }, broken: '--E----', kept: '--EE---' },
  { rule: 'min-consecutive-off', person: { minConsecutiveOff: 2 }, broken: 'EE-EE--', kept: 'EE--E--' },
  { rule: 'max-weekends', person: { maxWeekends: 1 }, days: 14, broken: '-----E-------E', kept: '-----EE-------' },
]

function rulesOf(problem: RosterProblem, text: string): readonly HardRule[] {
  return [...new Set(checkRoster(problem, [row(text)]).violations.map(({ rule }) => rule))]
}

describe('hard rules', () => {
  it.each(HARD)('$rule: hit and near miss', ({ rule, person, broken, kept, days }) => {
    const problem = onePerson(person, { days: days ?? 7 })
    expect(rulesOf(problem, broken)).toEqual([rule])
    expect(rulesOf(problem, kept)).toEqual([])
  })
  it('week-minutes: a week runs from Monday to Sunday', () => {
    const problem = onePerson({ maxMinutesOfWeek: 960 }, { days: 14 })
    expect(rulesOf(problem, '----EEE-------')).toEqual(['week-minutes'])
    expect(rulesOf(problem, '-----EEEE-----')).toEqual([])
    // A plan that begins on Saturday begins inside a week.
    expect(rulesOf(onePerson({ maxMinutesOfWeek: 480 }, { days: 3, firstSaturday: 0 }), '-EE')).toEqual([])
    expect(rulesOf(onePerson({ maxMinutesOfWeek: 480 }, { days: 3, firstSaturday: 0 }), 'EE-')).toEqual([
      'week-minutes',
    ])
  })
  it('blocks at the edges go on outside, unless the days before are known', () => {
    const short = { minConsecutiveWork: 2, minConsecutiveOff: 2 }
    expect(rulesOf(onePerson(short), 'E--EE--')).toEqual([])
    expect(rulesOf(onePerson(short), '-EE---E')).toEqual([])
    expect(rulesOf(onePerson({ ...short, history: { shift: 0, length: 1 } }), '-------')).toEqual([
      'min-consecutive-work',
    ])
    expect(rulesOf(onePerson({ ...short, history: { shift: 0, length: 1 } }), 'E------')).toEqual([])
    expect(rulesOf(onePerson({ ...short, history: { shift: -1, length: 1 } }), 'EE-----')).toEqual([
      'min-consecutive-off',
    ])
  })
  it('the last shift and the run of the days before carry over', () => {
    expect(rulesOf(onePerson({ history: { shift: 2, length: 1 } }), 'E------')).toEqual(['forbidden-succession'])
    expect(rulesOf(onePerson({ history: { shift: 2, length: 1 } }), 'N------')).toEqual([])
    const tired = { maxConsecutiveWork: 3, history: { shift: 0, length: 2 } }
    expect(rulesOf(onePerson(tired), 'EE-----')).toEqual(['max-consecutive-work'])
    expect(rulesOf(onePerson(tired), 'E------')).toEqual([])
  })
  it('a roster of the wrong shape or with unknown shifts is refused', () => {
    const problem = onePerson({})
    expect(rulesOf(problem, 'EE')).toEqual(['shape'])
    expect(checkRoster(problem, []).violations[0]?.rule).toBe('shape')
    expect(checkRoster(problem, [row('-------'), row('-------')]).violations[0]?.rule).toBe('shape')
    expect(checkRoster(problem, [[3, -1, -1, -1, -1, -1, -1]]).violations[0]?.rule).toBe('unknown-shift')
  })
})

function costOf(problem: RosterProblem, rule: SoftRule, text: string): number {
  const report = checkRoster(problem, [row(text)])
  expect(report.cost).toBe(Object.values(report.costByRule).reduce((a, b) => a + b, 0))
  return report.costByRule[rule]
}

describe('soft rules', () => {
  it('cover: too few and too many, also of a circle of people only', () => {
    const cell = { day: 1, shift: 0 }
    const cover = { id: 'x', day: 1, cells: [cell, { day: 1, shift: 1 }], target: 1, under: 100, over: 3 }
    const one = onePerson({}, { cover: [cover] })
    expect(costOf(one, 'cover-under', '-------')).toBe(100)
    expect(costOf(one, 'cover-under', '-L-----')).toBe(0)
    const two = { ...one, people: [...one.people, ...one.people] }
    expect(checkRoster(two, [row('-L-----'), row('-E-----')]).costByRule['cover-over']).toBe(3)
    const onlySecond = { ...two, cover: [{ ...cover, people: [1] }] }
    expect(checkRoster(onlySecond, [row('-L-----'), row('-N-----')]).costByRule['cover-under']).toBe(100)
  })
  it('wishes', () => {
    const wishes = [
      { day: 0, kind: 'on' as const, shifts: [0, 1], weight: 2 },
      { day: 1, kind: 'off' as const, shifts: [2], weight: 5 },
    ]
    expect(costOf(onePerson({ wishes }), 'wish-on', 'N------')).toBe(2)
    expect(costOf(onePerson({ wishes }), 'wish-on', 'L------')).toBe(0)
    expect(costOf(onePerson({ wishes }), 'wish-off', '-N-----')).toBe(5)
    expect(costOf(onePerson({ wishes }), 'wish-off', '-L-----')).toBe(0)
  })
  it('minutes away from the target cost per begun unit', () => {
    const minutesTarget = { target: 900, under: 2, over: 3, unitMinutes: 60 }
    expect(costOf(onePerson({ minutesTarget }), 'minutes-target', 'E------')).toBe(14)
    expect(costOf(onePerson({ minutesTarget }), 'minutes-target', 'EE-----')).toBe(3)
  })
  it('fair shares of cells and of weekends', () => {
    const counters = [
      { id: 'nights', counts: 'cells' as const, shifts: [2], days: [0, 1, 2, 3] },
      { id: 'weekends', counts: 'weekends' as const, shifts: [], days: [] },
    ]
    const nights = onePerson({ shares: [{ counter: 0, costOfCount: fairShareCosts(1, 10, 30, 3) }] }, { counters })
    expect(
      ['-------', 'N------', 'NN-----', 'NNN----', 'NNNN---', '----NNN'].map((text) =>
        costOf(nights, 'fair-share', text),
      ),
    ).toEqual([10, 0, 10, 40, 70, 10])
    const weekends = onePerson({ shares: [{ counter: 1, costOfCount: [0, 7] }] }, { counters })
    expect(costOf(weekends, 'fair-share', '-----EE')).toBe(7)
    expect(costOf(weekends, 'fair-share', '----E--')).toBe(0)
  })
  it('short blocks, changes of shift, and changes of what was published', () => {
    const short = { shorterThan: 2, weight: 4 }
    expect(costOf(onePerson({ shortRest: short }), 'short-rest', 'E-E--EE')).toBe(4)
    expect(costOf(onePerson({ shortRest: short }), 'short-rest', '-EE--E-')).toBe(0)
    expect(costOf(onePerson({ shortWork: short }), 'short-work', '-E--EE-')).toBe(4)
    expect(costOf(onePerson({ shortWork: short }), 'short-work', 'E-----E')).toBe(0)
    const succession = onePerson(
      { history: { shift: 0, length: 1 } },
      {
        successionCost: [
          [0, 1, 2],
          [9, 0, 1],
          [9, 9, 0],
        ],
      },
    )
    expect(costOf(succession, 'succession', 'LN-----')).toBe(2)
    expect(costOf(succession, 'succession', '-LL----')).toBe(0)
    const previous = { roster: [row('EE-----')], weight: 20 }
    expect(costOf(onePerson({}, { previous }), 'change', 'EL-----')).toBe(20)
    expect(costOf(onePerson({}, { previous }), 'change', 'EE-----')).toBe(0)
  })
  it('shifts too close to each other follow from their times', () => {
    const times = [
      { start: 480, end: 960 },
      { start: 960, end: 1440 },
      { start: 1320, end: 1800 },
    ]
    expect(tooSoonAfter(times, 660)).toEqual([[], [0], [0, 1]])
    expect(tooSoonAfter(times, 0)).toEqual([[], [], []])
  })
})
