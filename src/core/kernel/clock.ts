/** Minutes from midnight of the day a shift starts: 0–2879; 1440 and above is 次日. */
export type MinuteOfDay = number

export const MINUTES_PER_DAY = 1440
export const MINUTES_PER_HOUR = 60

/** '09:05'; past midnight '次日01:30' is added by core/text, this prints the plain clock time of the minute. */
export function formatClock(minute: MinuteOfDay): string {
  const within = ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
/** '9:05', '09:05', '09:05:59' (seconds dropped) → minutes; undefined if it is no clock time. */
export function parseClock(text: string): MinuteOfDay | undefined {
  const match = /^(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:\.\d+)?)?$/.exec(text.trim())
  if (!match) return undefined
  const [hours, minutes] = [Number(match[1]), Number(match[2])]
  if (hours > 24 || minutes > 59 || Number(match[3] ?? 0) > 59 || (hours === 24 && minutes > 0)) return undefined
  return hours * 60 + minutes
}
/** A spreadsheet time (fraction of a day) in whole minutes, seconds dropped. */
export function minuteFromDayFraction(fractionOfDay: number): MinuteOfDay {
  const within = fractionOfDay - Math.floor(fractionOfDay)
  return Math.floor(Math.round(within * 86_400) / 60) % MINUTES_PER_DAY
}

/** Half-open span of minutes. */
export interface MinuteSpan {
  readonly start: MinuteOfDay
  readonly end: MinuteOfDay
}
/** Minutes that two spans share, 0 if none. */
export function overlapMinutes(a: MinuteSpan, b: MinuteSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
