import { fen } from '../../kernel/fen'
import { localDay } from '../../kernel/local-day'
import { percent, ppm } from '../../kernel/ppm'
import type { CityContributions, ContributionCity, ContributionRounding, InsuranceTerms } from './contribution-city'

/** The key that says: this person has no contributions here. */
export const NO_CONTRIBUTIONS_CITY = '不缴'

const CHECKED_ON = localDay('2026-11-23')
const TO_FEN: ContributionRounding = { unit: 'fen', mode: 'half-up' }
const TO_YUAN: ContributionRounding = { unit: 'yuan', mode: 'half-up' }

interface BaseLimits {
  readonly floorFen?: ReturnType<typeof fen>
  readonly capFen?: ReturnType<typeof fen>
}
const between = (floorYuan: number, capYuan: number): BaseLimits => ({
  floorFen: fen(floorYuan * 100),
  capFen: fen(capYuan * 100),
})
const share = (limits: BaseLimits, personalPercent: string, employerPercent: string): InsuranceTerms => ({
  ...limits,
  personalPpm: percent(personalPercent),
  employerPpm: percent(employerPercent),
})

function shanghai(insurance: BaseLimits, housing: BaseLimits, goodThrough: string): CityContributions {
  return {
    pension: share(insurance, '8', '16'),
    medical: share(insurance, '2', '9'),
    unemployment: share(insurance, '0.5', '0.5'),
    injury: { ...insurance, personalPpm: ppm(0), employerPpm: percent('0.2') },
    housing,
    insuranceRounding: TO_FEN,
    housingRounding: TO_YUAN,
    goodThrough: localDay(goodThrough),
  }
}

const BEIJING_LIMITS = between(7_270, 36_348)
const KUNMING_LIMITS = between(4_403, 22_017)

/**
 * Examples for the owner to confirm: local figures change every year and come from one public register, so every source
 * says 需核对. Floors and caps belong to each insurance, because cities set them apart.
 */
export const CONTRIBUTION_CITIES: readonly ContributionCity[] = [
  {
    city: '上海',
    rows: [
      {
        from: localDay('2025-07-01'),
        value: shanghai(between(7_460, 37_302), between(2_690, 37_302), '2026-06-30'),
        source: '上海市2025年度（2025年7月至2026年6月）社保与公积金缴费标准，需核对',
        checkedOn: CHECKED_ON,
      },
      {
        from: localDay('2026-07-01'),
        value: shanghai(between(7_546, 37_731), between(2_740, 37_731), '2027-06-30'),
        source: '上海市2026年度（2026年7月至2027年6月）社保与公积金缴费标准，需核对',
        checkedOn: CHECKED_ON,
      },
    ],
  },
  {
    city: '北京',
    rows: [
      {
        from: localDay('2026-01-01'),
        value: {
          pension: share(BEIJING_LIMITS, '8', '16'),
          medical: { ...share(BEIJING_LIMITS, '2', '9.8'), personalFixedFen: fen(3_00) },
          unemployment: share(BEIJING_LIMITS, '0.5', '0.5'),
          injury: { ...BEIJING_LIMITS, personalPpm: ppm(0), employerPpm: percent('0.2') },
          housing: between(2_540, 36_348),
          insuranceRounding: TO_FEN,
          housingRounding: TO_YUAN,
          goodThrough: localDay('2026-12-31'),
        },
        source: '北京市2026年社保与公积金缴费标准（单位医疗比例按惯例填写），需核对',
        checkedOn: CHECKED_ON,
      },
    ],
  },
  {
    city: '昆明',
    rows: [
      {
        from: localDay('2025-07-01'),
        value: {
          pension: share(KUNMING_LIMITS, '8', '16'),
          medical: share(between(4_357, 21_789), '2', '7.9'),
          unemployment: share(KUNMING_LIMITS, '0.3', '0.7'),
          injury: { ...KUNMING_LIMITS, personalPpm: ppm(0), employerPpm: percent('0.2') },
          housing: { capFen: fen(32_543_00) },
          insuranceRounding: TO_FEN,
          housingRounding: TO_YUAN,
          goodThrough: localDay('2026-12-31'),
        },
        source: '昆明市社保与公积金缴费标准（医疗上下限由公开算例推得，公积金下限未收录），需核对',
        checkedOn: CHECKED_ON,
      },
    ],
  },
  {
    city: '杭州',
    rows: [
      {
        from: localDay('2025-07-01'),
        value: {
          pension: share({}, '8', '16'),
          medical: share({}, '2', '9.9'),
          unemployment: share({}, '0.5', '0.5'),
          injury: { personalPpm: ppm(0), employerPpm: percent('0.2') },
          housing: between(2_660, 42_151),
          insuranceRounding: TO_FEN,
          housingRounding: TO_YUAN,
          goodThrough: localDay('2026-12-31'),
        },
        source: '杭州市公积金上下限；社保上下限未收录（按申报基数计算），单位医疗比例按惯例填写，需核对',
        checkedOn: CHECKED_ON,
      },
    ],
  },
]

/** '上海市' and '上海' are the same city. */
export function cityKey(city: string): string {
  return city.trim().replace(/市$/, '')
}
export function contributionCity(city: string): ContributionCity | undefined {
  return CONTRIBUTION_CITIES.find((entry) => entry.city === cityKey(city))
}
