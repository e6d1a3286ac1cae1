import type { DepartmentId, RoleId } from '../../../../core/kernel/ids'
import type { LocalDay } from '../../../../core/kernel/local-day'
import type { MemberState } from '../../../../core/staffing/member-state'
import type { TransferKind, TransferWish } from '../../../../core/staffing/plan-transfer'
import type { EmploymentKind } from '../../../../core/team/member'
import type { PayDraft } from './pay-draft'
import { payDraftOf, schemeOfPay } from './pay-draft'
import type { StepProgress } from './step-page'
import { FIRST_PAGE } from './step-page'

/** A change of place, pay or hours as typed; only what is ticked changes. */
export interface TransferDraft extends StepProgress {
  readonly kind: TransferKind
  readonly on: LocalDay | null
  readonly changesPlace: boolean
  readonly departmentId: string | null
  readonly roleId: string | null
  readonly changesPay: boolean
  readonly pay: PayDraft
  readonly changesHours: boolean
  readonly employment: EmploymentKind
  readonly hoursPerDay: number
  readonly hoursPerWeek: number
  readonly reason: string
  readonly note: string
}

/** What usually changes with it. */
export const USUAL_CHANGES: Readonly<
  Record<TransferKind, Pick<TransferDraft, 'changesPlace' | 'changesPay' | 'changesHours'>>
> = {
  transfer: { changesPlace: true, changesPay: false, changesHours: false },
  promotion: { changesPlace: true, changesPay: true, changesHours: false },
  demotion: { changesPlace: true, changesPay: true, changesHours: false },
  'pay-change': { changesPlace: false, changesPay: true, changesHours: false },
  'hours-change': { changesPlace: false, changesPay: false, changesHours: true },
}

export function newTransferDraft({ assignment, pay, hours }: MemberState, today: LocalDay): TransferDraft {
  return {
    ...FIRST_PAGE,
    kind: 'transfer',
    on: today,
    ...USUAL_CHANGES.transfer,
    departmentId: assignment?.departmentId ?? null,
    roleId: assignment?.roleId ?? null,
    pay: payDraftOf(pay?.scheme),
    employment: hours?.employment ?? 'full-time',
    hoursPerDay: (hours?.minutesPerDay ?? 480) / 60,
    hoursPerWeek: (hours?.minutesPerWeek ?? 2400) / 60,
    reason: '',
    note: '',
  }
}

/** @returns undefined without a day */
export function wishOfTransfer(draft: TransferDraft, memberId: TransferWish['memberId']): TransferWish | undefined {
  const { on, kind, departmentId, roleId } = draft
  if (on === null) return undefined
  const pay = draft.changesPay ? schemeOfPay(draft.pay) : undefined
  return {
    memberId,
    kind,
    on,
    ...(draft.changesPlace && departmentId !== null ? { departmentId: departmentId as DepartmentId } : {}),
    ...(draft.changesPlace && roleId !== null ? { roleId: roleId as RoleId } : {}),
    ...(pay ? { pay } : {}),
    ...(draft.changesHours
      ? {
          hours: {
            employment: draft.employment,
            minutesPerDay: Math.round(draft.hoursPerDay * 60),
            minutesPerWeek: Math.round(draft.hoursPerWeek * 60),
          },
        }
      : {}),
    ...(draft.reason.trim() === '' ? {} : { reason: draft.reason.trim() }),
    ...(draft.note.trim() === '' ? {} : { note: draft.note.trim() }),
  }
}
