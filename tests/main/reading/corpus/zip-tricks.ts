import { makeZip, repeated } from '../../make-zip'
import { makeXlsx, oneSheet, xlsxParts } from '../make-xlsx'
import type { CorpusFile } from './corpus-file'
import { MEGABYTE, ONE, read, refused } from './corpus-file'

const PARTS = xlsxParts({ sheets: [{ name: 'Sheet1', rows: ONE }] })
const SHEET = 'xl/worksheets/sheet1.xml'
const GOOD = [[1]]

function changed(name: string, change: Partial<(typeof PARTS)[number]>): Buffer {
  return makeZip(PARTS.map((part) => (part.name === name ? { ...part, ...change } : part)))
}
function tampered(tamper: (bytes: Buffer) => Buffer | void): Buffer {
  const bytes = oneSheet(ONE)
  return tamper(bytes) ?? bytes
}
const END_BYTES = 22

/** Only the end record in the 64-bit form, as writers that stream do. */
function with64BitEnd(zip: Buffer, claim: { readonly entries?: bigint } = {}): Buffer {
  const endAt = zip.length - END_BYTES
  const [end64, locator, end] = [Buffer.alloc(56), Buffer.alloc(20), Buffer.from(zip.subarray(endAt))]
  end64.writeUInt32LE(0x06064b50, 0)
  end64.writeBigUInt64LE(claim.entries ?? BigInt(end.readUInt16LE(10)), 32)
  end64.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(endAt), 8)
  end.writeUInt16LE(0xffff, 10)
  end.writeUInt32LE(0xffffffff, 16)
  return Buffer.concat([zip.subarray(0, endAt), end64, locator, end])
}

/** Two hundred sheets whose content is one and the same megabyte. */
function overlapping(): Buffer {
  const sheets = Array.from({ length: 150 }, (_, index) => ({ name: `s${index}`, rows: ONE }))
  const content = repeated('<worksheet><sheetData>', Buffer.alloc(MEGABYTE - 4096, ' '), 1, '</sheetData></worksheet>')
  const parts = xlsxParts({ sheets })
  const first = parts.findIndex((part) => part.name === SHEET)
  return makeZip(
    parts.map((part, index) =>
      index < first ? part : index === first ? { ...part, content } : { ...part, sameContentAs: first },
    ),
  )
}

export const ZIP_TRICKS: readonly CorpusFile[] = [
  refused('空.xlsx', 'no byte at all', 'damaged', () => Buffer.alloc(0)),
  refused('一个字节.xlsx', 'one byte', 'not-a-table', () => Buffer.from('P')),
  refused('只有开头.xlsx', 'cut inside the first header', 'damaged', () => oneSheet(ONE).subarray(0, 10)),
  refused('断在内容里.xlsx', 'cut inside a part', 'damaged', () => oneSheet(ONE).subarray(0, 700)),
  refused('断在目录里.xlsx', 'cut inside the list of parts', 'damaged', () => {
    const bytes = oneSheet(ONE)
    return bytes.subarray(0, bytes.length - 60)
  }),
  refused('断在末尾.xlsx', 'the end record lacks its last byte', 'damaged', () => {
    const bytes = oneSheet(ONE)
    return bytes.subarray(0, bytes.length - 1)
  }),
  refused('目录指向文件外.xlsx', 'the list is said to start outside the file', 'damaged', () =>
    tampered((bytes) => void bytes.writeUInt32LE(0x7fffffff, bytes.length - 6)),
  ),
  refused('内容指向文件外.xlsx', 'a part is said to start outside the file', 'damaged', () =>
    tampered((bytes) => {
      const entry = bytes.lastIndexOf(SHEET) - 46
      bytes.writeUInt32LE(0x7ffffff0, entry + 42)
    }),
  ),
  refused(
    '校验和不对.xlsx',
    'a flipped bit in a part that is stored as it is: only its checksum tells',
    'damaged',
    () => {
      const bytes = makeZip(PARTS.map((part) => ({ ...part, method: 0 })))
      const at = bytes.indexOf('<v>1</v>') + 3
      bytes[at] = bytes[at]! ^ 0x01
      return bytes
    },
  ),
  refused('内容翻位.xlsx', 'a flipped bit in a packed part', 'damaged', () =>
    tampered((bytes) => {
      const at = bytes.indexOf(SHEET) + 40
      bytes[at] = bytes[at]! ^ 0xff
    }),
  ),
  refused('未知压缩.xlsx', 'a part packed with bzip2', 'damaged', () => changed(SHEET, { method: 12 })),
  read('不压缩.xlsx', 'all parts stored as they are', GOOD, () =>
    makeZip(PARTS.map((part) => ({ ...part, method: 0 }))),
  ),
  read('数据描述符.xlsx', 'sizes behind the content, as streaming writers put them', GOOD, () =>
    makeZip(PARTS.map((part) => ({ ...part, hasDescriptor: true }))),
  ),
  read('64位末尾.xlsx', 'the 64-bit form for a small file', GOOD, () => with64BitEnd(oneSheet(ONE))),
  refused('64位谎言.xlsx', 'the 64-bit form claims a trillion parts', 'bomb', () =>
    with64BitEnd(oneSheet(ONE), { entries: 1n << 40n }),
  ),
  refused('两千多个部件.xlsx', '2001 parts', 'bomb', () =>
    makeZip(Array.from({ length: 2_001 }, (_, index) => ({ name: `xl/x${index}.xml`, content: '' }))),
  ),
  read('重名部件.xlsx', 'a part listed twice: the last one counts, as in Excel', [[2]], () =>
    makeZip([
      ...PARTS,
      { name: SHEET, content: `<worksheet><sheetData>${ONE.replace('>1<', '>2<')}</sheetData></worksheet>` },
    ]),
  ),
  read('目录穿越.xlsx', 'parts named to be written elsewhere: nothing is ever unpacked to the disk', GOOD, () =>
    makeZip([
      ...PARTS,
      { name: '../../../../../../tmp/evil.sh', content: 'x' },
      { name: '/etc/cron.d/evil', content: 'x' },
      { name: 'C:\\Windows\\evil.dll', content: 'x' },
    ]),
  ),
  read('反斜杠.xlsx', 'backslashes and leading slashes in names', GOOD, () =>
    makeZip(PARTS.map((part) => ({ ...part, name: `/${part.name.replaceAll('/', '\\')}` }))),
  ),
  read('大小写.xlsx', 'names in capitals', GOOD, () =>
    makeZip(PARTS.map((part) => ({ ...part, name: part.name.toUpperCase() }))),
  ),
  read('两个名字.xlsx', 'a part that calls itself something else than the list does', GOOD, () =>
    changed(SHEET, { localName: 'xl/vbaProject.bin' }),
  ),
  read('有注释.xlsx', 'a comment with another end record in front of the real one', GOOD, () =>
    makeZip(PARTS, 'PK\x01\x02'),
  ),
  refused('前面有程序.xlsx', 'a program in front of the zip', 'not-a-table', () =>
    Buffer.concat([Buffer.from('MZ\x90\x00'), oneSheet(ONE)]),
  ),
  refused('部件加密.xlsx', 'parts encrypted the way zip programs do it', 'encrypted', () =>
    makeZip(PARTS.map((part) => ({ ...part, isEncrypted: true }))),
  ),
  refused('大小撒谎.xlsx', '60 MB that say they are 1 kB', 'bomb', () =>
    changed(SHEET, {
      content: repeated('<worksheet><sheetData>', Buffer.alloc(MEGABYTE, ' '), 60, `${ONE}</sheetData></worksheet>`),
      claimedBytes: 1_000,
    }),
  ),
  refused('重叠部件.xlsx', '150 sheets whose content is the same megabyte of the file', 'bomb', overlapping),
  read('媒体600MB.xlsx', '600 MB among the pictures: only parts with cells are unpacked', GOOD, () =>
    makeXlsx({
      sheets: [{ name: 'Sheet1', rows: ONE }],
      extraParts: [{ name: 'xl/media/image1.png', content: repeated('', Buffer.alloc(MEGABYTE), 600) }],
    }),
  ),
]
