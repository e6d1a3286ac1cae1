import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const presaleAgent = defineRole('presale-agent', ['客服人员', '在线客服', '销售客服'], {
  title: '售前客服',
  code: 'KF-02',
  department: '客服部',
  reportsTo: '客服主管',
  subordinates: '无',
  headCount: 4,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 4000–5500 元/月 + 绩效 600–1500 元 + 销售提成（示例，可改）',
  purpose: '及时、准确、亲切地回答顾客下单前的疑问，帮顾客选对商品，把咨询转成成交。',
  duties: [
    duty('在线接待', 35, [
      does('接待各平台咨询，先问清需求再推荐', '首次响应 15 秒内，回复率 98% 以上', 'daily'),
      does('如实说明尺寸、材质、发货与优惠', '不作页面以外的承诺，答错率低于 1%', 'daily'),
      does('离席、下班前处理或转接未完会话', '不留未回复会话，转接附说明', 'daily'),
    ]),
    duty('转化与连带', 25, [
      does('提醒已咨询未下单、已下单未付款的顾客', '当班内完成一次，不重复打扰', 'daily'),
      does('按搭配表推荐相关商品', '客单价比不低于 1.06', 'daily'),
    ]),
    duty('订单确认与备注', 20, [
      does('与顾客核对地址、规格、赠品和特殊要求', '付款后 10 分钟内核对，备注用统一格式', 'daily'),
      does('登记已承诺事项并转给售后与仓库', '当班内登记，无遗漏', 'daily'),
    ]),
    duty('商品学习与反馈', 20, [
      does('学习新品知识卡并通过抽测', '上架前完成，抽测 90 分以上', 'weekly'),
      does('记录高频问题、缺货咨询与竞店信息', '每班填写交接本，每周至少 3 条有效反馈', 'weekly'),
      assists('协助新人熟悉话术与后台', '按带教表逐项签字', 'as-needed'),
    ]),
  ],
  authority: {
    approval: ['无对外审批权'],
    finance: ['单笔 5 元以内的优惠或小礼品（示例）', '超额须先问客服主管'],
    personnel: ['无'],
    operations: ['在口径内选择推荐方案', '遇辱骂、诈骗可按规定转主管或中止接待'],
  },
  internalContacts: [
    contact('售后客服', '承诺与备注的交接'),
    contact('商品专员', '商品疑难问题'),
    contact('仓库主管', '库存与发货时效'),
  ],
  externalContacts: [contact('顾客', '咨询、推荐与订单确认')],
  qualifications: {
    education: '不限，读写通顺、能看懂商品说明',
    experience: '有无经历均可，有网店客服或门店销售经历者优先',
    certificates: '无硬性要求',
    knowledge: ['商品知识', '平台交易规则', '消费者权益常识'],
    skills: ['打字每分钟 50 字以上', '同时接待多个会话', '需求提问与推荐'],
    qualities: ['热情', '耐心', '诚实'],
  },
  conditions: {
    hours: '早班、晚班轮换，每班 8 小时以内，每周至少休一天；节假日与大促按班表上班，依法计发',
    place: '客服办公区，经批准可居家值班',
    environment: '室内办公，屏幕工作时间长，设工间休息',
    tools: ['客服工作台', '快捷短语', '商品知识卡'],
  },
  indicators: [
    measured('ind-sales-target-completion', '销售指标完成率', 30, '≥ 100%'),
    measured('ind-inquiry-conversion', '询单转化率', 25, '≥ 45%'),
    measured('ind-first-response-time', '首次响应时长', 15, '≤ 15 秒'),
    measured('ind-reply-rate', '回复率', 10, '≥ 98%'),
    measured('ind-order-value-ratio', '客单价比', 10, '≥ 1.12'),
    measured('ind-attendance', '出勤', 10, '0 次'),
  ],
  career: {
    promotion: '售前客服 → 资深客服（P3）→ 客服主管',
    rotation: '可轮岗售后客服、售前销售顾问或运营专员',
    training: ['商品知识', '沟通与推荐技巧', '平台规则与反诈骗'],
  },
})
