import { describe, expect, it } from 'vitest'
import { codesOf, forgive, judge, judgeClocks, judgeOne, minutesRow, punchFix } from './attendance-fixture'

const DAY = '2026-11-03'

describe('days on which nothing is due', () => {
  it('a planned rest day is rest', () => {
    const verdict = judgeOne(DAY, { plan: { [DAY]: 'R' } })
    expect([verdict.status, verdict.dueMinutes, verdict.exceptions]).toEqual(['rest', 0, []])
    expect(codesOf(verdict)).toEqual(['rest-planned'])
  })

  it('punches on a rest day without approval are shown, not counted', () => {
    const verdict = judgeOne(DAY, { plan: { [DAY]: 'R' }, punches: [`${DAY} 10:00`, `${DAY} 15:00`] })
    expect(verdict.status).toBe('rest')
    expect(verdict.overtime).toEqual([])
    expect(verdict.exceptions).toEqual(['unplanned-punches'])
    expect(codesOf(verdict)).toEqual(['rest-planned', 'punches', 'rest-but-punched'])
  })

  it('a day without plan is unplanned, and asks the owner if somebody punched', () => {
    expect(judgeOne(DAY, {}).status).toBe('unplanned')
    expect(judgeOne(DAY, {}).exceptions).toEqual([])
    expect(judgeOne(DAY, { punches: [`${DAY} 09:00`] }).exceptions).toEqual(['unplanned-punches'])
  })

  it('a statutory holiday without plan is rest', () => {
    const verdict = judgeOne('2026-10-01', {})
    expect([verdict.status, verdict.dayClass]).toEqual(['rest', 'statutory'])
  })

  it('a deleted shift counts as no plan', () => {
    expect(judgeOne(DAY, { plan: { [DAY]: 'gone' } }).status).toBe('unplanned')
  })
})

describe('employment', () => {
  const situation = {
    plan: { '2026-11-02': 'D', '2026-11-03': 'D', '2026-11-20': 'D', '2026-11-23': 'D' },
    hiredOn: '2026-11-03',
    leftOn: '2026-11-20',
  }

  it.each<[string, string]>([
    ['2026-11-02', 'not-employed'],
    ['2026-11-03', 'absent'], // the first day is due
    ['2026-11-20', 'absent'], // the last day is due
    ['2026-11-23', 'not-employed'],
  ])('%s is %s', (day, status) => {
    const verdict = judgeOne(day, situation)
    expect(verdict.status).toBe(status)
    expect(verdict.dueMinutes).toBe(status === 'absent' ? 480 : 0)
  })

  it('punches outside employment ask the owner', () => {
    const verdict = judgeOne('2026-11-02', { ...situation, punches: ['2026-11-02 09:00'] })
    expect([verdict.status, verdict.exceptions]).toEqual(['not-employed', ['unplanned-punches']])
  })
})

describe('days to come', () => {
  it('are pending: nothing is due and nothing is absence', () => {
    const plan = { '2026-11-02': 'D', '2026-11-03': 'D', '2026-11-04': 'D' }
    const month = judge('2026-11', { plan, today: '2026-11-03' })
    expect(month.days.slice(1, 4).map((verdict) => verdict.status)).toEqual(['absent', 'pending', 'pending'])
    expect(month.days.slice(1, 4).map((verdict) => verdict.dueMinutes)).toEqual([480, 0, 0])
    expect(codesOf(month.days[3]!)).toEqual(['planned', 'future'])
  })

  it('today is judged as soon as there is a punch of it', () => {
    const plan = { [DAY]: 'D' }
    expect(judgeOne(DAY, { plan, today: DAY }).status).toBe('pending')
    expect(judgeOne(DAY, { plan, punches: [`${DAY} 09:20`], today: DAY }).exceptions).toContain('late')
  })

  it('a night shift of today is pending until tomorrow; one that ends at midnight is not', () => {
    const night = { plan: { [DAY]: 'N' }, punches: [`${DAY} 22:00`] }
    expect(judgeOne(DAY, { ...night, today: DAY }).status).toBe('pending')
    expect(judgeOne(DAY, { ...night, today: '2026-11-04' }).status).toBe('missing')
    const evening = { plan: { [DAY]: 'Q' }, punches: [`${DAY} 16:00`], today: DAY } // 16:00–24:00
    expect(judgeOne(DAY, evening).status).toBe('missing')
  })
})

describe('corrections stand beside the raw punches', () => {
  it('a punch that was forgotten is filled in and named', () => {
    const verdict = judgeClocks('D', ['09:00'], { corrections: [punchFix(DAY, 'out', '18:02')] })
    expect(verdict.status).toBe('normal')
    expect(verdict.expected[1]).toEqual({ segment: 0, side: 'out', expected: 1080, actual: 1082, by: 'correction' })
    expect(verdict.reasons).toContainEqual({ code: 'corrected', side: 'out', minute: 1082, reason: 'forgot' })
    expect(verdict.reasons).toContainEqual({ code: 'punches', minutes: [540] }) // what was punched stays as it was
  })

  it('a correction is judged like a punch', () => {
    const verdict = judgeClocks('D', ['18:00'], { corrections: [punchFix(DAY, 'in', '09:20')] })
    expect(minutesRow(verdict)).toEqual([480, 460, 20, 0, 0, 0])
  })

  it('a correction stands above a punch, the last one above earlier ones', () => {
    const corrections = [punchFix(DAY, 'in', '09:30'), punchFix(DAY, 'in', '08:59')]
    expect(judgeClocks('D', ['09:10', '18:00'], { corrections }).status).toBe('normal')
  })

  it('with segment punching a correction fills the segment it names', () => {
    const clocks = ['09:00', '12:00', '13:00']
    const second = judgeClocks('E', clocks, { corrections: [punchFix(DAY, 'out', '18:00', 1)] })
    expect(second.status).toBe('normal')
    const first = judgeClocks('E', clocks, { corrections: [punchFix(DAY, 'out', '11:00', 0)] })
    expect(codesOf(first)).toContain('missing') // 18:00 is still missing, and 11:00 now stands above 12:00
    expect(minutesRow(first)).toEqual([480, 300, 0, 0, 180, 0]) // an hour early is the whole segment
  })

  it('one correction of a day without punches leaves the other side missing', () => {
    expect(judgeClocks('D', [], { corrections: [punchFix(DAY, 'in', '09:00')] }).status).toBe('missing')
  })

  it('corrections of other days do nothing', () => {
    expect(judgeClocks('D', ['09:00'], { corrections: [punchFix('2026-11-04', 'out', '18:00')] }).status).toBe(
      'missing',
    )
  })
})

describe('forgiveness keeps what it forgave', () => {
  it.each<[string[], 'late' | 'early' | 'missing' | 'absent', number]>([
    [['09:20', '18:00'], 'late', 20],
    [['09:40', '18:00'], 'late', 40], // severe lateness is lateness
    [['10:30', '18:00'], 'late', 240], // so is lateness that counts as absence
    [['10:30', '18:00'], 'absent', 240],
    [['09:00', '17:30'], 'early', 30],
    [['09:00', '16:00'], 'early', 240], // 120 minutes: half a day
    [['09:00'], 'missing', 0],
    [[], 'absent', 480],
  ])('%j forgiven as %s: the day is normal, %d minutes stay in the reason', (clocks, what, minutes) => {
    const verdict = judgeClocks('D', clocks, { corrections: [forgive(DAY, what)] })
    expect(verdict.status).toBe('normal')
    expect(minutesRow(verdict)).toEqual([480, 480, 0, 0, 0, 0])
    expect(verdict.exceptions).toEqual([])
    expect(verdict.reasons).toContainEqual({ code: 'forgiven', what, minutes, reason: 'storm' })
  })

  it('forgives only what it names', () => {
    const verdict = judgeClocks('D', ['09:20', '17:30'], { corrections: [forgive(DAY, 'early')] })
    expect(minutesRow(verdict)).toEqual([480, 460, 20, 0, 0, 0])
    expect(verdict.status).toBe('late')
  })

  it('leaves no trace where there was nothing to forgive', () => {
    expect(codesOf(judgeClocks('D', ['09:00', '18:00'], { corrections: [forgive(DAY, 'late')] }))).not.toContain(
      'forgiven',
    )
  })
})
