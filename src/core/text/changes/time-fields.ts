import type { AttendanceRules } from '../../attendance/attendance-rules'
import type { Correction, Leave, LedgerEntry, LeaveSpan, Overtime } from '../../attendance/records'
import type { CalendarYear } from '../../calendar/day-class'
import type { RosterMonth } from '../../schedule/roster'
import type { Shift } from '../../schedule/shift'
import { FORGIVE_TEXT, LEDGER_ACCOUNT_TEXT, OVERTIME_SETTLE_TEXT, PUNCH_SIDE_TEXT } from '../attendance-text'
import { LEAVE_TYPE_TEXT } from '../leave-type-text'
import { DAY_CLASS_TEXT, PUNCHING_TEXT, shiftTimes } from '../schedule-text'
import { clockText } from '../time-text'
import type { NameBook, ShownField } from './shown-field'
import { allShown, clock, count, day, duration, list, words, yesNo } from './shown-field'

type Fields = readonly ShownField[]

const HALF_TEXT = { am: '上午', pm: '下午' } as const

export function shiftFields(record: Shift): Fields {
  const {
    id: _id,
    code,
    name,
    kind,
    segments,
    unpaidBreakMinutes,
    punching,
    graceMinutes,
    colour,
    order,
    ...rest
  } = record
  return allShown(rest, [
    words('名称', name),
    words('代号', code),
    words('种类', kind === 'rest' ? '休息' : '上班'),
    words('时间', shiftTimes({ segments })),
    count('班中休息', unpaidBreakMinutes, '分钟'),
    words('打卡方式', PUNCHING_TEXT[punching]),
    count('宽限', graceMinutes, '分钟'),
    words('颜色', colour),
    count('排列顺序', order),
  ])
}
/** One field per planned day. */
export function rosterFields(record: RosterMonth, names: NameBook): Fields {
  const { memberId: _memberId, month: _month, days, ...rest } = record
  return allShown(
    rest,
    days.map((shiftId, index) => words(`${index + 1} 日`, shiftId === null ? undefined : names.shift(shiftId))),
  )
}

export function correctionFields(record: Correction): Fields {
  const common = [day('日期', record.day), words('原因', record.reason)]
  switch (record.kind) {
    case 'punch':
      return [
        ...words('处理', '补卡'),
        ...words('补哪次', PUNCH_SIDE_TEXT[record.side]),
        ...clock('时间', record.minute),
        ...count('第几段', record.segment + 1),
        ...common.flat(),
      ]
    case 'forgive':
      return [...words('处理', `免除${FORGIVE_TEXT[record.what]}`), ...common.flat()]
    case 'accept':
      return [...words('处理', '按判定算'), ...common.flat()]
  }
}

function spanText(span: LeaveSpan): string {
  if (span.kind === 'clock') return `${span.day} ${clockText(span.start)}–${clockText(span.end)}`
  return `${span.from} ${HALF_TEXT[span.fromHalf]} 至 ${span.to} ${HALF_TEXT[span.toHalf]}`
}
export function leaveFields(record: Leave): Fields {
  const { id: _id, memberId: _memberId, type, span, reason, source: _source, ...rest } = record
  return allShown(rest, [words('假别', LEAVE_TYPE_TEXT[type]), words('时间', spanText(span)), words('原因', reason)])
}
export function overtimeFields(record: Overtime): Fields {
  const { id: _id, memberId: _memberId, day: on, start, minutes, settle, reason, source: _source, ...rest } = record
  return allShown(rest, [
    day('日期', on),
    clock('开始', start),
    duration('时长', minutes),
    words('怎么算', OVERTIME_SETTLE_TEXT[settle]),
    words('原因', reason),
  ])
}
export function ledgerFields(record: LedgerEntry): Fields {
  const { id: _id, memberId: _memberId, account, day: on, deltaMinutes, reason, ref: _ref, ...rest } = record
  return allShown(rest, [
    words('账户', LEDGER_ACCOUNT_TEXT[account]),
    day('日期', on),
    duration('增减', deltaMinutes),
    words('原因', reason),
  ])
}

export function rulesFields(record: AttendanceRules): Fields {
  const { from, source, graceMinutes, graceKind, severeLateFromMinutes, absentLateFromMinutes, ...more } = record
  const { overtimeMode, overtimeStartMinutes, overtimeUnitMinutes, splitOvertimeAtMidnight, ...windows } = more
  const { punchWindowBeforeMinutes, punchWindowAfterMinutes, fullAttendance, ...rest } = windows
  return allShown(rest, [
    day('从哪天起', from),
    words('依据', source),
    count('宽限', graceMinutes, '分钟'),
    words('超过宽限', graceKind === 'free' ? '全部算迟到' : '只算超出的部分'),
    count('严重迟到从', severeLateFromMinutes, '分钟'),
    count('旷工迟到从', absentLateFromMinutes, '分钟'),
    words('加班', overtimeMode === 'approved' ? '登记过的才算' : '按打卡算'),
    count('加班起算', overtimeStartMinutes, '分钟'),
    count('加班单位', overtimeUnitMinutes, '分钟'),
    count('上班前可打卡', punchWindowBeforeMinutes, '分钟'),
    count('下班后可打卡', punchWindowAfterMinutes, '分钟'),
    yesNo('加班过零点分开算', splitOvertimeAtMidnight),
    count('全勤允许迟到', fullAttendance.toleratedLateTimes, '次'),
    count('全勤允许缺卡', fullAttendance.toleratedMissingTimes, '次'),
    list('影响全勤的假', fullAttendance.leaveBreaks),
  ])
}
/** One field per special day. */
export function calendarFields(record: CalendarYear): Fields {
  const { year: _year, source, provisional, days, ...rest } = record
  return allShown(rest, [
    words('依据', source),
    yesNo('还没有正式公布', provisional),
    days.flatMap(({ day: on, dayClass, name }) => words(on, `${DAY_CLASS_TEXT[dayClass]} ${name}`)),
  ])
}
