import type { AttendanceRules } from '../../../src/core/attendance/attendance-rules'
import type { DayVerdict, VerdictMonth } from '../../../src/core/attendance/day-verdict'
import { judgeMonth } from '../../../src/core/attendance/judge-month'
import { DEFAULT_ATTENDANCE_RULES } from '../../../src/core/attendance/rates/default-attendance-rules'
import type {
  Correction,
  Leave,
  LeaveSpan,
  LeaveType,
  Overtime,
  PunchMonth,
} from '../../../src/core/attendance/records'
import type { CalendarYear } from '../../../src/core/calendar/day-class'
import { parseClock } from '../../../src/core/kernel/clock'
import type { MemberId, RecordId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { daysOf, localDay, month, monthOf } from '../../../src/core/kernel/local-day'
import type { RosterMonth } from '../../../src/core/schedule/roster'
import type { Shift } from '../../../src/core/schedule/shift'

export const MEMBER = toId<MemberId>('m1')

/** '09:00-12:00 13:00-18:00'; minutes may be written past 24:00. */
export function shiftOf(code: string, times: string, extra: Partial<Shift> = {}): Shift {
  const segments = times
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [start = 0, end = 0] = part.split('-').map(minuteOf)
      return { start, end }
    })
  return {
    id: toId<ShiftId>(`shift-${code}`),
    code,
    name: code,
    kind: segments.length === 0 ? 'rest' : 'work',
    segments,
    unpaidBreakMinutes: 0,
    punching: 'first-and-last',
    colour: 'blue',
    order: 0,
    ...extra,
  }
}
/** '08:30', '26:00' = 02:00 of the next day, '-00:05' = five minutes before midnight of the day before. */
export function minuteOf(clock: string): number {
  const before = clock.startsWith('-')
  const [hours = 0, minutes = 0] = clock.replace('-', '').split(':').map(Number)
  const value = hours * 60 + minutes
  return before ? -value : value
}

/** D: 480 due with a free hour; S: 180 + 300; E: the same, punched by segment; N and V pass midnight; F: nobody punches. */
export const SHIFTS = [
  shiftOf('D', '09:00-18:00', { unpaidBreakMinutes: 60 }),
  shiftOf('S', '09:00-12:00 13:00-18:00'),
  shiftOf('E', '09:00-12:00 13:00-18:00', { punching: 'each-segment' }),
  shiftOf('N', '22:00-30:00'),
  shiftOf('V', '20:00-26:00'),
  shiftOf('B', '22:00-31:00', { unpaidBreakMinutes: 60 }),
  shiftOf('A', '06:00-14:00'),
  shiftOf('Z', '00:00-08:00'),
  shiftOf('F', '09:00-18:00', { unpaidBreakMinutes: 60, punching: 'none' }),
  shiftOf('G', '09:00-17:00', { graceMinutes: 15 }),
  shiftOf('Q', '16:00-24:00'),
  shiftOf('P', '08:00-08:45 09:00-17:00'),
  shiftOf('R', ''),
]
const SHIFT_IDS = new Map(SHIFTS.map((shift) => [shift.code, shift.id]))

export interface Situation {
  /** Day to shift code. Days not named are not planned. */
  readonly plan?: Readonly<Record<string, string>>
  /** '2026-11-03 08:58'. */
  readonly punches?: readonly string[]
  readonly leaves?: readonly Leave[]
  readonly overtimes?: readonly Overtime[]
  readonly corrections?: readonly Correction[]
  readonly rules?: Partial<AttendanceRules>
  readonly calendarYears?: readonly CalendarYear[]
  readonly today?: string
  readonly hiredOn?: string
  readonly leftOn?: string
}

export function rostersOf(plan: Readonly<Record<string, string>>): readonly RosterMonth[] {
  const months = [...new Set(Object.keys(plan).map((day) => monthOf(localDay(day))))]
  return months.map((value) => ({
    memberId: MEMBER,
    month: value,
    days: daysOf(value).map((day) => SHIFT_IDS.get(plan[day] ?? '') ?? null),
  }))
}
export function punchMonthsOf(lines: readonly string[], memberId = MEMBER): readonly PunchMonth[] {
  const months = [...new Set(lines.map((line) => line.slice(0, 7)))]
  return months.map((value) => ({
    memberId,
    month: month(value),
    punches: lines
      .filter((line) => line.startsWith(value))
      .map((line, index) => {
        const [day = '', clock = ''] = line.split(' ')
        const minute = parseClock(clock)
        if (minute === undefined) throw new Error(`not a punch: ${line}`)
        return { day: localDay(day), minute, source: { file: 'punches.xlsx', sheet: '1', row: index + 2 } }
      }),
  }))
}
export function rulesOf(changes: Partial<AttendanceRules>): AttendanceRules {
  return { ...DEFAULT_ATTENDANCE_RULES, ...changes }
}

export function judge(value: string, situation: Situation): VerdictMonth {
  return judgeMonth({
    member: {
      id: MEMBER,
      hiredOn: localDay(situation.hiredOn ?? '2020-01-01'),
      ...(situation.leftOn === undefined ? {} : { leftOn: localDay(situation.leftOn) }),
    },
    month: month(value),
    rosters: rostersOf(situation.plan ?? {}),
    shifts: SHIFTS,
    punches: punchMonthsOf(situation.punches ?? []),
    leaves: situation.leaves ?? [],
    overtimes: situation.overtimes ?? [],
    corrections: situation.corrections ?? [],
    rules: situation.rules ? [rulesOf(situation.rules)] : [],
    calendarYears: situation.calendarYears ?? [],
    today: localDay(situation.today ?? '2027-12-31'),
  })
}
export function judgeOne(day: string, situation: Situation): DayVerdict {
  const verdict = judge(day.slice(0, 7), situation).days.find((candidate) => candidate.day === day)
  if (!verdict) throw new Error(`no verdict for ${day}`)
  return verdict
}
/** One work day with the given shift and clock times of that day. */
export function judgeClocks(
  code: string,
  clocks: readonly string[],
  situation: Omit<Situation, 'plan' | 'punches'> = {},
): DayVerdict {
  const day = '2026-11-03'
  return judgeOne(day, { ...situation, plan: { [day]: code }, punches: clocks.map((clock) => `${day} ${clock}`) })
}

export function codesOf(verdict: DayVerdict): readonly string[] {
  return verdict.reasons.map((reason) => reason.code)
}
/** due = worked + late + early + absent + leave, as one row. */
export function minutesRow(verdict: DayVerdict): readonly number[] {
  const leave = verdict.leave.reduce((sum, part) => sum + part.minutes, 0)
  return [
    verdict.dueMinutes,
    verdict.workedMinutes,
    verdict.lateMinutes,
    verdict.earlyMinutes,
    verdict.absentMinutes,
    leave,
  ]
}

let made = 0
function nextId(): RecordId {
  made += 1
  return toId<RecordId>(`r${made}`)
}
export function leaveOf(type: LeaveType, span: LeaveSpan): Leave {
  return { id: nextId(), memberId: MEMBER, type, span, reason: 'asked for' }
}
export function halfDays(type: LeaveType, from: string, fromHalf: 'am' | 'pm', to: string, toHalf: 'am' | 'pm'): Leave {
  return leaveOf(type, { kind: 'half-days', from: localDay(from), fromHalf, to: localDay(to), toHalf })
}
export function clockLeave(type: LeaveType, day: string, start: string, end: string): Leave {
  return leaveOf(type, { kind: 'clock', day: localDay(day), start: minuteOf(start), end: minuteOf(end) })
}
export function overtimeOf(day: string, minutes: number, settle: 'pay' | 'rest', start?: string): Overtime {
  const base = { id: nextId(), memberId: MEMBER, day: localDay(day), minutes, settle, reason: 'sale' }
  return start === undefined ? base : { ...base, start: minuteOf(start) }
}
export function punchFix(day: string, side: 'in' | 'out', clock: string, segment = 0): Correction {
  const base = { id: nextId(), memberId: MEMBER, day: localDay(day), reason: 'forgot' }
  return { ...base, kind: 'punch', side, segment, minute: minuteOf(clock) }
}
export function forgive(day: string, what: 'late' | 'early' | 'missing' | 'absent'): Correction {
  return { id: nextId(), memberId: MEMBER, day: localDay(day), reason: 'storm', kind: 'forgive', what }
}
/** A whole month with one shift on every day but the named rest days. */
export function planMonth(
  value: string,
  code: string,
  restDays: readonly number[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(daysOf(month(value)).map((day, index) => [day, restDays.includes(index + 1) ? 'R' : code]))
}
