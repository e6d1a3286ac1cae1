import type { ShopData } from '../../../core/month/shop-data'
import type { OpenedDocument } from '../../../ipc/contract'
import type { BackupDocument } from '../../db/backup-document'
import { readBackupDocument } from '../../db/backup-document'
import type { ShopComparison } from '../../db/compare-shops'
import { compareShops } from '../../db/compare-shops'
import { unpackDocument } from '../../platform/pack'
import type { TaskControl } from './task-control'
import { TaskFailure } from './task-control'

export const OPEN_STEPS = 4

/** Checks the text of a document. @throws TaskFailure when it is not one that can be restored */
function readText(text: string): BackupDocument {
  const read = readBackupDocument(text)
  if (!read.ok) throw new TaskFailure({ code: read.error.code })
  return read.value
}
/** Unpacks and checks a document, with nothing written. @throws TaskFailure when it is not one that can be restored */
export async function readDocument(document: OpenedDocument): Promise<BackupDocument> {
  return readText(await unpackDocument(document))
}

/** A document, and what putting it in place of the shop would do. */
export async function openShop(
  packed: OpenedDocument,
  readCurrent: () => Promise<ShopData>,
  control: TaskControl,
): Promise<{ readonly document: BackupDocument; readonly comparison: ShopComparison }> {
  const text = await unpackDocument(packed)
  await control.step()
  const document = readText(text)
  await control.step()
  const current = await readCurrent()
  await control.step()
  const comparison = compareShops(current, document.data)
  await control.step()
  return { document, comparison }
}
