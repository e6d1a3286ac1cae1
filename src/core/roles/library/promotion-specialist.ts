import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const promotionSpecialist = defineRole('promotion-specialist', ['市场推广员', '市场专员', '投手', '推广'], {
  title: '推广专员',
  code: 'SC-02',
  department: '市场部',
  reportsTo: '市场主管',
  subordinates: '无',
  headCount: 1,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 5500–8500 元/月 + 绩效 1000–2500 元（示例，可改）',
  purpose: '管好每一分推广费，在投产底线之上为主推商品和直播间持续带来精准流量。',
  duties: [
    duty('投放计划与执行', 35, [
      does('搭建并维护搜索、推荐、直播等推广计划', '新计划当天检查预算、人群和落地页，零错链', 'daily'),
      does('按时段、地域、人群调整出价和预算', '每天至少两次看数，异常花费 30 分钟内处理', 'daily'),
      does('控制日花费在批准的预算内', '日预算偏差不超过 10%', 'daily'),
    ]),
    duty('人群与创意测试', 25, [
      does('维护关键词库和人群包，淘汰低效项', '每周清理一次，留删改记录', 'weekly'),
      does('设计并执行创意对照测试', '每组测试单一变量，样本足够再下结论', 'weekly'),
    ]),
    duty('投放数据与复盘', 20, [
      does('填写投放日报：花费、成交、投产、点击、新客', '次日 10 点前发出，与后台一致', 'daily'),
      does('做月度推广复盘，提出次月预算分配', '每月 3 日前提交，附前三与后三计划分析', 'monthly'),
    ]),
    duty('站外与达人合作', 10, [
      does('筛选达人与站外渠道，跟进寄样、发布与结算', '合作有书面约定，发布率 95% 以上', 'as-needed'),
      assists('协助市场主管核对服务商账单', '3 个工作日内完成核对', 'monthly'),
    ]),
    duty('推广合规', 10, [
      does('上线前检查素材与落地页的用语和授权', '无绝对化用语，图片字体有授权', 'daily'),
      does('收集推广平台规则变更并提醒同事', '变更发布后 2 天内发出要点', 'as-needed'),
    ]),
  ],
  authority: {
    approval: ['无对外审批权'],
    finance: ['批准预算内自主分配各计划日预算', '单日追加 300 元以内可先投后报（示例）'],
    personnel: ['无'],
    operations: ['投产低于底线的计划可先暂停', '关键词、人群与出价自主调整'],
  },
  internalContacts: [
    contact('运营专员', '主推款价格、库存与页面'),
    contact('设计师、摄影与短视频', '创意需求与测试反馈'),
    contact('财务', '充值与账单'),
  ],
  externalContacts: [contact('推广平台客服与服务商', '审核、政策与排障'), contact('达人及机构', '合作与数据回收')],
  qualifications: {
    education: '中专、大专及以上，专业不限',
    experience: '1 年以上付费推广实操，单月经手花费 3 万元以上者优先（示例）',
    certificates: '无硬性要求',
    knowledge: ['推广计费与排名机制', '归因口径', '广告法常识'],
    skills: ['出价与人群调控', '表格分析', '对照测试设计'],
    qualities: ['对数字敏感', '冷静', '有成本意识'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；晚间投放高峰实行轮班',
    place: '店铺办公室',
    environment: '室内办公，屏幕工作时间长',
    tools: ['各推广后台', '表格软件', '行情工具'],
  },
  indicators: [
    measured('ind-promotion-roi', '推广投入产出比', 35, '≥ 3'),
    measured('ind-promotion-cost-share', '推广费占比', 20, '≤ 10%'),
    measured('ind-click-through-rate', '点击率', 20, '≥ 4%'),
    measured('ind-cost-per-click', '平均点击花费', 15, '≤ 1.2 元'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '推广专员 → 资深推广（P3）→ 市场主管',
    rotation: '可轮岗运营专员或数据分析师',
    training: ['推广平台认证课程', '归因与统计基础', '素材评审会'],
  },
})
