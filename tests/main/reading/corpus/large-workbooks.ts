import { makeZip, repeated } from '../../make-zip'
import { makeXlsx, oneSheet, xlsxParts } from '../make-xlsx'
import type { CorpusFile } from './corpus-file'
import { counted, MEGABYTE, noise, ONE, read, refused, xmlRows } from './corpus-file'

const SHEET = 'xl/worksheets/sheet1.xml'

/** A workbook whose only sheet is made of a block over and over. */
function ofBlocks(head: string, block: string, times: number, tail = ''): Buffer {
  const [before, after] = [`<worksheet><sheetData>${head}`, `${tail}</sheetData></worksheet>`]
  const content = repeated(before, Buffer.from(block), times, after)
  return makeZip(
    xlsxParts({ sheets: [{ name: 'Sheet1', rows: '' }] }).map((part) =>
      part.name === SHEET ? { ...part, content } : part,
    ),
  )
}
function withPart(name: string, content: string): Buffer {
  return makeZip(
    xlsxParts({ sheets: [{ name: 'Sheet1', rows: ONE }] }).map((part) =>
      part.name === name ? { ...part, content } : part,
    ),
  )
}
const numbered = (row: number): string => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`
const manySheets = (count: number, rows: string) =>
  makeXlsx({ sheets: Array.from({ length: count }, (_, index) => ({ name: `s${index}`, rows })) })

/** 24 MB of digits five times over: each allowed, together too much. */
function manyParts(): Buffer {
  const parts = xlsxParts({ sheets: Array.from({ length: 5 }, (_, index) => ({ name: `s${index}`, rows: ONE })) })
  const first = parts.findIndex((part) => part.name === SHEET)
  const content = repeated('<worksheet><!--', noise(MEGABYTE), 24, `--><sheetData>${ONE}</sheetData></worksheet>`)
  return makeZip(
    parts.map((part, index) =>
      index < first ? part : index === first ? { ...part, content } : { ...part, sameContentAs: first },
    ),
  )
}

export const LARGE_WORKBOOKS: readonly CorpusFile[] = [
  refused('解开200MB.xlsx', 'half a megabyte that unpacks to 200 MB of cells', 'bomb', () =>
    ofBlocks('<row r="1">', '<c><v>1</v></c>'.repeat(70_000), 200),
  ),
  refused('解开600MB.xlsx', 'half a megabyte that unpacks to 600 MB of blanks', 'bomb', () =>
    ofBlocks('', ' '.repeat(MEGABYTE), 600),
  ),
  refused('五个部件.xlsx', 'parts that are allowed one by one and 120 MB together', 'bomb', manyParts),
  counted('行数上限.xlsx', '50 000 rows', [50_000], () => oneSheet(xmlRows(50_000, numbered))),
  refused('行数超一.xlsx', '50 001 rows', 'too-many-rows', () => oneSheet(xmlRows(50_001, numbered))),
  refused('两张表合计.xlsx', 'two sheets of 25 001 rows', 'too-many-rows', () =>
    manySheets(2, xmlRows(25_001, numbered)),
  ),
  refused('巨大行号.xlsx', 'a row number beyond any sheet', 'too-many-rows', () =>
    oneSheet(`${ONE}<row r="99999999"><c r="A99999999"><v>1</v></c></row>`),
  ),
  refused('右下角有值.xlsx', 'a value in the very last cell of a sheet', 'too-many-rows', () =>
    oneSheet(`${ONE}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`),
  ),
  read('右下角有格式.xlsx', 'mere formatting in the very last cell', [[1]], () =>
    oneSheet(`${ONE}<row r="1048576"><c r="XFD1048576" s="1"/></row>`),
  ),
  refused('201列.xlsx', 'a value in column 201', 'too-many-columns', () =>
    oneSheet('<row r="1"><c r="GS1"><v>1</v></c></row>'),
  ),
  counted('200列.xlsx', 'a value in column 200', [1], () => oneSheet('<row r="1"><c r="GR1"><v>9</v></c></row>')),
  refused('不存在的格子.xlsx', 'a cell at AAAAAAAA99999999', 'too-many-columns', () =>
    oneSheet('<row r="1"><c r="AAAAAAAA99999999"><v>1</v></c></row>'),
  ),
  counted('一个远格子.xlsx', 'one value far out and nothing in between', [49_999], () =>
    oneSheet(`${ONE}<row r="49999"><c r="GR49999"><v>1</v></c></row>`),
  ),
  refused('两百个远格子.xlsx', 'the same on two hundred sheets', 'too-many-rows', () =>
    manySheets(200, `${ONE}<row r="50000"><c r="GR50000"><v>1</v></c></row>`),
  ),
  counted(
    '两百张表.xlsx',
    '200 sheets',
    Array.from({ length: 200 }, () => 1),
    () => manySheets(200, ONE),
  ),
  refused('201张表.xlsx', '201 sheets', 'too-many-sheets', () => manySheets(201, ONE)),
  refused('五千张表.xlsx', '5000 sheets that share one part', 'too-many-sheets', () => {
    const tags = Array.from({ length: 5_000 }, (_, index) => `<sheet name="s${index}" sheetId="${index}" r:id="rId1"/>`)
    return withPart('xl/workbook.xml', `<workbook><sheets>${tags.join('')}</sheets></workbook>`)
  }),
  refused('一段话二十万遍.xlsx', 'one long shared text in 200 000 cells', 'too-much-content', () =>
    makeXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: xmlRows(8_000, (row) => `<row r="${row}">${`<c t="s" s="${row}"><v>0</v></c>`.repeat(25)}</row>`),
        },
      ],
      sharedStrings: `<si><t>${'长'.repeat(2_000)}</t></si>`,
    }),
  ),
  refused(
    '解开95MB.xlsx',
    '95 MB of texts: just within what may be unpacked, eight times what may come out',
    'too-much-content',
    () => {
      const texts =
        noise(2 * MEGABYTE, 2)
          .toString('latin1')
          .match(/.{2000}/g) ?? []
      return ofBlocks('', texts.map((text) => `<row><c t="str"><v>${text}</v></c></row>`).join(''), 46)
    },
  ),
  refused('一百六十万个格子.xlsx', '1.6 million numbers', 'too-much-content', () =>
    oneSheet(xmlRows(20_000, (row) => `<row>${`<c><v>${row}</v></c>`.repeat(80)}</row>`)),
  ),
  counted('只有格式.xlsx', 'four million formatted cells without a value', [0], () =>
    oneSheet(xmlRows(40_000, (row) => `<row r="${row}">${`<c s="${row}"/>`.repeat(100)}</row>`)),
  ),
  counted('很长的字.xlsx', 'a text of 15 million characters in one cell', [1], () =>
    ofBlocks(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>',
      noise(MEGABYTE).toString('latin1'),
      15,
      '</t></is></c></row>',
    ),
  ),
  read('深层嵌套.xlsx', 'tags a hundred thousand deep', [[1]], () => oneSheet(`${'<a>'.repeat(100_000)}${ONE}`)),
  read('标签没有结尾.xlsx', 'a cell tag of a megabyte that never ends', [], () =>
    oneSheet(`<row r="1"><c ${'r="AA1" '.repeat(120_000)}`),
  ),
  read('只有行的开头.xlsx', 'a quarter of a million row tags that never end', [], () =>
    oneSheet('<row'.repeat(250_000)),
  ),
  refused('样式没有结尾.xlsx', 'a hundred thousand style tables that never end', 'damaged', () =>
    withPart('xl/styles.xml', '<cellXfs>'.repeat(110_000)),
  ),
  refused('超过20MB.csv', 'one byte more than 20 MB', 'too-large', () => Buffer.alloc(20 * MEGABYTE + 1, 'a')),
]
