import type { AppDb } from './app-db'
import type { OperationHead } from './operation'
import { canUndo, redoLast, undoLast } from './undo'

export function createHistoryRepository(db: AppDb) {
  return {
    /** What undo and redo would do now. */
    state: () => canUndo(db),
    /** The newest operations first. */
    recent(limit: number): Promise<readonly OperationHead[]> {
      return db.operations.orderBy('seq').reverse().limit(limit).toArray()
    },
    undo: () => undoLast(db),
    redo: () => redoLast(db),
  }
}
