import type { Month } from '../../core/kernel/local-day'
import { addMonths, monthOf } from '../../core/kernel/local-day'
import { localDayOfIso, monthStartIso } from '../platform/instant'
import type { AppDb } from './app-db'
import type { Change, OperationHead } from './operation'
import { canUndo, redoLast, undoLast } from './undo'

export function createHistoryRepository(db: AppDb) {
  return {
    /** What undo and redo would do now. */
    state: () => canUndo(db),
    /** The newest operations first. */
    recent(limit: number): Promise<readonly OperationHead[]> {
      return db.operations.orderBy('seq').reverse().limit(limit).toArray()
    },
    /** Everything that was done in a month, the newest first. */
    async ofMonth(month: Month): Promise<readonly OperationHead[]> {
      const [first, next] = [monthStartIso(month), monthStartIso(addMonths(month, 1))]
      const found = await db.operations.where('at').between(first, next, true, false).toArray()
      return found.sort((a, b) => b.seq - a.seq)
    },
    /** Months from the first operation to the newest one, the newest first. */
    async months(): Promise<readonly Month[]> {
      const [first, last] = [await db.operations.orderBy('at').first(), await db.operations.orderBy('at').last()]
      if (!first || !last) return []
      const months: Month[] = []
      const oldest = monthOf(localDayOfIso(first.at))
      for (let month = monthOf(localDayOfIso(last.at)); month >= oldest; month = addMonths(month, -1))
        months.push(month)
      return months
    },
    /** Before and after of an operation, or of the one that it took back or did again; undefined when they are not kept. */
    async changesOf({ seq, of }: OperationHead): Promise<readonly Change[] | undefined> {
      return (await db.undoImages.get(of ?? seq))?.changes
    },
    /** Names of everything that changes refer to, by table and id. */
    async names(): Promise<Names> {
      const read = async (table: NamedTable): Promise<ReadonlyMap<string, string>> => {
        const records = (await db.table(table).toArray()) as readonly { readonly id: string; readonly name: string }[]
        return new Map(records.map(({ id, name }) => [id, name]))
      }
      return {
        members: await read('members'),
        departments: await read('departments'),
        roles: await read('roles'),
        shifts: await read('shifts'),
        indicators: await read('indicators'),
        kpiPlans: await read('kpiPlans'),
        commissionPlans: await read('commissionPlans'),
        skills: await read('skills'),
        equipment: await read('equipment'),
      }
    },
    undo: () => undoLast(db),
    redo: () => redoLast(db),
  }
}

export type NamedTable =
  | 'members'
  | 'departments'
  | 'roles'
  | 'shifts'
  | 'indicators'
  | 'kpiPlans'
  | 'commissionPlans'
  | 'skills'
  | 'equipment'
export type Names = Readonly<Record<NamedTable, ReadonlyMap<string, string>>>
