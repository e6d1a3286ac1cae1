import type { LocalDay } from '../../src/core/kernel/local-day'
import { dayOfMonth, daysOf, month, weekdayOf } from '../../src/core/kernel/local-day'
import { dayClassOf } from '../../src/core/calendar/day-class-of'
import type { SamplePerson } from './people'
import { worksOn } from './people'

export const SAMPLE_MONTHS = ['2025-09', '2025-10', '2025-11'] as const

export type ShiftCode = '日' | '晚' | '仓' | '播' | '半' | '休'
interface SampleShift {
  readonly code: ShiftCode
  readonly name: string
  readonly segments: string
  readonly punching: '首末' | '每段' | '免打卡'
  readonly unpaidBreak: number
  readonly colour: string
  /** In minutes of the day the shift starts, as the segments above say. */
  readonly spans: readonly (readonly [number, number])[]
}
const at = (hours: number, minutes = 0): number => hours * 60 + minutes

export const SAMPLE_SHIFTS: readonly SampleShift[] = [
  {
    code: '日',
    name: '日班',
    segments: '09:00-12:00 13:00-18:00',
    punching: '首末',
    unpaidBreak: 0,
    colour: '蓝',
    spans: [
      [at(9), at(12)],
      [at(13), at(18)],
    ],
  },
  {
    code: '晚',
    name: '客服晚班',
    segments: '15:30-24:00',
    punching: '首末',
    unpaidBreak: 30,
    colour: '紫',
    spans: [[at(15, 30), at(24)]],
  },
  {
    code: '仓',
    name: '仓库班',
    segments: '08:30-12:00 13:00-17:30',
    punching: '每段',
    unpaidBreak: 0,
    colour: '橙',
    spans: [
      [at(8, 30), at(12)],
      [at(13), at(17, 30)],
    ],
  },
  {
    code: '播',
    name: '直播夜班',
    segments: '20:00-次日02:00',
    punching: '首末',
    unpaidBreak: 0,
    colour: '红',
    spans: [[at(20), at(26)]],
  },
  {
    code: '半',
    name: '兼职晚班',
    segments: '18:00-22:00',
    punching: '首末',
    unpaidBreak: 0,
    colour: '青',
    spans: [[at(18), at(22)]],
  },
  { code: '休', name: '休息', segments: '', punching: '免打卡', unpaidBreak: 0, colour: '灰', spans: [] },
]
export function shiftOf(code: ShiftCode): SampleShift {
  const shift = SAMPLE_SHIFTS.find((candidate) => candidate.code === code)
  if (!shift) throw new RangeError(`no such sample shift: ${code}`)
  return shift
}

/** Monday to Sunday, for those who work in turns. Nobody works more than six days running, also from week to week. */
const WEEKS: Readonly<Record<string, string>> = {
  '005': '日日日晚晚休休',
  '006': '晚晚晚休休晚晚',
  '007': '休休日日日日日',
  '008': '仓仓仓仓仓休休',
  '009': '休休仓仓仓仓仓',
  '010': '半半休半休半半',
  '011': '休播播播播播播',
}
/** Days that differ from the pattern. */
const CHANGES: Readonly<Record<string, ShiftCode>> = {
  // 国庆: the operator watches the shop on two of the statutory days, the warehouse closes and opens early.
  '002|2025-10-01': '日',
  '002|2025-10-02': '日',
  '008|2025-10-01': '休',
  '008|2025-10-02': '休',
  '008|2025-10-03': '休',
  '009|2025-10-03': '休',
  '011|2025-10-01': '休',
}

/** What somebody is planned for; office people follow the calendar of the State Council. Undefined outside employment. */
export function plannedCode(person: SamplePerson, day: LocalDay): ShiftCode | undefined {
  if (!worksOn(person, day)) return undefined
  const changed = CHANGES[`${person.no}|${day}`]
  if (changed) return changed
  const week = WEEKS[person.no]
  if (week) return [...week][weekdayOf(day) - 1] as ShiftCode
  return dayClassOf(day, []) === 'workday' ? '日' : '休'
}
/** All days of the three months. */
export const SAMPLE_DAYS: readonly LocalDay[] = SAMPLE_MONTHS.flatMap((value) => daysOf(month(value)))

export function rosterRow(person: SamplePerson, value: string): readonly string[] {
  return daysOf(month(value)).map((day) => plannedCode(person, day) ?? '')
}
export function dayNumbers(value: string): readonly number[] {
  return daysOf(month(value)).map(dayOfMonth)
}
