import type { OperationHead, OperationState } from '../../../db/operation'
import { operationText } from '../../../db/operation-text'
import { instantText } from '../../../platform/instant'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import type { Tone } from '../../../ui/ToneBadge'
import { ToneBadge } from '../../../ui/ToneBadge'
import { dataText } from '../data-text'
import classes from './data-parts.module.css'

const STATES: Readonly<Record<OperationState, { readonly tone: Tone; readonly text: string }>> = {
  done: { tone: 'good', text: dataText.stateDone },
  undone: { tone: 'plain', text: dataText.stateUndone },
  dropped: { tone: 'plain', text: dataText.stateDropped },
  mark: { tone: 'info', text: dataText.stateMark },
  barrier: { tone: 'warn', text: dataText.stateBarrier },
}

const COLUMNS: readonly Column<OperationHead>[] = [
  {
    key: 'when',
    title: dataText.logWhen,
    cell: (o) => instantText(o.at),
    sortBy: (o) => o.seq,
    search: (o) => instantText(o.at),
    width: 160,
  },
  { key: 'what', title: dataText.logWhat, cell: (o) => operationText(o), search: (o) => operationText(o) },
  {
    key: 'state',
    title: dataText.logState,
    cell: (o) => <ToneBadge tone={STATES[o.state].tone}>{STATES[o.state].text}</ToneBadge>,
    search: (o) => STATES[o.state].text,
    width: 150,
  },
]

interface OperationLogProps {
  readonly operations: readonly OperationHead[]
}

export function OperationLog({ operations }: OperationLogProps) {
  return (
    <section className={classes.section}>
      <h2>{dataText.logTitle}</h2>
      <DataTable
        label={dataText.logLabel}
        rows={operations}
        columns={COLUMNS}
        rowKey={(o) => String(o.seq)}
        maxHeight="24rem"
        empty={<p className={classes.dim}>{dataText.logEmpty}</p>}
      />
    </section>
  )
}
