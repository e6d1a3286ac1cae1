import type { DatedValue } from '../../kernel/dated-table'
import { rowInForce } from '../../kernel/dated-table'
import type { Explanation } from '../../kernel/explanation'
import type { Fen } from '../../kernel/fen'
import { negateFen, ZERO_FEN } from '../../kernel/fen'
import type { Ppm } from '../../kernel/ppm'
import type { BaseLimits } from '../contribution-amounts'
import { clampBase, contributionFen } from '../contribution-amounts'
import type { PayContext } from '../pay-context'
import { lawEvidence, money, payFigure, rate } from '../pay-figure'
import type { ContributionTerms } from '../pay-terms'
import type { PayslipLine, PayslipLineCode, PayslipWarning } from '../payslip'
import { cityKey, contributionCity, NO_CONTRIBUTIONS_CITY } from '../rates/contribution-cities'
import type { CityContributions, ContributionRounding } from '../rates/contribution-city'
import { payLine } from './pay-line'

export interface ContributionOutcome {
  /** The person's own shares, negative. */
  readonly personal: readonly PayslipLine[]
  /** The employer's shares, positive. */
  readonly employer: readonly PayslipLine[]
  readonly warnings: readonly PayslipWarning[]
}

interface Side {
  readonly code: PayslipLineCode
  readonly kind: 'contribution' | 'employer'
  readonly ratePpm: Ppm
  readonly fixedFen?: Fen | undefined
}
interface Insured {
  readonly declaredFen: Fen
  readonly limits: BaseLimits
  readonly rounding: ContributionRounding
  readonly sides: readonly Side[]
}

function baseFigure(insured: Insured, terms: ContributionTerms, row: DatedValue<CityContributions>): Explanation {
  const { limits, declaredFen } = insured
  const limit = (code: 'base-floor' | 'base-cap', amount: Fen | undefined): readonly Explanation[] =>
    amount === undefined ? [] : [payFigure(code, money(amount), [], [lawEvidence(row)])]
  return {
    ...payFigure('contribution-base', money(clampBase(declaredFen, limits)), [
      payFigure('declared-base', money(declaredFen), [], [{ kind: 'entered', note: terms.from }]),
      ...limit('base-floor', limits.floorFen),
      ...limit('base-cap', limits.capFen),
    ]),
    formula: 'clamped-base',
  }
}

function sideLine(
  insured: Insured,
  side: Side,
  terms: ContributionTerms,
  row: DatedValue<CityContributions>,
): PayslipLine {
  const amountFen = contributionFen(
    clampBase(insured.declaredFen, insured.limits),
    side.ratePpm,
    insured.rounding,
    side.fixedFen ?? ZERO_FEN,
  )
  const isHousing = side.code.includes('housing')
  return payLine(side.code, side.kind, side.kind === 'contribution' ? negateFen(amountFen) : amountFen, {
    formula: 'base-times-rate',
    inputs: [
      baseFigure(insured, terms, row),
      payFigure(
        'contribution-rate',
        rate(side.ratePpm),
        [],
        [isHousing ? { kind: 'entered', note: terms.from } : lawEvidence(row)],
      ),
      ...(side.fixedFen === undefined
        ? []
        : [payFigure('contribution-fixed', money(side.fixedFen), [], [lawEvidence(row)])]),
    ],
  })
}

function insuredOf(terms: ContributionTerms, city: CityContributions): readonly Insured[] {
  const social = terms.socialBaseFen
  const housing = terms.housingBaseFen
  const side = (code: PayslipLineCode, kind: Side['kind'], ratePpm: Ppm, fixedFen?: Fen): Side => ({
    code,
    kind,
    ratePpm,
    fixedFen,
  })
  const insurance = (limits: BaseLimits, sides: readonly Side[]): Insured => ({
    declaredFen: social ?? ZERO_FEN,
    limits,
    rounding: city.insuranceRounding,
    sides,
  })
  const fund = (sides: readonly Side[]): Insured => ({
    declaredFen: housing ?? ZERO_FEN,
    limits: city.housing,
    rounding: city.housingRounding,
    sides,
  })
  return [
    ...(social === undefined
      ? []
      : [
          insurance(city.pension, [
            side('pension', 'contribution', city.pension.personalPpm),
            side('employer-pension', 'employer', city.pension.employerPpm),
          ]),
          insurance(city.medical, [
            side('medical', 'contribution', city.medical.personalPpm, city.medical.personalFixedFen),
            side('employer-medical', 'employer', city.medical.employerPpm),
          ]),
          insurance(city.unemployment, [
            side('unemployment', 'contribution', city.unemployment.personalPpm),
            side('employer-unemployment', 'employer', city.unemployment.employerPpm),
          ]),
          insurance(city.injury, [side('employer-injury', 'employer', city.injury.employerPpm)]),
        ]),
    ...(housing === undefined
      ? []
      : [
          fund([
            side('housing-fund', 'contribution', terms.housingRatePpm),
            side('employer-housing-fund', 'employer', terms.housingRatePpm),
          ]),
          // The supplement is rounded on its own.
          fund([
            side('housing-supplement', 'contribution', terms.housingSupplementPpm),
            side('employer-housing-supplement', 'employer', terms.housingSupplementPpm),
          ]),
        ]),
  ]
}

/** 五险一金 of the month by the person's terms and the city's table in force; no terms or 「不缴」 = none. */
export function contributionOutcome({ contributions: terms, lawDay }: PayContext): ContributionOutcome {
  const nothing: ContributionOutcome = { personal: [], employer: [], warnings: [] }
  if (!terms || cityKey(terms.city) === NO_CONTRIBUTIONS_CITY) return nothing
  if (terms.socialBaseFen === undefined && terms.housingBaseFen === undefined) return nothing
  const table = contributionCity(terms.city)
  const row = table && rowInForce(table.rows, lawDay)
  if (!table || !row) return { ...nothing, warnings: [{ code: 'no-city-table', city: terms.city }] }
  const lines = insuredOf(terms, row.value)
    .flatMap((insured) => insured.sides.map((side) => sideLine(insured, side, terms, row)))
    .filter((line) => line.amountFen !== 0)
  const { goodThrough } = row.value
  return {
    personal: lines.filter((line) => line.kind === 'contribution'),
    employer: lines.filter((line) => line.kind === 'employer'),
    warnings:
      goodThrough !== undefined && lawDay > goodThrough ? [{ code: 'law-data-outdated', table: table.city }] : [],
  }
}
