import { valueInForce } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { addFen, exactFen, fen, roundFen, subtractFen, ZERO_FEN } from '../../kernel/fen'
import { compareFractions, fraction, minus, over, plus, times } from '../../kernel/fraction'
import type { LocalDay } from '../../kernel/local-day'
import { ratio } from '../../kernel/ppm'
import { IIT_MONTHLY_TABLE } from '../rates/iit-monthly-table'
import type { TaxBracket } from '../rates/tax-bracket'
import { bracketFor } from './bracket-tax'
import type { MonthOfTax } from './cumulative-tax'
import { cumulativeWithholding } from './cumulative-tax'

const MONTHS_OF_YEAR = 12

/**
 * 全年一次性奖金 taxed on its own: the bracket of a twelfth of it, the whole bonus × rate − quick deduction (once).
 * @see 财政部 税务总局公告2023年第30号, 国税发〔2005〕9号
 */
export function separateBonusTaxFen(bonusFen: Fen, day: LocalDay): Fen {
  if (bonusFen <= 0) return ZERO_FEN
  const bonus = exactFen(bonusFen)
  const row = bracketFor(over(bonus, fraction(MONTHS_OF_YEAR)), valueInForce(IIT_MONTHLY_TABLE, day).value)
  return roundFen(minus(times(bonus, ratio(row.ratePpm)), exactFen(row.quickDeductionFen)))
}

/** What merging the bonus into the month's wage adds to the month's withholding. */
export function mergedBonusTaxFen(bonusFen: Fen, month: MonthOfTax): Fen {
  const merged = cumulativeWithholding({ ...month, incomeFen: addFen(month.incomeFen, bonusFen) })
  return subtractFen(merged.taxFen, cumulativeWithholding(month).taxFen)
}

export interface BonusWays {
  readonly separateFen: Fen
  readonly mergedFen: Fen
  readonly cheaper: 'separate' | 'merged' | 'same'
}
/** Both ways for the year so far; the choice is the person's, once a year. */
export function compareBonusWays(bonusFen: Fen, month: MonthOfTax): BonusWays {
  const separateFen = separateBonusTaxFen(bonusFen, month.day)
  const mergedFen = mergedBonusTaxFen(bonusFen, month)
  return {
    separateFen,
    mergedFen,
    cheaper: separateFen === mergedFen ? 'same' : separateFen < mergedFen ? 'separate' : 'merged',
  }
}

/** A bonus inside `(fromFen, throughFen]` leaves less after tax than `fromFen` does. */
export interface BonusCliff {
  readonly fromFen: Fen
  readonly throughFen: Fen
}
/** Ranges just above a bracket in which more bonus means less money: solves u(1−r₂)+q₂ = B(1−r₁)+q₁. */
export function bonusCliffs(day: LocalDay): readonly BonusCliff[] {
  const table = valueInForce(IIT_MONTHLY_TABLE, day).value
  return table.flatMap((row, index) => {
    const next = table[index + 1]
    if (row.upToFen === undefined || !next) return []
    const bound = fraction(row.upToFen * MONTHS_OF_YEAR)
    const kept = (of: TaxBracket) => minus(fraction(1), ratio(of.ratePpm))
    const netAtBound = plus(times(bound, kept(row)), exactFen(row.quickDeductionFen))
    const end = over(minus(netAtBound, exactFen(next.quickDeductionFen)), kept(next))
    return [{ fromFen: fen(row.upToFen * MONTHS_OF_YEAR), throughFen: roundFen(end, 'down') }]
  })
}
/** The cliff a bonus falls off, if any: pay `fromFen` instead. */
export function bonusCliffOf(bonusFen: Fen, day: LocalDay): BonusCliff | undefined {
  return bonusCliffs(day).find(
    (cliff) => bonusFen > cliff.fromFen && compareFractions(exactFen(bonusFen), exactFen(cliff.throughFen)) <= 0,
  )
}
