import type { LocalDay } from '../../core/kernel/local-day'
import { localDayOfInstant } from '../../core/kernel/local-day'

/** What the machine's clock says; injected, so that tests have their own. */
export interface Clock {
  readonly today: () => LocalDay
  /** ISO instant, for records only, never for rules. */
  readonly now: () => string
}

/** The machine's day. Everything below gets the day passed in. */
export function today(): LocalDay {
  return localDayOfInstant(Date.now())
}
/** Milliseconds since 1970, for measuring how long nobody was there. */
export function epochMs(): number {
  return Date.now()
}
export function nowIso(): string {
  return new Date(Date.now()).toISOString()
}
export const systemClock: Clock = { today, now: nowIso }
