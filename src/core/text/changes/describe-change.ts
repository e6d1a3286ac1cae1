import type { LocalDay } from '../../kernel/local-day'
import { SHOP_TABLE_NAMES } from '../shop-table-text'
import { monthText } from '../time-text'
import type { ChangedTable } from './record-describers'
import { RECORD_DESCRIBERS } from './record-describers'
import type { NameBook, ShownField, ShownValue } from './shown-field'

/** One field of one record, before and after. */
export interface ChangeLine {
  /** Name of the table. */
  readonly table: string
  /** Which record. */
  readonly record: string
  readonly field: string
  readonly before?: ShownValue
  readonly after?: ShownValue
}

/** What changed between two states of a record; absent = it was not there, or is no longer. */
export function describeChange(
  table: ChangedTable,
  before: unknown,
  after: unknown,
  names: NameBook,
): readonly ChangeLine[] {
  // The table says what its records are; a union over all of them cannot be told apart here.
  const { label, fields } = RECORD_DESCRIBERS[table] as {
    readonly label: (record: unknown, names: NameBook) => string
    readonly fields: (record: unknown, names: NameBook) => readonly ShownField[]
  }
  const record = label(after ?? before, names)
  const [was, is] = [before, after].map((state) => new Map(state === undefined ? [] : byLabel(fields(state, names))))
  const labels = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
  return labels.flatMap((field): readonly ChangeLine[] => {
    const [old, now] = [was?.get(field), is?.get(field)]
    if (isSame(old, now)) return []
    return [
      {
        table: SHOP_TABLE_NAMES[table],
        record,
        field,
        ...(old === undefined ? {} : { before: old }),
        ...(now === undefined ? {} : { after: now }),
      },
    ]
  })
}
/** Two of one label (allowances of one name) are told apart by a number. */
function byLabel(fields: readonly ShownField[]): readonly (readonly [string, ShownValue])[] {
  const times = new Map<string, number>()
  return fields.map(({ label, value }) => {
    const time = (times.get(label) ?? 0) + 1
    times.set(label, time)
    return [time === 1 ? label : `${label}（${time}）`, value]
  })
}
function isSame(a: ShownValue | undefined, b: ShownValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

export interface AddedPunchesFacts {
  readonly memberId: string
  readonly month: Parameters<typeof monthText>[0]
  readonly days: readonly LocalDay[]
  readonly files: readonly string[]
  /** They were taken back: an import was undone. */
  readonly isTakenBack: boolean
}
/** An import's punches of one person and month, in one line. */
export function describePunches(facts: AddedPunchesFacts, names: NameBook): readonly ChangeLine[] {
  const { memberId, month, days, files, isTakenBack } = facts
  const sorted = [...days].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  const span = first === undefined ? '' : first === last ? `（${first}）` : `（${first} 至 ${last}）`
  const text: ShownValue = {
    kind: 'text',
    text: `${days.length} 次${span} 来自「${[...new Set(files)].join('」「')}」`,
  }
  return [
    {
      table: SHOP_TABLE_NAMES.punches,
      record: `${names.member(memberId)} ${monthText(month)}`,
      field: '打卡',
      ...(isTakenBack ? { before: text } : { after: text }),
    },
  ]
}
