/** Wrong PINs that cost nothing: everybody mistypes. */
export const FREE_TRIES = 5

const SECOND = 1_000
const MINUTE = 60 * SECOND
/** After the fifth wrong PIN, the sixth, and so on; the last one stays. */
const WAITS = [30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE] as const
export const LONGEST_WAIT_MS = 15 * MINUTE

/** Milliseconds to wait after so many wrong PINs in a row. */
export function waitAfter(failed: number): number {
  if (failed < FREE_TRIES) return 0
  return WAITS[failed - FREE_TRIES] ?? LONGEST_WAIT_MS
}

/** Wrong PINs left before the next wait. A wait that has run out gives one. */
export function triesLeft(failed: number, waitMs: number): number {
  if (waitMs > 0) return 0
  return Math.max(FREE_TRIES - failed, 1)
}
