import type { Month } from '../../../core/kernel/local-day'
import { addMonths, monthNumberOf } from '../../../core/kernel/local-day'
import type { ShopData } from '../../../core/month/shop-data'
import type { AppDb } from '../app-db'
import { readMeta } from '../commit'
import type { OperationState } from '../operation'
import { createShopRepository } from '../shop-repository'

/** What the database says about its own history. */
export interface LogFacts {
  readonly dbId: string
  /** Number of the newest operation. */
  readonly seq: number
  /** Nothing up to this number can be undone any more. */
  readonly undoFloorSeq: number
  /** In rising order. */
  readonly operations: readonly { readonly seq: number; readonly state: OperationState }[]
  /** Operations whose before and after are kept. */
  readonly imageSeqs: readonly number[]
  /** Operations that the journal may not have yet: they are sent from here. */
  readonly waitingSeqs: readonly number[]
}
export interface SelfCheckFacts {
  readonly data: ShopData
  readonly log: LogFacts
}

/** Everything that a self-check looks at, as of one moment. @param month only what computing this month needs */
export async function readSelfCheckFacts(db: AppDb, month: Month | undefined): Promise<SelfCheckFacts> {
  return db.transaction('r', db.tables, async () => ({ data: await readShop(db, month), log: await readLog(db) }))
}

/** Tax adds up over the year: as long as the month before is open, all earlier ones are computed too. */
async function readShop(db: AppDb, month: Month | undefined): Promise<ShopData> {
  const shop = createShopRepository(db)
  if (month === undefined) return shop.snapshot()
  const goesOnFromClosed = monthNumberOf(month) === 1 || (await db.closedMonths.get(addMonths(month, -1))) !== undefined
  return goesOnFromClosed ? shop.snapshotMonth(month) : shop.snapshot()
}

async function readLog(db: AppDb): Promise<LogFacts> {
  const { dbId, seq, undoFloor } = await readMeta(db)
  const operations = await db.operations.toArray()
  return {
    dbId,
    seq,
    undoFloorSeq: undoFloor.seq,
    operations: operations.map((row) => ({ seq: row.seq, state: row.state })),
    imageSeqs: await db.undoImages.toCollection().primaryKeys(),
    waitingSeqs: await db.outbox.toCollection().primaryKeys(),
  }
}
