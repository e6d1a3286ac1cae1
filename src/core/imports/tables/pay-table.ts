import type { Allowance, PayScheme } from '../../payroll/pay-terms'
import type { Fen } from '../../kernel/fen'
import { ZERO_FEN } from '../../kernel/fen'
import type { LocalDay } from '../../kernel/local-day'
import type { Member } from '../../team/member'
import { firstDayOf } from '../../kernel/local-day'
import { plainText } from '../cells/cell-text'
import { readMonth } from '../cells/day-cell'
import {
  ALLOWANCE_BY_ATTENDANCE,
  ALLOWANCE_IN_FULL,
  ALLOWANCE_NEVER_IN_MINIMUM,
  ALLOWANCE_OUTSIDE_MINIMUM,
  OVERTIME_BASE_WORDS,
  PAY_SCHEME_WORDS,
  PRORATION_WORDS,
} from '../columns/pay-columns'
import type { TableReading } from '../import-context'
import { readRows } from '../import-context'
import type { TableRow } from '../table-row'

/** 薪酬: terms from a day on; a raise is a further row. */
export const readPay: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    const from = startOf(row, member)
    const scheme = schemeOf(row)
    if (row.failed || !member || !from || !scheme) return false
    const key = `${member.id}|${from}`
    if (context.draft.payTerms.brought(key)) {
      row.fail('duplicate-row', 'from', `${member.name} ${from}`)
      return false
    }
    context.draft.payTerms.put({ memberId: member.id, from, scheme })
    return true
  })

/** The day from which a row of terms holds: its own day or month, else the hire day. */
export function startOf(row: TableRow, member: Member | undefined): LocalDay | undefined {
  if (!row.has('from')) return member?.hiredOn
  const text = plainText(row.cell('from'))
  const month = /^\d{4}\D?\d{1,2}\D?$/.test(text) ? readMonth(row.cell('from')) : undefined
  return month ? firstDayOf(month) : row.day('from')
}

function schemeOf(row: TableRow): PayScheme | undefined {
  const said = row.choice('scheme', PAY_SCHEME_WORDS)
  const kind = said ?? (row.has('rate') && !row.has('base') ? 'hourly' : 'monthly')
  const money = (key: string): Fen => row.money(key) ?? ZERO_FEN
  const [performanceFen, fullAttendanceFen] = [money('performance'), money('fullAttendance')]
  const allowances = allowancesOf(row)
  if (kind === 'hourly') {
    row.need('rate')
    return { kind, rateFenPerHour: money('rate'), allowances, performanceFen, fullAttendanceFen }
  }
  row.need('base')
  return {
    kind,
    baseFen: money('base'),
    postFen: money('post'),
    allowances,
    performanceFen,
    fullAttendanceFen,
    proration: row.choice('proration', PRORATION_WORDS) ?? 'balanced',
    overtimeBase: row.choice('overtimeBase', OVERTIME_BASE_WORDS) ?? 'base-and-post',
  }
}

/** 津贴 columns: the heading carries the name and how it is handled. */
function allowancesOf(row: TableRow): readonly Allowance[] {
  return row.known.named.flatMap(({ name, heading }): readonly Allowance[] => {
    const amountFen = row.moneyUnder(heading)
    if (amountFen === undefined || amountFen === ZERO_FEN) return []
    const label = name
      .replace(ALLOWANCE_IN_FULL, '')
      .replace(ALLOWANCE_OUTSIDE_MINIMUM, '')
      .replace(ALLOWANCE_BY_ATTENDANCE, '')
      .replace(/[)(]+$/, '')
      .trim()
    if (label === '') {
      row.failed = true
      row.report.error('no-allowance-name', row.at(undefined, heading))
      return []
    }
    return [
      {
        name: label.slice(0, 40),
        amountFen,
        proration: ALLOWANCE_IN_FULL.test(name) ? 'full' : 'by-attendance',
        inMinimumWage: !ALLOWANCE_OUTSIDE_MINIMUM.test(name) && !ALLOWANCE_NEVER_IN_MINIMUM.test(label),
      },
    ]
  })
}
