import { MINUTES_PER_DAY, overlapMinutes } from '../kernel/clock'
import { rowInForce } from '../kernel/dated-table'
import type { LocalDay } from '../kernel/local-day'
import type { NightRule } from './rates/night-window'
import { NIGHT_RULES } from './rates/night-window'
import type { Shift } from './shift'

/** Minutes of the shift inside the night window: of the night before, of its own and of the next. */
export function nightMinutesOf(shift: Pick<Shift, 'segments'>, rule: NightRule): number {
  const nights = [-MINUTES_PER_DAY, 0, MINUTES_PER_DAY].map((offset) => ({
    start: rule.start + offset,
    end: rule.end + offset,
  }))
  return shift.segments.reduce(
    (sum, segment) => sum + nights.reduce((inner, night) => inner + overlapMinutes(segment, night), 0),
    0,
  )
}

/** Does the shift count as a night shift by the rule in force on its day? */
export function isNightShift(shift: Pick<Shift, 'kind' | 'segments'>, day: LocalDay): boolean {
  const rule = rowInForce(NIGHT_RULES, day)?.value
  return shift.kind === 'work' && rule !== undefined && nightMinutesOf(shift, rule) >= rule.atLeastMinutes
}
