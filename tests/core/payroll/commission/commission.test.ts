import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '../../../../src/core/kernel/fen'
import { percent, ppm } from '../../../../src/core/kernel/ppm'
import { commissionOf } from '../../../../src/core/payroll/commission/commission-of'
import { flatCommissionFen } from '../../../../src/core/payroll/commission/flat-commission'
import { interpolatedCommissionFen } from '../../../../src/core/payroll/commission/interpolated-commission'
import {
  marginalCommissionFen,
  marginalPartsFen,
  tierParts,
} from '../../../../src/core/payroll/commission/marginal-commission'
import { perOrderCommissionFen } from '../../../../src/core/payroll/commission/per-order-commission'
import { settleRefunds } from '../../../../src/core/payroll/commission/settle-refunds'
import { tierOf } from '../../../../src/core/payroll/commission/tier-of'
import { wholeCommissionFen } from '../../../../src/core/payroll/commission/whole-commission'
import type { CommissionTier } from '../../../../src/core/payroll/pay-terms'
import { yuan } from '../payslip-case'

const tier = (upTo: number | undefined, rate: string): CommissionTier => ({
  ...(upTo === undefined ? {} : { upToFen: yuan(upTo) }),
  ratePpm: percent(rate),
})
const TIERS = [tier(15_000, '10'), tier(30_000, '15'), tier(50_000, '18'), tier(undefined, '22')]

describe('flat', () => {
  it('takes the rate once and rounds once', () => {
    expect(flatCommissionFen(yuan(33.33), percent('1.5'))).toBe(yuan(0.5)) // 0.49995
    expect(flatCommissionFen(yuan(1000), ppm(1250))).toBe(yuan(1.25)) // 0.125 %
    expect(flatCommissionFen(yuan(-1000), percent('5'))).toBe(yuan(-50))
  })
})

describe('tiers at their bounds', () => {
  it.each([
    // base, upper-inclusive (lo, hi], lower-inclusive [lo, hi)
    [15_000, 1500, 2250], // 10 % / 15 %
    [15_000.01, 2250, 2250],
    [14_999.99, 1500, 1500],
    [30_000, 4500, 5400], // 15 % / 18 %
    [30_000.01, 5400, 5400],
    [50_000, 9000, 11_000],
    [60_000, 13_200, 13_200],
    [0, 0, 0],
  ])('whole amount of %d: %d or %d', (base, upper, lower) => {
    expect(wholeCommissionFen(yuan(base), TIERS, 'upper-inclusive')).toBe(yuan(upper))
    expect(wholeCommissionFen(yuan(base), TIERS, 'lower-inclusive')).toBe(yuan(lower))
  })
  it.each([
    [15_000, 1500],
    [15_000.01, 1500], // 0.01 × 15 % = 0.0015
    [30_000, 3750], // 1 500 + 15 000 × 15 %
    [30_000.01, 3750],
    [40_000, 5550], // 3 750 + 10 000 × 18 %
    [60_000, 9550], // 3 750 + 3 600 + 10 000 × 22 %
  ])('part by part of %d: %d', (base, want) => {
    expect(marginalCommissionFen(yuan(base), TIERS)).toBe(yuan(want))
  })
  it('a table without an open end goes on at its last rate', () => {
    expect(wholeCommissionFen(yuan(1000), [tier(100, '1'), tier(500, '2')], 'upper-inclusive')).toBe(yuan(20))
    expect(marginalCommissionFen(yuan(1000), [tier(100, '1'), tier(500, '2')])).toBe(yuan(19)) // 1 + 900 × 2 %
  })
  it('the order in which the rows were entered does not matter', () => {
    expect(wholeCommissionFen(yuan(20_000), [...TIERS].reverse(), 'upper-inclusive')).toBe(yuan(3000))
    expect(marginalCommissionFen(yuan(40_000), [...TIERS].reverse())).toBe(yuan(5550))
  })
  it('no tiers pay nothing', () => {
    expect(tierOf(yuan(100), [], 'upper-inclusive')).toBeUndefined()
    expect([wholeCommissionFen(yuan(100), [], 'upper-inclusive'), marginalCommissionFen(yuan(100), [])]).toEqual([0, 0])
  })
  it('more refunds than sales are taken back at the first tier’s rate', () => {
    expect(marginalCommissionFen(yuan(-1000), TIERS)).toBe(yuan(-100))
    expect(wholeCommissionFen(yuan(-1000), TIERS, 'upper-inclusive')).toBe(yuan(-100))
  })
  it('one scheme, one function', () => {
    expect(commissionOf(yuan(40_000), { kind: 'flat', ratePpm: percent('5') })).toBe(yuan(2000))
    expect(commissionOf(yuan(40_000), { kind: 'whole', tiers: TIERS, bound: 'upper-inclusive' })).toBe(yuan(7200))
    expect(commissionOf(yuan(40_000), { kind: 'marginal', tiers: TIERS, bound: 'upper-inclusive' })).toBe(yuan(5550))
  })
})

describe('other ways', () => {
  it('tiers start anew with each order', () => {
    // 100 × 10 % ; 15 000 × 10 % + 5 000 × 15 %
    expect(perOrderCommissionFen([yuan(100), yuan(20_000)], TIERS)).toEqual([yuan(10), yuan(2250)])
  })
  it('a fixed sum per tier is earned in proportion while the tier fills', () => {
    const tiers = [
      { upToFen: yuan(1000), amountFen: yuan(10) },
      { upToFen: yuan(3000), amountFen: yuan(40) },
    ]
    // 200 of 1 000 → 2; 1 000 → 10; 10 + 500/2 000 × 40 = 20; full 50; nothing beyond
    expect([200, 1000, 1500, 3000, 9000].map((base) => interpolatedCommissionFen(yuan(base), tiers))).toEqual(
      [2, 10, 20, 50, 50].map(yuan),
    )
  })
})

describe('late refunds', () => {
  it('are limited to the commission of the period; the rest is carried on', () => {
    expect(settleRefunds([yuan(800)], [yuan(1000)])).toEqual({ takenFen: [yuan(-800)], carriedFen: yuan(200) })
    expect(settleRefunds([yuan(800)], [yuan(800)])).toEqual({ takenFen: [yuan(-800)], carriedFen: 0 })
    expect(settleRefunds([], [yuan(5)])).toEqual({ takenFen: [0], carriedFen: yuan(5) })
  })
  it('older ones are settled first', () => {
    expect(settleRefunds([yuan(100)], [yuan(70), yuan(70)])).toEqual({
      takenFen: [yuan(-70), yuan(-30)],
      carriedFen: yuan(40),
    })
  })
})

describe('properties', () => {
  const base = fc.integer({ min: 0, max: 10_000_000 }).map((n) => fen(n))
  const rising = fc
    .array(fc.record({ width: fc.integer({ min: 1, max: 1_000_000 }), step: fc.integer({ min: 0, max: 50_000 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows) => {
      let [upTo, rate] = [0, 0]
      return rows.map((row, index): CommissionTier => {
        ;[upTo, rate] = [upTo + row.width, rate + row.step]
        return index === rows.length - 1 ? { ratePpm: ppm(rate) } : { upToFen: fen(upTo), ratePpm: ppm(rate) }
      })
    })
  it('the parts of a base sum to the base', () => {
    fc.assert(
      fc.property(base, rising, (amount, tiers) => {
        expect(tierParts(amount, tiers).reduce((sum, part) => sum + part.partFen, 0)).toBe(amount)
        expect(
          Math.abs(
            marginalPartsFen(amount, tiers).reduce((sum, part) => sum + part, 0) - marginalCommissionFen(amount, tiers),
          ),
        ).toBeLessThanOrEqual(tiers.length)
      }),
    )
  })
  it('with rising rates part by part never pays more than the whole amount', () => {
    fc.assert(
      fc.property(
        base,
        rising,
        fc.constantFrom('upper-inclusive' as const, 'lower-inclusive' as const),
        (amount, tiers, bound) => {
          expect(marginalCommissionFen(amount, tiers)).toBeLessThanOrEqual(wholeCommissionFen(amount, tiers, bound))
        },
      ),
    )
  })
  it('more sales never earn less, by either way, with rising rates', () => {
    fc.assert(
      fc.property(base, base, rising, (a, b, tiers) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(marginalCommissionFen(high, tiers)).toBeGreaterThanOrEqual(marginalCommissionFen(low, tiers))
        expect(wholeCommissionFen(high, tiers, 'upper-inclusive')).toBeGreaterThanOrEqual(
          wholeCommissionFen(low, tiers, 'upper-inclusive'),
        )
      }),
    )
  })
  it('what is taken back and what is carried on sum to what is owed, and never more than was earned is taken', () => {
    const amounts = fc.array(base, { maxLength: 5 })
    fc.assert(
      fc.property(amounts, amounts, (earned, owed) => {
        const { takenFen, carriedFen } = settleRefunds(earned, owed)
        const [total, taken] = [owed.reduce((s, x) => s + x, 0), -takenFen.reduce((s, x) => s + x, 0)]
        expect(taken + carriedFen).toBe(total)
        expect(taken).toBeLessThanOrEqual(earned.reduce((s, x) => s + x, 0))
      }),
    )
  })
})
