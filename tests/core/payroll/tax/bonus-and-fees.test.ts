import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '../../../../src/core/kernel/fen'
import { localDay } from '../../../../src/core/kernel/local-day'
import { annualTax } from '../../../../src/core/payroll/tax/annual-tax'
import { NO_TAX_YET } from '../../../../src/core/payroll/tax/cumulative-tax'
import { feeTaxableFen, feeTaxFen } from '../../../../src/core/payroll/tax/fee-tax'
import { nonResidentBonusTaxFen, nonResidentMonthTaxFen } from '../../../../src/core/payroll/tax/non-resident-tax'
import {
  bonusCliffOf,
  bonusCliffs,
  compareBonusWays,
  mergedBonusTaxFen,
  separateBonusTaxFen,
} from '../../../../src/core/payroll/tax/year-end-bonus'
import { yuan } from '../payslip-case'

const DAY = localDay('2026-12-31')
const OLD = localDay('2015-12-31')

describe('year-end bonus on its own', () => {
  it.each([
    [36_000, 1080], // 36 000 ÷ 12 = 3 000 → 3 %
    [36_000.12, 3390.01], // 3 000.01 → 10 %: 3 600.012 − 210 = 3 390.012
    [60_000, 5790], // 5 000 → 10 %: 6 000 − 210
    [144_000, 14_190],
    [144_001, 27_390.2], // 20 %: 28 800.20 − 1 410
    [0, 0],
  ])('of %d costs %d', (bonus, tax) => {
    expect(separateBonusTaxFen(yuan(bonus), DAY)).toBe(yuan(tax))
  })
  it('used the 2011 table in its time', () => {
    expect(separateBonusTaxFen(yuan(60_000), OLD)).toBe(yuan(11_445)) // 5 000 → 20 %: 12 000 − 555
  })
  it('knows the ranges in which more bonus leaves less', () => {
    // u solves u(1 − r₂) + q₂ = B(1 − r₁) + q₁: (36 000 × 0.97 − 210) ÷ 0.9 = 38 566.66…
    expect(bonusCliffs(DAY).map((cliff) => [cliff.fromFen, cliff.throughFen])).toEqual([
      [yuan(36_000), yuan(38_566.66)],
      [yuan(144_000), yuan(160_500)],
      [yuan(300_000), yuan(318_333.33)],
      [yuan(420_000), yuan(447_500)],
      [yuan(660_000), yuan(706_538.46)],
      [yuan(960_000), yuan(1_120_000)],
    ])
  })
  it.each([
    [36_000, undefined],
    [36_000.01, 36_000],
    [38_566.66, 36_000],
    [38_566.67, undefined],
  ])('a bonus of %d falls off the cliff at %s', (bonus, from) => {
    expect(bonusCliffOf(yuan(bonus), DAY)?.fromFen).toBe(from === undefined ? undefined : yuan(from))
  })
  it('inside a cliff it really leaves less than at its edge, outside not', () => {
    const net = (amount: number) => amount - separateBonusTaxFen(fen(amount), DAY)
    for (const { fromFen, throughFen } of bonusCliffs(DAY)) {
      expect(net(fromFen + 100)).toBeLessThan(net(fromFen))
      expect(net(throughFen + 100)).toBeGreaterThan(net(fromFen))
    }
  })
})

describe('both ways of taxing a bonus', () => {
  const month = (incomeYuan: number) => ({
    day: DAY,
    before: { ...NO_TAX_YET, months: 11, incomeFen: yuan(incomeYuan * 11) },
    monthsAdded: 1,
    basicDeduction: 'months-employed' as const,
    incomeFen: yuan(incomeYuan),
    contributionsFen: yuan(0),
    specialDeductionsFen: yuan(0),
  })
  it('merging is cheaper for who earns less than the deduction', () => {
    // 48 000 + 12 000 − 60 000 = 0 → 0; on its own 12 000 × 3 % = 360
    expect(compareBonusWays(yuan(12_000), month(4000))).toEqual({
      separateFen: yuan(360),
      mergedFen: 0,
      cheaper: 'merged',
    })
  })
  it('on its own is cheaper for who earns well', () => {
    // merged: 180 000 + 36 000 taxable: 216 000 × 20 % − 16 920 = 26 280 against 180 000 × 20 % − 16 920 = 19 080: 7 200
    expect(
      compareBonusWays(yuan(36_000), { ...month(20_000), before: { ...month(20_000).before, withheldFen: yuan(0) } }),
    ).toEqual({
      separateFen: yuan(1080),
      mergedFen: yuan(7200),
      cheaper: 'separate',
    })
  })
  it('no bonus costs nothing either way', () => {
    expect(mergedBonusTaxFen(yuan(0), month(20_000))).toBe(0)
    expect(compareBonusWays(yuan(0), month(20_000)).cheaper).toBe('same')
  })
})

describe('fees', () => {
  it.each([
    ['labour', 800, 0], // nothing left
    ['labour', 801, 0.2], // 1 × 20 %
    ['labour', 4000, 640], // 3 200 × 20 %
    ['labour', 4000.01, 640], // 80 %: 3 200.008 × 20 % = 640.0016
    ['labour', 25_000, 4000], // 20 000 × 20 %: the bound belongs to the lower bracket
    ['labour', 25_001, 4000.24], // 20 000.80 × 30 % − 2 000
    ['labour', 62_500, 13_000], // 50 000 × 30 % − 2 000
    ['labour', 62_501, 13_000.32], // 50 000.80 × 40 % − 7 000
    ['author', 5000, 560], // 4 000 × 70 % × 20 %
    ['author', 2000, 168], // 1 200 × 70 % × 20 %
    ['royalty', 2000, 240],
    ['royalty', 10_000, 1600],
  ] as const)('%s fee of %d: tax %d', (kind, fee, tax) => {
    expect(feeTaxFen(kind, yuan(fee), DAY)).toBe(yuan(tax))
  })
  it('count in the annual return after their 20 %, small ones too', () => {
    expect(feeTaxableFen('labour', yuan(2000), DAY, 'withholding')).toBe(yuan(1200))
    expect(feeTaxableFen('labour', yuan(2000), DAY, 'annual')).toBe(yuan(1600))
    expect(feeTaxableFen('author', yuan(2000), DAY, 'annual')).toBe(yuan(1120)) // 1 600 × 70 %
  })
  it('a higher fee never pays less', () => {
    const fee = fc.integer({ min: 0, max: 20_000_000 }).map((n) => fen(n))
    fc.assert(
      fc.property(fc.constantFrom('labour' as const, 'author' as const, 'royalty' as const), fee, fee, (kind, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(feeTaxFen(kind, high, DAY)).toBeGreaterThanOrEqual(feeTaxFen(kind, low, DAY))
      }),
    )
  })
})

describe('the year as a whole, and non-residents', () => {
  it('settles what was withheld too much or too little', () => {
    // 120 000 − 60 000 − 20 000 = 40 000 × 10 % − 2 520 = 1 480
    expect(
      annualTax({ wageFen: yuan(120_000), deductionsFen: yuan(20_000), withheldFen: [yuan(1000), yuan(600)] }, DAY),
    ).toEqual({
      taxableFen: yuan(40_000),
      taxFen: yuan(1480),
      settleFen: yuan(-120),
    })
    expect(annualTax({ wageFen: yuan(50_000), deductionsFen: yuan(0), withheldFen: [] }, DAY).taxFen).toBe(0)
  })
  it.each([
    [5000, 0],
    [8000, 90], // 3 000 × 3 %
    [8001, 90.1], // 3 001 × 10 % − 210
  ])('a non-resident’s month of %d: %d', (gross, tax) => {
    expect(nonResidentMonthTaxFen(yuan(gross), DAY)).toBe(yuan(tax))
  })
  it.each([
    [18_000, 540], // 3 000 × 3 % × 6
    [18_006, 540.6], // (3 001 × 10 % − 210) × 6
  ])('a non-resident’s bonus of %d: %d', (bonus, tax) => {
    expect(nonResidentBonusTaxFen(yuan(bonus), DAY)).toBe(yuan(tax))
  })
})
