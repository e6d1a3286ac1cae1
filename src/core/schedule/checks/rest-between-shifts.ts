import { rowInForce } from '../../kernel/dated-table'
import type { LocalDay } from '../../kernel/local-day'
import { addDays } from '../../kernel/local-day'
import { REST_BETWEEN_SHIFTS_MINUTES } from '../rates/working-time-limits'
import type { PersonPlan } from './planned-day'
import { worksOn } from './planned-day'
import type { RosterFinding } from './roster-finding'

/**
 * Less rest than the limit since the end of the shift before. Overlapping shifts are another rule's matter. A shift may
 * end on 次日 23:59, so the shift of two days ago can be the one before.
 */
export function checkRestBetweenShifts(plan: PersonPlan, day: LocalDay): RosterFinding | undefined {
  const row = rowInForce(REST_BETWEEN_SHIFTS_MINUTES, day)
  const planned = plan.dayAt(day)
  if (!row || !planned.work || !worksOn(planned)) return undefined
  const limitMinutes = plan.restBetweenShiftsMinutes ?? row.value
  const earlier = [addDays(day, -1), addDays(day, -2)].map((before) => plan.dayAt(before)).find(worksOn)
  if (!earlier?.work) return undefined
  const restMinutes = planned.work.start - earlier.work.end
  if (restMinutes < 0 || restMinutes >= limitMinutes) return undefined
  return {
    memberId: plan.member.id,
    day,
    severity: 'warning',
    rule: 'short-rest',
    facts: { earlierDay: earlier.day, restMinutes, limitMinutes, source: row.source },
  }
}
