import { dayClassOf } from '../../../core/calendar/day-class-of'
import type { ShopPatch } from '../../../core/imports/import-plan'
import type { Brand } from '../../../core/kernel/brand'
import type { DepartmentId, MemberId, RoleId, ShiftId } from '../../../core/kernel/ids'
import type { LocalDay } from '../../../core/kernel/local-day'
import { daysOf, firstDayOf, monthOf } from '../../../core/kernel/local-day'
import { DEFAULT_GRADE_RULES } from '../../../core/kpi/rates/grade-rules'
import { INDICATOR_LIBRARY } from '../../../core/kpi/library/indicators'
import type { LibraryRole } from '../../../core/roles/library/library-role'
import { libraryRoleCalled, ROLE_LIBRARY } from '../../../core/roles/library/role-library'
import type { Shift } from '../../../core/schedule/shift'
import type { Department, Member } from '../../../core/team/member'
import type { NewShopForm } from './new-shop-form'
import type { TypedPerson } from './read-names'
import { welcomeText } from './welcome-text'

type NewId = <Id extends Brand<string, string>>() => Id

const FULL_DAY_MINUTES = 480
const FULL_WEEK_MINUTES = 2_400

/**
 * A shop to start from: what was answered, with usual defaults for the rest, and a first proposal of the roster from
 * today on (everybody on the day shift on workdays, resting on other days). Days gone by stay open: nobody was absent.
 */
export function buildNewShop(
  form: NewShopForm,
  people: readonly TypedPerson[],
  today: LocalDay,
  newId: NewId,
): ShopPatch {
  const month = monthOf(today)
  const hiredOn = firstDayOf(month)
  // A role that is written behind a name is wanted, ticked or not.
  const keys = new Set([...form.roleKeys, ...people.flatMap(({ roleName }) => libraryRoleCalled(roleName)?.key ?? [])])
  const chosen = ROLE_LIBRARY.filter((role) => keys.has(role.key))
  const departments = departmentsOf(chosen, newId)
  const departmentIdOf = (role: LibraryRole): DepartmentId =>
    (departments.find((d) => d.name === role.departmentName) as Department).id
  const roles = chosen.map((role, index) => ({
    id: newId<RoleId>(),
    name: role.name,
    departmentId: departmentIdOf(role),
    libraryKey: role.key,
    order: index + 1,
  }))
  const members = people.map(({ name }, index): Member => ({
    id: newId<MemberId>(),
    employeeNo: String(index + 1).padStart(3, '0'),
    name,
    hiredOn,
  }))
  const shifts = firstShifts(newId)
  const [day, , rest] = shifts
  return {
    settings: { shopName: form.shopName.trim(), platforms: form.platforms, city: form.city, isSample: false },
    departments,
    roles,
    jobDescriptions: roles.map((role, index) => ({
      roleId: role.id,
      version: 1,
      effectiveOn: hiredOn,
      change: welcomeText.versionChange,
      content: (chosen[index] as LibraryRole).description,
    })),
    members,
    assignments: members.flatMap(({ id: memberId }, index) => {
      const key = libraryRoleCalled(people[index]?.roleName ?? '')?.key
      const role = roles.find((r) => r.libraryKey === key)
      return role ? [{ memberId, from: hiredOn, departmentId: role.departmentId, roleId: role.id }] : []
    }),
    contractHours: members.map(({ id: memberId }) => ({
      memberId,
      from: hiredOn,
      employment: 'full-time',
      minutesPerDay: FULL_DAY_MINUTES,
      minutesPerWeek: FULL_WEEK_MINUTES,
    })),
    shifts,
    rosters: members.map(({ id: memberId }) => ({
      memberId,
      month,
      days: daysOf(month).map((each) => (each < today ? null : dayClassOf(each, []) === 'workday' ? day.id : rest.id)),
    })),
    indicators: INDICATOR_LIBRARY,
    gradeRules: [DEFAULT_GRADE_RULES],
  }
}

function departmentsOf(roles: readonly LibraryRole[], newId: NewId): readonly Department[] {
  const names = [...new Set(roles.map((role) => role.departmentName))]
  return names.map((name, index) => ({ id: newId<DepartmentId>(), name, order: index + 1 }))
}

function firstShifts(newId: NewId): readonly [Shift, Shift, Shift] {
  const work = { kind: 'work', unpaidBreakMinutes: 60, punching: 'first-and-last' } as const
  return [
    {
      ...work,
      id: newId<ShiftId>(),
      ...welcomeText.dayShift,
      segments: [{ start: 540, end: 1_080 }],
      colour: 'blue',
      order: 1,
    },
    {
      ...work,
      id: newId<ShiftId>(),
      ...welcomeText.lateShift,
      segments: [{ start: 780, end: 1_320 }],
      colour: 'grape',
      order: 2,
    },
    {
      id: newId<ShiftId>(),
      ...welcomeText.rest,
      kind: 'rest',
      segments: [],
      unpaidBreakMinutes: 0,
      punching: 'none',
      colour: 'gray',
      order: 3,
    },
  ]
}
