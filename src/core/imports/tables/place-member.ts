import type { DepartmentId, RoleId } from '../../kernel/ids'
import { toId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { libraryRoleCalled } from '../../roles/library/role-library'
import type { Role } from '../../roles/role'
import type { Department, EmploymentKind, Member } from '../../team/member'
import { UNASSIGNED_DEPARTMENT, UNASSIGNED_ROLE } from '../columns/cell-words-columns'
import { EMPLOYMENT_WORDS } from '../columns/people-columns'
import type { ShopDraft } from '../shop-draft'
import { idPart } from '../shop-draft'
import type { TableRow } from '../table-row'

const STANDARD_HOURS: Readonly<
  Record<EmploymentKind, { readonly minutesPerDay: number; readonly minutesPerWeek: number }>
> = {
  'full-time': { minutesPerDay: 480, minutesPerWeek: 2400 },
  // 劳动合同法第六十八条: at most 4 hours a day on average and 24 a week.
  'part-time': { minutesPerDay: 240, minutesPerWeek: 1440 },
  intern: { minutesPerDay: 480, minutesPerWeek: 2400 },
}
const MINUTES_PER_HOUR = 60
const MOST_PER_DAY = 1440
const MOST_PER_WEEK = 10_080

/** The department of that name; a new one goes behind the others. */
export function departmentNamed(draft: ShopDraft, name: string): Department {
  const all = draft.departments.all()
  const known = all.find((department) => department.name === name)
  if (known) return known
  const order = all.reduce((most, department) => Math.max(most, department.order), 0) + 1
  const department: Department = {
    id: toId<DepartmentId>(freeId(`dept-${idPart(name)}`, (id) => draft.departments.get(id) !== undefined)),
    name,
    order,
  }
  draft.departments.put(department)
  return department
}
/** The role of that name; a new one remembers the library role of the same or a like name. */
export function roleNamed(draft: ShopDraft, name: string, department: Department): Role {
  const all = draft.roles.all()
  const known = all.find((role) => role.name === name)
  if (known) return known
  const library = libraryRoleCalled(name)
  const role: Role = {
    id: toId<RoleId>(freeId(`role-${idPart(name)}`, (id) => draft.roles.get(id) !== undefined)),
    name,
    departmentId: department.id,
    ...(library ? { libraryKey: library.key } : {}),
    order: all.reduce((most, other) => Math.max(most, other.order), 0) + 1,
  }
  draft.roles.put(role)
  return role
}
function freeId(base: string, isTaken: (id: string) => boolean): string {
  let [id, count] = [base, 1]
  while (isTaken(id)) id = `${base}-${(count += 1)}`
  return id
}

/** What a row says about where somebody works and how long; nothing is written yet. */
export interface EmploymentSaid {
  readonly departmentName: string
  readonly roleName: string
  readonly effectiveOn?: LocalDay | undefined
  readonly employment?: EmploymentKind | undefined
  readonly perDay?: number | undefined
  readonly perWeek?: number | undefined
  readonly probation?: LocalDay | undefined
}
export function readEmployment(row: TableRow): EmploymentSaid {
  return {
    departmentName: row.text('department', 60),
    roleName: row.text('role', 60),
    effectiveOn: row.day('effectiveOn'),
    employment: row.choice('employment', EMPLOYMENT_WORDS),
    perDay: row.minutesOf('hoursPerDay', MINUTES_PER_HOUR, MOST_PER_DAY),
    perWeek: row.minutesOf('hoursPerWeek', MINUTES_PER_HOUR, MOST_PER_WEEK),
    probation: row.day('probationUntil'),
  }
}

/** Department and role from the said day on, from the hire day, or in place of the latest ones. */
export function placeMember(draft: ShopDraft, member: Member, wish: EmploymentSaid, row: TableRow): void {
  if (wish.departmentName === '' && wish.roleName === '') return
  const own = draft.assignments.all().filter((assignment) => assignment.memberId === member.id)
  const latest = own.reduce((last, next) => (last === undefined || next.from > last.from ? next : last), own[0])
  const department = wish.departmentName === '' ? undefined : departmentNamed(draft, wish.departmentName)
  const departmentId = department?.id ?? latest?.departmentId ?? departmentNamed(draft, UNASSIGNED_DEPARTMENT).id
  const home = draft.departments.get(departmentId) ?? departmentNamed(draft, UNASSIGNED_DEPARTMENT)
  const roleId =
    wish.roleName === ''
      ? (latest?.roleId ?? roleNamed(draft, UNASSIGNED_ROLE, home).id)
      : roleNamed(draft, wish.roleName, home).id
  const isSame = latest !== undefined && latest.departmentId === departmentId && latest.roleId === roleId
  if (isSame && (wish.effectiveOn === undefined || wish.effectiveOn >= latest.from)) return
  const wasBrought =
    latest !== undefined && draft.assignments.brought(`${latest.memberId}|${latest.from}`) !== undefined
  if (latest && wish.effectiveOn === undefined && !wasBrought) {
    row.warn(
      'role-changed-without-day',
      wish.roleName === '' ? 'department' : 'role',
      [wish.departmentName, wish.roleName].join(' ').trim(),
    )
  }
  draft.assignments.put({
    memberId: member.id,
    from: wish.effectiveOn ?? latest?.from ?? member.hiredOn,
    departmentId,
    roleId,
  })
}

/** 合同工时: what the row says, else what holds already, else the usual hours of the kind. */
export function setContractHours(
  draft: ShopDraft,
  member: Member,
  said: Omit<EmploymentSaid, 'departmentName' | 'roleName'>,
): void {
  const own = draft.contractHours.all().filter((hours) => hours.memberId === member.id)
  const latest = own.reduce((last, next) => (last === undefined || next.from > last.from ? next : last), own[0])
  const employment = said.employment ?? latest?.employment ?? 'full-time'
  const usual = latest?.employment === employment ? latest : STANDARD_HOURS[employment]
  const probationUntil = said.probation ?? latest?.probationUntil
  draft.contractHours.put({
    memberId: member.id,
    from: latest?.from ?? member.hiredOn,
    employment,
    minutesPerDay: said.perDay ?? usual.minutesPerDay,
    minutesPerWeek: said.perWeek ?? usual.minutesPerWeek,
    ...(probationUntil === undefined ? {} : { probationUntil }),
  })
}
