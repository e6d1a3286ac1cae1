import type { LocalDay } from '../../src/core/kernel/local-day'
import { addDays } from '../../src/core/kernel/local-day'
import {
  ABSENT_DAYS,
  EARLY_MINUTES,
  LATE_MINUTES,
  LEAVES,
  MISSING_PUNCHES,
  OVERTIMES,
  WECOM_LEAVES,
} from './attendance-story'
import type { SamplePerson } from './people'
import { plannedCode, shiftOf } from './roster-plan'

/** One punch of a business day: minutes from its midnight, up to the next morning. */
export interface SamplePunch {
  readonly side: 'in' | 'out'
  readonly segment: number
  readonly minute: number
}

/** A small number that is always the same for the same words: people come a little earlier or later each day. */
function spread(words: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (const char of words) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return from + (hash % (to - from + 1))
}
export function minuteOf(clock: string): number {
  const [hours, minutes] = clock.replace('次日', '').split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0) + (clock.includes('次日') ? 1440 : 0)
}

interface Away {
  readonly whole: boolean
  readonly morning: boolean
  readonly afternoon: boolean
  readonly from?: number
  readonly to?: number
}
function awayOn(no: string, day: LocalDay): Away {
  const own = [...LEAVES, ...WECOM_LEAVES].filter(
    (leave) => leave.no === no && leave.start.slice(0, 10) <= day && day <= leave.end.slice(0, 10),
  )
  const [leave] = own
  if (!leave) return { whole: false, morning: false, afternoon: false }
  const [start, end] = [leave.start.slice(11), leave.end.slice(11)]
  if (start.includes(':'))
    return { whole: false, morning: false, afternoon: false, from: minuteOf(start), to: minuteOf(end) }
  return { whole: start === '' && end === '', morning: start === '上午' && end === '上午', afternoon: start === '下午' }
}

/** The punches that the clock of the shop really got. */
export function punchesOn(person: SamplePerson, day: LocalDay): readonly SamplePunch[] {
  const key = `${person.no}|${day}`
  const code = plannedCode(person, day)
  if (code === undefined || ABSENT_DAYS.has(key)) return []
  const overtime = OVERTIMES.find((story) => story.no === person.no && story.day === day)
  if (code === '休') {
    if (!overtime) return []
    return [
      { side: 'in', segment: 0, minute: minuteOf(overtime.start) - spread(`${key}in`, 2, 9) },
      { side: 'out', segment: 0, minute: minuteOf(overtime.end) + spread(`${key}out`, 1, 8) },
    ]
  }
  const away = awayOn(person.no, day)
  if (away.whole) return []
  return expectedOn(person, day, away)
    .map((punch) => ({ ...punch, minute: actualMinute(key, punch, overtime ? minuteOf(overtime.end) : undefined) }))
    .filter(({ side, segment }) => {
      const missing = MISSING_PUNCHES[key]
      return missing?.side !== side || missing.segment !== segment
    })
}

/** When somebody should come and go, after leave. */
function expectedOn(person: SamplePerson, day: LocalDay, away: Away): readonly SamplePunch[] {
  const shift = shiftOf(plannedCode(person, day) ?? '休')
  const worked = shift.spans.flatMap(([start, end], segment) => {
    if ((away.morning && segment === 0) || (away.afternoon && segment > 0)) return []
    const from =
      away.from !== undefined && away.to !== undefined && away.from <= start && start < away.to ? away.to : start
    return [{ segment, start: from, end }]
  })
  if (shift.punching === '每段') {
    return worked.flatMap(({ segment, start, end }): readonly SamplePunch[] => [
      { side: 'in', segment, minute: start },
      { side: 'out', segment, minute: end },
    ])
  }
  const [first, last] = [worked[0], worked.at(-1)]
  if (!first || !last) return []
  return [
    { side: 'in', segment: first.segment, minute: first.start },
    { side: 'out', segment: last.segment, minute: last.end },
  ]
}
function actualMinute(key: string, { side, segment, minute }: SamplePunch, overtimeEnd: number | undefined): number {
  if (side === 'in') {
    const late = segment === 0 ? LATE_MINUTES[key] : undefined
    return late === undefined ? minute - spread(`${key}in${segment}`, 1, 11) : minute + late
  }
  const early = EARLY_MINUTES[key]
  if (early !== undefined) return minute - early
  const isLast = minute >= 17 * 60 && overtimeEnd !== undefined && overtimeEnd > minute
  return (isLast ? overtimeEnd : minute) + spread(`${key}out${segment}`, 1, 9)
}

/** Calendar day and minute of a punch. */
export function calendarPunch(day: LocalDay, minute: number): { readonly day: LocalDay; readonly minute: number } {
  return minute < 1440 ? { day, minute } : { day: addDays(day, 1), minute: minute - 1440 }
}
export function clock(minute: number): string {
  const within = minute % 1440
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
