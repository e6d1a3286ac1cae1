import type { LocalDay } from '../../kernel/local-day'
import type { PersonPlan } from './planned-day'
import type { RosterFinding } from './roster-finding'

/** The roster names a shift that was deleted since. */
export function checkUnknownShift(plan: PersonPlan, day: LocalDay): RosterFinding | undefined {
  const { unknown, shiftId } = plan.dayAt(day)
  if (!unknown || shiftId === null) return undefined
  return { memberId: plan.member.id, day, severity: 'error', rule: 'unknown-shift', facts: { shiftId } }
}
