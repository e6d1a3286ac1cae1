import { Button, Group, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { MemberId } from '../../../../../core/kernel/ids'
import type { ChangeLine } from '../../../../../core/text/changes/describe-change'
import { isAbout } from '../../../../db/member-history'
import type { OperationHead } from '../../../../db/operation'
import { linesOf, nameBookOf } from '../../../../db/operation-details'
import { operationText } from '../../../../db/operation-text'
import { historyRepository, memberHistory } from '../../../../db/repositories'
import { instantText } from '../../../../platform/instant'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { LoadingLines } from '../../../../ui/Screen'
import { RevealAmountsButton } from '../../../../ui/RevealAmountsButton'
import { SecretMoney } from '../../../../ui/SecretMoney'
import { SecretText } from '../../../../ui/SecretText'
import { membersText } from '../members-text'
import classes from './profile.module.css'

const MOST_SHOWN = 200

const COLUMNS: readonly Column<OperationHead>[] = [
  {
    key: 'when',
    title: membersText.when,
    cell: ({ at }) => instantText(at),
    sortBy: ({ seq }) => seq,
    search: ({ at }) => instantText(at),
    width: 150,
  },
  { key: 'what', title: membersText.what, cell: (head) => operationText(head), search: (head) => operationText(head) },
]

/** 记录: what was done that concerns the person, and what each step changed of theirs. */
export function OperationsSection({ memberId }: { readonly memberId: MemberId }) {
  const [opened, setOpened] = useState<OperationHead>()
  const operations = useLiveQuery(() => memberHistory.of(memberId, MOST_SHOWN), [memberId])
  return (
    <>
      {opened ? (
        <Changes key={opened.seq} memberId={memberId} operation={opened} onClose={() => setOpened(undefined)} />
      ) : null}
      <DataTable
        label={membersText.operationsLabel}
        rows={operations}
        columns={COLUMNS}
        rowKey={({ seq }) => String(seq)}
        selectedKey={opened === undefined ? null : String(opened.seq)}
        onOpen={setOpened}
        maxHeight="max(16rem, calc(100dvh - 16rem))"
        empty={<Text size="sm">{membersText.noOperations}</Text>}
      />
    </>
  )
}

interface ChangesProps {
  readonly memberId: MemberId
  readonly operation: OperationHead
  readonly onClose: () => void
}
function Changes({ memberId, operation, onClose }: ChangesProps) {
  const lines = useLiveQuery(async () => {
    const [changes, names] = await Promise.all([historyRepository.changesOf(operation), historyRepository.names()])
    const own = changes?.filter((change) => isAbout(change, memberId))
    return own ? linesOf(own, operation, nameBookOf(names)) : 'not-kept'
  }, [operation.seq, memberId])
  if (lines === undefined) return <LoadingLines />
  return (
    <div className={classes.form}>
      <Group justify="space-between">
        <strong>{operationText(operation)}</strong>
        <Group gap="xs">
          {Array.isArray(lines) && lines.some(isMoney) ? <RevealAmountsButton /> : null}
          <Button variant="default" onClick={onClose}>
            {membersText.close}
          </Button>
        </Group>
      </Group>
      {lines === 'not-kept' || lines.length === 0 ? (
        <Text size="sm">{membersText.noDetails}</Text>
      ) : (
        <ul className={classes.held} aria-label={membersText.changesLabel}>
          {lines.map((line, index) => (
            <li key={index}>
              <span className={classes.dim}>
                {line.table} {line.record}
              </span>
              <strong>{line.field}</strong>
              <span>
                <Shown line={line} side="before" field={`own ${operation.seq} ${index}`} /> {membersText.becomes}{' '}
                <Shown line={line} side="after" field={`own ${operation.seq} ${index}`} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
function isMoney({ before, after }: ChangeLine): boolean {
  return before?.kind === 'money' || after?.kind === 'money'
}

interface ShownProps {
  readonly line: ChangeLine
  readonly side: 'before' | 'after'
  readonly field: string
}
function Shown({ line, side, field }: ShownProps) {
  const value = line[side]
  switch (value?.kind) {
    case undefined:
      return <span className={classes.dim}>{membersText.nothingThere}</span>
    case 'text':
      return <span className="wrap-any">{value.text}</span>
    case 'money':
      return <SecretMoney amount={value.fen} />
    case 'secret':
      return <SecretText value={value.text} kind={value.secret} field={`${field} ${side}`} label={line.field} />
  }
}
