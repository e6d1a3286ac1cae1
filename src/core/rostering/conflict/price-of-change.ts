import type { Demand } from './demands'

const PIN_PRICE = { fixed: 1, 'day-off': 3, leave: 8, 'not-employed': 100 } as const
const BLOCKED_PRICE = 4
const SUCCESSION_PRICE = 12
/** A limit that is given up altogether because of another conflict. */
const GIVEN_UP_PRICE = 30

/** How unwelcome a change is: a cell the owner fixed costs least, leave and skills much, rest between shifts and the run most. */
export function priceOf(demand: Demand, to?: number): number {
  if (demand.rule === 'pinned') return PIN_PRICE[demand.reason]
  if (demand.rule === 'blocked') return BLOCKED_PRICE
  if (demand.rule === 'forbidden-succession') return SUCCESSION_PRICE
  if (to === undefined) return GIVEN_UP_PRICE
  const change = Math.abs(to - demand.limit)
  switch (demand.rule) {
    case 'min-minutes':
      return change / 60
    case 'max-minutes':
      return (change / 60) * 2
    case 'week-minutes':
      return (change / 60) * 3
    case 'max-consecutive-work':
      return change * 15
    case 'min-consecutive-work':
    case 'min-consecutive-off':
      return change * 4
    case 'max-weekends':
      return change * 5
    case 'max-of-shift':
      return demand.limit === 0 ? 20 : change * 3
  }
}
