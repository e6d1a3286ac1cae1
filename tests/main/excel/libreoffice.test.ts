import ExcelJS from 'exceljs'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { computeMonth } from '../../../src/core/month/compute-month'
import { peopleOfMonth } from '../../../src/core/month/people-of-month'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { buildAttendanceWorkbook } from '../../../src/core/sheets/attendance-workbook'
import { buildPayrollWorkbook } from '../../../src/core/sheets/payroll-workbook'
import { buildRosterWorkbook } from '../../../src/core/sheets/roster-workbook'
import type { WorkbookModel } from '../../../src/core/sheets/workbook-model'
import { writeWorkbookModel } from '../../../src/main/excel/write-model'
import { readTableFile } from '../../../src/main/reading/read-file'

const SAMPLE = path.resolve(import.meta.dirname, '../../../resources/sample-shop')
/** Added to every cached result, so that only a real recalculation can bring the app's figure back. */
const SPOIL = 1000
/** LibreOffice's own setting "recalculation on file load: always" for Excel files. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

/** The model with every cached formula result made wrong. */
function spoiled(model: WorkbookModel): WorkbookModel {
  return {
    ...model,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell?.value.kind === 'formula'
            ? { ...cell, value: { ...cell.value, result: cell.value.result + SPOIL } }
            : cell,
        ),
      })),
    })),
  }
}

/** Sheet, row and column of each formula with the result the app computed. */
function* formulasOf(model: WorkbookModel) {
  for (const sheet of model.sheets)
    for (const [row, { cells }] of sheet.rows.entries())
      for (const [column, cell] of cells.entries())
        if (cell?.value.kind === 'formula')
          yield { sheet: sheet.name, row: row + 1, column: column + 1, result: cell.value.result }
}

describe('workbooks opened in LibreOffice', () => {
  let folder: string
  const models = new Map<string, WorkbookModel>()

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'dianbanzhang-office-'))
    const files = []
    for (const name of readdirSync(SAMPLE).sort()) {
      const read = await readTableFile(name, readFileSync(path.join(SAMPLE, name)))
      if (!read.ok) throw new Error(`${name}: ${read.error.code}`)
      files.push(read.value)
    }
    const shop = mergePatch(EMPTY_SHOP, planImport(files, EMPTY_SHOP).patch)
    const of = month('2025-11')
    const { verdicts, summaries, scores, payslips } = computeMonth(shop, of, localDay('2025-12-03'))
    const shared = { shopName: shop.settings.shopName, month: of, people: peopleOfMonth(shop, of) }
    const { shifts, rosters, commissionPlans, calendarYears: calendar } = shop
    models.set('payroll', buildPayrollWorkbook({ ...shared, payslips, summaries, scores, commissionPlans }))
    models.set('attendance', buildAttendanceWorkbook({ ...shared, verdicts, summaries, shifts, calendar }))
    models.set('roster', buildRosterWorkbook({ ...shared, rosters, shifts, calendar }))
    for (const [name, model] of models) await writeWorkbookModel(spoiled(model), path.join(folder, `${name}.xlsx`))
    const profile = path.join(folder, 'profile')
    mkdirSync(path.join(profile, 'user'), { recursive: true })
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE)
    const sources = [...models.keys()].map((name) => path.join(folder, `${name}.xlsx`))
    const out = path.join(folder, 'recalculated')
    const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out]
    execFileSync('soffice', [...options, ...sources], { stdio: 'ignore' })
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['payroll', 'attendance', 'roster'])(
    '%s: every recalculated formula equals what the app says',
    async (name) => {
      const book = new ExcelJS.Workbook()
      await book.xlsx.readFile(path.join(folder, 'recalculated', `${name}.xlsx`))
      const model = models.get(name)
      if (!model) throw new Error(`no model of ${name}`)
      expect(book.worksheets.map((sheet) => sheet.name)).toEqual(model.sheets.map((sheet) => sheet.name))
      const wrong: string[] = []
      let compared = 0
      for (const { sheet, row, column, result } of formulasOf(model)) {
        const found = book.getWorksheet(sheet)?.getRow(row).getCell(column).result
        compared += 1
        if (typeof found !== 'number' || Math.abs(found - result) > 0.000_001)
          wrong.push(`${sheet} ${row},${column}: ${String(found)} for ${result}`)
      }
      expect(wrong).toEqual([])
      expect(compared).toBeGreaterThan(10)
    },
  )
})
