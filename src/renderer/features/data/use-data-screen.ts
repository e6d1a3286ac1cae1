import { useLiveQuery } from 'dexie-react-hooks'
import type { ShopSettings } from '../../../core/month/shop-data'
import type { OperationHead } from '../../db/operation'
import { historyRepository, settingsRepository, shopRepository } from '../../db/repositories'

const LOG_ROWS = 1_000

interface DataOverview {
  readonly settings: ShopSettings
  readonly lastBackupAt: string | undefined
  readonly changesSinceBackup: number
  readonly operations: readonly OperationHead[]
}

/** undefined while loading. */
export function useDataOverview(): DataOverview | undefined {
  return useLiveQuery(async () => {
    const [settings, status, operations] = await Promise.all([
      settingsRepository.get(),
      shopRepository.status(),
      historyRepository.recent(LOG_ROWS),
    ])
    return { settings, lastBackupAt: status.lastBackupAt, changesSinceBackup: status.changesSinceBackup, operations }
  }, [])
}
