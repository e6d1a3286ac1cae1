import type { LocalDay } from '../../kernel/local-day'
import { isEmployedOn } from '../../team/member'
import type { PersonPlan } from './planned-day'
import type { RosterFinding } from './roster-finding'

/** Work planned before the first or after the last day of employment. */
export function checkNotEmployed(plan: PersonPlan, day: LocalDay): RosterFinding | undefined {
  const { member } = plan
  if (!plan.dayAt(day).work || isEmployedOn(member, day)) return undefined
  const facts =
    member.leftOn === undefined ? { hiredOn: member.hiredOn } : { hiredOn: member.hiredOn, leftOn: member.leftOn }
  return { memberId: member.id, day, severity: 'error', rule: 'not-employed', facts }
}
