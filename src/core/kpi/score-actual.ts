import { assertNever } from '../kernel/assert-never'
import type { Fraction } from '../kernel/fraction'
import { compareFractions, fraction, minus, over, plus, roundToInteger, times, ZERO } from '../kernel/fraction'
import { readDecimal } from './decimal'
import type { Indicator, ScoreBand, ScoringRule } from './kpi-plan'

export const FULL_MARK = fraction(100)

/** Points of one item before rounding; `vetoesTotal` = the whole form becomes 0. */
export interface ActualScore {
  readonly points: Fraction
  readonly vetoesTotal: boolean
}

function clamp(value: Fraction, low: Fraction, high: Fraction): Fraction {
  if (compareFractions(value, low) < 0) return low
  return compareFractions(value, high) > 0 ? high : value
}
const atLeastZero = (value: Fraction): Fraction => (compareFractions(value, ZERO) < 0 ? ZERO : value)

/** How far the actual falls short of the target, in the indicator's own unit; 0 when the target is met. */
function shortfall(actual: Fraction, target: Fraction, direction: Indicator['direction']): Fraction {
  return atLeastZero(direction === 'higher-better' ? minus(target, actual) : minus(actual, target))
}

/** `percent` of the target with 100 points for hitting it, within 0 and the cap. */
function ratioDown(actual: Fraction, target: Fraction, variant: 'two-minus' | 'inverse', cap: Fraction): Fraction {
  if (variant === 'two-minus') return clamp(times(FULL_MARK, minus(fraction(2), over(actual, target))), ZERO, cap)
  // Nothing to divide by: an actual of 0 is as far below a target to be kept low as one can be.
  return compareFractions(actual, ZERO) <= 0 ? cap : clamp(times(FULL_MARK, over(target, actual)), ZERO, cap)
}

/** Straight lines between the points, flat outside them. */
function interpolate(
  actual: Fraction,
  points: readonly { readonly at: Fraction; readonly score: Fraction }[],
): Fraction | undefined {
  const sorted = [...points].sort((a, b) => compareFractions(a.at, b.at))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return undefined
  if (compareFractions(actual, first.at) <= 0) return first.score
  if (compareFractions(actual, last.at) >= 0) return last.score
  const right = sorted.findIndex((point) => compareFractions(actual, point.at) < 0)
  const [from, to] = [sorted[right - 1], sorted[right]]
  if (!from || !to) return undefined
  const way = over(minus(actual, from.at), minus(to.at, from.at))
  return plus(from.score, times(minus(to.score, from.score), way))
}

/** The first band the actual reaches: bounds are inclusive, from below for higher-better, from above for lower-better. */
export function bandFor(
  actual: Fraction,
  bands: readonly ScoreBand[],
  direction: Indicator['direction'],
): ScoreBand | undefined {
  const better = direction === 'higher-better' ? 1 : -1
  return bands
    .flatMap((band) => {
      const bound = readDecimal(band.bound)
      return bound && compareFractions(actual, bound) * better >= 0 ? [{ band, bound }] : []
    })
    .reduce<{ band: ScoreBand; bound: Fraction } | undefined>(
      (best, next) => (!best || compareFractions(next.bound, best.bound) * better > 0 ? next : best),
      undefined,
    )?.band
}

function unitsShort(
  short: Fraction,
  unit: Fraction,
  counting: 'complete-units' | 'any-part' | 'proportional',
): Fraction {
  const units = over(short, unit)
  switch (counting) {
    case 'complete-units':
      return fraction(roundToInteger(units, 'down'))
    case 'any-part':
      return fraction(roundToInteger(units, 'up'))
    case 'proportional':
      return units
  }
}

/**
 * Points of an actual by one scoring rule (docs/rules/kpi.md), exact.
 * Times and events are counted beyond the target, which is normally 0.
 * @returns undefined when the rule cannot be applied: a number is unreadable, a target or unit is 0 where it divides
 */
export function scoreActual(
  rule: ScoringRule,
  actual: Fraction,
  target: Fraction,
  direction: Indicator['direction'],
): ActualScore | undefined {
  const scored = (points: Fraction | undefined): ActualScore | undefined =>
    points && { points: atLeastZero(points), vetoesTotal: false }
  const targetIsZero = compareFractions(target, ZERO) === 0
  switch (rule.kind) {
    case 'ratio-up': {
      const cap = readDecimal(rule.capPercent)
      if (!cap || targetIsZero) return undefined
      return scored(clamp(times(FULL_MARK, over(actual, target)), ZERO, cap))
    }
    case 'ratio-down': {
      const cap = readDecimal(rule.capPercent)
      if (!cap || targetIsZero) return undefined
      return scored(ratioDown(actual, target, rule.variant, cap))
    }
    case 'linear': {
      const points = rule.points.flatMap((point) => {
        const [at, score] = [readDecimal(point.at), readDecimal(point.score)]
        return at && score ? [{ at, score }] : []
      })
      return points.length === rule.points.length ? scored(interpolate(actual, points)) : undefined
    }
    case 'step':
      return scored(readDecimal(bandFor(actual, rule.bands, direction)?.score ?? rule.otherwise))
    case 'deduct': {
      const [unit, each] = [readDecimal(rule.unit), readDecimal(rule.pointsPerUnit)]
      if (!unit || !each || compareFractions(unit, ZERO) <= 0) return undefined
      const units = unitsShort(shortfall(actual, target, direction), unit, rule.counting)
      return scored(minus(FULL_MARK, times(units, each)))
    }
    case 'count-deduct': {
      const each = readDecimal(rule.pointsPerTime)
      return each && scored(minus(FULL_MARK, times(shortfall(actual, target, 'lower-better'), each)))
    }
    case 'plus-minus': {
      const [each, cap] = [readDecimal(rule.pointsPerUnit), readDecimal(rule.capPoints)]
      if (!each || !cap) return undefined
      return scored(plus(FULL_MARK, clamp(times(actual, each), minus(ZERO, cap), cap)))
    }
    case 'veto': {
      const happened = compareFractions(shortfall(actual, target, 'lower-better'), ZERO) > 0
      return { points: happened ? ZERO : FULL_MARK, vetoesTotal: happened && rule.scope === 'total' }
    }
    case 'manual':
      return scored(clamp(actual, ZERO, FULL_MARK))
    default:
      return assertNever(rule)
  }
}
