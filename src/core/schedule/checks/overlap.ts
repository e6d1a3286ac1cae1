import type { LocalDay } from '../../kernel/local-day'
import { addDays } from '../../kernel/local-day'
import type { PersonPlan } from './planned-day'
import { worksOn } from './planned-day'
import type { RosterFinding } from './roster-finding'

/** A night shift that runs into the shift of the next day. */
export function checkOverlap(plan: PersonPlan, day: LocalDay): RosterFinding | undefined {
  const [planned, earlier] = [plan.dayAt(day), plan.dayAt(addDays(day, -1))]
  if (!planned.work || !earlier.work || !worksOn(planned) || !worksOn(earlier)) return undefined
  const sharedMinutes = Math.min(earlier.work.end, planned.work.end) - planned.work.start
  if (sharedMinutes <= 0) return undefined
  return {
    memberId: plan.member.id,
    day,
    severity: 'error',
    rule: 'overlap',
    facts: { earlierDay: earlier.day, sharedMinutes },
  }
}
