import { assertNever } from '../kernel/assert-never'
import type { DayClass } from '../calendar/day-class'
import type { ShiftId } from '../kernel/ids'
import type { DayException, DayStatus, ExpectedPunch, VerdictReason } from '../attendance/day-verdict'
import type { Correction, LedgerAccount, Overtime } from '../attendance/records'
import type { Shift } from '../schedule/shift'
import { LEAVE_TYPE_TEXT } from './leave-type-text'
import { DAY_CLASS_TEXT, shiftText } from './schedule-text'
import { clockText, formatMinutesAsHours, minutesText, punchesText } from './time-text'

export const DAY_STATUS_TEXT: Readonly<Record<DayStatus, string>> = {
  'not-employed': '不在职',
  unplanned: '未排班',
  rest: '休息',
  leave: '请假',
  absent: '旷工',
  'severe-late': '严重迟到',
  late: '迟到',
  early: '早退',
  missing: '缺卡',
  normal: '正常',
  pending: '未到',
}

export const DAY_EXCEPTION_TEXT: Readonly<Record<DayException, string>> = {
  late: '迟到',
  'severe-late': '严重迟到',
  early: '早退',
  missing: '缺卡',
  absent: '旷工',
  'unplanned-punches': '未排班有打卡',
  'rest-must-be-paid': '不能调休',
  'leave-without-shift': '请假未排班',
}
/** What the owner can do about an exception. */
export function exceptionAdvice(exception: DayException): string {
  switch (exception) {
    case 'late':
    case 'severe-late':
    case 'early':
      return '已按考勤制度计算；情况特殊可以免除，并写明原因。'
    case 'missing':
      return '请补卡，或免除并写明原因。'
    case 'absent':
      return '请确认是否补卡、补请假；都没有就按旷工计。'
    case 'unplanned-punches':
      return '请补排班次，或补一条加班审批；不算上班可以不处理。'
    case 'rest-must-be-paid':
      return '工作日和法定节假日的加班不能用调休代替，已按加班费计。请把这条加班改为计加班费。'
    case 'leave-without-shift':
      return '这天没有排班，请假不扣时长。请先排上原来的班次。'
    default:
      return assertNever(exception)
  }
}

export const OVERTIME_SETTLE_TEXT: Readonly<Record<Overtime['settle'], string>> = { pay: '计加班费', rest: '转调休' }
export const LEDGER_ACCOUNT_TEXT: Readonly<Record<LedgerAccount, string>> = {
  'annual-leave': '年假',
  'comp-time': '调休',
}
export const FORGIVE_TEXT: Readonly<Record<Extract<Correction, { kind: 'forgive' }>['what'], string>> = {
  late: '迟到',
  early: '早退',
  missing: '缺卡',
  absent: '旷工',
}
export const PUNCH_SIDE_TEXT: Readonly<Record<'in' | 'out', string>> = { in: '上班', out: '下班' }
export const PUNCH_BY_TEXT: Readonly<Record<ExpectedPunch['by'], string>> = {
  punch: '打卡',
  correction: '补卡',
  leave: '请假免打',
  none: '未打卡',
}

/** '上班', or '第 2 段上班' for shifts that are punched segment by segment. */
export function punchPlaceText(punch: Pick<ExpectedPunch, 'segment' | 'side'>, eachSegment: boolean): string {
  return eachSegment ? `第 ${punch.segment + 1} 段${PUNCH_SIDE_TEXT[punch.side]}` : PUNCH_SIDE_TEXT[punch.side]
}

/** Overtime of a class with its multiple in words: '法定节假日加班 8 小时（计加班费）'. */
export function overtimeText(part: {
  readonly dayClass: DayClass
  readonly minutes: number
  readonly settle: 'pay' | 'rest'
}): string {
  return `${DAY_CLASS_TEXT[part.dayClass]}加班 ${formatMinutesAsHours(part.minutes)}（${OVERTIME_SETTLE_TEXT[part.settle]}）`
}

/** One reason of a verdict as a sentence. `shifts` names the planned shift; a deleted one is called so. */
export function verdictReasonText(reason: VerdictReason, shifts: ReadonlyMap<ShiftId, Shift>): string {
  switch (reason.code) {
    case 'planned': {
      const shift = shifts.get(reason.shiftId)
      return shift ? `班次：${shiftText(shift)}` : '班次：已删除的班次'
    }
    case 'rest-planned':
      return '排班为休息'
    case 'no-plan':
      return '这天没有排班'
    case 'not-employed':
      return '这天不在职'
    case 'future':
      return '还没到这一天，或班次还没结束'
    case 'punches':
      return `打卡：${punchesText(reason.minutes)}`
    case 'stray-punches':
      return `不属于任何班次的打卡：${punchesText(reason.minutes)}`
    case 'late':
      return `迟到 ${minutesText(reason.minutes)}（宽限 ${minutesText(reason.graceMinutes)}）`
    case 'late-within-grace':
      return `晚到 ${minutesText(reason.minutes)}，在宽限 ${minutesText(reason.graceMinutes)}之内，不算迟到`
    case 'severe-late':
      return `严重迟到 ${minutesText(reason.minutes)}（${minutesText(reason.fromMinutes)}起）`
    case 'late-as-absence':
      return `迟到达到 ${minutesText(reason.fromMinutes)}或错过整段，按旷工 ${formatMinutesAsHours(reason.minutes)}计`
    case 'early-as-absence':
      return `早退达到 ${minutesText(reason.fromMinutes)}或错过整段，按旷工 ${formatMinutesAsHours(reason.minutes)}计`
    case 'early':
      return `早退 ${minutesText(reason.minutes)}（宽限 ${minutesText(reason.graceMinutes)}）`
    case 'early-within-grace':
      return `早走 ${minutesText(reason.minutes)}，在宽限 ${minutesText(reason.graceMinutes)}之内，不算早退`
    case 'missing':
      return `第 ${reason.segment + 1} 段缺${PUNCH_SIDE_TEXT[reason.side]}卡，暂按准时计`
    case 'absent':
      return '上下班都没有打卡，也没有请假，按旷工计'
    case 'leave':
      return reason.minutes === 0
        ? `已批准${LEAVE_TYPE_TEXT[reason.type]}，这天没有班，不扣时长`
        : `${LEAVE_TYPE_TEXT[reason.type]} ${formatMinutesAsHours(reason.minutes)}`
    case 'corrected':
      return `补${PUNCH_SIDE_TEXT[reason.side]}卡 ${clockText(reason.minute)}（${reasonOr(reason.reason)}）`
    case 'forgiven':
      return forgivenText(reason)
    case 'accepted':
      return `已确认按判定处理：${reason.what.map((what) => DAY_EXCEPTION_TEXT[what]).join('、')}（${reasonOr(reason.reason)}）`
    case 'overtime':
      return overtimeText(reason)
    case 'statutory-work':
      return `法定节假日上班 ${formatMinutesAsHours(reason.minutes)}，在月工资之外另计加班费`
    case 'rest-must-be-paid':
      return `${DAY_CLASS_TEXT[reason.dayClass]}加班不能用调休代替（劳动法第四十四条），已按加班费计`
    case 'rest-but-punched':
      return '休息日有打卡，没有加班审批，不计加班'
    default:
      return assertNever(reason)
  }
}

function forgivenText(reason: Extract<VerdictReason, { code: 'forgiven' }>): string {
  const minutes = reason.minutes > 0 ? ` ${minutesText(reason.minutes)}` : ''
  return `免除${FORGIVE_TEXT[reason.what]}${minutes}（${reasonOr(reason.reason)}）`
}
function reasonOr(reason: string): string {
  return reason.trim() === '' ? '未写原因' : reason
}
