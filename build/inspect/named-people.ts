import { rawText } from '../../src/core/imports/cells/cell-text'
import { dataRows } from '../../src/core/imports/import-context'
import { ImportReport } from '../../src/core/imports/import-report'
import { employeeNumber, personName } from '../../src/core/imports/people'
import { recogniseSheet } from '../../src/core/imports/recognise-sheet'
import type { TableFile } from '../../src/core/imports/table-file'
import type { MemberId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import { localDay } from '../../src/core/kernel/local-day'
import type { Member } from '../../src/core/team/member'

/** Somebody a file speaks of. What it does not say is ''. */
export interface NamedPerson {
  readonly name: string
  readonly employeeNo: string
  readonly account: string
}

/** One person may be written with number and name in one place, and with the name alone in another. */
function isSame(a: NamedPerson, b: NamedPerson): boolean {
  if (a.employeeNo !== '' && b.employeeNo !== '') return a.employeeNo === b.employeeNo
  if (a.account !== '' && b.account !== '') return a.account === b.account
  return a.name === b.name && a.name !== ''
}

/** Everybody whom the recognised, visible sheets of a file name, in order. */
export function namedPeople({ fileName, sheets }: TableFile): readonly NamedPerson[] {
  const people: NamedPerson[] = []
  for (const sheet of sheets) {
    const known = sheet.hidden ? undefined : recogniseSheet(fileName, sheet, new Set())
    for (const row of known ? dataRows(known, new ImportReport(), undefined) : []) {
      const person = {
        name: personName(row.cell('name')),
        employeeNo: employeeNumber(row.cell('employeeNo')),
        account: rawText(row.cell('account')),
      }
      const isNamed = person.name !== '' || person.employeeNo !== '' || person.account !== ''
      if (isNamed && !people.some((other) => isSame(other, person))) people.push(person)
    }
  }
  return people
}

/** Nobody's first day is known here; early enough for every row. */
const LONG_AGO = localDay('1990-01-01')

/** The same people as members of a shop that has nobody else, so that their rows find somebody. */
export function asMembers(people: readonly NamedPerson[]): readonly Member[] {
  return people.map(({ name, employeeNo, account }, index) => ({
    id: toId<MemberId>(`named-${index + 1}`),
    // A number that no sheet has, for those without one.
    employeeNo: employeeNo === '' ? `\u0000${index + 1}` : employeeNo,
    name: name === '' ? employeeNo || account : name,
    hiredOn: LONG_AGO,
    ...(account === '' || account === name ? {} : { aliases: [account] }),
  }))
}
