import type { MinuteOfDay } from '../kernel/clock'
import { formatClock, MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../kernel/clock'
import type { LocalDay, Month } from '../kernel/local-day'
import { dayOfMonth, monthNumberOf, weekdayOf, yearOf } from '../kernel/local-day'

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const
/** '一' … '日'. */
export function weekdayText(day: LocalDay): string {
  return WEEKDAYS[weekdayOf(day) - 1] ?? ''
}
/** '10月1日'. */
export function dayText(day: LocalDay): string {
  return `${monthNumberOf(day)}月${dayOfMonth(day)}日`
}
/** '10月1日（周四）'. */
export function dayWithWeekdayText(day: LocalDay): string {
  return `${dayText(day)}（周${weekdayText(day)}）`
}

/** '2026年10月'. */
export function monthText(value: Month): string {
  return `${yearOf(value)}年${monthNumberOf(value)}月`
}

/** A minute of a business day on the clock: '18:30', '次日01:30', '前一日23:55'. */
export function clockText(minute: MinuteOfDay): string {
  if (minute < 0) return `前一日${formatClock(minute)}`
  if (minute === MINUTES_PER_DAY) return '24:00' // shorter than 次日00:00 and the same
  return minute > MINUTES_PER_DAY ? `次日${formatClock(minute)}` : formatClock(minute)
}

const HUNDRED = 100
/** Hours with at most two decimals, half-up: 450 → '7.5', 50 → '0.83'. */
export function hoursText(minutes: number): string {
  const hundredths = Math.floor((Math.abs(minutes) * 200 + MINUTES_PER_HOUR) / (2 * MINUTES_PER_HOUR))
  const [whole, rest] = [Math.floor(hundredths / HUNDRED), hundredths % HUNDRED]
  const decimals = String(rest).padStart(2, '0').replace(/0+$/, '')
  const sign = minutes < 0 && hundredths > 0 ? '-' : ''
  return `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`
}
/** '7.5 小时'. */
export function formatMinutesAsHours(minutes: number): string {
  return `${hoursText(minutes)} 小时`
}
/** '25 分钟'. */
export function minutesText(minutes: number): string {
  return `${minutes} 分钟`
}

/** Punches of a day: '08:57 18:03'. */
export function punchesText(minutes: readonly number[]): string {
  return minutes.map(clockText).join(' ')
}
