import type { ColumnSpec, TableSpec } from './column-spec'
import { PERSON_COLUMNS } from './people-columns'

const KPI_PLAN_COLUMNS = {
  plan: { headings: ['方案', '方案名称', '考核方案'], hint: '空着用“岗位＋考核”', example: '售前客服考核' },
  roles: {
    headings: ['岗位', '适用岗位', '职位'],
    hint: '几个岗位用顿号分开；同一方案的下面几行可以空着',
    example: '售前客服',
    required: true,
  },
  from: { headings: ['生效日期', '生效日', '生效月份'], hint: '改了方案就换个日期再写一套', example: '2025-01-01' },
  indicator: {
    headings: ['指标', '指标名称', '考核指标', '考核项目'],
    hint: '用指标库里的名称，或自己起',
    example: '询单转化率',
    required: true,
    telling: true,
  },
  weight: {
    headings: ['权重', '权重%', '分值', '占比'],
    hint: '整数百分数，一个方案加起来正好 100',
    example: '100',
    required: true,
    telling: true,
  },
  target: { headings: ['目标', '目标值', '考核目标'], hint: '45、98% 都可以', example: '45', telling: true },
  scoring: {
    headings: ['评分方式', '计分方式', '评分方法', '计分方法'],
    hint: '分档、完成率、反向、插值、扣分、按次扣、加减分、一票否决、主管评分',
    example: '分档',
    telling: true,
  },
  parameters: {
    headings: ['参数', '评分标准', '评分参数', '计分标准', '评分规则'],
    hint: '见“填写说明”',
    example: '≥45:100 ≥40:80 ≥35:60 其他:0',
    telling: true,
  },
  unit: { headings: ['单位'], hint: '%、元、秒、小时、天、次、件、分、‰、人、倍，指标库里有的不用写', example: '%' },
  direction: { headings: ['方向'], hint: '越高越好 或 越低越好，指标库里有的不用写', example: '越高越好' },
  definition: { headings: ['定义', '指标定义', '计算公式', '口径'], hint: '怎么算出来的', example: '' },
  dataSource: { headings: ['数据来源', '来源'], hint: '从哪里取数', example: '' },
} as const satisfies Record<string, ColumnSpec>

export const KPI_PLAN_TABLE: TableSpec = {
  kind: 'kpi-plan',
  title: '考核方案',
  purpose: '一个指标一行，一个方案的权重加起来 100',
  columns: KPI_PLAN_COLUMNS,
  needs: [['roles', 'plan'], ['indicator'], ['weight']],
  nameHint: /考核|绩效方案|KPI/i,
}
export const KPI_PLAN_NAME_SUFFIX = '考核'

const KPI_ACTUAL_COLUMNS = {
  ...PERSON_COLUMNS,
  month: {
    headings: ['月份', '年月', '考核月份', '考核周期', '所属月份'],
    hint: '2025-11；空着看表名或文件名',
    example: '2025-11',
  },
  indicator: {
    headings: ['指标', '指标名称', '考核指标'],
    hint: '考核方案里的名称；一个指标一列的写法不用这一列',
    example: '询单转化率',
    telling: true,
  },
  actual: {
    headings: ['实际', '实际值', '完成值', '实际完成'],
    hint: '46.5、46.5% 都可以；一个指标一列的写法，数写在那一列',
    example: '46.5',
    telling: true,
  },
  comment: { headings: ['评语', '上级评语', '考核评语'], hint: '随便写', example: '' },
} as const satisfies Record<string, ColumnSpec>

export const KPI_ACTUAL_TABLE: TableSpec = {
  kind: 'kpi-actual',
  title: '绩效实际',
  purpose: '一人一行、一个指标一列；也可以一行一个指标（工号、月份、指标、实际）',
  columns: KPI_ACTUAL_COLUMNS,
  needs: [['employeeNo', 'name'], ['indicator'], ['actual']],
  nameHint: /绩效实际|绩效数据|完成情况|实际/,
}

export const UNIT_WORDS = {
  '%': 'percent',
  百分比: 'percent',
  '‰': 'permille',
  元: 'yuan',
  秒: 'seconds',
  s: 'seconds',
  小时: 'hours',
  天: 'days',
  次: 'count',
  数: 'count',
  件: 'pieces',
  个: 'pieces',
  分: 'score',
  倍: 'ratio',
  比值: 'ratio',
  人: 'people',
} as const
export const DIRECTION_WORDS = {
  越高越好: 'higher-better',
  高: 'higher-better',
  '↑': 'higher-better',
  越低越好: 'lower-better',
  低: 'lower-better',
  '↓': 'lower-better',
} as const
export const SCORING_WORDS = {
  分档: 'step',
  阶梯: 'step',
  完成率: 'ratio-up',
  正向: 'ratio-up',
  反向: 'ratio-down',
  反向完成率: 'ratio-down',
  插值: 'linear',
  线性: 'linear',
  线性插值: 'linear',
  扣分: 'deduct',
  按次扣: 'count-deduct',
  按次扣分: 'count-deduct',
  加减分: 'plus-minus',
  一票否决: 'veto',
  否决: 'veto',
  主管评分: 'manual',
  上级评分: 'manual',
  手工评分: 'manual',
} as const
/** One band of 分档: 1 = comparator, 2 = bound, 3 = the words for "otherwise", 4 = points. */
export const BAND =
  /(?:(≥|>=|=>|≤|<=|=<)\s*(-?\d+(?:\.\d+)?)\s*[%‰]?|(其他|其余|否则|以下|以上))\s*[:=→]\s*(\d+(?:\.\d+)?)\s*分?/g
export const BAND_UP = /^(?:≥|>=|=>)$/
/** One point of 插值: 1 = value, 2 = points. */
export const POINT = /(-?\d+(?:\.\d+)?)\s*[%‰]?\s*[:=→]\s*(\d+(?:\.\d+)?)\s*分?/g
export const CAP = /(?:封顶|上限|最高)\s*(\d+(?:\.\d+)?)/
export const INVERSE = /倒数|目标[/÷]实际/
export const PER_UNIT_DEDUCT = /每(?:差|低|高|超|少|多)?\s*(\d+(?:\.\d+)?)\s*[%‰]?\s*扣\s*(\d+(?:\.\d+)?)/
export const PER_TIME_DEDUCT = /每(?:次|件|单|个|笔)\s*扣\s*(\d+(?:\.\d+)?)/
export const PER_UNIT_PLUS = /每(?:差|低|高|超|少|多)?\s*(\d+(?:\.\d+)?)?\s*[%‰次件]?\s*(?:加减|加|±)\s*(\d+(?:\.\d+)?)/
export const ANY_PART = /不满也扣|不足也扣|不满.*也/
export const PROPORTIONAL = /按比例/
export const VETO_TOTAL = /总分|全部|整体/
export const RATING_WORDS: Readonly<Record<string, string>> = {
  优秀: '100',
  优: '100',
  良好: '80',
  良: '80',
  合格: '70',
  中: '70',
  差: '50',
  不合格: '50',
}
