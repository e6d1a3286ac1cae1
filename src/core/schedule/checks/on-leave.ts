import type { LocalDay } from '../../kernel/local-day'
import type { PersonPlan } from './planned-day'
import type { RosterFinding } from './roster-finding'

/**
 * Work planned on approved leave: nobody will stand there. The shift itself may stay, since leave is counted against it;
 * so leave for half the day is only a warning.
 */
export function checkOnLeave(plan: PersonPlan, day: LocalDay): RosterFinding | undefined {
  const { work, absence } = plan.dayAt(day)
  if (!work || !absence) return undefined
  const severity = absence.part === 'whole' ? 'error' : 'warning'
  return { memberId: plan.member.id, day, severity, rule: 'on-leave', facts: absence }
}
