import type { MemberId, RecordId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import { addDays } from '../kernel/local-day'
import type { PayScheme, PayTerms } from '../payroll/pay-terms'
import { CHECKLIST_LIBRARY } from '../roles/library/checklist-library'
import type { ContractHours } from '../team/member'
import type { ClosedMonths } from './closed-month-problems'
import { closedMonthProblems } from './closed-month-problems'
import type { PlanContext } from './joining-terms'
import type { MemberState, StateRecords } from './member-state'
import { stateOn } from './member-state'
import type { Planned, StaffChange } from './staff-change'
import type { StaffProblem } from './staff-problem'
import { blocks, confirm } from './staff-problem'
import { comparePay } from './wages'

export type ConfirmationRecords = StateRecords & ClosedMonths

export interface ConfirmationWish {
  readonly memberId: MemberId
  /** First day as a regular. */
  readonly on: LocalDay
  /** Pay from then on. Absent: what was agreed for after probation, or the pay stays. */
  readonly pay?: PayScheme
  readonly reason?: string
  readonly note?: string
  readonly withChecklist: boolean
}

/**
 * 转正: probation ends the day before `on`, earlier or as agreed, and the pay for after probation begins. A row that was
 * entered at hiring for the day after probation is brought forward.
 */
export function planConfirmation(
  records: ConfirmationRecords,
  wish: ConfirmationWish,
  context: PlanContext,
): Planned<StaffProblem> {
  const nothing: StaffChange = { put: {}, remove: [] }
  const state = stateOn(records, wish.memberId, wish.on)
  if (!state) return { change: nothing, problems: [{ ...blocks, code: 'unknown-member' }] }
  if (state.standing !== 'employed')
    return { change: nothing, problems: [{ ...blocks, code: 'not-employed', day: wish.on }] }
  const pay = payAfter(records, state, wish)
  const problems = [
    ...probationProblems(records, state, wish),
    ...(pay.terms && state.pay && comparePay(state.pay.scheme, pay.terms.scheme) === 'lower'
      ? [{ ...confirm, code: 'consent-needed', why: 'lower-pay' } as const]
      : []),
    ...closedMonthProblems(records, wish.on),
  ]
  return { change: changeOf(state, wish, pay, context), problems }
}

interface PayAfter {
  readonly terms?: PayTerms
  /** The row of hiring for the day after probation, once another stands in its place. */
  readonly replaced?: LocalDay
}
function payAfter(records: ConfirmationRecords, state: MemberState, { memberId, on, pay }: ConfirmationWish): PayAfter {
  const probationUntil = state.hours?.probationUntil
  const agreedFrom = probationUntil === undefined ? undefined : addDays(probationUntil, 1)
  const agreed = records.payTerms.find((row) => row.memberId === memberId && row.from === agreedFrom && row.from > on)
  const scheme = pay ?? agreed?.scheme
  return {
    ...(scheme ? { terms: { memberId, from: on, scheme } } : {}),
    ...(agreed && scheme ? { replaced: agreed.from } : {}),
  }
}

function changeOf(
  { hours, assignment, pay: payBefore }: MemberState,
  wish: ConfirmationWish,
  pay: PayAfter,
  { newId }: PlanContext,
): StaffChange {
  const { memberId, on } = wish
  const place = assignment ? { departmentId: assignment.departmentId, roleId: assignment.roleId } : {}
  const regular = hours && isOnProbation(hours, on) ? regularHours(hours, on) : undefined
  const payFrom = pay.terms?.from ?? payBefore?.from
  return {
    put: {
      contractHours: regular ? [regular] : [],
      payTerms: pay.terms ? [pay.terms] : [],
      movements: [
        {
          id: newId<RecordId>(),
          memberId,
          kind: 'confirmed',
          on,
          ...(wish.reason ? { reason: wish.reason } : {}),
          ...(wish.note ? { note: wish.note } : {}),
          before: {
            ...place,
            ...(payBefore ? { payFrom: payBefore.from } : {}),
            ...(hours ? { hoursFrom: hours.from } : {}),
          },
          after: {
            ...place,
            ...(payFrom === undefined ? {} : { payFrom }),
            ...(hours ? { hoursFrom: regular?.from ?? hours.from } : {}),
          },
        },
      ],
      checklists: wish.withChecklist
        ? [
            {
              id: newId<RecordId>(),
              memberId,
              kind: 'confirmation',
              startedOn: on,
              items: CHECKLIST_LIBRARY.confirmation,
            },
          ]
        : [],
    },
    remove: pay.replaced === undefined ? [] : [{ list: 'payTerms', memberId, from: pay.replaced }],
  }
}

function isOnProbation(hours: ContractHours, day: LocalDay): boolean {
  return hours.probationUntil !== undefined && day <= hours.probationUntil
}
function regularHours(hours: ContractHours, from: LocalDay): ContractHours {
  const { probationUntil: _over, ...rest } = hours
  return { ...rest, from }
}

/** Probation as of the day before: on the first day after it, it is over by itself. */
function probationProblems(
  records: ConfirmationRecords,
  { hours }: MemberState,
  { memberId, on }: ConfirmationWish,
): readonly StaffProblem[] {
  const probationUntil = hours?.probationUntil ?? stateOn(records, memberId, addDays(on, -1))?.hours?.probationUntil
  if (probationUntil === undefined) return [{ ...confirm, code: 'not-on-probation' }]
  return addDays(probationUntil, 1) < on ? [{ ...confirm, code: 'probation-over', probationUntil }] : []
}
