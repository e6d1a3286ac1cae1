import type { Roster, RosterProblem } from './problem'
import { brokenRules } from './check/hard-rules'
import type { RosterReport, SoftRule, Violation } from './check/roster-report'
import { SOFT_RULES } from './check/roster-report'
import { addCoverCosts, addPersonCosts } from './check/soft-costs'

/**
 * Recomputes from nothing but the problem and the roster what the roster breaks and what it costs. Shares no formula with
 * the engines: what they claim is shown only after this has agreed.
 */
export function checkRoster(problem: RosterProblem, roster: Roster): RosterReport {
  const violations: Violation[] = []
  const costs = Object.fromEntries(SOFT_RULES.map((rule) => [rule, 0])) as Record<SoftRule, number>
  if (roster.length !== problem.people.length) {
    const limit = problem.people.length
    violations.push({ person: Math.min(roster.length, limit), rule: 'shape', found: roster.length, limit })
  }
  problem.people.forEach((person, index) => {
    const row = roster[index] ?? []
    if (row.length === problem.days) {
      for (const broken of brokenRules(problem, person, row)) violations.push({ person: index, ...broken })
    } else violations.push({ person: index, rule: 'shape', found: row.length, limit: problem.days })
    addPersonCosts(problem, index, row, costs)
  })
  addCoverCosts(problem, roster, costs)
  return { violations, costByRule: costs, cost: SOFT_RULES.reduce((sum, rule) => sum + costs[rule], 0) }
}
