import type { Month } from '../../core/kernel/local-day'
import type { Result } from '../../core/kernel/result'
import { ok } from '../../core/kernel/result'
import type { CheckId } from '../../core/self-check/finding'
import type { SelfCheckReport } from '../../core/self-check/run-checks'
import { attendanceRepository } from '../db/repositories'
import type { JournalFacts } from '../db/self-check/journal-check'
import { isStillBehind } from '../db/self-check/journal-check'
import { ALL_CHECK_IDS } from '../db/self-check/run-self-check'
import { api } from '../platform/api'
import { today } from '../platform/today'
import { shopClient } from '../safety/shop-client'
import type { TaskError } from '../safety/shop-tasks'

/** Where a run stands. */
export interface SelfCheckProgress {
  /** The check under way. */
  readonly id: CheckId
  /** 0–100. */
  readonly percent: number
}
interface SelfCheckRequest {
  /** Only this month, as before it is closed; absent = everything, the journal too. */
  readonly month?: Month
  readonly onProgress?: (progress: SelfCheckProgress) => void
  readonly signal?: AbortSignal
}

/** Runs the self-check in the worker: reading and judging years of a large shop takes seconds, and the window goes on. */
export async function selfCheck({ month, onProgress, signal }: SelfCheckRequest = {}): Promise<
  Result<SelfCheckReport, TaskError>
> {
  // Days that have passed since the last look have no verdict yet.
  await attendanceRepository.bringUpToDate()
  const journal = month === undefined ? await readJournal() : undefined
  const checked = await shopClient.run(
    'self-check',
    { today: today(), ...(month === undefined ? {} : { month }), ...(journal ? { journal } : {}) },
    {
      ...(signal ? { signal } : {}),
      onProgress: ({ done, all }) => {
        const id = ALL_CHECK_IDS[done]
        if (id !== undefined) onProgress?.({ id, percent: Math.floor((done / all) * 100) })
      },
    },
  )
  return checked.ok && journal ? ok(settled(checked.value, await readJournal())) : checked
}

async function readJournal(): Promise<JournalFacts> {
  const { dbId, lastSeq } = await api['journal:state']()
  return { lastSeq, ...(dbId === undefined ? {} : { dbId }) }
}

/** Operations go on while the database is read: what the journal has by now was only on its way. */
function settled(report: SelfCheckReport, now: JournalFacts): SelfCheckReport {
  const outcomes = report.outcomes.map((outcome) => {
    const findings = outcome.findings.filter((finding) => isStillBehind(finding, now))
    return { ...outcome, findings, total: outcome.total - (outcome.findings.length - findings.length) }
  })
  return { ...report, outcomes }
}
