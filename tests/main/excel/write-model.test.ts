import { Workbook } from 'exceljs'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fen } from '../../../src/core/kernel/fen'
import { localDay } from '../../../src/core/kernel/local-day'
import {
  blankCell,
  dayCell,
  formulaCell,
  moneyCell,
  numberCell,
  spanning,
  textCell,
} from '../../../src/core/sheets/cell'
import type { CellModel, RowModel, SheetModel, StyleId, WorkbookModel } from '../../../src/core/sheets/workbook-model'
import { SHEET_STYLES } from '../../../src/main/excel/sheet-styles'
import { writeWorkbookModel } from '../../../src/main/excel/write-model'
import { readTableFile } from '../../../src/main/reading/read-file'
import { readZipDirectory, readZipEntry } from '../../../src/main/zip/zip-directory'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'write-model-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function sheet(rows: readonly RowModel[], more: Partial<SheetModel> = {}): SheetModel {
  return {
    name: '工资表',
    columns: [{ widthChars: 12 }, { widthChars: 10 }, { widthChars: 14 }],
    rows,
    frozen: { rows: 0, columns: 0 },
    print: { paper: 'A4', landscape: false, fitToWidth: false },
    ...more,
  }
}
function cells(...row: readonly (CellModel | null)[]): RowModel {
  return { cells: row }
}
let count = 0
async function write(model: WorkbookModel): Promise<string> {
  const file = path.join(folder, `${(count += 1)}.xlsx`)
  await writeWorkbookModel(model, file)
  return file
}
async function writeAndRead(...sheets: readonly SheetModel[]): Promise<Workbook> {
  const workbook = new Workbook()
  await workbook.xlsx.readFile(await write({ title: 't', sheets }))
  return workbook
}
function partText(file: string, name: string): string {
  const bytes = readFileSync(file)
  const directory = readZipDirectory(bytes, 100)
  if (!directory.ok) throw new Error(directory.error)
  const part = readZipEntry(
    bytes,
    directory.value.find((entry) => entry.name === name)!,
    1e8,
  )
  if (!part.ok) throw new Error(part.error)
  return Buffer.from(part.value).toString('utf8')
}

describe('values', () => {
  it('text, numbers, money in yuan, days and blanks come back as they were', async () => {
    const read = await writeAndRead(
      sheet([
        cells(textCell('张小店'), numberCell(3), moneyCell(fen(123_456))),
        cells(dayCell(localDay('2026-02-28')), blankCell(), numberCell(-0.5, 'decimal')),
      ]),
    )
    const [first, second] = [read.worksheets[0]!.getRow(1), read.worksheets[0]!.getRow(2)]
    expect([first.getCell(1).value, first.getCell(2).value, first.getCell(3).value]).toEqual(['张小店', 3, 1234.56])
    expect(first.getCell(3).numFmt).toBe('#,##0.00')
    expect((second.getCell(1).value as Date).toISOString().slice(0, 10)).toBe('2026-02-28')
    expect(second.getCell(1).numFmt).toBe('yyyy-mm-dd')
    expect(second.getCell(3).value).toBe(-0.5)
  })
  it('a formula is live and carries the result the app computed, also when it is 0', async () => {
    const model = sheet([
      cells(numberCell(0), formulaCell('SUM(A1:A1)', 0, 'total-integer'), formulaCell('A1*2+1', 1, 'integer')),
    ])
    const file = await write({ title: 't', sheets: [model] })
    const read = new Workbook()
    await read.xlsx.readFile(file)
    const row = read.worksheets[0]!.getRow(1)
    expect([row.getCell(2).formula, row.getCell(2).result]).toEqual(['SUM(A1:A1)', 0])
    expect([row.getCell(3).formula, row.getCell(3).result]).toEqual(['A1*2+1', 1])
    expect(partText(file, 'xl/worksheets/sheet1.xml')).toContain('<f>SUM(A1:A1)</f><v>0</v>')
  })
  it('no text ever becomes a formula', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", '\t=1']
    const file = await write({ title: 't', sheets: [sheet(texts.map((text) => cells(textCell(text))))] })
    expect(partText(file, 'xl/worksheets/sheet1.xml')).not.toContain('<f')
    const read = new Workbook()
    await read.xlsx.readFile(file)
    expect(texts.map((_text, index) => read.worksheets[0]!.getCell(index + 1, 1).value)).toEqual(texts)
  })
  it('control characters and lone surrogates are dropped, line breaks and emoji stay', async () => {
    const read = await writeAndRead(sheet([cells(textCell('a\u0000b\u0007c\ud800d\ne🙂'), textCell('<&">'))]))
    expect(read.worksheets[0]!.getCell('A1').value).toBe('abcd\ne🙂')
    expect(read.worksheets[0]!.getCell('B1').value).toBe('<&">')
  })
  it('32 767 characters are kept, one more is cut and says so', async () => {
    const read = await writeAndRead(sheet([cells(textCell('长'.repeat(32_767)), textCell('长'.repeat(32_768)))]))
    expect(read.worksheets[0]!.getCell('A1').value).toBe('长'.repeat(32_767))
    const cut = String(read.worksheets[0]!.getCell('B1').value)
    expect(cut.length).toBe(32_767)
    expect(cut.endsWith('…（已截断）')).toBe(true)
  })
  it.each([Number.NaN, Infinity, -Infinity])(
    '%s in a model of somebody’s own making writes no workbook',
    async (value) => {
      // `numberCell` and `formulaCell` make no such cell; a page that sends one all the same is stopped here.
      const number: CellModel = { value: { kind: 'number', value }, style: 'integer' }
      const formula: CellModel = { value: { kind: 'formula', formula: 'A1', result: value }, style: 'integer' }
      await expect(write({ title: 't', sheets: [sheet([cells(number)])] })).rejects.toThrow(RangeError)
      await expect(write({ title: 't', sheets: [sheet([cells(formula)])] })).rejects.toThrow(RangeError)
    },
  )
})

describe('looks', () => {
  it('every style of the model exists, and comes back with its font, fill, border, alignment and format', async () => {
    const ids = Object.keys(SHEET_STYLES) as StyleId[]
    expect(ids).toHaveLength(26)
    const read = await writeAndRead(sheet(ids.map((id) => cells(numberCell(1, id)))))
    for (const [index, id] of ids.entries()) {
      const cell = read.worksheets[0]!.getCell(index + 1, 1)
      const wanted = SHEET_STYLES[id]
      expect(cell.font, id).toMatchObject(wanted.font!)
      expect(cell.alignment, id).toEqual(wanted.alignment)
      if (wanted.fill !== undefined) expect(cell.fill, id).toMatchObject(wanted.fill)
      if (wanted.border !== undefined) expect(cell.border, id).toMatchObject(wanted.border)
      if (wanted.numFmt !== undefined) expect(cell.numFmt ?? 'General', id).toBe(wanted.numFmt)
    }
  })
  it('styles are written once however many cells use them', async () => {
    const rows = Array.from({ length: 300 }, () => cells(textCell('a'), moneyCell(fen(1)), textCell('b', 'head')))
    const styles = partText(await write({ title: 't', sheets: [sheet(rows)] }), 'xl/styles.xml')
    const formats = /<cellXfs count="(\d+)"/.exec(styles)?.[1]
    expect(Number(formats)).toBe(4) // the default and three of ours
  })
  it('a row of blanks keeps its borders', async () => {
    const read = await writeAndRead(
      sheet([cells(textCell('a')), cells(blankCell(), blankCell()), cells(textCell('b'))]),
    )
    expect(read.worksheets[0]!.getCell('B2').border).toMatchObject(SHEET_STYLES.text.border!)
    expect(read.worksheets[0]!.getCell('A3').value).toBe('b')
  })
  it('spans merge to the right and down, their borders all around', async () => {
    const read = await writeAndRead(
      sheet([
        cells(spanning(textCell('标题', 'title'), 3), null, null),
        cells(spanning(textCell('组', 'head'), 1, 2), spanning(textCell('宽', 'head'), 2), null),
        cells(null, textCell('x'), textCell('y')),
      ]),
    )
    const worksheet = read.worksheets[0]!
    const merges = (worksheet.model as unknown as { merges: string[] }).merges
    expect([...merges].sort()).toEqual(['A1:C1', 'A2:A3', 'B2:C2'])
    expect(worksheet.getCell('C2').border).toMatchObject(SHEET_STYLES.head.border!)
    expect(worksheet.getCell('B3').value).toBe('x')
  })
})

describe('sheet settings', () => {
  it('paper, orientation, fit to width, repeated rows and columns, page numbers, frozen panes, widths, heights, filter, breaks', async () => {
    const rows = [
      { heightPoints: 30, cells: [textCell('姓名', 'head'), textCell('应发', 'head'), textCell('实发', 'head')] },
      { cells: [textCell('甲')], pageBreakAfter: true },
      { cells: [textCell('乙')] },
    ]
    const file = await write({
      title: 't',
      sheets: [
        sheet(rows, {
          frozen: { rows: 1, columns: 2 },
          filterRow: 1,
          print: {
            paper: 'A3',
            landscape: true,
            fitToWidth: true,
            repeatRows: { from: 1, to: 1 },
            repeatColumns: { from: 1, to: 2 },
          },
        }),
      ],
    })
    const read = new Workbook()
    await read.xlsx.readFile(file)
    const worksheet = read.worksheets[0]!
    expect(worksheet.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      printTitlesColumn: 'A:B',
    })
    expect(worksheet.headerFooter.oddFooter).toBe('&C第 &P 页 共 &N 页')
    expect(worksheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 })
    expect([1, 2, 3].map((column) => worksheet.getColumn(column).width)).toEqual([12, 10, 14])
    expect(worksheet.getRow(1).height).toBe(30)
    expect(worksheet.autoFilter).toBe('A1:C3')
    expect(partText(file, 'xl/worksheets/sheet1.xml')).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="2"',
    )
    expect(read.creator).toBe('店班长')
  })
  it('the parts of a sheet stand in the order that Excel demands', async () => {
    const rows = [
      cells(spanning(textCell('a'), 2), null),
      { cells: [textCell('b')], pageBreakAfter: true },
      cells(textCell('c')),
    ]
    const file = await write({ title: 't', sheets: [sheet(rows, { filterRow: 2, frozen: { rows: 1, columns: 0 } })] })
    const xml = partText(file, 'xl/worksheets/sheet1.xml')
    const order = [
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
    ]
    const places = order.map((tag) => xml.indexOf(`<${tag}`)).filter((place) => place >= 0)
    expect(places.length).toBeGreaterThanOrEqual(order.length - 1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
  it('illegal, long, empty and equal sheet names are made legal and different', async () => {
    const names = ['2026/02 [工资]: *?', '名'.repeat(40), '名'.repeat(40), '', "'引号'", '工资', '工资', 'History']
    const read = await writeAndRead(...names.map((name) => sheet([cells(textCell('a'))], { name })))
    const legal = read.worksheets.map((worksheet) => worksheet.name)
    expect(new Set(legal.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of legal) expect(name).toMatch(/^(?!')[^*?:\\/[\]]{1,31}(?<!')$/)
    expect(legal.slice(5, 7)).toEqual(['工资', '工资 (2)'])
  })
})

it('what the app writes, the app reads', async () => {
  const file = await write({
    title: 't',
    sheets: [
      sheet([
        cells(textCell('工号'), textCell('日期')),
        cells(textCell('001'), dayCell(localDay('2026-02-03')), formulaCell('1+1', 2, 'integer')),
      ]),
    ],
  })
  const result = await readTableFile('own.xlsx', readFileSync(file))
  expect(result.ok && result.value.sheets[0]?.rows).toEqual([
    ['工号', '日期'],
    ['001', '2026-02-03', 2],
  ])
})
