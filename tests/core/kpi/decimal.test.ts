import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fraction } from '../../../src/core/kernel/fraction'
import { fixedDecimal, readDecimal, shortDecimal } from '../../../src/core/kpi/decimal'

describe('decimal text', () => {
  it.each([
    [fraction(260, 3), 2, '86.67'], // 86.666…
    [fraction(1, 8), 2, '0.13'], // 0.125 is a half: up
    [fraction(-1, 8), 2, '-0.13'], // away from zero on both sides
    [fraction(100), 2, '100.00'],
    [fraction(1, 1000), 2, '0.00'],
    [fraction(7, 2), 0, '4'],
  ])('%o with %i places is %s', (value, decimals, text) => {
    expect(fixedDecimal(value, decimals)).toBe(text)
  })
  it('drops trailing zeros where only the quantity matters', () => {
    expect([shortDecimal(fraction(87, 4)), shortDecimal(fraction(20)), shortDecimal(fraction(1, 3))]).toEqual([
      '21.75',
      '20',
      '0.3333',
    ])
  })
  it.each(['', ' ', '-', '98%', '1e3', 'abc', undefined])('%o is no figure', (text) => {
    expect(readDecimal(text)).toBeUndefined()
  })
  it('reads back exactly what it printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (hundredths) => {
        expect(readDecimal(fixedDecimal(fraction(hundredths, 100), 2))).toEqual(fraction(hundredths, 100))
      }),
    )
  })
})
