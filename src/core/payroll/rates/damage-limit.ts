import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'
import type { Ppm } from '../../kernel/ppm'
import { percent } from '../../kernel/ppm'

/** Share of a month's wage that may be taken for damage at most; what is left must still be the minimum wage. */
export const DAMAGE_LIMIT: DatedTable<Ppm> = [
  {
    from: localDay('1995-01-01'),
    value: percent(20),
    source: '《工资支付暂行规定》（劳部发〔1994〕489号）第十六条',
    checkedOn: localDay('2026-11-23'),
  },
]
