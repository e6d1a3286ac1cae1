import { describe, expect, it } from 'vitest'
import { fen } from '../../../src/core/kernel/fen'
import type { LoggedOperation } from '../../../src/core/sheets/operation-log-workbook'
import { buildOperationLogWorkbook } from '../../../src/core/sheets/operation-log-workbook'
import type { ChangeLine } from '../../../src/core/text/changes/describe-change'

const OPERATION: Omit<LoggedOperation, 'lines'> = {
  seq: 7,
  when: '2026-03-02 09:05',
  who: '店主',
  what: '调整薪酬「小王」',
  state: '可撤销',
}
const line = (field: string, rest: Partial<ChangeLine>): ChangeLine => ({
  table: '薪酬',
  record: '小王',
  field,
  ...rest,
})

describe('the workbook of the operation log', () => {
  it('lists operations and, on a second sheet, what each changed', () => {
    const { title, sheets } = buildOperationLogWorkbook({
      shopName: '小满家居店',
      madeOn: '2026-04-01',
      operations: [
        {
          ...OPERATION,
          lines: [
            line('基本工资', {
              before: { kind: 'money', fen: fen(400_000) },
              after: { kind: 'money', fen: fen(450_000) },
            }),
            line('银行账号', { after: { kind: 'secret', secret: 'bank-account', text: '6222000011112222' } }),
          ],
        },
        { ...OPERATION, seq: 6, lines: undefined },
      ],
    })
    expect(title).toBe('小满家居店 操作记录 2026-04-01')
    expect(sheets.map((sheet) => sheet.name)).toEqual(['操作记录', '改动明细'])
    const [operations, changes] = sheets.map((sheet) =>
      sheet.rows.slice(2).map((row) => row.cells.map((cell) => cell?.value)),
    )
    expect(operations?.map((cells) => cells.at(-1))).toEqual([
      { kind: 'number', value: 2 },
      { kind: 'text', text: '没有明细' },
    ])
    expect(changes?.map((cells) => cells.slice(-3))).toEqual([
      [
        { kind: 'text', text: '基本工资' },
        { kind: 'money', fen: 400_000 },
        { kind: 'money', fen: 450_000 },
      ],
      [{ kind: 'text', text: '银行账号' }, { kind: 'blank' }, { kind: 'text', text: '••••' }],
    ])
  })

  it('stops at what somebody can still read, and says how much is left out', () => {
    const lines = Array.from({ length: 20_003 }, (_, n) => line(`项目${n}`, {}))
    const [, changes] = buildOperationLogWorkbook({
      shopName: '店',
      madeOn: '2026-04-01',
      operations: [{ ...OPERATION, lines }],
    }).sheets
    expect(changes?.rows).toHaveLength(20_002)
    expect(JSON.stringify(changes?.rows[0])).toContain('还有 3 处改动没有列出')
  })
})
