import type { LocalDay } from '../kernel/local-day'

/**
 * What a calendar day is for pay. `statutory` is one of the days of 全国年节及纪念日放假办法 art.2 (300 %), even on a weekend;
 * `rest` a weekend, 调休放假 or 补假 (200 % or rest instead); `workday` everything else, 调休上班 included (150 %).
 */
export type DayClass = 'workday' | 'rest' | 'statutory'

/** One day that differs from "Mon–Fri work, Sat–Sun rest". */
export interface CalendarDay {
  readonly day: LocalDay
  readonly dayClass: DayClass
  /** Festival or reason in Chinese: '国庆节', '调休上班'. */
  readonly name: string
}
/** Special days of one year. `provisional` = the State Council's arrangement of that year is not yet in the table. */
export interface CalendarYear {
  readonly year: number
  readonly source: string
  readonly provisional: boolean
  readonly days: readonly CalendarDay[]
}
