import { Checkbox } from '@mantine/core'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { SecretText } from '../../../../ui/SecretText'
import { ToneBadge } from '../../../../ui/ToneBadge'
import { openMemberDrawer, toggleShowLeft, useMembersRoom } from '../members-store'
import { membersText } from '../members-text'
import { teamText } from '../../team-text'
import type { MemberState, TeamRow, TeamView } from '../../use-team'

const TONES = { active: 'good', probation: 'info', left: 'plain', future: 'warn' } as const satisfies Record<
  MemberState,
  string
>

const COLUMNS: readonly Column<TeamRow>[] = [
  {
    key: 'no',
    title: membersText.employeeNo,
    cell: (r) => r.member.employeeNo,
    sortBy: (r) => r.member.employeeNo,
    search: (r) => r.member.employeeNo,
    width: 80,
  },
  {
    key: 'name',
    title: membersText.name,
    cell: (r) => r.member.name,
    sortBy: (r) => r.member.name,
    search: (r) => r.member.name,
  },
  {
    key: 'department',
    title: teamText.department,
    cell: (r) => r.department || membersText.noPlace,
    sortBy: (r) => r.department,
    search: (r) => r.department,
  },
  {
    key: 'role',
    title: teamText.role,
    cell: (r) => r.role || membersText.noPlace,
    sortBy: (r) => r.role,
    search: (r) => r.role,
  },
  {
    key: 'employment',
    title: membersText.employment,
    cell: (r) => (r.hours ? membersText.employments[r.hours.employment] : membersText.none),
    sortBy: (r) => r.hours?.employment,
  },
  { key: 'hired', title: membersText.hiredOn, cell: (r) => r.member.hiredOn, sortBy: (r) => r.member.hiredOn },
  {
    key: 'phone',
    title: membersText.phone,
    cell: (r) =>
      r.member.phone ? (
        <SecretText
          value={r.member.phone}
          kind="phone"
          field={`${r.member.id} phone`}
          label={`${r.member.name} ${membersText.phone}`}
        />
      ) : (
        membersText.none
      ),
  },
  {
    key: 'state',
    title: membersText.state,
    cell: (r) => <ToneBadge tone={TONES[r.state]}>{membersText.states[r.state]}</ToneBadge>,
    sortBy: (r) => r.state,
  },
]

export function MemberTable({ view }: { readonly view: TeamView }) {
  const { showLeft, drawer } = useMembersRoom()
  const rows = showLeft ? view.rows : view.rows.filter((r) => r.state !== 'left')
  return (
    <DataTable
      label={membersText.listLabel}
      rows={rows}
      columns={COLUMNS}
      rowKey={(r) => r.member.id}
      onOpen={(r) => openMemberDrawer({ kind: 'member', memberId: r.member.id })}
      selectedKey={drawer.kind === 'member' ? drawer.memberId : null}
      toolbar={<Checkbox label={membersText.showLeft} checked={showLeft} onChange={toggleShowLeft} />}
    />
  )
}
