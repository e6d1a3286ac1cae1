import { z } from 'zod'
import type { DayException, DayStatus, DayVerdict, VerdictMonth, VerdictReason } from '../core/attendance/day-verdict'
import type { AttendanceSummary } from '../core/attendance/month-summary'
import type { LeaveType } from '../core/attendance/records'
import type { MemberId, RecordId, ShiftId } from '../core/kernel/ids'
import { monthOf } from '../core/kernel/local-day'
import { leaveTypeSchema } from './attendance-schema'
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
  uniqueBy,
} from './fields'
import { dayClassSchema } from './settings-schema'

const side = z.enum(['in', 'out'])
const settle = z.enum(['pay', 'rest'])
const forgivable = z.enum(['late', 'early', 'missing', 'absent'])
const shiftId = idField<ShiftId>()

const dayExceptionSchema = oneOf<DayException>({
  late: true,
  'severe-late': true,
  early: true,
  missing: true,
  absent: true,
  'unplanned-punches': true,
  'rest-must-be-paid': true,
  'leave-without-shift': true,
})

const withGrace = { minutes: minutesField, graceMinutes: minutesField }
const withLimit = { minutes: minutesField, fromMinutes: minutesField }

const verdictReasonSchema = complete<VerdictReason>()(
  z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('planned'), shiftId }),
    z.strictObject({ code: z.literal('rest-planned') }),
    z.strictObject({ code: z.literal('no-plan') }),
    z.strictObject({ code: z.literal('not-employed') }),
    z.strictObject({ code: z.literal('future') }),
    z.strictObject({ code: z.literal('punches'), minutes: z.array(z.int()) }),
    z.strictObject({ code: z.literal('late'), ...withGrace }),
    z.strictObject({ code: z.literal('late-within-grace'), ...withGrace }),
    z.strictObject({ code: z.literal('severe-late'), ...withLimit }),
    z.strictObject({ code: z.literal('late-as-absence'), ...withLimit }),
    z.strictObject({ code: z.literal('early-as-absence'), ...withLimit }),
    z.strictObject({ code: z.literal('early'), ...withGrace }),
    z.strictObject({ code: z.literal('early-within-grace'), ...withGrace }),
    z.strictObject({ code: z.literal('missing'), segment: countField, side }),
    z.strictObject({ code: z.literal('absent') }),
    z.strictObject({ code: z.literal('leave'), type: leaveTypeSchema, minutes: minutesField }),
    z.strictObject({ code: z.literal('corrected'), side, minute: minuteField, reason: longText }),
    z.strictObject({ code: z.literal('forgiven'), what: forgivable, minutes: minutesField, reason: longText }),
    z.strictObject({ code: z.literal('overtime'), dayClass: dayClassSchema, minutes: minutesField, settle }),
    z.strictObject({ code: z.literal('statutory-work'), minutes: minutesField }),
    z.strictObject({ code: z.literal('rest-must-be-paid'), dayClass: dayClassSchema }),
    z.strictObject({ code: z.literal('rest-but-punched') }),
    z.strictObject({ code: z.literal('accepted'), what: z.array(dayExceptionSchema), reason: longText }),
    z.strictObject({ code: z.literal('stray-punches'), minutes: z.array(z.int()) }),
  ]),
)

const dayVerdictSchema = complete<DayVerdict>()(
  z.strictObject({
    day: dayField,
    dayClass: dayClassSchema,
    shiftId: shiftId.nullable(),
    status: oneOf<DayStatus>({
      'not-employed': true,
      unplanned: true,
      rest: true,
      leave: true,
      absent: true,
      'severe-late': true,
      late: true,
      early: true,
      missing: true,
      normal: true,
      pending: true,
    }),
    dueMinutes: minutesField,
    workedMinutes: minutesField,
    lateMinutes: minutesField,
    earlyMinutes: minutesField,
    absentMinutes: minutesField,
    leave: z.array(z.strictObject({ leaveId: idField<RecordId>(), type: leaveTypeSchema, minutes: minutesField })),
    overtime: z.array(
      z.strictObject({
        dayClass: dayClassSchema,
        minutes: minutesField,
        settle,
        overtimeId: idField<RecordId>().exactOptional(),
      }),
    ),
    expected: z.array(
      z.strictObject({
        segment: countField,
        side,
        // A punch before midnight of the day before, or leave that moved the expected time, may lie outside 0–2880.
        expected: z.int(),
        actual: z.int().exactOptional(),
        by: z.enum(['punch', 'correction', 'leave', 'none']),
      }),
    ),
    exceptions: z.array(dayExceptionSchema),
    reasons: z.array(verdictReasonSchema),
  }),
)

export const verdictMonthSchema = complete<VerdictMonth>()(
  z
    .strictObject({ memberId: idField<MemberId>(), month: monthField, days: z.array(dayVerdictSchema).max(31) })
    .refine((doc) => doc.days.every((d) => monthOf(d.day) === doc.month), 'a day of another month')
    .refine((doc) => uniqueBy(doc.days, (d) => d.day) === undefined, 'a day stands twice'),
)

const leaveMinutes = {
  annual: minutesField.exactOptional(),
  sick: minutesField.exactOptional(),
  personal: minutesField.exactOptional(),
  marriage: minutesField.exactOptional(),
  bereavement: minutesField.exactOptional(),
  maternity: minutesField.exactOptional(),
  prenatal: minutesField.exactOptional(),
  paternity: minutesField.exactOptional(),
  childcare: minutesField.exactOptional(),
  'only-child-care': minutesField.exactOptional(),
  'work-injury': minutesField.exactOptional(),
  nursing: minutesField.exactOptional(),
  comp: minutesField.exactOptional(),
  'business-trip': minutesField.exactOptional(),
  outing: minutesField.exactOptional(),
  'other-paid': minutesField.exactOptional(),
} satisfies Record<LeaveType, z.ZodType>

export const attendanceSummarySchema = complete<AttendanceSummary>()(
  z.strictObject({
    memberId: idField<MemberId>(),
    month: monthField,
    dueDays: countField,
    dueMinutes: minutesField,
    workedMinutes: minutesField,
    attendedDays: countField,
    lateTimes: countField,
    lateMinutes: minutesField,
    severeLateTimes: countField,
    earlyTimes: countField,
    earlyMinutes: minutesField,
    missingTimes: countField,
    absentMinutes: minutesField,
    leaveMinutes: z.strictObject(leaveMinutes),
    overtimePaidMinutes: z.strictObject({ workday: minutesField, rest: minutesField, statutory: minutesField }),
    overtimeRestMinutes: minutesField,
    statutoryDaysOff: countField,
    statutoryDaysWorked: countField,
    restDays: countField,
    nightShifts: countField,
    keepsFullAttendance: z.boolean(),
    openExceptions: countField,
  }),
)
