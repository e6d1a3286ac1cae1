import { Drawer, Group, Stack, Text, Title } from '@mantine/core'
import type { PayslipLineKind } from '../../../../core/payroll/payslip'
import { explanationTexts } from '../../../../core/text/explanation-text'
import { PAYSLIP_LINE_KIND_TEXT, payslipWarningText } from '../../../../core/text/payroll-text'
import { monthText } from '../../../../core/text/time-text'
import { ExplanationTree } from '../../../ui/ExplanationTree'
import { ProblemList } from '../../../ui/ProblemList'
import { RevealAmountsButton } from '../../../ui/RevealAmountsButton'
import { SecretMoney } from '../../../ui/SecretMoney'
import { useMoneyText, useSecrets } from '../../../ui/secrets'
import { openSlip } from '../payroll-store'
import { payrollText } from '../payroll-text'
import type { PayRow, PayrollView } from '../use-payroll'
import classes from './Payroll.module.css'

const KINDS = [
  'earning',
  'absence',
  'non-taxable',
  'contribution',
  'tax',
  'other-deduction',
  'employer',
] as const satisfies readonly PayslipLineKind[]

interface SlipDrawerProps {
  readonly view: PayrollView
  readonly memberId: string | null
}

/** One person's pay: every line opens down to the punch, the cell or the dated rule behind it. */
export function SlipDrawer({ view, memberId }: SlipDrawerProps) {
  const { amountsShown } = useSecrets()
  const row = view.rows.find((r) => r.person.member.id === memberId)
  const title = row ? payrollText.slipTitle(row.person.member.name, monthText(view.month)) : ''
  return (
    <Drawer opened={row !== undefined} onClose={() => openSlip(null)} position="right" size="xl" title={title}>
      {row && amountsShown ? <Slip row={row} /> : null}
      {row && !amountsShown ? <Masked /> : null}
    </Drawer>
  )
}

/** A click on a row of dots must not show a wage to whoever stands beside. */
function Masked() {
  return (
    <Group>
      <Text size="sm">{payrollText.slipMasked}</Text>
      <RevealAmountsButton />
    </Group>
  )
}

function Slip({ row: { payslip } }: { readonly row: PayRow }) {
  const money = useMoneyText()
  const totals = [
    [payrollText.gross, payslip.grossFen],
    [payrollText.contributions, payslip.contributionsFen],
    [payrollText.tax, payslip.taxFen],
    [payrollText.net, payslip.netFen],
    [payrollText.cost, payslip.employerCostFen],
  ] as const
  return (
    <Stack gap="sm">
      <dl className={classes.totals}>
        {totals.map(([label, amount]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <SecretMoney amount={amount} />
            </dd>
          </div>
        ))}
      </dl>
      {payslip.warnings.length > 0 ? (
        <ProblemList
          problems={payslip.warnings.map((w) => ({
            where: payrollText.warnings,
            text: payslipWarningText(w, money),
            severity: 'warning',
          }))}
        />
      ) : null}
      <Text size="xs" c="dimmed">
        {payrollText.slipHint}
      </Text>
      {KINDS.map((kind) => {
        const lines = payslip.lines.filter((line) => line.kind === kind)
        return lines.length === 0 ? null : (
          <section key={kind}>
            <Title order={3}>{PAYSLIP_LINE_KIND_TEXT[kind]}</Title>
            {lines.map((line, index) => (
              <ExplanationTree
                key={`${line.code} ${index}`}
                explanation={line.explanation}
                texts={explanationTexts(money)}
                openLevels={0}
              />
            ))}
          </section>
        )
      })}
    </Stack>
  )
}
