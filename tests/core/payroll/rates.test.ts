import { describe, expect, it } from 'vitest'
import { OVERTIME_MULTIPLES } from '../../../src/core/attendance/rates/overtime-multiples'
import type { DatedTable } from '../../../src/core/kernel/dated-table'
import { rowInForce, valueInForce } from '../../../src/core/kernel/dated-table'
import { localDay } from '../../../src/core/kernel/local-day'
import { ANNUAL_LEAVE_RULES } from '../../../src/core/payroll/rates/annual-leave-rules'
import { CONTRIBUTION_CITIES, contributionCity } from '../../../src/core/payroll/rates/contribution-cities'
import { DAMAGE_LIMIT } from '../../../src/core/payroll/rates/damage-limit'
import {
  IIT_BASIC_DEDUCTION,
  IIT_FIRST_JOB_RULE,
  IIT_YEAR_DEDUCTION_AT_ONCE,
} from '../../../src/core/payroll/rates/iit-basic-deduction'
import { FEE_RULES } from '../../../src/core/payroll/rates/iit-labour-table'
import { IIT_MONTHLY_TABLE } from '../../../src/core/payroll/rates/iit-monthly-table'
import { IIT_WAGE_TABLE } from '../../../src/core/payroll/rates/iit-wage-table'
import { EXAMPLE_LATENESS_TABLE } from '../../../src/core/payroll/rates/lateness-table'
import { LEAVE_PAY_RULES } from '../../../src/core/payroll/rates/leave-pay'
import { MINIMUM_WAGES, minimumWageOn } from '../../../src/core/payroll/rates/minimum-wages'
import { YEAR_DAYS } from '../../../src/core/payroll/rates/month-pay-days'
import { SPECIAL_DEDUCTION_LIMITS } from '../../../src/core/payroll/rates/special-deductions'
import type { TaxBracket } from '../../../src/core/payroll/rates/tax-bracket'

const TABLES: readonly (readonly [string, DatedTable<unknown>])[] = [
  ['annual leave', ANNUAL_LEAVE_RULES],
  ['damage limit', DAMAGE_LIMIT],
  ['basic deduction', IIT_BASIC_DEDUCTION],
  ['sixty thousand', IIT_YEAR_DEDUCTION_AT_ONCE],
  ['first job', IIT_FIRST_JOB_RULE],
  ['fees', FEE_RULES],
  ['monthly table', IIT_MONTHLY_TABLE],
  ['wage table', IIT_WAGE_TABLE],
  ['lateness', EXAMPLE_LATENESS_TABLE],
  ['leave pay', LEAVE_PAY_RULES],
  ['year days', YEAR_DAYS],
  ['special deductions', SPECIAL_DEDUCTION_LIMITS],
  ['overtime', OVERTIME_MULTIPLES],
  ...CONTRIBUTION_CITIES.map((entry) => [`contributions ${entry.city}`, entry.rows] as const),
  ...MINIMUM_WAGES.map((entry) => [`minimum wage ${entry.city}`, entry.rows] as const),
]

describe('dated tables', () => {
  it.each(TABLES)('%s: rows rise by their first day, each with a source and the day it was checked', (_name, rows) => {
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map((row) => row.from)).toEqual([...new Set(rows.map((row) => row.from))].sort())
    for (const row of rows) {
      expect(row.source).toMatch(/\p{Script=Han}/u)
      expect(row.checkedOn).toBe('2026-11-23')
    }
  })
  it('local figures all say that they need checking', () => {
    const rows = [...CONTRIBUTION_CITIES, ...MINIMUM_WAGES].flatMap(
      (entry): readonly { readonly source: string }[] => entry.rows,
    )
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect(row.source).toContain('需核对')
  })
})

/** The quick deduction makes the tax continuous: quick = previous quick + bound × (rate − previous rate). */
function quickDeductions(table: readonly TaxBracket[], boundFactor: number): readonly number[] {
  let quick = 0
  return table.map((row, index) => {
    const previous = table[index - 1]
    if (previous?.upToFen !== undefined)
      quick += (previous.upToFen * boundFactor * (row.ratePpm - previous.ratePpm)) / 1_000_000
    return quick
  })
}
describe('tax tables', () => {
  it.each([
    ['wages of a year', IIT_WAGE_TABLE[0]?.value ?? []],
    ['month, 2011 law', IIT_MONTHLY_TABLE[0]?.value ?? []],
    ['month, today', IIT_MONTHLY_TABLE[1]?.value ?? []],
    ['services', FEE_RULES[0]?.value.labourBrackets ?? []],
  ])('%s: the quick deductions fit the bounds and rates, and only the last row is open', (_name, table) => {
    expect(quickDeductions(table, 1)).toEqual(table.map((row) => row.quickDeductionFen))
    expect(table.map((row) => row.upToFen === undefined)).toEqual(table.map((_, index) => index === table.length - 1))
  })
  it('a twelfth of the year’s table is the month’s table', () => {
    const year = valueInForce(IIT_WAGE_TABLE, localDay('2026-01-01')).value
    const month = valueInForce(IIT_MONTHLY_TABLE, localDay('2026-01-01')).value
    expect(year.map((row) => row.quickDeductionFen / 12)).toEqual(month.map((row) => row.quickDeductionFen))
    expect(year.map((row) => row.ratePpm)).toEqual(month.map((row) => row.ratePpm))
  })
})

describe('both sides of a date', () => {
  it.each([
    ['2024-12-31', 11],
    ['2025-01-01', 13],
  ])('on %s the year has %i statutory days', (day, statutory) => {
    expect(valueInForce(YEAR_DAYS, localDay(day)).value.statutoryDaysPerYear).toBe(statutory)
  })
  it.each([
    ['2018-09-30', 350_000],
    ['2018-10-01', 500_000],
  ])('on %s the basic deduction is %i fen', (day, amount) => {
    expect(valueInForce(IIT_BASIC_DEDUCTION, localDay(day)).value).toBe(amount)
  })
  it.each([
    ['上海', '2025-06-30', undefined],
    ['上海', '2025-07-01', 746_000],
    ['上海', '2026-06-30', 746_000],
    ['上海市', '2026-07-01', 754_600],
    ['北京', '2026-01-01', 727_000],
    ['昆明', '2026-01-01', 440_300],
    ['火星', '2026-01-01', undefined],
  ])('pension floor of %s on %s is %s', (city, day, floor) => {
    const rows = contributionCity(city)?.rows ?? []
    expect(rowInForce(rows, localDay(day))?.value.pension.floorFen).toBe(floor)
  })
  it.each([
    ['上海', '2025-06-30', 269_000, true],
    ['上海', '2025-07-01', 274_000, true],
    ['昆明', '2025-10-01', 217_000, false],
    ['昆明', '2026-08-31', 217_000, false],
    ['昆明市', '2026-09-01', 227_000, false],
  ])('minimum wage of %s on %s is %i fen, contributions kept out: %s', (city, day, monthFen, excludesContributions) => {
    expect(minimumWageOn(city, localDay(day))?.value).toEqual({ monthFen, excludesContributions })
  })
})
