import type { DayClass } from '../calendar/day-class'
import { assertNever } from '../kernel/assert-never'
import type { LocalDay } from '../kernel/local-day'
import { addDays } from '../kernel/local-day'
import type { RosterFinding } from '../schedule/checks/roster-finding'
import type { Punching, Shift } from '../schedule/shift'
import type { ShiftProblem } from '../schedule/validate-shift'
import { leaveTypeName } from './leave-type-text'
import { clockText, dayText, formatMinutesAsHours } from './time-text'

export const DAY_CLASS_TEXT: Readonly<Record<DayClass, string>> = {
  workday: '工作日',
  rest: '休息日',
  statutory: '法定节假日',
}
export const PUNCHING_TEXT: Readonly<Record<Punching, string>> = {
  'first-and-last': '上班、下班各打一次',
  'each-segment': '每段都打卡',
  none: '免打卡',
}

/** '09:00-12:00 13:00-18:00', '22:00-次日06:00'; a rest shift has no times. */
export function shiftTimes(shift: Pick<Shift, 'segments'>): string {
  return shift.segments.map((segment) => `${clockText(segment.start)}-${clockText(segment.end)}`).join(' ')
}
/** '早班 09:00-18:00'; '休息'. */
export function shiftText(shift: Pick<Shift, 'name' | 'segments'>): string {
  return [shift.name, shiftTimes(shift)].filter((part) => part !== '').join(' ')
}

/** Says what is wrong with a shift and what to enter instead. */
export function shiftProblemText(problem: ShiftProblem): string {
  switch (problem.code) {
    case 'code-missing':
      return '请填班次代号，例如“早”，它显示在排班表的格子里。'
    case 'code-too-long':
      return `班次代号最多 ${problem.atMost} 个字，请改短一些。`
    case 'code-taken':
      return `这个代号已经是“${problem.by}”的了，请换一个。`
    case 'name-missing':
      return '请填班次名称，例如“早班”。'
    case 'no-segments':
      return '上班的班次要有时段，请填上，例如 09:00-18:00。'
    case 'rest-has-segments':
      return '休息班次不用填时段，请清空时段，或把类型改为上班。'
    case 'segment-empty':
      return `第 ${problem.segment + 1} 段的下班时间不晚于上班时间，请改正；过零点请写成“次日”。`
    case 'out-of-range':
      return `第 ${problem.segment + 1} 段超出了范围：上班要在当天，下班最晚到次日 23:59，请改正。`
    case 'overlap':
      return `第 ${problem.segment + 1} 段和前一段重叠了，请把时间错开。`
    case 'break-too-long':
      return `休息时间要少于班次时长（${problem.plannedMinutes} 分钟），请改小。`
    case 'grace-out-of-range':
      return '迟到宽限要填 0 到 1440 之间的整数分钟，请改正。'
    default:
      return assertNever(problem)
  }
}

/** What the roster breaks, by which rule, and what to do. */
export function rosterFindingText(finding: RosterFinding): string {
  switch (finding.rule) {
    case 'unknown-shift':
      return '这一格的班次已经被删除，请重新选一个班次。'
    case 'not-employed':
      return notEmployedText(finding.day, finding.facts)
    case 'on-leave':
      return onLeaveText(finding.facts)
    case 'overlap':
      return `与${dayText(finding.facts.earlierDay)}的班次重叠 ${finding.facts.sharedMinutes} 分钟，同一个人不能同时上两个班，请改其中一个。`
    case 'seventh-day':
      return `从${dayText(finding.facts.since)}起已连续上班 ${finding.facts.runDays} 天，最多 ${finding.facts.limitDays} 天，请安排休息（${finding.facts.source}）。`
    case 'short-rest':
      return `${dayText(finding.facts.earlierDay)}下班后只休息 ${formatMinutesAsHours(finding.facts.restMinutes)}，少于 ${formatMinutesAsHours(finding.facts.limitMinutes)}，请考虑换班（${finding.facts.source}）。`
    case 'weekly-hours':
      return `${weekText(finding.facts.weekStart)}这一周排了 ${formatMinutesAsHours(finding.facts.plannedMinutes)}，超过 ${formatMinutesAsHours(finding.facts.limitMinutes)}，超出部分按加班计，请核对（${finding.facts.source}）。`
    default:
      return assertNever(finding)
  }
}

function notEmployedText(day: LocalDay, facts: { readonly hiredOn: LocalDay; readonly leftOn?: LocalDay }): string {
  if (day < facts.hiredOn) return `此人 ${facts.hiredOn} 才入职，请清空这一格，或在「团队」里改入职日期。`
  return `此人 ${facts.leftOn ?? ''} 已离职，请清空这一格，或在「团队」里改离职日期。`
}
function onLeaveText(facts: { readonly type: string; readonly part: 'whole' | 'am' | 'pm' }): string {
  const when = { whole: '这天', am: '这天上午', pm: '这天下午' }[facts.part]
  return `${when}已批准${leaveTypeName(facts.type)}，这个班没有人上，请安排人顶班。本人的班次保留即可，请假按它扣时长。`
}
function weekText(weekStart: LocalDay): string {
  return `${dayText(weekStart)}至${dayText(addDays(weekStart, 6))}`
}
