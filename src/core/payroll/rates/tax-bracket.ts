import type { Fen } from '../../kernel/fen'
import { fen } from '../../kernel/fen'
import type { Ppm } from '../../kernel/ppm'
import { percent } from '../../kernel/ppm'

/** One step of a tax table: up to and including `upToFen` (absent = no upper end). */
export interface TaxBracket {
  readonly upToFen?: Fen
  readonly ratePpm: Ppm
  /** 速算扣除数. */
  readonly quickDeductionFen: Fen
}

/** Rows as printed in the law: upper end in yuan, rate in per cent, quick deduction in yuan. */
export function brackets(
  rows: readonly (readonly [upToYuan: number | null, ratePercent: number, quickYuan: number])[],
): readonly TaxBracket[] {
  return rows.map(([upToYuan, ratePercent, quickYuan]) => ({
    ...(upToYuan === null ? {} : { upToFen: fen(upToYuan * 100) }),
    ratePpm: percent(ratePercent),
    quickDeductionFen: fen(quickYuan * 100),
  }))
}
