import { makeZip } from '../../make-zip'
import { makeXlsx, oneSheet, xlsxParts } from '../make-xlsx'
import type { CorpusFile } from './corpus-file'
import { MEGABYTE, ONE, read, refused } from './corpus-file'

const PARTS = xlsxParts({ sheets: [{ name: 'Sheet1', rows: ONE }], sharedStrings: '<si><t>一</t></si>' })
const RELS = 'xl/_rels/workbook.xml.rels'

function without(...names: readonly string[]): Buffer {
  return makeZip(PARTS.filter((part) => !names.includes(part.name)))
}
function replaced(name: string, change: (content: string) => string): Buffer {
  return makeZip(
    PARTS.map((part) => (part.name === name ? { ...part, content: change(part.content as string) } : part)),
  )
}
const text = (ref: string, index: number): string => `<c r="${ref}" t="s"><v>${index}</v></c>`

/** Nine levels of ten times the level below: a billion characters if somebody multiplies them out. */
const LAUGHS = [
  '<!DOCTYPE x [<!ENTITY l0 "ha">',
  ...Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`),
  ']>',
].join('')

export const ODD_WORKBOOKS: readonly CorpusFile[] = [
  refused('缺工作簿.xlsx', 'without the workbook part', 'damaged', () => without('xl/workbook.xml')),
  refused('缺工作表.xlsx', 'without the sheet part', 'damaged', () => without('xl/worksheets/sheet1.xml')),
  refused('缺关系.xlsx', 'nobody says which part is the sheet', 'not-a-table', () => without(RELS)),
  read('缺样式.xlsx', 'without styles', [[1]], () => without('xl/styles.xml')),
  read('缺共享文字.xlsx', 'cells point to shared texts that are not there', [[null, 2]], () =>
    oneSheet(`<row r="1">${text('A1', 0)}<c r="B1"><v>2</v></c></row>`),
  ),
  read('内容类型乱写.xlsx', 'wrong content types: nobody needs them', [[1]], () =>
    replaced(
      '[Content_Types].xml',
      () => '<Types><Override PartName="/xl/workbook.xml" ContentType="image/png"/></Types>',
    ),
  ),
  refused('关系指向外面.xlsx', 'the sheet is said to lie on another computer', 'damaged', () =>
    replaced(RELS, (rels) => rels.replace('worksheets/sheet1.xml', 'https://example.invalid/evil.xml')),
  ),
  refused('关系穿越.xlsx', 'the sheet is said to be a file of the system', 'damaged', () =>
    replaced(RELS, (rels) => rels.replace('worksheets/sheet1.xml', '../../../../etc/passwd')),
  ),
  refused('关系指回自己.xlsx', 'the sheet is said to be the workbook itself', 'damaged', () =>
    replaced(RELS, (rels) => rels.replace('worksheets/sheet1.xml', 'workbook.xml')),
  ),
  read('严格格式.xlsx', 'the strict form, whose addresses are others', [[1]], () =>
    replaced(RELS, (rels) =>
      rels.replaceAll('schemas.openxmlformats.org/officeDocument/2006', 'purl.oclc.org/ooxml/officeDocument'),
    ),
  ),
  read('带宏.xlsm', 'macros beside the cells are left alone', [[1]], () =>
    makeZip([...PARTS, { name: 'xl/vbaProject.bin', content: Buffer.alloc(5_000, 0x90) }]),
  ),
  read(
    '隐藏的表.xlsx',
    'hidden and very hidden sheets are marked',
    [
      { name: '显示', rows: [[1]] },
      { name: '隐藏', rows: [[1]], hidden: true },
      { name: '深藏', rows: [[1]], hidden: true },
    ],
    () =>
      makeXlsx({
        sheets: [
          { name: '显示', rows: ONE },
          { name: '隐藏', rows: ONE, state: 'hidden' },
          { name: '深藏', rows: ONE, state: 'veryHidden' },
        ],
      }),
  ),
  read(
    '原型名.xlsx',
    'sheets and a defined name called like inner parts of the language',
    ['__proto__', 'constructor', 'prototype', 'toString'].map((name) => ({ name, rows: [[1]] })),
    () =>
      makeXlsx({
        sheets: ['__proto__', 'constructor', 'prototype', 'toString'].map((name) => ({ name, rows: ONE })),
        workbookExtra: '<definedNames><definedName name="__proto__">1</definedName></definedNames>',
      }),
  ),
  read(
    '原型格.xlsx',
    'headings and cells called like inner parts of the language',
    [
      ['__proto__', 'constructor'],
      ['polluted', 'x'],
    ],
    () =>
      makeXlsx({
        sheets: [
          {
            name: 'Sheet1',
            rows: `<row r="1">${text('A1', 0)}${text('B1', 1)}</row><row r="2">${text('A2', 2)}${text('B2', 3)}</row>`,
          },
        ],
        sharedStrings: ['__proto__', 'constructor', 'polluted', 'x'].map((word) => `<si><t>${word}</t></si>`).join(''),
      }),
  ),
  read(
    '两张同名表.xlsx',
    'two sheets of one name are both read',
    [
      { name: '打卡', rows: [[1]] },
      { name: '打卡', rows: [[2]] },
    ],
    () =>
      makeXlsx({
        sheets: [
          { name: '打卡', rows: ONE },
          { name: '打卡', rows: ONE.replace('>1<', '>2<') },
        ],
      }),
  ),
  read('表名带尖括号.xlsx', 'a > inside the quotes of a name, which XML allows', [{ name: 'a>b', rows: [[1]] }], () =>
    makeXlsx({ sheets: [{ name: 'a>b', rows: ONE }] }),
  ),
  read(
    '古怪表名.xlsx',
    'a name with entities, emoji, right-to-left marks',
    [{ name: 'a&b<c> 😀\u202eسلام', rows: [[1]] }],
    () => makeXlsx({ sheets: [{ name: 'a&b<c> 😀\u202eسلام', rows: ONE }] }),
  ),
  read('合并整张表.xlsx', 'one merge over the whole sheet', [[1]], () =>
    oneSheet(ONE, { tail: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }),
  ),
  read('合并整列.xlsx', 'one merge down a whole column', [[1]], () =>
    oneSheet(ONE, { tail: '<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>' }),
  ),
  read(
    '合并格重复值.xlsx',
    'covered cells that repeat the value: it counts once',
    [
      [5, 6],
      [null, 7],
    ],
    () =>
      oneSheet(
        '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>6</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>7</v></c></row>',
        { tail: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' },
      ),
  ),
  read('合并重叠.xlsx', 'merges that overlap, turn around and are no areas', [[1], [null, 4]], () =>
    oneSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
      {
        tail: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A1:A2"/><mergeCell ref="B2:A1"/><mergeCell ref="x"/></mergeCells>',
      },
    ),
  ),
  read('二十万处合并.xlsx', '200 000 merges', [[1]], () =>
    oneSheet(ONE, {
      tail: `<mergeCells>${Array.from({ length: 200_000 }, (_, row) => `<mergeCell ref="D${row + 9}:E${row + 9}"/>`).join('')}</mergeCells>`,
    }),
  ),
  read('整表有效性.xlsx', 'validations, conditional formats and columns over whole sheets', [[1]], () =>
    oneSheet(ONE, {
      head: '<cols><col min="1" max="2000000000" width="9"/></cols>',
      tail:
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"/></conditionalFormatting>' +
        '<dataValidations><dataValidation sqref="A1:Z1048576" type="list"><formula1>"x"</formula1></dataValidation></dataValidations>',
    }),
  ),
  read('整表名称.xlsx', 'a defined name over a whole sheet, and one over ten columns', [[1]], () =>
    makeXlsx({
      sheets: [{ name: 'Sheet1', rows: ONE }],
      workbookExtra:
        '<definedNames><definedName name="all">Sheet1!$A$1:$XFD$1048576</definedName><definedName name="ten">Sheet1!$A:$J</definedName></definedNames>',
    }),
  ),
  read('十亿个哈.xlsx', 'entities that would multiply to a billion characters', [['&l9;']], () =>
    makeXlsx({
      sheets: [{ name: 'Sheet1', rows: `<row r="1">${text('A1', 0)}</row>` }],
      sharedStrings: `${LAUGHS}<si><t>&l9;</t></si>`,
    }),
  ),
  read('外部实体.xlsx', 'an entity that names a file of the system', [['&f;']], () =>
    makeXlsx({
      sheets: [{ name: 'Sheet1', rows: `<row r="1">${text('A1', 0)}</row>` }],
      sharedStrings: '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><si><t>&f;</t></si>',
    }),
  ),
  read('名字前缀.xlsx', 'tags with a name-space prefix', [[4]], () =>
    replaced(
      'xl/worksheets/sheet1.xml',
      () =>
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    ),
  ),
  read('UTF16的表.xlsx', 'a sheet part in UTF-16', [[1]], () =>
    makeZip(
      PARTS.map((part) =>
        part.name === 'xl/worksheets/sheet1.xml'
          ? { ...part, content: Buffer.from(`\ufeff<worksheet><sheetData>${ONE}</sheetData></worksheet>`, 'utf16le') }
          : part,
      ),
    ),
  ),
  read('空表.xlsx', 'a sheet without any row', [], () => oneSheet('')),
  refused('没有表体.xlsx', 'a sheet part without its table', 'damaged', () =>
    replaced('xl/worksheets/sheet1.xml', () => '<worksheet/>'),
  ),
  refused('不是XML.xlsx', 'a sheet part of random bytes', 'damaged', () =>
    makeZip(
      PARTS.map((part) =>
        part.name === 'xl/worksheets/sheet1.xml' ? { ...part, content: Buffer.alloc(MEGABYTE / 2, 0xa7) } : part,
      ),
    ),
  ),
]
