import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import { readTiers } from '../../../src/core/imports/tables/commission-table'
import { month } from '../../../src/core/kernel/local-day'
import { file, plan, PRESALE, SMALL_SHOP, told } from './sheet-building'

describe('薪酬', () => {
  it('reads a monthly wage with allowances named in their headings', () => {
    const found = plan(
      [
        [
          '工号',
          '生效日期',
          '计薪方式',
          '基本工资',
          '岗位工资',
          '绩效基数',
          '全勤奖',
          '津贴:餐补',
          '津贴：住房补贴（固定）',
          '津贴:夜班补贴',
          '津贴:岗位补贴(不计最低工资)',
          '折算方法',
          '加班基数',
        ],
        ['001', '2025-03-01', '月薪', '¥4,500.00', 800, '1000元', 200, 300, 200, 150, 100, '反算', '基本工资'],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([])
    expect(found.patch.payTerms).toEqual([
      {
        memberId: 'm-001',
        from: '2025-03-01',
        scheme: {
          kind: 'monthly',
          baseFen: 450_000,
          postFen: 80_000,
          performanceFen: 100_000,
          fullAttendanceFen: 20_000,
          proration: 'deduct-21.75',
          overtimeBase: 'base',
          allowances: [
            { name: '餐补', amountFen: 30_000, proration: 'by-attendance', inMinimumWage: true },
            { name: '住房补贴', amountFen: 20_000, proration: 'full', inMinimumWage: true },
            { name: '夜班补贴', amountFen: 15_000, proration: 'by-attendance', inMinimumWage: false },
            { name: '岗位补贴', amountFen: 10_000, proration: 'by-attendance', inMinimumWage: false },
          ],
        },
      },
    ])
  })
  it('reads an hourly wage, and terms from the hire day or the first of a month when that is all there is', () => {
    const found = plan(
      [
        ['工号', '生效月份', '时薪', '基本工资'],
        ['001', '', 26.5, ''],
        ['002', '2025-11', '', 5000],
      ],
      SMALL_SHOP,
    )
    expect(found.patch.payTerms).toMatchObject([
      { from: '2025-01-01', scheme: { kind: 'hourly', rateFenPerHour: 2650 } },
      { from: '2025-11-01', scheme: { kind: 'monthly', proration: 'balanced', overtimeBase: 'base-and-post' } },
    ])
  })
  it('refuses missing, negative, too fine, too large and unreadable amounts, and the same day twice', () => {
    const rows = [
      ['', ''],
      [-1, ''],
      [1.234, ''],
      ['9'.repeat(11), ''],
      ['五千', ''],
      [5000, ''],
      [5100, ''],
    ]
    const found = plan(
      [['工号', '基本工资', '岗位工资', '生效日期'], ...rows.map(([base]) => ['001', base ?? '', '', '2025-01-01'])],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([
      'error missing-value 2 基本工资',
      'error negative-amount 3 基本工资',
      'error more-than-two-decimals 4 基本工资',
      'error money-too-large 5 基本工资',
      'error not-money 6 基本工资',
      'error duplicate-row 8 生效日期',
    ])
    expect(found.patch.payTerms).toHaveLength(1)
  })
})

describe('社保公积金', () => {
  it('reads rates as per cent or fraction and leaves out bases that are not there', () => {
    const found = plan(
      [
        ['工号', '城市', '社保基数', '公积金基数', '公积金比例', '补充公积金比例', '生效日期'],
        ['001', '上海市', 7500, 7500, '7%', 0.01, '2025-07-01'],
        ['002', '', '不缴', '', '', '', '2025-07-01'],
      ],
      { ...SMALL_SHOP, settings: { ...SMALL_SHOP.settings, city: '杭州' } },
    )
    expect(told(found)).toEqual([])
    expect(found.patch.contributionTerms).toEqual([
      {
        memberId: 'm-001',
        from: '2025-07-01',
        city: '上海',
        socialBaseFen: 750_000,
        housingBaseFen: 750_000,
        housingRatePpm: 70_000,
        housingSupplementPpm: 10_000,
      },
      { memberId: 'm-002', from: '2025-07-01', city: '杭州', housingRatePpm: 0, housingSupplementPpm: 0 },
    ])
  })
  it('takes the city of settings in the same import, and refuses a row without any', () => {
    const rows = [
      ['工号', '社保基数', '公积金基数'],
      ['001', 7500, ''],
    ]
    expect(told(plan(rows, SMALL_SHOP))).toEqual(['error no-city 2 城市'])
    const found = planImport(
      [
        file('z设置.xlsx', [
          ['店名', '城市'],
          ['我的店', '上海'],
        ]),
        file('a社保.xlsx', rows),
      ],
      SMALL_SHOP,
    )
    expect(found.patch.contributionTerms).toMatchObject([{ city: '上海' }])
  })
  it('refuses an impossible rate and a fund without one', () => {
    const found = plan(
      [
        ['工号', '城市', '公积金基数', '公积金比例'],
        ['001', '上海', 7500, '70%'],
        ['002', '上海', 7500, ''],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual(['error not-a-rate 2 公积金比例', 'error missing-value 3 公积金比例'])
  })
  it('refuses a figure that is far too large to be a rate, and takes the other rows', () => {
    const found = plan(
      [
        ['工号', '城市', '社保基数', '补充公积金比例'],
        ['001', '上海', 6500, 900_719_925_474.5],
        ['002', '上海', 6500, '1%'],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual(['error not-a-rate 2 补充公积金比例'])
    expect(found.patch.contributionTerms).toMatchObject([{ memberId: 'm-002', housingSupplementPpm: 10_000 }])
  })
})

describe('个税', () => {
  const HEAD = [
    '工号',
    '年度',
    '专项附加扣除每月',
    '专项起始月份',
    '累计收入',
    '累计社保公积金',
    '累计专项附加',
    '累计已扣税',
    '月数',
    '截至月份',
    '首次就业',
    '减除6万',
  ]
  it('reads the opening of the year and special deductions that change within it', () => {
    const found = plan(
      [
        HEAD,
        ['001', 2025, 1500, '', 64000, 11200, 12000, 24, 8, '2025-08', '否', '否'],
        ['001', 2025, 2000, 10, '', '', '', '', '', '', '', ''],
        ['002', 2025, '', '', '', '', '', '', '', '', '是', ''],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([])
    expect(found.patch.taxProfiles).toEqual([
      {
        memberId: 'm-001',
        year: 2025,
        firstJobOfYear: false,
        deductSixtyThousand: false,
        opening: {
          throughMonth: '2025-08',
          months: 8,
          incomeFen: 6_400_000,
          contributionsFen: 1_120_000,
          specialDeductionsFen: 1_200_000,
          withheldFen: 2_400,
        },
        specialDeductions: [
          { from: '2025-01', amountFen: 150_000 },
          { from: '2025-10', amountFen: 200_000 },
        ],
      },
      { memberId: 'm-002', year: 2025, firstJobOfYear: true, deductSixtyThousand: false, specialDeductions: [] },
    ])
  })
  it('counts the months from the hire when they are not written', () => {
    // 002 was hired in March: March to August are 6 months
    const found = plan([HEAD, ['002', 2025, 0, '', 30000, 0, 0, 0, '', 8, '', '']], SMALL_SHOP)
    expect(found.patch.taxProfiles?.[0]?.opening).toMatchObject({ months: 6, throughMonth: '2025-08' })
  })
  it('refuses an opening without its month, of another year, a bad tick and the same start twice', () => {
    const found = plan(
      [
        HEAD,
        ['001', 2025, '', '', 100, '', '', '', '', '', '', ''],
        ['001', 2025, '', '', 100, '', '', '', 8, '2024-08', '', ''],
        ['001', 2025, 1000, '', '', '', '', '', '', '', '大概', ''],
        ['001', 2025, 1000, '', '', '', '', '', '', '', '', ''],
        ['001', 2025, 2000, '', '', '', '', '', '', '', '', ''],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([
      'error opening-needs-month 2 截至月份',
      'error opening-other-year 3 截至月份',
      'error not-yes-no 4 首次就业',
      'error duplicate-row 6 姓名',
    ])
  })
})

const COMMISSION = ['名称', '岗位', '方式', '基数说明', '档位', '边界', '生效日期']
const WITH_PLAN = mergePatch(
  SMALL_SHOP,
  plan(
    [
      COMMISSION,
      ['售前提成', '售前客服', '超额累进', '支付减退款', '≤30000:0.8% ≤60000:1.2% 以上:1.8%', '', '2025-01-01'],
      ['售前提成', '售前客服', '固定比例', '支付减退款', '1%', '', '2025-11-01'],
      ['主播提成', '', '固定比例', '', 0.02, '', '2025-01-01'],
    ],
    SMALL_SHOP,
  ).patch,
)

describe('提成方案', () => {
  it('reads flat rates and tiers with the side of their bounds', () => {
    expect(WITH_PLAN.commissionPlans).toMatchObject([
      {
        id: 'com-售前提成-2025-01-01',
        roleIds: [PRESALE],
        scheme: {
          kind: 'marginal',
          bound: 'upper-inclusive',
          tiers: [{ upToFen: 3_000_000, ratePpm: 8_000 }, { upToFen: 6_000_000, ratePpm: 12_000 }, { ratePpm: 18_000 }],
        },
      },
      { from: '2025-11-01', scheme: { kind: 'flat', ratePpm: 10_000 } },
      { name: '主播提成', scheme: { kind: 'flat', ratePpm: 20_000 } },
    ])
    expect(
      plan([COMMISSION, ['一', '', '全额累进', '', '<10万:5% 以上：10%', '', '']], SMALL_SHOP).patch
        .commissionPlans?.[0]?.scheme,
    ).toEqual({
      kind: 'whole',
      bound: 'lower-inclusive',
      tiers: [{ upToFen: 10_000_000, ratePpm: 50_000 }, { ratePpm: 100_000 }],
    })
  })
  it('refuses tiers that do not rise, are no tiers, or rates above 100 %', () => {
    const found = plan(
      [
        COMMISSION,
        ['一', '', '全额累进', '', '≤30000:2% ≤20000:3%'],
        ['二', '', '全额累进', '', '多卖多得'],
        ['三', '', '固定比例', '', '120%'],
        ['四', '', '全额累进', '', '以上:2% ≤20000:3%'],
        ['五', '宇航员', '固定比例', '', '1%'],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([
      'error tiers-not-rising 2 档位',
      'error bad-tiers 3 档位',
      'error bad-tiers 4 档位',
      'error tiers-not-rising 5 档位',
      'error unknown-role 6 岗位',
    ])
    expect(readTiers('≤15000:10%, ≤30000:15%; 以上:22%')?.tiers).toHaveLength(3)
    expect(readTiers('≤15000:10% 外加奖金')).toBeUndefined()
  })
})

describe('业绩', () => {
  it('finds the plan of the month by its name, or the only one of the role', () => {
    const found = plan(
      [
        ['工号', '月份', '方案', '金额', '退款'],
        ['001', '2025-10', '售前提成', 50000, 1200.5],
        ['001', '2025-11', '售前提成', 50000, 0],
        ['002', '2025-10', '', 100, ''],
      ],
      WITH_PLAN,
    )
    expect(told(found)).toEqual([])
    expect(found.patch.sales?.map((s) => [s.memberId, s.month, s.planId, s.amountFen, s.refundFen])).toEqual([
      ['m-001', '2025-10', 'com-售前提成-2025-01-01', 5_000_000, 120_050],
      ['m-001', '2025-11', 'com-售前提成-2025-11-01', 5_000_000, 0],
      ['m-002', '2025-10', 'com-售前提成-2025-01-01', 10_000, 0],
    ])
  })
  it('adds up rows of one sheet, turns negative refunds round, and says both', () => {
    const found = plan(
      [
        ['2025年10月业绩'],
        ['工号', '方案', '金额', '退款'],
        ['001', '售前提成', 100, -20],
        ['001', '售前提成', 200.25, 5],
      ],
      WITH_PLAN,
    )
    expect(found.patch.sales).toMatchObject([{ month: '2025-10', amountFen: 30_025, refundFen: 2_500 }])
    expect(told(found)).toEqual(['warning refund-sign 3 退款', 'warning sales-summed 4 金额'])
  })
  it('does not add up two files, because the second may be the first once more', () => {
    const rows = [
      ['工号', '月份', '方案', '金额', '退款'],
      ['001', '2025-10', '售前提成', 100, 0],
    ]
    const found = planImport([file('a.xlsx', rows), file('b.xlsx', rows)], WITH_PLAN)
    expect(found.patch.sales).toMatchObject([{ amountFen: 10_000 }])
    expect(told(found)).toEqual(['error duplicate-row 2 姓名'])
  })
  it('refuses unknown plans, negative sales and rows without a month', () => {
    const found = plan(
      [
        ['工号', '月份', '方案', '金额', '退款'],
        ['001', '2025-10', '神秘提成', 100, 0],
        ['001', '2024-12', '售前提成', 100, 0],
        ['001', '2025-10', '售前提成', -100, 0],
        ['001', '', '售前提成', 100, 0],
      ],
      WITH_PLAN,
    )
    expect(told(found)).toEqual([
      'error unknown-plan 2 方案',
      'error unknown-plan 3 方案',
      'error negative-amount 4 金额',
      'error missing-value 5 月份',
    ])
  })
})

describe('奖惩', () => {
  it('reads every kind, and a corrected amount replaces the old one', () => {
    const rows = (amount: number): readonly (readonly (string | number)[])[] => [
      ['工号', '类型', '金额', '原因'],
      ['001', '奖励', amount, '好评第一'],
      ['001', '罚款', 50, '漏发'],
      ['002', '不计税补贴', 100, '差旅'],
    ]
    const first = plan(rows(300), SMALL_SHOP, { defaultMonth: month('2025-11') })
    expect(first.patch.adjustments?.map((a) => `${a.month} ${a.kind} ${a.amountFen}`)).toEqual([
      '2025-11 reward 30000',
      '2025-11 penalty 5000',
      '2025-11 non-taxable 10000',
    ])
    const second = plan(rows(350), mergePatch(SMALL_SHOP, first.patch), { defaultMonth: month('2025-11') })
    expect(second.patch.adjustments?.map((a) => a.amountFen)).toEqual([35_000])
    expect(mergePatch(mergePatch(SMALL_SHOP, first.patch), second.patch).adjustments).toHaveLength(3)
  })
  it('refuses nothing, negative amounts, unknown kinds and the same reason twice', () => {
    const found = plan(
      [
        ['工号', '月份', '类型', '金额', '原因'],
        ['001', '2025-11', '奖励', 0, ''],
        ['001', '2025-11', '奖励', -5, ''],
        ['001', '2025-11', '封口费', 5, ''],
        ['001', '2025-11', '奖励', 5, '同'],
        ['001', '2025-11', '奖励', 6, '同'],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([
      'error out-of-range 2 金额',
      'error negative-amount 3 金额',
      'error unknown-word 4 类型',
      'error duplicate-adjustment 6 原因',
    ])
  })
})
