import { Button, Menu, NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { RoleId } from '../../../../../core/kernel/ids'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { EmptyState } from '../../../../ui/EmptyState'
import { IconDownload, IconPlus } from '../../../../ui/icons'
import { ToneBadge } from '../../../../ui/ToneBadge'
import { teamText } from '../../team-text'
import type { RoleRow, TeamView } from '../../use-team'
import { exportRoleTables, printRoleList } from '../commands/export-roles'
import type { DescriptionFormat } from '../commands/print-descriptions'
import { giveOut, outputsOf } from '../commands/print-descriptions'
import { openRole } from '../roles-route'
import { openRoleDrawer } from '../roles-store'
import { rolesText } from '../roles-text'
import { useSigning } from '../signing/use-signing'

export function RoleTable({ view }: { readonly view: TeamView }) {
  const [departmentName, setDepartment] = useState('')
  const signing = useSigning(view)
  const columns = useMemo(() => {
    const due = new Map<RoleId, number>()
    for (const { roleId, isDue } of signing ?? []) if (isDue) due.set(roleId, (due.get(roleId) ?? 0) + 1)
    return columnsOf(view, due)
  }, [view, signing])
  const openLibrary = (): void => openRoleDrawer({ kind: 'library' })
  const openNew = (): void => openRoleDrawer({ kind: 'new-role' })
  if (view.roleRows.length === 0)
    return (
      <EmptyState
        text={rolesText.rolesEmpty}
        action={{ label: rolesText.addRole, onClick: openLibrary }}
        sample={{ label: rolesText.newRole, onClick: openNew }}
      />
    )
  const departments = [...new Set(view.roleRows.map(({ department }) => department))].filter((name) => name !== '')
  const rows = view.roleRows.filter((row) => departmentName === '' || row.department === departmentName)
  return (
    <DataTable
      label={rolesText.roleList}
      rows={rows}
      columns={columns}
      rowKey={(r) => r.role.id}
      onOpen={(r) => openRole(r.role.id, 'paper')}
      toolbar={
        <>
          <NativeSelect
            size="xs"
            aria-label={rolesText.departmentFilter}
            value={departmentName}
            data={[
              { value: '', label: rolesText.allDepartments },
              ...departments.map((name) => ({ value: name, label: name })),
            ]}
            onChange={(event) => setDepartment(event.currentTarget.value)}
          />
          <BatchMenu view={view} rows={rows} />
          <Button variant="default" onClick={openLibrary}>
            {rolesText.addRole}
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={openNew}>
            {rolesText.newRole}
          </Button>
        </>
      }
    />
  )
}

interface BatchMenuProps {
  readonly view: TeamView
  readonly rows: readonly RoleRow[]
}

/** The descriptions of all roles shown, for the file or for everybody who holds one; and the list itself. */
function BatchMenu({ view, rows }: BatchMenuProps) {
  const described = rows.filter(({ description }) => description)
  const give = async (format: DescriptionFormat, isForHolders: boolean): Promise<void> => {
    const wanted = described.flatMap(({ role, holders }) =>
      isForHolders ? holders.map((holder) => ({ roleId: role.id, holder })) : [{ roleId: role.id }],
    )
    const bookName = isForHolders ? rolesText.everybodyBookName : rolesText.bookName
    await giveOut(view.shopName, await outputsOf(wanted), format, bookName)
  }
  const nobody = described.every(({ holders }) => holders.length === 0)
  const item = (label: string, format: DescriptionFormat, isForHolders: boolean) => (
    <Menu.Item
      disabled={described.length === 0 || (isForHolders && nobody)}
      onClick={() => void give(format, isForHolders)}
    >
      {label}
    </Menu.Item>
  )
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />}>
          {rolesText.batch}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{rolesText.perRole}</Menu.Label>
        {item(rolesText.pdfBook, 'pdf-book', false)}
        {item(rolesText.pdfAll, 'pdf', false)}
        {item(rolesText.wordAll, 'word', false)}
        <Menu.Label>{rolesText.perPerson}</Menu.Label>
        {item(rolesText.pdfEverybodyBook, 'pdf-book', true)}
        {item(rolesText.pdfEverybody, 'pdf', true)}
        {item(rolesText.wordEverybody, 'word', true)}
        <Menu.Label>{rolesText.theList}</Menu.Label>
        <Menu.Item onClick={() => void exportRoleTables()}>{rolesText.exportRoles}</Menu.Item>
        <Menu.Item onClick={() => void printRoleList(view, rows)}>{rolesText.printRoles}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function columnsOf(view: TeamView, due: ReadonlyMap<RoleId, number>): readonly Column<RoleRow>[] {
  const names = new Map(view.roles.map(({ id, name }) => [id, name]))
  const superiorOf = ({ role }: RoleRow): string =>
    (role.reportsTo === undefined ? undefined : names.get(role.reportsTo)) ?? rolesText.reportsToOwner
  return [
    {
      key: 'role',
      title: teamText.role,
      cell: (r) => r.role.name,
      sortBy: (r) => r.role.name,
      search: (r) => r.role.name,
    },
    {
      key: 'department',
      title: teamText.department,
      cell: (r) => r.department,
      sortBy: (r) => r.department,
      search: (r) => r.department,
    },
    { key: 'reportsTo', title: rolesText.reportsTo, cell: superiorOf, sortBy: superiorOf },
    {
      key: 'heads',
      title: rolesText.heads,
      align: 'center',
      cell: (r) => rolesText.headsOf(r.holders.length, r.role.plannedHeads),
      sortBy: (r) => r.holders.length,
    },
    {
      key: 'holders',
      title: rolesText.holders,
      cell: (r) => r.holders.join(rolesText.listMark),
      search: (r) => r.holders.join(' '),
    },
    {
      key: 'version',
      title: rolesText.version,
      cell: (r) =>
        r.description ? rolesText.versionOf(r.description.version, r.description.effectiveOn) : rolesText.noDescription,
      sortBy: (r) => r.description?.effectiveOn,
    },
    {
      key: 'due',
      title: rolesText.toSign,
      cell: (r) => {
        const count = due.get(r.role.id) ?? 0
        return count === 0 ? null : <ToneBadge tone="warn">{rolesText.toSignCount(count)}</ToneBadge>
      },
      sortBy: (r) => due.get(r.role.id) ?? 0,
    },
  ]
}
