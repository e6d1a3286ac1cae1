import { describe, expect, it } from 'vitest'
import { codesOf, judgeClocks, minutesRow, punchFix } from './attendance-fixture'

// Shift D is 09:00–18:00 with one free hour: 480 minutes due, half of it is 240.
// Columns: due, worked, late, early, absent, leave.
describe('lateness of a one-segment shift (grace 3 free, severe from 30, absence from 60)', () => {
  it.each<[string, string, number[]]>([
    ['09:00', 'normal', [480, 480, 0, 0, 0, 0]],
    ['08:00', 'normal', [480, 480, 0, 0, 0, 0]], // early coming is not overtime
    ['09:00:59', 'normal', [480, 480, 0, 0, 0, 0]], // seconds are dropped
    ['09:01', 'normal', [480, 480, 0, 0, 0, 0]], // 1 ≤ 3
    ['09:03', 'normal', [480, 480, 0, 0, 0, 0]], // 3 ≤ 3: the last minute of grace
    ['09:04', 'late', [480, 476, 4, 0, 0, 0]], // 4 > 3: all four count, 480 − 4
    ['09:29', 'late', [480, 451, 29, 0, 0, 0]],
    ['09:30', 'severe-late', [480, 450, 30, 0, 0, 0]],
    ['09:59', 'severe-late', [480, 421, 59, 0, 0, 0]],
    ['10:00', 'absent', [480, 240, 0, 0, 240, 0]], // 60 ≥ 60: half of 480
    ['12:00', 'absent', [480, 240, 0, 0, 240, 0]], // 180 < 240: still the half
    ['13:10', 'absent', [480, 230, 0, 0, 250, 0]], // 250 > 240: what was really missed
  ])('coming at %s is %s', (clock, status, row) => {
    const verdict = judgeClocks('D', [clock, '18:05'])
    expect(verdict.status).toBe(status)
    expect(minutesRow(verdict)).toEqual(row)
  })

  it('names the minutes, the grace and the limit in its reasons', () => {
    expect(judgeClocks('D', ['09:03', '18:00']).reasons).toContainEqual({
      code: 'late-within-grace',
      minutes: 3,
      graceMinutes: 3,
    })
    expect(judgeClocks('D', ['09:04', '18:00']).reasons).toContainEqual({ code: 'late', minutes: 4, graceMinutes: 3 })
    expect(judgeClocks('D', ['09:30', '18:00']).reasons).toContainEqual({
      code: 'severe-late',
      minutes: 30,
      fromMinutes: 30,
    })
    expect(judgeClocks('D', ['10:00', '18:00']).reasons).toContainEqual({
      code: 'late-as-absence',
      minutes: 240,
      fromMinutes: 60,
    })
  })

  it('a normal day gives the plan and the punches as its reasons', () => {
    const verdict = judgeClocks('D', ['08:58', '12:03', '18:05'])
    expect(verdict.reasons).toEqual([
      { code: 'planned', shiftId: 'shift-D' },
      { code: 'punches', minutes: [538, 723, 1085] },
    ])
    expect(verdict.exceptions).toEqual([])
  })
})

describe('grace that is deducted', () => {
  const deduct = { rules: { graceKind: 'deduct' as const, graceMinutes: 5 } }
  it.each<[string, number[]]>([
    ['09:05', [480, 480, 0, 0, 0, 0]], // 5 − 5 = 0
    ['09:06', [480, 479, 1, 0, 0, 0]], // 6 − 5
    ['09:30', [480, 455, 25, 0, 0, 0]], // 30 − 5; severe by the clock, 25 minutes count
    ['10:00', [480, 240, 0, 0, 240, 0]], // absence looks at the clock: 60
  ])('coming at %s', (clock, row) => {
    expect(minutesRow(judgeClocks('D', [clock, '18:00'], deduct))).toEqual(row)
  })

  it('severe lateness is judged by the clock, before grace is taken off', () => {
    expect(judgeClocks('D', ['09:30', '18:00'], deduct).status).toBe('severe-late')
    expect(judgeClocks('D', ['09:29', '18:00'], deduct).status).toBe('late')
  })
})

describe("the shop's own limits", () => {
  it('no grace: one minute is late', () => {
    expect(minutesRow(judgeClocks('D', ['09:01', '18:00'], { rules: { graceMinutes: 0 } }))).toEqual([
      480, 479, 1, 0, 0, 0,
    ])
  })

  it("a shift's own grace stands above the shop's", () => {
    // shift G 09:00–17:00 has 15 minutes
    expect(judgeClocks('G', ['09:15', '17:00']).status).toBe('normal')
    expect(minutesRow(judgeClocks('G', ['09:16', '17:00']))).toEqual([480, 464, 16, 0, 0, 0])
  })

  it('absence from 0 minutes switches the step off: the minutes stay lateness', () => {
    const off = { rules: { absentLateFromMinutes: 0 } }
    expect(minutesRow(judgeClocks('D', ['11:00', '18:00'], off))).toEqual([480, 360, 120, 0, 0, 0])
    expect(judgeClocks('D', ['11:00', '18:00'], off).status).toBe('severe-late')
  })

  it('severe from 0 minutes switches that step off', () => {
    expect(judgeClocks('D', ['09:45', '18:00'], { rules: { severeLateFromMinutes: 0 } }).status).toBe('late')
  })
})

describe('early leaving mirrors lateness', () => {
  it.each<[string, string, number[]]>([
    ['18:00', 'normal', [480, 480, 0, 0, 0, 0]],
    ['17:57', 'normal', [480, 480, 0, 0, 0, 0]], // 3 ≤ 3
    ['17:56', 'early', [480, 476, 0, 4, 0, 0]],
    ['17:30', 'early', [480, 450, 0, 30, 0, 0]], // there is no severe early leaving
    ['17:01', 'early', [480, 421, 0, 59, 0, 0]],
    ['17:00', 'absent', [480, 240, 0, 0, 240, 0]], // 60 ≥ 60: half of 480
  ])('leaving at %s is %s', (clock, status, row) => {
    const verdict = judgeClocks('D', ['08:55', clock])
    expect(verdict.status).toBe(status)
    expect(minutesRow(verdict)).toEqual(row)
  })

  it('late and early on one day count side by side; the worse one names the day', () => {
    const verdict = judgeClocks('D', ['09:10', '17:40'])
    expect(minutesRow(verdict)).toEqual([480, 450, 10, 20, 0, 0]) // 480 − 10 − 20
    expect(verdict.status).toBe('late')
    expect(verdict.exceptions).toEqual(['late', 'early'])
  })

  it('an hour late and an hour early is a whole day of absence, never more', () => {
    const verdict = judgeClocks('D', ['10:00', '17:00'])
    expect(minutesRow(verdict)).toEqual([480, 0, 0, 0, 480, 0]) // 240 + 240
  })
})

// Shift S is 09:00–12:00 13:00–18:00, punched at the first coming and the last going.
describe('two segments, first and last punch', () => {
  it.each<[string, string, string, number[]]>([
    ['09:00', '18:00', 'normal', [480, 480, 0, 0, 0, 0]],
    ['09:20', '18:00', 'late', [480, 460, 20, 0, 0, 0]],
    ['10:00', '18:00', 'absent', [480, 300, 0, 0, 180, 0]], // the first segment, 180
    ['12:30', '18:00', 'absent', [480, 300, 0, 0, 180, 0]], // came in the break: the whole first segment missed
    ['13:02', '18:00', 'absent', [480, 300, 0, 0, 180, 0]], // two minutes into the second: within grace
    ['13:20', '18:00', 'absent', [480, 280, 20, 0, 180, 0]], // and 20 minutes late for the second
    ['09:00', '17:30', 'early', [480, 450, 0, 30, 0, 0]],
    ['09:00', '12:00', 'absent', [480, 180, 0, 0, 300, 0]], // the second segment is absence; 12:00 is nearer to 09:00
  ])('from %s to %s', (coming, going, status, row) => {
    // 12:00 lies nearer to 09:00 than to 18:00: it has to be said by a correction that it was the going
    const verdict =
      going === '12:00'
        ? judgeClocks('S', [coming], { corrections: [punchFix('2026-11-03', 'out', going)] })
        : judgeClocks('S', [coming, going])
    expect(verdict.status).toBe(status)
    expect(minutesRow(verdict)).toEqual(row)
  })
})

// Shift P is 08:00–08:45 09:00–17:00: its first segment is shorter than the 60 minutes of absence.
describe('a short segment', () => {
  it.each<[string, string, number[]]>([
    ['08:44', 'severe-late', [525, 481, 44, 0, 0, 0]], // one minute of it was worked: 525 − 44
    ['08:45', 'absent', [525, 480, 0, 0, 45, 0]], // missed as a whole: absence of its 45 minutes
    ['08:50', 'absent', [525, 480, 0, 0, 45, 0]],
  ])('coming at %s is %s', (clock, status, row) => {
    const verdict = judgeClocks('P', [clock, '17:00'])
    expect(verdict.status).toBe(status)
    expect(minutesRow(verdict)).toEqual(row)
  })
})

// Shift E has the same times, each segment with its own punches.
describe('two segments, punched segment by segment', () => {
  it.each<[string[], string, number[], string[]]>([
    [['08:59', '12:01', '12:58', '18:02'], 'normal', [480, 480, 0, 0, 0, 0], []],
    [['09:10', '12:00', '13:00', '18:00'], 'late', [480, 470, 10, 0, 0, 0], ['late']],
    [['09:10', '12:00', '13:10', '18:00'], 'late', [480, 460, 20, 0, 0, 0], ['late', 'late']], // late twice
    [['09:00', '11:40', '13:00', '18:00'], 'early', [480, 460, 0, 20, 0, 0], ['early']],
    [['09:00', '12:00', '14:00', '18:00'], 'absent', [480, 180, 0, 0, 300, 0], ['late-as-absence']], // 60 late: 300
    [['09:00', '12:00'], 'absent', [480, 180, 0, 0, 300, 0], ['absent']], // never came back
    [['12:58', '18:00'], 'absent', [480, 300, 0, 0, 180, 0], ['absent']],
    [['09:00', '13:00', '18:00'], 'missing', [480, 480, 0, 0, 0, 0], ['missing']], // no punch at 12:00
    [['09:00', '12:00', '18:00'], 'missing', [480, 480, 0, 0, 0, 0], ['missing']],
  ])('%j', (clocks, status, row, codes) => {
    const verdict = judgeClocks('E', clocks)
    expect(verdict.status).toBe(status)
    expect(minutesRow(verdict)).toEqual(row)
    expect(codesOf(verdict).slice(2)).toEqual(codes)
  })
})
