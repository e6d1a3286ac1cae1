import { addFen, fenToDecimal, negateFen, ZERO_FEN } from '../../kernel/fen'
import type { Fen } from '../../kernel/fen'
import type { Month } from '../../kernel/local-day'
import { lastDayOf } from '../../kernel/local-day'
import type { CommissionPlan } from '../../payroll/pay-terms'
import type { Member } from '../../team/member'
import { shown } from '../cells/cell-text'
import type { ImportContext, TableReading } from '../import-context'
import { checkEmployedInMonth, monthOfRow, readRows } from '../import-context'
import type { TableRow } from '../table-row'

/** 业绩: rows of one sheet for the same person, month and plan are added up. */
export const readSales: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    const month = monthOfRow(row)
    row.need('amount')
    const amountFen = row.money('amount')
    const refundFen = refundOf(row)
    const plan = member && month && !row.failed ? planOf(row, context, member, month) : undefined
    if (row.failed || !member || !month || !plan || amountFen === undefined) return false
    const key = `${member.id}|${month}|${plan.id}`
    const before = context.draft.sales.brought(key)
    const record = { memberId: member.id, month, planId: plan.id, amountFen, refundFen, source: row.source() }
    if (!before) {
      context.draft.sales.put(record)
      checkEmployedInMonth(row, member, month)
      return true
    }
    if (before.source?.file !== known.file || before.source.sheet !== known.sheet.name) {
      row.fail('duplicate-row', 'name', `${member.name} ${month} ${plan.name}`)
      return false
    }
    row.warn(
      'sales-summed',
      'amount',
      `${member.name} ${month} ${fenToDecimal(before.amountFen)} + ${fenToDecimal(amountFen)}`,
    )
    context.draft.sales.put({
      ...record,
      amountFen: addFen(before.amountFen, amountFen),
      refundFen: addFen(before.refundFen, refundFen),
    })
    return true
  })

/** Platform exports write refunds as negative amounts. */
function refundOf(row: TableRow): Fen {
  const heading = row.heading('refund')
  const refund = heading ? (row.moneyUnder(heading, 'refund', true) ?? ZERO_FEN) : ZERO_FEN
  if (refund >= 0) return refund
  row.warn('refund-sign', 'refund')
  return negateFen(refund)
}
/** The plan that a row names, in the version of its month; without a name the only one of the person's role. */
function planOf(row: TableRow, context: ImportContext, member: Member, month: Month): CommissionPlan | undefined {
  const inForce = latestVersions(context.draft.commissionPlans.all().filter((plan) => plan.from <= lastDayOf(month)))
  if (row.has('plan')) {
    const name = row.text('plan', 60)
    return inForce.find((plan) => plan.name === name) ?? row.fail('unknown-plan', 'plan', shown(name))
  }
  const role = context.draft.assignmentOn(member.id, lastDayOf(month))?.roleId
  const [only, ...others] = inForce.filter((plan) => role !== undefined && plan.roleIds.includes(role))
  return only && others.length === 0 ? only : row.fail('plan-unclear', 'plan', '')
}
function latestVersions(plans: readonly CommissionPlan[]): readonly CommissionPlan[] {
  const latest = new Map<string, CommissionPlan>()
  for (const plan of plans) {
    const other = latest.get(plan.name)
    if (!other || other.from < plan.from) latest.set(plan.name, plan)
  }
  return [...latest.values()]
}
