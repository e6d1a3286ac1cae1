import { setCheckpoint } from '../db/journal-door'
import { appDb } from '../db/repositories'
import { api } from '../platform/api'
import { notifyProblem } from '../ui/notify'
import type { SnapshotReason } from '../../ipc/contract'
import { snapshotProblemText } from './safety-text'
import { shopClient } from './shop-client'
import { checkpointBy, createTakeSnapshot } from './take-snapshot'

/** Packs the whole shop in the worker and has main keep it, verified. Every copy of the app is taken by this function. */
export const takeSnapshot = createTakeSnapshot({ client: shopClient, api, feed: appDb.feed })
setCheckpoint(checkpointBy(takeSnapshot))

/** Takes a snapshot and says in a sentence when that fails. @returns whether it was taken */
export async function takeSnapshotOrTell(reason: SnapshotReason): Promise<boolean> {
  const taken = await takeSnapshot(reason)
  if (!taken.ok) notifyProblem(snapshotProblemText(taken.error))
  return taken.ok
}
