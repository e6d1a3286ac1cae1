import { seededRandom } from '../../src/core/kernel/seeded-random'
import type { CoverRow, ProblemPerson, RosterProblem, Wish } from '../../src/core/rostering/problem'
import { fairShareCosts, OFF, tooSoonAfter } from '../../src/core/rostering/problem'

const TIMES = [
  { start: 8 * 60, end: 16 * 60 },
  { start: 12 * 60, end: 20 * 60 },
  { start: 16 * 60, end: 24 * 60 },
]
const OPEN_FROM = 8
const OPEN_UNTIL = 24
const MIN_REST_MINUTES = 11 * 60
const SALE_DAYS = 3
const NIGHT = 2

/**
 * A made-up shop of a size we know: early, middle and late shift, hourly need by the time of the day, three big sale days,
 * a tenth of the cells on leave, a third senior with one wanted in every open hour, a tenth without late shifts, wishes,
 * eleven hours of rest, six days in a row at most, eight days off in four weeks, fair late shifts and weekends.
 */
export function smallShop(people: number, days: number, seed: number): RosterProblem {
  const random = seededRandom(seed)
  const forbidden = tooSoonAfter(TIMES, MIN_REST_MINUTES)
  const shifts = ['早', '中', '晚'].map((id, index) => ({ id, minutes: 480, forbiddenNext: forbidden[index] ?? [] }))
  const workDays = Math.round((days * 20) / 28)
  const nights = Math.round((people * 0.9 * workDays) / 3 / people)
  const all = Array.from({ length: people }, (_, index) => index)
  const staff = all.map((index): ProblemPerson => {
    const leave = Array.from({ length: days }, (_, day) => day).filter(() => random.next() < 0.1)
    const wishes = Array.from({ length: Math.ceil(days / 7) }, (): Wish => {
      const kind = random.next() < 0.5 ? 'on' : 'off'
      const wanted = random.below(3)
      return {
        day: random.below(days),
        kind,
        shifts: kind === 'on' ? [wanted] : [0, 1, 2],
        weight: 1 + random.below(8),
      }
    })
    return {
      id: `p${index}`,
      maxOfShift: [days, days, index % 10 === 9 ? 0 : days],
      minMinutes: 0,
      maxMinutes: workDays * 480,
      maxConsecutiveWork: 6,
      minConsecutiveWork: 1,
      minConsecutiveOff: 1,
      maxWeekends: days,
      pinned: leave.map((day) => ({ day, shift: OFF, reason: 'leave' })),
      blocked: [],
      wishes,
      shortRest: { shorterThan: 2, weight: 5 },
      shares: [
        ...(index % 10 === 9 ? [] : [{ counter: 0, costOfCount: fairShareCosts(nights, 10, 30, nights + 2) }]),
        { counter: 1, costOfCount: fairShareCosts(Math.round((days / 7) * 0.7), 10, 30, Math.ceil(days / 7)) },
      ],
    }
  })
  const seniors = all.filter((index) => index % 3 === 0)
  const saleDays = new Set(Array.from({ length: SALE_DAYS }, () => random.below(days)))
  return {
    days,
    firstSaturday: 5,
    shifts,
    people: staff,
    counters: [
      { id: 'late', counts: 'cells', shifts: [NIGHT], days: Array.from({ length: days }, (_, day) => day) },
      { id: 'weekends', counts: 'weekends', shifts: [], days: [] },
    ],
    cover: Array.from({ length: days }, (_, day) => coverOfDay(day, people, seniors, saleDays.has(day))).flat(),
  }
}

function coverOfDay(day: number, people: number, seniors: readonly number[], isSale: boolean): readonly CoverRow[] {
  const there = people * (20 / 28) * 0.9
  return Array.from({ length: OPEN_UNTIL - OPEN_FROM }, (_, at): CoverRow[] => {
    const hour = OPEN_FROM + at
    const cells = TIMES.flatMap(({ start, end }, shift) =>
      start <= hour * 60 && hour * 60 < end ? [{ day, shift }] : [],
    )
    const usual = there * (hour >= 12 && hour < 20 ? 0.68 : 0.34)
    const target = Math.max(1, Math.round(usual * (isSale ? 1.5 : 1)))
    return [
      { id: `${day}-${hour}`, day, cells, target, under: isSale ? 150 : 100, over: 1 },
      { id: `${day}-${hour}-senior`, day, cells, people: seniors, target: 1, under: 100, over: 0 },
    ]
  }).flat()
}
