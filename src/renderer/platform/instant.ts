import type { LocalDay, Month } from '../../core/kernel/local-day'
import { localDayOfInstant, monthNumberOf, yearOf } from '../../core/kernel/local-day'

// Instants are kept as ISO text, for the record only; here they become what the clock on the wall said.

export function localDayOfIso(iso: string): LocalDay {
  return localDayOfInstant(Date.parse(iso))
}
/** The instant at which a month begins on the machine's clock. */
export function monthStartIso(month: Month): string {
  return new Date(yearOf(month), monthNumberOf(month) - 1, 1).toISOString()
}
const two = (n: number): string => String(n).padStart(2, '0')

/** '2026-03-01 14:05', in the machine's time zone. */
export function instantText(iso: string): string {
  const at = new Date(iso)
  return `${localDayOfIso(iso)} ${two(at.getHours())}:${two(at.getMinutes())}`
}
/** '2026-03-01 14:05:09', where two of the same minute must be told apart. */
export function secondText(iso: string): string {
  return `${instantText(iso)}:${two(new Date(iso).getSeconds())}`
}
