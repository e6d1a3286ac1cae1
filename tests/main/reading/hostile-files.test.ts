import { describe, expect, it } from 'vitest'
import type { ReadFileError } from '../../../src/core/imports/table-file'
import { readTableFile } from '../../../src/main/reading/read-file'
import { makeZip } from '../make-zip'
import { makeXlsx, oneSheet, xlsxParts } from './make-xlsx'

const MEGABYTE = 1024 * 1024

async function codeOf(fileName: string, bytes: Uint8Array): Promise<ReadFileError['code'] | 'read'> {
  const result = await readTableFile(fileName, bytes)
  return result.ok ? 'read' : result.error.code
}
async function rowsOf(bytes: Uint8Array, sheet = 0) {
  const result = await readTableFile('file.xlsx', bytes)
  if (!result.ok) throw new Error(result.error.code)
  return result.value.sheets[sheet]?.rows
}
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'

describe('files that would harm the reader are refused with a reason', () => {
  it('a sheet of 150 MB packed into 200 kB is a bomb', async () => {
    const bytes = oneSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${' '.repeat(150 * MEGABYTE)}</t></is></c></row>`)
    expect(bytes.length).toBeLessThan(MEGABYTE)
    expect(await codeOf('bomb.xlsx', bytes)).toBe('bomb')
  })
  it('a bomb whose header claims 1 kB is still a bomb, because unpacked bytes are counted', async () => {
    const parts = xlsxParts({ sheets: [{ name: 'a', rows: `<!--${'x'.repeat(60 * MEGABYTE)}-->${ONE}` }] })
    const lying = parts.map((part) => (part.name.includes('sheet1') ? { ...part, claimedBytes: 1_000 } : part))
    expect(await codeOf('lying.xlsx', makeZip(lying))).toBe('bomb')
  })
  it('many parts that are each allowed but too much together are a bomb', async () => {
    // 5 sheets of about 24 MB of digits (packs about 2:1), 120 MB in all; the file is padded away by sharing the content.
    const noise = Buffer.alloc(24 * MEGABYTE)
    let seed = 1
    for (let at = 0; at < noise.length; at += 64) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
      noise.fill(48 + (seed % 10), at, at + 64)
    }
    const sheets = Array.from({ length: 5 }, (_, index) => ({
      name: `s${index}`,
      rows: `<!--${noise.toString('latin1')}-->`,
    }))
    const bytes = makeXlsx({ sheets })
    expect(bytes.length).toBeLessThan(20 * MEGABYTE)
    expect(await codeOf('sum.xlsx', bytes)).toBe('bomb')
  })
  it('600 MB in a picture folder does not matter: only parts with cells are unpacked', async () => {
    const picture = { name: 'xl/media/image1.png', content: Buffer.alloc(64 * MEGABYTE), claimedBytes: 600 * MEGABYTE }
    expect(await codeOf('media.xlsx', makeXlsx({ sheets: [{ name: 'a', rows: ONE }], extraParts: [picture] }))).toBe(
      'read',
    )
  })
  it('more than 2000 entries are a bomb', async () => {
    const parts = Array.from({ length: 2_001 }, (_, index) => ({ name: `xl/x${index}.xml`, content: '' }))
    expect(await codeOf('entries.xlsx', makeZip(parts))).toBe('bomb')
  })
  it('a truncated zip is damaged', async () => {
    const bytes = oneSheet(ONE)
    expect(await codeOf('cut.xlsx', bytes.subarray(0, bytes.length - 40))).toBe('damaged')
    expect(await codeOf('cut.xlsx', bytes.subarray(0, bytes.length / 2))).toBe('damaged')
  })
  it('a changed byte inside a part is damaged: its checksum is tested', async () => {
    const bytes = oneSheet(ONE)
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 40
    bytes[at] = bytes[at]! ^ 0xff
    expect(await codeOf('flip.xlsx', bytes)).toBe('damaged')
  })
  it('directory offsets that point outside the file are damaged', async () => {
    const bytes = oneSheet(ONE)
    bytes.writeUInt32LE(0x7fffffff, bytes.length - 6)
    expect(await codeOf('offset.xlsx', bytes)).toBe('damaged')
  })
  it('an encrypted zip entry is encrypted', async () => {
    const parts = xlsxParts({ sheets: [{ name: 'a', rows: ONE }] }).map((part) => ({ ...part, isEncrypted: true }))
    expect(await codeOf('zipcrypto.xlsx', makeZip(parts))).toBe('encrypted')
  })
  it('a password-protected workbook (OLE container with EncryptedPackage) is encrypted', async () => {
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1016),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(512),
    ])
    expect(await codeOf('locked.xlsx', ole)).toBe('encrypted')
  })
  it('an old binary .xls asks to be saved as .xlsx, a Word document in the same container is no table', async () => {
    const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const ole = (stream: string): Buffer => Buffer.concat([magic, Buffer.alloc(1016), Buffer.from(stream, 'utf16le')])
    expect(await codeOf('old.xls', ole('Workbook'))).toBe('save-as-xlsx')
    expect(await codeOf('letter.doc', ole('WordDocument'))).toBe('not-a-table')
    expect(await codeOf('ancient.xls', Buffer.from([0x09, 0x08, 0x10, 0x00, 0, 0, 0, 0]))).toBe('save-as-xlsx')
  })
  it('a web page or Excel-2003 XML called .xls asks to be saved as .xlsx', async () => {
    expect(await codeOf('export.xls', Buffer.from('<html><body><table><tr><td>1</td></tr></table>'))).toBe(
      'save-as-xlsx',
    )
    const xml2003 =
      '\ufeff<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
    expect(await codeOf('export.xls', Buffer.from(xml2003))).toBe('save-as-xlsx')
  })
  it('an OpenDocument file, a plain zip and a picture are no tables; a binary workbook can be saved anew', async () => {
    expect(
      await codeOf('a.ods', makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }])),
    ).toBe('not-a-table')
    expect(await codeOf('a.xlsx', makeZip([{ name: 'readme.txt', content: 'hello' }]))).toBe('not-a-table')
    expect(await codeOf('a.xlsx', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))).toBe('not-a-table')
    expect(
      await codeOf(
        'a.xlsb',
        makeZip([
          { name: 'xl/workbook.bin', content: 'x' },
          { name: '[Content_Types].xml', content: '<Types/>' },
        ]),
      ),
    ).toBe('save-as-xlsx')
  })
  it('a file of more than 20 MB is too large, and the error names the limit', async () => {
    const result = await readTableFile('big.csv', Buffer.alloc(20 * MEGABYTE + 1, 0x61))
    expect(result).toEqual({ ok: false, error: { code: 'too-large', fileName: 'big.csv', limitMegabytes: 20 } })
  })
  it('an empty file is damaged', async () => {
    expect(await codeOf('empty.xlsx', Buffer.alloc(0))).toBe('damaged')
  })
})

describe('strange but legal files are read', () => {
  it('a formatted cell at XFD1048576 without a value is ignored', async () => {
    const rows = `${ONE}<row r="1048576"><c r="XFD1048576" s="1"/></row>`
    expect(await rowsOf(oneSheet(rows))).toEqual([[1]])
  })
  it('a value at XFD1048576 refuses the file instead of being dropped', async () => {
    const rows = `${ONE}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`
    expect(await codeOf('far.xlsx', oneSheet(rows))).toBe('too-many-rows')
  })
  it('a value right of column 200 refuses the file, formatting there does not; column 200 itself is read', async () => {
    expect(await codeOf('wide.xlsx', oneSheet('<row r="1"><c r="GS1"><v>1</v></c></row>'))).toBe('unreadable')
    expect(
      await codeOf(
        'wide.xlsx',
        oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="GS1" s="1"/><c r="XFD1" s="1"></c></row>'),
      ),
    ).toBe('read')
    const last = await rowsOf(oneSheet('<row r="1"><c r="GR1"><v>9</v></c></row>'))
    expect(last?.[0]?.length).toBe(200)
  })
  it('a cell reference beyond any sheet does not hang', async () => {
    expect(await codeOf('ref.xlsx', oneSheet('<row r="1"><c r="AAAAAAAA99999999"><v>1</v></c></row>'))).toBe(
      'unreadable',
    )
  })
  it('validations, conditional formats and columns over whole sheets cost nothing', async () => {
    const head = '<cols><col min="1" max="2000000000" width="9"/></cols>'
    const tail =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"/></conditionalFormatting>' +
      '<dataValidations><dataValidation sqref="A1:Z1048576" type="list"><formula1>"x"</formula1></dataValidation></dataValidations>'
    const workbookExtra = '<definedNames><definedName name="all">Sheet1!$A$1:$XFD$1048576</definedName></definedNames>'
    const bytes = makeXlsx({ sheets: [{ name: 'a', rows: ONE, head, tail }], workbookExtra })
    expect(await rowsOf(bytes)).toEqual([[1]])
  })
  it('a sheet called __proto__ is a name like any other', async () => {
    const bytes = makeXlsx({
      sheets: [
        { name: '__proto__', rows: ONE },
        { name: 'constructor', rows: ONE },
      ],
      workbookExtra: '<definedNames><definedName name="__proto__">1</definedName></definedNames>',
    })
    const result = await readTableFile('proto.xlsx', bytes)
    expect(result.ok && result.value.sheets.map((sheet) => sheet.name)).toEqual(['__proto__', 'constructor'])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
  })
  it('entity tricks are not expanded', async () => {
    const sharedStrings =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]><si><t>&a;&f;</t></si>'
    const bytes = makeXlsx({
      sheets: [{ name: 'a', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
      sharedStrings,
    })
    expect(await rowsOf(bytes)).toEqual([['&a;&f;']])
  })
  it('200 sheets are read, 201 are not', async () => {
    const sheets = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `s${index}`, rows: ONE }))
    expect(await codeOf('sheets.xlsx', makeXlsx({ sheets: sheets(200) }))).toBe('read')
    expect(await codeOf('sheets.xlsx', makeXlsx({ sheets: sheets(201) }))).toBe('unreadable')
  })
  it('numbers that are none become empty, a shared text that does not exist too', async () => {
    const rows = '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1" t="s"><v>5</v></c><c r="C1"><v>2</v></c></row>'
    expect(await rowsOf(oneSheet(rows))).toEqual([[null, null, 2]])
  })
  it('cells without a reference go one after another', async () => {
    expect(await rowsOf(oneSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'))).toEqual([
      [1, 2],
      [3],
    ])
  })
})

describe('row limit', () => {
  const rows = (count: number): string => {
    const lines: string[] = []
    for (let row = 1; row <= count; row += 1) lines.push(`<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`)
    return lines.join('')
  }
  it('50 000 rows are read, 50 001 and 60 000 are too many, and the error names the limit', async () => {
    expect((await rowsOf(oneSheet(rows(50_000))))?.length).toBe(50_000)
    expect(await codeOf('rows.xlsx', oneSheet(rows(50_001)))).toBe('too-many-rows')
    const result = await readTableFile('rows.xlsx', oneSheet(rows(60_000)))
    expect(result).toEqual({ ok: false, error: { code: 'too-many-rows', fileName: 'rows.xlsx', limitRows: 50_000 } })
  })
  it('the limit counts all sheets together', async () => {
    const half = { rows: rows(25_001) }
    expect(
      await codeOf(
        'two.xlsx',
        makeXlsx({
          sheets: [
            { name: 'a', ...half },
            { name: 'b', ...half },
          ],
        }),
      ),
    ).toBe('too-many-rows')
  })
})
