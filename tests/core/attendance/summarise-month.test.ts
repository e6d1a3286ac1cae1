import { describe, expect, it } from 'vitest'
import type { AttendanceSummary } from '../../../src/core/attendance/month-summary'
import { summariseMonth } from '../../../src/core/attendance/summarise-month'
import { daysOf, localDay, month } from '../../../src/core/kernel/local-day'
import type { Situation } from './attendance-fixture'
import {
  clockLeave,
  forgive,
  halfDays,
  judge,
  overtimeOf,
  planMonth,
  punchFix,
  rulesOf,
  SHIFTS,
} from './attendance-fixture'

/** November 2026 with weekends free: 21 days of shift D, punched on time but for the days given. */
const WEEKENDS = [1, 7, 8, 14, 15, 21, 22, 28, 29]
const NOVEMBER = planMonth('2026-11', 'D', WEEKENDS)

function punchesWithout(plan: Readonly<Record<string, string>>, days: readonly string[]): readonly string[] {
  return Object.keys(plan)
    .filter((day) => plan[day] !== 'R' && !days.includes(day))
    .flatMap((day) => [`${day} 08:55`, `${day} 18:02`])
}
function november(changes: readonly string[], situation: Situation = {}): AttendanceSummary {
  const changed = changes.map((line) => line.slice(0, 10))
  const verdicts = judge('2026-11', {
    plan: NOVEMBER,
    ...situation,
    punches: [...punchesWithout(situation.plan ?? NOVEMBER, changed), ...changes.filter((line) => line.length > 10)],
  })
  const rules = situation.rules ? [rulesOf(situation.rules)] : []
  return summariseMonth({ verdicts, shifts: SHIFTS, rules })
}

describe('a full month', () => {
  it('adds up to 21 days of eight hours and nine days of rest', () => {
    expect(november([])).toEqual({
      memberId: 'm1',
      month: '2026-11',
      dueDays: 21,
      dueMinutes: 21 * 480,
      workedMinutes: 21 * 480,
      attendedDays: 21,
      lateTimes: 0,
      lateMinutes: 0,
      severeLateTimes: 0,
      earlyTimes: 0,
      earlyMinutes: 0,
      missingTimes: 0,
      absentMinutes: 0,
      leaveMinutes: {},
      overtimePaidMinutes: { workday: 0, rest: 0, statutory: 0 },
      overtimeRestMinutes: 0,
      statutoryDaysOff: 0,
      statutoryDaysWorked: 0,
      restDays: 9,
      nightShifts: 0,
      keepsFullAttendance: true,
      openExceptions: 0,
    })
  })

  it('counts times and minutes of what went wrong', () => {
    const summary = november([
      '2026-11-02 09:10',
      '2026-11-02 18:00', // late 10
      '2026-11-03 09:40',
      '2026-11-03 18:00', // severely late 40
      '2026-11-04 09:00',
      '2026-11-04 17:30', // early 30
      '2026-11-05 09:00', // missing
      '2026-11-06', // absent 480
      '2026-11-09 10:30',
      '2026-11-09 18:00', // half a day of absence: 240
    ])
    expect(summary).toMatchObject({
      lateTimes: 2, // the lateness that counts as absence is none
      lateMinutes: 50,
      severeLateTimes: 1,
      earlyTimes: 1,
      earlyMinutes: 30,
      missingTimes: 1,
      absentMinutes: 720,
      attendedDays: 20,
      workedMinutes: 21 * 480 - 50 - 30 - 720,
      openExceptions: 3, // missing, and two days with absence; lateness is settled by the rules
      keepsFullAttendance: false,
    })
  })

  it('adds leave by type; a trip is attendance, a whole day of leave is not', () => {
    const leaves = [
      halfDays('annual', '2026-11-02', 'am', '2026-11-02', 'pm'),
      halfDays('personal', '2026-11-03', 'am', '2026-11-03', 'am'),
      clockLeave('personal', '2026-11-04', '09:00', '10:00'),
      halfDays('business-trip', '2026-11-05', 'am', '2026-11-06', 'pm'),
    ]
    const summary = november(['2026-11-02', '2026-11-03 13:30', '2026-11-03 18:00', '2026-11-05', '2026-11-06'], {
      leaves,
    })
    expect(summary.leaveMinutes).toEqual({ annual: 480, personal: 300, 'business-trip': 960 })
    expect(summary.attendedDays).toBe(20)
  })

  it('adds overtime by class and how it is settled', () => {
    const overtimes = [
      overtimeOf('2026-11-02', 60, 'pay'),
      overtimeOf('2026-11-03', 90, 'pay'),
      overtimeOf('2026-11-07', 240, 'pay'),
      overtimeOf('2026-11-08', 480, 'rest'),
    ]
    const summary = november([], { overtimes })
    expect(summary.overtimePaidMinutes).toEqual({ workday: 150, rest: 240, statutory: 0 })
    expect(summary.overtimeRestMinutes).toBe(480)
  })
})

describe('statutory holidays in the month', () => {
  // October 2026: 1–3 statutory, 4–7 rest, 10 (Sat) a work day; the person works on 10-01 and rests on 10-02 and 10-03
  const plan = Object.fromEntries(
    daysOf(month('2026-10')).map((day) => [
      day,
      [2, 3, 4, 5, 6, 7, 11, 17, 18, 24, 25, 31].includes(Number(day.slice(8))) ? 'R' : 'D',
    ]),
  )
  const october = (without: readonly string[], extra: readonly string[] = []): AttendanceSummary =>
    summariseMonth({
      verdicts: judge('2026-10', { plan, punches: [...punchesWithout(plan, without), ...extra] }),
      shifts: SHIFTS,
      rules: [],
    })

  it('are paid days beside the due days: 18 due + 1 worked + 2 off = 21', () => {
    const summary = october([])
    expect([summary.dueDays, summary.statutoryDaysWorked, summary.statutoryDaysOff]).toEqual([18, 1, 2])
    expect([summary.dueMinutes, summary.attendedDays]).toEqual([18 * 480, 18])
    expect(summary.overtimePaidMinutes.statutory).toBe(480)
    expect(summary.restDays).toBe(10) // 12 rest shifts, two of them on statutory days
    expect(summary.keepsFullAttendance).toBe(true)
  })

  it('missed work on one loses the 300 % and full attendance, not the paid day', () => {
    const summary = october(['2026-10-01'])
    expect([summary.dueDays, summary.statutoryDaysWorked, summary.statutoryDaysOff]).toEqual([18, 0, 3])
    expect([summary.absentMinutes, summary.overtimePaidMinutes.statutory]).toEqual([0, 0])
    expect(summary.keepsFullAttendance).toBe(false)
  })

  it('lateness on one is a time late, but its minutes are taken from the 300 % only', () => {
    const summary = october(['2026-10-01'], ['2026-10-01 09:20', '2026-10-01 18:00'])
    expect([summary.lateTimes, summary.lateMinutes, summary.overtimePaidMinutes.statutory]).toEqual([1, 0, 460])
  })
})

describe('full attendance', () => {
  it.each<[string, string[], Situation, boolean]>([
    ['is kept within grace', ['2026-11-02 09:03', '2026-11-02 18:00'], {}, true],
    ['is lost with one lateness', ['2026-11-02 09:04', '2026-11-02 18:00'], {}, false],
    ['is lost with early leaving', ['2026-11-02 09:00', '2026-11-02 17:50'], {}, false],
    ['is lost with a missing punch', ['2026-11-02 09:00'], {}, false],
    ['is lost with absence', ['2026-11-02'], {}, false],
    [
      'is kept when the punch is corrected',
      ['2026-11-02 09:00'],
      { corrections: [punchFix('2026-11-02', 'out', '18:00')] },
      true,
    ],
    [
      'is kept when lateness is forgiven',
      ['2026-11-02 09:30', '2026-11-02 18:00'],
      { corrections: [forgive('2026-11-02', 'late')] },
      true,
    ],
    [
      'is lost with sick leave',
      ['2026-11-02'],
      { leaves: [halfDays('sick', '2026-11-02', 'am', '2026-11-02', 'pm')] },
      false,
    ],
    [
      'is kept with annual leave',
      ['2026-11-02'],
      { leaves: [halfDays('annual', '2026-11-02', 'am', '2026-11-02', 'pm')] },
      true,
    ],
    ['is lost when joining on the 2nd', [], { hiredOn: '2026-11-02' }, false],
    ['is kept when joining on the 1st', [], { hiredOn: '2026-11-01' }, true],
    ['is lost when leaving on the 29th', [], { leftOn: '2026-11-29' }, false],
  ])('%s', (_title, changes, situation, kept) => {
    expect(november(changes, situation).keepsFullAttendance).toBe(kept)
  })

  const tolerant = { fullAttendance: { toleratedLateTimes: 2, toleratedMissingTimes: 1, leaveBreaks: [] } }
  const late = (day: string): string[] => [`${day} 09:10`, `${day} 18:00`]

  it('two tolerated times are tolerated, the third is not', () => {
    const twice = [...late('2026-11-02'), ...late('2026-11-03')]
    expect(november(twice, { rules: tolerant }).keepsFullAttendance).toBe(true)
    expect(november([...twice, ...late('2026-11-04')], { rules: tolerant }).keepsFullAttendance).toBe(false)
  })

  it('one tolerated missing punch, not two', () => {
    expect(november(['2026-11-02 09:00'], { rules: tolerant }).keepsFullAttendance).toBe(true)
    expect(november(['2026-11-02 09:00', '2026-11-03 09:00'], { rules: tolerant }).keepsFullAttendance).toBe(false)
  })

  it('severe lateness always loses it', () => {
    expect(november(['2026-11-02 09:30', '2026-11-02 18:00'], { rules: tolerant }).keepsFullAttendance).toBe(false)
  })

  it('somebody who was never planned does not keep it', () => {
    expect(november([], { plan: {} }).keepsFullAttendance).toBe(false)
  })

  it('the rules in force on the last day of the month decide', () => {
    const verdicts = judge('2026-11', {
      plan: NOVEMBER,
      punches: [...punchesWithout(NOVEMBER, ['2026-11-02']), ...late('2026-11-02')],
    })
    const from = (day: string) => [rulesOf({ ...tolerant, from: localDay(day) })]
    expect(summariseMonth({ verdicts, shifts: SHIFTS, rules: from('2026-11-30') }).keepsFullAttendance).toBe(true)
    expect(summariseMonth({ verdicts, shifts: SHIFTS, rules: from('2026-12-01') }).keepsFullAttendance).toBe(false)
  })
})

describe('nights and days to come', () => {
  it('a night shift is one with two hours between 22:00 and 06:00 that was worked', () => {
    const plan = { '2026-11-02': 'N', '2026-11-03': 'V', '2026-11-05': 'A', '2026-11-06': 'Z', '2026-11-10': 'N' }
    const punches = [
      '2026-11-02 22:00',
      '2026-11-03 06:00',
      '2026-11-03 20:00',
      '2026-11-04 02:00',
      '2026-11-05 06:00',
      '2026-11-05 14:00',
      '2026-11-06 00:00',
      '2026-11-06 08:00',
    ]
    // N 8 h, V 22:00–02:00 4 h, Z 00:00–06:00 6 h; A starts at 06:00; the N of the 10th was not worked
    const verdicts = judge('2026-11', { plan, punches })
    expect(summariseMonth({ verdicts, shifts: SHIFTS, rules: [] }).nightShifts).toBe(3)
  })

  it('days to come are due days without due minutes', () => {
    const summary = november([], { today: '2026-11-10' })
    expect([summary.dueDays, summary.dueMinutes, summary.restDays]).toEqual([21, 7 * 480, 9])
  })
})
