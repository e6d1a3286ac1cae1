import type { LocalDay, Month } from '../../../core/kernel/local-day'
import { canonicalJson } from '../../../core/month/canonical-json'
import type { ClosedMonth } from '../../../core/month/shop-data'
import { CHECKS } from '../../../core/self-check/checks'
import type { CheckId, Finding } from '../../../core/self-check/finding'
import { monthOfPlace } from '../../../core/self-check/finding'
import type { CheckOutcome, SelfCheckReport } from '../../../core/self-check/run-checks'
import { runChecks } from '../../../core/self-check/run-checks'
import { sha256Hex } from '../../platform/hash'
import type { AppDb } from '../app-db'
import type { JournalFacts } from './journal-check'
import { journalCheck } from './journal-check'
import { recordsCheck } from './records-check'
import { readSelfCheckFacts } from './self-check-reads'

export interface SelfCheckOptions {
  readonly today: LocalDay
  /** Only this month, as before it is closed; absent = everything. */
  readonly month?: Month | undefined
  /** What the journal outside the database ends with, asked just before; absent = not compared. */
  readonly journal?: JournalFacts | undefined
  /** Called when a check is done; may throw to give the whole up. */
  readonly afterCheck?: (() => Promise<void>) | undefined
}

/** How long it may work before it lets others on the thread have their turn: half a frame. */
const SLICE_MS = 8

/** In the order in which they run. */
export const ALL_CHECK_IDS: readonly CheckId[] = ['records', 'journal', ...CHECKS.map((check) => check.id)]

/**
 * The self-check over a database. Reads everything as of one moment, writes nothing, and pauses between small pieces of work.
 * Verdicts must have been brought up to `today` before.
 */
export async function runSelfCheck(
  db: AppDb,
  { today, month, journal, afterCheck }: SelfCheckOptions,
): Promise<SelfCheckReport> {
  const { data, log } = await readSelfCheckFacts(db, month)
  const hashes = month === undefined ? await hashesOf(data.closedMonths) : new Map<Month, string>()
  const request = { data, today, hashes, ...(month === undefined ? {} : { months: [month] }) }
  const run = runChecks(request, [recordsCheck, journalCheck(log, journal), ...CHECKS])
  let [sliceStart, done] = [performance.now(), 0]
  for (;;) {
    const step = run.next()
    if (step.done) {
      await afterCheck?.()
      return withoutEchoes(step.value)
    }
    if (step.value.done > done) await afterCheck?.()
    done = step.value.done
    if (performance.now() - sliceStart > SLICE_MS) {
      await nextTurn()
      sliceStart = performance.now()
    }
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Of each closed month as it lies there now, the way `monthRepository.close` made them. */
async function hashesOf(closed: readonly ClosedMonth[]): Promise<ReadonlyMap<Month, string>> {
  const hashes = new Map<Month, string>()
  for (const { hash: _stored, ...body } of closed) hashes.set(body.month, await hashOf(body))
  return hashes
}
async function hashOf(body: Omit<ClosedMonth, 'hash'>): Promise<string> {
  try {
    return await sha256Hex(canonicalJson(body))
  } catch {
    // A number that JSON cannot hold was never in what was closed.
    return ''
  }
}

/** That a record does not fit its schema says less than a check that found out why: then only that is said. */
function withoutEchoes(report: SelfCheckReport): SelfCheckReport {
  const told = report.outcomes
    .filter((outcome) => outcome.id !== 'records')
    .flatMap((outcome) => outcome.findings.filter((finding) => finding.severity === 'error').map(documentOf))
  const known = new Set(told)
  const outcomes = report.outcomes.map((outcome): CheckOutcome => {
    if (outcome.id !== 'records') return outcome
    const findings = outcome.findings.filter((finding) => !known.has(documentOf(finding)))
    return { ...outcome, findings, total: outcome.total - (outcome.findings.length - findings.length) }
  })
  return { ...report, outcomes }
}
function documentOf({ where }: Finding): string {
  return JSON.stringify([where.table, where.memberId, monthOfPlace(where)])
}
