import { LIST_NAMES } from '../../../schema/table-keys'
import type { AppDb } from '../../db/app-db'
import type { BackupDocument } from '../../db/backup-document'
import { monthsWithData } from '../../db/month-repository'
import { replaceShop } from '../../db/shop-repository'
import { bringUpToDate } from '../../db/verdict-service'
import type { RestoredShop } from '../shop-tasks'
import type { TaskControl } from './task-control'
import { TaskFailure } from './task-control'

export const RESTORE_STEPS = 3

/** One transaction, then every table is counted against what the document announced. */
export async function restoreShop(db: AppDb, document: BackupDocument, control: TaskControl): Promise<RestoredShop> {
  const saved = await replaceShop(db, document.data, 'shop-restored')
  if (!saved.ok)
    throw new TaskFailure(
      saved.error.code === 'disk-full' ? { code: 'disk-full' } : { code: 'failed', detail: saved.error.code },
    )
  // Not to be cancelled any more: it is written.
  await control.step()
  for (const list of LIST_NAMES)
    if ((await db.list(list).count()) !== document.counts[list]) throw new TaskFailure({ code: 'miscounted' })
  await control.step()
  // The day may have moved on since the verdicts were stored.
  await bringUpToDate(db)
  await control.step()
  const newestRoster = (await db.rosters.toCollection().primaryKeys()).at(-1)?.[0]
  return {
    seq: saved.value.seq,
    people: document.data.members.length,
    months: await monthsWithData(db),
    ...(newestRoster === undefined ? {} : { newestRoster }),
  }
}
