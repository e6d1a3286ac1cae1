import type { RecordId } from '../../core/kernel/ids'
import type { ShopFunction } from '../../core/team/shop-function'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { Saved } from './commit-error'

/** 职能: who answers for what, and who can step in. */
export function createFunctionRepository(db: AppDb) {
  return {
    all(): Promise<readonly ShopFunction[]> {
      return db.shopFunctions.toArray().then((all) => all.sort((a, b) => a.order - b.order))
    },
    save(functions: readonly ShopFunction[]): Saved {
      const [only] = functions
      const facts = functions.length === 1 && only ? { name: only.name } : { count: functions.length }
      return commit(db, { what: 'functions-saved', ...facts }, async (write) => {
        write.bulkPut('shopFunctions', functions)
      })
    },
    remove(id: RecordId): Saved {
      return commit(db, { what: 'function-removed' }, async (write) => {
        write.delete('shopFunctions', id)
      })
    },
  }
}
