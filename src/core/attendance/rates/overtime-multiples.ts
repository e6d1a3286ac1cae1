import type { DayClass } from '../../calendar/day-class'
import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'
import type { Ppm } from '../../kernel/ppm'
import { percent } from '../../kernel/ppm'

/** Overtime pay as a part of the hour's wage, on top of the month's ordinary wage. */
export const OVERTIME_MULTIPLES: DatedTable<Readonly<Record<DayClass, Ppm>>> = [
  {
    from: localDay('1995-01-01'),
    value: { workday: percent('150'), rest: percent('200'), statutory: percent('300') },
    source: '劳动法第四十四条；工资支付暂行规定（劳部发〔1994〕489号）第十三条：工作日 150%，休息日 200%，法定休假日 300%',
    checkedOn: localDay('2026-11-23'),
  },
]
