import type { MemberColumnKey } from '../../../../core/sheets/member-columns'
import { MEMBER_COLUMNS } from '../../../../core/sheets/member-columns'
import type { MemberFilter } from '../../../../core/staffing/member-list'
import { ENDINGS, LISTED_STATES, NO_FILTER } from '../../../../core/staffing/member-list'
import type { EmploymentKind } from '../../../../core/team/member'
import type { Arrangement, Sorting } from '../../../ui/data-table-rows'
import { membersText } from './members-text'

/** How the list looks: who is in it, in what order, with which columns. */
export interface MemberView extends Arrangement {
  readonly filter: MemberFilter
  readonly columns: readonly MemberColumnKey[]
}
export interface NamedView extends MemberView {
  readonly name: string
}

export const USUAL_COLUMNS: readonly MemberColumnKey[] = [
  'employeeNo',
  'name',
  'department',
  'role',
  'state',
  'employment',
  'hiredOn',
  'contractUntil',
  'phone',
]
export const PLAIN_VIEW: MemberView = { filter: NO_FILTER, columns: USUAL_COLUMNS, query: '', sorting: null }

const EMPLOYMENTS = Object.keys(membersText.employments) as readonly EmploymentKind[]
const COLUMN_KEYS = MEMBER_COLUMNS.map(({ key }) => key)
const MOST_VIEWS = 30

/** Stored by this release or another one: what is not understood is left out. */
export function readColumns(stored: unknown): readonly MemberColumnKey[] {
  const columns = among(COLUMN_KEYS, stored)
  return columns.length === 0 ? USUAL_COLUMNS : columns
}
export function readViews(stored: unknown): readonly NamedView[] {
  return listOf(stored).flatMap((each): readonly NamedView[] => {
    const { name, query, sorting, filter, columns } = fieldsOf(each)
    if (typeof name !== 'string' || name === '') return []
    return [
      {
        name,
        query: typeof query === 'string' ? query : '',
        sorting: readSorting(sorting),
        filter: readFilter(filter),
        columns: readColumns(columns),
      },
    ]
  })
}

/** The views with one more, or with one replaced that has its name. */
export function withView(views: readonly NamedView[], view: NamedView): readonly NamedView[] {
  const others = views.filter(({ name }) => name !== view.name)
  return [...others, view].slice(-MOST_VIEWS)
}
export function isSameView(a: MemberView, b: MemberView): boolean {
  const plain = ({ filter, columns, query, sorting }: MemberView): string =>
    JSON.stringify([Object.entries(filter).sort(), columns, query, sorting])
  return plain(a) === plain(b)
}

function readFilter(stored: unknown): MemberFilter {
  const { departments, roles, states, employments, endings, showLeft } = fieldsOf(stored)
  return {
    departments: listOf(departments).filter((each) => typeof each === 'string'),
    roles: listOf(roles).filter((each) => typeof each === 'string'),
    states: among(LISTED_STATES, states),
    employments: among(EMPLOYMENTS, employments),
    endings: among(ENDINGS, endings),
    showLeft: showLeft === true,
  }
}
function readSorting(stored: unknown): Sorting | null {
  const { key, descending } = fieldsOf(stored)
  return typeof key === 'string' ? { key, descending: descending === true } : null
}
function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {}
}
function listOf(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : []
}
/** The known ones of a stored list, in the order of the known. */
function among<T extends string>(known: readonly T[], stored: unknown): readonly T[] {
  const wanted = new Set(listOf(stored))
  return known.filter((each) => wanted.has(each))
}
