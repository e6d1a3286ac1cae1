import type { DatedTable } from '../../kernel/dated-table'
import { localDay } from '../../kernel/local-day'

export interface ContractRules {
  /** A written contract is due within so many months of the first day of work. */
  readonly signWithinMonths: number
  /** So many months without a written contract, and it counts as open-ended. */
  readonly openEndedAfterMonths: number
  /** After so many fixed terms in a row the next contract is open-ended, unless the employee wants otherwise. */
  readonly fixedTermsInARow: number
  /** After so many years of service too. */
  readonly yearsOfService: number
  /** Notice by either side, in days; in probation the employee needs less. */
  readonly noticeDays: number
  readonly probationNoticeDays: number
  /** 解除劳动合同证明 is handed over at once; file and insurance are passed on within so many days. */
  readonly transferDays: number
}

export const CONTRACT_RULES: DatedTable<ContractRules> = [
  {
    from: localDay('2008-01-01'),
    value: {
      signWithinMonths: 1,
      openEndedAfterMonths: 12,
      fixedTermsInARow: 2,
      yearsOfService: 10,
      noticeDays: 30,
      probationNoticeDays: 3,
      transferDays: 15,
    },
    source: '《劳动合同法》第十、十四、三十七、四十、五十、八十二条',
    checkedOn: localDay('2026-11-23'),
  },
]

export interface SeveranceRules {
  /** A remainder of at least so many months counts as a whole year of service; below it, as half of one. */
  readonly wholeYearFromMonths: number
}
export const SEVERANCE_RULES: DatedTable<SeveranceRules> = [
  {
    from: localDay('2008-01-01'),
    value: { wholeYearFromMonths: 6 },
    source: '《劳动合同法》第四十六、四十七条',
    checkedOn: localDay('2026-11-23'),
  },
]

export interface WorkingAgeRules {
  /** Nobody younger may be hired. */
  readonly least: number
  /** 未成年工 until this birthday: no heavy or dangerous work, health checks, registration. */
  readonly fullAge: number
}
export const WORKING_AGE_RULES: DatedTable<WorkingAgeRules> = [
  {
    from: localDay('1995-01-01'),
    value: { least: 16, fullAge: 18 },
    source: '《劳动法》第十五、五十八、六十四、六十五条',
    checkedOn: localDay('2026-11-23'),
  },
]
