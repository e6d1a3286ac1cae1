import type { Punch } from '../../core/attendance/records'
import type { MemberId } from '../../core/kernel/ids'
import type { Month } from '../../core/kernel/local-day'
import type { ShopData } from '../../core/month/shop-data'

/** What the owner did, one code per intention; `operation-text.ts` has the words. */
export const OPERATION_CODES = [
  'settings-saved',
  'attendance-rules-saved',
  'attendance-rules-removed',
  'calendar-saved',
  'calendar-removed',
  'department-saved',
  'department-removed',
  'organisation-rearranged',
  'member-hired',
  'member-saved',
  'member-removed',
  'member-confirmed',
  'member-moved',
  'member-leaving',
  'member-rehired',
  'assignment-saved',
  'assignment-removed',
  'contract-hours-saved',
  'contract-hours-removed',
  'contract-saved',
  'contract-removed',
  'certificate-saved',
  'certificate-removed',
  'agreement-saved',
  'agreement-removed',
  'movement-saved',
  'movement-removed',
  'checklist-saved',
  'checklist-removed',
  'skills-saved',
  'skill-removed',
  'skill-levels-set',
  'functions-saved',
  'function-removed',
  'account-saved',
  'account-removed',
  'accounts-withdrawn',
  'equipment-saved',
  'equipment-removed',
  'equipment-lent',
  'equipment-returned',
  'loan-removed',
  'contact-saved',
  'contact-removed',
  'role-saved',
  'role-removed',
  'description-published',
  'descriptions-signed',
  'signature-removed',
  'ladder-saved',
  'ladder-removed',
  'shift-saved',
  'shift-removed',
  'roster-cells-set',
  'roster-rows-saved',
  'corrections-added',
  'correction-removed',
  'leave-saved',
  'leave-removed',
  'overtime-saved',
  'overtime-removed',
  'ledger-entry-added',
  'ledger-entry-removed',
  'indicators-saved',
  'indicator-removed',
  'kpi-plan-saved',
  'kpi-plan-removed',
  'grade-rules-saved',
  'grade-rules-removed',
  'actuals-set',
  'kpi-comment-set',
  'pay-terms-saved',
  'pay-terms-removed',
  'contribution-terms-saved',
  'contribution-terms-removed',
  'tax-profile-saved',
  'tax-profile-removed',
  'commission-plan-saved',
  'commission-plan-removed',
  'sales-saved',
  'sales-removed',
  'adjustments-saved',
  'adjustment-removed',
  'month-closed',
  'month-reopened',
  'import-applied',
  'shop-restored',
  'sample-loaded',
  'shop-removed',
  'shop-recovered',
] as const
export type OperationCode = (typeof OPERATION_CODES)[number]

/** What the sentence about an operation needs; never a secret. */
export interface OperationFacts {
  readonly month?: Month
  readonly memberId?: MemberId
  readonly name?: string
  readonly count?: number
}
export interface Operation extends OperationFacts {
  readonly what: OperationCode
  /** Absent: the owner. */
  readonly by?: OperationHead['by']
}

/**
 * `done` can be undone, `undone` can be redone, `dropped` was undone and then overtaken by something new;
 * `mark` is the record of an undo, a redo or a recovery, `barrier` an operation that cannot be undone at all.
 */
export type OperationState = 'done' | 'undone' | 'dropped' | 'mark' | 'barrier'

export interface OperationHead {
  readonly seq: number
  readonly kind: 'do' | 'undo' | 'redo'
  /** The operation that an undo or redo was about. */
  readonly of?: number
  readonly what: OperationCode
  readonly facts: OperationFacts
  /** UTC instant. */
  readonly at: string
  /** Whose words these are: the owner's, or a punch clock's whose file was imported and holds nothing but punches. */
  readonly by: 'owner' | 'clock'
  readonly state: OperationState
}
export type OperationRow = OperationHead

/** Punches of one member-month that an import added. Only additions exist, so they are the whole difference. */
export interface AddedPunches {
  readonly table: 'punches'
  readonly key: readonly [Month, MemberId]
  readonly sources: readonly (readonly [file: string, sheet: string])[]
  /** Day, minute, index into `sources`, row: an import of months stays small. */
  readonly added: readonly (readonly [Punch['day'], number, number, number])[]
}
/** A record before and after; absent = it was not there. */
export interface RecordChange {
  readonly table: Exclude<ChangeTable, 'punches'>
  readonly key: ChangeKey
  readonly before?: unknown
  readonly after?: unknown
}
export type Change = RecordChange | AddedPunches

export type ChangeKey = string | number | readonly (string | number)[]
export type ChangeTable = 'settings' | Exclude<keyof ShopData, 'settings' | 'verdicts'>

/** What stood there before and after an operation: what it takes to undo it, and what the log shows of it. */
export interface UndoImages {
  readonly seq: number
  readonly changes: readonly Change[]
}
