import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { daysOf, localDay, month } from '../../../src/core/kernel/local-day'
import { halvesTaken, paidMinutesOfSegments, shiftParts } from '../../../src/core/schedule/half-days'
import { isNightShift, nightMinutesOf } from '../../../src/core/schedule/night-shift'
import { NIGHT_RULES } from '../../../src/core/schedule/rates/night-window'
import { plannedShift } from '../../../src/core/schedule/roster'
import { rosterFiguresOf } from '../../../src/core/schedule/roster-figures'
import type { Shift } from '../../../src/core/schedule/shift'
import { shiftEnd, shiftMinutes, shiftStart } from '../../../src/core/schedule/shift'
import { rosterLookup, shiftLookup } from '../../../src/core/schedule/shift-at'
import type { ShiftProblem } from '../../../src/core/schedule/validate-shift'
import { validateShift } from '../../../src/core/schedule/validate-shift'

function shift(spans: readonly (readonly [number, number])[], extra: Partial<Shift> = {}): Shift {
  return {
    id: toId<ShiftId>('s1'),
    code: '早',
    name: '早班',
    kind: 'work',
    segments: spans.map(([start, end]) => ({ start, end })),
    unpaidBreakMinutes: 0,
    punching: 'first-and-last',
    colour: 'blue',
    order: 0,
    ...extra,
  }
}
function problems(candidate: Shift, others: readonly Shift[] = []): readonly ShiftProblem['code'][] {
  const result = validateShift(candidate, others)
  return result.ok ? [] : result.error.map((problem) => problem.code)
}

describe('validateShift', () => {
  it.each<[string, Shift, ShiftProblem['code'][]]>([
    ['a plain shift is fine', shift([[540, 1080]]), []],
    [
      'segments may touch',
      shift([
        [540, 720],
        [720, 1080],
      ]),
      [],
    ],
    [
      'one minute of overlap is too much',
      shift([
        [540, 721],
        [720, 1080],
      ]),
      ['overlap'],
    ],
    [
      'segments out of order overlap too',
      shift([
        [780, 1080],
        [540, 720],
      ]),
      ['overlap'],
    ],
    ['23:59 of the next day is the last end', shift([[1320, 2879]]), []],
    ['24:00 of the next day is out of range', shift([[1320, 2880]]), ['out-of-range']],
    ['a shift starts on its own day', shift([[1439, 1500]]), []],
    ['it cannot start on the next day', shift([[1440, 1500]]), ['out-of-range']],
    [
      'a later segment can',
      shift([
        [1200, 1300],
        [1460, 1500],
      ]),
      [],
    ],
    ['negative minutes are out of range', shift([[-10, 60]]), ['out-of-range']],
    ['half minutes are out of range', shift([[540.5, 600]]), ['out-of-range']],
    ['an empty segment is none', shift([[540, 540]]), ['segment-empty']],
    ['a segment cannot end before it starts', shift([[540, 480]]), ['segment-empty']],
    ['work needs segments', shift([]), ['no-segments']],
    ['rest has none', shift([], { kind: 'rest' }), []],
    ['rest with segments is a mistake', shift([[540, 600]], { kind: 'rest' }), ['rest-has-segments']],
    ['a code is needed', shift([[540, 600]], { code: '  ' }), ['code-missing']],
    ['three characters are a code', shift([[540, 600]], { code: '早班A' }), []],
    ['four are too long', shift([[540, 600]], { code: '早班AB' }), ['code-too-long']],
    ['a character outside the basic plane is one', shift([[540, 600]], { code: '𠮷𠮷𠮷' }), []],
    ['a name is needed', shift([[540, 600]], { name: '' }), ['name-missing']],
    ['a break shorter than the shift', shift([[540, 600]], { unpaidBreakMinutes: 59 }), []],
    [
      'a break as long as the shift leaves no work',
      shift([[540, 600]], { unpaidBreakMinutes: 60 }),
      ['break-too-long'],
    ],
    ['a negative break', shift([[540, 600]], { unpaidBreakMinutes: -1 }), ['break-too-long']],
    ['a grace of a day', shift([[540, 600]], { graceMinutes: 1440 }), []],
    ['a grace of more', shift([[540, 600]], { graceMinutes: 1441 }), ['grace-out-of-range']],
    ['several mistakes at once', shift([], { code: '', name: '' }), ['code-missing', 'name-missing', 'no-segments']],
  ])('%s', (_title, candidate, expected) => {
    expect(problems(candidate)).toEqual(expected)
  })

  it('a code belongs to one shift; the shift itself does not stand in its own way', () => {
    const other = shift([[540, 600]], { id: toId<ShiftId>('s2'), name: '别的' })
    const result = validateShift(shift([[540, 600]]), [other])
    expect(result).toEqual({ ok: false, error: [{ code: 'code-taken', by: '别的' }] })
    expect(problems(shift([[540, 600]]), [shift([[480, 500]])])).toEqual([])
  })
})

describe('minutes and parts of a shift', () => {
  it('paid minutes leave out the gaps and the free break', () => {
    expect(
      shiftMinutes(
        shift([
          [540, 720],
          [780, 1080],
        ]),
      ),
    ).toBe(480) // 180 + 300
    expect(shiftMinutes(shift([[540, 1080]], { unpaidBreakMinutes: 60 }))).toBe(480)
    expect(shiftMinutes(shift([[540, 560]], { unpaidBreakMinutes: 60 }))).toBe(0)
    expect([
      shiftStart(
        shift([
          [540, 720],
          [780, 1080],
        ]),
      ),
      shiftEnd(
        shift([
          [540, 720],
          [780, 1080],
        ]),
      ),
    ]).toEqual([540, 1080])
    expect(shiftStart(shift([]))).toBeUndefined()
  })

  it('a free break comes off the longest segment first', () => {
    expect(
      paidMinutesOfSegments(
        shift(
          [
            [540, 720],
            [780, 1080],
          ],
          { unpaidBreakMinutes: 30 },
        ),
      ),
    ).toEqual([180, 270])
    expect(
      paidMinutesOfSegments(
        shift(
          [
            [0, 100],
            [200, 300],
          ],
          { unpaidBreakMinutes: 150 },
        ),
      ),
    ).toEqual([0, 50]) // 100 + 50
  })

  it.each<[string, Shift, [string, number][]]>([
    [
      'one segment is cut in halves',
      shift([[540, 1080]], { unpaidBreakMinutes: 60 }),
      [
        ['am', 240],
        ['pm', 240],
      ],
    ],
    [
      'an odd minute goes to the afternoon',
      shift([[540, 1065]], { unpaidBreakMinutes: 40 }),
      [
        ['am', 242],
        ['pm', 243],
      ],
    ], // 485
    [
      'two segments are the halves',
      shift([
        [540, 720],
        [780, 1080],
      ]),
      [
        ['am', 180],
        ['pm', 300],
      ],
    ],
    // 120 + 120 + 180 = 420, half 210: 240 is nearer than 120
    [
      'three segments: the nearest boundary to half',
      shift([
        [480, 600],
        [660, 780],
        [840, 1020],
      ]),
      [
        ['am', 120],
        ['am', 120],
        ['pm', 180],
      ],
    ],
    // 120 × 3: both boundaries are equally near, the morning is the shorter one
    [
      'three equal segments',
      shift([
        [480, 600],
        [660, 780],
        [840, 960],
      ]),
      [
        ['am', 120],
        ['pm', 120],
        ['pm', 120],
      ],
    ],
    // 300 + 60 + 60 = 420: 300 is nearer to 210 than 360
    [
      'a long first segment is the morning alone',
      shift([
        [480, 780],
        [840, 900],
        [960, 1020],
      ]),
      [
        ['am', 300],
        ['pm', 60],
        ['pm', 60],
      ],
    ],
  ])('%s', (_title, candidate, expected) => {
    expect(shiftParts(candidate).map((part) => [part.half, part.minutes])).toEqual(expected)
  })

  it('parts always sum to the shift', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 300 })), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 400 }), (list, unpaidBreakMinutes) => {
        let at = 0
        const segments = list.map(([gap, length]): [number, number] => {
          const start = at + gap
          at = start + length
          return [start, at]
        })
        const candidate = shift(segments, { unpaidBreakMinutes })
        const parts = shiftParts(candidate)
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(shiftMinutes(candidate))
        expect(parts.every((part) => part.minutes >= 0 && part.minutes <= part.end - part.start)).toBe(true)
      }),
    )
  })
})

describe('half-days of a span', () => {
  const span = {
    kind: 'half-days' as const,
    from: localDay('2026-11-03'),
    fromHalf: 'pm' as const,
    to: localDay('2026-11-05'),
    toHalf: 'am' as const,
  }
  it.each([
    ['2026-11-02', false, false],
    ['2026-11-03', false, true],
    ['2026-11-04', true, true],
    ['2026-11-05', true, false],
    ['2026-11-06', false, false],
  ])('%s: morning %s, afternoon %s', (day, am, pm) => {
    expect(halvesTaken(span, localDay(day))).toEqual({ am, pm })
  })
})

describe('night shifts', () => {
  const rule = NIGHT_RULES[0]!.value
  const day = localDay('2026-11-03')
  it.each<[string, [number, number], number, boolean]>([
    ['22:00–06:00', [1320, 1800], 480, true],
    ['20:00–23:59', [1200, 1439], 119, false],
    ['20:00–24:00', [1200, 1440], 120, true], // two hours
    ['04:00–12:00', [240, 720], 120, true], // the night before
    ['04:01–12:00', [241, 720], 119, false],
    ['09:00–18:00', [540, 1080], 0, false],
    ['06:00–22:00', [360, 1320], 0, false],
  ])('%s has %j night minutes', (_title, span, minutes, night) => {
    expect(nightMinutesOf(shift([span]), rule)).toBe(minutes)
    expect(isNightShift(shift([span]), day)).toBe(night)
  })

  it('a rest shift is none', () => {
    expect(isNightShift(shift([[1320, 1800]], { kind: 'rest' }), day)).toBe(false)
  })
})

describe('looking up the roster', () => {
  const memberId = toId<MemberId>('m1')
  const early = shift([[540, 1020]])
  const night = shift([[1320, 1800]], { id: toId<ShiftId>('n'), code: '夜' })
  const rest = shift([], { id: toId<ShiftId>('r'), code: '休', kind: 'rest' })
  const shifts = shiftLookup([early, night, rest])
  const days = daysOf(month('2026-11')).map((_, index) =>
    index < 3 ? early.id : index < 5 ? night.id : index < 9 ? rest.id : null,
  )
  const roster = { memberId, month: month('2026-11'), days }

  it('finds shifts by person and day', () => {
    const lookup = rosterLookup([roster], shifts)
    expect(lookup.shiftAt(memberId, localDay('2026-11-03'))).toBe(early)
    expect(lookup.shiftAt(memberId, localDay('2026-11-04'))).toBe(night)
    expect(lookup.shiftAt(memberId, localDay('2026-11-30'))).toBeUndefined()
    expect(lookup.shiftAt(memberId, localDay('2026-12-01'))).toBeUndefined()
    expect(lookup.shiftIdAt(toId<MemberId>('m2'), localDay('2026-11-03'))).toBeNull()
    expect([lookup.hasPlan(memberId, month('2026-11')), lookup.hasPlan(memberId, month('2026-12'))]).toEqual([
      true,
      false,
    ])
    expect(plannedShift(roster, localDay('2026-12-01'))).toBeNull()
  })

  it('adds up a row: 3 × 8 h + 2 × 8 h, 4 rest, 2 nights, 21 open', () => {
    expect(rosterFiguresOf(roster, shifts)).toEqual({
      plannedMinutes: 2400,
      workDays: 5,
      restDays: 4,
      nights: 2,
      weekends: 1, // Sunday the 1st; the 7th and 8th are rest
      openDays: 21,
    })
  })

  it('an empty month has no plan', () => {
    const empty = { ...roster, days: days.map(() => null) }
    expect(rosterLookup([empty], shifts).hasPlan(memberId, month('2026-11'))).toBe(false)
  })
})
