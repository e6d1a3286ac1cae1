import type { DepartmentId, MemberId, RecordId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { PayScheme } from '../payroll/pay-terms'
import type { ContractHours } from '../team/member'
import type { Movement, MovementFacts } from '../team/movement'
import type { ClosedMonths } from './closed-month-problems'
import { closedMonthProblems } from './closed-month-problems'
import type { PlanContext } from './joining-terms'
import { roleProblems } from './joining-terms'
import type { MemberState, StateRecords } from './member-state'
import { stateOn } from './member-state'
import type { DatedList, Planned, StaffChange } from './staff-change'
import type { StaffProblem } from './staff-problem'
import { blocks, confirm } from './staff-problem'
import { comparePay, minimumWageProblems } from './wages'

export type TransferRecords = StateRecords & ClosedMonths & Pick<ShopData, 'settings' | 'departments' | 'roles'>

export type TransferKind = Extract<
  Movement['kind'],
  'transfer' | 'promotion' | 'demotion' | 'pay-change' | 'hours-change'
>

/** What is new from the day on; what is absent stays as it is. */
export interface TransferWish {
  readonly memberId: MemberId
  readonly kind: TransferKind
  readonly on: LocalDay
  readonly departmentId?: DepartmentId
  readonly roleId?: RoleId
  readonly pay?: PayScheme
  readonly hours?: Pick<ContractHours, 'employment' | 'minutesPerDay' | 'minutesPerWeek'>
  readonly reason?: string
  readonly note?: string
}

/** 调岗, 晋升, 降职, 调薪 and 工时调整: any of department, role, pay and hours from one day on, with the movement that tells why. */
export function planTransfer(
  records: TransferRecords,
  wish: TransferWish,
  { newId }: PlanContext,
): Planned<StaffProblem> {
  const nothing: StaffChange = { put: {}, remove: [] }
  const state = stateOn(records, wish.memberId, wish.on)
  if (!state) return { change: nothing, problems: [{ ...blocks, code: 'unknown-member' }] }
  if (state.standing !== 'employed')
    return { change: nothing, problems: [{ ...blocks, code: 'not-employed', day: wish.on }] }
  const put = newRows(state, wish)
  const isEmpty = Object.values(put).every((rows) => rows.length === 0)
  if (isEmpty) return { change: nothing, problems: [{ ...blocks, code: whyNothing(state, wish) }] }
  const movement: Movement = {
    id: newId<RecordId>(),
    memberId: wish.memberId,
    kind: wish.kind,
    on: wish.on,
    ...(wish.reason ? { reason: wish.reason } : {}),
    ...(wish.note ? { note: wish.note } : {}),
    ...movementSides(state, put),
  }
  return {
    change: { put: { ...put, movements: [movement] }, remove: [] },
    problems: problemsOf(records, state, wish, put),
  }
}

type NewRows = Required<Pick<StaffChange['put'], 'assignments' | 'contractHours' | 'payTerms'>>

/** Rows for what really differs from what holds on the day. */
function newRows(state: MemberState, wish: TransferWish): NewRows {
  const { memberId, on: from, pay, hours } = wish
  const { assignment } = state
  const departmentId = wish.departmentId ?? assignment?.departmentId
  const roleId = wish.roleId ?? assignment?.roleId
  const isPlaced = departmentId !== undefined && roleId !== undefined
  const moves = isPlaced && (departmentId !== assignment?.departmentId || roleId !== assignment.roleId)
  const paysOther = pay !== undefined && JSON.stringify(pay) !== JSON.stringify(state.pay?.scheme)
  const probationUntil = state.hours?.probationUntil
  return {
    assignments: moves ? [{ memberId, from, departmentId, roleId }] : [],
    payTerms: paysOther ? [{ memberId, from, scheme: pay }] : [],
    contractHours:
      hours && hasOtherHours(state, hours)
        ? [{ memberId, from, ...hours, ...(probationUntil === undefined ? {} : { probationUntil }) }]
        : [],
  }
}
/** Somebody who was never placed needs both a department and a role. */
function whyNothing(
  { assignment }: MemberState,
  wish: TransferWish,
): 'unknown-role' | 'unknown-department' | 'nothing-changes' {
  if (assignment || (wish.departmentId === undefined) === (wish.roleId === undefined)) return 'nothing-changes'
  return wish.roleId === undefined ? 'unknown-role' : 'unknown-department'
}
function hasOtherHours({ hours }: MemberState, wish: NonNullable<TransferWish['hours']>): boolean {
  return (
    hours?.employment !== wish.employment ||
    hours.minutesPerDay !== wish.minutesPerDay ||
    hours.minutesPerWeek !== wish.minutesPerWeek
  )
}

/** Only what changed stands on both sides, so that a notice says no more than it should. */
function movementSides(state: MemberState, put: NewRows): Pick<Movement, 'before' | 'after'> {
  const [place] = put.assignments
  const [pay] = put.payTerms
  const [hours] = put.contractHours
  const before: MovementFacts = {
    ...(place && state.assignment
      ? { departmentId: state.assignment.departmentId, roleId: state.assignment.roleId }
      : {}),
    ...(pay && state.pay ? { payFrom: state.pay.from } : {}),
    ...(hours && state.hours ? { hoursFrom: state.hours.from } : {}),
  }
  const after: MovementFacts = {
    ...(place ? { departmentId: place.departmentId, roleId: place.roleId } : {}),
    ...(pay ? { payFrom: pay.from } : {}),
    ...(hours ? { hoursFrom: hours.from } : {}),
  }
  return { before, after }
}

function problemsOf(
  records: TransferRecords,
  state: MemberState,
  wish: TransferWish,
  put: NewRows,
): readonly StaffProblem[] {
  const { memberId, departmentId, roleId, on, kind, pay } = wish
  const isPaidLess = pay && state.pay && comparePay(state.pay.scheme, pay) === 'lower'
  const employment = put.contractHours[0]?.employment ?? state.hours?.employment
  return [
    ...(departmentId !== undefined && !records.departments.some((d) => d.id === departmentId)
      ? [{ ...blocks, code: 'unknown-department' } as const]
      : []),
    ...(roleId === undefined || roleId === state.assignment?.roleId
      ? []
      : roleProblems(records, { memberId, roleId, day: on })),
    ...(isPaidLess ? [{ ...confirm, code: 'consent-needed', why: 'lower-pay' } as const] : []),
    ...(kind === 'demotion' ? [{ ...confirm, code: 'consent-needed', why: 'demotion' } as const] : []),
    ...(pay && employment === 'full-time'
      ? minimumWageProblems(pay, state.contributions?.city ?? records.settings.city, on)
      : []),
    ...neighbouringRows(records, put, memberId, on),
    ...closedMonthProblems(records, on),
  ]
}

/** A row of the same day is replaced; a later one ends what is entered now. */
function neighbouringRows(
  records: TransferRecords,
  put: NewRows,
  memberId: MemberId,
  on: LocalDay,
): readonly StaffProblem[] {
  return (['assignments', 'contractHours', 'payTerms'] as const).flatMap((list: DatedList & keyof NewRows) => {
    if (put[list].length === 0) return []
    const rows: readonly { readonly memberId: MemberId; readonly from: LocalDay }[] = records[list]
    const own = rows.filter((row) => row.memberId === memberId).map((row) => row.from)
    const later = own.filter((from) => from > on).sort()[0]
    return [
      ...(own.includes(on) ? [{ ...confirm, code: 'row-replaced', list, from: on } as const] : []),
      ...(later === undefined ? [] : [{ ...confirm, code: 'later-row', list, from: later } as const]),
    ]
  })
}
