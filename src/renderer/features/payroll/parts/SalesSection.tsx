import { Button, Group, Select } from '@mantine/core'
import { useState } from 'react'
import type { Fen } from '../../../../core/kernel/fen'
import { subtractFen, ZERO_FEN } from '../../../../core/kernel/fen'
import type { CommissionPlanId, MemberId } from '../../../../core/kernel/ids'
import type { SalesRecord } from '../../../../core/payroll/pay-terms'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { EmptyState } from '../../../ui/EmptyState'
import { IconEdit } from '../../../ui/icons'
import { MoneyInput } from '../../../ui/MoneyInput'
import { notifyProblem } from '../../../ui/notify'
import { SecretMoney } from '../../../ui/SecretMoney'
import { useSecrets } from '../../../ui/secrets'
import { removeSale, saveSale } from '../commands/save-pay-records'
import { editCommissionPlans } from '../payroll-store'
import { payrollText } from '../payroll-text'
import type { PayrollView } from '../use-payroll'
import classes from './Payroll.module.css'

/** 业绩 of the month, by person and commission plan. */
export function SalesSection({ view }: { readonly view: PayrollView }) {
  const { amountsShown } = useSecrets()
  const plans = view.data.commissionPlans
  if (plans.length === 0) {
    return (
      <EmptyState
        text={payrollText.noPlans}
        action={{ label: payrollText.addPlan, onClick: () => editCommissionPlans({ kind: 'plan', planId: null }) }}
      />
    )
  }
  const nameOf = new Map(view.people.map((p) => [p.member.id, p.member.name]))
  const planOf = new Map(plans.map((p) => [p.id, p.name]))
  // Hidden amounts do not sort: the order would tell who sold more.
  const sorting = (of: (sale: SalesRecord) => Fen) => (amountsShown ? { sortBy: of } : {})
  const columns: readonly Column<SalesRecord>[] = [
    {
      key: 'person',
      title: payrollText.person,
      cell: (s) => nameOf.get(s.memberId) ?? '',
      search: (s) => nameOf.get(s.memberId) ?? '',
    },
    {
      key: 'plan',
      title: payrollText.plan,
      cell: (s) => planOf.get(s.planId) ?? '',
      search: (s) => planOf.get(s.planId) ?? '',
    },
    {
      key: 'sales',
      title: payrollText.salesColumn,
      align: 'right',
      cell: (s) => <SecretMoney amount={s.amountFen} />,
      ...sorting((s) => s.amountFen),
    },
    {
      key: 'refund',
      title: payrollText.refundColumn,
      align: 'right',
      cell: (s) => <SecretMoney amount={s.refundFen} />,
      ...sorting((s) => s.refundFen),
    },
    {
      key: 'base',
      title: payrollText.base,
      align: 'right',
      cell: (s) => <SecretMoney amount={subtractFen(s.amountFen, s.refundFen)} />,
    },
    {
      key: 'remove',
      title: '',
      align: 'right',
      cell: (s) =>
        view.isClosed ? null : (
          <ConfirmButton
            label={payrollText.remove}
            question={payrollText.removeQuestion}
            onConfirm={() => void removeSale(s)}
          />
        ),
    },
  ]
  return (
    <>
      {view.isClosed ? null : <SalesForm view={view} />}
      <DataTable
        label={payrollText.views.sales}
        rows={view.data.sales.filter((s) => s.month === view.month)}
        columns={columns}
        rowKey={(s) => `${s.memberId} ${s.planId}`}
        empty={<p>{payrollText.salesEmpty}</p>}
        toolbar={
          <Button
            variant="default"
            leftSection={<IconEdit size={16} />}
            onClick={() => editCommissionPlans({ kind: 'list' })}
          >
            {payrollText.plans}
          </Button>
        }
      />
    </>
  )
}

function SalesForm({ view }: { readonly view: PayrollView }) {
  const [memberId, setMember] = useState<string | null>(null)
  const [planId, setPlan] = useState<string | null>(null)
  const [amountFen, setAmount] = useState<Fen | null>(null)
  const [refundFen, setRefund] = useState<Fen | null>(null)
  const save = async (): Promise<void> => {
    if (memberId === null) return notifyProblem(payrollText.needPerson)
    if (planId === null) return notifyProblem(payrollText.needPlan)
    if (amountFen === null || amountFen < 0 || (refundFen ?? 0) < 0) return notifyProblem(payrollText.needAmount)
    const key = { memberId: memberId as MemberId, month: view.month, planId: planId as CommissionPlanId }
    if (await saveSale({ ...key, amountFen, refundFen: refundFen ?? ZERO_FEN })) {
      setAmount(null)
      setRefund(null)
    }
  }
  return (
    <Group align="end" gap="xs" className={classes.row}>
      <Select
        label={payrollText.person}
        data={view.people.map((p) => ({ value: p.member.id, label: p.member.name }))}
        value={memberId}
        onChange={setMember}
        searchable
      />
      <Select
        label={payrollText.plan}
        data={view.data.commissionPlans.map((p) => ({ value: p.id, label: `${p.name} ${p.from}` }))}
        value={planId}
        onChange={setPlan}
      />
      <MoneyInput label={payrollText.sales} value={amountFen} onChange={setAmount} />
      <MoneyInput label={payrollText.refund} value={refundFen} onChange={setRefund} />
      <Button onClick={() => void save()}>{payrollText.addSales}</Button>
    </Group>
  )
}
