import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { readScoringRule } from '../../../src/core/imports/tables/scoring-rule'
import { importProblemText } from '../../../src/core/text/import-text'
import { errorsOf, plan, PRESALE, SMALL_SHOP, told } from './sheet-building'

const HEAD = ['岗位', '指标', '权重', '目标', '评分方式', '参数', '单位', '方向', '生效日期']
const PLAN_ROWS = [
  HEAD,
  ['售前客服', '询单转化率', 40, '45%', '分档', '≥45:100 ≥40:80 ≥35:60 其他:0', '', '', '2025-01-01'],
  ['', '平均响应时长', '30%', 35, '分档', '≤35:100；≤45:80；其他：0', '', '', ''],
  ['', '上架准点', 20, '', '按次扣', '每次扣5', '次', '越低越好', ''],
  ['', '协作态度', 10, '', '主管评分', '', '分', '越高越好', ''],
]
const WITH_PLAN = mergePatch(SMALL_SHOP, plan(PLAN_ROWS, SMALL_SHOP).patch)

describe('考核方案', () => {
  it('takes a plan with library indicators by name and own ones beside them', () => {
    const found = plan(PLAN_ROWS, SMALL_SHOP)
    expect(told(found)).toEqual([])
    expect(found.patch.kpiPlans).toMatchObject([
      {
        id: 'kpi-售前客服考核-2025-01-01',
        name: '售前客服考核',
        roleIds: [PRESALE],
        from: '2025-01-01',
        items: [
          { indicatorId: 'ind-inquiry-conversion', weightPercent: 40, target: '45' },
          {
            indicatorId: 'ind-average-response-time',
            weightPercent: 30,
            target: '35',
            scoring: {
              bands: [
                { bound: '35', score: '100' },
                { bound: '45', score: '80' },
              ],
              otherwise: '0',
            },
          },
          { indicatorId: 'ind-上架准点', weightPercent: 20, scoring: { kind: 'count-deduct', pointsPerTime: '5' } },
          { indicatorId: 'ind-协作态度', weightPercent: 10, scoring: { kind: 'manual' } },
        ],
      },
    ])
    expect(found.patch.indicators?.map((i) => `${i.name} ${i.unit} ${i.direction}`)).toEqual([
      '上架准点 count lower-better',
      '协作态度 score higher-better',
    ])
  })
  it('leaves out a whole plan whose weights do not sum to 100, and takes the others', () => {
    const found = plan(
      [
        HEAD,
        ['售前客服', '询单转化率', 60, 45, '完成率', ''],
        ['', '客单价', 39, 250, '完成率', ''],
        ['售前客服', '回复率', 100, 98, '完成率', '封顶120', '', '', '2025-06-01'],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual(['error weights-not-100 2 权重'])
    expect(importProblemText(found.problems[0]!)).toContain('（售前客服考核: 99）')
    expect(found.patch.kpiPlans?.map((p) => p.from)).toEqual(['2025-06-01'])
  })
  it('leaves out a plan with one bad row and says both', () => {
    const found = plan(
      [HEAD, ['售前客服', '询单转化率', 60, 45, '分档', '高就好'], ['', '客单价', 40, 250, '完成率', '']],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual(['error bad-parameters 2 参数', 'error plan-has-bad-row 2 指标'])
    expect(found.patch.kpiPlans).toBeUndefined()
  })
  it('leaves out a plan in which better scores less, in the words of the plan editor', () => {
    const found = plan([HEAD, ['售前客服', '询单转化率', 100, 45, '分档', '≥45:80 ≥40:100']], SMALL_SHOP)
    expect(told(found)).toEqual(['error plan-faulty 2 指标'])
    expect(importProblemText(found.problems[0]!)).toContain('「询单转化率」在「40」处成绩更好得分反而更低')
    expect(found.patch).toEqual({})
  })
  it('refuses unknown roles, an indicator twice, odd weights and a missing target', () => {
    const found = plan(
      [
        HEAD,
        ['宇航员', '询单转化率', 100, 45, '完成率'],
        ['售前客服', '客单价', 50, 250, '完成率'],
        ['', '客单价', 50, 250, '完成率'],
        ['售前客服', '回复率', 33.3, 98, '完成率', '', '', '', '2025-02-01'],
        ['售前客服', '回复率', 100, '', '完成率', '', '', '', '2025-03-01'],
      ],
      SMALL_SHOP,
    )
    expect(errorsOf(found).filter((line) => !line.includes('plan-has-bad-row'))).toEqual([
      'error unknown-role 2 岗位',
      'error duplicate-indicator 4 指标',
      'error out-of-range 5 权重',
      'error missing-value 6 目标',
    ])
    expect(found.patch.kpiPlans).toBeUndefined()
  })
})

describe('评分方式', () => {
  it.each([
    [
      'step',
      '≥98:100 ≥95:80 其他:10',
      {
        kind: 'step',
        bands: [
          { bound: '98', score: '100' },
          { bound: '95', score: '80' },
        ],
        otherwise: '10',
      },
    ],
    [
      'step',
      '>=95:80, >=98:100',
      {
        kind: 'step',
        bands: [
          { bound: '98', score: '100' },
          { bound: '95', score: '80' },
        ],
        otherwise: '0',
      },
    ],
    ['ratio-up', '封顶120', { kind: 'ratio-up', capPercent: '120' }],
    ['ratio-up', '', { kind: 'ratio-up', capPercent: '100' }],
    ['ratio-down', '倒数 封顶110', { kind: 'ratio-down', variant: 'inverse', capPercent: '110' }],
    ['ratio-down', '', { kind: 'ratio-down', variant: 'two-minus', capPercent: '100' }],
    [
      'linear',
      '100:100 90:60',
      {
        kind: 'linear',
        points: [
          { at: '90', score: '60' },
          { at: '100', score: '100' },
        ],
      },
    ],
    ['deduct', '每5扣2', { kind: 'deduct', unit: '5', pointsPerUnit: '2', counting: 'complete-units' }],
    ['deduct', '每差0.1%扣1.5 不满也扣', { kind: 'deduct', unit: '0.1', pointsPerUnit: '1.5', counting: 'any-part' }],
    ['deduct', '每1扣1 按比例', { kind: 'deduct', unit: '1', pointsPerUnit: '1', counting: 'proportional' }],
    ['count-deduct', '每次扣5', { kind: 'count-deduct', pointsPerTime: '5' }],
    ['plus-minus', '每1加2 封顶10', { kind: 'plus-minus', pointsPerUnit: '2', capPoints: '10' }],
    ['veto', '总分', { kind: 'veto', scope: 'total' }],
    ['veto', '', { kind: 'veto', scope: 'item' }],
    ['manual', '', { kind: 'manual' }],
  ] as const)('%s %j', (kind, text, rule) => {
    expect(readScoringRule(kind, text)?.rule).toEqual(rule)
  })
  it.each([
    ['step', '≥98:100 ≤95:80'],
    ['step', '≥98:100 ≥98:80'],
    ['step', '其他:0'],
    ['step', '≥98:100 随便'],
    ['linear', '90:60'],
    ['deduct', '每0扣2'],
    ['count-deduct', '扣5'],
    ['plus-minus', '每1加2'],
    ['step', `≥${'9'.repeat(400)}:100`],
  ] as const)('%s refuses %j', (kind, text) => {
    expect(readScoringRule(kind, text)).toBeUndefined()
  })
})

describe('绩效实际', () => {
  const actualsOf = (found: ReturnType<typeof plan>): readonly string[] =>
    (found.patch.kpiMonths ?? []).flatMap((m) =>
      m.actuals.map((a) => `${m.memberId} ${m.month} ${a.indicatorId} ${a.value}`),
    )
  it('takes one row a person with a column per indicator of the shop’s plans', () => {
    const found = plan(
      [
        ['2025年11月绩效实际'],
        ['姓名', '询单转化率(%)', '平均响应时长（秒）', '上架准点', '协作态度', '天气', '评语'],
        ['甲一鸣', '46.5%', '33', 1, '优秀', '晴', '稳'],
        ['乙小满', 44, '1分5秒', '', 80, '', ''],
      ],
      WITH_PLAN,
    )
    expect(actualsOf(found)).toEqual([
      'm-001 2025-11 ind-inquiry-conversion 46.5',
      'm-001 2025-11 ind-average-response-time 33',
      'm-001 2025-11 ind-上架准点 1',
      'm-001 2025-11 ind-协作态度 100',
      'm-002 2025-11 ind-inquiry-conversion 44',
      'm-002 2025-11 ind-average-response-time 65',
      'm-002 2025-11 ind-协作态度 80',
    ])
    expect(found.patch.kpiMonths?.[0]?.comment).toBe('稳')
    expect(told(found)).toEqual([])
  })
  it('takes one row per indicator, and an empty actual is none', () => {
    const found = plan(
      [
        ['工号', '月份', '指标', '实际'],
        ['001', '2025年11月', '询单转化率', '46%'],
        ['001', '2025-11', '平均响应时长', ''],
        ['001', '2025-11', '没有的指标', 1],
      ],
      WITH_PLAN,
    )
    expect(actualsOf(found)).toEqual(['m-001 2025-11 ind-inquiry-conversion 46'])
    expect(told(found)).toEqual(['error unknown-indicator 4 指标'])
  })
  it('reads a cell formatted as per cent as per cent, where only that can be meant, and says so', () => {
    const found = plan(
      [
        ['工号', '月份', '询单转化率'],
        ['001', '2025-11', 0.465],
      ],
      WITH_PLAN,
    )
    expect(actualsOf(found)).toEqual(['m-001 2025-11 ind-inquiry-conversion 46.5'])
    expect(told(found)).toEqual(['warning percent-fraction-read 2 询单转化率'])
    expect(
      actualsOf(
        plan(
          [
            ['工号', '月份', '询单转化率(%)'],
            ['001', '2025-11', 0.465],
          ],
          WITH_PLAN,
        ),
      ),
    ).toEqual(['m-001 2025-11 ind-inquiry-conversion 0.465'])
  })
  it('joins what the month has already', () => {
    const first = mergePatch(
      WITH_PLAN,
      plan(
        [
          ['工号', '月份', '询单转化率', '协作态度'],
          ['001', '2025-11', '46', 90],
        ],
        WITH_PLAN,
      ).patch,
    )
    const found = plan(
      [
        ['工号', '月份', '协作态度', '上架准点'],
        ['001', '2025-11', 95, 2],
      ],
      first,
    )
    expect(actualsOf(found)).toEqual([
      'm-001 2025-11 ind-inquiry-conversion 46',
      'm-001 2025-11 ind-协作态度 95',
      'm-001 2025-11 ind-上架准点 2',
    ])
  })
  it('refuses words where a number belongs', () => {
    expect(
      told(
        plan(
          [
            ['工号', '月份', '询单转化率'],
            ['001', '2025-11', '不错'],
          ],
          WITH_PLAN,
        ),
      ),
    ).toEqual(['error not-a-number 2 询单转化率'])
  })
})
