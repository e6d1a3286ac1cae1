import type { MinuteOfDay, MinuteSpan } from '../../kernel/clock'
import { MINUTES_PER_DAY, minuteFromDayFraction } from '../../kernel/clock'
import type { LocalDay, Month } from '../../kernel/local-day'
import { addDays } from '../../kernel/local-day'
import {
  AFTERNOON_WORDS,
  CLOCK_IN_TEXT,
  CORRECTED_MARK,
  MORNING,
  MORNING_WORDS,
  RANGE_DASH,
  WHOLE_DAY_WORDS,
} from '../columns/cell-words-columns'
import type { RawCell } from '../table-file'
import { halfWidth, plainText, rawText } from './cell-text'
import { readDay, takeDay } from './day-cell'

/** One clock time found in a text. */
export interface ClockFound {
  readonly minute: MinuteOfDay
  readonly from: number
  readonly to: number
  /** Followed by '(补卡)': entered afterwards, not punched. */
  readonly corrected: boolean
}

/** All clock times of a text in order, also when glued together ('07:4907:5312:04'). 24:00 and above are next-day times. */
export function findClocks(text: string): readonly ClockFound[] {
  const found: ClockFound[] = []
  for (const match of text.matchAll(CLOCK_IN_TEXT)) {
    const [hours, minutes] = [Number(match[3]), Number(match[4] ?? match[5] ?? (match[6] ? 30 : 0))]
    if (hours > 47 || minutes > 59) continue
    const half = match[2]
    const isAfternoon = half !== undefined && half !== MORNING && hours < 12
    const minute = (hours + (isAfternoon ? 12 : 0)) * 60 + minutes + (match[1] ? MINUTES_PER_DAY : 0)
    if (minute >= 2 * MINUTES_PER_DAY) continue
    const to = match.index + match[0].length
    found.push({ minute, from: match.index, to, corrected: CORRECTED_MARK.test(text.slice(to)) })
  }
  return found
}

/** One time: '9:05', '次日 01:30', '26:00', a day fraction. Minutes 0–2879; undefined if it is no single time. */
export function readMinute(cell: RawCell | undefined): MinuteOfDay | undefined {
  if (typeof cell === 'number') return minuteOfNumber(cell)
  const text = plainText(cell).replace(/^(?:1899-12-3[01]|1900-01-0[01])[ T]/, '')
  const [clock, ...others] = findClocks(text)
  if (!clock || others.length > 0) return undefined
  const around = text.slice(0, clock.from) + text.slice(clock.to)
  return around.trim() === '' ? clock.minute : undefined
}
function minuteOfNumber(value: number): MinuteOfDay | undefined {
  if (!Number.isFinite(value) || value < 0 || value >= 2) return undefined
  return minuteFromDayFraction(value) + (value >= 1 ? MINUTES_PER_DAY : 0)
}

/** '09:00-12:00 13:00-18:00', '22:00-次日06:00', '22:00-06:00'. Undefined unless every span is whole and none overlaps. */
export function readSegments(cell: RawCell | undefined): readonly MinuteSpan[] | undefined {
  const text = plainText(cell)
  const clocks = findClocks(text)
  if (clocks.length === 0 || clocks.length % 2 !== 0) return undefined
  const spans: MinuteSpan[] = []
  let earliest = 0
  for (let index = 0; index < clocks.length; index += 2) {
    const [first, second] = [clocks[index], clocks[index + 1]]
    if (!first || !second || !RANGE_DASH.test(text.slice(first.to, second.from))) return undefined
    const start = first.minute < earliest ? first.minute + MINUTES_PER_DAY : first.minute
    const end = second.minute <= start ? second.minute + MINUTES_PER_DAY : second.minute
    if (start < earliest || end <= start || end >= 2 * MINUTES_PER_DAY) return undefined
    spans.push({ start, end })
    earliest = end
  }
  return spans
}

/** A day with what stands behind it: nothing, a half of the day, or a clock time (0–2879 of that day). */
export interface Moment {
  readonly day: LocalDay
  readonly at?:
    { readonly kind: 'half'; readonly half: 'am' | 'pm' } | { readonly kind: 'clock'; readonly minute: MinuteOfDay }
}
export function readHalf(text: string): 'am' | 'pm' | undefined {
  const word = halfWidth(text).trim().toLowerCase()
  return MORNING_WORDS.has(word) ? 'am' : AFTERNOON_WORDS.has(word) ? 'pm' : undefined
}
/** '2025-11-03', '11/3 下午', '2025-11-03 09:30', a serial with a fraction. `part` is a second cell with the half or time. */
export function readMoment(cell: RawCell | undefined, part: RawCell | undefined, context?: Month): Moment | undefined {
  const partAt = readPart(part)
  if (part !== null && part !== undefined && !partAt && !isWholeDay(part)) return undefined
  if (typeof cell === 'number') {
    const day = readDay(cell)
    if (!day) return undefined
    const minute = cell < 100_000 && cell > Math.floor(cell) ? minuteFromDayFraction(cell) : undefined
    return withAt(day, partAt ?? (minute === undefined ? undefined : { kind: 'clock', minute }))
  }
  const taken = takeDay(plainText(cell), context)
  if (!taken) {
    const day = readDay(cell, context)
    return day ? withAt(day, partAt) : undefined
  }
  const own = readPart(taken.rest)
  if (taken.rest !== '' && !own && !isWholeDay(taken.rest)) return undefined
  return withAt(taken.day, partAt ?? own)
}
function withAt(day: LocalDay, at: Moment['at']): Moment {
  return at ? { day, at } : { day }
}
function readPart(cell: RawCell | undefined): Moment['at'] {
  if (cell === null || cell === undefined) return undefined
  const half = typeof cell === 'string' ? readHalf(cell) : undefined
  if (half) return { kind: 'half', half }
  const minute = readMinute(cell)
  return minute === undefined ? undefined : { kind: 'clock', minute }
}
function isWholeDay(cell: RawCell): boolean {
  return WHOLE_DAY_WORDS.has(plainText(cell))
}
/** The calendar day and minute 0–1439 of a time that may lie on the next day. */
export function calendarMoment(
  day: LocalDay,
  minute: MinuteOfDay,
): { readonly day: LocalDay; readonly minute: MinuteOfDay } {
  return minute < MINUTES_PER_DAY ? { day, minute } : { day: addDays(day, 1), minute: minute - MINUTES_PER_DAY }
}
/** True if nothing but separators, brackets with notes and times stands in the text. */
export function isOnlyClocks(cell: RawCell | undefined): boolean {
  const text = halfWidth(rawText(cell))
  const clocks = findClocks(text)
  let rest = ''
  let at = 0
  for (const clock of clocks) {
    rest += text.slice(at, clock.from)
    at = clock.to
  }
  rest += text.slice(at)
  return clocks.length > 0 && rest.replace(/\([^)]*\)/g, '').replace(/[\s,;、|/+-]/g, '') === ''
}
