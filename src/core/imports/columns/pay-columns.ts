import type { ColumnSpec, TableSpec } from './column-spec'
import { PERSON_COLUMNS } from './people-columns'

const PAY_COLUMNS = {
  ...PERSON_COLUMNS,
  from: {
    headings: ['生效日期', '生效日', '起薪日期', '执行日期', '生效月份'],
    hint: '从哪天起按这一行算；涨薪就加一行。空着从入职日算',
    example: '2025-03-01',
  },
  scheme: {
    headings: ['计薪方式', '薪酬方式', '工资方式', '计薪类型'],
    hint: '月薪 或 时薪',
    example: '月薪',
    telling: true,
  },
  base: { headings: ['基本工资', '底薪', '月薪', '基本薪资'], hint: '月薪必填，元', example: '4500', telling: true },
  post: { headings: ['岗位工资', '岗位津贴', '职务工资'], hint: '元，没有的空着', example: '800', telling: true },
  performance: {
    headings: ['绩效基数', '绩效工资基数', '绩效工资', '绩效奖金基数'],
    hint: '乘以绩效系数发放',
    example: '1000',
    telling: true,
  },
  fullAttendance: { headings: ['全勤奖', '全勤'], hint: '元', example: '200', telling: true },
  rate: {
    headings: ['时薪', '小时工资', '小时单价', '每小时工资'],
    hint: '时薪必填，元/小时',
    example: '',
    telling: true,
  },
  proration: {
    headings: ['折算方法', '折算方式', '缺勤折算'],
    hint: '缺勤怎么扣：反算、正算、应出勤天数、日历天数、正反结合，空着按正反结合',
    example: '反算',
    telling: true,
  },
  overtimeBase: {
    headings: ['加班基数', '加班费基数', '加班工资基数'],
    hint: '基本工资、基本加岗位、全部固定项，空着按基本加岗位',
    example: '基本加岗位',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const PAY_TABLE: TableSpec = {
  kind: 'pay',
  title: '薪酬',
  purpose: '每人每次定薪、调薪一行',
  columns: PAY_COLUMNS,
  needs: [
    ['employeeNo', 'name'],
    ['base', 'rate'],
  ],
  nameHint: /薪酬|薪资|定薪|调薪/,
  named: {
    pattern: /^津贴\s*[:\-_/(]\s*(.+)$/,
    hint: '“津贴:名称”一列一种，可以有很多列。名称后面写（固定）表示不随出勤折算，写（不计最低工资）表示不算进最低工资',
    examples: [
      { heading: '津贴:餐补', example: '300' },
      { heading: '津贴:住房补贴（固定）', example: '200' },
    ],
  },
}

export const PAY_SCHEME_WORDS = {
  月薪: 'monthly',
  月薪制: 'monthly',
  固定月薪: 'monthly',
  时薪: 'hourly',
  时薪制: 'hourly',
  小时: 'hourly',
  小时工: 'hourly',
  计时: 'hourly',
} as const
export const PRORATION_WORDS = {
  反算: 'deduct-21.75',
  '21.75反算': 'deduct-21.75',
  正算: 'pay-21.75',
  '21.75正算': 'pay-21.75',
  应出勤天数: 'due-days',
  应出勤: 'due-days',
  日历天数: 'calendar-days',
  日历日: 'calendar-days',
  正反结合: 'balanced',
  平衡: 'balanced',
} as const
export const OVERTIME_BASE_WORDS = {
  基本工资: 'base',
  基本: 'base',
  底薪: 'base',
  基本加岗位: 'base-and-post',
  '基本+岗位': 'base-and-post',
  基本工资加岗位工资: 'base-and-post',
  全部固定项: 'all-fixed',
  固定项: 'all-fixed',
  全部: 'all-fixed',
} as const
/** Notes inside an allowance's heading. */
export const ALLOWANCE_IN_FULL = /[(]?(?:固定|全额)[)]?/
export const ALLOWANCE_BY_ATTENDANCE = /[(]?按出勤[)]?/
export const ALLOWANCE_OUTSIDE_MINIMUM = /[(]?不计最低工资[)]?/
/** Allowances that 最低工资规定 art.12 leaves out of the comparison. */
export const ALLOWANCE_NEVER_IN_MINIMUM = /夜班|中班|高温|低温|井下|有毒|有害/

const CONTRIBUTION_COLUMNS = {
  ...PERSON_COLUMNS,
  from: {
    headings: ['生效日期', '生效日', '生效月份', '起缴月份', '参保日期'],
    hint: '空着从入职日算',
    example: '2025-07-01',
  },
  city: { headings: ['城市', '参保城市', '参保地', '缴纳城市'], hint: '空着用店铺设置的城市', example: '上海' },
  socialBase: {
    headings: ['社保基数', '社保缴费基数', '社会保险基数', '养老基数'],
    hint: '申报工资，程序自动按上下限调整；没参保的空着',
    example: '6500',
    telling: true,
  },
  housingBase: {
    headings: ['公积金基数', '住房公积金基数', '公积金缴存基数'],
    hint: '没缴的空着',
    example: '6500',
    telling: true,
  },
  housingRate: {
    headings: ['公积金比例', '公积金缴存比例', '住房公积金比例'],
    hint: '7% 或 7',
    example: '7%',
    telling: true,
  },
  supplement: {
    headings: ['补充公积金比例', '补充公积金', '补充比例'],
    hint: '没有的空着',
    example: '',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const CONTRIBUTIONS_TABLE: TableSpec = {
  kind: 'contributions',
  title: '社保公积金',
  purpose: '每人每次基数变化一行',
  columns: CONTRIBUTION_COLUMNS,
  needs: [
    ['employeeNo', 'name'],
    ['socialBase', 'housingBase'],
  ],
  nameHint: /社保|公积金|五险一金/,
}

const TAX_COLUMNS = {
  ...PERSON_COLUMNS,
  year: { headings: ['年度', '年份', '税款年度', '纳税年度'], hint: '2025', example: '2025' },
  special: {
    headings: ['专项附加扣除每月', '每月专项附加扣除', '专项附加扣除', '专项附加扣除月额'],
    hint: '每月一共多少元',
    example: '1500',
    telling: true,
  },
  specialFrom: {
    headings: ['专项起始月份', '专项附加起始月份', '扣除起始月份'],
    hint: '从哪个月起按这个数；空着从一月算。年中有变就再加一行',
    example: '2025-01',
    telling: true,
  },
  income: {
    headings: ['累计收入', '累计收入额', '本年累计收入'],
    hint: '用本软件之前，今年在本店累计发了多少',
    example: '56000',
    telling: true,
  },
  contributions: {
    headings: ['累计社保公积金', '累计专项扣除', '累计五险一金'],
    hint: '今年已扣的个人部分',
    example: '9800',
    telling: true,
  },
  specialTotal: {
    headings: ['累计专项附加', '累计专项附加扣除'],
    hint: '今年已扣的专项附加',
    example: '12000',
    telling: true,
  },
  withheld: {
    headings: ['累计已扣税', '累计已预缴税额', '累计已扣个税', '已预扣预缴税额'],
    hint: '今年已代扣的个税',
    example: '0',
    telling: true,
  },
  months: { headings: ['月数', '任职月数', '累计月数'], hint: '今年到截至月份在本店几个月', example: '8' },
  through: {
    headings: ['截至月份', '累计截至月份', '截止月份'],
    hint: '上面的累计数算到哪个月',
    example: '2025-08',
    telling: true,
  },
  firstJob: {
    headings: ['首次就业', '当年首次入职', '首次取得工资'],
    hint: '今年第一次拿工资的填“是”',
    example: '否',
    telling: true,
  },
  sixty: {
    headings: ['减除6万', '一次性减除6万', '6万元扣除', '直接减除6万'],
    hint: '去年全年都在本店、收入不超过 6 万的可填“是”',
    example: '否',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const TAX_TABLE: TableSpec = {
  kind: 'tax',
  title: '个税',
  purpose: '每人每年一行；年中开始用本软件时，把今年的累计数填上',
  columns: TAX_COLUMNS,
  needs: [
    ['employeeNo', 'name'],
    ['special', 'income', 'withheld', 'firstJob', 'sixty'],
  ],
  nameHint: /个税|税|专项/,
}

const COMMISSION_COLUMNS = {
  name: {
    headings: ['名称', '方案名称', '提成方案', '方案'],
    hint: '业绩表里用这个名称',
    example: '售前提成',
    required: true,
  },
  roles: { headings: ['岗位', '适用岗位'], hint: '几个岗位用顿号分开', example: '售前客服' },
  from: { headings: ['生效日期', '生效日', '执行日期'], hint: '改了方案就换个日期再写一行', example: '2025-01-01' },
  method: {
    headings: ['方式', '提成方式', '计算方式'],
    hint: '固定比例、全额累进、超额累进',
    example: '超额累进',
    telling: true,
  },
  base: {
    headings: ['基数说明', '提成基数', '计提基数'],
    hint: '用自己的话写清楚，会印在提成明细上',
    example: '支付金额减退款',
    telling: true,
  },
  tiers: {
    headings: ['档位', '提成档位', '分档', '阶梯'],
    hint: '≤15000:10% ≤30000:15% 以上:22%；固定比例直接写 2%',
    example: '≤30000:0.8% ≤60000:1.2% 以上:1.8%',
    telling: true,
  },
  bound: {
    headings: ['边界', '档位边界'],
    hint: '正好等于界线时归低档写“含上限”，归高档写“含下限”；空着看档位里用的是 ≤ 还是 <',
    example: '含上限',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const COMMISSION_TABLE: TableSpec = {
  kind: 'commission-plan',
  title: '提成方案',
  purpose: '一个方案一行',
  columns: COMMISSION_COLUMNS,
  needs: [['name'], ['tiers'], ['method', 'base', 'bound', 'roles']],
  nameHint: /提成/,
}
export const COMMISSION_WORDS = {
  固定比例: 'flat',
  固定: 'flat',
  全额累进: 'whole',
  全额: 'whole',
  超额累进: 'marginal',
  超额: 'marginal',
  分段累进: 'marginal',
} as const
export const BOUND_WORDS = {
  含上限: 'upper-inclusive',
  上限: 'upper-inclusive',
  含下限: 'lower-inclusive',
  下限: 'lower-inclusive',
} as const
/** One tier: 1 = comparator, 2 = amount with 万, 3 = the words for "above", 4 = rate. */
export const TIER =
  /(?:(≤|<=|=<|<|小于等于|不超过|小于)?\s*(\d[\d,]*(?:\.\d+)?\s*万?)\s*元?|(以上|其他|其余|超过部分|更高))\s*[:=→]\s*(\d+(?:\.\d+)?)\s*%/g
export const TIER_BELOW: ReadonlySet<string> = new Set(['<', '小于'])
export const TEN_THOUSAND = '万'
export const FLAT_RATE = /^(?:固定|按)?\s*(\d+(?:\.\d+)?)\s*%$/

const SALES_COLUMNS = {
  ...PERSON_COLUMNS,
  month: {
    headings: ['月份', '年月', '业绩月份', '所属月份'],
    hint: '2025-11；空着看表名或文件名',
    example: '2025-11',
  },
  plan: {
    headings: ['方案', '提成方案', '方案名称'],
    hint: '提成方案里的名称；这个岗位只有一个方案时可以空着',
    example: '售前提成',
    telling: true,
  },
  amount: {
    headings: ['金额', '销售额', '业绩', '业绩金额', '成交金额', '支付金额'],
    hint: '元',
    example: '86000',
    required: true,
  },
  refund: {
    headings: ['退款', '退款金额', '退货金额', '成功退款金额'],
    hint: '元，没有的空着',
    example: '4200',
    telling: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const SALES_TABLE: TableSpec = {
  kind: 'sales',
  title: '业绩',
  purpose: '一人一月一个方案一行，几个店的可以分几行，会加在一起',
  columns: SALES_COLUMNS,
  needs: [['employeeNo', 'name'], ['amount'], ['plan', 'refund', 'month']],
  nameHint: /业绩|销售|提成/,
}

const ADJUSTMENT_COLUMNS = {
  ...PERSON_COLUMNS,
  month: { headings: ['月份', '年月', '所属月份', '日期'], hint: '2025-11；空着看表名或文件名', example: '2025-11' },
  type: {
    headings: ['类型', '奖惩类型', '项目', '类别'],
    hint: '奖励、补发、罚款、赔偿、不计税补贴、其他扣款',
    example: '奖励',
    required: true,
    telling: true,
  },
  amount: { headings: ['金额', '奖惩金额'], hint: '元，一律写正数', example: '300', required: true },
  reason: { headings: ['原因', '事由', '说明', '备注'], hint: '会印在工资条上', example: '双11客服满意度第一' },
} as const satisfies Record<string, ColumnSpec>

export const ADJUSTMENTS_TABLE: TableSpec = {
  kind: 'adjustments',
  title: '奖惩',
  purpose: '一次一行',
  columns: ADJUSTMENT_COLUMNS,
  needs: [['employeeNo', 'name'], ['type'], ['amount']],
  nameHint: /奖惩|奖罚|奖金|扣款/,
}
export const ADJUSTMENT_WORDS = {
  奖励: 'reward',
  奖金: 'reward',
  奖: 'reward',
  补发: 'back-pay',
  补差: 'back-pay',
  罚款: 'penalty',
  处罚: 'penalty',
  惩罚: 'penalty',
  赔偿: 'damage',
  损失赔偿: 'damage',
  不计税补贴: 'non-taxable',
  免税补贴: 'non-taxable',
  不计税: 'non-taxable',
  其他扣款: 'other-deduction',
  扣款: 'other-deduction',
  代扣: 'other-deduction',
} as const
