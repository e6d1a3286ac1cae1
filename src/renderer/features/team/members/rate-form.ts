import { PPM_PER_PERCENT, percent, ppm } from '../../../../core/kernel/ppm'
import type { Ppm } from '../../../../core/kernel/ppm'

/** Highest housing-fund rate (住房公积金管理条例: 5–12 %). */
const HIGHEST_PERCENT = 12

/** '7', '7%', '' (= 0) as a rate; undefined when it is none. */
export function readHousingRate(typed: string): Ppm | undefined {
  const text = typed.replace(/[%％\s]/g, '')
  if (text === '') return ppm(0)
  if (!/^\d{1,2}(\.\d{1,4})?$/.test(text)) return undefined
  const rate = percent(text)
  return rate <= HIGHEST_PERCENT * PPM_PER_PERCENT ? rate : undefined
}
