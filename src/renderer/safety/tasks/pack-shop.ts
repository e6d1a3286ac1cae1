import type { PackedDocument } from '../../../ipc/contract'
import type { AppDb } from '../../db/app-db'
import { buildBackupDocument, countRecords } from '../../db/backup-document'
import { readMeta } from '../../db/commit'
import { readHistory } from '../../db/shop-history'
import { readShop } from '../../db/shop-repository'
import { readStored } from '../../db/stored-database'
import { packDocument } from '../../platform/pack'
import type { TaskControl } from './task-control'

export const PACK_STEPS = 3

/** The whole shop as of one moment, packed. @param withHistory with the log and what undo needs, as a copy has it */
export async function packShop(
  db: AppDb,
  { withHistory }: { readonly withHistory: boolean },
  control: TaskControl,
): Promise<PackedDocument> {
  const { data, meta, history } = await db.transaction('r', db.tables, async () => {
    const row = await readMeta(db)
    return { data: await readShop(db), meta: row, history: withHistory ? await readHistory(db, row) : undefined }
  })
  await control.step()
  const about = { dbId: meta.dbId, seq: meta.seq, createdAt: db.clock.now() }
  const text = buildBackupDocument(data, about, history)
  await control.step()
  const packed = await packDocument(text, { ...about, counts: countRecords(data) })
  await control.step()
  return packed
}

/** A database of an older release, packed as it lies there. */
export async function packAsStored(now: string, control: TaskControl, name?: string): Promise<PackedDocument> {
  const { text, ...about } = await readStored(now, name)
  await control.step()
  const packed = await packDocument(text, { ...about, createdAt: now })
  await control.step()
  return packed
}
