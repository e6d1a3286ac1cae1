import { useLiveQuery } from 'dexie-react-hooks'
import type { ShopSettings } from '../../../core/month/shop-data'
import { settingsRepository, shopRepository } from '../../db/repositories'

export interface DataOverview {
  readonly settings: ShopSettings
  readonly lastBackupAt: string | undefined
  readonly changesSinceBackup: number
}

/** undefined while loading. */
export function useDataOverview(): DataOverview | undefined {
  return useLiveQuery(async () => {
    const [settings, status] = await Promise.all([settingsRepository.get(), shopRepository.status()])
    return { settings, lastBackupAt: status.lastBackupAt, changesSinceBackup: status.changesSinceBackup }
  }, [])
}
