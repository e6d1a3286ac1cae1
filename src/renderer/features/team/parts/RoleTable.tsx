import { Button, Group } from '@mantine/core'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { EmptyState } from '../../../ui/EmptyState'
import { IconPlus } from '../../../ui/icons'
import { saveAllDescriptions } from '../commands/print-descriptions'
import { openTeamDrawer, useTeamScreen } from '../team-store'
import { teamText } from '../team-text'
import type { RoleRow, TeamView } from '../use-team'

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
    title: teamText.holders,
    cell: (r) => r.holders.join(teamText.listMark),
    search: (r) => r.holders.join(' '),
  },
  {
    key: 'version',
    title: teamText.version,
    cell: (r) =>
      r.description ? teamText.versionOf(r.description.version, r.description.effectiveOn) : teamText.noDescription,
  },
]

export function RoleTable({ view }: { readonly view: TeamView }) {
  const { drawer } = useTeamScreen()
  const openLibrary = (): void => openTeamDrawer({ kind: 'library' })
  if (view.roleRows.length === 0)
    return <EmptyState text={teamText.rolesEmpty} action={{ label: teamText.addRole, onClick: openLibrary }} />
  return (
    <DataTable
      label={teamText.roleList}
      rows={view.roleRows}
      columns={COLUMNS}
      rowKey={(r) => r.role.id}
      onOpen={(r) => openTeamDrawer({ kind: 'role', roleId: r.role.id })}
      selectedKey={drawer.kind === 'role' ? drawer.roleId : null}
      toolbar={
        <Group gap="xs">
          <Button
            variant="default"
            disabled={view.roleRows.every((r) => !r.description)}
            onClick={() => void saveAllDescriptions(view)}
          >
            {teamText.pdfAll}
          </Button>
          <Button leftSection={<IconPlus size={16} />} onClick={openLibrary}>
            {teamText.addRole}
          </Button>
        </Group>
      }
    />
  )
}
