import { describe, expect, it } from 'vitest'
import { ALL_TABLES, EXPORTED_KINDS, TABLE_KINDS } from '../../../src/core/imports/columns/all-tables'
import { planImport } from '../../../src/core/imports/plan-import'
import type { RawCell, TableFile } from '../../../src/core/imports/table-file'
import { month } from '../../../src/core/kernel/local-day'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { buildTemplateWorkbook } from '../../../src/core/sheets/template-workbook'
import { templateText } from '../../../src/core/text/template-text'
import { errorsOf, readBack } from './sheet-building'

const FILLED_BY_HAND = TABLE_KINDS.filter((kind) => !EXPORTED_KINDS.has(kind))
const TEMPLATE = readBack('导入模板.xlsx', buildTemplateWorkbook(TABLE_KINDS))
/** The template with its examples as if they were the owner's own rows. */
const FILLED_IN: TableFile = {
  ...TEMPLATE,
  sheets: TEMPLATE.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row): readonly RawCell[] =>
      row.map((cell) => (cell === templateText.exampleMark ? null : cell)),
    ),
  })),
}

describe('the template', () => {
  it('has one sheet a table and one that explains, but none for what the attendance app exports', () => {
    expect(TEMPLATE.sheets.map((sheet) => sheet.name)).toEqual([
      ...FILLED_BY_HAND.map((kind) => ALL_TABLES[kind].title),
      templateText.notesSheet,
    ])
    expect(buildTemplateWorkbook(['sales']).sheets.map((sheet) => sheet.name)).toEqual([
      '业绩',
      templateText.notesSheet,
    ])
  })
  it('is recognised sheet by sheet, and its examples are left out without a word', () => {
    const found = planImport([TEMPLATE], EMPTY_SHOP)
    expect(found.recognised.map((sheet) => `${sheet.kind} ${sheet.accepted}/${sheet.rows}`).slice(0, -1)).toEqual(
      FILLED_BY_HAND.map((kind) => `${kind} 0/0`),
    )
    expect(found.problems).toEqual([])
    expect(found.patch).toEqual({})
  })
  it('has examples that the import takes as they stand', () => {
    const found = planImport([FILLED_IN], EMPTY_SHOP)
    expect(errorsOf(found)).toEqual([])
    expect(found.recognised.slice(0, -1).map((sheet) => `${sheet.kind} ${sheet.accepted}`)).toEqual(
      FILLED_BY_HAND.map((kind) => `${kind} 1`),
    )
    for (const list of [
      'members',
      'shifts',
      'rosters',
      'punches',
      'leaves',
      'overtimes',
      'corrections',
      'kpiPlans',
      'kpiMonths',
      'commissionPlans',
      'sales',
      'payTerms',
      'contributionTerms',
      'taxProfiles',
      'adjustments',
    ] as const) {
      expect(found.patch[list]?.length, list).toBe(list === 'shifts' ? 2 : 1)
    }
  })
  it('offers the roster of any month', () => {
    const sheet = buildTemplateWorkbook(['roster'], month('2026-02')).sheets[0]
    expect(
      sheet?.rows[1]?.cells.filter((cell) => cell?.value.kind === 'text' && /^\d+$/.test(cell.value.text)),
    ).toHaveLength(28)
  })
  it('explains every column and every way of scoring', () => {
    const notes = JSON.stringify(TEMPLATE.sheets.at(-1)?.rows)
    for (const kind of FILLED_BY_HAND)
      for (const column of Object.values(ALL_TABLES[kind].columns)) expect(notes).toContain(column.hint)
    for (const [kind] of templateText.scoring) expect(notes).toContain(`"${kind}"`)
  })
})
