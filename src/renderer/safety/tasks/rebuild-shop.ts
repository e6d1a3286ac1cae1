import type { Recovery } from '../../../ipc/contract'
import type { AppDbOptions } from '../../db/app-db'
import { AppDb } from '../../db/app-db'
import { monthsWithData } from '../../db/month-repository'
import { openDatabase } from '../../db/open-database'
import { replay, ReplayClock } from '../../db/replay'
import { deleteDatabase } from '../../db/stored-database'
import type { RebuiltShop } from '../shop-tasks'
import { readOwnDocument } from './open-shop'
import type { TaskControl } from './task-control'
import { TaskFailure } from './task-control'

export const REBUILD_STEPS = 2

/** A connection to a database that is sure to work: one that cannot be opened is removed and made anew. */
export async function openAtAnyRate(options: AppDbOptions, name?: string): Promise<AppDb> {
  for (const attempt of ['as it is', 'anew'] as const) {
    const db = new AppDb(name, options)
    const opened = await openDatabase(db)
    if (opened.ok) return db
    db.close()
    // What a newer release wrote is not ours to remove.
    if (opened.error.code === 'newer-schema' || attempt === 'anew') break
    await deleteDatabase(name)
  }
  throw new TaskFailure({ code: 'database-broken' })
}

/** Rebuilds the database from the copy and the journal. */
export async function rebuildShop(recovery: Recovery, control: TaskControl, name?: string): Promise<RebuiltShop> {
  const snapshot = recovery.snapshot && (await readOwnDocument(recovery.snapshot))
  await control.step()
  const clock = new ReplayClock()
  const db = await openAtAnyRate({ clock }, name)
  try {
    const { dbId, lastSeq, entries } = recovery
    const report = await replay(db, clock, { dbId, lastSeq, entries, ...(snapshot ? { snapshot } : {}) })
    await control.step()
    return {
      seq: lastSeq,
      replayed: report.replayed,
      missing: lastSeq - report.reachedSeq,
      ...(report.stoppedBy ? { stoppedBy: report.stoppedBy } : {}),
      people: await db.members.count(),
      months: await monthsWithData(db),
    }
  } finally {
    db.close()
  }
}
