import type { ScoreBand, ScoringRule } from '../../kpi/kpi-plan'
import { compareFractions, fractionFromDecimal } from '../../kernel/fraction'
import { canonicalDecimal } from '../cells/number-cell'
import {
  ANY_PART,
  BAND,
  BAND_UP,
  CAP,
  INVERSE,
  PER_TIME_DEDUCT,
  PER_UNIT_DEDUCT,
  PER_UNIT_PLUS,
  POINT,
  PROPORTIONAL,
  VETO_TOTAL,
} from '../columns/kpi-columns'

export type Direction = 'higher-better' | 'lower-better'
/** A rule with the direction its text implies, if any. */
export interface ReadRule {
  readonly rule: ScoringRule
  readonly direction?: Direction
}
const MOST_DIGITS = 12
const FULL_PERCENT = '100'
const NO_POINTS = '0'

/** How points follow from an actual. `text` is half-width; undefined if it does not fit the kind. */
export function readScoringRule(kind: ScoringRule['kind'], text: string): ReadRule | undefined {
  if (text.length > 500 || (text.match(/\d+/g) ?? []).some((digits) => digits.length > MOST_DIGITS)) return undefined
  switch (kind) {
    case 'step':
      return readBands(text)
    case 'linear':
      return readPoints(text)
    case 'ratio-up':
      return { rule: { kind, capPercent: capOf(text) ?? FULL_PERCENT }, direction: 'higher-better' }
    case 'ratio-down':
      return {
        rule: { kind, variant: INVERSE.test(text) ? 'inverse' : 'two-minus', capPercent: capOf(text) ?? FULL_PERCENT },
        direction: 'lower-better',
      }
    case 'deduct':
      return readDeduct(text)
    case 'count-deduct': {
      const match = PER_TIME_DEDUCT.exec(text)
      return match?.[1]
        ? { rule: { kind, pointsPerTime: canonicalDecimal(match[1]) }, direction: 'lower-better' }
        : undefined
    }
    case 'plus-minus': {
      const match = PER_UNIT_PLUS.exec(text)
      const cap = capOf(text)
      return match?.[2] && cap !== undefined && (match[1] ?? '1') === '1'
        ? { rule: { kind, pointsPerUnit: canonicalDecimal(match[2]), capPoints: cap } }
        : undefined
    }
    case 'veto':
      return { rule: { kind, scope: VETO_TOTAL.test(text) ? 'total' : 'item' }, direction: 'lower-better' }
    case 'manual':
      return { rule: { kind } }
  }
}

/** The kind that a text must mean when nobody wrote it. */
export function guessScoringKind(text: string, direction: Direction): ScoringRule['kind'] {
  if (/[≥≤<>]/.test(text)) return 'step'
  if (PER_TIME_DEDUCT.test(text)) return 'count-deduct'
  if (PER_UNIT_DEDUCT.test(text)) return 'deduct'
  return direction === 'higher-better' ? 'ratio-up' : 'ratio-down'
}

function capOf(text: string): string | undefined {
  const found = CAP.exec(text)?.[1] ?? /^\s*(\d+(?:\.\d+)?)\s*%?\s*$/.exec(text)?.[1]
  return found === undefined ? undefined : canonicalDecimal(found)
}
/** `≥98:100 ≥95:80 其他:0`: bands all of one direction, best first. */
function readBands(text: string): ReadRule | undefined {
  const bands: ScoreBand[] = []
  const directions = new Set<Direction>()
  let otherwise = NO_POINTS
  for (const match of text.matchAll(BAND)) {
    const score = canonicalDecimal(match[4] ?? NO_POINTS)
    if (match[2] === undefined) otherwise = score
    else {
      bands.push({ bound: canonicalDecimal(match[2]), score })
      directions.add(BAND_UP.test(match[1] ?? '') ? 'higher-better' : 'lower-better')
    }
  }
  const [direction] = directions
  if (bands.length === 0 || directions.size !== 1 || direction === undefined || leftOver(text, BAND) !== '')
    return undefined
  const sign = direction === 'higher-better' ? 1 : -1
  const sorted = [...bands].sort(
    (a, b) => sign * compareFractions(fractionFromDecimal(b.bound), fractionFromDecimal(a.bound)),
  )
  if (new Set(sorted.map((band) => band.bound)).size !== sorted.length) return undefined
  return { rule: { kind: 'step', bands: sorted, otherwise }, direction }
}
/** `90:60 95:80 100:100`: rising values. */
function readPoints(text: string): ReadRule | undefined {
  const points = [...text.matchAll(POINT)].map((match) => ({
    at: canonicalDecimal(match[1] ?? ''),
    score: canonicalDecimal(match[2] ?? ''),
  }))
  const sorted = points.sort((a, b) => compareFractions(fractionFromDecimal(a.at), fractionFromDecimal(b.at)))
  if (
    sorted.length < 2 ||
    new Set(sorted.map((point) => point.at)).size !== sorted.length ||
    leftOver(text, POINT) !== ''
  )
    return undefined
  return { rule: { kind: 'linear', points: sorted } }
}
function readDeduct(text: string): ReadRule | undefined {
  const match = PER_UNIT_DEDUCT.exec(text)
  const unit = canonicalDecimal(match?.[1] ?? NO_POINTS)
  if (!match?.[2] || unit === NO_POINTS) return undefined
  const counting = PROPORTIONAL.test(text) ? 'proportional' : ANY_PART.test(text) ? 'any-part' : 'complete-units'
  return { rule: { kind: 'deduct', unit, pointsPerUnit: canonicalDecimal(match[2]), counting } }
}
function leftOver(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, '').replace(/[\s,;、]/g, '')
}
