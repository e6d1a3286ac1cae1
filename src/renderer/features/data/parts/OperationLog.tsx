import { Button, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Month } from '../../../../core/kernel/local-day'
import { month as toMonth } from '../../../../core/kernel/local-day'
import { monthText } from '../../../../core/text/time-text'
import type { OperationHead, OperationState } from '../../../db/operation'
import type { OperationKind } from '../../../db/operation-kind'
import { KIND_OF_OPERATION, OPERATION_KINDS } from '../../../db/operation-kind'
import { operationText } from '../../../db/operation-text'
import { instantText } from '../../../platform/instant'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { IconDownload } from '../../../ui/icons'
import type { Tone } from '../../../ui/ToneBadge'
import { ToneBadge } from '../../../ui/ToneBadge'
import { exportOperationLog } from '../commands/export-operation-log'
import { dataText, OPERATION_BY_TEXT, OPERATION_KIND_TEXT, OPERATION_STATE_TEXT } from '../data-text'
import { RECENT_ROWS, useOperationLog } from '../use-operation-log'
import classes from './data-parts.module.css'
import { OperationChanges } from './OperationChanges'

const TONES: Readonly<Record<OperationState, Tone>> = {
  done: 'good',
  undone: 'plain',
  dropped: 'plain',
  mark: 'info',
  barrier: 'warn',
}

const COLUMNS: readonly Column<OperationHead>[] = [
  {
    key: 'when',
    title: dataText.logWhen,
    cell: (o) => instantText(o.at),
    sortBy: (o) => o.seq,
    search: (o) => instantText(o.at),
    width: 150,
  },
  {
    key: 'who',
    title: dataText.logWho,
    cell: (o) => OPERATION_BY_TEXT[o.by],
    search: (o) => OPERATION_BY_TEXT[o.by],
    width: 80,
  },
  { key: 'what', title: dataText.logWhat, cell: (o) => operationText(o), search: (o) => operationText(o) },
  {
    key: 'state',
    title: dataText.logState,
    cell: (o) => <ToneBadge tone={TONES[o.state]}>{OPERATION_STATE_TEXT[o.state]}</ToneBadge>,
    search: (o) => OPERATION_STATE_TEXT[o.state],
    width: 150,
  },
]

const RECENT = 'recent'
const EVERYTHING = 'all'

/** 操作记录: who did what and when, and what stood there before. */
export function OperationLog() {
  const [month, setMonth] = useState<Month | null>(null)
  const [kind, setKind] = useState<OperationKind | null>(null)
  const [selected, setSelected] = useState<number>()
  const view = useOperationLog(month)
  const operations = useMemo(
    () => view?.operations.filter((o) => kind === null || KIND_OF_OPERATION[o.what] === kind),
    [view, kind],
  )
  const opened = operations?.find((o) => o.seq === selected)
  return (
    <section className={classes.section}>
      <h2>{dataText.logTitle}</h2>
      <p className={classes.dim}>{dataText.logHint}</p>
      <div className={classes.filters}>
        <Select
          label={dataText.logMonth}
          w={180}
          data={[
            { value: RECENT, label: dataText.logRecent(RECENT_ROWS) },
            ...(view?.months ?? []).map((value) => ({ value, label: monthText(value) })),
          ]}
          value={month ?? RECENT}
          onChange={(value) => setMonth(value === null || value === RECENT ? null : toMonth(value))}
        />
        <Select
          label={dataText.logKind}
          w={160}
          data={[
            { value: EVERYTHING, label: dataText.logEverything },
            ...OPERATION_KINDS.map((value) => ({ value, label: OPERATION_KIND_TEXT[value] })),
          ]}
          value={kind ?? EVERYTHING}
          onChange={(value) => setKind(OPERATION_KINDS.find((known) => known === value) ?? null)}
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          disabled={!operations || operations.length === 0}
          onClick={() => void exportOperationLog(operations ?? [])}
        >
          {dataText.logExport}
        </Button>
      </div>
      {opened && <OperationChanges operation={opened} onClose={() => setSelected(undefined)} />}
      <DataTable
        label={dataText.logLabel}
        rows={operations}
        columns={COLUMNS}
        rowKey={(o) => String(o.seq)}
        selectedKey={selected === undefined ? null : String(selected)}
        onOpen={(o) => setSelected(o.seq === selected ? undefined : o.seq)}
        maxHeight="max(16rem, calc(100dvh - 24rem))"
        empty={<p className={classes.dim}>{dataText.logEmpty}</p>}
      />
    </section>
  )
}
