import type { RawCell } from '../../core/imports/table-file'
import { addDays, localDay } from '../../core/kernel/local-day'
import type { NumberMeaning } from './number-format'

const SECOND_MS = 1_000
const MINUTE_SECONDS = 60
const HOUR_SECONDS = 3_600
const DAY_SECONDS = 86_400
const FIRST_UNIX_DAY = localDay('1970-01-01')
/** Serial 0 as the reader counts it: 1899-12-31 in the usual system, 1904-01-01 in the other. */
const EPOCH_SECONDS = { usual: -2_209_075_200, from1904: -2_082_844_800 } as const
/** Excel believes in 1900-02-29; the reader takes it out again, from this serial on. */
const FIRST_SHIFTED_SERIAL = 60
/** Earlier than 1990 no shop has a day: it is a day number formatted 'd', or a duration. */
const FIRST_DAY_SECONDS = 631_152_000
/** 9999-12-31 23:59:59; what is later is no date whatever its format says. */
const LAST_DAY_SECONDS = 253_402_300_799

function clock(seconds: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(seconds / HOUR_SECONDS))}:${two(Math.floor((seconds % HOUR_SECONDS) / MINUTE_SECONDS))}:${two(seconds % MINUTE_SECONDS)}`
}

function isoDay(seconds: number): string {
  return addDays(FIRST_UNIX_DAY, Math.floor(seconds / DAY_SECONDS))
}

/** A number that is formatted as a date but is too small to be one. */
function smallValue(elapsedSeconds: number, meaning: NumberMeaning, is1904: boolean): RawCell {
  if (elapsedSeconds < 0) return null
  if (meaning === 'time' || (elapsedSeconds > 0 && elapsedSeconds < DAY_SECONDS)) return clock(elapsedSeconds)
  return daysOf(elapsedSeconds, is1904)
}

/** Back to the number that was typed. */
function daysOf(elapsedSeconds: number, is1904: boolean): number {
  const days = elapsedSeconds / DAY_SECONDS
  return is1904 || days < FIRST_SHIFTED_SERIAL ? days : days + 1
}

function momentCell(milliseconds: number, meaning: NumberMeaning, is1904: boolean): RawCell {
  if (!Number.isFinite(milliseconds)) return null
  const seconds = Math.round(milliseconds / SECOND_MS)
  const elapsed = seconds - EPOCH_SECONDS[is1904 ? 'from1904' : 'usual']
  if (seconds < FIRST_DAY_SECONDS) return smallValue(elapsed, meaning, is1904)
  if (seconds > LAST_DAY_SECONDS) return daysOf(elapsed, is1904)
  const timeOfDay = seconds % DAY_SECONDS
  if (meaning === 'time') return clock(timeOfDay)
  return timeOfDay === 0 ? isoDay(seconds) : `${isoDay(seconds)} ${clock(timeOfDay)}`
}

/**
 * A date cell as text. A day keeps its time of day if it has one; a time of 24 hours and more is a duration ('45:30:00');
 * a day number ('1' formatted as 'd') stays a number. Seconds are rounded, because 08:30 is stored as 0.354166….
 */
export function dateCell(date: Date, meaning: NumberMeaning, is1904: boolean): RawCell {
  return momentCell(date.getTime(), meaning, is1904)
}

/** The same for a cell that arrives as its serial number of days. */
export function serialCell(serial: number, meaning: NumberMeaning, is1904: boolean): RawCell {
  if (meaning === 'number') return serial
  const days = !is1904 && serial >= FIRST_SHIFTED_SERIAL ? serial - 1 : serial
  const epoch = EPOCH_SECONDS[is1904 ? 'from1904' : 'usual']
  return momentCell((epoch + days * DAY_SECONDS) * SECOND_MS, meaning, is1904)
}
