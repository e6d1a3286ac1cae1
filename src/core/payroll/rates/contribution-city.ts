import type { DatedTable } from '../../kernel/dated-table'
import type { Fen } from '../../kernel/fen'
import type { RoundingMode } from '../../kernel/fraction'
import type { LocalDay } from '../../kernel/local-day'
import type { Ppm } from '../../kernel/ppm'

/** To what an amount is rounded: 分, 角 or 元. */
export interface ContributionRounding {
  readonly unit: 'fen' | 'jiao' | 'yuan'
  readonly mode: RoundingMode
}
/** One insurance of a city: the base is held between floor and cap, each side pays its share. */
export interface InsuranceTerms {
  readonly floorFen?: Fen
  readonly capFen?: Fen
  readonly personalPpm: Ppm
  readonly employerPpm: Ppm
  /** A fixed sum per month on top of the personal share (北京 medical: 3 yuan). */
  readonly personalFixedFen?: Fen
}
export interface CityContributions {
  readonly pension: InsuranceTerms
  readonly medical: InsuranceTerms
  readonly unemployment: InsuranceTerms
  readonly injury: InsuranceTerms
  /** Rates of the housing fund are the person's own (`ContributionTerms`). */
  readonly housing: { readonly floorFen?: Fen; readonly capFen?: Fen }
  readonly insuranceRounding: ContributionRounding
  readonly housingRounding: ContributionRounding
  /** After this day the figures are surely replaced by new ones. */
  readonly goodThrough?: LocalDay
}
export interface ContributionCity {
  readonly city: string
  readonly rows: DatedTable<CityContributions>
}
