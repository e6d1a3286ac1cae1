import { valueInForceOrFirst } from '../kernel/dated-table'
import type { Fen } from '../kernel/fen'
import { scaleFen } from '../kernel/fen'
import { fraction } from '../kernel/fraction'
import type { LocalDay } from '../kernel/local-day'
import { addDays, addMonthsToDay, wholeMonthsBetween } from '../kernel/local-day'
import type { EmploymentContract } from './member-papers'
import type { EmploymentKind } from './member'
import { PROBATION_RULES } from './rates/probation-rules'

type ContractTerm = Pick<EmploymentContract, 'kind' | 'from' | 'until'>

/** Whole months of a contract; undefined for one without an end. */
function termMonths({ from, until }: ContractTerm): number | undefined {
  return until === undefined ? undefined : wholeMonthsBetween(from, addDays(until, 1))
}

/**
 * Longest probation that may be agreed, in months. None for part-timers (art. 70), for students and helpers (no labour
 * contract), for contracts that end with a piece of work, and for terms below three months (art. 19).
 */
export function mostProbationMonths(contract: ContractTerm, employment: EmploymentKind): number {
  const rules = valueInForceOrFirst(PROBATION_RULES, contract.from).value
  if (employment !== 'full-time') return 0
  if (contract.kind === 'open-ended') return rules.openEndedMonths
  const months = contract.kind === 'fixed-term' ? termMonths(contract) : undefined
  if (months === undefined) return 0
  return rules.byTerm.reduce((most, band) => (months >= band.fromMonths ? band.mostMonths : most), 0)
}

/** Last day on which the longest lawful probation may end; undefined where none may be agreed. */
export function latestProbationEnd(contract: ContractTerm, employment: EmploymentKind): LocalDay | undefined {
  const months = mostProbationMonths(contract, employment)
  return months === 0 ? undefined : addDays(addMonthsToDay(contract.from, months), -1)
}

/** The least that may be paid in probation of somebody who will earn `agreedFen` (art. 20). Rounded up to a whole 分. */
export function leastProbationPayFen(agreedFen: Fen, day: LocalDay): Fen {
  const { leastPayPercent } = valueInForceOrFirst(PROBATION_RULES, day).value
  return scaleFen(agreedFen, fraction(leastPayPercent, 100), 'up')
}
