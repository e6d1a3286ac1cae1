import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatClock, minuteFromDayFraction, overlapMinutes, parseClock } from '../../../src/core/kernel/clock'

describe('clock times', () => {
  it.each<[string, number]>([
    ['9:05', 545],
    ['09:05', 545],
    ['09:05:59', 545], // seconds are dropped: 09:00:59 is on time
    ['09:05:59.900', 545],
    ['00:00', 0],
    ['23:59', 1439],
    ['24:00', 1440],
    [' 18：30 ', 1110],
  ])('reads %j', (text, minute) => {
    expect(parseClock(text)).toBe(minute)
  })

  it.each(['', '-', '--', '9', '9:5', '25:00', '24:01', '12:60', '12:00:60', '次日01:30', '12:00 PM'])(
    'refuses %j',
    (text) => {
      expect(parseClock(text)).toBeUndefined()
    },
  )

  it('prints minutes past midnight and before midnight as the clock shows them', () => {
    expect(formatClock(545)).toBe('09:05')
    expect(formatClock(1440 + 90)).toBe('01:30')
    expect(formatClock(-5)).toBe('23:55')
  })

  it('printing and reading back gives the same minute of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(parseClock(formatClock(minute))).toBe(minute)
      }),
    )
  })

  it('a spreadsheet time of any whole second is the minute it lies in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: 0, max: 60_000 }), (second, day) => {
        expect(minuteFromDayFraction(second / 86_400)).toBe(Math.floor(second / 60))
        expect(minuteFromDayFraction(day + second / 86_400)).toBe(Math.floor(second / 60))
      }),
    )
  })

  it('spans that only touch share nothing', () => {
    expect(overlapMinutes({ start: 0, end: 60 }, { start: 60, end: 90 })).toBe(0)
    expect(overlapMinutes({ start: 0, end: 61 }, { start: 60, end: 90 })).toBe(1)
    expect(overlapMinutes({ start: 0, end: 10 }, { start: 50, end: 90 })).toBe(0)
    expect(overlapMinutes({ start: 0, end: 100 }, { start: 50, end: 90 })).toBe(40)
  })
})
