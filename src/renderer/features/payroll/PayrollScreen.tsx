import { Button, Group, SegmentedControl } from '@mantine/core'
import { DropArea } from '../../importing/DropArea'
import { pickTables } from '../../importing/import-flow'
import { ImportPanel } from '../../importing/ImportPanel'
import { useImporting } from '../../importing/import-store'
import { useSession } from '../../session/session'
import { EmptyState } from '../../ui/EmptyState'
import { IconDownload, IconFileImport, IconPrinter } from '../../ui/icons'
import { RevealAmountsButton } from '../../ui/RevealAmountsButton'
import { goTo } from '../../ui/route'
import { Screen } from '../../ui/Screen'
import { exportPayroll, printPayslips, savePayslips } from './commands/export-payroll'
import { AdjustmentSection } from './parts/AdjustmentSection'
import { CommissionPlanDrawer } from './parts/CommissionPlanDrawer'
import { RegisterTable } from './parts/RegisterTable'
import { SalesSection } from './parts/SalesSection'
import { SlipDrawer } from './parts/SlipDrawer'
import { showPayView, usePayrollScreen } from './payroll-store'
import { payrollText } from './payroll-text'
import type { PayrollView } from './use-payroll'
import { usePayroll } from './use-payroll'

const PAY_TABLES = ['pay', 'contributions', 'tax', 'commission-plan', 'sales', 'adjustments'] as const

export function PayrollScreen() {
  const month = useSession((s) => s.month)
  const view = usePayroll(month)
  const { opened, plans } = usePayrollScreen()
  return (
    <Screen
      id="payroll"
      title={payrollText.title}
      note={view?.isClosed ? payrollText.closedNote : payrollText.note}
      ready={view !== undefined}
      actions={view ? <Actions view={view} /> : null}
    >
      {view ? (
        <DropArea only={PAY_TABLES}>
          <Body view={view} />
          <SlipDrawer view={view} memberId={opened} />
          <CommissionPlanDrawer view={view} editing={plans} />
        </DropArea>
      ) : null}
    </Screen>
  )
}

function Actions({ view }: { readonly view: PayrollView }) {
  const empty = view.rows.length === 0
  return (
    <Group gap="xs">
      <RevealAmountsButton />
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} />}
        disabled={view.isClosed}
        onClick={() => void pickTables(PAY_TABLES)}
      >
        {payrollText.importTables}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={empty}
        onClick={() => void printPayslips(view)}
      >
        {payrollText.printPayslips}
      </Button>
      <Button variant="default" disabled={empty} onClick={() => void savePayslips(view)}>
        {payrollText.payslips}
      </Button>
      <Button leftSection={<IconDownload size={16} />} disabled={empty} onClick={() => void exportPayroll(view)}>
        {payrollText.exportWorkbook}
      </Button>
    </Group>
  )
}

function Body({ view }: { readonly view: PayrollView }) {
  const { view: shown } = usePayrollScreen()
  const importing = useImporting((s) => s.stage.kind !== 'none')
  if (importing) return <ImportPanel />
  if (view.people.length === 0) {
    return (
      <EmptyState text={payrollText.emptyTeam} action={{ label: payrollText.goTeam, onClick: () => goTo('team') }} />
    )
  }
  return (
    <>
      <Group>
        <SegmentedControl
          aria-label={payrollText.viewsLabel}
          value={shown}
          onChange={(value) => showPayView(value as typeof shown)}
          data={Object.entries(payrollText.views).map(([value, label]) => ({ value, label }))}
        />
      </Group>
      {shown === 'register' ? <RegisterTable view={view} /> : null}
      {shown === 'adjustments' ? <AdjustmentSection view={view} /> : null}
      {shown === 'sales' ? <SalesSection view={view} /> : null}
    </>
  )
}
