import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const STORE = 'IndexedDB'

/** Notices that the database's folder is gone although the app runs: Chromium would go on acknowledging writes into nothing. */
export class StoreWatch {
  /** Seen in this run. */
  private seen: string | undefined

  constructor(private readonly profile: string) {}

  isGone(): boolean {
    if (this.seen !== undefined) return !existsSync(this.seen)
    this.seen = this.find()
    return false
  }

  /** The one file that a LevelDB cannot be without. */
  private find(): string | undefined {
    const store = path.join(this.profile, STORE)
    try {
      const name = readdirSync(store).find((candidate) => candidate.endsWith('.leveldb'))
      if (name === undefined) return undefined
      const current = path.join(store, name, 'CURRENT')
      return existsSync(current) ? current : undefined
    } catch {
      return undefined
    }
  }
}
