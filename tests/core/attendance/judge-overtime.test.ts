import { describe, expect, it } from 'vitest'
import type { DayVerdict } from '../../../src/core/attendance/day-verdict'
import { clockLeave, codesOf, forgive, halfDays, judgeOne, minutesRow, overtimeOf } from './attendance-fixture'

const FRI = '2026-11-06'
const SAT = '2026-11-07'
const SUN = '2026-11-08'

/** Class, minutes, settled as – without the record they come from. */
function worked(verdict: DayVerdict): readonly (readonly [string, number, string])[] {
  return verdict.overtime.map((part) => [part.dayClass, part.minutes, part.settle] as const)
}

describe('approved overtime', () => {
  it('behind a work shift is overtime of a work day', () => {
    const situation = {
      plan: { [FRI]: 'D' },
      punches: [`${FRI} 09:00`, `${FRI} 20:00`],
      overtimes: [overtimeOf(FRI, 120, 'pay', '18:00')],
    }
    expect(worked(judgeOne(FRI, situation))).toEqual([['workday', 120, 'pay']])
    expect(judgeOne(FRI, situation).exceptions).toEqual([])
  })

  it('counts as approved, whatever the punches say', () => {
    const situation = {
      plan: { [FRI]: 'D' },
      punches: [`${FRI} 09:00`, `${FRI} 18:00`],
      overtimes: [overtimeOf(FRI, 120, 'pay')],
    }
    expect(worked(judgeOne(FRI, situation))).toEqual([['workday', 120, 'pay']])
  })

  it("on the person's own rest day is overtime of a rest day, also on a Wednesday", () => {
    const day = '2026-11-04'
    const situation = { plan: { [day]: 'R' }, overtimes: [overtimeOf(day, 240, 'rest')] }
    expect(worked(judgeOne(day, situation))).toEqual([['rest', 240, 'rest']])
  })

  it('a Saturday with a planned shift is a work day of this person', () => {
    const situation = {
      plan: { [SAT]: 'D' },
      punches: [`${SAT} 09:00`, `${SAT} 20:00`],
      overtimes: [overtimeOf(SAT, 60, 'pay')],
    }
    expect(worked(judgeOne(SAT, situation))).toEqual([['workday', 60, 'pay']])
  })

  it('an empty day of a planned month is a free day; without any plan the calendar decides', () => {
    const monday = '2026-11-02'
    const overtimes = [overtimeOf(monday, 60, 'pay')]
    expect(worked(judgeOne(monday, { plan: { [FRI]: 'D' }, overtimes }))).toEqual([['rest', 60, 'pay']])
    expect(worked(judgeOne(monday, { overtimes }))).toEqual([['workday', 60, 'pay']])
    expect(worked(judgeOne(SAT, { overtimes: [overtimeOf(SAT, 60, 'pay')] }))).toEqual([['rest', 60, 'pay']])
  })

  it('approval explains punches on a rest day', () => {
    const situation = {
      plan: { [SAT]: 'R' },
      punches: [`${SAT} 10:00`, `${SAT} 14:00`],
      overtimes: [overtimeOf(SAT, 240, 'pay')],
    }
    expect(judgeOne(SAT, situation).exceptions).toEqual([])
  })

  it('of days to come does not count yet', () => {
    const situation = { plan: { [SAT]: 'R' }, overtimes: [overtimeOf(SAT, 240, 'pay')], today: FRI }
    expect(worked(judgeOne(SAT, situation))).toEqual([])
  })
})

describe('rest instead of pay is lawful for rest days only (劳动法 art.44)', () => {
  it.each<[string, string, string, string]>([
    [FRI, 'D', 'workday', 'work day'],
    ['2026-10-01', 'R', 'statutory', 'statutory holiday'],
  ])('on %s (%s) it is paid as %s and the owner is told', (day, code, dayClass) => {
    const situation = {
      plan: { [day]: code },
      punches: [`${day} 09:00`, `${day} 18:00`],
      overtimes: [overtimeOf(day, 120, 'rest')],
    }
    const verdict = judgeOne(day, situation)
    expect(worked(verdict)).toEqual([[dayClass, 120, 'pay']])
    expect(verdict.exceptions).toContain('rest-must-be-paid')
    expect(verdict.reasons).toContainEqual({ code: 'rest-must-be-paid', dayClass })
  })

  it('of a night that starts on a rest day only the part after midnight is refused', () => {
    // Sunday 20:00–02:00: 240 on the free Sunday may be rest, 120 on the Monday with a shift must be paid
    const monday = '2026-11-09'
    const situation = { plan: { [SUN]: 'R', [monday]: 'D' }, overtimes: [overtimeOf(SUN, 360, 'rest', '20:00')] }
    const verdict = judgeOne(SUN, situation)
    expect(worked(verdict)).toEqual([
      ['rest', 240, 'rest'],
      ['workday', 120, 'pay'],
    ])
    expect(verdict.exceptions).toEqual(['rest-must-be-paid'])
  })
})

describe('overtime past midnight takes the class of the calendar day it falls on', () => {
  const plan = { '2026-10-01': 'R', '2026-10-08': 'D' }

  it('2026-10-03 20:00–02:00 is four hours statutory and two hours of the Sunday rest', () => {
    const verdict = judgeOne('2026-10-03', { plan, overtimes: [overtimeOf('2026-10-03', 360, 'pay', '20:00')] })
    expect(worked(verdict)).toEqual([
      ['statutory', 240, 'pay'],
      ['rest', 120, 'pay'],
    ])
  })

  it('2026-10-02 20:00–02:00 is six hours statutory: both days are', () => {
    const verdict = judgeOne('2026-10-02', { plan, overtimes: [overtimeOf('2026-10-02', 360, 'pay', '20:00')] })
    expect(worked(verdict)).toEqual([['statutory', 360, 'pay']])
  })

  it('a work day evening into a free Saturday is 150 % and then 200 %', () => {
    const verdict = judgeOne(FRI, {
      plan: { [FRI]: 'D', [SAT]: 'R' },
      punches: [`${FRI} 09:00`, `${FRI} 18:00`],
      overtimes: [overtimeOf(FRI, 300, 'pay', '21:00')],
    })
    expect(worked(verdict)).toEqual([
      ['workday', 180, 'pay'], // 21:00–24:00
      ['rest', 120, 'pay'], // 00:00–02:00
    ])
  })

  it('a start written as the next day is on the next day as a whole', () => {
    const verdict = judgeOne(FRI, {
      plan: { [FRI]: 'D', [SAT]: 'R' },
      punches: [`${FRI} 09:00`, `${FRI} 18:00`],
      overtimes: [overtimeOf(FRI, 60, 'pay', '25:00')],
    })
    expect(worked(verdict)).toEqual([['rest', 60, 'pay']])
  })

  it.each([
    ['the start is not known', undefined, true],
    ['the shop does not split', '20:00', false],
  ])('is not split when %s', (_title, start, splitOvertimeAtMidnight) => {
    const overtimes = [overtimeOf('2026-10-03', 360, 'pay', start)]
    expect(worked(judgeOne('2026-10-03', { plan, overtimes, rules: { splitOvertimeAtMidnight } }))).toEqual([
      ['statutory', 360, 'pay'],
    ])
  })
})

describe('planned work on a statutory holiday is due and paid at 300 % without any record', () => {
  const day = '2026-10-01'

  it('the worked minutes are statutory overtime, lateness is not', () => {
    const verdict = judgeOne(day, { plan: { [day]: 'D' }, punches: [`${day} 09:20`, `${day} 18:00`] })
    expect(minutesRow(verdict)).toEqual([480, 460, 20, 0, 0, 0])
    expect(worked(verdict)).toEqual([['statutory', 460, 'pay']])
    expect(verdict.reasons).toContainEqual({ code: 'statutory-work', minutes: 460 })
  })

  it('absence earns nothing', () => {
    expect(worked(judgeOne(day, { plan: { [day]: 'D' } }))).toEqual([])
  })

  it('forgiven minutes are worked minutes', () => {
    const situation = {
      plan: { [day]: 'D' },
      punches: [`${day} 09:20`, `${day} 18:00`],
      corrections: [forgive(day, 'late')],
    }
    expect(worked(judgeOne(day, situation))).toEqual([['statutory', 480, 'pay']])
  })

  it('leave is not work, a business trip is', () => {
    const off = { plan: { [day]: 'S' }, punches: [`${day} 13:00`, `${day} 18:00`] }
    expect(worked(judgeOne(day, { ...off, leaves: [halfDays('annual', day, 'am', day, 'am')] }))).toEqual([
      ['statutory', 300, 'pay'],
    ])
    expect(worked(judgeOne(day, { ...off, leaves: [halfDays('business-trip', day, 'am', day, 'am')] }))).toEqual([
      ['statutory', 480, 'pay'], // 180 + 300
    ])
  })

  it.each<[string, number, string | undefined, [string, number, string][]]>([
    ['of the same eight hours', 480, undefined, [['statutory', 480, 'pay']]],
    ['of the same time by the clock', 540, '09:00', [['statutory', 480, 'pay']]], // 09:00–18:00 is the shift itself
    [
      'of two hours more',
      600,
      undefined,
      [
        ['statutory', 480, 'pay'],
        ['statutory', 120, 'pay'],
      ],
    ],
    [
      'of the evening',
      120,
      '18:00',
      [
        ['statutory', 480, 'pay'],
        ['statutory', 120, 'pay'],
      ],
    ],
    [
      'that overlaps the end',
      120,
      '17:00',
      [
        ['statutory', 480, 'pay'],
        ['statutory', 60, 'pay'],
      ],
    ],
  ])('an approval %s adds only what the shift does not hold', (_title, minutes, start, expected) => {
    const situation = {
      plan: { [day]: 'D' },
      punches: [`${day} 09:00`, `${day} 18:00`],
      overtimes: [overtimeOf(day, minutes, 'pay', start)],
    }
    expect(worked(judgeOne(day, situation))).toEqual(expected)
  })

  it('two approvals cover the planned minutes together: 300 + 300 over 480 leave 120', () => {
    const overtimes = [overtimeOf(day, 300, 'pay'), overtimeOf(day, 300, 'pay')]
    const situation = { plan: { [day]: 'D' }, punches: [`${day} 09:00`, `${day} 18:00`], overtimes }
    expect(worked(judgeOne(day, situation))).toEqual([
      ['statutory', 480, 'pay'],
      ['statutory', 120, 'pay'],
    ])
  })

  it('an approval to rest for it is refused', () => {
    const situation = {
      plan: { [day]: 'D' },
      punches: [`${day} 09:00`, `${day} 18:00`],
      overtimes: [overtimeOf(day, 480, 'rest')],
    }
    const verdict = judgeOne(day, situation)
    expect(worked(verdict)).toEqual([['statutory', 480, 'pay']])
    expect(verdict.exceptions).toEqual(['rest-must-be-paid'])
  })

  it('a shift past midnight is split by the calendar: 20:00–02:00 on 10-02 and on 10-03', () => {
    const plan = { '2026-10-02': 'V', '2026-10-03': 'V', '2026-10-04': 'R' }
    const punches = ['2026-10-02 20:00', '2026-10-03 02:00', '2026-10-03 20:00', '2026-10-04 02:00']
    expect(worked(judgeOne('2026-10-02', { plan, punches }))).toEqual([['statutory', 360, 'pay']]) // 240 + 120
    expect(worked(judgeOne('2026-10-03', { plan, punches }))).toEqual([
      ['statutory', 240, 'pay'],
      ['rest', 120, 'pay'],
    ])
  })

  it('a night into a holiday: 22:00–06:00 from 09-30 has six statutory hours', () => {
    const plan = { '2026-09-30': 'N', '2026-10-01': 'R' }
    const punches = ['2026-09-30 22:00', '2026-10-01 06:00']
    expect(worked(judgeOne('2026-09-30', { plan, punches }))).toEqual([['statutory', 360, 'pay']])
    expect(worked(judgeOne('2026-09-30', { plan, punches, rules: { splitOvertimeAtMidnight: false } }))).toEqual([])
  })

  it('a break without a fixed time comes off the longer side of midnight', () => {
    // B is 22:00–07:00 with a free hour: 120 minutes before midnight, 420 − 60 = 360 after
    const plan = { '2026-09-30': 'B', '2026-10-01': 'R' }
    const punches = ['2026-09-30 22:00', '2026-10-01 07:00']
    expect(worked(judgeOne('2026-09-30', { plan, punches }))).toEqual([['statutory', 360, 'pay']])
    // off from 22:00 to 24:00: all 360 worked minutes lie after midnight
    const leaves = [clockLeave('personal', '2026-09-30', '22:00', '24:00')]
    expect(worked(judgeOne('2026-09-30', { plan, punches: [punches[1] ?? '', '2026-10-01 00:00'], leaves }))).toEqual([
      ['statutory', 360, 'pay'],
    ])
  })
})

describe('overtime read from the punches', () => {
  const punched = { overtimeMode: 'punched' as const, overtimeStartMinutes: 30, overtimeUnitMinutes: 30 }

  it.each<[string, number]>([
    ['18:29', 0], // 29 < 30
    ['18:30', 30],
    ['18:59', 30], // floored to the unit
    ['19:00', 60],
    ['20:45', 150], // 165 → 5 × 30
  ])('leaving at %s is %d minutes', (clock, minutes) => {
    const verdict = judgeOne(FRI, {
      plan: { [FRI]: 'D' },
      punches: [`${FRI} 09:00`, `${FRI} ${clock}`],
      rules: punched,
    })
    expect(worked(verdict)).toEqual(minutes === 0 ? [] : [['workday', minutes, 'pay']])
  })

  it('without a unit every minute counts from the threshold on', () => {
    const rules = { ...punched, overtimeUnitMinutes: 0 }
    const verdict = judgeOne(FRI, { plan: { [FRI]: 'D' }, punches: [`${FRI} 09:00`, `${FRI} 18:47`], rules })
    expect(worked(verdict)).toEqual([['workday', 47, 'pay']])
  })

  it('early coming is no overtime', () => {
    const verdict = judgeOne(FRI, { plan: { [FRI]: 'D' }, punches: [`${FRI} 07:00`, `${FRI} 18:00`], rules: punched })
    expect(worked(verdict)).toEqual([])
  })

  it('on a rest day the whole span between the first and the last punch counts', () => {
    const situation = {
      plan: { [SAT]: 'R' },
      punches: [`${SAT} 10:00`, `${SAT} 12:00`, `${SAT} 15:50`],
      rules: punched,
    }
    const verdict = judgeOne(SAT, situation)
    expect(worked(verdict)).toEqual([['rest', 330, 'pay']]) // 350 → 11 × 30
    expect(verdict.exceptions).toEqual([])
  })

  it('one punch on a rest day is no span and asks the owner', () => {
    const verdict = judgeOne(SAT, { plan: { [SAT]: 'R' }, punches: [`${SAT} 10:00`], rules: punched })
    expect([worked(verdict), verdict.exceptions]).toEqual([[], ['unplanned-punches']])
  })

  it('an approval of the day stands in place of the punches', () => {
    const situation = {
      plan: { [FRI]: 'D' },
      punches: [`${FRI} 09:00`, `${FRI} 21:00`],
      rules: punched,
      overtimes: [overtimeOf(FRI, 60, 'pay')],
    }
    expect(worked(judgeOne(FRI, situation))).toEqual([['workday', 60, 'pay']])
  })

  it('in approved mode staying on counts nothing', () => {
    const verdict = judgeOne(FRI, { plan: { [FRI]: 'D' }, punches: [`${FRI} 09:00`, `${FRI} 21:00`] })
    expect(worked(verdict)).toEqual([])
    expect(codesOf(verdict)).toEqual(['planned', 'punches'])
  })

  it('past midnight it is split by the calendar day', () => {
    const situation = {
      plan: { [FRI]: 'D', [SAT]: 'R' },
      punches: [`${FRI} 09:00`, `${SAT} 01:00`],
      rules: { ...punched, punchWindowAfterMinutes: 480 },
    }
    expect(worked(judgeOne(FRI, situation))).toEqual([
      ['workday', 360, 'pay'], // 18:00–24:00
      ['rest', 60, 'pay'],
    ])
  })
})
