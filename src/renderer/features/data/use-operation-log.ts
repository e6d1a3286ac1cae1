import { useLiveQuery } from 'dexie-react-hooks'
import type { Month } from '../../../core/kernel/local-day'
import type { ChangeLine } from '../../../core/text/changes/describe-change'
import type { OperationHead } from '../../db/operation'
import { historyRepository } from '../../db/repositories'
import { linesOf, nameBookOf } from '../../db/operation-details'

/** As many as are shown when no month is chosen. */
export const RECENT_ROWS = 1_000

interface OperationLogView {
  readonly months: readonly Month[]
  readonly operations: readonly OperationHead[]
}

/** @param month null: the newest ones. undefined while loading */
export function useOperationLog(month: Month | null): OperationLogView | undefined {
  return useLiveQuery(async () => {
    const [months, operations] = await Promise.all([
      historyRepository.months(),
      month === null ? historyRepository.recent(RECENT_ROWS) : historyRepository.ofMonth(month),
    ])
    return { months, operations }
  }, [month])
}

/** 'not-kept': the operation changed the whole shop at once, or is older than 400 days. undefined while loading */
export function useOperationLines(
  operation: OperationHead | undefined,
): readonly ChangeLine[] | 'not-kept' | undefined {
  const seq = operation?.seq
  return useLiveQuery(async () => (operation ? ((await readLines(operation)) ?? 'not-kept') : undefined), [seq])
}

export async function readLines(operation: OperationHead): Promise<readonly ChangeLine[] | undefined> {
  const [changes, names] = await Promise.all([historyRepository.changesOf(operation), historyRepository.names()])
  return changes && linesOf(changes, operation, nameBookOf(names))
}
