import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen, scaleFen } from '../../../src/core/kernel/fen'
import { formatPercent, percent, ppm, ratio } from '../../../src/core/kernel/ppm'

describe('ppm', () => {
  it.each<[string | number, number, string]>([
    ['8.5', 85_000, '8.5%'],
    [8.5, 85_000, '8.5%'],
    ['0.125', 1250, '0.125%'],
    ['100', 1_000_000, '100%'],
    ['0', 0, '0%'],
    ['-3', -30_000, '-3%'],
    ['0.0001', 1, '0.0001%'],
    ['12.3400', 123_400, '12.34%'],
  ])('%s per cent is %d ppm and prints as %s', (value, expected, text) => {
    expect(percent(value)).toBe(expected)
    expect(formatPercent(ppm(expected))).toBe(text)
  })

  it('refuses a fifth decimal and parts that are not whole', () => {
    expect(() => percent('0.00001')).toThrow(RangeError)
    expect(() => ppm(0.5)).toThrow(RangeError)
    expect(Object.is(ppm(-0), 0)).toBe(true)
  })

  it('is an exact factor: 8 % of 4775.00 = 382.00; 0.125 % of 1.00 = 0.125 fen rounds to 0', () => {
    expect(scaleFen(fen(477_500), ratio(percent('8')))).toBe(38_200)
    expect(scaleFen(fen(100), ratio(percent('0.125')))).toBe(0)
    expect(scaleFen(fen(400), ratio(percent('0.125')))).toBe(1) // 0.5 fen, half-up
  })

  it('printing and reading back gives the same rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (n) => {
        expect(percent(formatPercent(ppm(n)).replace('%', ''))).toBe(n)
      }),
    )
  })
})
