import type { Month } from '../../../core/kernel/local-day'
import type { CheckId } from '../../../core/self-check/finding'
import { monthOfPlace } from '../../../core/self-check/finding'
import type { SelfCheckReport } from '../../../core/self-check/run-checks'
import { findingsOf } from '../../../core/self-check/run-checks'

/** What is made from verdicts, and made anew with them. */
const JUDGED: readonly CheckId[] = ['day-minutes', 'verdicts', 'ledger']

/** Months in which judging anew may put things right; closed ones are left out by the judging itself. */
export function rejudgeableMonths(report: SelfCheckReport): readonly Month[] {
  const months = findingsOf(report)
    .filter(({ check, code }) => JUDGED.includes(check) && code !== 'closed-minutes-differ')
    .flatMap(({ where }) => monthOfPlace(where) ?? [])
  return [...new Set(months)].sort()
}
