import { Button, Group } from '@mantine/core'
import type { ChangeLine } from '../../../../core/text/changes/describe-change'
import type { ShownValue } from '../../../../core/text/changes/shown-field'
import type { OperationHead } from '../../../db/operation'
import { operationText } from '../../../db/operation-text'
import { instantText } from '../../../platform/instant'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { partsText } from '../../../ui/parts-text'
import { RevealAmountsButton } from '../../../ui/RevealAmountsButton'
import { SecretMoney } from '../../../ui/SecretMoney'
import { SecretText } from '../../../ui/SecretText'
import { dataText } from '../data-text'
import { useOperationLines } from '../use-operation-log'
import classes from './data-parts.module.css'

interface Line extends ChangeLine {
  readonly key: string
}

const COLUMNS: readonly Column<Line>[] = [
  { key: 'table', title: dataText.changeTable, cell: (l) => l.table, search: (l) => l.table, width: 130 },
  { key: 'record', title: dataText.changeRecord, cell: (l) => l.record, search: (l) => l.record },
  { key: 'field', title: dataText.changeField, cell: (l) => l.field, search: (l) => l.field },
  { key: 'before', title: dataText.changeBefore, cell: (l) => <Shown line={l} side="before" /> },
  { key: 'after', title: dataText.changeAfter, cell: (l) => <Shown line={l} side="after" /> },
]

interface OperationChangesProps {
  readonly operation: OperationHead
  readonly onClose: () => void
}

/** What one operation changed, field by field. */
export function OperationChanges({ operation, onClose }: OperationChangesProps) {
  const lines = useOperationLines(operation)
  const hasMoney = Array.isArray(lines) && lines.some(isAboutMoney)
  return (
    <div className={classes.details}>
      <Group justify="space-between">
        <h3 className={classes.subtitle}>
          {instantText(operation.at)} {operationText(operation)}
        </h3>
        <Group gap="xs">
          {hasMoney && <RevealAmountsButton />}
          <Button variant="default" onClick={onClose}>
            {partsText.close}
          </Button>
        </Group>
      </Group>
      {lines === 'not-kept' ? (
        <p>{dataText.changesNotKept}</p>
      ) : (
        <DataTable
          label={dataText.changesLabel}
          rows={lines?.map((line, index): Line => ({ ...line, key: `${operation.seq} ${index}` }))}
          columns={COLUMNS}
          rowKey={(line) => line.key}
          searchable={(lines?.length ?? 0) > SEARCHED_FROM}
          maxHeight="18rem"
          empty={<p className={classes.dim}>{dataText.noChanges}</p>}
        />
      )}
    </div>
  )
}

const SEARCHED_FROM = 20

function isAboutMoney({ before, after }: ChangeLine): boolean {
  return before?.kind === 'money' || after?.kind === 'money'
}

function Shown({ line, side }: { readonly line: Line; readonly side: 'before' | 'after' }) {
  const value: ShownValue | undefined = line[side]
  switch (value?.kind) {
    case undefined:
      return <span className={classes.dim}>{dataText.nothingThere}</span>
    case 'text':
      return <span className="wrap-any">{value.text}</span>
    case 'money':
      return <SecretMoney amount={value.fen} />
    case 'secret':
      return <SecretText value={value.text} kind={value.secret} field={`log ${line.key} ${side}`} label={line.field} />
  }
}
