import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'

export interface NonCompeteRules {
  /** After the end of the contract nobody may be kept out of the trade for longer, in months. */
  readonly mostMonths: number
}
export const NON_COMPETE_RULES: DatedTable<NonCompeteRules> = [
  {
    from: localDay('2008-01-01'),
    value: { mostMonths: 24 },
    source: '《劳动合同法》第二十四条',
    checkedOn: localDay('2026-11-26'),
  },
]
