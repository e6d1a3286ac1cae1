import { z } from 'zod'
import type {
  Correction,
  Leave,
  LeaveSpan,
  LeaveType,
  LedgerAccount,
  LedgerEntry,
  Overtime,
  PunchMonth,
  SourceCell,
} from '../core/attendance/records'
import type { MemberId, RecordId } from '../core/kernel/ids'
import { monthOf } from '../core/kernel/local-day'
import {
  complete,
  countField,
  dayField,
  idField,
  longText,
  minuteField,
  minutesField,
  monthField,
  oneOf,
  shortText,
} from './fields'

export const sourceCellSchema = complete<SourceCell>()(
  z.strictObject({ file: shortText, sheet: shortText, row: countField }),
)

export const punchMonthSchema = complete<PunchMonth>()(
  z
    .strictObject({
      memberId: idField<MemberId>(),
      month: monthField,
      punches: z.array(z.strictObject({ day: dayField, minute: z.int().min(0).max(1439), source: sourceCellSchema })),
    })
    .refine((doc) => doc.punches.every((p) => monthOf(p.day) === doc.month), 'a punch of another month')
    .refine(
      (doc) =>
        doc.punches.every((p, i) => {
          const before = doc.punches[i - 1]
          return !before || before.day < p.day || (before.day === p.day && before.minute < p.minute)
        }),
      'punches out of order or twice',
    ),
)

const correctionHead = {
  id: idField<RecordId>(),
  memberId: idField<MemberId>(),
  day: dayField,
  reason: longText,
}
export const correctionSchema = complete<Correction>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...correctionHead,
      kind: z.literal('punch'),
      side: z.enum(['in', 'out']),
      segment: countField,
      minute: minuteField,
    }),
    z.strictObject({
      ...correctionHead,
      kind: z.literal('forgive'),
      what: z.enum(['late', 'early', 'missing', 'absent']),
    }),
    z.strictObject({ ...correctionHead, kind: z.literal('accept') }),
  ]),
)

export const leaveTypeSchema = oneOf<LeaveType>({
  annual: true,
  sick: true,
  personal: true,
  marriage: true,
  bereavement: true,
  maternity: true,
  prenatal: true,
  paternity: true,
  childcare: true,
  'only-child-care': true,
  'work-injury': true,
  nursing: true,
  comp: true,
  'business-trip': true,
  outing: true,
  'other-paid': true,
})

const leaveSpanSchema = complete<LeaveSpan>()(
  z.discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('half-days'),
        from: dayField,
        fromHalf: z.enum(['am', 'pm']),
        to: dayField,
        toHalf: z.enum(['am', 'pm']),
      })
      .refine((s) => s.from < s.to || (s.from === s.to && s.fromHalf <= s.toHalf), 'ends before it starts'),
    z
      .strictObject({ kind: z.literal('clock'), day: dayField, start: minuteField, end: minuteField })
      .refine((s) => s.start < s.end, 'ends before it starts'),
  ]),
)

export const leaveSchema = complete<Leave>()(
  z.strictObject({
    id: idField<RecordId>(),
    memberId: idField<MemberId>(),
    type: leaveTypeSchema,
    span: leaveSpanSchema,
    reason: longText,
    source: sourceCellSchema.exactOptional(),
  }),
)

export const overtimeSchema = complete<Overtime>()(
  z.strictObject({
    id: idField<RecordId>(),
    memberId: idField<MemberId>(),
    day: dayField,
    start: minuteField.exactOptional(),
    minutes: minutesField,
    settle: z.enum(['pay', 'rest']),
    reason: longText,
    source: sourceCellSchema.exactOptional(),
  }),
)

export const ledgerAccountSchema = oneOf<LedgerAccount>({ 'annual-leave': true, 'comp-time': true })

export const ledgerEntrySchema = complete<LedgerEntry>()(
  z.strictObject({
    id: idField<RecordId>(),
    memberId: idField<MemberId>(),
    account: ledgerAccountSchema,
    day: dayField,
    deltaMinutes: z.int(),
    reason: longText,
    ref: idField<RecordId>().exactOptional(),
  }),
)
