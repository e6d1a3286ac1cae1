import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'

/** Overtime pay in whole per cent of the hour's wage, on top of the month's ordinary wage. */
export interface OvertimeMultiples {
  readonly workdayPercent: number
  readonly restPercent: number
  readonly statutoryPercent: number
}

export const OVERTIME_MULTIPLES: DatedTable<OvertimeMultiples> = [
  {
    from: localDay('1995-01-01'),
    value: { workdayPercent: 150, restPercent: 200, statutoryPercent: 300 },
    source:
      '劳动法第四十四条；工资支付暂行规定（劳部发〔1994〕489号）第十三条：工作日 150%，休息日 200%，法定休假日 300%',
    checkedOn: localDay('2026-11-23'),
  },
]
