import type { Brand } from './brand'

/** A calendar day in the shop's time zone, 'YYYY-MM-DD'. Sorts as text. Never UTC, never a Date. */
export type LocalDay = Brand<string, 'LocalDay'>
/** 'YYYY-MM'. */
export type Month = Brand<string, 'Month'>
/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAY_MS = 86_400_000

function toEpochDay(day: LocalDay): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}
function fromEpochDay(epochDay: number): LocalDay {
  return new Date(epochDay * DAY_MS).toISOString().slice(0, 10) as LocalDay
}

export function isLocalDay(text: string): text is LocalDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}
/** @throws RangeError if the text is not a real day. */
export function localDay(text: string): LocalDay {
  if (!isLocalDay(text)) throw new RangeError(`not a day: ${JSON.stringify(text)}`)
  return text
}
/** @throws RangeError if the text is not a month. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${JSON.stringify(text)}`)
  return text
}

export function addDays(day: LocalDay, days: number): LocalDay {
  return fromEpochDay(toEpochDay(day) + days)
}
/** Days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return toEpochDay(to) - toEpochDay(from)
}
export function weekdayOf(day: LocalDay): Weekday {
  return (((((toEpochDay(day) + 3) % 7) + 7) % 7) + 1) as Weekday // 1970-01-01 was a Thursday (4)
}
export function monthOf(day: LocalDay): Month {
  return day.slice(0, 7) as Month
}
export function yearOf(value: LocalDay | Month): number {
  return Number(value.slice(0, 4))
}
/** 1–12. */
export function monthNumberOf(value: LocalDay | Month): number {
  return Number(value.slice(5, 7))
}
/** 1–31. */
export function dayOfMonth(day: LocalDay): number {
  return Number(day.slice(8, 10))
}
export function firstDayOf(value: Month): LocalDay {
  return `${value}-01` as LocalDay
}
export function lastDayOf(value: Month): LocalDay {
  return addDays(firstDayOf(addMonths(value, 1)), -1)
}
export function daysInMonth(value: Month): number {
  return dayOfMonth(lastDayOf(value))
}
/** All days of the month in order. */
export function daysOf(value: Month): readonly LocalDay[] {
  const first = firstDayOf(value)
  return Array.from({ length: daysInMonth(value) }, (_, index) => addDays(first, index))
}
export function addMonths(value: Month, months: number): Month {
  const index = yearOf(value) * 12 + monthNumberOf(value) - 1 + months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}` as Month
}
/** The same day so many months on, or the last day of a shorter month: 31 January + 1 month = 28 February. */
export function addMonthsToDay(day: LocalDay, months: number): LocalDay {
  const target = addMonths(monthOf(day), months)
  const last = lastDayOf(target)
  return dayOfMonth(day) > dayOfMonth(last) ? last : (`${target}${day.slice(7)}` as LocalDay)
}
/** Whole months that have passed on `to` since `from`; 0 if `to` is earlier. The day after a term's last day ends the term. */
export function wholeMonthsBetween(from: LocalDay, to: LocalDay): number {
  const months = monthsBetween(monthOf(from), monthOf(to))
  return Math.max(0, addMonthsToDay(from, months) <= to ? months : months - 1)
}
export function monthsBetween(from: Month, to: Month): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthNumberOf(to) - monthNumberOf(from)
}
/**
 * Spreadsheet serial (1900 system) to a day; undefined outside 1990–2100, where it is surely another number.
 * @param first the earliest serial that is taken for a day, where a column can hold older ones: birthdays
 */
export function dayFromSpreadsheetSerial(serial: number, first = 32_874): LocalDay | undefined {
  const whole = Math.floor(serial)
  return whole >= first && whole <= 73_415 ? fromEpochDay(whole - 25_569) : undefined
}
/** The local calendar day of an instant, in the machine's own time zone: the only way "today" is made. */
export function localDayOfInstant(epochMs: number): LocalDay {
  const date = new Date(epochMs)
  const pad = (n: number): string => String(n).padStart(2, '0')
  return localDay(`${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`)
}
