import { readXlsx } from 'hucre/xlsx'
import type { RawCell, TableSheet } from '../../core/imports/table-file'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import { dateCell, plainCell } from './cell-value'
import { cleanWorkbook } from './clean-workbook'
import type { NumberMeaning } from './number-format'
import { READ_LIMITS } from './read-limits'
import type { GatedSheet, GatedWorkbook } from './xlsx-gate'

type ReadRows = readonly (readonly unknown[])[]

/** The reader itself never looks beyond these cells, whatever a row claims. */
const RANGE = `A1:GR${READ_LIMITS.rows}`

async function readRows(
  workbook: GatedWorkbook,
  asDates: readonly NumberMeaning[],
  withTexts: boolean,
): Promise<readonly ReadRows[]> {
  const { sheets } = await readXlsx(cleanWorkbook(workbook, asDates, { withTexts }), {
    range: RANGE,
    readStyles: false,
  })
  return sheets.map((sheet) => sheet.rows)
}

/**
 * Cells whose number format shows a time without a day. The reader marks date cells but does not say how they were
 * formatted, so it is run once more with only the time formats made dates – and only if the workbook has both kinds.
 */
async function timeCells(workbook: GatedWorkbook): Promise<(sheet: number, row: number, column: number) => boolean> {
  const hasDays = workbook.formats.includes('day')
  const hasTimes = workbook.formats.includes('time')
  if (!hasTimes) return () => false
  if (!hasDays) return () => true
  const sheets = await readRows(workbook, ['time'], false)
  return (sheet, row, column) => sheets[sheet]?.[row]?.[column] instanceof Date
}

/** Cells covered by a merge belong to its first cell; a stored value there would be counted twice. */
function clearCovered(rows: RawCell[][], sheet: GatedSheet): void {
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row]!
      for (let column = left; column <= Math.min(right, cells.length - 1); column += 1) {
        if (row !== top || column !== left) cells[column] = null
      }
    }
  }
}

function withoutEmptyEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] {
  let length = items.length
  while (length > 0 && isEmpty(items[length - 1]!)) length -= 1
  return items.slice(0, length)
}

/** Cells of a gated workbook as plain arrays; formulas as the values that were stored with them. */
export async function readCells(workbook: GatedWorkbook): Promise<Result<readonly TableSheet[], 'too-many-rows'>> {
  const sheets = await readRows(workbook, ['day', 'time'], true)
  const isTime = await timeCells(workbook)
  let rowsSoFar = 0
  const tables: TableSheet[] = []
  for (const [sheetIndex, sheet] of workbook.sheets.entries()) {
    const rows = (sheets[sheetIndex] ?? []).map((row, rowIndex) =>
      row.map((value, column) =>
        value instanceof Date
          ? dateCell(value, isTime(sheetIndex, rowIndex, column) ? 'time' : 'day', workbook.is1904)
          : plainCell(value),
      ),
    )
    clearCovered(rows, sheet)
    const trimmed = withoutEmptyEnd(
      rows.map((row) => withoutEmptyEnd(row, (cell) => cell === null)),
      (row) => row.length === 0,
    )
    rowsSoFar += trimmed.length
    if (rowsSoFar > READ_LIMITS.rows) return err('too-many-rows')
    tables.push({ name: sheet.name, hidden: sheet.hidden, rows: trimmed })
  }
  return ok(tables)
}
