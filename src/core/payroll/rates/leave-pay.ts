import type { LeaveType } from '../../attendance/records'
import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'
import type { Ppm } from '../../kernel/ppm'
import { percent, ppm } from '../../kernel/ppm'

/** What a leave is paid: `paidPpm` of the wage, and never less than `floorOfMinimumWagePpm` of the minimum wage. */
export interface LeavePay {
  readonly paidPpm: Ppm
  readonly floorOfMinimumWagePpm?: Ppm
}
export type LeavePayRules = Readonly<Record<LeaveType, LeavePay>>

const FULL: LeavePay = { paidPpm: percent(100) }

export const LEAVE_PAY_RULES: DatedTable<LeavePayRules> = [
  {
    from: localDay('2000-01-01'),
    value: {
      personal: { paidPpm: ppm(0) },
      sick: { paidPpm: percent(80), floorOfMinimumWagePpm: percent(80) },
      annual: FULL,
      marriage: FULL,
      bereavement: FULL,
      maternity: FULL,
      prenatal: FULL,
      paternity: FULL,
      childcare: FULL,
      'only-child-care': FULL,
      'work-injury': FULL,
      nursing: FULL,
      comp: FULL,
      'business-trip': FULL,
      outing: FULL,
      'other-paid': FULL,
    },
    source: '店铺制度（默认，可改）：事假无薪，病假按工资80%且不低于最低工资80%（劳部发〔1995〕309号第59条），其余带薪',
    checkedOn: localDay('2026-11-23'),
  },
]
