import type { LocalDay } from '../kernel/local-day'
import type { Check } from './check'
import type { CheckedShop, CheckRequest } from './checked-shop'
import { checkedShop } from './checked-shop'
import { CHECKS } from './checks'
import type { CheckId, Finding } from './finding'

/** What one check came to. */
export interface CheckOutcome {
  readonly id: CheckId
  readonly looked: number
  /** The first of them, at most `MOST_FINDINGS`. */
  readonly findings: readonly Finding[]
  /** All that were found. */
  readonly total: number
  /** A record is so damaged that the check could not be carried through; the records say which. */
  readonly isBroken: boolean
}
/** How much was looked at altogether. */
export interface CheckedCounts {
  readonly members: number
  /** Months with pay. */
  readonly months: number
  readonly payslips: number
  /** Judged days. */
  readonly days: number
  readonly punches: number
}
export interface SelfCheckReport {
  readonly checkedOn: LocalDay
  readonly counts: CheckedCounts
  readonly outcomes: readonly CheckOutcome[]
}
/** Where a run stands. */
export interface CheckProgress {
  readonly id: CheckId
  /** How many checks are behind it, and how many there are. */
  readonly done: number
  readonly of: number
}

/** What is kept of one check: whoever has more mends the first ones and runs it again. */
const MOST_FINDINGS = 200

/**
 * Runs the checks one after the other and hands back control after every step, so that whoever drives it may let the window
 * breathe or give up. Returns the report.
 * @param checks default: all of the core; the database adds its own
 */
export function* runChecks(
  request: CheckRequest,
  checks: readonly Check[] = CHECKS,
): Generator<CheckProgress, SelfCheckReport> {
  const shop = checkedShop(request)
  const outcomes: CheckOutcome[] = []
  for (const check of checks) {
    const progress = { id: check.id, done: outcomes.length, of: checks.length }
    yield progress
    outcomes.push(yield* runCheck(check, shop, progress, outcomes))
  }
  return { checkedOn: request.today, counts: countsOf(shop, outcomes), outcomes }
}

function* runCheck(
  check: Check,
  shop: CheckedShop,
  progress: CheckProgress,
  before: readonly CheckOutcome[],
): Generator<CheckProgress, CheckOutcome> {
  let [looked, total, isBroken] = [0, 0, false]
  const findings: Finding[] = []
  try {
    for (const step of check.run(shop)) {
      looked += step.looked
      total += step.findings.length
      findings.push(...step.findings.slice(0, MOST_FINDINGS - findings.length))
      yield progress
    }
  } catch (problem) {
    // Types hold for records that fit their schema. One that does not may break any check; without such a one it is a bug.
    if (!before.some((outcome) => outcome.id === 'records' && outcome.total > 0)) throw problem
    isBroken = true
  }
  return { id: check.id, looked, findings, total, isBroken }
}

/** By what the checks looked at: a damaged record stops a count as it stops a check. */
function countsOf({ data, paidMonths }: CheckedShop, outcomes: readonly CheckOutcome[]): CheckedCounts {
  const lookedAt = (id: CheckId): number => outcomes.find((outcome) => outcome.id === id)?.looked ?? 0
  return {
    members: data.members.length,
    months: paidMonths.length,
    payslips: lookedAt('payslips'),
    days: lookedAt('day-minutes'),
    punches: lookedAt('punches'),
  }
}

/** The whole self-check at once, for tests and small shops. */
export function checkShop(request: CheckRequest, checks: readonly Check[] = CHECKS): SelfCheckReport {
  const run = runChecks(request, checks)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}

export function findingsOf(report: SelfCheckReport): readonly Finding[] {
  return report.outcomes.flatMap((outcome) => outcome.findings)
}
