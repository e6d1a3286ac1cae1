import type { DatedTable } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { fen } from '../../kernel/fen'
import { localDay } from '../../kernel/local-day'
import type { Ppm } from '../../kernel/ppm'
import { percent } from '../../kernel/ppm'
import type { TaxBracket } from './tax-bracket'
import { brackets } from './tax-bracket'

/** What is taken off a payment for services, an author's fee or a royalty before its tax rate applies. */
export interface FeeRules {
  /** Up to this fee the fixed deduction applies, above it the share. */
  readonly smallFeeUpToFen: Fen
  readonly smallFeeDeductionFen: Fen
  readonly largeFeeDeductionPpm: Ppm
  /** 稿酬 counts at this share of what is left. */
  readonly authorFeeSharePpm: Ppm
  /** Rate of 稿酬 and 特许权使用费. */
  readonly flatRatePpm: Ppm
  readonly labourBrackets: readonly TaxBracket[]
}

export const FEE_RULES: DatedTable<FeeRules> = [
  {
    from: localDay('2019-01-01'),
    value: {
      smallFeeUpToFen: fen(4_000_00),
      smallFeeDeductionFen: fen(800_00),
      largeFeeDeductionPpm: percent(20),
      authorFeeSharePpm: percent(70),
      flatRatePpm: percent(20),
      labourBrackets: brackets([
        [20_000, 20, 0],
        [50_000, 30, 2_000],
        [null, 40, 7_000],
      ]),
    },
    source: '国家税务总局公告2018年第61号第八条',
    checkedOn: localDay('2026-11-23'),
  },
]
