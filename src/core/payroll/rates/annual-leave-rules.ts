import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'

export interface AnnualLeaveRules {
  /** Whole days by cumulative years of service with all employers, rising. */
  readonly tiers: readonly { readonly fromYears: number; readonly days: number }[]
  /** 365 also in a leap year. */
  readonly divisorDays: number
  /** Paid on top of the ordinary wage for a day that the employer could not grant, per cent of the day wage. */
  readonly unusedExtraPercent: number
}

export const ANNUAL_LEAVE_RULES: DatedTable<AnnualLeaveRules> = [
  {
    from: localDay('2008-09-18'),
    value: {
      tiers: [
        { fromYears: 1, days: 5 },
        { fromYears: 10, days: 10 },
        { fromYears: 20, days: 15 },
      ],
      divisorDays: 365,
      unusedExtraPercent: 200,
    },
    source: '《职工带薪年休假条例》；《企业职工带薪年休假实施办法》第五、十至十二条',
    checkedOn: localDay('2026-11-23'),
  },
]
