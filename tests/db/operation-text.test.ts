import { describe, expect, it } from 'vitest'
import { month } from '../../src/core/kernel/local-day'
import { commitErrorText, operationText } from '../../src/renderer/db/operation-text'

describe('the words for an operation', () => {
  it('name what was done, to what, and whether it was taken back', () => {
    const what = 'roster-cells-set'
    const facts = { month: month('2026-03'), count: 4 }
    expect(operationText({ what, facts, kind: 'do' })).toBe('排班 2026 年 3 月 4 项')
    expect(operationText({ what, facts: { ...facts, count: 1 }, kind: 'do' })).toBe('排班 2026 年 3 月')
    expect(operationText({ what: 'member-hired', facts: { name: '小王' }, kind: 'undo' })).toBe(
      '撤销：员工入职 「小王」',
    )
    expect(operationText({ what: 'month-closed', facts: {}, kind: 'redo' })).toBe('重做：月度结账')
  })

  it('of a refused write say what to do next', () => {
    expect(commitErrorText({ code: 'month-closed', month: month('2026-03') })).toContain('2026 年 3 月已经结账')
    expect(commitErrorText({ code: 'duplicate', table: 'members', value: '001' })).toContain('「001」')
    expect(commitErrorText({ code: 'disk-full' })).toContain('清理磁盘')
    expect(commitErrorText({ code: 'database-failed' })).toMatch(/没有保存.*清理磁盘.*重新打开/)
  })
})
