import type { Month } from '../../core/kernel/local-day'
import type { Result } from '../../core/kernel/result'
import { ok } from '../../core/kernel/result'
import type { Finding } from '../../core/self-check/finding'
import { keepsMonthOpen } from '../../core/self-check/month-gate'
import { findingsOf } from '../../core/self-check/run-checks'
import { teamRepository } from '../db/repositories'
import type { TaskError } from '../safety/shop-tasks'
import { selfCheck } from './self-check-client'

/** What the self-check says about a month that is to be closed. */
export interface MonthFindings {
  readonly month: Month
  /** The month cannot be closed before they are put right. */
  readonly blocking: readonly Finding[]
  /** Worth a look; the month can be closed. */
  readonly others: readonly Finding[]
}

export async function checkBeforeClose(month: Month, signal?: AbortSignal): Promise<Result<MonthFindings, TaskError>> {
  const [checked, members] = await Promise.all([
    selfCheck({ month, ...(signal ? { signal } : {}) }),
    teamRepository.members(),
  ])
  if (!checked.ok) return checked
  const findings = findingsOf(checked.value)
  const isBlocking = (finding: Finding): boolean => keepsMonthOpen(finding, month, members)
  return ok({
    month,
    blocking: findings.filter(isBlocking),
    others: findings.filter((finding) => !isBlocking(finding)),
  })
}
