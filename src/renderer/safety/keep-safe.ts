import { create } from 'zustand'
import type { Api } from '../../ipc/contract'
import type { AppDb } from '../db/app-db'
import { readMeta } from '../db/commit'
import { noteStoreGone } from '../db/journal-door'
import type { SnapshotProblem, TakeSnapshot } from './take-snapshot'
import { noteNewestSnapshot, useSnapshots } from './take-snapshot'

const LOOK_EVERY_MS = 60_000
const SNAPSHOT_EVERY_MS = 30 * LOOK_EVERY_MS

/** The window is closing: it only waits for its last snapshot. */
export const useClosing = create<{ readonly isClosing: boolean }>(() => ({ isClosing: false }))

export interface KeepDoors {
  readonly db: AppDb
  readonly api: Pick<Api, 'journal:state' | 'snapshot:list' | 'app:quit-ready'>
  readonly takeSnapshot: TakeSnapshot
  readonly tell: (problem: SnapshotProblem) => void
  /** Milliseconds on a clock that only goes forward. */
  readonly nowMs: () => number
}

/** Looks after the shop while it is open: a snapshot every half hour of work and one at the end. */
export class ShopKeeper {
  private lastTriedMs: number
  private hasFailed = false

  constructor(private readonly doors: KeepDoors) {
    this.lastTriedMs = doors.nowMs()
  }

  /** @returns the function that stops it */
  start(): () => void {
    void this.findNewest()
    const timer = setInterval(() => void this.look(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }

  private async findNewest(): Promise<void> {
    const { db, api } = this.doors
    const { dbId } = await readMeta(db)
    const copies = await api['snapshot:list']()
    if (useSnapshots.getState().newest) return
    noteNewestSnapshot(copies.find((copy) => copy.dbId === dbId && copy.reason !== 'before-recovery'))
  }

  /** Once a minute. */
  async look(): Promise<void> {
    const { db, api, takeSnapshot, tell, nowMs } = this.doors
    if ((await api['journal:state']()).storeIsGone) noteStoreGone()
    // What could not be written into the journal is tried again without anybody asking.
    if (db.feed.state.kind === 'failed') await db.feed.ready()
    if (nowMs() - this.lastTriedMs < SNAPSHOT_EVERY_MS) return
    this.lastTriedMs = nowMs()
    if (!(await this.hasChanged())) return
    const taken = await takeSnapshot('interval')
    // A full disk is full every half hour; it is said once.
    if (!taken.ok && !this.hasFailed) tell(taken.error)
    this.hasFailed = !taken.ok
  }

  /** Never keeps the window from closing. */
  async closeDown(): Promise<void> {
    const { takeSnapshot, api } = this.doors
    useClosing.setState({ isClosing: true })
    try {
      if (await this.hasChanged()) await takeSnapshot('quit')
    } finally {
      await api['app:quit-ready']()
    }
  }

  private async hasChanged(): Promise<boolean> {
    const { newest } = useSnapshots.getState()
    const { dbId, seq } = await readMeta(this.doors.db)
    return newest?.dbId !== dbId ? seq > 0 : seq > newest.seq
  }
}
