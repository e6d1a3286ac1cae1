import { useMemo } from 'react'
import type { MemberColumn } from '../../../../../core/sheets/member-columns'
import { memberCellText, memberColumnsOf } from '../../../../../core/sheets/member-columns'
import type { Ending, ListedMember } from '../../../../../core/staffing/member-list'
import { filterMembers, membersInView, memberSearchText, sharedNames } from '../../../../../core/staffing/member-list'
import { memberLabel, memberSheetText } from '../../../../../core/text/member-text'
import type { Column } from '../../../../ui/DataTable'
import { DataTable } from '../../../../ui/DataTable'
import { LoadingLines } from '../../../../ui/Screen'
import { SecretText } from '../../../../ui/SecretText'
import { ToneBadge } from '../../../../ui/ToneBadge'
import type { TeamView } from '../../use-team'
import { openMemberDrawer, setArrangement, useMembersRoom } from '../members-store'
import { membersText } from '../members-text'
import { sortValueOf } from '../shown-members'
import { useListedMembers } from '../use-listed-members'
import { useMemberViews } from '../use-member-views'
import { MemberFilters } from './MemberFilters'
import { MemberTools } from './MemberTools'
import classes from './members.module.css'
import { STATE_TONES } from './state-tones'

/** Days that deserve a second look once they come near. */
const ENDS_IN: Partial<Record<MemberColumn['key'], readonly Ending[]>> = {
  probationUntil: ['probation'],
  contractUntil: ['contract', 'contract-over'],
}
const MIDDLING: ReadonlySet<MemberColumn['key']> = new Set(['employeeNo', 'state', 'gender', 'hoursPerWeek'])

export function MemberTable({ view }: { readonly view: TeamView }) {
  const { filter, arrangement, drawer } = useMembersRoom()
  const people = useListedMembers(view)
  const stored = useMemberViews()
  const shared = useMemo(() => sharedNames(view.rows.map(({ member }) => member)), [view])
  const columns = useMemo(
    () => stored && memberColumnsOf(stored.columns).map((column) => tableColumn(column, shared)),
    [stored, shared],
  )
  const total = useMemo(() => (people ? membersInView(people, filter).length : 0), [people, filter])
  const rows = useMemo(() => (people ? filterMembers(people, filter) : []), [people, filter])
  if (!people || !columns || !stored) return <LoadingLines />
  return (
    <DataTable
      label={membersText.listLabel}
      rows={rows}
      total={Math.max(total, 1)}
      columns={columns}
      rowKey={(person) => person.member.id}
      searchable
      searchText={memberSearchText}
      arrangement={arrangement}
      onArrange={setArrangement}
      onOpen={(person) => openMemberDrawer({ kind: 'member', memberId: person.member.id })}
      selectedKey={drawer.kind === 'member' ? drawer.memberId : null}
      toolbar={<MemberTools stored={stored} />}
      filters={<MemberFilters view={view} />}
    />
  )
}

function tableColumn(column: MemberColumn, shared: ReadonlySet<string>): Column<ListedMember> {
  return {
    key: column.key,
    title: column.head,
    cell: (person) => cellOf(column, person, shared),
    sortBy: sortValueOf(column),
    ...(MIDDLING.has(column.key) ? { width: 90 } : {}),
  }
}

function cellOf(column: MemberColumn, person: ListedMember, shared: ReadonlySet<string>) {
  const { key, head } = column
  const { member, state } = person
  const text = memberCellText(column.cell(person))
  if (key === 'name') return memberLabel(member, shared)
  if (key === 'state') return <ToneBadge tone={STATE_TONES[state]}>{text}</ToneBadge>
  if (text === '')
    return <span className={classes.dim}>{PLACE.has(key) ? membersText.noPlace : memberSheetText.nothing}</span>
  if (PHONES.has(key))
    return <SecretText value={text} kind="phone" field={`${member.id} ${key}`} label={`${member.name} ${head}`} />
  if (ENDS_IN[key]?.some((ending) => person.endings.includes(ending))) return <ToneBadge tone="warn">{text}</ToneBadge>
  if (column.widthChars <= LONG_CHARS) return text
  return (
    <span className={classes.oneLine} title={text}>
      {text}
    </span>
  )
}
const PLACE: ReadonlySet<MemberColumn['key']> = new Set(['department', 'role'])
const PHONES: ReadonlySet<MemberColumn['key']> = new Set(['phone', 'emergencyPhone'])
const LONG_CHARS = 14
