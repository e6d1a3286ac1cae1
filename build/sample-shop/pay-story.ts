import { SAMPLE_PEOPLE, personNo } from './people'
import type { SampleCell } from './table'
import { yuan } from './table'

interface PayStory {
  readonly no: string
  readonly from?: string
  readonly base: number
  readonly post: number
  readonly performance: number
  readonly fullAttendance: number
  readonly meals?: number
  readonly phone?: number
  readonly night?: number
}
/** Monthly terms; 戊书言 gets a raise in the middle of October. */
const MONTHLY: readonly PayStory[] = [
  { no: '001', base: 7000, post: 1500, performance: 2500, fullAttendance: 300, meals: 300, phone: 100 },
  { no: '002', base: 6000, post: 800, performance: 1500, fullAttendance: 300, meals: 300, phone: 100 },
  { no: '003', base: 6000, post: 500, performance: 1500, fullAttendance: 300, meals: 300 },
  { no: '004', base: 5500, post: 500, performance: 1200, fullAttendance: 300, meals: 300 },
  { no: '005', base: 4800, post: 300, performance: 1000, fullAttendance: 200, meals: 300 },
  { no: '005', from: '2025-10-16', base: 5200, post: 400, performance: 1000, fullAttendance: 200, meals: 300 },
  { no: '006', base: 4800, post: 300, performance: 1000, fullAttendance: 200, meals: 300, night: 300 },
  { no: '007', base: 4500, post: 300, performance: 1000, fullAttendance: 200, meals: 300 },
  { no: '008', base: 5500, post: 600, performance: 1000, fullAttendance: 200, meals: 300, phone: 50 },
  { no: '009', base: 4300, post: 0, performance: 600, fullAttendance: 200, meals: 300 },
  { no: '011', base: 6500, post: 0, performance: 1500, fullAttendance: 200, meals: 300, night: 600 },
  { no: '012', base: 6000, post: 500, performance: 800, fullAttendance: 300, meals: 300 },
]
const orBlank = (amount: number | undefined): SampleCell => (amount === undefined || amount === 0 ? null : yuan(amount))

export const PAY_HEAD = [
  '工号',
  '姓名',
  '生效日期',
  '计薪方式',
  '基本工资',
  '岗位工资',
  '绩效基数',
  '全勤奖',
  '时薪',
  '津贴:餐补',
  '津贴:通讯补贴（固定）',
  '津贴:夜班补贴（不计最低工资）',
  '折算方法',
  '加班基数',
]
export const PAY_ROWS: readonly (readonly SampleCell[])[] = [
  ...MONTHLY.map((pay): readonly SampleCell[] => [
    pay.no,
    personNo(pay.no).name,
    pay.from ?? personNo(pay.no).hiredOn,
    '月薪',
    yuan(pay.base),
    orBlank(pay.post),
    orBlank(pay.performance),
    orBlank(pay.fullAttendance),
    null,
    orBlank(pay.meals),
    orBlank(pay.phone),
    orBlank(pay.night),
    '正反结合',
    '基本加岗位',
  ]),
  [
    '010',
    personNo('010').name,
    personNo('010').hiredOn,
    '时薪',
    null,
    null,
    null,
    null,
    yuan(26.5),
    null,
    null,
    null,
    null,
    null,
  ],
]

/** Declared bases; 上海 lifts those below 7,460 to its floor. The part-timer is insured elsewhere. */
const BASES: Readonly<Record<string, number>> = {
  '001': 11800,
  '002': 9200,
  '003': 8600,
  '004': 7900,
  '005': 6800,
  '006': 7000,
  '007': 6200,
  '008': 7600,
  '009': 5400,
  '011': 9600,
  '012': 7900,
}
export const CONTRIBUTION_HEAD = [
  '工号',
  '姓名',
  '生效日期',
  '城市',
  '社保基数',
  '公积金基数',
  '公积金比例',
  '补充公积金比例',
]
export const CONTRIBUTION_ROWS: readonly (readonly SampleCell[])[] = Object.entries(BASES).map(
  ([no, base]): readonly SampleCell[] => {
    const { name, hiredOn } = personNo(no)
    return [
      no,
      name,
      hiredOn > '2025-07-01' ? hiredOn : '2025-07-01',
      '上海',
      yuan(base),
      yuan(base),
      '7%',
      no === '001' ? '2%' : null,
    ]
  },
)

interface TaxStory {
  readonly special: number
  /** Months with the shop in 2025 before September, and the income of such a month. */
  readonly months: number
  readonly monthlyIncome: number
  readonly firstJob?: true
}
const TAX: Readonly<Record<string, TaxStory>> = {
  '001': { special: 4000, months: 8, monthlyIncome: 13200 },
  '002': { special: 1500, months: 8, monthlyIncome: 11600 },
  '003': { special: 1500, months: 0, monthlyIncome: 0 },
  '004': { special: 0, months: 8, monthlyIncome: 7800 },
  '005': { special: 1500, months: 8, monthlyIncome: 7300 },
  '006': { special: 0, months: 8, monthlyIncome: 7500 },
  '007': { special: 1500, months: 6, monthlyIncome: 6000 },
  '008': { special: 3000, months: 8, monthlyIncome: 7800 },
  '009': { special: 0, months: 4, monthlyIncome: 5400, firstJob: true },
  '010': { special: 0, months: 5, monthlyIncome: 2300 },
  '011': { special: 1500, months: 8, monthlyIncome: 12400 },
  '012': { special: 2000, months: 8, monthlyIncome: 7700 },
}
const LOWEST_BASE = 7460
const ALLOWANCE_PER_MONTH = 5000

/** 8 % + 2 % + 0.5 % of the base and 7 % housing fund, in whole 元 a month. */
function contributionsPerMonth(no: string): number {
  const base = BASES[no]
  if (base === undefined) return 0
  return Math.round(Math.max(LOWEST_BASE, base) * 0.105 + base * 0.07)
}
/** The first bracket of the cumulative table, which nobody here leaves before September, in 元 with two decimals. */
function withheldSoFar(no: string, { special, months, monthlyIncome }: TaxStory): number {
  const taxable = months * (monthlyIncome - ALLOWANCE_PER_MONTH - contributionsPerMonth(no) - special)
  if (taxable > 36_000) throw new RangeError(`sample person ${no} leaves the first tax bracket`)
  return Math.round(Math.max(0, taxable) * 3) / 100
}
export const TAX_HEAD = [
  '工号',
  '姓名',
  '年度',
  '专项附加扣除每月',
  '累计收入',
  '累计社保公积金',
  '累计专项附加',
  '累计已扣税',
  '月数',
  '截至月份',
  '首次就业',
  '减除6万',
]
export const TAX_ROWS: readonly (readonly SampleCell[])[] = SAMPLE_PEOPLE.map(({ no, name }): readonly SampleCell[] => {
  const tax = TAX[no]
  if (!tax) throw new RangeError(`no tax story for ${no}`)
  const { months } = tax
  const opening: readonly SampleCell[] =
    months === 0
      ? [null, null, null, null, null, null]
      : [
          yuan(months * tax.monthlyIncome),
          yuan(months * contributionsPerMonth(no)),
          yuan(months * tax.special),
          yuan(withheldSoFar(no, tax)),
          months,
          '2025-08',
        ]
  return [no, name, 2025, yuan(tax.special), ...opening, tax.firstJob ? '是' : '否', '否']
})

export const ADJUSTMENT_HEAD = ['工号', '姓名', '月份', '类型', '金额', '原因']
export const ADJUSTMENT_ROWS: readonly (readonly SampleCell[])[] = (
  [
    ['005', '2025-09', '奖励', 200, '9 月客诉零差错'],
    ['009', '2025-09', '其他扣款', 60, '自购工作餐代扣'],
    ['001', '2025-10', '补发', 150, '补发 9 月交通补贴'],
    ['009', '2025-10', '罚款', 50, '封箱不按规范，经提醒再犯'],
    ['002', '2025-11', '奖励', 1000, '双11目标达成'],
    ['005', '2025-11', '奖励', 500, '双11接待量第一'],
    ['006', '2025-11', '奖励', 300, '双11晚班值守'],
    ['011', '2025-11', '奖励', 800, '双11直播场次达标'],
    ['008', '2025-11', '奖励', 500, '双11发货零积压'],
    ['001', '2025-11', '不计税补贴', 260, '出差误餐补助'],
    ['009', '2025-11', '赔偿', 120, '叉车碰损货架，双方签字确认'],
  ] as const
).map(([no, value, type, amount, reason]): readonly SampleCell[] => [
  no,
  personNo(no).name,
  value,
  type,
  yuan(amount),
  reason,
])
