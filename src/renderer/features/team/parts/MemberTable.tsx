import { Checkbox } from '@mantine/core'
import type { Column } from '../../../ui/DataTable'
import { DataTable } from '../../../ui/DataTable'
import { SecretText } from '../../../ui/SecretText'
import { ToneBadge } from '../../../ui/ToneBadge'
import { openTeamDrawer, toggleShowLeft, useTeamScreen } from '../team-store'
import { teamText } from '../team-text'
import type { MemberState, TeamRow, TeamView } from '../use-team'

const TONES = { active: 'good', probation: 'info', left: 'plain', future: 'warn' } as const satisfies Record<
  MemberState,
  string
>

const COLUMNS: readonly Column<TeamRow>[] = [
  {
    key: 'no',
    title: teamText.employeeNo,
    cell: (r) => r.member.employeeNo,
    sortBy: (r) => r.member.employeeNo,
    search: (r) => r.member.employeeNo,
    width: 80,
  },
  {
    key: 'name',
    title: teamText.name,
    cell: (r) => r.member.name,
    sortBy: (r) => r.member.name,
    search: (r) => r.member.name,
  },
  {
    key: 'department',
    title: teamText.department,
    cell: (r) => r.department || teamText.noPlace,
    sortBy: (r) => r.department,
    search: (r) => r.department,
  },
  {
    key: 'role',
    title: teamText.role,
    cell: (r) => r.role || teamText.noPlace,
    sortBy: (r) => r.role,
    search: (r) => r.role,
  },
  {
    key: 'employment',
    title: teamText.employment,
    cell: (r) => (r.hours ? teamText.employments[r.hours.employment] : teamText.none),
    sortBy: (r) => r.hours?.employment,
  },
  { key: 'hired', title: teamText.hiredOn, cell: (r) => r.member.hiredOn, sortBy: (r) => r.member.hiredOn },
  {
    key: 'phone',
    title: teamText.phone,
    cell: (r) =>
      r.member.phone ? (
        <SecretText
          value={r.member.phone}
          kind="phone"
          field={`${r.member.id} phone`}
          label={`${r.member.name} ${teamText.phone}`}
        />
      ) : (
        teamText.none
      ),
  },
  {
    key: 'state',
    title: teamText.state,
    cell: (r) => <ToneBadge tone={TONES[r.state]}>{teamText.states[r.state]}</ToneBadge>,
    sortBy: (r) => r.state,
  },
]

export function MemberTable({ view }: { readonly view: TeamView }) {
  const { showLeft, drawer } = useTeamScreen()
  const rows = showLeft ? view.rows : view.rows.filter((r) => r.state !== 'left')
  return (
    <DataTable
      label={teamText.listLabel}
      rows={rows}
      columns={COLUMNS}
      rowKey={(r) => r.member.id}
      onOpen={(r) => openTeamDrawer({ kind: 'member', memberId: r.member.id })}
      selectedKey={drawer.kind === 'member' ? drawer.memberId : null}
      toolbar={<Checkbox label={teamText.showLeft} checked={showLeft} onChange={toggleShowLeft} />}
    />
  )
}
