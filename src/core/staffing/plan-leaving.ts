import { balanceOf } from '../attendance/comp-ledger'
import type { MemberId, RecordId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { daysBetween, monthOf, wholeMonthsBetween } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import { CHECKLIST_LIBRARY } from '../roles/library/checklist-library'
import type { Member } from '../team/member'
import type { LeavingReason } from '../team/movement'
import { noticeDaysFor, severanceHalfMonths, severanceOf } from '../team/severance'
import type { ClosedMonths } from './closed-month-problems'
import { closedMonthProblems } from './closed-month-problems'
import type { PlanContext } from './joining-terms'
import type { StateRecords } from './member-state'
import { stateOn } from './member-state'
import type { OpenOnLeaving, OpenRecords } from './open-on-leaving'
import { handOverItems, openOnLeaving } from './open-on-leaving'
import type { DatedList, Planned, StaffChange } from './staff-change'
import type { StaffProblem } from './staff-problem'
import { blocks, confirm } from './staff-problem'

export type LeavingRecords = StateRecords & OpenRecords & ClosedMonths & Pick<ShopData, 'ledger'>

export interface LeavingWish {
  readonly memberId: MemberId
  /** Last day of employment. */
  readonly lastDay: LocalDay
  readonly reason: LeavingReason
  /** In words, for the record. */
  readonly why?: string
  readonly noticeGivenOn?: LocalDay
  readonly note?: string
  readonly withChecklist: boolean
}

/** What the owner has to settle when somebody goes. */
export interface LeavingFacts {
  /** Wages are paid in full on the last day (工资支付暂行规定 art. 9). */
  readonly lastPayOn: LocalDay
  readonly lastMonth: Month
  /** Whole months with the shop in this stint. */
  readonly monthsHere: number
  /** Balances of the ledger on the last day, in minutes; entries dated later are not in them. */
  readonly annualLeaveMinutes: number
  readonly compTimeMinutes: number
  readonly severance: ReturnType<typeof severanceOf>
  /** Halves of a month's wage, if it is owed. */
  readonly severanceHalfMonths: number
  readonly noticeDays?: number
  readonly open: OpenOnLeaving
}

export interface LeavingPlan extends Planned<StaffProblem> {
  /** Absent for somebody who cannot leave: unknown, or gone already. */
  readonly facts?: LeavingFacts
}

/** 离职: the last day, the reason, and everything that is still open. Terms dated later stay; they never come into force. */
export function planLeaving(records: LeavingRecords, wish: LeavingWish, context: PlanContext): LeavingPlan {
  const refused = (problem: StaffProblem): LeavingPlan => ({ change: { put: {}, remove: [] }, problems: [problem] })
  const member = records.members.find((each) => each.id === wish.memberId)
  if (!member) return refused({ ...blocks, code: 'unknown-member' })
  const { hiredOn, leftOn } = member
  if (leftOn !== undefined && leftOn < context.today) return refused({ ...blocks, code: 'already-left', leftOn })
  if (wish.lastDay < hiredOn) return refused({ ...blocks, code: 'last-day-before-hire', hiredOn })
  const staying = withoutLastDay(member)
  const state = stateOn({ ...records, members: [staying] }, wish.memberId, wish.lastDay)
  const open = openOnLeaving(records, wish.memberId)
  const noticeDays = noticeDaysFor(wish.reason, state?.onProbation ?? false, wish.lastDay)
  return {
    change: changeOf(staying, wish, open, context),
    problems: problemsOf(records, wish, open, noticeDays),
    facts: {
      lastPayOn: wish.lastDay,
      lastMonth: monthOf(wish.lastDay),
      monthsHere: wholeMonthsBetween(hiredOn, wish.lastDay),
      annualLeaveMinutes: balanceOf(records.ledger, wish.memberId, 'annual-leave', wish.lastDay),
      compTimeMinutes: balanceOf(records.ledger, wish.memberId, 'comp-time', wish.lastDay),
      severance: severanceOf(wish.reason),
      severanceHalfMonths: severanceHalfMonths(hiredOn, wish.lastDay),
      ...(noticeDays === undefined ? {} : { noticeDays }),
      open,
    },
  }
}

function withoutLastDay(member: Member): Member {
  const { leftOn: _open, ...rest } = member
  return rest
}

function changeOf(member: Member, wish: LeavingWish, open: OpenOnLeaving, { newId, today }: PlanContext): StaffChange {
  const { id: memberId } = member
  return {
    put: {
      members: [{ ...member, leftOn: wish.lastDay }],
      movements: [
        {
          id: newId<RecordId>(),
          memberId,
          kind: 'leaving',
          on: wish.lastDay,
          leavingReason: wish.reason,
          ...(wish.why ? { reason: wish.why } : {}),
          ...(wish.note ? { note: wish.note } : {}),
        },
      ],
      checklists: wish.withChecklist
        ? [
            {
              id: newId<RecordId>(),
              memberId,
              kind: 'leaving',
              startedOn: today < wish.lastDay ? today : wish.lastDay,
              items: [...CHECKLIST_LIBRARY.leaving, ...handOverItems(open)],
            },
          ]
        : [],
    },
    remove: [],
  }
}

function problemsOf(
  records: LeavingRecords,
  wish: LeavingWish,
  open: OpenOnLeaving,
  neededDays: number | undefined,
): readonly StaffProblem[] {
  const days = wish.noticeGivenOn === undefined ? undefined : daysBetween(wish.noticeGivenOn, wish.lastDay)
  const laterRows = rowsAfter(records, wish)
  return [
    ...(days !== undefined && neededDays !== undefined && days < neededDays
      ? [{ ...confirm, code: 'notice-short', days, neededDays } as const]
      : []),
    ...(laterRows > 0 ? [{ ...confirm, code: 'rows-after-last-day', count: laterRows } as const] : []),
    ...(open.leads.length > 0
      ? [{ ...confirm, code: 'leads-departments', departmentIds: open.leads.map((each) => each.id) } as const]
      : []),
    ...(open.answersFor.length > 0
      ? [{ ...confirm, code: 'answers-for-functions', names: open.answersFor.map((each) => each.name) } as const]
      : []),
    ...closedMonthProblems(records, wish.lastDay),
  ]
}

function rowsAfter(records: LeavingRecords, { memberId, lastDay }: LeavingWish): number {
  const lists: readonly DatedList[] = ['assignments', 'contractHours', 'payTerms', 'contributionTerms']
  return lists
    .flatMap((list): readonly { readonly memberId: MemberId; readonly from: LocalDay }[] => records[list])
    .filter((row) => row.memberId === memberId && row.from > lastDay).length
}
