import { describe, expect, it } from 'vitest'
import type { MemberId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import type { LocalDay } from '../../../src/core/kernel/local-day'
import { addDays, daysOf, localDay, month, monthOf } from '../../../src/core/kernel/local-day'
import type { RosterCheckInput } from '../../../src/core/schedule/check-roster'
import { checkRoster } from '../../../src/core/schedule/check-roster'
import type { RosterFinding } from '../../../src/core/schedule/checks/roster-finding'
import type { RosterMonth } from '../../../src/core/schedule/roster'
import type { Shift } from '../../../src/core/schedule/shift'

const MEMBER = toId<MemberId>('m1')
const HOUR = 60

function shift(code: string, ...hours: readonly (readonly [number, number])[]): Shift {
  return {
    id: toId<ShiftId>(code),
    code,
    name: code,
    kind: hours.length === 0 ? 'rest' : 'work',
    segments: hours.map(([start, end]) => ({ start: start * HOUR, end: end * HOUR })),
    unpaidBreakMinutes: 0,
    punching: 'first-and-last',
    colour: 'blue',
    order: 0,
  }
}
const SHIFTS = [
  shift('D', [9, 17]),
  shift('E', [6, 14]),
  shift('L', [14, 22]),
  shift('N', [22, 30]),
  shift('X', [20, 31]),
  shift('W', [36, 47]),
  shift('S', [9, 12], [13, 18]),
  shift('R'),
]

/** Codes from a day on, one letter a day, '.' = nothing planned. */
function plan(from: string, codes: string): readonly RosterMonth[] {
  const entries = new Map([...codes].map((code, index) => [addDays(localDay(from), index), code] as const))
  return [...new Set([...entries.keys()].map(monthOf))].map((value) => ({
    memberId: MEMBER,
    month: value,
    days: daysOf(value).map((day) => {
      const code = entries.get(day) ?? '.'
      return code === '.' ? null : toId<ShiftId>(code)
    }),
  }))
}
function check(from: string, codes: string, extra: Partial<RosterCheckInput> = {}): readonly RosterFinding[] {
  return checkRoster({
    month: month('2026-11'),
    members: [{ id: MEMBER, hiredOn: localDay('2020-01-01') }],
    rosters: plan(from, codes),
    shifts: SHIFTS,
    leaves: [],
    contractHours: [],
    ...extra,
  })
}
function rows(findings: readonly RosterFinding[]): readonly string[] {
  return findings.map((finding) => `${finding.day} ${finding.rule} ${finding.severity}`)
}
function only(findings: readonly RosterFinding[], rule: RosterFinding['rule']): readonly RosterFinding[] {
  return findings.filter((finding) => finding.rule === rule)
}

describe('an ordinary week', () => {
  it('of five days of eight hours breaks nothing', () => {
    expect(check('2026-11-02', 'DDDDDRR')).toEqual([])
  })
})

describe('overlap with the shift of the day before', () => {
  it.each<[string, number | undefined]>([
    ['NE', undefined], // ends 06:00, starts 06:00
    ['XE', 60], // ends 07:00, starts 06:00
    ['XD', undefined], // 07:00 to 09:00: short rest, no overlap
  ])('%s shares %s minutes', (codes, sharedMinutes) => {
    const found = only(check('2026-11-02', codes), 'overlap')
    expect(found.map((finding) => [finding.day, finding.severity, finding.facts])).toEqual(
      sharedMinutes === undefined ? [] : [['2026-11-03', 'error', { earlierDay: '2026-11-02', sharedMinutes }]],
    )
  })

  it('sees the last night of the month before', () => {
    expect(rows(only(check('2026-10-31', 'XE'), 'overlap'))).toEqual(['2026-11-01 overlap error'])
  })
})

describe('the seventh day in a row (劳动法 art.38)', () => {
  it('six days are lawful, the seventh is an error, the eighth again', () => {
    expect(only(check('2026-11-02', 'DDDDDDR'), 'seventh-day')).toEqual([])
    const found = only(check('2026-11-02', 'DDDDDDDD'), 'seventh-day')
    expect(found.map((finding) => [finding.day, finding.severity])).toEqual([
      ['2026-11-08', 'error'],
      ['2026-11-09', 'error'],
    ])
    expect(found[0]?.facts).toMatchObject({ since: '2026-11-02', runDays: 7, limitDays: 6 })
    expect(found[1]?.facts).toMatchObject({ since: '2026-11-02', runDays: 8 })
  })

  it('the run goes on over the edge of the month', () => {
    expect(rows(only(check('2026-10-29', 'DDDDDDD'), 'seventh-day'))).toEqual(['2026-11-04 seventh-day error'])
  })

  it('a day without plan and a whole day of leave break the run, half a day does not', () => {
    const leave = (toHalf: 'am' | 'pm') => [
      {
        memberId: MEMBER,
        type: 'annual',
        span: {
          kind: 'half-days' as const,
          from: localDay('2026-11-05'),
          fromHalf: 'am' as const,
          to: localDay('2026-11-05'),
          toHalf,
        },
      },
    ]
    expect(only(check('2026-11-02', 'DDD.DDDD'), 'seventh-day')).toEqual([])
    expect(only(check('2026-11-02', 'DDDDDDD', { leaves: leave('pm') }), 'seventh-day')).toEqual([])
    expect(only(check('2026-11-02', 'DDDDDDD', { leaves: leave('am') }), 'seventh-day')).toHaveLength(1)
  })
})

describe('rest between two shifts', () => {
  it.each<[string, number | undefined]>([
    ['LD', undefined], // 22:00 to 09:00 = 660 minutes: the limit itself
    ['LE', 480], // 22:00 to 06:00
    ['NN', undefined], // 06:00 to 22:00
    ['NL', 480], // 06:00 to 14:00
  ])('%s leaves %s', (codes, restMinutes) => {
    const found = only(check('2026-11-02', codes), 'short-rest')
    expect(found.map((finding) => [finding.severity, finding.facts])).toEqual(
      restMinutes === undefined
        ? []
        : [['warning', expect.objectContaining({ earlierDay: '2026-11-02', restMinutes, limitMinutes: 660 })]],
    )
  })

  it("the shop's own limit counts, 0 switches the check off", () => {
    expect(only(check('2026-11-02', 'LE', { restBetweenShiftsMinutes: 480 }), 'short-rest')).toEqual([])
    expect(only(check('2026-11-02', 'LE', { restBetweenShiftsMinutes: 481 }), 'short-rest')).toHaveLength(1)
    expect(only(check('2026-11-02', 'LE', { restBetweenShiftsMinutes: 0 }), 'short-rest')).toEqual([])
  })

  it('looks two days back when a shift runs through the whole next day', () => {
    // W starts 12:00 of the next day and ends 23:00 of it; E starts at 06:00 after it: 7 h
    const found = only(check('2026-11-02', 'WRE'), 'short-rest')
    expect(found.map((finding) => finding.facts)).toEqual([
      expect.objectContaining({ earlierDay: '2026-11-02', restMinutes: 420 }),
    ])
  })
})

describe('hours of a Monday-to-Sunday week', () => {
  it('40 are lawful, more are a warning on the day that passes them', () => {
    expect(only(check('2026-11-02', 'DDDDDRR'), 'weekly-hours')).toEqual([])
    const found = only(check('2026-11-02', 'DDDDDDR'), 'weekly-hours')
    expect(rows(found)).toEqual(['2026-11-07 weekly-hours warning'])
    expect(found[0]?.facts).toMatchObject({ weekStart: '2026-11-02', plannedMinutes: 2880, limitMinutes: 2400 }) // 6 × 480
  })

  it('a new week starts on Monday', () => {
    expect(only(check('2026-11-04', 'DDDDDDDD'), 'weekly-hours')).toEqual([]) // Wed–Sun 40 h, Mon–Wed 24 h
  })

  it('a week that began in the month before counts as a whole', () => {
    // Monday 2026-10-26 to Sunday 2026-11-01: the sixth shift is the Sunday
    expect(rows(only(check('2026-10-26', 'DDDRDDD'), 'weekly-hours'))).toEqual(['2026-11-01 weekly-hours warning'])
  })

  it('part-timers have 24 hours', () => {
    const contractHours = [
      {
        memberId: MEMBER,
        from: localDay('2026-01-01'),
        employment: 'part-time' as const,
        minutesPerDay: 240,
        minutesPerWeek: 1440,
      },
    ]
    expect(only(check('2026-11-02', 'DDDRRRR', { contractHours }), 'weekly-hours')).toEqual([]) // 24 h
    expect(only(check('2026-11-02', 'DDDDRRR', { contractHours }), 'weekly-hours')).toHaveLength(1)
  })

  it('the breaks between segments are no hours', () => {
    expect(only(check('2026-11-02', 'SSSSSRR'), 'weekly-hours')).toEqual([]) // 5 × (3 + 5)
  })
})

describe('people who are not there', () => {
  it('before the first and after the last day nobody can be planned; rest shifts do not matter', () => {
    const members = [{ id: MEMBER, hiredOn: localDay('2026-11-04'), leftOn: localDay('2026-11-05') }]
    const found = only(check('2026-11-02', 'RDDDDR', { members }), 'not-employed')
    expect(rows(found)).toEqual(['2026-11-03 not-employed error', '2026-11-06 not-employed error'])
    expect(found[0]?.facts).toEqual({ hiredOn: '2026-11-04', leftOn: '2026-11-05' })
  })

  const off = (type: string, from: string, fromHalf: 'am' | 'pm', to: string, toHalf: 'am' | 'pm') => ({
    memberId: MEMBER,
    type,
    span: { kind: 'half-days' as const, from: localDay(from), fromHalf, to: localDay(to), toHalf },
  })
  it('a whole day of approved leave is an error, half a day a warning', () => {
    const leaves = [off('annual', '2026-11-03', 'pm', '2026-11-05', 'am')]
    expect(
      check('2026-11-02', 'DDDDD', { leaves }).map((finding) => [finding.day, finding.severity, finding.facts]),
    ).toEqual([
      ['2026-11-03', 'warning', { type: 'annual', part: 'pm' }],
      ['2026-11-04', 'error', { type: 'annual', part: 'whole' }],
      ['2026-11-05', 'warning', { type: 'annual', part: 'am' }],
    ])
  })

  it('two half-days make a whole one; rest shifts do not clash with leave', () => {
    const leaves = [
      off('annual', '2026-11-03', 'am', '2026-11-03', 'am'),
      off('personal', '2026-11-03', 'pm', '2026-11-04', 'pm'),
    ]
    expect(rows(check('2026-11-02', 'DDR', { leaves }))).toEqual(['2026-11-03 on-leave error'])
  })

  it('clock times clash only if they take the whole shift; trips never do', () => {
    const clock = (start: number, end: number, type = 'personal') => [
      {
        memberId: MEMBER,
        type,
        span: { kind: 'clock' as const, day: localDay('2026-11-03'), start: start * HOUR, end: end * HOUR },
      },
    ]
    expect(rows(check('2026-11-02', 'DD', { leaves: clock(9, 17) }))).toEqual(['2026-11-03 on-leave error'])
    expect(rows(check('2026-11-02', 'DD', { leaves: clock(10, 17) }))).toEqual([])
    expect(rows(check('2026-11-02', 'DD', { leaves: clock(9, 17, 'business-trip') }))).toEqual([])
    expect(
      rows(
        check('2026-11-02', 'DD', {
          leaves: clock(9, 17).map((leave) => ({ ...leave, memberId: toId<MemberId>('m2') })),
        }),
      ),
    ).toEqual([])
  })
})

describe('what is checked', () => {
  it('a shift that no longer exists is an error', () => {
    expect(rows(check('2026-11-02', '?'))).toEqual(['2026-11-02 unknown-shift error'])
  })

  it('only days of the month get findings', () => {
    const days = check('2026-10-20', 'D'.repeat(50)).map((finding) => finding.day)
    expect(days.every((day: LocalDay) => monthOf(day) === '2026-11')).toBe(true)
    expect(days).toContain('2026-11-01')
    expect(days).toContain('2026-11-30')
  })
})
