import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'

/** Night work: the window on the clock (`end` on the next day) and how much of it makes a shift a night shift. */
export interface NightRule {
  readonly start: number
  readonly end: number
  readonly atLeastMinutes: number
}

export const NIGHT_RULES: DatedTable<NightRule> = [
  {
    from: localDay('1995-01-01'),
    value: { start: 22 * 60, end: 30 * 60, atLeastMinutes: 120 },
    source:
      '夜间 22:00 至次日 06:00（劳办发〔1994〕289号对劳动法第六十一条的说明）；班次与其重叠满 2 小时计一次夜班（店铺惯例）',
  },
]
