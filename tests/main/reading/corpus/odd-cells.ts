import { makeXlsx, oneSheet } from '../make-xlsx'
import type { CorpusFile } from './corpus-file'
import { read } from './corpus-file'

const v = (ref: string, value: string, attributes = ''): string => `<c r="${ref}"${attributes}><v>${value}</v></c>`
const row = (cells: string): string => `<row r="1">${cells}</row>`
const DAY = ' s="1"'
const TIME = ' s="2"'
const LONG = ' s="3"'
const formatted = (cells: string, date1904 = false): Buffer =>
  makeXlsx({
    sheets: [{ name: 'Sheet1', rows: row(cells) }],
    formats: ['yyyy-mm-dd', 'hh:mm', '[h]:mm'],
    date1904,
  })

export const ODD_CELLS: readonly CorpusFile[] = [
  read('不是数字.xlsx', 'numbers that are none', [[null, null, null, null, 2]], () =>
    oneSheet(row(v('A1', 'NaN') + v('B1', '1e999') + v('C1', '-1e999') + v('D1', 'Infinity') + v('E1', '2'))),
  ),
  read('边界数字.xlsx', 'very large, very small, negative zero', [[1e308, 5e-324, 0, 9007199254740992]], () =>
    oneSheet(row(v('A1', '1e308') + v('B1', '5e-324') + v('C1', '-0') + v('D1', '9007199254740993'))),
  ),
  read('共享文字越界.xlsx', 'a shared text that does not exist', [[null, null, null, 2]], () =>
    makeXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: row(v('A1', '5', ' t="s"') + v('B1', '-1', ' t="s"') + v('C1', '1e9', ' t="s"') + v('D1', '2')),
        },
      ],
      sharedStrings: '<si><t>一</t></si>',
    }),
  ),
  read('没有位置的格.xlsx', 'cells and rows without a reference stand one after another', [[1, 2], [3]], () =>
    oneSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
  ),
  read('重复的格.xlsx', 'a cell written twice: the last one counts', [[2]], () =>
    oneSheet(row(v('A1', '1') + v('A1', '2'))),
  ),
  read('行号乱写.xlsx', 'row numbers that go backwards, are zero, negative, no number', [[1], [2], [3]], () =>
    oneSheet(
      `<row r="3">${v('A3', '3')}</row><row r="1">${v('A1', '1')}</row><row r="-5">${v('A2', '2')}</row><row r="0"/><row r="x"/>`,
    ),
  ),
  read('富文本.xlsx', 'rich text, phonetic marks, inline texts', [['张三', '李四', ' 前后 ']], () =>
    makeXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: row(
            `${v('A1', '0', ' t="s"')}<c r="B1" t="inlineStr"><is><r><t>李</t></r><r><rPr><b/></rPr><t>四</t></r></is></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> 前后 </t></is></c>`,
          ),
        },
      ],
      sharedStrings: '<si><r><t>张</t></r><r><rPr><b/></rPr><t>三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>',
    }),
  ),
  read(
    '表情和方向.xlsx',
    'emoji, right-to-left, combining marks, rare characters',
    [['👨‍👩‍👧', 'שלום', 'é', '𠮷野家', '\u200b零宽']],
    () =>
      oneSheet(
        row(
          ['👨‍👩‍👧', 'שלום', 'é', '𠮷野家', '\u200b零宽']
            .map((word, index) => `<c r="${'ABCDE'[index]}1" t="inlineStr"><is><t>${word}</t></is></c>`)
            .join(''),
        ),
      ),
  ),
  read('公式.xlsx', 'formulas give the value stored with them and never run', [[3, 'y', null, '计算器', 7]], () =>
    oneSheet(
      row(
        '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>' +
          '<c r="B1" t="str"><f>HYPERLINK("https://example.invalid","y")</f><v>y</v></c>' +
          '<c r="C1"><f>NOW()</f></c>' +
          `<c r="D1" t="str"><f>cmd|' /C calc'!A0</f><v>计算器</v></c>` +
          '<c r="E1"><f t="shared" ref="E1:E1048576" si="0">1+1</f><v>7</v></c>',
      ),
    ),
  ),
  read('像公式的文字.xlsx', 'texts that look like formulas stay texts', [['=1+1', '+86 138', '-5', '@SUM']], () =>
    oneSheet(
      row(
        ['=1+1', '+86 138', '-5', '@SUM']
          .map((word, index) => `<c r="${'ABCD'[index]}1" t="str"><v>${word}</v></c>`)
          .join(''),
      ),
    ),
  ),
  read('错误值.xlsx', 'error values and truth values', [['#N/A', '#DIV/0!', true, false]], () =>
    oneSheet(
      row(v('A1', '#N/A', ' t="e"') + v('B1', '#DIV/0!', ' t="e"') + v('C1', '1', ' t="b"') + v('D1', '0', ' t="b"')),
    ),
  ),
  read('未知类型.xlsx', 'a cell type that nobody knows', [['abc', 5]], () =>
    oneSheet(row(v('A1', 'abc', ' t="zzz"') + v('B1', '5', ' t="n"'))),
  ),
  read('日期.xlsx', 'days, times, durations', [['2026-02-02', '08:30:00', '45:30:00', '2026-02-02 08:30:00']], () =>
    formatted(
      v('A1', '46055', DAY) +
        v('B1', '0.354166666666667', TIME) +
        v('C1', '1.8958333333333333', LONG) +
        v('D1', '46055.354166666664', DAY),
    ),
  ),
  read('1904日期.xlsx', 'the calendar that starts in 1904', [['2026-02-02', '12:00:00']], () =>
    formatted(v('A1', '44593', DAY) + v('B1', '0.5', TIME), true),
  ),
  read(
    '远古和未来.xlsx',
    'numbers formatted as days that are none: 59, 60 (the day that never was), 61, negative, year 9999, year 12000, endless',
    [[59, 59, 61, null, '9999-12-31', 3690000]],
    () =>
      formatted(
        ['59', '60', '61', '-1', '2958465', '3690000', '1e15']
          .map((serial, index) => v(`${'ABCDEFG'[index]}1`, serial, DAY))
          .join(''),
      ),
  ),
  read('转义.xlsx', 'control characters written as escapes', [['a\nb', '&<>"']], () =>
    oneSheet(
      row(
        '<c r="A1" t="inlineStr"><is><t>a_x000A_b</t></is></c><c r="B1" t="inlineStr"><is><t>&amp;&lt;&gt;&quot;</t></is></c>',
      ),
    ),
  ),
  read(
    '长数字.xlsx',
    'ID and account numbers as text keep every digit and zero',
    [['001', '6222020200112233445', '11010519491231002X']],
    () =>
      oneSheet(
        row(
          ['001', '6222020200112233445', '11010519491231002X']
            .map((word, index) => `<c r="${'ABC'[index]}1" t="inlineStr"><is><t>${word}</t></is></c>`)
            .join(''),
        ),
      ),
  ),
  read('半个字符.xlsx', 'half of an emoji, a zero byte and a bell among the letters', [['张三', '李四']], () =>
    oneSheet(
      row(
        '<c r="A1" t="inlineStr"><is><t>张_xD83D_三_x0000_</t></is></c><c r="B1" t="inlineStr"><is><t>李_x0007_四</t></is></c>',
      ),
    ),
  ),
  read('切在表情上.xlsx', 'a text whose cut falls into an emoji', [['长'.repeat(1_999)]], () =>
    oneSheet(row(`<c r="A1" t="inlineStr"><is><t>${'长'.repeat(1_999)}😀</t></is></c>`)),
  ),
]
