import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '../../../src/core/kernel/fen'
import type { IndicatorId, MemberId, RecordId, RoleId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import type { ChangeLine } from '../../../src/core/text/changes/describe-change'
import { describeChange, describePunches } from '../../../src/core/text/changes/describe-change'
import { RECORD_DESCRIBERS } from '../../../src/core/text/changes/record-describers'
import type { NameBook } from '../../../src/core/text/changes/shown-field'
import { LIST_NAMES } from '../../../src/schema/table-keys'
import { anyShop } from '../../schema/shop-arbitraries'
import { wholeShop } from '../../db/generated-shop'

const NAMES: NameBook = {
  member: (id) => (id === 'm1' ? '小王' : '（已删除）'),
  department: () => '客服部',
  role: (id) => (id === 'r1' ? '客服' : '主管'),
  shift: (id) => ({ early: '早班', late: '晚班' })[id] ?? '（已删除）',
  indicator: (id) => (id === 'i1' ? '响应时间' : '满意度'),
  kpiPlan: () => '客服考核',
  commissionPlan: () => '销售提成',
  skill: () => '修图',
  equipment: () => '相机',
}
const M1 = toId<MemberId>('m1')

/** '基本工资: 4000.00 → 4500.00' */
function said(lines: readonly ChangeLine[]): readonly string[] {
  const text = (value: ChangeLine['before']): string =>
    value === undefined
      ? '无'
      : value.kind === 'money'
        ? `${value.fen} 分`
        : value.kind === 'secret'
          ? `密${value.secret}`
          : value.text
  return lines.map(
    ({ table, record, field, before, after }) => `${table} ${record} ${field}: ${text(before)} → ${text(after)}`,
  )
}

describe('a change in words', () => {
  it('names the table, the record and each field that differs, and no other', () => {
    const before = { id: M1, employeeNo: '001', name: '小王', hiredOn: localDay('2025-01-01'), phone: '13800000000' }
    const after = { ...before, employeeNo: '009', idNumber: '110101199001011234', aliases: ['王'] }
    expect(said(describeChange('members', before, after, NAMES))).toEqual([
      '成员 小王 工号: 001 → 009',
      '成员 小王 身份证号: 无 → 密id-number',
      '成员 小王 别名: 无 → 王',
    ])
    expect(describeChange('members', before, before, NAMES)).toEqual([])
  })

  it('shows all of a record that is new or gone', () => {
    const leave = {
      id: toId<RecordId>('l1'),
      memberId: M1,
      type: 'sick',
      span: {
        kind: 'half-days',
        from: localDay('2026-03-02'),
        fromHalf: 'am',
        to: localDay('2026-03-03'),
        toHalf: 'pm',
      },
      reason: '感冒',
    } as const
    expect(said(describeChange('leaves', undefined, leave, NAMES))).toEqual([
      '请假 小王 假别: 无 → 病假',
      '请假 小王 时间: 无 → 2026-03-02 上午 至 2026-03-03 下午',
      '请假 小王 原因: 无 → 感冒',
    ])
    expect(said(describeChange('leaves', leave, undefined, NAMES))[0]).toBe('请假 小王 假别: 病假 → 无')
  })

  it('goes into what a record holds: days of a roster, pay, actuals', () => {
    const roster = (days: readonly (string | null)[]) => ({
      memberId: M1,
      month: month('2026-03'),
      days: days as readonly ShiftId[],
    })
    expect(said(describeChange('rosters', roster(['early', null]), roster(['late', 'early']), NAMES))).toEqual([
      '排班（人月） 小王 2026年3月 1 日: 早班 → 晚班',
      '排班（人月） 小王 2026年3月 2 日: 无 → 早班',
    ])
    const scheme = {
      kind: 'monthly',
      baseFen: fen(400_000),
      postFen: fen(0),
      allowances: [{ name: '餐补', amountFen: fen(30_000), proration: 'full', inMinimumWage: true }],
      performanceFen: fen(0),
      fullAttendanceFen: fen(0),
      proration: 'deduct-21.75',
      overtimeBase: 'base',
    } as const
    const terms = { memberId: M1, from: localDay('2026-01-01'), scheme }
    const raised = {
      ...terms,
      scheme: { ...scheme, baseFen: fen(450_000), allowances: [{ ...scheme.allowances[0], amountFen: fen(35_000) }] },
    }
    expect(said(describeChange('payTerms', terms, raised, NAMES))).toEqual([
      '薪酬 小王 2026-01-01 起 基本工资: 400000 分 → 450000 分',
      '薪酬 小王 2026-01-01 起 津贴「餐补」: 30000 分 → 35000 分',
    ])
    const actuals = (value: string) => ({
      memberId: M1,
      month: month('2026-03'),
      actuals: [{ indicatorId: toId<IndicatorId>('i1'), value }],
    })
    expect(said(describeChange('kpiMonths', actuals('30'), actuals('25'), NAMES))).toEqual([
      '绩效实际值（人月） 小王 2026年3月 响应时间: 30 → 25',
    ])
  })

  it('notices a changed number of a scoring rule', () => {
    const plan = (pointsPerTime: string) => ({
      id: 'p1',
      name: '客服考核',
      roleIds: [toId<RoleId>('r1')],
      from: localDay('2026-01-01'),
      items: [{ indicatorId: 'i1', weightPercent: 100, target: '5', scoring: { kind: 'count-deduct', pointsPerTime } }],
    })
    expect(describeChange('kpiPlans', plan('2'), plan('3'), NAMES)).toHaveLength(1)
  })

  it('counts the punches of an import, and says when they were taken back', () => {
    const facts = {
      memberId: M1,
      month: month('2026-03'),
      days: [localDay('2026-03-31'), localDay('2026-03-02'), localDay('2026-03-02')],
      files: ['三月.xlsx', '三月.xlsx'],
    }
    expect(said(describePunches({ ...facts, isTakenBack: false }, NAMES))).toEqual([
      '打卡（人月） 小王 2026年3月 打卡: 无 → 3 次（2026-03-02 至 2026-03-31） 来自「三月.xlsx」',
    ])
    expect(describePunches({ ...facts, isTakenBack: true }, NAMES)[0]).not.toHaveProperty('after')
  })
})

describe('every table', () => {
  it('has words for its records', () => {
    const described = ['settings', ...LIST_NAMES.filter((list) => list !== 'punches' && list !== 'verdicts')]
    expect(Object.keys(RECORD_DESCRIBERS).sort()).toEqual(described.sort())
  })

  it('shows any record, each field once', () => {
    fc.assert(
      fc.property(anyShop, (shop) => {
        for (const table of Object.keys(RECORD_DESCRIBERS)) {
          const records = table === 'settings' ? [shop.settings] : shop[table as 'members']
          for (const record of records) {
            const lines = describeChange(table as 'members', undefined, record, NAMES)
            expect(lines.every((line) => line.field !== '' && line.after !== undefined)).toBe(true)
            expect(new Set(lines.map((line) => line.field)).size).toBe(lines.length)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('shows a whole shop of months, never an id', () => {
    const { settings: _settings, punches: _punches, ...lists } = wholeShop(3, 2)
    for (const [table, records] of Object.entries(lists))
      for (const record of records)
        for (const line of said(describeChange(table as 'members', undefined, record, NAMES)))
          expect(line).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })
})
