import { setCheckpoint } from '../db/journal-door'
import { appDb } from '../db/repositories'
import { api } from '../platform/api'
import { notifyProblem } from '../ui/notify'
import type { SnapshotReason } from '../../ipc/contract'
import { snapshotProblemText } from './safety-text'
import { shopClient } from './shop-client'
import { ShopKeeper } from './keep-safe'
import type { Found, StartDoors, StartOutcome } from './start-up'
import { recover, startUp } from './start-up'
import { checkpointBy, createTakeSnapshot } from './take-snapshot'

/** Packs the whole shop in the worker and has main keep it, verified. Every copy of the app is taken by this function. */
export const takeSnapshot = createTakeSnapshot({ client: shopClient, api, feed: appDb.feed })
setCheckpoint(checkpointBy(takeSnapshot))

const doors: StartDoors = { db: appDb, api, client: shopClient, takeSnapshot }

/** Opens the shop of this machine and compares it with the journal. */
export const startShop = (): Promise<StartOutcome> => startUp(doors)
export const recoverShop = (found: Found, passphrase: string): Promise<StartOutcome> =>
  recover(doors, found, passphrase)

let keeper: ShopKeeper | undefined

/** Looks after the open shop. @returns the function that stops it */
export function keepShopSafe(): () => void {
  const kept = new ShopKeeper({
    db: appDb,
    api,
    takeSnapshot,
    tell: (problem) => notifyProblem(snapshotProblemText(problem)),
    nowMs: () => performance.now(),
  })
  keeper = kept
  const stop = kept.start()
  return () => {
    stop()
    keeper = undefined
  }
}

/** The window asks before it closes; as long as no shop is open there is nothing to wait for. */
export function answerQuit(): void {
  api.onQuitRequested(() => void (keeper ? keeper.closeDown() : api['app:quit-ready']()))
}

/** Takes a snapshot and says in a sentence when that fails. @returns whether it was taken */
export async function takeSnapshotOrTell(reason: SnapshotReason): Promise<boolean> {
  const taken = await takeSnapshot(reason)
  if (!taken.ok) notifyProblem(snapshotProblemText(taken.error))
  return taken.ok
}
