import type { MemberId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { yearOf } from '../../kernel/local-day'
import type { Member } from '../../team/member'
import type { Check, CheckStep } from '../check'
import { groupBy } from '../checked-shop'
import type { CheckedShop } from '../checked-shop'
import type { Finding } from '../finding'
import { finding } from '../finding'
import { count, onDay } from '../quantities'

interface DatedRow {
  readonly memberId: MemberId
  readonly from: LocalDay
}
const DATED = ['assignments', 'contractHours', 'payTerms', 'contributionTerms'] as const

function ofRow({ members }: CheckedShop, table: (typeof DATED)[number], { memberId, from }: DatedRow) {
  const member = members.get(memberId)
  if (!member) return []
  const where = { table, memberId }
  const hiredOn = member.earlierStints?.[0]?.hiredOn ?? member.hiredOn
  if (from < hiredOn) return [finding('starts-before-hiring', where, onDay(hiredOn), onDay(from))]
  if (member.leftOn !== undefined && from > member.leftOn)
    return [finding('starts-after-leaving', where, onDay(member.leftOn), onDay(from))]
  return []
}

/** Two rows of one person from the same day on contend for every day after it. */
function twice(table: (typeof DATED)[number], rows: readonly DatedRow[]): readonly Finding[] {
  return [...groupBy(rows, (row) => `${row.memberId} ${row.from}`).values()].flatMap(([first, ...others]) =>
    first && others.length > 0
      ? [finding('starts-twice', { table, memberId: first.memberId }, undefined, onDay(first.from))]
      : [],
  )
}

/** Stints of one person follow one another, each with its end after its beginning; the last may still last. */
function stintFindings({ id, hiredOn, leftOn, earlierStints = [] }: Member): readonly Finding[] {
  const where = { table: 'members', memberId: id } as const
  const stints: readonly { readonly hiredOn: LocalDay; readonly leftOn?: LocalDay }[] = [
    ...earlierStints,
    { hiredOn, ...(leftOn === undefined ? {} : { leftOn }) },
  ]
  return stints.flatMap((stint, index) => {
    const before = stints[index - 1]
    return [
      ...(stint.leftOn !== undefined && stint.leftOn < stint.hiredOn
        ? [finding('left-before-hired', where, onDay(stint.hiredOn), onDay(stint.leftOn))]
        : []),
      ...(before?.leftOn !== undefined && before.leftOn >= stint.hiredOn
        ? [finding('stints-overlap', where, undefined, onDay(stint.hiredOn))]
        : []),
    ]
  })
}

/** What holds from a day on lies within the person's employment and stands once. */
export const datedRecords: Check = {
  id: 'dated-records',
  *run(shop): Iterable<CheckStep> {
    const { data } = shop
    yield { looked: data.members.length, findings: data.members.flatMap(stintFindings) }
    for (const table of DATED) {
      const rows: readonly DatedRow[] = data[table]
      yield {
        looked: rows.length,
        findings: [...rows.flatMap((row) => ofRow(shop, table, row)), ...twice(table, rows)],
      }
    }
    yield {
      looked: data.taxProfiles.length,
      findings: data.taxProfiles.flatMap(({ memberId, year, opening }) => {
        const openingYear = opening === undefined ? year : yearOf(opening.throughMonth)
        return openingYear === year
          ? []
          : [finding('opening-of-other-year', { table: 'taxProfiles', memberId }, count(year), count(openingYear))]
      }),
    }
  },
}
