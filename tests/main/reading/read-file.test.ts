import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TableFile } from '../../../src/core/imports/table-file'
import { readTableFile } from '../../../src/main/reading/read-file'
import { makeXlsx, oneSheet } from './make-xlsx'

const SAMPLES = new URL('../../fixtures/samples/', import.meta.url)

async function read(fileName: string, bytes: Uint8Array): Promise<TableFile> {
  const result = await readTableFile(fileName, bytes)
  if (!result.ok) throw new Error(`${fileName}: ${result.error.code}`)
  return result.value
}
async function sample(fileName: string): Promise<TableFile> {
  return read(fileName, readFileSync(new URL(fileName, SAMPLES)))
}

describe('real attendance exports', () => {
  it('a WeCom daily report has its 56 columns, two heading rows and one row per person and day', async () => {
    const { sheets } = await sample('wecom_daily_202602_sample.xlsx')
    expect(sheets.map((sheet) => sheet.name)).toEqual(['概况统计与打卡明细', '打卡详情'])
    const [daily, punches] = [sheets[0]!.rows, sheets[1]!.rows]
    expect(Math.max(...daily.map((row) => row.length))).toBe(56)
    expect(daily.length).toBe(396)
    expect(daily[2]?.slice(0, 4)).toEqual(['时间', '姓名', '账号', '基础信息'])
    // The heading is merged over its group: only its first cell holds the text.
    expect(daily[2]?.slice(4, 7)).toEqual([null, null, '考勤概况'])
    expect(daily[3]?.[8]).toBe('最早')
    expect(daily[4]?.slice(0, 3)).toEqual(['2026/02/28 星期六', '李明', 'LiMing'])
    expect(daily[4]?.[8]).toBe('09:49')
    expect(daily[4]?.[10]).toBe(2)
    expect(punches.length).toBe(463)
    expect(punches[4]?.[8]).toBe('09:36')
  })
  it('a wall sheet gives marks, and day numbers formatted as days stay numbers', async () => {
    const { sheets } = await sample('wecom_out_monthly_202602.xlsx')
    const wall = sheets[0]!.rows
    expect(wall[4]?.slice(4, 8)).toEqual([1, 2, 3, 4])
    expect(wall[5]?.[0]).toBe('李明')
    expect(wall[5]).toContain('√')
    expect(sheets[1]!.rows[2]?.slice(0, 2)).toEqual(['示例科技有限公司/创新事业部', '王芳'])
    expect(sheets[1]!.rows[2]?.[11]).toBe(2.5)
  })
  it('a formula that was never calculated gives an empty cell', async () => {
    const { sheets } = await sample('wecom_monthly_template.xlsx')
    expect(sheets[0]!.rows[4]).toEqual([null, null, null, '日'])
  })
})

describe('cells', () => {
  // 46055 = 2026-02-02 in the 1900 calendar; 0.354166666666667 of a day = 08:30.
  const cell = (ref: string, value: string, attributes = ''): string => `<c r="${ref}"${attributes}><v>${value}</v></c>`
  const formats = ['yyyy-mm-dd', 'hh:mm', '[h]:mm', 'yyyy"年"m"月"d"日" h:mm', '#,##0.00', 'd']

  async function firstRow(cells: string, date1904 = false) {
    const bytes = makeXlsx({ sheets: [{ name: 'a', rows: `<row r="1">${cells}</row>` }], formats, date1904 })
    return (await read('a.xlsx', bytes)).sheets[0]?.rows[0]
  }
  it('dates become text by their number format', async () => {
    const row = await firstRow(
      [
        cell('A1', '46055', ' s="1"'),
        cell('B1', '0.354166666666667', ' s="2"'),
        cell('C1', '46055.354166666664', ' s="4"'),
        cell('D1', '46055.354166666664', ' s="2"'),
        cell('E1', '1.8958333333333333', ' s="3"'),
        cell('F1', '46055.354166666664', ' s="1"'),
        cell('G1', '46055', ' s="5"'),
        cell('H1', '46055'),
        cell('I1', '7', ' s="6"'),
      ].join(''),
    )
    expect(row).toEqual([
      '2026-02-02',
      '08:30:00',
      '2026-02-02 08:30:00',
      '08:30:00',
      '45:30:00',
      '2026-02-02 08:30:00',
      46055,
      46055,
      7,
    ])
  })
  it('the 1904 calendar is honoured', async () => {
    // 46055 − 1462 days between the two calendars = 44593.
    expect(await firstRow(cell('A1', '44593', ' s="1"') + cell('B1', '0.5', ' s="2"'), true)).toEqual([
      '2026-02-02',
      '12:00:00',
    ])
  })
  it('midnight as a time, and one second before it', async () => {
    expect(await firstRow(cell('A1', '0', ' s="2"') + cell('B1', '0.999988425925926', ' s="2"'))).toEqual([
      '00:00:00',
      '23:59:59',
    ])
  })
  it('a formula gives only the value stored with it', async () => {
    const cells =
      '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1" t="str"><f>HYPERLINK("http://x","y")</f><v>y</v></c>'
    expect((await read('a.xlsx', oneSheet(`<row r="1">${cells}</row>`))).sheets[0]?.rows).toEqual([[3, 'y']])
  })
  it('truth values, error values and rich text', async () => {
    const sharedStrings =
      '<si><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>'
    const rows = `<row r="1">${cell('A1', '1', ' t="b"')}${cell('B1', '#N/A', ' t="e"')}${cell('C1', '0', ' t="s"')}</row>`
    const bytes = makeXlsx({ sheets: [{ name: 'a', rows }], sharedStrings })
    expect((await read('a.xlsx', bytes)).sheets[0]?.rows).toEqual([[true, '#N/A', '张三']])
  })
  it('cells under a merge are empty even if something is stored there', async () => {
    const rows = `<row r="1">${cell('A1', '5')}${cell('B1', '5')}</row><row r="2">${cell('A2', '5')}${cell('B2', '6')}</row>`
    const bytes = oneSheet(rows, { tail: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>' })
    expect((await read('a.xlsx', bytes)).sheets[0]?.rows).toEqual([
      [5, 5],
      [null, 6],
    ])
  })
  it('texts are cut at 2000 characters', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'长'.repeat(2_001)}</t></is></c></row>`
    expect(String((await read('a.xlsx', oneSheet(rows))).sheets[0]?.rows[0]?.[0]).length).toBe(2_000)
  })
  it('hidden and very hidden sheets are marked', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
    const bytes = makeXlsx({
      sheets: [
        { name: '显示', rows },
        { name: '隐藏', rows, state: 'hidden' },
        { name: '深藏', rows, state: 'veryHidden' },
      ],
    })
    expect((await read('a.xlsx', bytes)).sheets.map((sheet) => sheet.hidden)).toEqual([false, true, true])
  })
  it('parts with name-space prefixes are read', async () => {
    const bytes = makeXlsx({ sheets: [{ name: 'a', rows: '' }] })
    const { makeZip } = await import('../make-zip')
    const { xlsxParts } = await import('./make-xlsx')
    const prefixed =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    const parts = xlsxParts({ sheets: [{ name: 'a', rows: '' }] }).map((part) =>
      part.name.includes('sheet1') ? { ...part, content: prefixed } : part,
    )
    expect((await read('a.xlsx', bytes)).sheets[0]?.rows).toEqual([])
    expect((await read('a.xlsx', makeZip(parts))).sheets[0]?.rows).toEqual([[4]])
  })
})

describe('text files', () => {
  const gbk = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb9, 0xa4, 0xba, 0xc5, 0x0d, 0x0a]) // 姓名,工号
  it('GBK, UTF-8 with and without mark, and UTF-16 are all recognised', async () => {
    const rows = async (bytes: Uint8Array) => (await read('打卡.csv', bytes)).sheets[0]?.rows
    expect(await rows(gbk)).toEqual([['姓名', '工号']])
    expect(await rows(Buffer.from('姓名,工号\n'))).toEqual([['姓名', '工号']])
    expect(await rows(Buffer.from('\ufeff姓名,工号\n'))).toEqual([['姓名', '工号']])
    expect(await rows(Buffer.from('\ufeff姓名\t工号\n', 'utf16le'))).toEqual([['姓名', '工号']])
  })
  it('the sheet is called after the file', async () => {
    expect((await read('2026-02 打卡.csv', gbk)).sheets[0]).toMatchObject({ name: '2026-02 打卡', hidden: false })
  })
  it('text with tabs that calls itself .xls is read', async () => {
    expect((await read('导出.xls', Buffer.from('工号\t时间\n001\t08:59\n'))).sheets[0]?.rows).toEqual([
      ['工号', '时间'],
      ['001', '08:59'],
    ])
  })
  it('bytes that are no text in any of these are no table', async () => {
    const result = await readTableFile('a.csv', Buffer.from([0x80, 0x00, 0xff, 0xff, 0x01]))
    expect(result.ok || result.error.code).toBe('not-a-table')
  })
})

describe('a refusal names the limit that was passed', () => {
  const codeOf = async (fileName: string, bytes: Uint8Array) => {
    const result = await readTableFile(fileName, bytes)
    return result.ok ? undefined : result.error
  }
  it('in megabytes, rows, columns and sheets', async () => {
    expect(await codeOf('a.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))).toEqual({
      code: 'too-large',
      fileName: 'a.csv',
      limitMegabytes: 20,
    })
    expect(await codeOf('a.csv', Buffer.from('1\n'.repeat(50_001)))).toEqual({
      code: 'too-many-rows',
      fileName: 'a.csv',
      limitRows: 50_000,
    })
    expect(await codeOf('a.csv', Buffer.from('1,'.repeat(201)))).toEqual({
      code: 'too-many-columns',
      fileName: 'a.csv',
      limitColumns: 200,
    })
    const sheets = Array.from({ length: 201 }, (_, index) => ({ name: `s${index}`, rows: '' }))
    expect(await codeOf('a.xlsx', makeXlsx({ sheets }))).toEqual({
      code: 'too-many-sheets',
      fileName: 'a.xlsx',
      limitSheets: 200,
    })
  })
})
