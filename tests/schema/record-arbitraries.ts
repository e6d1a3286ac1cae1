import fc from 'fast-check'
import type { DayVerdict, VerdictMonth, VerdictReason } from '../../src/core/attendance/day-verdict'
import type { Correction, Leave, LedgerEntry, Overtime, Punch, PunchMonth } from '../../src/core/attendance/records'
import { unitePunches } from '../../src/core/imports/merge-patch'
import type { Brand } from '../../src/core/kernel/brand'
import { fen } from '../../src/core/kernel/fen'
import type { IndicatorId, MemberId, RecordId, ShiftId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import type { LocalDay, Month } from '../../src/core/kernel/local-day'
import { addDays, addMonths, daysInMonth, daysOf, localDay, month } from '../../src/core/kernel/local-day'
import { ppm } from '../../src/core/kernel/ppm'
import type { Adjustment, CommissionPlan, PayTerms, SalesRecord } from '../../src/core/payroll/pay-terms'
import type { RosterMonth } from '../../src/core/schedule/roster'
import type { Shift } from '../../src/core/schedule/shift'
import type { Member } from '../../src/core/team/member'

/** Random but well-formed records: few ids and months, so that keys meet and references hold. */
export function anyId<Id extends Brand<string, string>>(prefix: string, count = 4): fc.Arbitrary<Id> {
  return fc.integer({ min: 1, max: count }).map((n) => toId<Id>(`${prefix}${n}`))
}
export const anyMemberId = anyId<MemberId>('m')
export const anyShiftId = anyId<ShiftId>('s')
export const anyRecordId = fc.uuid().map((id) => toId<RecordId>(id))
export const anyIndicatorId = anyId<IndicatorId>('i')
export const anyMonth: fc.Arbitrary<Month> = fc.integer({ min: 0, max: 3 }).map((n) => addMonths(month('2026-01'), n))
export const anyDay: fc.Arbitrary<LocalDay> = fc
  .integer({ min: 0, max: 118 })
  .map((n) => addDays(localDay('2026-01-01'), n))
export const anyDayOf = (of: Month): fc.Arbitrary<LocalDay> => fc.constantFrom(...daysOf(of))
export const anyText = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }))
export const anyName = fc.constantFrom('小王', '老李', '客服', '运营', 'A', 'b 1')
export const anyFen = fc.integer({ min: -1_000_000, max: 10_000_000 }).map((n) => fen(n))
/** Agreed, declared or paid in. */
export const anyAgreedFen = fc.integer({ min: 0, max: 10_000_000 }).map((n) => fen(n))
export const anyPpm = fc.integer({ min: 0, max: 1_000_000 }).map((n) => ppm(n))
export const anyDecimal = fc
  .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 99 }))
  .map(([a, b]) => `${a}.${b}`)
export const anyMinutes = fc.integer({ min: 0, max: 2_000 })
export const anyMinute = fc.integer({ min: 0, max: 2_879 })
export const anySource = fc.record({ file: anyText, sheet: anyText, row: fc.nat(2_000) })
const required = { requiredKeys: [] as never[] }

/** A record whose listed keys may be missing. */
export function sometimes<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(model, required) as fc.Arbitrary<Partial<T>>
}

export const anyMember: fc.Arbitrary<Member> = fc
  .tuple(
    anyMemberId,
    anyName,
    sometimes({
      leftOn: anyDay,
      earlierStints: fc.constant([{ hiredOn: localDay('2025-01-01'), leftOn: localDay('2025-03-31') }]),
      birthday: anyDay,
      gender: fc.constantFrom('female' as const, 'male' as const),
      emergencyContact: fc.record({ name: anyText, phone: anyText, relation: anyText }),
      wechat: anyText,
      address: anyText,
      education: anyText,
      abilities: anyText,
      interests: anyText,
      experience: anyText,
      phone: anyText,
      idNumber: anyText,
      bankAccount: anyText,
      bankName: anyText,
      aliases: fc.array(anyText, { maxLength: 2 }),
      note: anyText,
    }),
  )
  .map(([id, name, rest]) => ({ ...rest, id, employeeNo: `00${id}`, name, hiredOn: localDay('2025-06-01') }))

export const anyShift: fc.Arbitrary<Shift> = fc
  .tuple(anyShiftId, fc.constantFrom('work', 'rest'), anyMinutes, anyMinutes, sometimes({ graceMinutes: anyMinutes }))
  .map(([id, kind, start, length, rest]) => ({
    ...rest,
    id,
    code: `班${id}`,
    name: id,
    kind,
    segments: kind === 'work' ? [{ start: start % 1_200, end: (start % 1_200) + 1 + (length % 900) }] : [],
    unpaidBreakMinutes: 0,
    punching: 'first-and-last',
    colour: 'blue',
    order: 1,
  }))

export const anyRoster: fc.Arbitrary<RosterMonth> = fc
  .tuple(anyMemberId, anyMonth, fc.array(fc.option(anyShiftId), { minLength: 31, maxLength: 31 }))
  .map(([memberId, of, days]) => ({ memberId, month: of, days: days.slice(0, daysInMonth(of)) }))

export const anyPunch = (of: Month): fc.Arbitrary<Punch> =>
  fc.record({ day: anyDayOf(of), minute: fc.integer({ min: 0, max: 1_439 }), source: anySource })
export const anyPunchMonth: fc.Arbitrary<PunchMonth> = anyMonth.chain((of) =>
  fc
    .tuple(anyMemberId, fc.array(anyPunch(of), { minLength: 1, maxLength: 8 }))
    .map(([memberId, punches]) => ({ memberId, month: of, punches: unitePunches([], punches) })),
)

export const anyCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({
    id: anyRecordId,
    memberId: anyMemberId,
    day: anyDay,
    reason: anyText,
    kind: fc.constant('punch' as const),
    side: fc.constantFrom('in' as const, 'out' as const),
    segment: fc.nat(2),
    minute: anyMinute,
  }),
  fc.record({
    id: anyRecordId,
    memberId: anyMemberId,
    day: anyDay,
    reason: anyText,
    kind: fc.constant('forgive' as const),
    what: fc.constantFrom('late' as const, 'early' as const, 'missing' as const, 'absent' as const),
  }),
  fc.record({
    id: anyRecordId,
    memberId: anyMemberId,
    day: anyDay,
    reason: anyText,
    kind: fc.constant('accept' as const),
  }),
)
export const anyLeaveType = fc.constantFrom('annual' as const, 'sick' as const, 'comp' as const, 'outing' as const)
export const anyLeave: fc.Arbitrary<Leave> = fc
  .tuple(
    anyRecordId,
    anyMemberId,
    anyLeaveType,
    anyDay,
    fc.nat(40),
    fc.boolean(),
    anyText,
    sometimes({ source: anySource }),
  )
  .map(([id, memberId, type, from, days, byClock, reason, rest]) => ({
    ...rest,
    id,
    memberId,
    type,
    reason,
    span: byClock
      ? { kind: 'clock', day: from, start: 540, end: 600 + days }
      : { kind: 'half-days', from, fromHalf: 'am', to: addDays(from, days), toHalf: 'pm' },
  }))
export const anyOvertime: fc.Arbitrary<Overtime> = fc
  .tuple(anyRecordId, anyMemberId, anyDay, anyMinutes, anyText, sometimes({ start: anyMinute, source: anySource }))
  .map(([id, memberId, day, minutes, reason, rest]) => ({
    ...rest,
    id,
    memberId,
    day,
    minutes,
    settle: 'rest',
    reason,
  }))
export const anyLedger: fc.Arbitrary<LedgerEntry> = fc.record({
  id: anyRecordId,
  memberId: anyMemberId,
  account: fc.constantFrom('annual-leave' as const, 'comp-time' as const),
  day: anyDay,
  deltaMinutes: fc.integer({ min: -5_000, max: 5_000 }),
  reason: anyText,
})

export const anyReason: fc.Arbitrary<VerdictReason> = fc.oneof(
  fc.record({ code: fc.constant('planned' as const), shiftId: anyShiftId }),
  fc.record({ code: fc.constant('punches' as const), minutes: fc.array(anyMinute, { maxLength: 4 }) }),
  fc.record({ code: fc.constant('late' as const), minutes: anyMinutes, graceMinutes: anyMinutes }),
  fc.constant({ code: 'absent' as const }),
)
export const anyVerdict = (day: LocalDay): fc.Arbitrary<DayVerdict> =>
  fc.record({
    day: fc.constant(day),
    dayClass: fc.constantFrom('workday' as const, 'rest' as const, 'statutory' as const),
    shiftId: fc.option(anyShiftId),
    status: fc.constantFrom('normal' as const, 'late' as const, 'absent' as const, 'pending' as const),
    dueMinutes: anyMinutes,
    workedMinutes: anyMinutes,
    lateMinutes: anyMinutes,
    earlyMinutes: anyMinutes,
    absentMinutes: anyMinutes,
    leave: fc.array(fc.record({ leaveId: anyRecordId, type: anyLeaveType, minutes: anyMinutes }), { maxLength: 1 }),
    overtime: fc.constant([{ dayClass: 'workday' as const, minutes: 30, settle: 'pay' as const }]),
    expected: fc.constant([{ segment: 0, side: 'in' as const, expected: 540, by: 'none' as const }]),
    exceptions: fc.constant(['late' as const]),
    reasons: fc.array(anyReason, { maxLength: 3 }),
  })
export const anyVerdictMonth: fc.Arbitrary<VerdictMonth> = fc
  .tuple(anyMemberId, anyMonth)
  .chain(([memberId, of]) =>
    fc.tuple(...daysOf(of).slice(0, 3).map(anyVerdict)).map((days) => ({ memberId, month: of, days })),
  )

export const anyPayTerms: fc.Arbitrary<PayTerms> = fc.record({
  memberId: anyMemberId,
  from: anyDay,
  scheme: fc.oneof(
    fc.record({
      kind: fc.constant('monthly' as const),
      baseFen: anyAgreedFen,
      postFen: anyAgreedFen,
      allowances: fc.array(
        fc.record({
          name: anyName,
          amountFen: anyAgreedFen,
          proration: fc.constantFrom('full' as const, 'by-attendance' as const),
          inMinimumWage: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      performanceFen: anyAgreedFen,
      fullAttendanceFen: anyAgreedFen,
      proration: fc.constantFrom('deduct-21.75' as const, 'balanced' as const),
      overtimeBase: fc.constantFrom('base' as const, 'all-fixed' as const),
    }),
    fc.record({
      kind: fc.constant('hourly' as const),
      rateFenPerHour: anyAgreedFen,
      allowances: fc.constant([]),
      performanceFen: anyAgreedFen,
      fullAttendanceFen: anyAgreedFen,
    }),
  ),
})
export const anyCommissionPlan: fc.Arbitrary<CommissionPlan> = fc.record({
  id: anyId('c'),
  name: anyName,
  from: anyDay,
  roleIds: fc.array(anyId('r'), { maxLength: 2 }),
  base: anyText,
  scheme: fc.oneof(
    fc.record({ kind: fc.constant('flat' as const), ratePpm: anyPpm }),
    fc.record({
      kind: fc.constant('marginal' as const),
      tiers: fc.tuple(fc.record({ upToFen: anyAgreedFen, ratePpm: anyPpm }), fc.record({ ratePpm: anyPpm })),
      bound: fc.constantFrom('upper-inclusive' as const, 'lower-inclusive' as const),
    }),
  ),
})
export const anySales: fc.Arbitrary<SalesRecord> = fc
  .tuple(
    fc.record({
      memberId: anyMemberId,
      month: anyMonth,
      planId: anyId<SalesRecord['planId']>('c'),
      amountFen: anyFen,
      refundFen: anyFen,
    }),
    sometimes({ source: anySource }),
  )
  .map(([record, rest]) => ({ ...record, ...rest }))
export const anyAdjustment: fc.Arbitrary<Adjustment> = fc.record({
  id: anyRecordId,
  memberId: anyMemberId,
  month: anyMonth,
  kind: fc.constantFrom('reward' as const, 'penalty' as const, 'damage' as const),
  amountFen: anyFen,
  reason: anyText,
})
