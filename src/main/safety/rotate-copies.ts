import type { Log } from '../log'
import { epochMsOf } from '../now'
import { copiesToDrop } from './rotation'
import type { SnapshotFolder } from './snapshot-folder'

/**
 * Removes the copies of a folder that are no longer needed.
 * @param options.dbId  on a stick: only copies of this shop, in the order of their time. It may hold copies of other shops, and
 *   of this one from another computer, whose numbers are a series of their own.
 * @param options.verifiedId  the copy that was just read back
 */
export async function rotateCopies(
  folder: SnapshotFolder,
  options: { readonly dbId?: string; readonly verifiedId: string; readonly nowMs: number; readonly log: Log },
): Promise<void> {
  const { dbId, verifiedId, nowMs, log } = options
  const heads = (await folder.list()).filter((head) => dbId === undefined || head.dbId === dbId)
  const copies = heads.map(({ id, number, createdAt, reason, dbId: shop }) => ({
    id,
    number: dbId === undefined ? number : epochMsOf(createdAt),
    reason,
    dbId: shop,
    createdMs: epochMsOf(createdAt),
    isVerified: id === verifiedId,
  }))
  for (const id of copiesToDrop(copies, nowMs)) {
    await folder.remove(id).catch((error: unknown) => log.problem('copy-not-removed', error))
  }
}
