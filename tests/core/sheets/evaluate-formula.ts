import type { CellModel, SheetModel, WorkbookModel } from '../../../src/core/sheets/workbook-model'

/**
 * Works out the few kinds of formula that our sheets use, from the cells alone: sums and differences of
 * COUNTIF(range,"text"), SUMPRODUCT(COUNTIF(range,{list})), SUMPRODUCT(COUNTIF(range,range),range) and SUM(range).
 * @throws Error for anything else, so that a new kind of formula is not silently unchecked
 */
export function evaluateFormula(workbook: WorkbookModel, sheet: SheetModel, formula: string): number {
  return split(formula).reduce((sum, { sign, term }) => sum + sign * evaluateTerm(workbook, sheet, term), 0)
}

function split(formula: string): readonly { readonly sign: number; readonly term: string }[] {
  const terms: { sign: number; term: string }[] = []
  let [depth, quoted, sign, term] = [0, false, 1, '']
  for (const char of formula) {
    if (char === '"') quoted = !quoted
    if (!quoted && '({'.includes(char)) depth += 1
    if (!quoted && ')}'.includes(char)) depth -= 1
    if (depth === 0 && !quoted && (char === '+' || char === '-')) {
      terms.push({ sign, term })
      ;[sign, term] = [char === '+' ? 1 : -1, '']
    } else term += char
  }
  return [...terms, { sign, term }]
}

function evaluateTerm(workbook: WorkbookModel, sheet: SheetModel, term: string): number {
  const countIf = /^COUNTIF\(([A-Z0-9:]+),"([^"]*)"\)$/.exec(term)
  if (countIf) return count(texts(workbook, sheet, countIf[1] ?? ''), countIf[2] ?? '')
  const list = /^SUMPRODUCT\(COUNTIF\(([A-Z0-9:]+),\{([^}]*)\}\)\)$/.exec(term)
  if (list) {
    const cells = texts(workbook, sheet, list[1] ?? '')
    return (list[2] ?? '').split(',').reduce((sum, item) => sum + count(cells, item.slice(1, -1)), 0)
  }
  const weighted = /^SUMPRODUCT\(COUNTIF\(([A-Z0-9:]+),([^,]+)\),([^,]+)\)$/.exec(term)
  if (weighted) {
    const cells = texts(workbook, sheet, weighted[1] ?? '')
    const weights = numbers(workbook, sheet, weighted[3] ?? '')
    return texts(workbook, sheet, weighted[2] ?? '').reduce(
      (sum, code, at) => sum + count(cells, code) * (weights[at] ?? 0),
      0,
    )
  }
  const total = /^SUM\(([A-Z0-9:]+)\)$/.exec(term)
  if (total) return numbers(workbook, sheet, total[1] ?? '').reduce((sum, value) => sum + value, 0)
  throw new Error(`no such formula here: ${term}`)
}

/** COUNTIF with its wildcards, ignoring case as Excel does. */
function count(cells: readonly string[], criterion: string): number {
  const pattern = criterion
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return cells.filter((cell) => new RegExp(`^${pattern}$`, 'iu').test(cell)).length
}

function cellsOf(workbook: WorkbookModel, home: SheetModel, reference: string): readonly (CellModel | null)[] {
  const parts = /^(?:'([^']+)'!)?\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(reference)
  if (!parts) throw new Error(`no such range: ${reference}`)
  const [, name, fromColumn = '', fromRow = '', toColumn = '', toRow = ''] = parts
  const sheet = name === undefined ? home : workbook.sheets.find((candidate) => candidate.name === name)
  if (!sheet) throw new Error(`no such sheet: ${name}`)
  const cells: (CellModel | null)[] = []
  for (let row = Number(fromRow); row <= Number(toRow); row += 1) {
    for (let column = columnNumber(fromColumn); column <= columnNumber(toColumn); column += 1) {
      cells.push(sheet.rows[row - 1]?.cells[column - 1] ?? null)
    }
  }
  return cells
}
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
function texts(workbook: WorkbookModel, home: SheetModel, reference: string): readonly string[] {
  return cellsOf(workbook, home, reference).map((cell) => (cell?.value.kind === 'text' ? cell.value.text : ''))
}
function numbers(workbook: WorkbookModel, home: SheetModel, reference: string): readonly number[] {
  return cellsOf(workbook, home, reference).map((cell) => {
    const value = cell?.value
    return value?.kind === 'number' ? value.value : value?.kind === 'formula' ? value.result : 0
  })
}

/** Every formula of the workbook with what it should give and what the app wrote. */
export function formulasOf(
  workbook: WorkbookModel,
): readonly { readonly where: string; readonly expected: number; readonly written: number }[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, rowIndex) =>
      row.cells.flatMap((cell, columnIndex) =>
        cell?.value.kind === 'formula'
          ? [
              {
                where: `${sheet.name} R${rowIndex + 1}C${columnIndex + 1}`,
                expected: evaluateFormula(workbook, sheet, cell.value.formula),
                written: cell.value.result,
              },
            ]
          : [],
      ),
    ),
  )
}

/** Text of a cell, for comparing rows. */
export function shown(cell: CellModel | null | undefined): string | number | null {
  if (!cell) return null
  switch (cell.value.kind) {
    case 'text':
      return cell.value.text
    case 'number':
      return cell.value.value
    case 'formula':
      return cell.value.result
    case 'day':
      return cell.value.day
    case 'money':
      return cell.value.fen
    case 'blank':
      return ''
  }
}
