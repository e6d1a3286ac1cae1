import ExcelJS from 'exceljs'

/** An ordinary workbook as an owner would keep it: one sheet, headings first. */
export async function writeTable(
  file: string,
  sheetName: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet(sheetName).addRows(rows.map((row) => [...row]))
  await workbook.xlsx.writeFile(file)
  return file
}
