import { useLiveQuery } from 'dexie-react-hooks'
import type { Month } from '../../../core/kernel/local-day'
import type { MonthResult } from '../../../core/month/compute-month'
import { computeMonth } from '../../../core/month/compute-month'
import type { PersonOfMonth } from '../../../core/month/people-of-month'
import { peopleOfMonth } from '../../../core/month/people-of-month'
import type { ShopData } from '../../../core/month/shop-data'
import type { Payslip } from '../../../core/payroll/payslip'
import { today } from '../../platform/today'
import { readMonthData } from '../../session/month-data'

export interface PayRow {
  readonly person: PersonOfMonth
  readonly payslip: Payslip
}
export interface PayrollView {
  readonly month: Month
  readonly data: ShopData
  readonly people: readonly PersonOfMonth[]
  /** What was computed now; of a closed month what was paid then. */
  readonly result: MonthResult
  readonly rows: readonly PayRow[]
  readonly isClosed: boolean
}

export function usePayroll(month: Month): PayrollView | undefined {
  const view = useLiveQuery(() => readPayroll(month), [month])
  return view?.month === month ? view : undefined
}

async function readPayroll(month: Month): Promise<PayrollView> {
  const data = await readMonthData(month)
  const closed = data.closedMonths.find((c) => c.month === month)
  const computed = computeMonth(data, month, today())
  const result = closed
    ? { ...computed, summaries: closed.summaries, scores: closed.scores, payslips: closed.payslips }
    : computed
  const people = peopleOfMonth(data, month)
  const slipOf = new Map(result.payslips.map((p) => [p.memberId, p]))
  const rows = people.flatMap((person) => {
    const payslip = slipOf.get(person.member.id)
    return payslip ? [{ person, payslip }] : []
  })
  return { month, data, people, result, rows, isClosed: closed !== undefined }
}
