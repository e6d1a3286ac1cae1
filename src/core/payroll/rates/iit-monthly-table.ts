import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'
import type { TaxBracket } from './tax-bracket'
import { brackets } from './tax-bracket'

/** 按月换算的税率表: year-end bonus taxed on its own, and wages of non-residents. */
export const IIT_MONTHLY_TABLE: DatedTable<readonly TaxBracket[]> = [
  {
    from: localDay('2011-09-01'),
    value: brackets([
      [1_500, 3, 0],
      [4_500, 10, 105],
      [9_000, 20, 555],
      [35_000, 25, 1_005],
      [55_000, 30, 2_755],
      [80_000, 35, 5_505],
      [null, 45, 13_505],
    ]),
    source: '《个人所得税法》（2011年修正）税率表一',
    checkedOn: localDay('2026-11-23'),
  },
  {
    from: localDay('2018-10-01'),
    value: brackets([
      [3_000, 3, 0],
      [12_000, 10, 210],
      [25_000, 20, 1_410],
      [35_000, 25, 2_660],
      [55_000, 30, 4_410],
      [80_000, 35, 7_160],
      [null, 45, 15_160],
    ]),
    source: '财政部 税务总局公告2023年第30号（执行至2027年12月31日）；计算方法见国税发〔2005〕9号',
    checkedOn: localDay('2026-11-23'),
  },
]
