import type { DatedTable } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import { fen } from '../../kernel/fen'
import { localDay } from '../../kernel/local-day'

/** 专项附加扣除 that may be taken in the month, at most so much per month (or per child). */
export interface SpecialDeductionLimits {
  readonly perChildFen: Fen
  readonly perInfantFen: Fen
  readonly elderlyOnlyChildFen: Fen
  readonly elderlySharedFen: Fen
  readonly housingLoanFen: Fen
  readonly rentLargeCityFen: Fen
  readonly rentMiddleCityFen: Fen
  readonly rentSmallCityFen: Fen
  readonly degreeStudyFen: Fen
}

export const SPECIAL_DEDUCTION_LIMITS: DatedTable<SpecialDeductionLimits> = [
  {
    from: localDay('2019-01-01'),
    value: {
      perChildFen: fen(1_000_00),
      perInfantFen: fen(0),
      elderlyOnlyChildFen: fen(2_000_00),
      elderlySharedFen: fen(1_000_00),
      housingLoanFen: fen(1_000_00),
      rentLargeCityFen: fen(1_500_00),
      rentMiddleCityFen: fen(1_100_00),
      rentSmallCityFen: fen(800_00),
      degreeStudyFen: fen(400_00),
    },
    source: '国发〔2018〕41号',
    checkedOn: localDay('2026-11-23'),
  },
  {
    from: localDay('2023-01-01'),
    value: {
      perChildFen: fen(2_000_00),
      perInfantFen: fen(2_000_00),
      elderlyOnlyChildFen: fen(3_000_00),
      elderlySharedFen: fen(1_500_00),
      housingLoanFen: fen(1_000_00),
      rentLargeCityFen: fen(1_500_00),
      rentMiddleCityFen: fen(1_100_00),
      rentSmallCityFen: fen(800_00),
      degreeStudyFen: fen(400_00),
    },
    source: '国发〔2018〕41号、国发〔2022〕8号、国发〔2023〕13号',
    checkedOn: localDay('2026-11-23'),
  },
]
