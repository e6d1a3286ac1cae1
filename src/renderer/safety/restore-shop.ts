import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { JournalWhy } from '../db/journal-feed'
import { appDb } from '../db/repositories'
import type { OpenOptions } from './open-document'
import { shopClient } from './shop-client'
import { takeSnapshot } from './shop-safety'
import type { RestoredShop, TaskError } from './shop-tasks'
import type { SnapshotProblem } from './take-snapshot'

export type RestoreProblem =
  /** The present shop could not be kept as a copy: nothing was written. */
  { readonly step: 'keep'; readonly error: SnapshotProblem } | { readonly step: 'restore'; readonly error: TaskError }

/**
 * A copy of the present shop, one transaction, a recount, and a copy of the new shop, which the journal goes on from.
 * @returns `journal`: why that last copy failed; the shop is restored all the same
 */
export async function restoreShop(
  ticket: number,
  options: Pick<OpenOptions, 'onProgress'> = {},
): Promise<Result<RestoredShop & { readonly journal?: JournalWhy }, RestoreProblem>> {
  const kept = await takeSnapshot('before-restore')
  if (!kept.ok) return err({ step: 'keep', error: kept.error })
  const restored = await shopClient.run('restore', { ticket }, options)
  if (!restored.ok) return err({ step: 'restore', error: restored.error })
  const delivered = await appDb.feed.deliver(restored.value.seq)
  return ok({ ...restored.value, ...(delivered.ok ? {} : { journal: delivered.error }) })
}
