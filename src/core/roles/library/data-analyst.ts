import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const dataAnalyst = defineRole('data-analyst', ['数据专员', '数据运营'], {
  title: '数据分析师',
  code: 'ZN-01',
  department: '职能部',
  reportsTo: '店长',
  subordinates: '无',
  headCount: 1,
  grade: 'P2–P4（专业序列）',
  payRange: '固定 7000–10000 元/月 + 绩效 1000–2000 元（示例，可改）',
  purpose: '把分散在各平台的数据变成准时、准确、看得懂的报表和建议，让经营决定有依据、有跟踪。',
  duties: [
    duty('数据采集与口径', 20, [
      does('汇总各平台交易、流量、客服、物流与推广数据', '每天 10 点前完成，来源与时间留痕', 'daily'),
      does('维护指标口径表，处理口径变更', '变更写明日期与影响，不改历史', 'as-needed'),
    ]),
    duty('经营报表', 30, [
      does('制作经营日报与周报', '日报 10:30 前、周报周一 9:30 前发出', 'daily'),
      does('编制月度分析报告，解释变化原因', '每月 5 日前提交，结论不超过 5 条且有证据', 'monthly'),
      does('核对绩效与提成所需的业绩数据', '每月 3 日前交付，与后台零差异', 'monthly'),
    ]),
    duty('专题分析与建议', 25, [
      does('围绕选品、价格、复购、流失做专题分析', '每月至少 1 个，给出可执行建议', 'monthly'),
      does('跟踪建议的采纳与效果', '每周更新跟踪表', 'weekly'),
    ]),
    duty('预测与预警', 15, [
      does('预测销量与咨询量，供备货和排班使用', '周预测误差 20% 以内', 'weekly'),
      does('设置异常阈值并通报', '异常出现 1 小时内通知责任岗位', 'daily'),
    ]),
    duty('数据安全与赋能', 10, [
      does('管理数据权限，脱敏顾客信息', '最小够用原则，不导出完整手机号与地址', 'daily'),
      assists('培训同事读数与做表', '每季一次，附练习', 'quarterly'),
    ]),
  ],
  authority: {
    approval: ['数据取用申请（不含个人信息）'],
    finance: ['无'],
    personnel: ['无'],
    operations: ['口径争议时的解释与裁定建议', '数据异常时有权暂缓发布报表'],
  },
  internalContacts: [
    contact('运营经理、市场主管', '分析需求与建议落地'),
    contact('财务', '成本口径与核对'),
    contact('技术支持', '取数权限与自动化'),
  ],
  externalContacts: [contact('平台数据产品客服', '指标含义与数据异常'), contact('数据工具服务商', '功能与续费')],
  qualifications: {
    education: '本科或大专，统计、数学、信息管理、电子商务等专业优先',
    experience: '1 年以上电商数据分析经历',
    certificates: '无硬性要求',
    knowledge: ['电商指标体系', '统计与抽样基础', '个人信息保护法常识'],
    skills: ['表格高级函数与透视', '查询语言或脚本', '图表与书面表达'],
    qualities: ['严谨', '独立判断', '保密'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；大促期间提供实时数据，按排班值守',
    place: '店铺办公室',
    environment: '室内办公，屏幕工作时间长',
    tools: ['各平台数据后台', '表格与图表软件', '店班长'],
  },
  indicators: [
    measured('ind-report-on-time-rate', '报表准时率', 30, '≥ 100%'),
    measured('ind-report-accuracy', '报表准确率', 30, '≥ 100%'),
    measured('ind-analysis-adoption-rate', '分析建议采纳率', 20, '≥ 60%'),
    measured('ind-key-task-completion', '重点工作完成率', 10, '≥ 95%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '数据分析师 → 资深分析师（P3）→ 数据负责人（P4）',
    rotation: '可轮岗运营专员或推广专员',
    training: ['统计与实验设计', '查询与自动化', '商业写作'],
  },
})
