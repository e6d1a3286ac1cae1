import { assists, contact, defineRole, does, duty, measured, reviews } from './library-role'

export const serviceLead = defineRole('service-lead', ['客服经理', '客服组长'], {
  title: '客服主管',
  code: 'KF-01',
  department: '客服部',
  reportsTo: '店长',
  subordinates: '售前客服、售后客服、售前销售顾问',
  headCount: 1,
  grade: 'M1（管理序列）',
  payRange: '固定 6500–9000 元/月 + 绩效 1500–2500 元 + 团队提成（示例，可改）',
  purpose: '建立一支响应快、答得准、有温度的客服团队，使咨询变成交、投诉变信任，并守住平台服务指标。',
  duties: [
    duty('接待与指标管理', 30, [
      does('每天监看响应、回复、转化、满意和排队情况', '高峰期每小时看一次，排队超过 10 人立即调人', 'daily'),
      does('分析未成交与不满意会话，定出改进话术', '每周抽取 50 条，形成 3 条改进', 'weekly'),
      does('维护快捷短语与智能应答知识', '商品或规则变更当天更新，命中率逐月提高', 'weekly'),
    ]),
    duty('排班与人员管理', 25, [
      does('按咨询量排出客服班表，覆盖平台要求的在线时段', '每月 25 日前发布次月班表，每人每周至少休一天', 'monthly'),
      does('组织新人带教与上岗考核', '7 天带教、15 天独立接待，考核 80 分以上上岗', 'as-needed'),
      does('逐人做绩效面谈，回看质检与接待数据', '每人每月一次，约定 1–2 项改进', 'monthly'),
    ]),
    duty('服务质检', 20, [
      does('按质检表抽查聊天记录并反馈', '每人每月不少于 30 条，3 天内反馈到本人', 'weekly'),
      does('汇总质检扣分项，安排针对性培训', '同类扣分连续两月下降', 'monthly'),
    ]),
    duty('客诉与纠纷处理', 15, [
      does('处理升级投诉和平台介入案件', '2 小时内联系顾客，24 小时内给出方案', 'as-needed'),
      reviews('审核授权额度以上的退赔', '当天批复，注明责任归属', 'daily'),
    ]),
    duty('顾客声音与改进', 10, [
      does('每周汇总咨询热点、差评和退货原因，分送相关岗位', '每周一 12 点前发出，跟踪到答复', 'weekly'),
      assists('参与活动规则评审，补充顾客常见疑问', '方案发出 2 天内反馈', 'as-needed'),
    ]),
  ],
  authority: {
    approval: ['下属 2 天以内的请假、换班与调休', '质检申诉的复核结论'],
    finance: ['单笔 200 元以内的退赔（示例）', '月度 2000 元以内的关怀费用（示例）'],
    personnel: ['班次安排、绩效初评', '客服录用、转正与调岗的建议权'],
    operations: ['应答口径与服务流程的制定', '发现商品或规则问题可要求暂停销售并上报'],
  },
  internalContacts: [
    contact('运营经理、活动策划', '活动口径、缺货与发货承诺'),
    contact('仓库主管', '拦截、补发与查件时效'),
    contact('人事行政', '班表、考勤与招聘'),
  ],
  externalContacts: [contact('平台服务与纠纷专员', '介入案件与申诉'), contact('消协、监管部门', '投诉答复与配合调查')],
  qualifications: {
    education: '大专及以上，专业不限',
    experience: '2 年以上网店客服经历，其中 1 年以上带组经历',
    certificates: '无硬性要求',
    knowledge: ['平台售后与纠纷规则', '消费者权益保护法', '客服绩效指标口径'],
    skills: ['排班与现场调度', '质检与带教', '谈判与安抚'],
    qualities: ['公正', '耐心', '抗压但不压人'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天，与早晚班交叉到岗；大促按排班值守并依法计发加班费',
    place: '客服办公区',
    environment: '室内办公，耳机与屏幕工作时间长',
    tools: ['客服工作台', '质检表', '店班长', '表格软件'],
  },
  indicators: [
    measured('ind-inquiry-conversion', '询单转化率', 20, '≥ 45%'),
    measured('ind-average-response-time', '平均响应时长', 15, '≤ 35 秒'),
    measured('ind-customer-satisfaction', '客户满意率', 20, '≥ 95%'),
    measured('ind-service-sales-share', '客服销售占比', 15, '≥ 30%'),
    measured('ind-platform-liability-rate', '平台判责率', 15, '≤ 0.05%'),
    measured('ind-staff-turnover-rate', '员工流失率', 15, '≤ 5%'),
  ],
  career: {
    promotion: '客服主管 → 客服经理 → 店长',
    rotation: '可轮岗运营经理助理，熟悉商品与流量',
    training: ['团队辅导', '纠纷调解', '劳动用工与排班合规'],
  },
})
