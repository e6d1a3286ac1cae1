import type { Month } from '../../core/kernel/local-day'
import { addMonths, monthNumberOf } from '../../core/kernel/local-day'
import type { ShopData } from '../../core/month/shop-data'
import { monthRepository, shopRepository } from '../db/repositories'

/**
 * The records that computing a month needs. Tax adds up over the calendar year: as long as the month before is open, all
 * earlier months have to be computed too, so everything is read; once it is closed, the month and its neighbours do.
 */
export async function readMonthData(month: Month): Promise<ShopData> {
  const startsAnew = monthNumberOf(month) === 1
  if (startsAnew || (await monthRepository.isClosed(addMonths(month, -1)))) return shopRepository.snapshotMonth(month)
  return shopRepository.snapshot()
}

/** The month to show of a shop that has just been loaded: the newest roster. A night shift's last punch may lie in the month after. */
export function newestRosterMonth(data: Pick<ShopData, 'rosters'>): Month | undefined {
  return data.rosters
    .map((roster) => roster.month)
    .sort()
    .at(-1)
}
