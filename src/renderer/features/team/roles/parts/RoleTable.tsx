import { Button, Group } from '@mantine/core'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { EmptyState } from '../../../../ui/EmptyState'
import { IconPlus } from '../../../../ui/icons'
import { saveAllDescriptions } from '../commands/print-descriptions'
import { openRoleDrawer, useRolesRoom } from '../roles-store'
import { rolesText } from '../roles-text'
import { teamText } from '../../team-text'
import type { RoleRow, TeamView } from '../../use-team'

const COLUMNS: readonly Column<RoleRow>[] = [
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
  },
]

export function RoleTable({ view }: { readonly view: TeamView }) {
  const { drawer } = useRolesRoom()
  const openLibrary = (): void => openRoleDrawer({ kind: 'library' })
  if (view.roleRows.length === 0)
    return <EmptyState text={rolesText.rolesEmpty} action={{ label: rolesText.addRole, onClick: openLibrary }} />
  return (
    <DataTable
      label={rolesText.roleList}
      rows={view.roleRows}
      columns={COLUMNS}
      rowKey={(r) => r.role.id}
      onOpen={(r) => openRoleDrawer({ kind: 'role', roleId: r.role.id })}
      selectedKey={drawer.kind === 'role' ? drawer.roleId : null}
      toolbar={
        <Group gap="xs">
          <Button
            variant="default"
            disabled={view.roleRows.every((r) => !r.description)}
            onClick={() => void saveAllDescriptions(view)}
          >
            {rolesText.pdfAll}
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={openLibrary}>
            {rolesText.addRole}
          </Button>
        </Group>
      }
    />
  )
}
