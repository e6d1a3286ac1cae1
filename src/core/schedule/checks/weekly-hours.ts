import { rowInForce } from '../../kernel/dated-table'
import type { LocalDay } from '../../kernel/local-day'
import { addDays, weekdayOf } from '../../kernel/local-day'
import { PART_TIME_WEEKLY_MINUTES, WEEKLY_WORK_MINUTES } from '../rates/working-time-limits'
import { shiftMinutes } from '../shift'
import type { PersonPlan } from './planned-day'
import { worksOn } from './planned-day'
import type { RosterFinding } from './roster-finding'

/** More planned minutes in a Monday-to-Sunday week than the law's week; said once, on the day that passes the limit. */
export function checkWeeklyHours(plan: PersonPlan, day: LocalDay): RosterFinding | undefined {
  const partTime = rowInForce(plan.contractHours, day)?.employment === 'part-time'
  const limit = rowInForce(partTime ? PART_TIME_WEEKLY_MINUTES : WEEKLY_WORK_MINUTES, day)
  const today = plannedMinutesOn(plan, day)
  if (!limit || today === 0) return undefined
  const weekStart = addDays(day, 1 - weekdayOf(day))
  let before = 0
  for (let earlier = weekStart; earlier < day; earlier = addDays(earlier, 1)) before += plannedMinutesOn(plan, earlier)
  if (before > limit.value || before + today <= limit.value) return undefined
  let plannedMinutes = before + today
  for (let later = addDays(day, 1); later < addDays(weekStart, 7); later = addDays(later, 1)) {
    plannedMinutes += plannedMinutesOn(plan, later)
  }
  return {
    memberId: plan.member.id,
    day,
    severity: 'warning',
    rule: 'weekly-hours',
    facts: { weekStart, plannedMinutes, limitMinutes: limit.value, source: limit.source },
  }
}

function plannedMinutesOn(plan: PersonPlan, day: LocalDay): number {
  const planned = plan.dayAt(day)
  return planned.work && worksOn(planned) ? shiftMinutes(planned.work.shift) : 0
}
