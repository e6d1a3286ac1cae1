import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'

const LABOUR_LAW = localDay('1995-01-01')

/** Most calendar days of work in a row. */
export const MAX_CONSECUTIVE_WORK_DAYS: DatedTable<number> = [
  {
    from: LABOUR_LAW,
    value: 6,
    source: '劳动法第三十八条：每周至少休息一日；国务院令第795号第七条：连续工作不超过 6 天',
    checkedOn: localDay('2026-11-23'),
  },
]

/** Standard week in minutes. */
export const WEEKLY_WORK_MINUTES: DatedTable<number> = [
  {
    from: LABOUR_LAW,
    value: 44 * 60,
    source: '劳动法第三十六条：每周不超过 44 小时',
    checkedOn: localDay('2026-11-23'),
  },
  {
    from: localDay('1995-05-01'),
    value: 40 * 60,
    source: '国务院关于职工工作时间的规定第三条：每周工作 40 小时',
    checkedOn: localDay('2026-11-23'),
  },
]

/** Week of a part-timer (非全日制) in minutes. */
export const PART_TIME_WEEKLY_MINUTES: DatedTable<number> = [
  {
    from: localDay('2008-01-01'),
    value: 24 * 60,
    source: '劳动合同法第六十八条：非全日制每周累计不超过 24 小时',
    checkedOn: localDay('2026-11-23'),
  },
]

/** Rest between the end of a shift and the start of the next. A convention, no national rule; the shop may change it. */
export const REST_BETWEEN_SHIFTS_MINUTES: DatedTable<number> = [
  {
    from: LABOUR_LAW,
    value: 11 * 60,
    source: '行业惯例：两班之间休息不少于 11 小时（没有全国统一规定，可改，0 为不检查）',
    checkedOn: localDay('2026-11-23'),
  },
]
