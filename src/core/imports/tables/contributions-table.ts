import type { Fen } from '../../kernel/fen'
import { ZERO_FEN } from '../../kernel/fen'
import { percent, ppm } from '../../kernel/ppm'
import { CITY_SUFFIX, NOT_INSURED_WORDS } from '../columns/cell-words-columns'
import type { TableReading } from '../import-context'
import { readRows } from '../import-context'
import type { TableRow } from '../table-row'
import { startOf } from './pay-table'

/** A rate below this is a cell formatted as per cent (0.07 = 7 %): no housing fund pays half a per cent. */
const FRACTION_BELOW = '0.5'
// 住房公积金管理条例 and the cities' own notices: 5–12 % with 补充 1–5 %; 24 % leaves room for old sheets that add both sides.
const MOST_RATE = percent('24')
const NO_RATE = ppm(0)

/** 社保公积金: declared bases from a day on; an empty base is not insured. */
export const readContributions: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    const from = startOf(row, member)
    const city = row.text('city', 40).replace(CITY_SUFFIX, '') || context.draft.city
    if (city === '') row.fail('no-city', 'city', '')
    const [socialBaseFen, housingBaseFen] = [baseOf(row, 'socialBase'), baseOf(row, 'housingBase')]
    if (housingBaseFen !== undefined) row.need('housingRate')
    const housingRatePpm = row.rate('housingRate', FRACTION_BELOW, MOST_RATE) ?? NO_RATE
    const housingSupplementPpm = row.rate('supplement', FRACTION_BELOW, MOST_RATE) ?? NO_RATE
    if (row.failed || !member || !from) return false
    if (context.draft.contributionTerms.brought(`${member.id}|${from}`)) {
      row.fail('duplicate-row', 'from', `${member.name} ${from}`)
      return false
    }
    context.draft.contributionTerms.put({
      memberId: member.id,
      from,
      city,
      ...(socialBaseFen === undefined ? {} : { socialBaseFen }),
      ...(housingBaseFen === undefined ? {} : { housingBaseFen }),
      housingRatePpm,
      housingSupplementPpm,
    })
    return true
  })

function baseOf(row: TableRow, key: string): Fen | undefined {
  if (NOT_INSURED_WORDS.has(row.word(key))) return undefined
  const base = row.money(key)
  return base === ZERO_FEN ? undefined : base
}
