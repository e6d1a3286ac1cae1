import type { LocalDay } from '../../kernel/local-day'
import { firstDayOf } from '../../kernel/local-day'
import type { Member } from '../../team/member'
import { rawText } from '../cells/cell-text'
import { readDay, readDayHeading, readMonth } from '../cells/day-cell'
import type { ImportContext } from '../import-context'
import { dataRows, monthOfSheet } from '../import-context'
import { employeeNumber, personName } from '../people'
import type { KnownSheet } from '../recognise-sheet'
import type { TableRow } from '../table-row'
import { memberIdFor, nextFreeNumber } from './members-table'
import { placeMember, setContractHours } from './place-member'

/** Someone a report knows and the shop does not. */
interface Stranger {
  readonly row: TableRow
  readonly name: string
  readonly number: string
  readonly account: string
}

/**
 * The first import of a shop may be an attendance report or a roster: its people become members, with what the sheet
 * says of them. Done only when there is nobody at all.
 */
export function makeMembers(sheets: readonly KnownSheet[], context: ImportContext): void {
  const strangers = new Map<string, Stranger>()
  for (const sheet of sheets) {
    for (const row of dataRows(sheet, context.report, monthOfSheet(sheet, context.defaultMonth))) {
      const name = personName(row.cell('name'))
      const [number, account] = [employeeNumber(row.cell('employeeNo')), rawText(row.cell('account'))]
      if (name === '' || name.length > 40 || number.length > 40 || account.length > 60) continue
      const key = number || account.toLowerCase() || name
      if (![...strangers.values()].some((other) => isSame(other, { name, number, account })) && !strangers.has(key)) {
        strangers.set(key, { row, name, number, account })
      }
    }
  }
  const all = [...strangers.values()]
  for (const stranger of [...all.filter(({ number }) => number !== ''), ...all.filter(({ number }) => number === '')])
    make(stranger, context)
}
function isSame(
  a: Pick<Stranger, 'name' | 'number' | 'account'>,
  b: Pick<Stranger, 'name' | 'number' | 'account'>,
): boolean {
  if (a.number !== '' && b.number !== '') return a.number === b.number
  if (a.account !== '' && b.account !== '') return a.account === b.account
  return a.name === b.name
}

function make({ row, name, number, account }: Stranger, context: ImportContext): void {
  const employeeNo = number === '' ? nextFreeNumber(context.draft) : number
  const member: Member = {
    id: memberIdFor(context.draft, employeeNo),
    employeeNo,
    name,
    hiredOn: context.fallbackDay,
    ...(account === '' || account === name ? {} : { aliases: [account] }),
  }
  context.draft.members.put(member)
  row.report.warn('members-made', row.at('name'), name)
  // '某某公司/客服部': the last part is the department.
  const department = row.text('department', 120).split('/').at(-1)?.trim() ?? ''
  placeMember(context.draft, member, { departmentName: department, roleName: row.text('role', 60) }, row)
  setContractHours(context.draft, member, {})
}

const DATED_COLUMNS = ['day', 'month', 'start'] as const

/** The earliest day or month that tables of what happened speak of. */
export function earliestDay(
  sheets: readonly KnownSheet[],
  context: Pick<ImportContext, 'report' | 'defaultMonth'>,
): LocalDay | undefined {
  let earliest: LocalDay | undefined
  const see = (day: LocalDay | undefined): void => {
    if (day !== undefined && (earliest === undefined || day < earliest)) earliest = day
  }
  for (const sheet of sheets) {
    const month = monthOfSheet(sheet, context.defaultMonth)
    if (month && sheet.dayHeadings.length > 0) see(firstDayOf(month))
    const columns = DATED_COLUMNS.filter((key) => sheet.columns.has(key))
    for (const row of columns.length === 0 ? [] : dataRows(sheet, context.report, month)) {
      for (const key of columns) {
        const own = key === 'month' ? readMonth(row.cell(key), month) : undefined
        see(own ? firstDayOf(own) : readDay(row.cell(key), month))
      }
    }
    for (const heading of sheet.dayHeadings) for (const cell of heading.cells) see(readDayHeading(cell, month))
  }
  return earliest
}
