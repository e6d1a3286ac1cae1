import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'

/** How a year of 365 days becomes a month of pay and of work. */
export interface YearDays {
  readonly daysPerYear: number
  readonly restDaysPerYear: number
  readonly statutoryDaysPerYear: number
  /** 月计薪天数 as exact decimal text: the divisor of every day and hour wage. */
  readonly monthPayDays: string
  /** Hours of a standard day (国务院关于职工工作时间的规定 art.3). */
  readonly hoursPerDay: number
}

export const YEAR_DAYS: DatedTable<YearDays> = [
  {
    from: localDay('2008-01-03'),
    value: { daysPerYear: 365, restDaysPerYear: 104, statutoryDaysPerYear: 11, monthPayDays: '21.75', hoursPerDay: 8 },
    source: '劳社部发〔2008〕3号（已废止）',
    checkedOn: localDay('2026-11-23'),
  },
  {
    from: localDay('2025-01-01'),
    value: { daysPerYear: 365, restDaysPerYear: 104, statutoryDaysPerYear: 13, monthPayDays: '21.75', hoursPerDay: 8 },
    source: '人社部发〔2025〕2号《关于职工全年月平均工作时间和工资折算问题的通知》',
    checkedOn: localDay('2026-11-23'),
  },
]
