import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'
import type { TaxBracket } from './tax-bracket'
import { brackets } from './tax-bracket'

/** 综合所得年度税率表, applied to the cumulative taxable income of the year (累计预扣法). */
export const IIT_WAGE_TABLE: DatedTable<readonly TaxBracket[]> = [
  {
    from: localDay('2019-01-01'),
    value: brackets([
      [36_000, 3, 0],
      [144_000, 10, 2_520],
      [300_000, 20, 16_920],
      [420_000, 25, 31_920],
      [660_000, 30, 52_920],
      [960_000, 35, 85_920],
      [null, 45, 181_920],
    ]),
    source: '《个人所得税法》税率表一；国家税务总局公告2018年第61号第六条',
    checkedOn: localDay('2026-11-23'),
  },
]
