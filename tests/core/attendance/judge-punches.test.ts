import { describe, expect, it } from 'vitest'
import { codesOf, judgeClocks, judgeOne, minutesRow } from './attendance-fixture'

const MON = '2026-11-02'
const TUE = '2026-11-03'
const WED = '2026-11-04'

describe('which punch is which', () => {
  it('of several comings the first counts, of several goings the last', () => {
    const verdict = judgeClocks('D', ['08:50', '08:52', '09:30', '17:00', '18:01', '18:03'])
    expect(verdict.expected).toEqual([
      { segment: 0, side: 'in', expected: 540, actual: 530, by: 'punch' },
      { segment: 0, side: 'out', expected: 1080, actual: 1083, by: 'punch' },
    ])
  })

  it('a punch goes to the nearest expected time: 13:30 is the middle of 09:00 and 18:00', () => {
    expect(judgeClocks('D', ['13:30']).reasons).toContainEqual({ code: 'missing', segment: 0, side: 'out' }) // a tie: coming
    expect(judgeClocks('D', ['13:31']).reasons).toContainEqual({ code: 'missing', segment: 0, side: 'in' })
  })

  it('two punches of the morning are one coming, and the going is missing', () => {
    const verdict = judgeClocks('D', ['08:58', '09:01'])
    expect(verdict.status).toBe('missing')
    expect(minutesRow(verdict)).toEqual([480, 480, 0, 0, 0, 0])
    expect(verdict.exceptions).toEqual(['missing'])
  })

  it.each<[string[], 'in' | 'out']>([
    [['18:03'], 'in'],
    [['08:57'], 'out'],
  ])('with only %j the other punch is missing and the day counts as worked until settled', (clocks, side) => {
    const verdict = judgeClocks('D', clocks)
    expect(verdict.status).toBe('missing')
    expect(minutesRow(verdict)).toEqual([480, 480, 0, 0, 0, 0])
    expect(verdict.reasons).toContainEqual({ code: 'missing', segment: 0, side })
  })

  it('no punch at all and no leave is absence for the whole shift', () => {
    const verdict = judgeClocks('D', [])
    expect(verdict.status).toBe('absent')
    expect(minutesRow(verdict)).toEqual([480, 0, 0, 0, 480, 0])
    expect(codesOf(verdict)).toEqual(['planned', 'absent'])
  })

  it('a missing coming does not hide an early going', () => {
    const verdict = judgeClocks('D', ['17:40'])
    expect(minutesRow(verdict)).toEqual([480, 460, 0, 20, 0, 0])
    expect(verdict.exceptions).toEqual(['early', 'missing'])
  })

  it('two punches in the break between segments are going and coming back, wherever in the break they lie', () => {
    // 12:35 and 12:40 are both nearer to 13:00
    const verdict = judgeClocks('E', ['09:00', '12:35', '12:40', '18:00'])
    expect(verdict.status).toBe('normal')
    expect(verdict.expected.map((punch) => punch.actual)).toEqual([540, 755, 760, 1080])
  })

  it('people who need not punch count as having worked', () => {
    const verdict = judgeClocks('F', [])
    expect(verdict.status).toBe('normal')
    expect(minutesRow(verdict)).toEqual([480, 480, 0, 0, 0, 0])
    expect(verdict.expected).toEqual([])
  })

  it('the same punch reported twice is one punch', () => {
    expect(judgeClocks('D', ['08:58', '08:58', '18:01', '18:01']).reasons).toContainEqual({
      code: 'punches',
      minutes: [538, 1081],
    })
  })
})

describe('the window of a shift', () => {
  // D 09:00–18:00: from 05:00 (240 before) to 24:00 (360 after)
  it.each<[string, boolean]>([
    ['05:00', true],
    ['04:59', false],
  ])('a coming at %s is in the window: %s', (clock, inside) => {
    const verdict = judgeOne(TUE, { plan: { [TUE]: 'D' }, punches: [`${TUE} ${clock}`, `${TUE} 18:00`] })
    expect(verdict.status).toBe(inside ? 'normal' : 'missing')
    expect(codesOf(verdict).includes('stray-punches')).toBe(!inside)
  })

  it.each<[string, boolean]>([
    [`${WED} 00:00`, true], // 24:00 = 18:00 + 360
    [`${WED} 00:01`, false],
  ])('a going at %s is in the window: %s', (punch, inside) => {
    const situation = { plan: { [TUE]: 'D' }, punches: [`${TUE} 09:00`, punch] }
    expect(judgeOne(TUE, situation).status).toBe(inside ? 'normal' : 'missing')
    expect(judgeOne(WED, situation).exceptions).toEqual(inside ? [] : ['unplanned-punches'])
  })

  it('the settings of the shop widen it', () => {
    const situation = { plan: { [TUE]: 'D' }, punches: [`${TUE} 09:00`, `${WED} 00:01`] }
    expect(judgeOne(TUE, { ...situation, rules: { punchWindowAfterMinutes: 361 } }).status).toBe('normal')
  })

  // A 06:00–14:00 after N 22:00–06:00: the middle between 06:00 and 06:00 of the next day's shift is 06:00 itself.
  it('back-to-back shifts are cut at the minute between them; a punch on it belongs to the later one', () => {
    const situation = {
      plan: { [MON]: 'N', [TUE]: 'A' },
      punches: [`${MON} 21:55`, `${TUE} 05:59`, `${TUE} 06:00`, `${TUE} 14:02`],
    }
    const night = judgeOne(MON, situation)
    expect(night.expected.map((punch) => punch.actual)).toEqual([1315, 1440 + 359])
    expect(night.status).toBe('normal') // left at 05:59: one minute, within grace
    const early = judgeOne(TUE, situation)
    expect(early.expected.map((punch) => punch.actual)).toEqual([360, 842])
  })

  // D ends 18:00, Z starts 24:00: the middle is 21:00; 21:00 belongs to Z, 20:59 to D.
  it('a window is clipped at the midpoint to the neighbouring shift', () => {
    const plan = { [MON]: 'D', [TUE]: 'Z' }
    const punches = [`${MON} 09:00`, `${MON} 20:59`, `${MON} 21:00`, `${TUE} 08:00`]
    const day = judgeOne(MON, { plan, punches })
    const night = judgeOne(TUE, { plan, punches })
    expect(day.expected[1]?.actual).toBe(1259)
    expect(night.expected[0]?.actual).toBe(-180) // 21:00 of the evening before
    expect(night.status).toBe('normal')
  })
})

describe('shifts past midnight belong to the day on which they start', () => {
  it('22:00–06:00 takes the punches of the next morning', () => {
    const situation = { plan: { [MON]: 'N', [TUE]: 'R' }, punches: [`${MON} 21:58`, `${TUE} 06:03`] }
    const verdict = judgeOne(MON, situation)
    expect(verdict.status).toBe('normal')
    expect(minutesRow(verdict)).toEqual([480, 480, 0, 0, 0, 0])
    expect(verdict.expected.map((punch) => punch.actual)).toEqual([1318, 1803])
    const rest = judgeOne(TUE, situation)
    expect(rest.status).toBe('rest')
    expect(rest.exceptions).toEqual([])
  })

  it('lateness after midnight: 20:00–02:00, left at 01:30 is 30 minutes early', () => {
    const situation = { plan: { [MON]: 'V' }, punches: [`${MON} 20:10`, `${TUE} 01:30`] }
    expect(minutesRow(judgeOne(MON, situation))).toEqual([360, 320, 10, 30, 0, 0]) // 360 − 10 − 30
  })

  it('the last night of the month takes its punch from the next month', () => {
    const situation = { plan: { '2026-10-31': 'N' }, punches: ['2026-10-31 22:00', '2026-11-01 06:00'] }
    expect(judgeOne('2026-10-31', situation).status).toBe('normal')
    expect(judgeOne('2026-11-01', situation).exceptions).toEqual([])
  })

  it('the first day of the month leaves the punch of the night before to the month before', () => {
    const situation = {
      plan: { '2026-10-31': 'N', '2026-11-01': 'V' },
      punches: ['2026-11-01 06:00', '2026-11-01 20:00', '2026-11-02 02:00'],
    }
    expect(judgeOne('2026-11-01', situation).status).toBe('normal')
    expect(judgeOne('2026-11-01', situation).reasons).toContainEqual({ code: 'punches', minutes: [1200, 1560] })
  })

  it('a shift at midnight takes a coming of the evening before', () => {
    const situation = { plan: { '2026-11-01': 'Z' }, punches: ['2026-10-31 23:55', '2026-11-01 08:00'] }
    const verdict = judgeOne('2026-11-01', situation)
    expect(verdict.status).toBe('normal')
    expect(verdict.expected[0]?.actual).toBe(-5)
  })
})
