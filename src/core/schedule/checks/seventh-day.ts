import { rowInForce } from '../../kernel/dated-table'
import type { LocalDay } from '../../kernel/local-day'
import { addDays } from '../../kernel/local-day'
import { MAX_CONSECUTIVE_WORK_DAYS } from '../rates/working-time-limits'
import type { PersonPlan } from './planned-day'
import { worksOn } from './planned-day'
import type { RosterFinding } from './roster-finding'

/** Longest run that is counted back; beyond it the number would say nothing more. */
const LONGEST_RUN_DAYS = 62

/** The seventh calendar day of work in a row, and each further one (劳动法 art.38). */
export function checkSeventhDay(plan: PersonPlan, day: LocalDay): RosterFinding | undefined {
  const limit = rowInForce(MAX_CONSECUTIVE_WORK_DAYS, day)
  if (!limit || !worksOn(plan.dayAt(day))) return undefined
  let runDays = 1
  while (runDays < LONGEST_RUN_DAYS && worksOn(plan.dayAt(addDays(day, -runDays)))) runDays += 1
  if (runDays <= limit.value) return undefined
  return {
    memberId: plan.member.id,
    day,
    severity: 'error',
    rule: 'seventh-day',
    facts: { since: addDays(day, 1 - runDays), runDays, limitDays: limit.value, source: limit.source },
  }
}
