import { Button, Group } from '@mantine/core'
import { SHOP_TABLE_NAMES } from '../../../../core/text/shop-table-text'
import { instantText } from '../../../platform/instant'
import { ConfirmButton } from '../../../ui/ConfirmButton'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { backUpNow } from '../commands/back-up-now'
import { restoreBackup } from '../commands/restore-backup'
import type { RestoreStage } from '../data-store'
import { setRestoring } from '../data-store'
import { dataText } from '../data-text'
import type { TableDifference } from '../restore-differences'
import { differingTables } from '../restore-differences'
import classes from './data-parts.module.css'

const COLUMNS: readonly Column<TableDifference>[] = [
  { key: 'table', title: dataText.tableColumn, cell: (t) => SHOP_TABLE_NAMES[t.table] },
  { key: 'current', title: dataText.currentColumn, cell: (t) => t.current, align: 'right' },
  { key: 'incoming', title: dataText.incomingColumn, cell: (t) => t.incoming, align: 'right' },
  { key: 'added', title: dataText.addedColumn, cell: (t) => t.added, align: 'right' },
  { key: 'changed', title: dataText.changedColumn, cell: (t) => t.changed, align: 'right' },
  { key: 'removed', title: dataText.removedColumn, cell: (t) => t.removed, align: 'right' },
]

interface RestorePreviewProps {
  readonly stage: Extract<RestoreStage, { readonly kind: 'preview' }>
}

export function RestorePreview({ stage: { fileName, document, comparison } }: RestorePreviewProps) {
  const tables = differingTables(comparison)
  const names = (list: readonly string[]): string => (list.length === 0 ? dataText.none : list.join(dataText.listMark))
  return (
    <section className={classes.section}>
      <h2>{dataText.restoreTitle}</h2>
      <p className={classes.dim}>{dataText.restoreFrom(fileName, instantText(document.createdAt))}</p>
      {tables.length === 0 ? (
        <p>{dataText.sameAsNow}</p>
      ) : (
        <>
          <p>{dataText.peopleAdded(names(comparison.people.added))}</p>
          <p>{dataText.peopleRemoved(names(comparison.people.removed))}</p>
          <p>{dataText.monthList(dataText.monthsNow, names(comparison.months.current))}</p>
          <p>{dataText.monthList(dataText.monthsIncoming, names(comparison.months.incoming))}</p>
          <DataTable
            label={dataText.restoreTitle}
            rows={tables}
            columns={COLUMNS}
            rowKey={(t) => t.table}
            searchable={false}
          />
          <p>{dataText.restoreWarning}</p>
        </>
      )}
      <Group gap="xs">
        {tables.length > 0 && (
          <ConfirmButton
            label={dataText.restoreConfirm}
            question={dataText.restoreQuestion}
            onConfirm={() => void restoreBackup(document)}
          />
        )}
        <Button variant="default" onClick={() => void backUpNow()}>
          {dataText.backUp}
        </Button>
        <Button variant="default" onClick={() => setRestoring({ kind: 'none' })}>
          {dataText.restoreCancel}
        </Button>
      </Group>
    </section>
  )
}
