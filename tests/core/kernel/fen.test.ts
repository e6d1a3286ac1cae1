import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fen } from '../../../src/core/kernel/fen'
import {
  addFen,
  allocateFen,
  fen,
  fenToDecimal,
  fenToYuanNumber,
  formatFen,
  maxFen,
  minFen,
  negateFen,
  parseMoney,
  roundFen,
  scaleFen,
  subtractFen,
  sumFen,
  ZERO_FEN,
} from '../../../src/core/kernel/fen'
import { fraction, fractionFromDecimal, over } from '../../../src/core/kernel/fraction'

const anyFen = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }).map(fen)

describe('fen', () => {
  it('holds whole safe numbers only and has no minus zero', () => {
    expect(() => fen(0.5)).toThrow(RangeError)
    expect(() => fen(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError)
    expect(Object.is(fen(-0), 0)).toBe(true)
    expect(Object.is(negateFen(ZERO_FEN), 0)).toBe(true)
  })

  it('adds, subtracts and picks', () => {
    expect(addFen(fen(150), fen(-50), fen(1))).toBe(101)
    expect(sumFen([])).toBe(0)
    expect(subtractFen(fen(100), fen(130))).toBe(-30)
    expect(minFen(fen(-1), fen(1))).toBe(-1)
    expect(maxFen(fen(-1), fen(1))).toBe(1)
  })

  it('rounds a product once: 21750.00 / 21.75 / 8 × 2 h × 1.5 = 375.00', () => {
    // 2 175 000 fen / 21.75 / 8 = 12 500 fen an hour; × 2 × 1.5 = 37 500
    const hourly = over(over(fraction(2_175_000), fractionFromDecimal('21.75')), fraction(8))
    expect(roundFen(over(hourly, fraction(1, 3)))).toBe(37_500)
    // 6000.00 / 21.75 = 275.862… → 275.86
    expect(scaleFen(fen(600_000), over(fraction(1), fractionFromDecimal('21.75')))).toBe(27_586)
    // half a fen goes away from zero on both sides
    expect(scaleFen(fen(1), fraction(1, 2))).toBe(1)
    expect(scaleFen(fen(-1), fraction(1, 2))).toBe(-1)
    expect(scaleFen(fen(1), fraction(1, 2), 'down')).toBe(0)
  })
})

describe('allocateFen', () => {
  it.each<[number, number[], number[]]>([
    // 100 by 1:1:1 = 33.33 each; one fen is left over, the tie goes to the first part
    [100, [1, 1, 1], [34, 33, 33]],
    // 1000 by 5:3:3 = 454.54 272.72 272.72; two fen left, the largest remainders .72 .72 get them
    [1000, [5, 3, 3], [454, 273, 273]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [0, [1, 2], [0, 0]],
    [7, [0, 1], [0, 7]],
    [1, [1, 1, 1, 1], [1, 0, 0, 0]],
  ])('splits %d by %j', (total, weights, parts) => {
    expect(
      allocateFen(
        fen(total),
        weights.map((weight) => fraction(weight)),
      ),
    ).toEqual(parts)
  })

  it('takes weights with different denominators', () => {
    // 1/2 : 1/3 : 1/6 = 3 : 2 : 1 of 600
    expect(allocateFen(fen(600), [fraction(1, 2), fraction(1, 3), fraction(1, 6)])).toEqual([300, 200, 100])
  })

  it('refuses negative weights and weights that are all zero', () => {
    expect(() => allocateFen(fen(10), [fraction(-1), fraction(2)])).toThrow(RangeError)
    expect(() => allocateFen(fen(10), [fraction(0)])).toThrow(RangeError)
    expect(() => allocateFen(fen(10), [])).toThrow(RangeError)
  })

  it('parts sum to the whole and none is a full fen away from its exact share', () => {
    const weights = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 60 })), {
        minLength: 1,
        maxLength: 12,
      })
      .filter((list) => list.some(([numerator]) => numerator > 0))
    fc.assert(
      fc.property(anyFen, weights, (total, list) => {
        const shares = list.map(([numerator, denominator]) => fraction(numerator, denominator))
        const parts = allocateFen(total, shares)
        expect(sumFen(parts)).toBe(total)
        const sum = list.reduce((acc, [numerator, denominator]) => acc + numerator / denominator, 0)
        parts.forEach((part, index) => {
          const [numerator = 0, denominator = 1] = list[index] ?? []
          expect(Math.abs(part - (total * numerator) / denominator / sum)).toBeLessThan(1.001)
          if (numerator === 0) expect(part).toBe(0)
        })
      }),
    )
  })
})

describe('money as text', () => {
  it.each<[number, string, string]>([
    [0, '0.00', '0.00'],
    [5, '0.05', '0.05'],
    [-5, '-0.05', '-0.05'],
    [123_456_789, '1234567.89', '1,234,567.89'],
    [-100_000, '-1000.00', '-1,000.00'],
    [99_999, '999.99', '999.99'],
  ])('prints %d fen', (amount, decimal, formatted) => {
    expect(fenToDecimal(fen(amount))).toBe(decimal)
    expect(formatFen(fen(amount))).toBe(formatted)
  })

  it('gives a spreadsheet the nearest double', () => {
    expect(fenToYuanNumber(fen(123_450))).toBe(1234.5)
  })

  it.each<[string | number, number]>([
    ['1,234.5', 123_450],
    ['¥1234', 123_400],
    ['￥ 1，234.50 元', 123_450],
    ['-0.01', -1],
    ['0', 0],
    ['0012.30', 1230],
    ['1.100', 110],
    [1234.5, 123_450],
    [0.1 + 0.2, 30], // stored as 0.30000000000000004
    [1.005 * 100, 10_050], // 100.49999999999999 is what its author saw as 100.5
    [-0, 0],
    [8333.33, 833_333],
  ])('reads %j', (input, expected) => {
    expect(parseMoney(input)).toEqual({ ok: true, value: expected })
  })

  it.each<[string | number, string]>([
    ['', 'not-money'],
    ['一百', 'not-money'],
    ['12a', 'not-money'],
    ['1e3', 'not-money'],
    ['--5', 'not-money'],
    [Number.NaN, 'not-money'],
    [Number.POSITIVE_INFINITY, 'not-money'],
    ['1.005', 'more-than-two-decimals'],
    [1.005, 'more-than-two-decimals'],
    [0.000_000_1, 'more-than-two-decimals'],
    ['10000000000.01', 'money-too-large'],
    ['-10000000000.01', 'money-too-large'],
  ])('refuses %j as %s', (input, code) => {
    expect(parseMoney(input)).toEqual({ ok: false, error: { code } })
  })

  it('takes ten thousand million yuan and not one fen more', () => {
    expect(parseMoney('10000000000.00')).toEqual({ ok: true, value: 1_000_000_000_000 })
  })

  it('what is printed is read back the same', () => {
    fc.assert(
      fc.property(anyFen, (amount: Fen) => {
        expect(parseMoney(fenToDecimal(amount))).toEqual({ ok: true, value: amount })
        expect(parseMoney(formatFen(amount))).toEqual({ ok: true, value: amount })
      }),
    )
  })

  it('a spreadsheet double of money is read back the same up to ten million yuan', () => {
    const sheetFen = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(fen)
    fc.assert(
      fc.property(sheetFen, (amount) => {
        expect(parseMoney(fenToYuanNumber(amount))).toEqual({ ok: true, value: amount })
      }),
    )
  })
})
