import ExcelJS from 'exceljs'
import type { Worksheet } from 'exceljs'
import { daysBetween, isLocalDay, localDay } from '../../src/core/kernel/local-day'
import type { SampleCell, SampleFile, SampleTable } from './table'

/** Day 0 of Excel's calendar as it really counts from 1900-03-01 on. */
const SERIAL_ZERO = localDay('1899-12-30')
/** Stands in every file: the sample is not of the day on which somebody happened to make it. */
const MADE_AT = new Date(Date.UTC(2025, 11, 1))
const FORMATS = { day: 'yyyy-mm-dd', money: '#,##0.00', text: '@' } as const

function valueOf(cell: SampleCell): { readonly value: string | number | null; readonly format?: string } {
  if (cell === null || cell === '') return { value: null }
  if (typeof cell === 'object') return { value: cell.yuan, format: FORMATS.money }
  if (typeof cell === 'number') return { value: cell }
  if (isLocalDay(cell)) return { value: daysBetween(SERIAL_ZERO, cell), format: FORMATS.day }
  return { value: cell, format: FORMATS.text }
}
function wideLength(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0xff ? 2 : 1), 0)
}
function widthOf(table: SampleTable, column: number): number {
  const texts = [table.head[column], table.subhead?.[column], ...table.rows.slice(0, 40).map((row) => row[column])]
  const lengths = texts.map((text) => (typeof text === 'string' ? wideLength(text) : 8))
  return Math.min(48, Math.max(6, ...lengths) + 2)
}
/** Group headings run over the columns they cover, as the attendance app writes them. */
function mergeGroups(sheet: Worksheet, table: SampleTable, row: number): void {
  if (!table.subhead) return
  table.head.forEach((group, index) => {
    if (group === '') return
    const next = table.head.findIndex((other, at) => at > index && other !== '')
    const last = next === -1 ? table.head.length : next
    if (last - index > 1) sheet.mergeCells(row, index + 1, row, last)
    else if (table.subhead?.[index] === '') sheet.mergeCells(row, index + 1, row + 1, index + 1)
  })
}

function addSheet(workbook: ExcelJS.Workbook, table: SampleTable): void {
  const sheet = workbook.addWorksheet(table.sheet)
  sheet.columns = table.head.map((_, column) => ({ width: table.widths?.[column] ?? widthOf(table, column) }))
  if (table.title !== undefined) sheet.addRow([table.title]).font = { bold: true }
  const headRow = sheet.rowCount + 1
  for (const head of table.subhead ? [table.head, table.subhead] : [table.head]) {
    const row = sheet.addRow(head.map((text) => (text === '' ? null : text)))
    row.font = { bold: true }
    row.alignment = { horizontal: 'center', vertical: 'middle' }
  }
  mergeGroups(sheet, table, headRow)
  for (const cells of table.rows) {
    const row = sheet.addRow(cells.map((cell) => valueOf(cell).value))
    cells.forEach((cell, index) => {
      const { format } = valueOf(cell)
      if (format !== undefined) row.getCell(index + 1).numFmt = format
    })
  }
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headRow + (table.subhead ? 1 : 0) }]
}

export async function workbookBytes(file: SampleFile): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.created = MADE_AT
  workbook.modified = MADE_AT
  for (const table of file.tables) addSheet(workbook, table)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
