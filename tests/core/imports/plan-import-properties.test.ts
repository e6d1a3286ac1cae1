import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_TABLES, TABLE_KINDS } from '../../../src/core/imports/columns/all-tables'
import { LEAVE_TYPE_WORDS } from '../../../src/core/imports/columns/attendance-columns'
import type { TableKind } from '../../../src/core/imports/import-plan'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import type { RawCell, TableFile } from '../../../src/core/imports/table-file'
import { month } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { shopDataSchema } from '../../../src/schema/shop-data-schema'
import { importProblemText } from '../../../src/core/text/import-text'
import { file, SMALL_SHOP } from './sheet-building'
import { runs } from '../../property-runs'

/** Words that mean something to some column, so that random rows get past the first check. */
const WORDS: readonly RawCell[] = [
  '001',
  1,
  '甲一鸣',
  '乙小满',
  '2025-11-03',
  '11月3日',
  45964,
  45964.4,
  '2025-11',
  '09:00',
  '次日02:00',
  '09:00-18:00',
  '08:57 18:03',
  0.375,
  '早',
  '夜',
  '休',
  '空',
  '上班',
  '下班',
  '年假',
  '0.5',
  1e9,
  -3,
  0,
  99999999999,
  '¥1,234.5',
  '5%',
  '≥98:100 其他:0',
  '每5扣2',
  '≤15000:10% 以上:22%',
  '固定比例',
  '分档',
  '是',
  '合计',
  '--',
  '售前客服',
  '询单转化率',
  '客服部',
  '首末',
  '加班费',
  '调休',
  '奖励',
  '年假1.0天（11/3 上午 - 11/3 下午）',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  1e308,
  5e-324,
  true,
  '__proto__',
  'constructor',
  '（离职）',
]
const HEADINGS: readonly string[] = TABLE_KINDS.flatMap((kind) =>
  Object.values(ALL_TABLES[kind].columns).map((column) => column.headings[0] ?? ''),
)
const anyCell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<RawCell>(...WORDS) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
)
/** What people write into columns; the template's own examples stand beside these. */
const LIKELY: Readonly<Record<string, readonly RawCell[]>> = {
  employeeNo: ['001', '001', '002', 1, '009'],
  name: [null, null, null, '甲一鸣', '丙知夏'],
  day: ['2025-11-03', '11月4日', 45965, '2025/11/30 星期日', '2025-12-31'],
  month: ['2025-11', '2025年12月', 45964],
  from: ['2025-01-01', '2025-11', null],
  time: ['08:57', '18:03 次日02:00', 0.375],
  shift: ['早', '夜', '休', '10:00-19:00'],
  'shifts.code': ['早', '午', '中', '休'],
  'shifts.segments': ['09:00-18:00', '22:00-次日06:00', '09:00-12:00 13:00-18:00', null],
  'shifts.type': ['上班', '休息', null],
  'shifts.unpaidBreak': [30, 0, 600],
  start: ['2025-11-03', '2025-11-04 下午', '2025-11-05 10:00'],
  end: ['2025-11-06', '2025-11-04 下午', '2025-11-05 12:00'],
  'overtime.start': ['18:00', null],
  'overtime.end': ['21:00', '次日01:00', null],
  'leave.type': Object.keys(LEAVE_TYPE_WORDS),
  'adjustments.type': ['奖励', '罚款', '赔偿'],
  side: ['上班', '下班', '免迟到'],
  roles: ['售前客服', null],
  weight: [100, 100, 50, '40%'],
  scoring: ['分档', '主管评分', '完成率', '按次扣'],
  parameters: ['≥45:100 其他:0', '每次扣5', null],
  indicator: ['询单转化率', '客单价', '自定指标'],
  actual: [45, '46.5%', 0.45],
  method: ['固定比例', '超额累进', null],
  tiers: ['2%', '≤15000:10% 以上:22%', 0.02],
  plan: ['售前提成', null],
  account: ['JiaYiMing', 'NewOne'],
  leaveText: [
    '年假1.0天（11/3 上午 - 11/3 下午）',
    '补卡申请（11-03 18:00）',
    '加班2.0小时（11/3 18:00 - 11/3 20:00）',
    '--',
  ],
  records: ['08:57 18:03', '08:57 18:00(补卡)', '--'],
  result: ['正常'],
  punchKind: ['上班', '下班'],
  expected: ['09:00', '次日02:00'],
  actualTime: ['09:02'],
  status: ['正常', '正常(补卡)'],
}
const likelyCell = (kind: TableKind, key: string): fc.Arbitrary<RawCell> => {
  const example = (ALL_TABLES[kind].columns[key]?.example ?? '') || null
  const usual = LIKELY[`${kind}.${key}`] ??
    LIKELY[kind === 'wecom-daily' && key === 'actual' ? 'actualTime' : key] ?? [example]
  return fc.oneof({ weight: 12, arbitrary: fc.constantFrom<RawCell>(...usual) }, { weight: 1, arbitrary: anyCell })
}
type Rows = readonly (readonly RawCell[])[]
const tableOf = (kind: TableKind): fc.Arbitrary<Rows> => {
  const keys = Object.keys(ALL_TABLES[kind].columns)
  return fc.shuffledSubarray(keys, { minLength: Math.ceil(keys.length * 0.7) }).chain((own) => {
    const heads = own.map((key): RawCell => ALL_TABLES[kind].columns[key]?.headings[0] ?? '')
    const wall = kind === 'roster' || kind === 'punches' ? fc.constantFrom(0, 0, 4) : fc.constant(0)
    return wall.chain((days) =>
      fc
        .array(
          fc.tuple(
            ...own.map((key) => likelyCell(kind, key)),
            ...Array.from({ length: days }, () => likelyCell(kind, kind === 'roster' ? 'shift' : 'time')),
          ),
          { maxLength: 5 },
        )
        .map((rows): Rows => [
          ['2025年11月'],
          [...heads, ...Array.from({ length: days }, (_, index) => index + 1)],
          ...rows,
        ]),
    )
  })
}
const anyTable: fc.Arbitrary<Rows> = fc.constantFrom(...TABLE_KINDS).chain(tableOf)
const anySheet: fc.Arbitrary<Rows> = fc.oneof(
  { weight: 8, arbitrary: anyTable },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom<RawCell>(...HEADINGS), { minLength: 1, maxLength: 12 })
      .chain((heads) =>
        fc
          .array(fc.array(anyCell, { maxLength: heads.length + 1 }), { maxLength: 5 })
          .map((rows): Rows => [heads, ...rows]),
      ),
  },
  { weight: 1, arbitrary: fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 8 }) },
)
const anyFiles: fc.Arbitrary<readonly TableFile[]> = fc
  .array(anySheet, { minLength: 1, maxLength: 4 })
  .map((sheets) => sheets.map((rows, index) => file(`表${index}.xlsx`, rows)))

const COMMISSION = file('提成.xlsx', [
  ['名称', '岗位', '方式', '档位'],
  ['售前提成', '售前客服', '固定比例', '2%'],
])

/** Every number of the patch, with where it stands. */
function unsafeNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? [] : [`${path} = ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => unsafeNumbers(item, `${path}.${key}`))
}
const SHOPS: readonly ShopData[] = [EMPTY_SHOP, SMALL_SHOP]

describe('any cells at all', () => {
  it('reach the records of every table, so that the properties below say something', () => {
    // A clock machine's sums are known and left.
    const kinds = TABLE_KINDS.filter((kind) => kind !== 'clock-report')
    const taken = new Map<string, number>()
    for (const kind of kinds) {
      for (const rows of fc.sample(tableOf(kind), { numRuns: 20, seed: 11 })) {
        // Sales need a plan that they belong to.
        for (const found of planImport([file('表.xlsx', rows), COMMISSION], SMALL_SHOP).recognised)
          if (found.file === '表.xlsx') taken.set(found.kind, (taken.get(found.kind) ?? 0) + found.accepted)
      }
    }
    expect(kinds.filter((kind) => (taken.get(kind) ?? 0) === 0)).toEqual([])
  })
  it('never make the import throw, and never a record with a number that is not whole and safe', () => {
    fc.assert(
      fc.property(
        anyFiles,
        fc.constantFrom(...SHOPS),
        fc.constantFrom(undefined, month('2025-11')),
        (files, shop, defaultMonth) => {
          const found = planImport(files, shop, defaultMonth === undefined ? {} : { defaultMonth })
          expect(unsafeNumbers(found.patch)).toEqual([])
          for (const problem of found.problems) expect(importProblemText(problem).length).toBeGreaterThan(10)
          for (const sheet of found.recognised) expect(sheet.accepted).toBeLessThanOrEqual(sheet.rows)
        },
      ),
      { numRuns: runs(400) },
    )
  })
  it('make a shop that the backup accepts', () => {
    fc.assert(
      fc.property(anyFiles, fc.constantFrom(...SHOPS), (files, shop) => {
        const after = mergePatch(shop, planImport(files, shop).patch)
        const parsed = shopDataSchema.safeParse(after)
        expect(
          parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
        ).toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })
  it('add nothing when the same files come again', () => {
    fc.assert(
      fc.property(anyFiles, fc.constantFrom(...SHOPS), (files, shop) => {
        const after = mergePatch(shop, planImport(files, shop).patch)
        expect(mergePatch(after, planImport(files, after).patch)).toEqual(after)
      }),
      { numRuns: runs(150) },
    )
  })
  it('give the same plan in whichever order the files come', () => {
    fc.assert(
      fc.property(
        anyFiles.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length })),
        ),
        ([files, shuffled]) => {
          expect(planImport(shuffled, SMALL_SHOP)).toEqual(planImport(files, SMALL_SHOP))
        },
      ),
      { numRuns: runs(150) },
    )
  })
})
