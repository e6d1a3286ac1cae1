import { describe, expect, it } from 'vitest'
import { fen } from '../../src/core/kernel/fen'
import { textCell } from '../../src/core/sheets/cell'
import type { ChannelName } from '../../src/ipc/contract'
import { CHANNELS } from '../../src/ipc/contract'
import { parseRequest, requestSchemas } from '../../src/ipc/contract-schema'
import { isHarmlessFormula } from '../../src/ipc/workbook-schema'
import { packed } from './packed'

function accepts(channel: ChannelName, ...request: unknown[]): boolean {
  return requestSchemas[channel].safeParse(request).success
}
const SHEET = {
  name: '表',
  columns: [{ widthChars: 10 }],
  rows: [{ cells: [textCell('a'), null] }],
  frozen: { rows: 0, columns: 0 },
  print: { paper: 'A4', landscape: false, fitToWidth: true },
}
function workbook(change: object = {}, sheets: readonly object[] = [{ ...SHEET, ...change }]) {
  return { suggestedName: 'x', workbook: { title: 't', sheets } }
}
function cell(value: unknown, more: object = {}) {
  return workbook({ rows: [{ cells: [{ value, style: 'text', ...more }] }] })
}
const saves = (request: unknown): boolean => accepts('workbook:save', request)

describe('requests', () => {
  it('every channel of the contract has a schema and no other', () => {
    expect(Object.keys(requestSchemas).sort()).toEqual(Object.keys(CHANNELS).sort())
  })
  it('channels without a request take none', () => {
    for (const channel of ['app:info', 'shop-folder:pick', 'backup:open', 'journal:state', 'app:quit-ready'] as const) {
      expect(accepts(channel)).toBe(true)
      expect(accepts(channel, {})).toBe(false)
    }
  })
  it('a dropped file holds at most 20 MB, and one byte more so that the reader can say so', () => {
    const limit = 20 * 1024 * 1024
    const drop = (bytes: unknown) => accepts('table:read', { fileName: 'a.xlsx', bytes })
    expect(drop(new Uint8Array(limit + 1))).toBe(true)
    expect(drop(new Uint8Array(limit + 2))).toBe(false)
    expect(drop([1, 2, 3])).toBe(false)
    expect(accepts('table:read', { fileName: '', bytes: new Uint8Array(1) })).toBe(false)
  })
  it('unknown keys, kinds and extra arguments are refused', () => {
    expect(accepts('table:pick', { kind: 'members' })).toBe(true)
    expect(accepts('table:pick', { kind: 'members', path: '/etc/passwd' })).toBe(false)
    expect(accepts('table:pick', { kind: 'all' })).toBe(false)
    expect(accepts('table:pick', { kind: 'members' }, 1)).toBe(false)
    expect(accepts('demo:report', { kind: 'exit', code: 0 })).toBe(false)
    expect(accepts('file:reveal', { token: '/etc/passwd' })).toBe(false)
  })
  it('a PIN is four to twelve digits', () => {
    for (const pin of ['0000', '123456789012']) expect(accepts('lock:try', { pin }), pin).toBe(true)
    for (const pin of ['', '123', '1234567890123', '12a4', '１２３４', ' 1234', '1234\n', 1234])
      expect(accepts('lock:try', { pin }), String(pin)).toBe(false)
    expect(accepts('lock:set', { pin: '1234' })).toBe(true)
    expect(accepts('lock:set', { pin: '1234', oldPin: '4321' })).toBe(true)
    expect(accepts('lock:set', { pin: '1234', oldPin: undefined })).toBe(false)
    expect(accepts('lock:clear', {})).toBe(false)
  })
  it('a request that is not what the channel takes throws', () => {
    expect(() => parseRequest('table:pick', [{}])).toThrow()
    expect(parseRequest('table:pick', [{ kind: 'members' }])).toEqual([{ kind: 'members' }])
  })
})

describe('safety', () => {
  const document = packed('{}')
  const snapshot = (change: object) =>
    accepts('snapshot:save', { reason: 'quit', document: { ...document, ...change } })
  const append = (entries: unknown) => accepts('journal:append', { dbId: 'a', entries })
  it('a document has real sizes, a real hash and bounded counts', () => {
    expect(snapshot({})).toBe(true)
    expect(snapshot({ gzip: [31, 139] })).toBe(false)
    expect(snapshot({ gzip: new Uint8Array(0) })).toBe(false)
    expect(snapshot({ gzip: new Uint8Array(100 * 1024 * 1024 + 1) })).toBe(false)
    expect(snapshot({ bytes: 400 * 1024 * 1024 + 1 })).toBe(false)
    expect(snapshot({ sha256: 'A'.repeat(64) })).toBe(false)
    expect(snapshot({ createdAt: 'yesterday' })).toBe(false)
    expect(snapshot({ counts: { 'a b': 1 } })).toBe(false)
    expect(snapshot({ counts: { members: -1 } })).toBe(false)
    expect(snapshot({ counts: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`l${index}`, 1])) })).toBe(
      false,
    )
    expect(accepts('snapshot:save', { reason: 'whim', document })).toBe(false)
  })
  it('entries are numbered from 1, at most 10 000 and 32 MB each', () => {
    const entry = { seq: 1, body: '{}' }
    expect(append([entry])).toBe(true)
    expect(append([])).toBe(false)
    expect(append([{ ...entry, seq: 0 }])).toBe(false)
    expect(append(Array.from({ length: 10_000 }, () => entry))).toBe(true)
    expect(append(Array.from({ length: 10_001 }, () => entry))).toBe(false)
    expect(append([{ seq: 1, body: 'x'.repeat(32 * 1024 * 1024) }])).toBe(true)
    expect(append([{ seq: 1, body: 'x'.repeat(32 * 1024 * 1024 + 1) }])).toBe(false)
    expect(append(Array.from({ length: 3 }, () => ({ seq: 1, body: 'x'.repeat(30 * 1024 * 1024) })))).toBe(false)
  })
  it('a passphrase has 1 to 200 characters; a folder cannot be named by a page', () => {
    expect(accepts('seal:set', { passphrase: 'a' })).toBe(true)
    expect(accepts('seal:set', { passphrase: '' })).toBe(false)
    expect(accepts('seal:set', { passphrase: 'a'.repeat(201) })).toBe(false)
    expect(accepts('second-target:choose', { folder: '/' })).toBe(false)
    expect(accepts('backup:unlock', { token: '/etc/passwd', passphrase: 'a' })).toBe(false)
  })
})

describe('workbooks', () => {
  it('a model and its JSON text are both accepted', () => {
    expect(saves(workbook())).toBe(true)
    expect(saves({ suggestedName: 'x', workbook: JSON.stringify(workbook().workbook) })).toBe(true)
    expect(saves({ suggestedName: 'x', workbook: '' })).toBe(false)
  })
  it('numbers must be finite, money whole 分, days real', () => {
    expect(saves(cell({ kind: 'number', value: 1.5 }))).toBe(true)
    expect(saves(cell({ kind: 'number', value: Number.NaN }))).toBe(false)
    expect(saves(cell({ kind: 'number', value: Infinity }))).toBe(false)
    expect(saves(cell({ kind: 'money', fen: fen(1) }))).toBe(true)
    expect(saves(cell({ kind: 'money', fen: 1.5 }))).toBe(false)
    expect(saves(cell({ kind: 'day', day: '2026-02-28' }))).toBe(true)
    expect(saves(cell({ kind: 'day', day: '2026-02-29' }))).toBe(false)
  })
  it('texts up to 32 767 characters, styles of the list, spans from 1', () => {
    const text = (length: number) => cell({ kind: 'text', text: 'a'.repeat(length) })
    expect([saves(text(32_767)), saves(text(32_768))]).toEqual([true, false])
    expect(saves(cell({ kind: 'blank' }, { style: 'mark-warn' }))).toBe(true)
    expect(saves(cell({ kind: 'blank' }, { style: 'pink' }))).toBe(false)
    expect(saves(cell({ kind: 'blank' }, { columnSpan: 1 }))).toBe(true)
    expect(saves(cell({ kind: 'blank' }, { columnSpan: 0 }))).toBe(false)
    expect(saves(cell({ kind: 'blank' }, { colour: 'red' }))).toBe(false)
  })
  it('60 sheets and 100 000 rows over all of them', () => {
    const sheets = (count: number, rows = 1) =>
      Array.from({ length: count }, () => ({ ...SHEET, rows: Array.from({ length: rows }, () => ({ cells: [] })) }))
    expect([saves(workbook({}, sheets(60))), saves(workbook({}, sheets(61)))]).toEqual([true, false])
    expect([saves(workbook({}, sheets(2, 50_000))), saves(workbook({}, sheets(2, 50_001)))]).toEqual([true, false])
    expect(saves(workbook({}, []))).toBe(false)
  })
  it.each([
    ['SUM(A1:A9)', true],
    ["IF('2月 考勤'!B3>0,ROUND(B3*1.5,2),0)", true],
    ['COUNTIF(C4:AG4,"早")', true],
    ['COUNTIF(E5:AI5,"√")+COUNTIF(E5:AI5,"[|]")', true],
    ["SUM('2026·02（考勤）'!A1:A3)", true],
    ["'[book.xlsx]Sheet1'!A1", false],
    ['SUMPRODUCT(COUNTIF(E5:AH5,{"年","病"}))+2^3', true],
    ['=1+1', false],
    ["cmd|' /C calc'!A0", false],
    ['[book.xlsx]Sheet1!A1', false],
    ['HYPERLINK("x")', false],
    ['webservice ("x")', false],
    ['A1\n', false],
  ])('formula %s is harmless: %s', (formula, harmless) => {
    expect(isHarmlessFormula(formula)).toBe(harmless)
  })
})

describe('papers', () => {
  const table = {
    kind: 'table',
    title: '',
    subtitle: '',
    paper: 'A4',
    landscape: true,
    columns: [],
    rows: [],
    notes: [],
    signatures: [],
  }
  const prints = (paper: unknown): boolean => accepts('paper:print', { suggestedName: 'x', paper })
  it('a table of up to 5000 rows', () => {
    const rows = (count: number) => ({ ...table, rows: Array.from({ length: count }, () => ({ cells: [] })) })
    expect([prints(rows(5_000)), prints(rows(5_001))]).toEqual([true, false])
  })
  it('slips hold whole 分, and unknown kinds are refused', () => {
    const slip = (netFen: number) => ({
      kind: 'payslips',
      shopName: '示例小店',
      monthLabel: '2026年2月',
      slips: [
        {
          name: '甲',
          employeeNo: '1',
          department: '',
          role: '',
          attendance: '',
          earnings: [],
          deductions: [],
          grossFen: 0,
          netFen,
        },
      ],
    })
    expect([prints(slip(1)), prints(slip(0.5))]).toEqual([true, false])
    expect(prints({ ...table, kind: 'html', html: '<script>' })).toBe(false)
  })
})
