import type { MemberColumn, MemberColumnKey } from '../../../../core/sheets/member-columns'
import { memberCellText, memberColumnsOf } from '../../../../core/sheets/member-columns'
import type { ListedMember, MemberFilter } from '../../../../core/staffing/member-list'
import { filterMembers, listMembers, memberSearchText } from '../../../../core/staffing/member-list'
import { staffRepository } from '../../../db/repositories'
import type { Arrangement } from '../../../ui/data-table-rows'
import { arrangeRows } from '../../../ui/data-table-rows'
import type { TeamView } from '../use-team'
import { useMembersRoom } from './members-store'
import { storedColumns } from './use-member-views'

/** What a heading orders by; numbers of service by their size, days and texts as they are read. */
export function sortValueOf(column: MemberColumn): (person: ListedMember) => string | number | undefined {
  if (column.key === 'service') return ({ monthsHere }) => monthsHere
  return (person) => memberCellText(column.cell(person)) || undefined
}

export function shownMembers(
  people: readonly ListedMember[],
  columns: readonly MemberColumnKey[],
  { filter, arrangement }: { readonly filter: MemberFilter; readonly arrangement: Arrangement },
): readonly ListedMember[] {
  const sortable = memberColumnsOf(columns).map((column) => ({ key: column.key, sortBy: sortValueOf(column) }))
  return arrangeRows(filterMembers(people, filter), sortable, arrangement, memberSearchText)
}

/** The list as it is on the screen now: who, in which order, with which columns. */
export async function readShownMembers(
  view: TeamView,
): Promise<{ readonly people: readonly ListedMember[]; readonly columns: readonly MemberColumnKey[] }> {
  const [contracts, certificates, columns] = await Promise.all([
    staffRepository.contracts.all(),
    staffRepository.certificates.all(),
    storedColumns(),
  ])
  const listed = listMembers(view.rows, { contracts, certificates }, view.today)
  return { people: shownMembers(listed, columns, useMembersRoom.getState()), columns }
}
