import { assists, contact, defineRole, does, duty, measured, reviews } from './library-role'

export const accountant = defineRole('accountant', ['会计', '出纳', '财务专员'], {
  title: '财务',
  code: 'ZN-03',
  department: '职能部',
  reportsTo: '店主',
  subordinates: '无',
  headCount: 1,
  grade: 'P2–P4（专业序列）',
  payRange: '固定 6000–9000 元/月 + 绩效 800–1500 元（示例，可改）',
  purpose: '管好店铺的钱、账、票、税，让每一笔收支有凭据、每一分利润算得清，并替店主看住资金风险。',
  duties: [
    duty('账务与报表', 25, [
      does('审核单据，登记账簿，按月结账', '每月 8 日前结清上月，单据附件齐全', 'monthly'),
      does('编制利润表、费用表和单品毛利表', '每月 10 日前提交，与账簿一致', 'monthly'),
    ]),
    duty('资金与对账', 25, [
      does('核对各平台账户、银行、支付工具的收支', '每天看余额，每周对一次流水，差异 3 天内查明', 'daily'),
      does('按批准单付款，保管支付凭证', '未经批准不付款，一人制单一人复核', 'daily'),
      does('编制资金计划，提示缺口', '每周一更新未来四周收支', 'weekly'),
    ]),
    duty('税务与票据', 20, [
      does('开具与取得发票，办理各项纳税申报', '期限前 2 天完成申报，零逾期', 'monthly'),
      does('整理优惠政策与变动，提醒店主', '政策发布 10 天内给出影响说明', 'as-needed'),
    ]),
    duty('工资与提成复核', 20, [
      reviews('复核考勤、绩效、提成与工资计算', '每月发薪日前 2 天完成，抽算不少于三成', 'monthly'),
      does('发放工资，代扣代缴个税、社保与公积金', '按约定日发放，遇休息日提前', 'monthly'),
      does('解答员工对工资的疑问', '2 个工作日内书面说明，错误当月更正', 'as-needed'),
    ]),
    duty('成本与内控', 10, [
      does('分析推广、物流、人工占比，提出改进', '每月 2 条建议，附数据', 'monthly'),
      assists('监盘存货与固定资产', '每季一次，差异有签字说明', 'quarterly'),
    ]),
  ],
  authority: {
    approval: ['单据合规性的审核，不合规有权退回'],
    finance: ['500 元以内备用金支付（示例）', '付款执行权；付款批准权归店主与店长'],
    personnel: ['无'],
    operations: ['发现资金异常可暂停付款并直接报告店主', '查阅各部门与收支有关的资料'],
  },
  internalContacts: [
    contact('店主', '资金、税务与利润汇报'),
    contact('采购', '合同、入库与付款'),
    contact('人事行政', '工资、社保与个税'),
  ],
  externalContacts: [
    contact('税务机关', '申报与咨询'),
    contact('银行与支付机构', '账户与结算'),
    contact('供应商、快递商', '对账与开票'),
  ],
  qualifications: {
    education: '大专及以上，会计、财务管理等专业',
    experience: '2 年以上会计经历，有电商平台对账经历者优先',
    certificates: '初级会计专业技术资格及以上，或具备同等专业能力',
    knowledge: ['会计准则与税法', '平台结算规则', '工资、社保与个税规定'],
    skills: ['财务软件与表格', '报税操作', '毛利与现金流分析'],
    qualities: ['廉洁', '严谨', '保密'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；月初结账与申报期可能加班，事先申请',
    place: '店铺办公室',
    environment: '室内办公，独立保险柜与上锁档案柜',
    tools: ['财务与开票软件', '电子税务局', '网银', '店班长'],
  },
  indicators: [
    measured('ind-reconciliation-on-time-rate', '对账按时完成率', 25, '≥ 100%'),
    measured('ind-tax-filing-on-time-rate', '纳税申报按时率', 25, '≥ 100%'),
    measured('ind-payroll-errors', '工资核算差错次数', 20, '0 次'),
    measured('ind-report-on-time-rate', '报表准时率', 20, '≥ 100%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '财务 → 主办会计（P3）→ 财务负责人（P4）',
    rotation: '不与采购、出纳收款等不相容职务互兼；可参与数据分析项目',
    training: ['税法更新', '会计继续教育', '电商成本核算'],
  },
})
