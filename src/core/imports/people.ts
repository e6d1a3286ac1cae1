import type { Member } from '../team/member'
import { plainText, rawText } from './cells/cell-text'
import { LEFT_SUFFIX, LIST_SEPARATOR } from './columns/cell-words-columns'
import type { RawCell } from './table-file'
import type { TableRow } from './table-row'

/** '孙一（已离职）' → '孙一'; blanks inside a Chinese name go, those between Latin words stay. */
export function personName(cell: RawCell | undefined): string {
  const plain = plainText(cell).replace(LEFT_SUFFIX, '').trim()
  return /[a-z]/i.test(plain) ? plain : plain.replace(/\s/g, '')
}
/** A number as the owner would write it; '' if a number cell lost digits. */
export function employeeNumber(cell: RawCell | undefined): string {
  return plainText(cell).replace(/\s/g, '')
}

type Found =
  | { readonly kind: 'found'; readonly member: Member; readonly how: 'exact' | 'loose-number' | 'name' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'mismatch'; readonly member: Member }

/** Everybody an import may speak of: stored members and those of the same import. */
export class People {
  readonly #byNumber = new Map<string, Member>()
  readonly #byLooseNumber = new Map<string, Member[]>()
  readonly #byName = new Map<string, Member[]>()
  readonly #byAlias = new Map<string, Member[]>()

  constructor(members: readonly Member[]) {
    for (const member of members) {
      this.#byNumber.set(member.employeeNo.toLowerCase(), member)
      add(this.#byLooseNumber, looseNumber(member.employeeNo), member)
      add(this.#byName, personName(member.name), member)
      for (const alias of member.aliases ?? []) add(this.#byAlias, alias.toLowerCase(), member)
    }
  }

  /** Somebody whose number differs only by leading zeros, if there is but one and the name agrees. */
  byLooseNumber(number: string, name: string): Member | undefined {
    const [only, ...others] = this.#byLooseNumber.get(looseNumber(number)) ?? []
    return only &&
      others.length === 0 &&
      only.employeeNo.toLowerCase() !== number.toLowerCase() &&
      this.#agrees(only, name)
      ? only
      : undefined
  }

  find(number: string, name: string, account = ''): Found {
    const exact = number === '' ? undefined : this.#byNumber.get(number.toLowerCase())
    if (exact)
      return this.#agrees(exact, name)
        ? { kind: 'found', member: exact, how: 'exact' }
        : { kind: 'mismatch', member: exact }
    const loose = number === '' ? undefined : this.byLooseNumber(number, name)
    if (loose) return { kind: 'found', member: loose, how: 'loose-number' }
    for (const [index, key] of [
      [this.#byAlias, account.toLowerCase()],
      [this.#byName, name],
      [this.#byAlias, name.toLowerCase()],
    ] as const) {
      const candidates = key === '' ? [] : (index.get(key) ?? [])
      if (candidates.length > 1) return { kind: 'ambiguous' }
      const [member] = candidates
      if (member) return { kind: 'found', member, how: number === '' ? 'exact' : 'name' }
    }
    return { kind: 'unknown' }
  }
  #agrees(member: Member, name: string): boolean {
    return (
      name === '' ||
      personName(member.name) === name ||
      (member.aliases ?? []).some((alias) => alias.toLowerCase() === name.toLowerCase())
    )
  }

  /** The only person with this alias; '' is nobody's. */
  byAlias(alias: string): Member | undefined {
    const [only, ...others] = this.#byAlias.get(alias.toLowerCase()) ?? []
    return others.length === 0 ? only : undefined
  }

  /** The person of a row; reports and fails the row if there is none. */
  of(row: TableRow, account = ''): Member | undefined {
    const [number, name] = [employeeNumber(row.cell('employeeNo')), personName(row.cell('name'))]
    if (number === '' && name === '' && account === '') return row.fail('no-person')
    const found = this.find(number, name, account)
    const key = number === '' ? 'name' : 'employeeNo'
    switch (found.kind) {
      case 'found':
        if (found.how === 'loose-number') row.report.warnOnce('number-matched-loosely', row.at('employeeNo'), number)
        if (found.how === 'name') row.report.warnOnce('person-by-name', row.at('employeeNo'), number)
        return found.member
      case 'unknown':
        return row.failOnce(
          'unknown-person',
          key,
          [number, name || rawText(account)].filter((part) => part !== '').join(' '),
        )
      case 'ambiguous':
        return row.failOnce('ambiguous-person', 'name', name)
      case 'mismatch':
        return row.failOnce('number-name-mismatch', 'employeeNo', `${number} ${name}`)
    }
  }
}

/** People named in one cell by number or name: '001、乙小满'. Reports and fails the row for each that is not found. */
export function peopleIn(people: People, row: TableRow, key: string): readonly Member[] {
  const found = new Map<string, Member>()
  for (const part of row.text(key, 500).split(LIST_SEPARATOR)) {
    if (part.trim() === '') continue
    const [number, name] = [employeeNumber(part), personName(part)]
    const byNumber = people.find(number, '')
    const hit = byNumber.kind === 'found' ? byNumber : people.find('', name)
    if (hit.kind === 'found') found.set(hit.member.id, hit.member)
    else row.failOnce(hit.kind === 'ambiguous' ? 'ambiguous-person' : 'unknown-person', key, name)
  }
  return [...found.values()]
}
/** The same for a cell that holds one person. */
export function personIn(people: People, row: TableRow, key: string): Member | undefined {
  const [only, ...others] = peopleIn(people, row, key)
  return others.length === 0 ? only : row.fail('one-person-only', key)
}

function looseNumber(number: string): string {
  return number.toLowerCase().replace(/^0+(?=.)/, '')
}
function add(index: Map<string, Member[]>, key: string, member: Member): void {
  if (key === '') return
  const before = index.get(key)
  if (before) before.push(member)
  else index.set(key, [member])
}
