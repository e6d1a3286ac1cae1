import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const aftersaleAgent = defineRole('aftersale-agent', ['售后专员', '客户服务专员'], {
  title: '售后客服',
  code: 'KF-03',
  department: '客服部',
  reportsTo: '客服主管',
  subordinates: '无',
  headCount: 2,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 4200–5800 元/月 + 绩效 800–1800 元（示例，可改）',
  purpose: '快速、公平地解决退换、补发、物流和质量问题，把不满意的顾客留住，并把问题的根子反馈回去。',
  duties: [
    duty('退换与退款处理', 35, [
      does('审核退款、退货与换货申请', '工作时间内 2 小时首次处理，平均 24 小时内完结', 'daily'),
      does('协商补发、换货或部分退款方案', '一次给出明确方案，顾客确认后留痕', 'daily'),
      does('跟踪退件入库与退款到账', '验收通过当天退款，不拖延', 'daily'),
    ]),
    duty('物流异常跟进', 20, [
      does('筛查停滞、错派、超时未更新的包裹', '每天两次，主动告知顾客', 'daily'),
      does('发起拦截、催件和理赔', '3 天内有结论，理赔资料齐全', 'daily'),
    ]),
    duty('投诉与评价管理', 20, [
      does('联系给出中差评的顾客，了解原因并解决', '24 小时内联系，不以返现换改评', 'daily'),
      does('撰写评价回复与平台举证材料', '举证在时限前 12 小时提交', 'as-needed'),
    ]),
    duty('售后台账与归因', 15, [
      does('登记每单的原因、责任、金额与结果', '当天登记，原因归到商品、仓库、物流或客服', 'daily'),
      does('整理质量问题与高退货款，提交分析', '每周一份，附图片与批次', 'weekly'),
    ]),
    duty('老客关怀', 10, [
      does('对补发、换货顾客做签收后回访', '签收 3 天内完成，满意率 90% 以上', 'weekly'),
      assists('协助客服主管更新售后话术', '每月提出 2 条建议', 'monthly'),
    ]),
  ],
  authority: {
    approval: ['规则内无争议的退货退款'],
    finance: ['单笔 50 元以内的补偿（示例）', '超额报客服主管批准'],
    personnel: ['无'],
    operations: ['发起拦截、补发与查件', '批次性质量问题可建议停售'],
  },
  internalContacts: [
    contact('仓库主管', '拦截、退件验收与补发'),
    contact('商品专员', '质量判定与改进'),
    contact('财务', '退赔与理赔款核对'),
  ],
  externalContacts: [
    contact('顾客', '退换、补偿与回访'),
    contact('快递网点', '催件、拦截与理赔'),
    contact('平台纠纷专员', '举证与判定'),
  ],
  qualifications: {
    education: '中专及以上，专业不限',
    experience: '半年以上客服经历，熟悉退换流程者优先',
    certificates: '无硬性要求',
    knowledge: ['七日无理由退货与三包规定', '平台纠纷规则', '快递理赔规则'],
    skills: ['倾听与安抚', '书面举证', '台账登记'],
    qualities: ['耐心', '公道', '情绪稳定'],
  },
  conditions: {
    hours: '每天 8 小时，早晚班轮换，每周至少休一天；大促后两周为高峰，按排班增加人手',
    place: '客服办公区',
    environment: '室内办公，情绪劳动较多，设减压与轮换安排',
    tools: ['客服工作台', '售后台账', '快递查询与理赔系统'],
  },
  indicators: [
    measured('ind-refund-completion-time', '退款自主完结时长', 25, '≤ 24 小时'),
    measured('ind-first-resolution-rate', '纠纷一次解决率', 25, '≥ 90%'),
    measured('ind-platform-help-rate', '平台求助率', 15, '≤ 0.1%'),
    measured('ind-dissatisfaction-rate', '不满意率', 15, '≤ 2%'),
    measured('ind-chat-quality-score', '会话质检得分', 15, '≥ 90 分'),
    measured('ind-attendance', '出勤', 5, '0 次'),
  ],
  career: {
    promotion: '售后客服 → 资深售后（P3）→ 客服主管',
    rotation: '可轮岗售前客服或仓库退货验收',
    training: ['消费者权益保护法', '沟通与情绪管理', '举证写作'],
  },
})
