import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Fen } from '../../../../core/kernel/fen'
import type { MemberId, RecordId } from '../../../../core/kernel/ids'
import type { Adjustment, AdjustmentKind } from '../../../../core/payroll/pay-terms'
import { ADJUSTMENT_KIND_TEXT } from '../../../../core/text/payroll-text'
import { newId } from '../../../platform/ids'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { MoneyInput } from '../../../ui/MoneyInput'
import { notifyProblem } from '../../../ui/notify'
import { SecretMoney } from '../../../ui/SecretMoney'
import { removeAdjustment, saveAdjustment } from '../commands/save-pay-records'
import { payrollText } from '../payroll-text'
import type { PayrollView } from '../use-payroll'
import classes from './Payroll.module.css'

/** 奖惩 and one-off lines of the month. */
export function AdjustmentSection({ view }: { readonly view: PayrollView }) {
  const rows = view.data.adjustments.filter((a) => a.month === view.month)
  const nameOf = new Map(view.people.map((p) => [p.member.id, p.member.name]))
  const columns: readonly Column<Adjustment>[] = [
    {
      key: 'person',
      title: payrollText.person,
      cell: (a) => nameOf.get(a.memberId) ?? '',
      search: (a) => nameOf.get(a.memberId) ?? '',
    },
    { key: 'kind', title: payrollText.kind, cell: (a) => ADJUSTMENT_KIND_TEXT[a.kind], sortBy: (a) => a.kind },
    {
      key: 'amount',
      title: payrollText.amountColumn,
      align: 'right',
      cell: (a) => <SecretMoney amount={a.amountFen} />,
    },
    { key: 'reason', title: payrollText.reason, cell: (a) => a.reason, search: (a) => a.reason },
    {
      key: 'remove',
      title: '',
      align: 'right',
      cell: (a) =>
        view.isClosed ? null : (
          <ConfirmButton
            label={payrollText.remove}
            question={payrollText.removeQuestion}
            onConfirm={() => void removeAdjustment(a.id)}
          />
        ),
    },
  ]
  return (
    <>
      {view.isClosed ? null : <AdjustmentForm view={view} />}
      <DataTable
        label={payrollText.views.adjustments}
        rows={rows}
        columns={columns}
        rowKey={(a) => a.id}
        empty={<p>{payrollText.adjustmentsEmpty}</p>}
      />
    </>
  )
}

function AdjustmentForm({ view }: { readonly view: PayrollView }) {
  const [memberId, setMember] = useState<string | null>(null)
  const [kind, setKind] = useState<AdjustmentKind>('reward')
  const [amountFen, setAmount] = useState<Fen | null>(null)
  const [reason, setReason] = useState('')
  const save = async (): Promise<void> => {
    if (memberId === null) return notifyProblem(payrollText.needPerson)
    if (amountFen === null || amountFen <= 0) return notifyProblem(payrollText.needAmount)
    if (reason.trim() === '') return notifyProblem(payrollText.needReason)
    const record: Adjustment = {
      id: newId<RecordId>(),
      memberId: memberId as MemberId,
      month: view.month,
      kind,
      amountFen,
      reason: reason.trim(),
    }
    if (!(await saveAdjustment(record))) return
    setAmount(null)
    setReason('')
  }
  return (
    <div className={classes.row}>
      <Select
        label={payrollText.person}
        data={view.people.map((p) => ({ value: p.member.id, label: p.member.name }))}
        value={memberId}
        onChange={setMember}
        searchable
      />
      <Select
        label={payrollText.kind}
        data={Object.entries(ADJUSTMENT_KIND_TEXT).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={(value) => value && setKind(value as AdjustmentKind)}
      />
      <MoneyInput label={payrollText.amount} value={amountFen} onChange={setAmount} />
      <TextInput
        className={classes.grow}
        label={payrollText.reason}
        value={reason}
        maxLength={60}
        onChange={(e) => setReason(e.currentTarget.value)}
      />
      <Button onClick={() => void save()}>{payrollText.addAdjustment}</Button>
    </div>
  )
}
