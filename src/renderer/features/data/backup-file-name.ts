import type { LocalDay } from '../../../core/kernel/local-day'
import { dataText } from './data-text'

/** Without an extension: main adds its own and cleans the shop's name for the file system. */
export function backupFileStem(shopName: string, day: LocalDay): string {
  return dataText.backupName(shopName, day)
}
