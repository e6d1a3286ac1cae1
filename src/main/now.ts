import { performance } from 'node:perf_hooks'

/** Milliseconds since 1970, for measuring; `Date` itself stays in core/kernel. */
export function epochMs(): number {
  return Math.round(performance.timeOrigin + performance.now())
}

const utc = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' })

/** The moment, '2026-02-03T08:05:09Z'. Asks the clock anew each time, so it is right after the machine slept. */
export function utcTimestamp(): string {
  return `${utc.format().replace(' ', 'T')}Z`
}

/** Milliseconds since 1970 of a UTC instant as text. */
export function epochMsOf(utc: string): number {
  return Date.parse(utc)
}

/** The time of day as what depends on it takes it; a test hands in its own. */
export interface Clock {
  readonly utc: () => string
  readonly ms: () => number
}
export const CLOCK: Clock = { utc: utcTimestamp, ms: epochMs }
