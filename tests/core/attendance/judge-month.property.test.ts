import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DayVerdict } from '../../../src/core/attendance/day-verdict'
import type { JudgeMonthInput } from '../../../src/core/attendance/judge-month'
import { judgeMonth } from '../../../src/core/attendance/judge-month'
import type { Leave, LeaveType, Overtime } from '../../../src/core/attendance/records'
import { summariseMonth } from '../../../src/core/attendance/summarise-month'
import type { MemberId, RecordId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { formatClock } from '../../../src/core/kernel/clock'
import { addDays, localDay, month } from '../../../src/core/kernel/local-day'
import { MEMBER, punchMonthsOf, rostersOf, rulesOf, SHIFTS } from './attendance-fixture'
import { runs } from '../../property-runs'

// October 2026 has statutory days, swapped days and weekends; five days on either side reach across its edges.
const FIRST = localDay('2026-09-26')
const SPAN = 41
const dayArb = fc.integer({ min: 0, max: SPAN - 1 }).map((offset) => addDays(FIRST, offset))
const minuteArb = fc.integer({ min: 0, max: 1439 })
const leaveTypeArb = fc.constantFrom<LeaveType>(
  'annual',
  'sick',
  'personal',
  'comp',
  'business-trip',
  'outing',
  'nursing',
)
const halfArb = fc.constantFrom<'am' | 'pm'>('am', 'pm')

const halfDayLeaveArb = fc
  .record({
    type: leaveTypeArb,
    from: dayArb,
    length: fc.integer({ min: 0, max: 4 }),
    fromHalf: halfArb,
    toHalf: halfArb,
  })
  .map(({ type, from, length, fromHalf, toHalf }): Omit<Leave, 'id'> => ({
    memberId: MEMBER,
    type,
    reason: '',
    span: { kind: 'half-days', from, fromHalf, to: addDays(from, length), toHalf },
  }))
const clockLeaveArb = fc
  .record({ type: leaveTypeArb, day: dayArb, start: minuteArb, length: fc.integer({ min: 1, max: 900 }) })
  .map(({ type, day, start, length }): Omit<Leave, 'id'> => ({
    memberId: MEMBER,
    type,
    reason: '',
    span: { kind: 'clock', day, start, end: start + length },
  }))
const overtimeArb = fc
  .record({
    day: dayArb,
    minutes: fc.integer({ min: 1, max: 720 }),
    settle: fc.constantFrom<'pay' | 'rest'>('pay', 'rest'),
    start: fc.option(minuteArb),
  })
  .map(({ day, minutes, settle, start }): Omit<Overtime, 'id'> => {
    const base = { memberId: MEMBER, day, minutes, settle, reason: '' }
    return start === null ? base : { ...base, start }
  })
const correctionArb = fc.oneof(
  fc
    .record({
      day: dayArb,
      side: fc.constantFrom<'in' | 'out'>('in', 'out'),
      segment: fc.integer({ min: 0, max: 1 }),
      minute: fc.integer({ min: 0, max: 2879 }),
    })
    .map((row) => ({ ...row, kind: 'punch' as const, memberId: MEMBER, reason: '' })),
  fc
    .record({
      day: dayArb,
      what: fc.constantFrom<'late' | 'early' | 'missing' | 'absent'>('late', 'early', 'missing', 'absent'),
    })
    .map((row) => ({ ...row, kind: 'forgive' as const, memberId: MEMBER, reason: '' })),
)
const rulesArb = fc.record({
  graceMinutes: fc.integer({ min: 0, max: 90 }),
  graceKind: fc.constantFrom<'free' | 'deduct'>('free', 'deduct'),
  severeLateFromMinutes: fc.integer({ min: 0, max: 120 }),
  absentLateFromMinutes: fc.integer({ min: 0, max: 240 }),
  overtimeMode: fc.constantFrom<'approved' | 'punched'>('approved', 'punched'),
  overtimeStartMinutes: fc.integer({ min: 0, max: 90 }),
  overtimeUnitMinutes: fc.integer({ min: 0, max: 60 }),
  punchWindowBeforeMinutes: fc.integer({ min: 0, max: 600 }),
  punchWindowAfterMinutes: fc.integer({ min: 0, max: 900 }),
  splitOvertimeAtMidnight: fc.boolean(),
})

function withIds<R extends object>(rows: readonly R[], prefix: string): readonly (R & { readonly id: RecordId })[] {
  return rows.map((row, index) => ({ ...row, id: toId<RecordId>(`${prefix}${index}`) }))
}

const inputArb: fc.Arbitrary<JudgeMonthInput> = fc
  .record({
    codes: fc.array(fc.constantFrom('D', 'S', 'E', 'N', 'V', 'A', 'Z', 'F', 'G', 'B', 'R', ''), {
      minLength: SPAN,
      maxLength: SPAN,
    }),
    punches: fc.array(fc.tuple(dayArb, minuteArb), { maxLength: 120 }),
    leaves: fc.array(fc.oneof(halfDayLeaveArb, clockLeaveArb), { maxLength: 12 }),
    overtimes: fc.array(overtimeArb, { maxLength: 8 }),
    corrections: fc.array(correctionArb, { maxLength: 10 }),
    rules: rulesArb,
    today: dayArb,
    employedFrom: fc.integer({ min: 0, max: 12 }),
  })
  .map((drawn): JudgeMonthInput => ({
    member: { id: MEMBER, hiredOn: addDays(FIRST, drawn.employedFrom) },
    month: month('2026-10'),
    rosters: rostersOf(Object.fromEntries(drawn.codes.map((code, index) => [addDays(FIRST, index), code]))),
    shifts: SHIFTS,
    punches: punchMonthsOf(drawn.punches.map(([day, minute]) => `${day} ${formatClock(minute)}`)),
    leaves: withIds(drawn.leaves, 'l'),
    overtimes: withIds(drawn.overtimes, 'o'),
    corrections: withIds(drawn.corrections, 'c'),
    rules: [rulesOf(drawn.rules)],
    calendarYears: [],
    today: drawn.today,
  }))

function breaksIdentity(verdict: DayVerdict): boolean {
  const { dueMinutes, workedMinutes, lateMinutes, earlyMinutes, absentMinutes, leave, overtime } = verdict
  const parts = [workedMinutes, lateMinutes, earlyMinutes, absentMinutes, ...leave.map((taken) => taken.minutes)]
  const adds = parts.reduce((sum, part) => sum + part, 0) === dueMinutes
  const whole = parts.every((part) => Number.isInteger(part) && part >= 0)
  const real = overtime.every((part) => Number.isInteger(part.minutes) && part.minutes > 0)
  return !adds || !whole || !real || verdict.reasons.length === 0
}
function leaveMinutes(verdict: DayVerdict): number {
  return verdict.leave.reduce((sum, leave) => sum + leave.minutes, 0)
}

describe('whatever the records are', () => {
  it('worked + late + early + absent + leave is exactly what was due, and no part is negative or broken', () => {
    fc.assert(
      fc.property(inputArb, (input) => {
        expect(judgeMonth(input).days.filter(breaksIdentity)).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })

  it('every day of the month is judged once, days to come never owe anything', () => {
    fc.assert(
      fc.property(inputArb, (input) => {
        const { days } = judgeMonth(input)
        expect(days).toHaveLength(31)
        const owedAnyway = days.filter(
          (verdict) =>
            (verdict.day > input.today || verdict.status === 'not-employed') &&
            (verdict.dueMinutes > 0 || verdict.overtime.length > 0),
        )
        expect(owedAnyway).toEqual([])
        const normal = days.filter(
          (verdict) => verdict.status === 'normal' && verdict.workedMinutes !== verdict.dueMinutes,
        )
        expect(normal).toEqual([])
        const restForWork = days.filter((verdict) =>
          verdict.overtime.some((part) => part.settle === 'rest' && part.dayClass !== 'rest'),
        )
        expect(restForWork).toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })

  it('the order of the punches and the records of other people change nothing', () => {
    const other = toId<MemberId>('m2')
    fc.assert(
      fc.property(inputArb, (input) => {
        const strangers = <R extends { readonly memberId: MemberId }>(rows: readonly R[]): readonly R[] => [
          ...rows.map((row) => ({ ...row, memberId: other })),
          ...rows,
        ]
        const mixed: JudgeMonthInput = {
          ...input,
          punches: strangers(input.punches.map((row) => ({ ...row, punches: [...row.punches].reverse() }))),
          rosters: strangers(input.rosters),
          leaves: strangers(input.leaves),
          overtimes: strangers(input.overtimes),
          corrections: strangers(input.corrections),
        }
        expect(judgeMonth(mixed)).toEqual(judgeMonth(input))
      }),
      { numRuns: runs(100) },
    )
  })

  it('each punch is used by one expected punch at most, and no month uses a punch of its neighbour', () => {
    fc.assert(
      fc.property(inputArb, (input) => {
        const used = ['2026-09', '2026-10', '2026-11'].flatMap((value) =>
          judgeMonth({ ...input, month: month(value) }).days.flatMap((verdict) =>
            verdict.expected.flatMap((punch) =>
              punch.by === 'punch' && punch.actual !== undefined
                ? [`${addDays(verdict.day, Math.floor(punch.actual / 1440))} ${formatClock(punch.actual)}`]
                : [],
            ),
          ),
        )
        expect(new Set(used).size).toBe(used.length)
      }),
      { numRuns: runs(100) },
    )
  })

  it('the summary adds up: due days and statutory days cover all planned and paid days, minutes add to due', () => {
    fc.assert(
      fc.property(inputArb, (input) => {
        const verdicts = judgeMonth(input)
        const summary = summariseMonth({ verdicts, shifts: input.shifts, rules: input.rules })
        const ordinary = verdicts.days.filter((verdict) => verdict.dayClass !== 'statutory')
        const leave = Object.values(summary.leaveMinutes).reduce((sum, minutes) => sum + minutes, 0)
        const { workedMinutes, lateMinutes, earlyMinutes, absentMinutes } = summary
        expect(workedMinutes + lateMinutes + earlyMinutes + absentMinutes + leave).toBe(summary.dueMinutes)
        expect(leave).toBe(ordinary.reduce((sum, verdict) => sum + leaveMinutes(verdict), 0))
        const holidays = verdicts.days.filter((v) => v.dayClass === 'statutory' && v.status !== 'not-employed').length
        expect(summary.statutoryDaysOff + summary.statutoryDaysWorked).toBe(holidays)
        expect(summary.attendedDays).toBeLessThanOrEqual(summary.dueDays)
        expect(summary.severeLateTimes).toBeLessThanOrEqual(summary.lateTimes)
      }),
      { numRuns: runs(150) },
    )
  })
})
