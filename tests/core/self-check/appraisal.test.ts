import { describe } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import type { KpiScore } from '../../../src/core/kpi/kpi-month'
import { DEFAULT_GRADE_RULES } from '../../../src/core/kpi/rates/grade-rules'
import type { ShopData } from '../../../src/core/month/shop-data'
import { ROLE_LIBRARY } from '../../../src/core/roles/library/role-library'
import { SERVICE } from '../month/shop-case'
import { testPlanted } from './planted'
import { APRIL, closing, M1, MANNERS, MAY, REPLY_RATE, tampered, withEach } from './shop-to-check'

const count = (value: string) => ({ kind: 'number', decimal: value }) as const
const description = ROLE_LIBRARY[0]!.description
const version = { roleId: SERVICE, version: 1, effectiveOn: localDay('2026-01-01'), change: '' }

/** May is closed so that nothing is computed by the plan that is changed. */
function withWeights(shop: ShopData, reply: number, manners: number): ShopData {
  return withEach(closing(shop, MAY), 'kpiPlans', (plan) => ({
    ...plan,
    items: plan.items.map((item) => ({ ...item, weightPercent: item.indicatorId === REPLY_RATE ? reply : manners })),
  }))
}
function scoreOfApril(shop: ShopData, change: (score: KpiScore) => KpiScore): ShopData {
  return tampered(shop, APRIL, (closed) => ({
    ...closed,
    scores: closed.scores.map((score, index) => (index === 0 ? change(score) : score)),
  }))
}
const points = (score: KpiScore, reply: string, total: string): KpiScore => ({
  ...score,
  total,
  items: score.items.map((item) => (item.indicatorId === REPLY_RATE ? { ...item, score: reply } : item)),
})

describe('what is shared out in per cent sums to 100', () => {
  testPlanted([
    {
      what: 'a plan of 105 per cent',
      shop: (shop) => withWeights(shop, 65, 40),
      finds: [
        {
          code: 'plan-weights',
          severity: 'error',
          where: { table: 'kpiPlans', name: '客服考核' },
          expected: count('100'),
          found: count('105'),
        },
      ],
    },
    { what: 'near miss: other weights that sum to 100', shop: (shop) => withWeights(shop, 45, 55), finds: [] },
    {
      what: 'a plan that divides by a target of nothing',
      shop: (shop) =>
        withEach(closing(shop, MAY), 'kpiPlans', (plan) => ({
          ...plan,
          items: plan.items.map((item) => ({ ...item, target: '0' })),
        })),
      finds: [{ code: 'plan-faulty', where: { name: '客服考核' }, found: count('1') }],
    },
    {
      what: 'grades that begin at 60',
      shop: (shop) => ({
        ...closing(shop, MAY),
        gradeRules: [{ ...DEFAULT_GRADE_RULES, bands: DEFAULT_GRADE_RULES.bands.slice(0, 4) }],
      }),
      finds: [{ code: 'grades-faulty', where: { table: 'gradeRules' } }],
    },
    {
      what: 'near miss: grades of the shop’s own that begin at nothing',
      shop: (shop) => ({ ...shop, gradeRules: [DEFAULT_GRADE_RULES] }),
      finds: [],
    },
    {
      what: 'a job description whose duties sum to less',
      shop: (shop) => ({
        ...shop,
        jobDescriptions: [{ ...version, content: { ...description, duties: description.duties.slice(1) } }],
      }),
      finds: [{ code: 'description-weights', severity: 'warn', where: { name: description.title } }],
    },
    {
      what: 'near miss: an older version of it',
      shop: (shop) => ({
        ...shop,
        jobDescriptions: [
          { ...version, content: { ...description, duties: description.duties.slice(1) } },
          { ...version, version: 2, content: description },
        ],
      }),
      finds: [],
    },
  ])
})

describe('scores lie within their scale and add up', () => {
  testPlanted([
    {
      what: 'a total that is not the mean of its items',
      shop: (shop) => scoreOfApril(shop, (score) => ({ ...score, total: '96.39' })),
      finds: [
        {
          code: 'score-total',
          where: { memberId: M1, month: APRIL },
          expected: { kind: 'number', decimal: '95.39', unit: 'points' },
          found: { kind: 'number', decimal: '96.39', unit: 'points' },
        },
      ],
    },
    {
      what: 'points below nothing',
      // (−10 × 60 + 90 × 40) ÷ 100
      shop: (shop) => scoreOfApril(shop, (score) => points(score, '-10.00', '30.00')),
      finds: [{ code: 'score-below-zero', severity: 'error', where: { memberId: M1, month: APRIL } }],
    },
    {
      what: 'more points than the cap of 120',
      // (121 × 60 + 90 × 40) ÷ 100
      shop: (shop) => scoreOfApril(shop, (score) => points(score, '121.00', '108.60')),
      finds: [{ code: 'score-above-scale', severity: 'warn', where: { memberId: M1, month: APRIL } }],
    },
    {
      what: 'near miss: as many as the cap',
      shop: (shop) => scoreOfApril(shop, (score) => points(score, '120.00', '108.00')),
      finds: [],
    },
    {
      what: 'a closed score by weights of 90',
      shop: (shop) =>
        scoreOfApril(shop, (score) => ({
          ...score,
          // (98.98 × 50 + 90 × 40) ÷ 90
          total: '94.99',
          items: score.items.map((item) => (item.indicatorId === REPLY_RATE ? { ...item, weightPercent: 50 } : item)),
        })),
      finds: [{ code: 'score-weights', where: { memberId: M1 }, found: count('90') }],
    },
    {
      what: 'an item that is called missing although it has its points',
      shop: (shop) => scoreOfApril(shop, (score) => ({ ...score, missing: [MANNERS] })),
      finds: [{ code: 'score-missing-list', expected: count('0'), found: count('1') }],
    },
    {
      what: 'points of a supervisor beyond 100',
      shop: (shop) =>
        withEach(shop, 'kpiMonths', (row) =>
          row.memberId === M1 && row.month === MAY
            ? {
                ...row,
                actuals: row.actuals.map((actual) =>
                  actual.indicatorId === MANNERS ? { ...actual, value: '900' } : actual,
                ),
              }
            : row,
        ),
      finds: [
        { code: 'points-out-of-bounds', severity: 'warn', where: { memberId: M1, month: MAY, name: '服务态度' } },
      ],
    },
    {
      what: 'an actual that no plan asks for',
      shop: (shop) =>
        withEach(shop, 'kpiMonths', (row) =>
          row.memberId === M1
            ? { ...row, actuals: [...row.actuals, { indicatorId: toId('ind-complaints'), value: '2' }] }
            : row,
        ),
      finds: [{ code: 'unknown-indicator' }, { code: 'unknown-indicator' }, { code: 'actual-unused' }],
    },
  ])
})
