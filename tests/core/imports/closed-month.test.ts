import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import type { TableFile } from '../../../src/core/imports/table-file'
import { month } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import { importProblemText } from '../../../src/core/text/import-text'
import { file, SMALL_SHOP, told } from './sheet-building'

const FILES = (september: string): readonly TableFile[] => [
  file('排班.xlsx', [['2025年9月'], ['工号', 1, 2, 3], ['001', september, '早', '休']]),
  file('打卡.xlsx', [
    ['工号', '日期', '时间'],
    ['001', '2025-09-01', '08:57 18:03'],
    ['001', '2025-10-01', '08:57'],
  ]),
  file('请假.xlsx', [
    ['工号', '类型', '开始', '结束'],
    ['001', '事假', '2025-09-30', '2025-10-02'],
  ]),
  file('加班.xlsx', [
    ['工号', '日期', '小时', '结算'],
    ['001', '2025-09-02', 2, '加班费'],
  ]),
  file('补卡.xlsx', [
    ['工号', '日期', '上下班', '时间'],
    ['001', '2025-09-03', '上班', '09:00'],
  ]),
  file('奖惩.xlsx', [
    ['工号', '月份', '类型', '金额', '原因'],
    ['001', '2025-09', '奖励', 100, '好'],
    ['001', '2025-10', '奖励', 100, '好'],
  ]),
]
const closeSeptember = (shop: ShopData): ShopData => ({
  ...shop,
  closedMonths: [
    {
      month: month('2025-09'),
      closedAt: '2025-10-05T10:00:00Z',
      summaries: [],
      scores: [],
      payslips: [],
      people: [],
      rulesUsed: [],
      hash: '0'.repeat(64),
    },
  ],
})

describe('a closed month', () => {
  it('is not changed by an import, and every sheet that would have says so once', () => {
    const found = planImport(FILES('早'), closeSeptember(SMALL_SHOP))
    expect(Object.keys(found.patch).sort()).toEqual(['adjustments', 'punches'])
    expect(found.patch.adjustments?.map((a) => a.month)).toEqual(['2025-10'])
    expect(found.patch.punches?.map((p) => p.month)).toEqual(['2025-10'])
    expect(found.problems.map((p) => `${p.file} ${p.severity} ${p.code} ${p.row}`).sort()).toEqual(
      [
        '加班.xlsx warning month-closed 2',
        '奖惩.xlsx warning month-closed 2',
        '打卡.xlsx warning month-closed 2',
        '排班.xlsx warning month-closed 3',
        '补卡.xlsx warning month-closed 2',
        '请假.xlsx warning month-closed 2',
      ].sort(),
    )
    expect(importProblemText(found.problems[0]!)).toContain('2025年9月已经月结')
  })
  it('may stand in the files again as long as it says the same', () => {
    const stored = mergePatch(SMALL_SHOP, planImport(FILES('早'), SMALL_SHOP).patch)
    const found = planImport(FILES('早'), closeSeptember(stored))
    expect(found.patch).toEqual({})
    expect(told(found)).toEqual([])
    expect(planImport(FILES('夜'), closeSeptember(stored)).patch).toEqual({})
  })
})
