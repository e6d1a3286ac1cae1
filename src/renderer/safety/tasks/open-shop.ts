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
function readText(text: string, isOwn: boolean): BackupDocument {
  const read = readBackupDocument(text, { isOwn })
  if (!read.ok) throw new TaskFailure({ code: read.error.code })
  return read.value
}
/** A copy of our own, unpacked. @throws TaskFailure when it is not one that can be restored */
export async function readOwnDocument(document: OpenedDocument): Promise<BackupDocument> {
  return readText(await unpackDocument(document), true)
}

/** A document, and what putting it in place of the shop would do. */
export async function openShop(
  { document: packed, isOwn }: { readonly document: OpenedDocument; readonly isOwn: boolean },
  readCurrent: () => Promise<ShopData>,
  control: TaskControl,
): Promise<{ readonly document: BackupDocument; readonly comparison: ShopComparison }> {
  const text = await unpackDocument(packed)
  await control.step()
  const document = readText(text, isOwn)
  await control.step()
  const current = await readCurrent()
  await control.step()
  const comparison = compareShops(current, document.data)
  await control.step()
  return { document, comparison }
}
