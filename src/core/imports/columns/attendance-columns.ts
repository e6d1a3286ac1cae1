import type { ColumnSpec, TableSpec } from './column-spec'
import { PERSON_COLUMNS } from './people-columns'

const ROSTER_COLUMNS = {
  ...PERSON_COLUMNS,
  day: {
    headings: ['日期', '排班日期', '上班日期'],
    hint: '一天一行的写法才用；用日期列的排班表不需要',
    telling: true,
  },
  shift: { headings: ['班次', '班次代号', '排班', '班次名称'], hint: '一天一行的写法才用', telling: true },
} as const satisfies Record<string, ColumnSpec>

export const ROSTER_TABLE: TableSpec = {
  kind: 'roster',
  title: '排班',
  purpose: '一人一行，每天一列；也可以一天一行（工号、日期、班次）',
  columns: ROSTER_COLUMNS,
  needs: [['employeeNo', 'name'], ['day'], ['shift']],
  nameHint: /排班|班表/,
  dayColumns: {
    hint: '1 到 31，或写成日期。月份写在表格第一行、工作表名或文件名里，如 2025年11月。格子里写班次的代号；空格子不改动已有的排班，要清掉就写“空”',
    least: 3,
  },
}

const PUNCH_COLUMNS = {
  ...PERSON_COLUMNS,
  day: { headings: ['日期', '打卡日期', '考勤日期'], hint: '打卡那一天', example: '2025-11-03' },
  time: {
    headings: [
      '时间',
      '打卡时间',
      '时间1',
      '时间2',
      '时间3',
      '时间4',
      '时间5',
      '时间6',
      '上班时间',
      '下班时间',
      '上班打卡',
      '下班打卡',
      '上班',
      '下班',
      '签到',
      '签退',
      '签到时间',
      '签退时间',
      '打卡记录',
      '刷卡时间',
      '打卡日期时间',
      '日期时间',
    ],
    hint: '08:57；一格里可以写几次：08:57 18:03；也可以日期时间写在一格：2025-11-03 08:57',
    example: '08:57 18:03',
    required: true,
    many: true,
  },
} as const satisfies Record<string, ColumnSpec>

export const PUNCHES_TABLE: TableSpec = {
  kind: 'punches',
  title: '打卡',
  purpose: '打卡机或手工的打卡时间，只增加不修改，重复导入不会重复',
  columns: PUNCH_COLUMNS,
  needs: [['employeeNo', 'name'], ['time']],
  nameHint: /打卡|考勤|签到|刷卡/,
  dayColumns: { hint: '也可以一人一行、每天一列，格子里写当天的打卡时间', least: 3 },
}

const WECOM_OVERVIEW_COLUMNS = {
  day: { headings: ['时间', '日期'], hint: '企业微信导出' },
  name: { headings: ['姓名'], hint: '企业微信导出' },
  account: { headings: ['账号'], hint: '企业微信导出', telling: true },
  department: { headings: ['基础信息/部门', '部门'], hint: '企业微信导出' },
  role: { headings: ['基础信息/职务', '职务'], hint: '企业微信导出' },
  employeeNo: { headings: ['基础信息/工号', '工号'], hint: '企业微信导出' },
  rule: { headings: ['考勤概况/所属规则', '所属规则'], hint: '企业微信导出', telling: true },
  shift: { headings: ['考勤概况/班次', '班次'], hint: '企业微信导出', telling: true },
  leaveText: { headings: ['考勤概况/假勤申请', '假勤申请'], hint: '企业微信导出', telling: true },
  records: { headings: ['打卡时间记录'], hint: '企业微信导出', telling: true },
  result: { headings: ['考勤概况/考勤结果', '考勤结果'], hint: '企业微信导出', telling: true },
  punchKind: { headings: ['打卡类型'], hint: '企业微信导出', telling: true },
  expected: { headings: ['应打卡时间'], hint: '企业微信导出', telling: true },
  actual: { headings: ['实际打卡时间'], hint: '企业微信导出', telling: true },
  status: { headings: ['打卡状态'], hint: '企业微信导出', telling: true },
} as const satisfies Record<string, ColumnSpec>

export const WECOM_TABLE: TableSpec = {
  kind: 'wecom-daily',
  title: '企业微信日报',
  purpose: '企业微信“上下班打卡_日报”原样导入，两张工作表都认',
  columns: WECOM_OVERVIEW_COLUMNS,
  needs: [
    ['name', 'account', 'employeeNo'],
    ['day'],
    ['records', 'result', 'actual'],
    ['account', 'rule', 'punchKind'],
  ],
  nameHint: /日报|企业微信|概况统计|打卡详情/,
}
/** Headings of the overview that come in numbers: 上班1/打卡时间, 下班2/打卡状态; 1 = side, 2 = number, 3 = what. */
export const WECOM_NUMBERED = /^(上班|下班)(\d)\/(打卡时间|打卡状态)$/
export const WECOM_STATUS = '打卡状态'
export const WECOM_IN = '上班'
export const WECOM_OUT = '下班'
/** Overtime columns that feed a settlement: 1 = 调休 or 加班费. */
export const WECOM_OVERTIME = /^(?:加班统计\/)?(?:工作日|休息日|节假日)加班计为(调休|加班费)\(小时\)$/
export const WECOM_OVERTIME_PAID = '加班费'
export const WECOM_OVERTIME_REASON = '企业微信日报里的加班'
/** Leave columns with their unit: 1 = type, 2 = unit. */
export const WECOM_LEAVE = /^(?:假勤统计\/)?(.+?)\((天|小时)\)$/
export const WECOM_DAYS = '天'
export const WECOM_CORRECTED = /补卡/
export const WECOM_CORRECTION_REASON = '企业微信补卡申请'
/** `年假2.0天(2/13 上午 - 2/14 下午)`: 1 = type, 2 = quantity, 3 = unit, 4 = from, 5 = to. */
export const WECOM_APPLICATION =
  /([\u4e00-\u9fff]+?)\s*(\d+(?:\.\d+)?)\s*(天|小时)\s*\(([^()]+?)(?:\s+-\s+|\s*[~—至到]\s*|-(?=\d{1,2}[/月]))([^()]+?)\)/g
export const WECOM_OVERTIME_WORD = '加班'

const LEAVE_COLUMNS = {
  ...PERSON_COLUMNS,
  type: {
    headings: ['类型', '请假类型', '假别', '假期类型', '请假种类'],
    hint: '年假、病假、事假、婚假、丧假、产假、产检假、陪产假、育儿假、独生子女护理假、工伤假、哺乳假、调休、出差、外出、其他带薪',
    example: '年假',
    required: true,
    telling: true,
  },
  start: {
    headings: ['开始', '开始日期', '开始时间', '请假开始', '请假日期', '起始日期', '日期', '从'],
    hint: '2025-11-03、2025-11-03 下午 或 2025-11-03 09:00',
    example: '2025-11-03 上午',
    required: true,
    second: 'startPart',
  },
  startPart: { headings: ['开始时段', '开始上下午', '开始半天'], hint: '上午、下午 或 09:00，写在开始里就不用了' },
  end: {
    headings: ['结束', '结束日期', '结束时间', '请假结束', '截止日期', '到'],
    hint: '同上，包括这半天',
    example: '2025-11-03 下午',
    second: 'endPart',
  },
  endPart: { headings: ['结束时段', '结束上下午', '结束半天'], hint: '上午、下午 或 18:00' },
  days: { headings: ['天数', '请假天数', '时长天'], hint: '不写结束时用：0.5、1、2.5', example: '1' },
  reason: { headings: ['原因', '事由', '请假事由', '说明', '备注'], hint: '随便写', example: '家里有事' },
} as const satisfies Record<string, ColumnSpec>

export const LEAVE_TABLE: TableSpec = {
  kind: 'leave',
  title: '请假',
  purpose: '批准了的请假、外出、出差，一次一行',
  columns: LEAVE_COLUMNS,
  needs: [['employeeNo', 'name'], ['type'], ['start'], ['end', 'days']],
  nameHint: /请假|休假|假期/,
}
export const LEAVE_TYPE_WORDS = {
  年假: 'annual',
  年休假: 'annual',
  带薪年假: 'annual',
  年休: 'annual',
  病假: 'sick',
  事假: 'personal',
  婚假: 'marriage',
  丧假: 'bereavement',
  产假: 'maternity',
  产检假: 'prenatal',
  产检: 'prenatal',
  陪产假: 'paternity',
  护理假: 'paternity',
  陪产护理假: 'paternity',
  育儿假: 'childcare',
  独生子女护理假: 'only-child-care',
  工伤假: 'work-injury',
  工伤: 'work-injury',
  哺乳假: 'nursing',
  哺乳: 'nursing',
  调休: 'comp',
  调休假: 'comp',
  补休: 'comp',
  出差: 'business-trip',
  外出: 'outing',
  公出: 'outing',
  外勤: 'outing',
  其他带薪: 'other-paid',
  其他带薪假: 'other-paid',
  带薪假: 'other-paid',
  其他: 'other-paid',
} as const

const OVERTIME_COLUMNS = {
  ...PERSON_COLUMNS,
  day: { headings: ['日期', '加班日期'], hint: '开始加班的那一天', example: '2025-11-10', required: true },
  start: {
    headings: ['开始', '开始时间', '加班开始', '加班开始时间'],
    hint: '18:00，跨零点的加班最好写上',
    example: '18:00',
  },
  end: { headings: ['结束', '结束时间', '加班结束', '加班结束时间'], hint: '21:00 或 次日01:00', example: '21:00' },
  hours: {
    headings: ['小时', '小时数', '加班小时', '加班时长', '时长', '加班小时数'],
    hint: '写了开始和结束可以空着',
    example: '3',
  },
  settle: {
    headings: ['结算', '结算方式', '补偿方式', '加班补偿'],
    hint: '加班费 或 调休；调休只适用于休息日加班，空着按加班费',
    example: '加班费',
    telling: true,
  },
  reason: { headings: ['原因', '事由', '加班事由', '加班原因', '说明', '备注'], hint: '随便写', example: '双11备货' },
} as const satisfies Record<string, ColumnSpec>

export const OVERTIME_TABLE: TableSpec = {
  kind: 'overtime',
  title: '加班',
  purpose: '批准了的加班，一次一行；排在法定节假日的班不用再写',
  columns: OVERTIME_COLUMNS,
  needs: [['employeeNo', 'name'], ['day'], ['hours', 'end'], ['hours', 'settle']],
  nameHint: /加班/,
}
export const SETTLE_WORDS = {
  加班费: 'pay',
  计薪: 'pay',
  支付: 'pay',
  发钱: 'pay',
  调休: 'rest',
  补休: 'rest',
} as const

const CORRECTION_COLUMNS = {
  ...PERSON_COLUMNS,
  day: { headings: ['日期', '补卡日期', '考勤日期'], hint: '班次开始的那一天', example: '2025-11-04', required: true },
  segment: {
    headings: ['班段', '第几段', '时段'],
    hint: '一天两段都要打卡的班次写 1 或 2，其余空着',
    example: '',
    telling: true,
  },
  side: {
    headings: ['上下班', '上班/下班', '补卡类型', '上班下班', '类型'],
    hint: '上班、下班；免除写 免迟到、免早退、免缺卡、免旷工；当天的结论属实写 确认',
    example: '下班',
    required: true,
    telling: true,
  },
  time: { headings: ['时间', '补卡时间', '打卡时间'], hint: '18:02 或 次日02:01；免除的空着', example: '18:02' },
  reason: {
    headings: ['原因', '补卡原因', '事由', '说明', '备注'],
    hint: '原始打卡不会改动，这里写为什么补',
    example: '手机没电',
  },
} as const satisfies Record<string, ColumnSpec>

export const CORRECTIONS_TABLE: TableSpec = {
  kind: 'corrections',
  title: '补卡',
  purpose: '补卡和免除，一次一行',
  columns: CORRECTION_COLUMNS,
  needs: [['employeeNo', 'name'], ['day'], ['side'], ['time', 'segment']],
  nameHint: /补卡|免除/,
}
export const SIDE_WORDS = { 上班: 'in', 上班卡: 'in', 签到: 'in', 下班: 'out', 下班卡: 'out', 签退: 'out' } as const
/** The owner has seen the day and its verdict stands. */
export const ACCEPT_WORDS = { 确认: 'accept', 属实: 'accept', 确认属实: 'accept' } as const
export const FORGIVE_WORDS = {
  免迟到: 'late',
  免除迟到: 'late',
  免早退: 'early',
  免除早退: 'early',
  免缺卡: 'missing',
  免除缺卡: 'missing',
  免旷工: 'absent',
  免除旷工: 'absent',
} as const
