import type { DatedTable } from '../../kernel/dated-table'
import { rowInForce } from '../../kernel/dated-table'
import type { DatedValue } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { fen } from '../../kernel/fen'
import type { LocalDay } from '../../kernel/local-day'
import { localDay } from '../../kernel/local-day'
import { cityKey } from './contribution-cities'

export interface MinimumWage {
  readonly monthFen: Fen
  /** The person's own contributions are not part of it: compare what is left after them. */
  readonly excludesContributions: boolean
}

const CHECKED_ON = localDay('2026-11-23')
const row = (
  from: string,
  monthYuan: number,
  excludesContributions: boolean,
  source: string,
): DatedValue<MinimumWage> => ({
  from: localDay(from),
  value: { monthFen: fen(monthYuan * 100), excludesContributions },
  source,
  checkedOn: CHECKED_ON,
})

/** Monthly minimum wages; examples for the owner to confirm. */
export const MINIMUM_WAGES: readonly { readonly city: string; readonly rows: DatedTable<MinimumWage> }[] = [
  {
    city: '上海',
    rows: [
      row('2023-07-01', 2_690, true, '上海市月最低工资标准（2023年7月1日起，不含个人社保公积金），需核对'),
      row('2025-07-01', 2_740, true, '上海市月最低工资标准（2025年7月1日起，不含个人社保公积金），需核对'),
    ],
  },
  {
    city: '北京',
    rows: [row('2025-09-01', 2_540, true, '北京市月最低工资标准（不含个人社保公积金），需核对')],
  },
  {
    city: '昆明',
    rows: [
      row('2025-10-01', 2_170, false, '云南省昆明市月最低工资标准（2025年10月1日起，含个人社保公积金），需核对'),
      row('2026-09-01', 2_270, false, '云南省昆明市月最低工资标准（2026年9月1日起，含个人社保公积金），需核对'),
    ],
  },
  {
    city: '杭州',
    rows: [
      row('2024-01-01', 2_490, false, '浙江省月最低工资第一档，需核对'),
      row('2026-07-01', 2_660, false, '由杭州市2026年公积金缴存下限推得的月最低工资，需核对'),
    ],
  },
]

/** The row for a city on a day; undefined where the table knows nothing. */
export function minimumWageOn(city: string, day: LocalDay): DatedValue<MinimumWage> | undefined {
  const found = MINIMUM_WAGES.find((entry) => entry.city === cityKey(city))
  return found && rowInForce(found.rows, day)
}
