import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFractions, fraction, fractionFromDecimal } from '../../../src/core/kernel/fraction'
import { fixedDecimal } from '../../../src/core/kpi/decimal'
import type { Indicator, ScoringRule } from '../../../src/core/kpi/kpi-plan'
import { scoreActual } from '../../../src/core/kpi/score-actual'

type Case = readonly [actual: string, target: string, points: string | undefined]
function points(rule: ScoringRule, [actual, target]: Case, direction: Indicator['direction']): string | undefined {
  const scored = scoreActual(rule, fractionFromDecimal(actual), fractionFromDecimal(target), direction)
  return scored && fixedDecimal(scored.points, 2)
}
function check(title: string, rule: ScoringRule, direction: Indicator['direction'], cases: readonly Case[]): void {
  describe(title, () => {
    it.each(cases)('%s of %s gives %s', (actual, target, want) => {
      expect(points(rule, [actual, target, want], direction)).toBe(want)
    })
  })
}

check('completion: actual ÷ target × 100 up to the cap', { kind: 'ratio-up', capPercent: '120' }, 'higher-better', [
  ['90', '120', '75.00'], // 90 ÷ 120
  ['1', '3', '33.33'],
  ['120', '100', '120.00'], // at the cap
  ['120.01', '100', '120.00'], // above it
  ['-5', '100', '0.00'],
  ['5', '0', undefined], // nothing to divide by: an error of the plan, not infinity
])
check('reverse (2 − a/t)', { kind: 'ratio-down', variant: 'two-minus', capPercent: '120' }, 'lower-better', [
  ['30', '30', '100.00'],
  ['36', '30', '80.00'], // 2 − 1.2
  ['24', '30', '120.00'], // 2 − 0.8 = 1.2, at the cap
  ['10', '30', '120.00'],
  ['60', '30', '0.00'],
  ['90', '30', '0.00'], // never negative
  ['1', '0', undefined],
])
check('reverse t/a', { kind: 'ratio-down', variant: 'inverse', capPercent: '120' }, 'lower-better', [
  ['30', '30', '100.00'],
  ['40', '30', '75.00'],
  ['25', '30', '120.00'],
  ['0', '30', '120.00'], // as good as can be, not a division by zero
])
const line = {
  kind: 'linear',
  points: [
    { at: '60', score: '0' },
    { at: '80', score: '60' },
    { at: '100', score: '100' },
  ],
} as const
check('a line through points, flat outside', line, 'higher-better', [
  ['50', '0', '0.00'],
  ['60', '0', '0.00'],
  ['70', '0', '30.00'], // halfway to 60
  ['80', '0', '60.00'],
  ['95', '0', '90.00'], // 60 + 40 × 15/20
  ['100', '0', '100.00'],
  ['130', '0', '100.00'],
])
check(
  'a falling line works for lower-better',
  {
    kind: 'linear',
    points: [
      { at: '45', score: '60' },
      { at: '35', score: '100' },
    ],
  },
  'lower-better',
  [
    ['30', '0', '100.00'],
    ['40', '0', '80.00'],
    ['50', '0', '60.00'],
  ],
)
const up = {
  kind: 'step',
  otherwise: '0',
  bands: [
    { bound: '98', score: '100' },
    { bound: '95', score: '80' },
    { bound: '92', score: '60' },
  ],
} as const
check('bands upwards: the lower bound belongs to the better band', up, 'higher-better', [
  ['98', '0', '100.00'],
  ['97.99', '0', '80.00'],
  ['95', '0', '80.00'],
  ['92', '0', '60.00'],
  ['91.99', '0', '0.00'],
])
const down = {
  kind: 'step',
  otherwise: '20',
  bands: [
    { bound: '35', score: '100' },
    { bound: '45', score: '80' },
    { bound: '55', score: '60' },
  ],
} as const
check('bands downwards: the upper bound belongs to the better band', down, 'lower-better', [
  ['35', '0', '100.00'],
  ['35.01', '0', '80.00'],
  ['55', '0', '60.00'],
  ['55.01', '0', '20.00'],
])
check(
  'deduct, complete units only',
  { kind: 'deduct', unit: '5', pointsPerUnit: '2', counting: 'complete-units' },
  'higher-better',
  [
    ['95', '95', '100.00'],
    ['99', '95', '100.00'], // better than the target is not more than full marks
    ['90.01', '95', '100.00'], // 4.99 is no complete unit
    ['90', '95', '98.00'],
    ['80.01', '95', '96.00'], // two complete units
    ['-200', '95', '0.00'],
  ],
)
check(
  'deduct, any part of a unit',
  { kind: 'deduct', unit: '5', pointsPerUnit: '2', counting: 'any-part' },
  'higher-better',
  [
    ['95', '95', '100.00'],
    ['94.99', '95', '98.00'],
    ['90', '95', '98.00'],
    ['89.99', '95', '96.00'],
  ],
)
check(
  'deduct in proportion, downwards',
  { kind: 'deduct', unit: '1', pointsPerUnit: '10', counting: 'proportional' },
  'lower-better',
  [
    ['2', '2', '100.00'],
    ['2.25', '2', '97.50'], // 0.25 × 10
    ['1', '2', '100.00'],
  ],
)
check(
  'deduct with a unit of 0 cannot be applied',
  { kind: 'deduct', unit: '0', pointsPerUnit: '2', counting: 'any-part' },
  'higher-better',
  [['1', '95', undefined]],
)
check('per case beyond the target', { kind: 'count-deduct', pointsPerTime: '5' }, 'lower-better', [
  ['0', '0', '100.00'],
  ['3', '0', '85.00'],
  ['3', '1', '90.00'], // one case is allowed for
  ['21', '0', '0.00'],
])
check('plus and minus within the cap', { kind: 'plus-minus', pointsPerUnit: '2', capPoints: '5' }, 'higher-better', [
  ['2', '0', '104.00'],
  ['3', '0', '105.00'], // 6 is more than 5
  ['-2', '0', '96.00'],
  ['-9', '0', '95.00'],
])
check('a rating is the points themselves', { kind: 'manual' }, 'higher-better', [
  ['86.5', '0', '86.50'],
  ['101', '0', '100.00'],
  ['-1', '0', '0.00'],
])

describe('veto', () => {
  it.each([
    ['item', '0', '100.00', false],
    ['item', '1', '0.00', false],
    ['total', '0', '100.00', false],
    ['total', '1', '0.00', true],
  ] as const)('scope %s, happened %s times: %s points, whole form %s', (scope, actual, want, vetoes) => {
    const scored = scoreActual({ kind: 'veto', scope }, fractionFromDecimal(actual), fraction(0), 'lower-better')
    expect(scored && fixedDecimal(scored.points, 2)).toBe(want)
    expect(scored?.vetoesTotal).toBe(vetoes)
  })
})

it('a better actual never scores less, whatever the rule', () => {
  const rules: readonly (readonly [ScoringRule, Indicator['direction']])[] = [
    [{ kind: 'ratio-up', capPercent: '120' }, 'higher-better'],
    [{ kind: 'ratio-down', variant: 'two-minus', capPercent: '120' }, 'lower-better'],
    [{ kind: 'ratio-down', variant: 'inverse', capPercent: '120' }, 'lower-better'],
    [line, 'higher-better'],
    [up, 'higher-better'],
    [down, 'lower-better'],
    [{ kind: 'deduct', unit: '5', pointsPerUnit: '2', counting: 'any-part' }, 'higher-better'],
    [{ kind: 'count-deduct', pointsPerTime: '5' }, 'lower-better'],
  ]
  const value = fc.integer({ min: 0, max: 20_000 }).map((n) => fraction(n, 100))
  fc.assert(
    fc.property(fc.constantFrom(...rules), value, value, ([rule, direction], a, b) => {
      const [low, high] = compareFractions(a, b) <= 0 ? [a, b] : [b, a]
      const [worse, better] = direction === 'higher-better' ? [low, high] : [high, low]
      const score = (actual: typeof a) => scoreActual(rule, actual, fraction(90), direction)?.points ?? fraction(-1)
      expect(compareFractions(score(better), score(worse))).toBeGreaterThanOrEqual(0)
    }),
  )
})
