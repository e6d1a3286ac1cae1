import type { WorkbookModel } from '../../core/sheets/workbook-model'
import { legalSheetNames } from './cell-content'
import { excelJsWriter } from './exceljs-writer'

/** How often the caller hears that work goes on. */
const PROGRESS_ROWS = 500

/**
 * Writes a whole workbook into `file`: plain Node, no Electron.
 * @param onProgress  called every few hundred rows
 * @throws RangeError for a number that no cell can hold; the file system's error when the disk fails
 */
export async function writeWorkbookModel(
  workbook: WorkbookModel,
  file: string,
  onProgress: () => void = () => {},
): Promise<void> {
  const writer = excelJsWriter(file)
  const names = legalSheetNames(workbook.sheets.map((sheet) => sheet.name))
  let rows = 0
  for (const [index, sheet] of workbook.sheets.entries()) {
    writer.addSheet(sheet, names[index]!, () => {
      rows += 1
      if (rows % PROGRESS_ROWS === 0) onProgress()
    })
  }
  await writer.close()
}
