import type { MinuteOfDay } from '../kernel/clock'
import type { MemberId, RecordId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'

/** Where an imported record stood in its file. */
export interface SourceCell {
  readonly file: string
  readonly sheet: string
  readonly row: number
}

/** A raw punch: calendar day and minute 0–1439 at which it happened. Never changed, only added. */
export interface Punch {
  readonly day: LocalDay
  readonly minute: MinuteOfDay
  readonly source: SourceCell
}
/** All raw punches of one person in one calendar month, in order. One document per member-month. */
export interface PunchMonth {
  readonly memberId: MemberId
  readonly month: Month
  readonly punches: readonly Punch[]
}

/**
 * 补卡, 免除 or 确认: a record beside the raw punches; `day` is the business day of the shift, `segment` counts from 0 and
 * matters only for shifts that are punched segment by segment.
 */
export type Correction = {
  readonly id: RecordId
  readonly memberId: MemberId
  readonly day: LocalDay
  readonly reason: string
} & (
  | { readonly kind: 'punch'; readonly side: 'in' | 'out'; readonly segment: number; readonly minute: MinuteOfDay }
  | { readonly kind: 'forgive'; readonly what: 'late' | 'early' | 'missing' | 'absent' }
  /** The owner has seen the day and the verdict stands: nothing changes, nothing stays open. */
  | { readonly kind: 'accept' }
)

export type LeaveType =
  | 'annual'
  | 'sick'
  | 'personal'
  | 'marriage'
  | 'bereavement'
  | 'maternity'
  | 'prenatal'
  | 'paternity'
  | 'childcare'
  | 'only-child-care'
  | 'work-injury'
  | 'nursing'
  | 'comp'
  | 'business-trip'
  | 'outing'
  | 'other-paid'

export type LeaveSpan =
  /** From the morning or afternoon of a day to the morning or afternoon of a day, both included. */
  | {
      readonly kind: 'half-days'
      readonly from: LocalDay
      readonly fromHalf: 'am' | 'pm'
      readonly to: LocalDay
      readonly toHalf: 'am' | 'pm'
    }
  /** Clock times on one business day; `end` may pass 1440. */
  | { readonly kind: 'clock'; readonly day: LocalDay; readonly start: MinuteOfDay; readonly end: MinuteOfDay }

/** An approved 请假 / 外出 / 出差. */
export interface Leave {
  readonly id: RecordId
  readonly memberId: MemberId
  readonly type: LeaveType
  readonly span: LeaveSpan
  readonly reason: string
  readonly source?: SourceCell
}

/** An approved 加班. */
export interface Overtime {
  readonly id: RecordId
  readonly memberId: MemberId
  /** Business day on which it starts. */
  readonly day: LocalDay
  /** Clock start, if known: needed to split at midnight. */
  readonly start?: MinuteOfDay
  readonly minutes: number
  /** Paid, or given back as 调休 (lawful for rest days only: 劳动法 art.44(2)). */
  readonly settle: 'pay' | 'rest'
  readonly reason: string
  readonly source?: SourceCell
}

/** Accounts whose balance is always the sum of their entries. */
export type LedgerAccount = 'annual-leave' | 'comp-time'
export interface LedgerEntry {
  readonly id: RecordId
  readonly memberId: MemberId
  readonly account: LedgerAccount
  readonly day: LocalDay
  /** Positive = earned or granted, negative = taken or expired. */
  readonly deltaMinutes: number
  readonly reason: string
  /** The leave or overtime record that made it, if any. */
  readonly ref?: RecordId
}
