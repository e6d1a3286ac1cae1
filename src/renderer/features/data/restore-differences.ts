import type { ShopData } from '../../../core/month/shop-data'
import type { ShopComparison } from '../../db/compare-shops'

export interface TableDifference {
  readonly table: keyof ShopData
  readonly current: number
  readonly incoming: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** The tables that a restore would change. Verdicts are left out: they follow from the other tables. */
export function differingTables(comparison: ShopComparison): readonly TableDifference[] {
  return Object.entries(comparison.tables)
    .map(([table, counts]) => ({ table: table as keyof ShopData, ...counts }))
    .filter(({ table, added, changed, removed }) => table !== 'verdicts' && added + changed + removed > 0)
}
