import { biff8, f64, label, makeOle, makeXls, number, record, u16, u32, xlsOf } from '../make-xls'
import type { CorpusFile } from './corpus-file'
import { counted, read, refused } from './corpus-file'

const ONE = { name: '表', rows: [[1]] }
const one = (): Buffer => xlsOf(biff8({ cells: [number(0, 0, 1)] }))
/** Large enough to lie in sectors of its own. */
const large = (): Buffer => xlsOf(biff8({ cells: [number(0, 0, 1), record(0x0061, Buffer.alloc(8_000))] }))
const SECTOR = 512
function tampered(make: () => Buffer, tamper: (bytes: Buffer) => void): () => Buffer {
  return () => {
    const bytes = make()
    tamper(bytes)
    return bytes
  }
}
/** Makes every chain of the container point back to its first sector. */
function ring(bytes: Buffer): void {
  const fat = (bytes.readUInt32LE(76) + 1) * SECTOR
  for (let at = fat; at < fat + SECTOR; at += 4) if (bytes.readUInt32LE(at) !== 0xffffffff) bytes.writeUInt32LE(0, at)
}
const GBK_NAME = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]) // 张三

export const OLD_WORKBOOKS: readonly CorpusFile[] = [
  read(
    '普通.xls',
    'an ordinary Excel 97 workbook: texts, numbers, days, times, truth values, errors, a hidden sheet, merges',
    [
      {
        name: '排班',
        rows: [
          ['工号', '姓名', '日期', '时间'],
          ['001', '张三', '2026-02-02', '08:30:00'],
          [12, true, '#N/A', '45:30:00'],
          ['合并', null, 5],
        ],
      },
      { name: '底稿', rows: [['x']], hidden: true },
    ],
    () =>
      makeXls([
        {
          name: '排班',
          rows: [
            ['工号', '姓名', '日期', '时间'],
            ['001', '张三', { t: 'n', v: 46055, z: 'yyyy-mm-dd' }, { t: 'n', v: 0.354166666666667, z: 'hh:mm' }],
            [12, true, { t: 'e', v: 0x2a }, { t: 'n', v: 1.8958333333333333, z: '[h]:mm' }],
            ['合并', '重复', 5],
          ],
          merges: [[3, 0, 3, 1]],
        },
        { name: '底稿', rows: [['x']], hidden: true },
      ]),
  ),
  read(
    '标准报表.xls',
    'what a clock machine writes: punches glued together, a merge record that claims more areas than it has room for, one backwards',
    [
      {
        name: '考勤记录',
        rows: [
          ['考勤时间', null, '2025-12-01 ~ 2025-12-31'],
          [1, 2, 3],
          ['工 号:', null, '7'],
          ['07:4907:5312:0413:24', null, '08:5918:01'],
        ],
      },
    ],
    () =>
      xlsOf(
        biff8({
          name: '考勤记录',
          cells: [
            label(0, 0, '考勤时间'),
            label(0, 2, '2025-12-01 ~ 2025-12-31'),
            record(0x00bd, u16(1, 0, 0), u32(0x3ff00000), u16(0), u32(0x40000000), u16(0), u32(0x40080000), u16(2)),
            label(2, 0, '工 号:'),
            label(2, 2, '7'),
            label(3, 0, '07:4907:5312:0413:24'),
            label(3, 2, '08:5918:01'),
            record(0x00e5, u16(628), u16(0, 0, 0, 1), u16(3, 2, 2, 0), u16(0, 65535, 0, 255)),
          ],
        }),
      ),
  ),
  read('1904日期.xls', 'the calendar that starts in 1904', [{ name: '表', rows: [['2026-02-02']] }], () =>
    makeXls([{ name: '表', rows: [[{ t: 'n', v: 44593, z: 'yyyy-mm-dd' }]] }], true),
  ),
  read(
    '公式.xls',
    'formulas give their stored results: a number, a text behind a shared formula, a truth value; what they compute is not looked at',
    [{ name: '表', rows: [[3, '有', true]] }],
    () =>
      xlsOf(
        biff8({
          cells: [
            record(0x0006, u16(0, 0, 0), f64(3), u16(0), u32(0), u16(0xfff0), Buffer.alloc(50, 0xff)),
            record(0x0006, u16(0, 1, 0), [0, 0, 0, 0, 0, 0, 0xff, 0xff], u16(0), u32(0), u16(5), [1, 0, 0, 0, 0]),
            record(0x04bc, Buffer.alloc(20, 0xee)),
            record(0x0207, u16(1), [1], Buffer.from('有', 'utf16le')),
            record(0x0006, u16(0, 2, 0), [1, 0, 1, 0, 0, 0, 0xff, 0xff], u16(0), u32(0), u16(0)),
          ],
        }),
      ),
  ),
  read('原型名.xls', 'a sheet called __proto__', [{ name: '__proto__', rows: [[1]] }], () =>
    xlsOf(biff8({ name: '__proto__', cells: [number(0, 0, 1)] })),
  ),
  read('Excel95.xls', 'Excel 95 with its texts in GBK', [{ name: '张三', rows: [['张三', 8]] }], () => {
    const begin = (kind: number): Buffer => record(0x0809, u16(0x0500, kind, 0, 0))
    const before = Buffer.concat([begin(5), record(0x0042, u16(936))])
    const place = before.length + 4 + 7 + GBK_NAME.length + 4
    return makeOle({
      Book: Buffer.concat([
        before,
        record(0x0085, u32(place), [0, 0, GBK_NAME.length], GBK_NAME),
        record(0x000a),
        begin(0x10),
        record(0x0204, u16(0, 0, 0, GBK_NAME.length), GBK_NAME),
        number(0, 1, 8),
        record(0x000a),
      ]),
    })
  }),
  read(
    'Excel2.xls',
    'bare records of Excel 2, as small machines write them',
    [{ name: 'Sheet1', rows: [['张三', 7]] }],
    () =>
      Buffer.concat([
        record(0x0009, u16(2, 0x10)),
        record(0x0042, u16(936)),
        record(0x0004, u16(0, 0), [0, 0, 0, GBK_NAME.length], GBK_NAME),
        record(0x0002, u16(0, 1), [0, 0, 0], u16(7)),
        record(0x000a),
      ]),
  ),
  read('整表超链接.xls', 'a link over all four thousand million cells', [ONE], () =>
    xlsOf(biff8({ cells: [number(0, 0, 1), record(0x01b8, u16(0, 65535, 0, 65535), Buffer.alloc(32))] })),
  ),
  read('末尾补零.xls', 'zeros behind the last record', [ONE], () =>
    xlsOf(Buffer.concat([biff8({ cells: [number(0, 0, 1)] }), Buffer.alloc(5_000)])),
  ),
  read('图表里的数.xls', 'the figures of a chart inside a sheet are no cells of it', [ONE], () =>
    xlsOf(
      biff8({
        cells: [number(0, 0, 1), record(0x0809, u16(0x0600, 0x20, 0, 0)), number(5, 5, 99), record(0x000a)],
      }),
    ),
  ),
  counted('一百万条空记录.xls', 'a million records of nothing', [1], () => {
    const nothing = record(0x0061)
    return xlsOf(biff8({ cells: [number(0, 0, 1), Buffer.alloc(nothing.length * 1_000_000, nothing)] }))
  }),
  refused('Excel4工作簿.xls', 'several Excel 4 files bound into one', 'save-as-xlsx', () =>
    Buffer.concat([record(0x0409, u16(0x0400, 0x0100, 0)), record(0x000a)]),
  ),
  refused('加密.xls', 'a workbook that needs a password', 'encrypted', () =>
    xlsOf(biff8({ globals: [record(0x002f, Buffer.alloc(54, 1))], cells: [number(0, 0, 1)] })),
  ),
  refused('加密.xlsx', 'a new workbook that needs a password: it lies in the old container', 'encrypted', () =>
    makeOle({ EncryptionInfo: Buffer.alloc(1_000), EncryptedPackage: Buffer.alloc(9_000, 7) }),
  ),
  refused('文档.doc', 'a Word document in the same container', 'not-a-table', () =>
    makeOle({ WordDocument: Buffer.alloc(9_000) }),
  ),
  refused('半个.xls', 'cut in the middle', 'damaged', () => large().subarray(0, 3_000)),
  refused('只有头.xls', 'nothing but the header of the container', 'damaged', () => large().subarray(0, SECTOR)),
  refused('绕圈.xls', 'chains of sectors that lead back to their start', 'damaged', tampered(large, ring)),
  refused(
    '扇区大小乱写.xls',
    'sectors of two to the 60000 bytes',
    'damaged',
    tampered(one, (b) => void b.writeUInt16LE(60_000, 30)),
  ),
  refused(
    '目录在外.xls',
    'the list of streams lies outside the file',
    'damaged',
    tampered(one, (b) => void b.writeUInt32LE(0x00fffff0, 48)),
  ),
  refused(
    '流大小撒谎.xls',
    'a stream of two gigabytes in a small file',
    'damaged',
    tampered(large, (b) => {
      const entry = b.indexOf(Buffer.from('Workbook', 'utf16le'))
      b.writeUInt32LE(0x7fffffff, entry + 120)
    }),
  ),
  refused('记录超出.xls', 'a record longer than what is left', 'damaged', () => {
    const stream = biff8({ cells: [number(0, 0, 1)] })
    stream.writeUInt16LE(60_000, stream.length - 2)
    return xlsOf(stream)
  }),
  refused('没有开头.xls', 'a stream that does not begin like a workbook', 'damaged', () =>
    xlsOf(Buffer.alloc(6_000, 0x41)),
  ),
  refused('共享文字越界.xls', 'a shared text that does not exist', 'damaged', () =>
    xlsOf(
      biff8({ globals: [record(0x00fc, u32(1), u32(0xffffffff))], cells: [record(0x00fd, u16(0, 0, 0), u32(99))] }),
    ),
  ),
  refused('短记录.xls', 'a number record without its number', 'damaged', () =>
    xlsOf(biff8({ cells: [record(0x0203, u16(0, 0, 0))] })),
  ),
  refused('第五万零一行.xls', 'a value in row 50 001', 'too-many-rows', () =>
    xlsOf(biff8({ cells: [number(50_000, 0, 1)] })),
  ),
  refused('第201列.xls', 'a value in column 201', 'too-many-columns', () =>
    xlsOf(biff8({ cells: [number(0, 200, 1)] })),
  ),
  refused('三百张表.xls', '300 sheets', 'too-many-sheets', () =>
    makeXls(Array.from({ length: 300 }, (_, index) => ({ name: `s${index}`, rows: [[1]] }))),
  ),
  refused('三百万个数字.xls', 'three million numbers, 200 to a record, all on the same row', 'too-much-content', () => {
    const numbers = Buffer.alloc(200 * 6, Buffer.concat([u16(0), u32(0x3ff00000)]))
    const row = record(0x00bd, u16(0, 0), numbers, u16(199))
    return xlsOf(biff8({ cells: [Buffer.alloc(row.length * 15_500, row)] }))
  }),
]

/**
 * Shared texts in 700 000 pieces of four characters: the library looks for the seams anew at every one of them, which grows
 * with the square of their number (short pieces cost most for the size of the file). Not among the others, because only the
 * watchdog ends it.
 */
export const ENDLESS: CorpusFile = refused('没完没了.xls', 'shared texts in 700 000 pieces', 'too-slow', () => {
  // A thousand texts, the first of them 65 535 characters; what follows reads as the next ones.
  const begin = record(0x00fc, u32(1_000), u32(1_000), u16(0xffff), [0])
  const piece = record(0x003c, Buffer.alloc(4, 'x'))
  return xlsOf(
    biff8({
      globals: [begin, Buffer.alloc(piece.length * 700_000, piece)],
      cells: [record(0x00fd, u16(0, 0, 0), u32(0))],
    }),
  )
})
