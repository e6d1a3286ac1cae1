import { readXlsx } from 'hucre/xlsx'
import { dateCell } from './cell-value'
import { cleanWorkbook } from './clean-workbook'
import type { NumberMeaning } from './number-format'
import type { ReadSheet } from './plain-tables'
import { plainCell } from './plain-tables'
import { READ_LIMITS } from './read-limits'
import type { GatedWorkbook } from './xlsx-gate'

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

/** The reader hands a number that is none over as this word. */
const NO_NUMBER = 'NaN'

/** Cells of a gated workbook as plain values; formulas as the values that were stored with them. */
export async function readCells(workbook: GatedWorkbook): Promise<readonly ReadSheet[]> {
  const sheets = await readRows(workbook, ['day', 'time'], true)
  const isTime = await timeCells(workbook)
  return workbook.sheets.map(({ name, hidden, merges }, sheetIndex) => ({
    name,
    hidden,
    merges,
    rows: (sheets[sheetIndex] ?? []).map((row, rowIndex) =>
      // The reader fills every row up to the widest; copying only what is there keeps a far cell from costing millions.
      row
        .slice(0, row.findLastIndex((value) => value !== null) + 1)
        .map((value, column) =>
          value instanceof Date
            ? dateCell(value, isTime(sheetIndex, rowIndex, column) ? 'time' : 'day', workbook.is1904)
            : value === NO_NUMBER
              ? null
              : plainCell(value),
        ),
    ),
  }))
}
