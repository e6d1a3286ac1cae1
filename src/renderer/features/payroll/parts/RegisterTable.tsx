import type { Fen } from '../../../../core/kernel/fen'
import { negateFen, sumFen } from '../../../../core/kernel/fen'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { SecretMoney } from '../../../ui/SecretMoney'
import { useSecrets } from '../../../ui/secrets'
import { ToneBadge } from '../../../ui/ToneBadge'
import { openSlip, usePayrollScreen } from '../payroll-store'
import { payrollText } from '../payroll-text'
import type { PayRow, PayrollView } from '../use-payroll'

/** One row per person; amounts are dots until the owner asks. */
export function RegisterTable({ view }: { readonly view: PayrollView }) {
  const { amountsShown } = useSecrets()
  const { opened } = usePayrollScreen()
  return (
    <DataTable
      label={payrollText.views.register}
      rows={view.rows}
      columns={columnsOf(view.rows, amountsShown)}
      rowKey={(row) => row.person.member.id}
      onOpen={(row) => openSlip(row.person.member.id)}
      selectedKey={opened}
    />
  )
}

/** Hidden amounts do not sort: the order would tell who earns more. */
function columnsOf(rows: readonly PayRow[], amountsShown: boolean): readonly Column<PayRow>[] {
  const money = (key: string, title: string, of: (row: PayRow) => Fen): Column<PayRow> => ({
    key,
    title,
    align: 'right',
    cell: (row) => <SecretMoney amount={of(row)} />,
    ...(amountsShown ? { sortBy: of } : {}),
    footer: <SecretMoney amount={sumFen(rows.map(of))} />,
  })
  return [
    {
      key: 'no',
      title: payrollText.person,
      cell: (r) => r.person.member.name,
      sortBy: (r) => r.person.member.name,
      search: (r) => `${r.person.member.name} ${r.person.member.employeeNo}`,
      footer: payrollText.total,
    },
    {
      key: 'department',
      title: payrollText.department,
      cell: (r) => r.person.department,
      sortBy: (r) => r.person.department,
      search: (r) => r.person.department,
    },
    {
      key: 'role',
      title: payrollText.role,
      cell: (r) => r.person.role,
      sortBy: (r) => r.person.role,
      search: (r) => r.person.role,
    },
    money('gross', payrollText.gross, (r) => r.payslip.grossFen),
    money('contributions', payrollText.contributions, (r) => r.payslip.contributionsFen),
    money('tax', payrollText.tax, (r) => r.payslip.taxFen),
    money('others', payrollText.others, othersOf),
    money('net', payrollText.net, (r) => r.payslip.netFen),
    money('cost', payrollText.cost, (r) => r.payslip.employerCostFen),
    {
      key: 'warnings',
      title: payrollText.warnings,
      cell: (r) =>
        r.payslip.warnings.length > 0 ? (
          <ToneBadge tone="warn">{payrollText.warningCount(r.payslip.warnings.length)}</ToneBadge>
        ) : (
          ''
        ),
      sortBy: (r) => r.payslip.warnings.length,
    },
  ]
}

function othersOf({ payslip }: PayRow): Fen {
  return negateFen(
    sumFen(payslip.lines.filter((line) => line.kind === 'other-deduction').map((line) => line.amountFen)),
  )
}
