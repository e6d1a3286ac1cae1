import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fraction } from '../../../src/core/kernel/fraction'
import {
  compareFractions,
  fraction,
  fractionFromDecimal,
  minus,
  negate,
  ONE,
  over,
  plus,
  roundToInteger,
  times,
  ZERO,
} from '../../../src/core/kernel/fraction'

const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const anyFraction = fc
  .tuple(whole, fc.integer({ min: 1, max: 1_000_000 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator))
const notZero = anyFraction.filter((value) => value.numerator !== 0n)

describe('fraction', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    expect(fraction(6, -8)).toEqual({ numerator: -3n, denominator: 4n })
    expect(fraction(0, 5)).toEqual({ numerator: 0n, denominator: 1n })
  })

  it('refuses a zero denominator and parts that are not whole', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError)
    expect(() => fraction(1.5)).toThrow(RangeError)
    expect(() => over(ONE, ZERO)).toThrow(RangeError)
  })

  it.each([
    ['21.75', 87n, 4n],
    ['-0.3', -3n, 10n],
    ['0.10', 1n, 10n],
    ['007', 7n, 1n],
    [' 5 ', 5n, 1n],
  ])('reads the decimal %s exactly', (text, numerator, denominator) => {
    expect(fractionFromDecimal(text)).toEqual({ numerator, denominator })
  })

  it.each(['', '1.', '.5', '1e3', '1,000', '+1', 'abc', '1.2.3'])('refuses %j as a decimal', (text) => {
    expect(() => fractionFromDecimal(text)).toThrow(RangeError)
  })

  it('a wage by 21.75 by 8 and back is the same wage', () => {
    const wage = fraction(600_000)
    const hourly = over(over(wage, fractionFromDecimal('21.75')), fraction(8))
    expect(times(hourly, times(fractionFromDecimal('21.75'), fraction(8)))).toEqual(wage)
  })

  it('adds, subtracts, multiplies and divides without loss', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, notZero, (a, b, c) => {
        expect(minus(plus(a, b), b)).toEqual(a)
        expect(times(over(a, c), c)).toEqual(a)
        expect(plus(a, b)).toEqual(plus(b, a))
        expect(times(plus(a, b), c)).toEqual(plus(times(a, c), times(b, c)))
      }),
    )
  })

  it('compares like the difference', () => {
    expect(compareFractions(fraction(1, 3), fraction(1, 2))).toBe(-1)
    expect(compareFractions(fraction(2, 4), fraction(1, 2))).toBe(0)
    expect(compareFractions(fraction(1, 2), fraction(1, 3))).toBe(1)
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(compareFractions(a, b)).toBe(-compareFractions(b, a) + 0)
      }),
    )
  })
})

describe('roundToInteger', () => {
  it.each<[Fraction, number, number, number]>([
    // value, half-up, down, up
    [fraction(5, 2), 3, 2, 3], // 2.5
    [fraction(-5, 2), -3, -2, -3], // −2.5: away from zero
    [fraction(249, 100), 2, 2, 3], // 2.49
    [fraction(-249, 100), -2, -2, -3],
    [fraction(1, 3), 0, 0, 1],
    [fraction(-1, 3), 0, 0, -1],
    [fraction(7), 7, 7, 7],
  ])('rounds %o half-up, down and up', (value, halfUp, down, up) => {
    expect(roundToInteger(value)).toBe(halfUp)
    expect(roundToInteger(value, 'down')).toBe(down)
    expect(roundToInteger(value, 'up')).toBe(up)
  })

  it('is symmetrical about zero in every mode and never gives -0', () => {
    fc.assert(
      fc.property(anyFraction, fc.constantFrom('half-up', 'down', 'up'), (value, mode) => {
        const rounded = roundToInteger(value, mode)
        expect(roundToInteger(negate(value), mode)).toBe(-rounded + 0)
        expect(Object.is(rounded, -0)).toBe(false)
      }),
    )
  })

  it('half-up is never further than one half from the value', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const off = minus(fraction(roundToInteger(value)), value)
        const size = off.numerator < 0n ? negate(off) : off
        expect(compareFractions(size, fraction(1, 2))).not.toBe(1)
      }),
    )
  })

  it('throws beyond the safe integers instead of losing digits', () => {
    expect(roundToInteger(fraction(BigInt(Number.MAX_SAFE_INTEGER)))).toBe(Number.MAX_SAFE_INTEGER)
    expect(() => roundToInteger(fraction(BigInt(Number.MAX_SAFE_INTEGER) + 1n))).toThrow(RangeError)
  })
})
