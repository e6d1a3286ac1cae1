import { EMPTY_SHOP } from '../../../core/month/shop-data'
import type { AppDbOptions } from '../../db/app-db'
import { AppDb } from '../../db/app-db'
import type { BackupDocument } from '../../db/backup-document'
import { monthsOf } from '../../db/compare-shops'
import { openDatabase } from '../../db/open-database'
import { ALL_CHECK_IDS, runSelfCheck } from '../../db/self-check/run-self-check'
import { readShop } from '../../db/shop-repository'
import { deleteDatabase } from '../../db/stored-database'
import type { Clock } from '../../platform/today'
import { systemClock } from '../../platform/today'
import type { ShopTasks, TaskName } from '../shop-tasks'
import { OPEN_STEPS, openShop } from './open-shop'
import { PACK_STEPS, packAsStored, packShop } from './pack-shop'
import { openAtAnyRate, REBUILD_STEPS, rebuildShop } from './rebuild-shop'
import { RESTORE_STEPS, restoreShop } from './restore-shop'
import type { TaskControl } from './task-control'
import { TaskFailure } from './task-control'

/** How many steps each task tells of. */
export const TASK_STEPS: Readonly<Record<TaskName, number>> = {
  pack: PACK_STEPS,
  'pack-as-stored': PACK_STEPS,
  open: OPEN_STEPS,
  restore: RESTORE_STEPS,
  forget: 1,
  rebuild: REBUILD_STEPS,
  'self-check': ALL_CHECK_IDS.length,
  'start-empty': 1,
}

export type TaskDoers = {
  readonly [T in TaskName]: (request: ShopTasks[T]['takes'], control: TaskControl) => Promise<ShopTasks[T]['gives']>
}

/** What the worker does, over a database of this name; documents that were opened are kept in it. */
export function createDoers(name?: string, clock: Clock = systemClock): TaskDoers {
  const options: AppDbOptions = { clock }
  const opened = new Map<number, BackupDocument>()
  let tickets = 0

  async function withDatabase<T>(work: (db: AppDb) => Promise<T>): Promise<T> {
    const db = new AppDb(name, options)
    try {
      if (!(await openDatabase(db)).ok) throw new TaskFailure({ code: 'database-broken' })
      return await work(db)
    } finally {
      db.close()
    }
  }
  /** A database that cannot be opened has nothing to compare with. */
  async function readCurrent() {
    const db = new AppDb(name, options)
    try {
      return (await openDatabase(db)).ok ? await db.transaction('r', db.tables, () => readShop(db)) : EMPTY_SHOP
    } finally {
      db.close()
    }
  }
  async function withAnyDatabase<T>(work: (db: AppDb) => Promise<T>): Promise<T> {
    const db = await openAtAnyRate(options, name)
    try {
      return await work(db)
    } finally {
      db.close()
    }
  }

  return {
    pack: (request, control) => withDatabase((db) => packShop(db, request, control)),
    'pack-as-stored': (_request, control) => packAsStored(clock.now(), { name, withHistory: true }, control),
    open: async (request, control) => {
      const { document, comparison } = await openShop(request, readCurrent, control)
      tickets += 1
      opened.set(tickets, document)
      const { createdAt, data } = document
      return { ticket: tickets, createdAt, people: data.members.length, months: monthsOf(data), comparison }
    },
    restore: async ({ ticket }, control) => {
      const document = opened.get(ticket)
      if (!document) throw new TaskFailure({ code: 'forgotten' })
      const restored = await withAnyDatabase((db) => restoreShop(db, document, control))
      opened.delete(ticket)
      return restored
    },
    forget: ({ ticket }) => {
      opened.delete(ticket)
      return Promise.resolve(null)
    },
    rebuild: ({ recovery }, control) => rebuildShop(recovery, control, name),
    'self-check': (request, control) =>
      withDatabase((db) => runSelfCheck(db, { ...request, afterCheck: () => control.step() })),
    'start-empty': async () => {
      await deleteDatabase(name)
      return withAnyDatabase(() => Promise.resolve(null))
    },
  }
}
