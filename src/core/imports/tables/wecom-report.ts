import type { LeaveType } from '../../attendance/records'
import {
  LEAVE_TYPE_WORDS,
  WECOM_DAYS,
  WECOM_IN,
  WECOM_LEAVE,
  WECOM_NUMBERED,
  WECOM_OVERTIME,
  WECOM_OVERTIME_PAID,
  WECOM_STATUS,
} from '../columns/attendance-columns'
import type { KnownSheet } from '../recognise-sheet'
import type { Heading } from '../sheet-headings'
import type { ReportDay } from './report-day'

/** Columns of a daily report that are known by a pattern rather than by one name. */
export interface ReportColumns {
  /** 上班1 … 下班N, each with a time and a state. */
  readonly numbered: readonly {
    readonly heading: Heading
    readonly side: 'in' | 'out'
    /** From 0. */
    readonly segment: number
    readonly holds: 'time' | 'status'
  }[]
  readonly leave: readonly { readonly heading: Heading; readonly type: LeaveType; readonly isInDays: boolean }[]
  readonly overtime: readonly { readonly heading: Heading; readonly settle: 'pay' | 'rest' }[]
}
/** One row of a report, with whose day it is. */
export interface ReportRow extends ReportDay {
  readonly columns: ReportColumns
}

export function leaveTypeOf(word: string): LeaveType | undefined {
  return Object.hasOwn(LEAVE_TYPE_WORDS, word) ? LEAVE_TYPE_WORDS[word as keyof typeof LEAVE_TYPE_WORDS] : undefined
}

/** Looks through the headings once per sheet. */
export function reportColumns(known: KnownSheet): ReportColumns {
  const matching = (heading: Heading, pattern: RegExp): readonly RegExpExecArray[] =>
    heading.names.map((name) => pattern.exec(name)).filter((hit) => hit !== null)
  const { headings } = known.heading
  return {
    numbered: headings.flatMap((heading) =>
      matching(heading, WECOM_NUMBERED)
        .slice(0, 1)
        .map(([, side, number, what]) => ({
          heading,
          side: side === WECOM_IN ? ('in' as const) : ('out' as const),
          segment: Math.max(0, Number(number) - 1),
          holds: what === WECOM_STATUS ? ('status' as const) : ('time' as const),
        })),
    ),
    leave: headings.flatMap((heading) =>
      matching(heading, WECOM_LEAVE)
        .flatMap(([, word = '', unit]) => {
          const type = leaveTypeOf(word)
          return type ? [{ heading, type, isInDays: unit === WECOM_DAYS }] : []
        })
        .slice(0, 1),
    ),
    overtime: headings.flatMap((heading) =>
      matching(heading, WECOM_OVERTIME)
        .slice(0, 1)
        .map(([, word]) => ({ heading, settle: word === WECOM_OVERTIME_PAID ? ('pay' as const) : ('rest' as const) })),
    ),
  }
}
