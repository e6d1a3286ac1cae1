import type { ColumnSpec, TableSpec } from './column-spec'

/** The two ways of naming a person; every table about people starts with them. */
export const PERSON_COLUMNS = {
  employeeNo: {
    headings: ['工号', '员工工号', '员工编号', '人员编号', '职工号', '职工编号', '编号'],
    hint: '和员工名单一致，前面的 0 要保留（单元格设为文本）。工号和姓名至少填一个，重名的人必须填工号',
    example: '001',
  },
  name: { headings: ['姓名', '员工姓名', '名字', '员工', '人员', '成员'], hint: '和员工名单一致', example: '甲一鸣' },
} as const satisfies Record<string, ColumnSpec>

const SETTINGS_COLUMNS = {
  shopName: {
    headings: ['店名', '店铺名称', '店铺', '网店名称'],
    hint: '印在工资条和报表上',
    example: '我的网店',
    required: true,
    telling: true,
  },
  platforms: {
    headings: ['平台', '经营平台', '销售平台'],
    hint: '淘宝、天猫、拼多多、抖店、京东、其他，可填几个',
    example: '淘宝、抖店',
    telling: true,
  },
  city: { headings: ['城市', '所在城市', '参保城市'], hint: '决定默认的社保、公积金和最低工资', example: '上海' },
  isSample: { headings: ['示例店'], hint: '只有自带的示例店填“是”', telling: true },
} as const satisfies Record<string, ColumnSpec>

export const SETTINGS_TABLE: TableSpec = {
  kind: 'settings',
  title: '店铺设置',
  purpose: '店名、平台和城市，一行就够',
  columns: SETTINGS_COLUMNS,
  needs: [['shopName'], ['platforms', 'city', 'isSample']],
  nameHint: /店铺设置|店铺信息|设置/,
}

const MEMBER_COLUMNS = {
  employeeNo: {
    ...PERSON_COLUMNS.employeeNo,
    hint: '空着会按顺序编号；不能重复，前面的 0 会保留',
  },
  name: { ...PERSON_COLUMNS.name, hint: '唯一必填的一列', required: true },
  department: { headings: ['部门', '所属部门', '所在部门'], hint: '没有的部门会自动建立', example: '客服部' },
  role: { headings: ['岗位', '岗位名称', '职务', '职位'], hint: '没有的岗位会自动建立', example: '售前客服' },
  hiredOn: {
    headings: ['入职日期', '入职时间', '入职日', '到岗日期'],
    hint: '2025-03-01、2025/3/1、2025年3月1日都可以',
    example: '2025-03-01',
    telling: true,
  },
  leftOn: {
    headings: ['离职日期', '离职时间', '离职日', '最后工作日'],
    hint: '最后一天上班的日子，在职的空着',
    example: '',
    telling: true,
  },
  employment: {
    headings: ['用工形式', '用工类型', '用工性质', '员工类型'],
    hint: '全日制、非全日制、实习，空着按全日制',
    example: '全日制',
    telling: true,
  },
  phone: {
    headings: ['手机', '手机号', '手机号码', '电话', '联系电话', '联系方式'],
    hint: '11 位手机号',
    example: '',
    secret: true,
    telling: true,
  },
  idNumber: {
    headings: ['身份证号', '身份证', '身份证号码', '证件号码', '证件号'],
    hint: '18 位，单元格设为文本，否则末几位会变成 0',
    example: '',
    secret: true,
    telling: true,
  },
  bankAccount: {
    headings: ['银行卡号', '银行卡', '银行账号', '银行账户', '工资卡号', '工资卡', '卡号'],
    hint: '单元格设为文本',
    example: '',
    secret: true,
    telling: true,
  },
  bankName: { headings: ['开户行', '开户银行', '银行', '开户行名称'], hint: '写到支行', example: '', telling: true },
  hoursPerDay: {
    headings: ['每日工时', '日工时', '每天工时'],
    hint: '小时，空着按 8（非全日制按 4）',
    example: '8',
    telling: true,
  },
  hoursPerWeek: {
    headings: ['每周工时', '周工时'],
    hint: '小时，空着按 40（非全日制按 24）',
    example: '40',
    telling: true,
  },
  probationUntil: {
    headings: ['试用期至', '试用期到', '试用期结束', '试用期截止', '试用到'],
    hint: '没有试用期的空着',
    example: '',
    telling: true,
  },
  aliases: {
    headings: ['别名', '账号', '企业微信账号', '钉钉账号', '考勤账号', '旺旺', '子账号'],
    hint: '企业微信、钉钉或旺旺里的名字，几个用顿号分开',
    example: '',
    telling: true,
  },
  effectiveOn: {
    headings: ['任职日期', '任职生效日期', '岗位生效日期'],
    hint: '换了部门或岗位时，从哪天起算',
    example: '',
  },
  birthday: {
    headings: ['生日', '出生日期', '出生年月日'],
    hint: '填了身份证号可以空着',
    example: '',
    telling: true,
  },
  gender: { headings: ['性别'], hint: '男、女；填了身份证号可以空着', example: '', telling: true },
  wechat: { headings: ['微信', '微信号'], hint: '方便联系', example: '' },
  address: { headings: ['住址', '地址', '现住址', '家庭住址', '联系地址'], hint: '现在住的地方', example: '' },
  emergencyName: { headings: ['紧急联系人', '紧急联系人姓名'], hint: '出了急事找谁', example: '', telling: true },
  emergencyPhone: {
    headings: ['紧急联系电话', '紧急联系人电话'],
    hint: '紧急联系人的电话',
    example: '',
    telling: true,
  },
  emergencyRelation: { headings: ['与本人关系', '紧急联系人关系'], hint: '配偶、父母……', example: '', telling: true },
  education: { headings: ['学历', '文化程度', '学历专业', '最高学历'], hint: '学历和专业', example: '', telling: true },
  abilities: { headings: ['特长', '能力', '特长能力'], hint: '会什么', example: '', telling: true },
  interests: { headings: ['兴趣', '兴趣爱好', '爱好'], hint: '随便写', example: '' },
  experience: { headings: ['工作经历', '经历', '从业经历'], hint: '以前在哪里做过什么', example: '' },
  contractFrom: { headings: ['合同开始', '合同开始日期', '合同起始日'], hint: '空着从入职日算', example: '' },
  contractUntil: {
    headings: ['合同到期', '合同到期日', '合同到期日期', '合同终止日期'],
    hint: '固定期限合同的最后一天；更详细的写在“劳动合同”表',
    example: '',
  },
  note: { headings: ['备注', '说明'], hint: '随便写', example: '' },
} as const satisfies Record<string, ColumnSpec>

export const MEMBERS_TABLE: TableSpec = {
  kind: 'members',
  title: '员工名单',
  purpose: '一人一行，只有姓名必填',
  columns: MEMBER_COLUMNS,
  needs: [['name']],
  nameHint: /员工|名单|花名册|成员|人员|通讯录/,
}

export const GENDER_WORDS = { 男: 'male', 女: 'female', 男性: 'male', 女性: 'female' } as const

/** Written where somebody has not left. */
export const STILL_EMPLOYED: ReadonlySet<string> = new Set(['在职', '至今', '无'])

export const EMPLOYMENT_WORDS = {
  全日制: 'full-time',
  全职: 'full-time',
  正式: 'full-time',
  正式工: 'full-time',
  合同工: 'full-time',
  非全日制: 'part-time',
  兼职: 'part-time',
  小时工: 'part-time',
  钟点工: 'part-time',
  实习: 'intern',
  实习生: 'intern',
} as const

export const PLATFORM_WORDS = {
  淘宝: 'taobao',
  天猫: 'tmall',
  拼多多: 'pinduoduo',
  抖店: 'douyin',
  抖音: 'douyin',
  京东: 'jingdong',
  其他: 'other',
} as const

const SHIFT_COLUMNS = {
  code: {
    headings: ['代号', '班次代号', '代码', '简称'],
    hint: '排班表格子里写的一到三个字，不能重复',
    example: '早',
    required: true,
    telling: true,
  },
  name: { headings: ['名称', '班次名称', '班次'], hint: '空着就用代号', example: '早班' },
  type: { headings: ['类型', '班次类型'], hint: '上班 或 休息，空着看有没有时段', example: '上班' },
  segments: {
    headings: ['时段', '上班时段', '班次时段', '时间段', '上下班时间'],
    hint: '09:00-12:00 13:00-18:00；过零点写 22:00-次日06:00',
    example: '09:00-12:00 13:00-18:00',
    telling: true,
  },
  punching: {
    headings: ['打卡方式', '打卡要求'],
    hint: '首末（上班下班各一次）、每段、免打卡，空着按首末',
    example: '首末',
    telling: true,
  },
  grace: { headings: ['宽限分钟', '宽限', '迟到宽限'], hint: '空着用店里的考勤制度', example: '5', telling: true },
  unpaidBreak: {
    headings: ['休息分钟', '不计薪休息', '扣除休息', '就餐分钟'],
    hint: '时段里面不计工时的吃饭休息，空着按 0',
    example: '0',
    telling: true,
  },
  colour: { headings: ['颜色'], hint: '蓝 青 绿 橙 红 紫 靛 灰 黄 浅蓝', example: '蓝', telling: true },
} as const satisfies Record<string, ColumnSpec>

export const SHIFTS_TABLE: TableSpec = {
  kind: 'shifts',
  title: '班次',
  purpose: '一个班次一行，休息也是一个班次',
  columns: SHIFT_COLUMNS,
  needs: [
    ['code', 'name'],
    ['segments', 'type'],
    ['code', 'segments'],
    ['segments', 'punching', 'colour', 'unpaidBreak'],
  ],
  nameHint: /班次/,
}

export const SHIFT_TYPE_WORDS = {
  上班: 'work',
  工作: 'work',
  班: 'work',
  正常: 'work',
  休息: 'rest',
  休: 'rest',
} as const
export const PUNCHING_WORDS = {
  首末: 'first-and-last',
  首末打卡: 'first-and-last',
  '上班、下班各打一次': 'first-and-last',
  上下班: 'first-and-last',
  两次: 'first-and-last',
  每段: 'each-segment',
  每段打卡: 'each-segment',
  每段都打卡: 'each-segment',
  分段: 'each-segment',
  四次: 'each-segment',
  免打卡: 'none',
  不打卡: 'none',
  无: 'none',
} as const
export const COLOUR_WORDS = {
  蓝: 'blue',
  蓝色: 'blue',
  青: 'teal',
  青色: 'teal',
  绿: 'green',
  绿色: 'green',
  橙: 'orange',
  橙色: 'orange',
  红: 'red',
  红色: 'red',
  紫: 'grape',
  紫色: 'grape',
  靛: 'indigo',
  靛色: 'indigo',
  灰: 'gray',
  灰色: 'gray',
  黄: 'yellow',
  黄色: 'yellow',
  浅蓝: 'cyan',
  天蓝: 'cyan',
} as const
/** Roster cells that mean a day of rest, whatever the shop's rest shift is called. */
export const REST_WORDS: ReadonlySet<string> = new Set(['休', '休息', '例休', '公休', '轮休', '休假', '休班', 'off'])
/** Roster cells that take a plan away. */
export const CLEAR_WORDS: ReadonlySet<string> = new Set(['空', '清空', '无'])
export const REST_SHIFT = { code: '休', name: '休息' } as const
/** Code of the n-th shift that had to be made from its times alone: 班1, 班2 … */
export const MADE_SHIFT_CODE = '班'
/** Between the segments of a shift that is named by its times. */
export const SEGMENT_JOINT = '、'
