import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const salesConsultant = defineRole('sales-consultant', ['销售代表', '售前顾问', '大客户专员'], {
  title: '售前销售顾问',
  code: 'KF-04',
  department: '客服部',
  reportsTo: '客服主管',
  subordinates: '无',
  headCount: 1,
  grade: 'P2–P4（专业序列）',
  payRange: '固定 5000–7500 元/月 + 绩效 1000–2000 元 + 大单提成（示例，可改）',
  purpose: '为批量采购、定制和高价商品的顾客提供专业咨询、产品演示与方案报价，促成大单并长期维护。',
  duties: [
    duty('线索与需求诊断', 30, [
      does('联系分到的线索，问清用途、数量、预算和时间', '工作时间 2 小时内首次联系，需求表填写完整', 'daily'),
      does('维护客户跟进台账', '每次沟通当天登记，下一步动作有日期', 'daily'),
    ]),
    duty('产品演示与方案', 30, [
      does('通过视频、样品或到店方式做产品演示', '演示前有提纲，演示后 1 天内发出要点', 'weekly'),
      does('编制方案与报价，说明交付与售后', '1 个工作日内报价，价格在授权范围', 'as-needed'),
      does('组织技术支持解答专业问题', '疑难问题 2 天内给出书面答复', 'as-needed'),
    ]),
    duty('成交与交付协调', 25, [
      does('确认合同、付款与开票信息', '收款前核对主体与条款，合同存档', 'as-needed'),
      does('向仓库提交交付要求并跟踪到签收', '重要节点主动告知客户', 'as-needed'),
      does('跟催约定账期内的回款', '到期前 3 天提醒，逾期 7 天内上报', 'weekly'),
    ]),
    duty('客户维护与反馈', 15, [
      does('定期回访成交客户，了解使用情况与复购计划', '成交后 15 天首访，此后每季一次', 'quarterly'),
      assists('配合市场主管整理客户案例与竞品信息', '每月 2 份，客户信息脱敏', 'monthly'),
    ]),
  ],
  authority: {
    approval: ['无对外审批权'],
    finance: ['95 折以内的报价权（示例）', '单次 300 元以内的寄样费用（示例）'],
    personnel: ['无'],
    operations: ['演示方式与跟进节奏自主安排', '客户资信存疑时有权暂缓发货申请'],
  },
  internalContacts: [
    contact('技术支持、商品专员', '专业问题与定制可行性'),
    contact('仓库主管', '交期、包装与配送'),
    contact('财务', '合同、开票与回款'),
  ],
  externalContacts: [contact('企业与批量采购客户', '需求、演示、报价与维护')],
  qualifications: {
    education: '大专及以上，专业不限',
    experience: '1 年以上销售、售前或大客户经历',
    certificates: '无硬性要求',
    knowledge: ['所售产品的技术参数', '合同与发票常识', '采购决策流程'],
    skills: ['提问与倾听', '演示与讲解', '方案与报价编制'],
    qualities: ['守信', '主动', '有服务意识'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；客户预约的非工作时间演示计入工时',
    place: '店铺办公室与样品间，少量外出拜访',
    environment: '室内为主',
    tools: ['客户跟进台账', '视频会议工具', '样品与演示资料'],
  },
  indicators: [
    measured('ind-sales-target-completion', '销售指标完成率', 40, '≥ 100%'),
    measured('ind-demonstration-count', '产品演示次数', 20, '完成月计划'),
    measured('ind-lead-follow-up-rate', '线索按时跟进率', 15, '≥ 95%'),
    measured('ind-customer-satisfaction', '客户满意率', 15, '≥ 95%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '售前销售顾问 → 资深顾问（P3）→ 大客户主管',
    rotation: '可轮岗商品专员或客服主管助理',
    training: ['顾问式销售', '产品深度培训', '合同与回款风险'],
  },
})
