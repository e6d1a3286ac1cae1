import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'

export interface ProbationRules {
  /** Longest probation by the length of the contract, rising; shorter terms than the first have none. */
  readonly byTerm: readonly { readonly fromMonths: number; readonly mostMonths: number }[]
  /** Open-ended contracts. */
  readonly openEndedMonths: number
  /** Wage in probation, per cent of the agreed wage, at least. */
  readonly leastPayPercent: number
}

export const PROBATION_RULES: DatedTable<ProbationRules> = [
  {
    from: localDay('2008-01-01'),
    value: {
      byTerm: [
        { fromMonths: 3, mostMonths: 1 },
        { fromMonths: 12, mostMonths: 2 },
        { fromMonths: 36, mostMonths: 6 },
      ],
      openEndedMonths: 6,
      leastPayPercent: 80,
    },
    source: '《劳动合同法》第十九、二十、七十条；《劳动合同法实施条例》第十五条',
    checkedOn: localDay('2026-11-23'),
  },
]
