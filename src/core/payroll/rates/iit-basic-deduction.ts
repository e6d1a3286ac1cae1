import type { DatedTable } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { fen } from '../../kernel/fen'
import { localDay } from '../../kernel/local-day'

/** 基本减除费用 per month. */
export const IIT_BASIC_DEDUCTION: DatedTable<Fen> = [
  {
    from: localDay('2011-09-01'),
    value: fen(3_500_00),
    source: '《个人所得税法》（2011年修正）第六条',
    checkedOn: localDay('2026-11-23'),
  },
  {
    from: localDay('2018-10-01'),
    value: fen(5_000_00),
    source: '《个人所得税法》第六条；国家税务总局公告2018年第61号第六条',
    checkedOn: localDay('2026-11-23'),
  },
]

/** The whole year's deduction at once, for those who earned no more than this with the same employer last year. */
export const IIT_YEAR_DEDUCTION_AT_ONCE: DatedTable<Fen> = [
  {
    from: localDay('2021-01-01'),
    value: fen(60_000_00),
    source: '国家税务总局公告2020年第19号',
    checkedOn: localDay('2026-11-23'),
  },
]

/** The rule by which a first wage of the year brings 5,000 for every month since January. */
export const IIT_FIRST_JOB_RULE: DatedTable<true> = [
  {
    from: localDay('2020-07-01'),
    value: true,
    source: '国家税务总局公告2020年第13号',
    checkedOn: localDay('2026-11-23'),
  },
]
