import { ZERO_FEN } from '../../kernel/fen'
import type { LocalDay, Month } from '../../kernel/local-day'
import { month, monthNumberOf, monthOf, yearOf } from '../../kernel/local-day'
import type { TaxOpening, TaxProfile } from '../../payroll/pay-terms'
import type { ImportContext, TableReading } from '../import-context'
import { readRows } from '../import-context'
import type { TableRow } from '../table-row'
import { readWhole } from '../cells/number-cell'

const OPENING_COLUMNS = ['income', 'contributions', 'specialTotal', 'withheld'] as const
const JANUARY = 1
const DECEMBER = 12

/** 个税: one row per person and year; further rows of the same year only change the special deductions from a month on. */
export const readTax: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    const year = yearOfRow(row, context)
    const special = row.money('special')
    const specialFrom = specialMonth(row, year)
    const opening = year === undefined ? undefined : openingOf(row, year, member?.hiredOn)
    const [firstJob, sixty] = [row.yesNo('firstJob'), row.yesNo('sixty')]
    if (row.failed || !member || year === undefined || !specialFrom) return false
    const before = context.draft.taxProfiles.brought(`${member.id}|${year}`)
    if (before?.specialDeductions.some((deduction) => deduction.from === specialFrom) && special !== undefined) {
      row.fail('duplicate-row', 'name', `${member.name} ${year}`)
      return false
    }
    const deductions = [
      ...(before?.specialDeductions ?? []),
      ...(special === undefined ? [] : [{ from: specialFrom, amountFen: special }]),
    ]
    const openingOfYear = opening ?? before?.opening
    const profile: TaxProfile = {
      memberId: member.id,
      year,
      ...(openingOfYear ? { opening: openingOfYear } : {}),
      specialDeductions: deductions.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
      firstJobOfYear: firstJob ?? before?.firstJobOfYear ?? false,
      deductSixtyThousand: sixty ?? before?.deductSixtyThousand ?? false,
    }
    context.draft.taxProfiles.put(profile)
    return true
  })

function yearOfRow(row: TableRow, context: ImportContext): number | undefined {
  if (row.has('year')) return row.whole('year', 2000, 2100)
  const through = row.has('through') ? row.monthAt('through') : undefined
  const known = through ?? row.month ?? context.defaultMonth
  return known ? yearOf(known) : row.fail('missing-value', 'year', '')
}
function monthIn(row: TableRow, key: string, year: number): Month | undefined {
  const number = readWhole(row.cell(key), JANUARY, DECEMBER)
  return number === undefined
    ? row.monthAt(key, month(`${year}-01`))
    : month(`${year}-${String(number).padStart(2, '0')}`)
}
function specialMonth(row: TableRow, year: number | undefined): Month | undefined {
  if (year === undefined) return undefined
  const from = row.has('specialFrom') ? monthIn(row, 'specialFrom', year) : month(`${year}-01`)
  return from && yearOf(from) !== year ? row.fail('out-of-range', 'specialFrom') : from
}

/** 年初累计: what earlier months of the year brought. */
function openingOf(row: TableRow, year: number, hiredOn: LocalDay | undefined): TaxOpening | undefined {
  const [income, contributions, specialTotal, withheld] = OPENING_COLUMNS.map((key) => row.money(key))
  if (OPENING_COLUMNS.every((key) => !row.has(key)) && !row.has('through')) return undefined
  if (!row.has('through')) return row.fail('opening-needs-month', 'through', '')
  const throughMonth = monthIn(row, 'through', year)
  const said = row.whole('months', JANUARY, DECEMBER)
  if (!throughMonth || row.failed) return undefined
  if (yearOf(throughMonth) !== year) return row.fail('opening-other-year', 'through')
  const first = hiredOn && yearOf(hiredOn) === year ? monthNumberOf(monthOf(hiredOn)) : JANUARY
  return {
    throughMonth,
    months: said ?? Math.max(1, monthNumberOf(throughMonth) - first + 1),
    incomeFen: income ?? ZERO_FEN,
    contributionsFen: contributions ?? ZERO_FEN,
    specialDeductionsFen: specialTotal ?? ZERO_FEN,
    withheldFen: withheld ?? ZERO_FEN,
  }
}
