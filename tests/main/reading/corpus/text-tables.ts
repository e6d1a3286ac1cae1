import type { CorpusFile } from './corpus-file'
import { counted, MEGABYTE, read, refused } from './corpus-file'

const named = (name: string, rows: readonly (readonly (string | null)[])[]) => [{ name, rows }]

export const TEXT_TABLES: readonly CorpusFile[] = [
  read(
    'UTF8.csv',
    'UTF-8 without a mark',
    named('UTF8', [
      ['工号', '姓名'],
      ['001', '张三'],
    ]),
    () => Buffer.from('工号,姓名\n001,张三\n'),
  ),
  read('UTF8标记.csv', 'UTF-8 with a mark', named('UTF8标记', [['工号', '姓名']]), () =>
    Buffer.from('\ufeff工号,姓名\r\n'),
  ),
  read('GBK.csv', 'GBK, as Excel and most systems here write it', named('GBK', [['姓名', '工号']]), () =>
    Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb9, 0xa4, 0xba, 0xc5, 0x0d, 0x0a]),
  ),
  read('GB18030.csv', 'a name whose character takes four bytes', named('GB18030', [['姓名'], ['㐀三']]), () =>
    Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0x81, 0x39, 0xee, 0x39, 0xc8, 0xfd]),
  ),
  read(
    'UTF16小端.csv',
    'UTF-16 with tabs, as Excel writes "Unicode text"',
    named('UTF16小端', [['姓名', '工号']]),
    () => Buffer.from('\ufeff姓名\t工号\r\n', 'utf16le'),
  ),
  read('UTF16大端.csv', 'UTF-16, the other way round', named('UTF16大端', [['姓名', '工号']]), () =>
    Buffer.from('\ufeff姓名,工号', 'utf16le').swap16(),
  ),
  read(
    'PK开头.csv',
    'a text that begins like a zip',
    named('PK开头', [
      ['PK编号', '姓名'],
      ['1', '张三'],
    ]),
    () => Buffer.from('PK编号,姓名\n1,张三'),
  ),
  read('尖括号开头.csv', 'a text that begins like markup', named('尖括号开头', [['<空>', '姓名']]), () =>
    Buffer.from('<空>,姓名'),
  ),
  read(
    '前导零.csv',
    'leading zeros, long numbers, formulas and dangerous starts stay as they are',
    named('前导零', [['00123', '6222020200112233445', '=1+1', '+86', '-5', '@x', "=cmd|' /C calc'!A0"]]),
    () => Buffer.from("00123,6222020200112233445,=1+1,+86,-5,@x,=cmd|' /C calc'!A0"),
  ),
  read('混合换行.csv', 'all three line ends in one file', named('混合换行', [['a'], ['b'], ['c'], ['d']]), () =>
    Buffer.from('a\r\nb\rc\nd'),
  ),
  read('引号没关.csv', 'a quote that is never closed takes the rest', named('引号没关', [['a,b\nc']]), () =>
    Buffer.from('"a,b\nc'),
  ),
  read('分隔符声明.csv', 'the line that names the separator', named('分隔符声明', [['a,1', 'b']]), () =>
    Buffer.from('sep=;\na,1;b'),
  ),
  read(
    '原型.csv',
    'headings called like inner parts of the language',
    named('原型', [
      ['__proto__', 'constructor'],
      ['1', '2'],
    ]),
    () => Buffer.from('__proto__,constructor\n1,2'),
  ),
  read('只有标记.csv', 'a mark and nothing else', named('只有标记', []), () => Buffer.from('\ufeff')),
  read('只有引号.csv', '20 MB of quotes: one text, cut at its limit', named('只有引号', [['"'.repeat(2_000)]]), () =>
    Buffer.alloc(20 * MEGABYTE, '"'),
  ),
  read('只有逗号.csv', '20 million empty columns', named('只有逗号', []), () => Buffer.alloc(20 * MEGABYTE, ',')),
  read('一整行.csv', 'one word of 20 MB', named('一整行', [['x'.repeat(2_000)]]), () =>
    Buffer.alloc(20 * MEGABYTE, 'x'),
  ),
  counted('四万九千空行.csv', 'rows of 190 empty columns', [0], () =>
    Buffer.from(`${','.repeat(190)}\n`.repeat(49_999)),
  ),
  refused('十万列.csv', 'a hundred thousand filled columns', 'too-many-columns', () =>
    Buffer.from(Array.from({ length: 100_000 }, (_, index) => index).join(',')),
  ),
  refused('两千万行.csv', '20 million line ends', 'too-many-rows', () => Buffer.alloc(20 * MEGABYTE, '\n')),
  refused('有空字节.csv', 'a zero byte in a text', 'not-a-table', () => Buffer.from('工号,姓名\n001,\0张三')),
  refused('乱码.csv', 'bytes that are no text in any encoding', 'not-a-table', () =>
    Buffer.from([0x80, 0xff, 0xff, 0x01]),
  ),
  refused('UTF16半个字.csv', 'UTF-16 that ends in the middle of a character', 'not-a-table', () =>
    Buffer.concat([Buffer.from('\ufeff姓', 'utf16le'), Buffer.from([0x4e])]),
  ),
  refused('字太多.csv', '15 million characters in cells of 1900', 'too-much-content', () =>
    Buffer.from(`${'x'.repeat(1_900)}\n`.repeat(8_000)),
  ),
]
