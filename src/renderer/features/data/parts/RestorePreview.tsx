import { Button, Group } from '@mantine/core'
import { monthNumberOf, yearOf } from '../../../../core/kernel/local-day'
import { subtractFen } from '../../../../core/kernel/fen'
import { SHOP_TABLE_NAMES } from '../../../../core/text/shop-table-text'
import type { MonthlyPay } from '../../../db/compare-shops'
import { instantText } from '../../../platform/instant'
import type { Opening } from '../../../safety/open-document'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { partsText } from '../../../ui/parts-text'
import { RevealAmountsButton } from '../../../ui/RevealAmountsButton'
import { SecretMoney } from '../../../ui/SecretMoney'
import { closeOpening } from '../commands/open-for-restore'
import { restoreOpened } from '../commands/restore-opened'
import { useDataScreen } from '../data-store'
import { dataText } from '../data-text'
import type { TableDifference } from '../restore-differences'
import { differingTables } from '../restore-differences'
import classes from './data-parts.module.css'
import { WorkProgress } from './WorkProgress'

const TABLES: readonly Column<TableDifference>[] = [
  { key: 'table', title: dataText.tableColumn, cell: (t) => SHOP_TABLE_NAMES[t.table] },
  { key: 'current', title: dataText.currentColumn, cell: (t) => t.current, align: 'right' },
  { key: 'incoming', title: dataText.incomingColumn, cell: (t) => t.incoming, align: 'right' },
  { key: 'added', title: dataText.addedColumn, cell: (t) => t.added, align: 'right' },
  { key: 'changed', title: dataText.changedColumn, cell: (t) => t.changed, align: 'right' },
  { key: 'removed', title: dataText.removedColumn, cell: (t) => t.removed, align: 'right' },
]
const PAY: readonly Column<MonthlyPay>[] = [
  {
    key: 'month',
    title: dataText.payMonth,
    cell: ({ month }) => partsText.monthLabel(yearOf(month), monthNumberOf(month)),
  },
  { key: 'current', title: dataText.payCurrent, cell: (p) => <Pay amount={p.currentFen} />, align: 'right' },
  { key: 'incoming', title: dataText.payIncoming, cell: (p) => <Pay amount={p.incomingFen} />, align: 'right' },
  {
    key: 'difference',
    title: dataText.payDifference,
    cell: ({ currentFen, incomingFen }) =>
      currentFen === undefined || incomingFen === undefined ? (
        ''
      ) : (
        <SecretMoney amount={subtractFen(incomingFen, currentFen)} />
      ),
    align: 'right',
  },
]

function Pay({ amount }: { readonly amount: MonthlyPay['currentFen'] }) {
  return amount === undefined ? dataText.notClosed : <SecretMoney amount={amount} />
}

interface RestorePreviewProps {
  readonly opening: Extract<Opening, { readonly kind: 'opened' }>
}

/** What putting the opened backup or copy in place of the shop would change. */
export function RestorePreview({ opening }: RestorePreviewProps) {
  const { comparison, createdAt } = opening.shop
  const isBusy = useDataScreen((state) => state.work !== undefined)
  const tables = differingTables(comparison)
  const isSame = tables.length === 0 && !comparison.settingsChanged
  return (
    <section className={classes.section}>
      <h2>{dataText.restoreTitle}</h2>
      <p className={classes.dim}>{dataText.restoreFrom(opening.name, instantText(createdAt))}</p>
      {isSame ? <p>{dataText.sameAsNow}</p> : <Differences opening={opening} tables={tables} />}
      <WorkProgress of={['restore']} />
      <Group gap="xs">
        {!isSame && (
          <ConfirmButton
            label={dataText.restoreConfirm}
            question={dataText.restoreQuestion}
            busy={isBusy}
            onConfirm={() => void restoreOpened(opening)}
          />
        )}
        <Button variant="default" disabled={isBusy} onClick={closeOpening}>
          {isSame ? dataText.restoreBack : dataText.restoreCancel}
        </Button>
      </Group>
    </section>
  )
}

/** Names in one sentence; the numbers of the table below say the rest. */
const MOST_NAMED = 20

interface DifferencesProps extends RestorePreviewProps {
  readonly tables: readonly TableDifference[]
}

function Differences({ opening, tables }: DifferencesProps) {
  const { people, months, pay, settingsChanged, touched } = opening.shop.comparison
  const names = (list: readonly string[]): string => (list.length === 0 ? dataText.none : list.join(dataText.listMark))
  return (
    <>
      <p>{dataText.peopleAdded(names(people.added))}</p>
      <p>{dataText.peopleRemoved(names(people.removed))}</p>
      <p>{dataText.monthList(dataText.monthsNow, names(months.current))}</p>
      <p>{dataText.monthList(dataText.monthsIncoming, names(months.incoming))}</p>
      {touched.length > 0 && (
        <p>{dataText.touched(touched.slice(0, MOST_NAMED), Math.max(0, touched.length - MOST_NAMED))}</p>
      )}
      {settingsChanged && <p>{dataText.settingsDiffer}</p>}
      {tables.length > 0 && (
        <DataTable
          label={dataText.restoreTitle}
          rows={tables}
          columns={TABLES}
          rowKey={(t) => t.table}
          searchable={false}
        />
      )}
      {pay.length > 0 && (
        <>
          <Group justify="space-between">
            <h3 className={classes.subtitle}>{dataText.payTitle}</h3>
            <RevealAmountsButton />
          </Group>
          <DataTable
            label={dataText.payTitle}
            rows={pay}
            columns={PAY}
            rowKey={(p) => p.month}
            searchable={false}
            maxHeight="16rem"
          />
        </>
      )}
      <p>{dataText.restoreWarning}</p>
    </>
  )
}
