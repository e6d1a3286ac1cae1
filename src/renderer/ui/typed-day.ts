import type { LocalDay } from '../../core/kernel/local-day'
import { isLocalDay } from '../../core/kernel/local-day'

/** What people type as a day: '20260301', '2026/3/1', '2026年3月1日'. Null if it is no real day. */
export function readTypedDay(text: string): LocalDay | null {
  const parts = /^\s*(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?\s*$/.exec(text)
  if (!parts) return null
  const day = `${parts[1]}-${String(parts[2]).padStart(2, '0')}-${String(parts[3]).padStart(2, '0')}`
  return isLocalDay(day) ? day : null
}
