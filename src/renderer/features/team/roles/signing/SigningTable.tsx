import { Button, Checkbox, Group, Menu } from '@mantine/core'
import { useState } from 'react'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import { ConfirmButton } from '../../../../ui/ConfirmButton'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { DayInput } from '../../../../ui/DayInput'
import { IconPrinter } from '../../../../ui/icons'
import { notifyProblem } from '../../../../ui/notify'
import { ToneBadge } from '../../../../ui/ToneBadge'
import { rolesText } from '../roles-text'
import classes from '../roles.module.css'
import type { TeamView } from '../../use-team'
import { giveOutSignList, giveOutToSign, markSigned, takeSignatureBack } from './sign-commands'
import { signingText } from './signing-text'
import type { SigningRow } from './use-signing'

interface SigningTableProps {
  readonly view: TeamView
  readonly rows: readonly SigningRow[]
  /** A list of one role does not name it in every row. */
  readonly isOfOneRole?: boolean
}

/** Who has signed which version: choose people, give the day, done; and the papers for it. */
export function SigningTable({ view, rows, isOfOneRole = false }: SigningTableProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [signedOn, setSignedOn] = useState<LocalDay | null>(view.today)
  const due = rows.filter(({ isDue }) => isDue)
  const picked = due.filter(({ key }) => chosen.has(key))
  const toggle = (key: string): void => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  const mark = async (): Promise<void> => {
    if (signedOn === null) return notifyProblem(signingText.noDay)
    if (await markSigned(picked, signedOn)) setChosen(new Set())
  }
  return (
    <>
      <div className={classes.toolbar}>
        <Checkbox
          label={signingText.chooseAll}
          disabled={due.length === 0}
          checked={due.length > 0 && picked.length === due.length}
          indeterminate={picked.length > 0 && picked.length < due.length}
          onChange={() => setChosen(new Set(picked.length === due.length ? [] : due.map(({ key }) => key)))}
        />
        <DayInput label={signingText.signedOn} value={signedOn} maxDay={view.today} onChange={setSignedOn} />
        <Button disabled={picked.length === 0} onClick={() => void mark()}>
          {signingText.mark(picked.length)}
        </Button>
        <SigningPapers view={view} rows={rows} toSign={picked.length > 0 ? picked : due} />
      </div>
      <DataTable
        label={signingText.list}
        rows={rows}
        columns={columnsOf({ isOfOneRole, chosen, toggle })}
        rowKey={({ key }) => key}
      />
    </>
  )
}

interface SigningPapersProps {
  readonly view: TeamView
  readonly rows: readonly SigningRow[]
  readonly toSign: readonly SigningRow[]
}

function SigningPapers({ view, rows, toSign }: SigningPapersProps) {
  const { shopName, today } = view
  return (
    <Group gap="xs" ml="auto">
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        onClick={() => void giveOutSignList(shopName, rows, today, 'print')}
      >
        {signingText.print}
      </Button>
      <Menu>
        <Menu.Target>
          <Button variant="default">{rolesText.batch}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void giveOutSignList(shopName, rows, today, 'pdf')}>{signingText.pdf}</Menu.Item>
          <Menu.Item disabled={toSign.length === 0} onClick={() => void giveOutToSign(shopName, toSign, 'pdf')}>
            {signingText.papers}
          </Menu.Item>
          <Menu.Item disabled={toSign.length === 0} onClick={() => void giveOutToSign(shopName, toSign, 'pdf-book')}>
            {signingText.booklet}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}

interface ColumnFacts {
  readonly isOfOneRole: boolean
  readonly chosen: ReadonlySet<string>
  readonly toggle: (key: string) => void
}

function columnsOf({ isOfOneRole, chosen, toggle }: ColumnFacts): readonly Column<SigningRow>[] {
  return [
    {
      key: 'choose',
      title: signingText.choose,
      width: 56,
      cell: (row) => (
        <Checkbox
          aria-label={signingText.chooseOne(row.name, row.role)}
          disabled={!row.isDue}
          checked={row.isDue && chosen.has(row.key)}
          onChange={() => toggle(row.key)}
        />
      ),
    },
    {
      key: 'name',
      title: signingText.name,
      cell: (row) => row.name,
      sortBy: (row) => row.name,
      search: (row) => row.name,
    },
    {
      key: 'department',
      title: signingText.department,
      cell: (row) => row.department,
      sortBy: (row) => row.department,
      search: (row) => row.department,
    },
    ...(isOfOneRole
      ? []
      : [
          {
            key: 'role',
            title: signingText.role,
            cell: (row: SigningRow) => row.role,
            sortBy: (row: SigningRow) => row.role,
            search: (row: SigningRow) => row.role,
          },
        ]),
    {
      key: 'version',
      title: signingText.version,
      cell: (row) => rolesText.versionOf(row.version, row.effectiveOn),
    },
    {
      key: 'state',
      title: signingText.state,
      cell: (row) => <ToneBadge tone={row.isDue ? 'warn' : 'good'}>{stateText(row)}</ToneBadge>,
      sortBy: (row) => stateText(row),
      search: (row) => stateText(row),
    },
    {
      key: 'back',
      title: rolesText.actions,
      cell: (row) =>
        row.isDue ? null : (
          <ConfirmButton label={signingText.takeBack} tone="plain" onConfirm={() => void takeSignatureBack(row)} />
        ),
    },
  ]
}

function stateText({ isDue, signedOn, signedVersion }: SigningRow): string {
  if (!isDue) return signingText.signed(signedOn ?? '')
  return signedVersion === undefined ? signingText.dueFirst : signingText.dueAgain(signedVersion)
}
