import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { AppDb } from './app-db'
import { NewerSchemaError } from './app-db'
import { appDb } from './repositories'

export type OpenError =
  | { readonly code: 'newer-schema'; readonly found: number; readonly supported: number }
  | { readonly code: 'database-broken'; readonly detail: string }

/** Opens the shop before the first screen, so that a database that cannot be used is said in words, not by empty lists. */
export async function openDatabase(db: AppDb = appDb): Promise<Result<null, OpenError>> {
  try {
    await db.open()
    return ok(null)
  } catch (problem) {
    for (let inner = problem; inner instanceof Error; inner = (inner as { readonly inner?: unknown }).inner) {
      if (inner instanceof NewerSchemaError)
        return err({ code: 'newer-schema', found: inner.found, supported: inner.supported })
    }
    const detail = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem)
    return err({ code: 'database-broken', detail })
  }
}
