import type { MemberId } from '../../core/kernel/ids'
import type { AppDb } from './app-db'
import type { Change, OperationHead } from './operation'

/** Before and after of so many operations are looked through at a time: those of an import can be large. */
const CHUNK = 40
/** How far back operations without a name are looked into. */
const MOST_LOOKED_AT = 2_000

/** Operations that tell of one person: those about them, and those that changed a record of theirs among others. */
export function createMemberHistory(db: AppDb) {
  return {
    /** The newest first, `limit` at most. */
    async of(memberId: MemberId, limit: number): Promise<readonly OperationHead[]> {
      const found: OperationHead[] = []
      const newest = await db.operations.orderBy('seq').reverse().limit(MOST_LOOKED_AT).toArray()
      for (let start = 0; start < newest.length && found.length < limit; start += CHUNK) {
        const heads = newest.slice(start, start + CHUNK)
        const unnamed = heads.filter((head) => head.facts.memberId === undefined)
        const images = await db.undoImages.bulkGet(unnamed.map(({ seq, of }) => of ?? seq))
        const touching = new Set(
          unnamed.filter((_head, index) => images[index]?.changes.some((change) => isAbout(change, memberId))),
        )
        found.push(...heads.filter((head) => head.facts.memberId === memberId || touching.has(head)))
      }
      return found.slice(0, limit)
    },
  }
}

/** Whether a change is of a record of the person, or of one that names them: an account, a loan, a function. */
export function isAbout(change: Change, memberId: MemberId): boolean {
  const keys: readonly unknown[] = Array.isArray(change.key) ? change.key : [change.key]
  if (keys.includes(memberId)) return true
  return change.table !== 'punches' && [change.before, change.after].some((record) => names(record, memberId))
}
function names(record: unknown, memberId: MemberId): boolean {
  if (typeof record !== 'object' || record === null) return false
  return Object.values(record).some(
    (value) => value === memberId || (Array.isArray(value) && (value as readonly unknown[]).includes(memberId)),
  )
}
