import type { LocalDay, Month } from '../../kernel/local-day'
import {
  addMonths,
  dayFromSpreadsheetSerial,
  isLocalDay,
  isMonth,
  localDay,
  month,
  monthNumberOf,
  monthOf,
  monthsBetween,
  yearOf,
} from '../../kernel/local-day'
import {
  COMPACT_DAY,
  DAY_NUMBER,
  FULL_DAY,
  FULL_MONTH,
  MADE_ON,
  MONTH_AND_DAY,
  MONTH_IN_TITLE,
  MONTH_ONLY,
  SHORT_YEAR_DAY,
  WEEKDAY_SUFFIX,
} from '../columns/cell-words-columns'
import type { RawCell } from '../table-file'
import { halfWidth, plainText } from './cell-text'

const pad = (n: number | string): string => String(n).padStart(2, '0')

function dayOf(year: number, monthNumber: number, day: number): LocalDay | undefined {
  const text = `${String(year).padStart(4, '0')}-${pad(monthNumber)}-${pad(day)}`
  return year >= 1950 && year <= 2100 && isLocalDay(text) ? text : undefined
}
/** The year that brings a month number nearest to the context: 1/2 beside 2025-12 is 2026. */
function yearFor(monthNumber: number, context: Month): number {
  const base = yearOf(context)
  const candidates = [base, base - 1, base + 1]
  const distance = (year: number): number => Math.abs((year - base) * 12 + monthNumber - monthNumberOf(context))
  return candidates.reduce((best, year) => (distance(year) < distance(best) ? year : best), base)
}

/** A day in front of a text and what follows it. Without a year it needs the month that the sheet is about. */
export function takeDay(text: string, context?: Month): { readonly day: LocalDay; readonly rest: string } | undefined {
  for (const pattern of [FULL_DAY, COMPACT_DAY, SHORT_YEAR_DAY]) {
    const match = pattern.exec(text)
    if (!match) continue
    const year = Number(match[1])
    const day = dayOf(pattern === SHORT_YEAR_DAY ? 2000 + year : year, Number(match[2]), Number(match[3]))
    if (day) return { day, rest: restAfter(text, match[0]) }
  }
  const short = context ? MONTH_AND_DAY.exec(text) : null
  if (!short || !context) return undefined
  const monthNumber = Number(short[1])
  if (monthNumber < 1 || monthNumber > 12) return undefined
  const day = dayOf(yearFor(monthNumber, context), monthNumber, Number(short[2]))
  return day ? { day, rest: restAfter(text, short[0]) } : undefined
}
function restAfter(text: string, taken: string): string {
  return text
    .slice(taken.length)
    .replace(/^T(?=\d)/, ' ')
    .replace(WEEKDAY_SUFFIX, '')
    .trim()
}

/** Any usual form of a day; the time behind it, if any, is dropped. */
export function readDay(cell: RawCell | undefined, context?: Month): LocalDay | undefined {
  if (typeof cell === 'number') return dayOfNumber(cell)
  const text = plainText(cell)
  const taken = takeDay(text, context)
  if (taken) return taken.day
  return /^\d{5}(\.\d+)?$/.test(text) ? dayOfNumber(Number(text)) : undefined
}
/** Nobody who works was born earlier; as a spreadsheet serial, 1920-01-01. */
const FIRST_BIRTH_YEAR = 1920
const FIRST_BIRTHDAY_SERIAL = 7_306
/** A birth year of two digits: 88 is 1988, 05 is 2005. */
const CENTURY_TURN = 30
/** A cell of a column of birthdays, which lie before the days that a shop otherwise speaks of. */
export function readBirthday(cell: RawCell | undefined): LocalDay | undefined {
  const text = plainText(cell)
  if (/^\d{4,5}(\.\d+)?$/.test(text)) return dayFromSpreadsheetSerial(Number(text), FIRST_BIRTHDAY_SERIAL)
  for (const pattern of [FULL_DAY, COMPACT_DAY, SHORT_YEAR_DAY]) {
    const match = pattern.exec(text)
    if (!match) continue
    const [number, monthNumber, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
    const year = pattern === SHORT_YEAR_DAY ? number + (number < CENTURY_TURN ? 2000 : 1900) : number
    const found = `${String(year)}-${pad(monthNumber)}-${pad(day)}`
    return year >= FIRST_BIRTH_YEAR && year <= 2100 && isLocalDay(found) ? found : undefined
  }
  return undefined
}
function dayOfNumber(value: number): LocalDay | undefined {
  if (!Number.isFinite(value)) return undefined
  const isCompact = Number.isInteger(value) && value >= 19_500_101 && value <= 21_001_231
  return isCompact ? takeDay(String(value))?.day : dayFromSpreadsheetSerial(value)
}

/** A heading of a wall sheet: a day, or a day number of the month the sheet is about. */
export function readDayHeading(cell: RawCell | undefined, context: Month | undefined): LocalDay | undefined {
  const text = plainText(cell)
  const number = DAY_NUMBER.exec(text)
  if (number && context) {
    const day = `${context}-${pad(number[1] ?? number[2] ?? number[3] ?? '')}`
    return isLocalDay(day) ? day : undefined
  }
  return number ? undefined : readDay(cell, context)
}
/** Would this heading be a day, whichever month the sheet is about? */
export function looksLikeDayHeading(cell: RawCell | undefined): boolean {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return false
  const text = plainText(cell)
  return (
    text.length > 0 && text.length <= 16 && (DAY_NUMBER.test(text) || readDay(cell, month('2024-01')) !== undefined)
  )
}

/** '2025-11', '2025年11月', '202511', a day of the month, or '11月' beside the context. */
export function readMonth(cell: RawCell | undefined, context?: Month): Month | undefined {
  const text = plainText(cell)
  const full = FULL_MONTH.exec(text)
  if (full) {
    const candidate = `${full[1]}-${pad(full[2] ?? full[3] ?? '')}`
    return isMonth(candidate) && yearOf(candidate) >= 1950 && yearOf(candidate) <= 2100 ? candidate : undefined
  }
  const short = MONTH_ONLY.exec(text)
  if (short && context) {
    const candidate = `${yearFor(Number(short[1]), context)}-${pad(short[1] ?? '')}`
    return isMonth(candidate) ? candidate : undefined
  }
  const day = readDay(cell, context)
  return day ? monthOf(day) : undefined
}

/** The month that a title, sheet or file name speaks of; the day a report was made on is not looked at. */
export function findMonth(text: string): Month | undefined {
  const match = MONTH_IN_TITLE.exec(halfWidth(text).replace(MADE_ON, ''))
  if (!match) return undefined
  const candidate = `${match[1]}-${pad(match[2] ?? match[3] ?? '')}`
  return isMonth(candidate) ? candidate : undefined
}

/** Days before the first and after the last of the two, for spans that are no more than a year apart. */
export function isWithinAYear(from: LocalDay, to: LocalDay): boolean {
  return from <= to && monthsBetween(monthOf(from), monthOf(to)) <= 12
}
/** 1 January of the month's year. */
export function newYearOf(value: Month): LocalDay {
  return localDay(`${addMonths(value, 1 - monthNumberOf(value))}-01`)
}
