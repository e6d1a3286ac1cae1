import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const campaignPlanner = defineRole('campaign-planner', ['活动策划师', '营销策划'], {
  title: '活动策划',
  code: 'SC-03',
  department: '市场部',
  reportsTo: '市场主管',
  subordinates: '无',
  headCount: 1,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 5500–8000 元/月 + 绩效 1000–2000 元 + 活动奖（示例，可改）',
  purpose: '把节日、平台活动和店铺节点做成顾客愿意参加、团队做得成、算得过账的活动。',
  duties: [
    duty('活动年历与立项', 20, [
      does('编制店铺活动年历，标出平台大促、节日与新品节点', '每季末滚动更新下一季度', 'quarterly'),
      does('为每场活动写立项书：目标、人群、玩法、货品、预算、分工', '活动前 20 天提交，小型活动前 7 天', 'as-needed'),
    ]),
    duty('方案设计与测算', 30, [
      does('设计优惠机制，测算到手价、毛利和保本销量', '每个机制附测算表，叠加后不低于底价', 'as-needed'),
      does('确定活动货品、赠品和库存数量', '活动前 10 天与商品、仓库三方确认签字', 'as-needed'),
      does('编写活动规则和客服答疑口径', '规则无歧义，答疑不少于 15 条', 'as-needed'),
    ]),
    duty('执行推进与应急', 25, [
      does('用倒排表推进页面、文案、备货、报名与培训', '每天更新进度，延误当天升级', 'daily'),
      does('组织活动前全链路走查', '开始前 24 小时走查完毕，问题清零', 'as-needed'),
      does('活动期间值守，处理规则争议与突发情况', '15 分钟内给出处理意见并通报', 'as-needed'),
    ]),
    duty('活动复盘', 15, [
      does('对照目标复盘成交、毛利、拉新和问题', '结束后 5 个工作日内提交，问题有改进人', 'as-needed'),
      does('沉淀活动案例和物料模板', '每场活动结束后 10 天内归档', 'as-needed'),
    ]),
    duty('会员与老客活动', 10, [
      does('策划会员日、复购券和老客关怀', '每月至少一次，短信发送须顾客已同意', 'monthly'),
      assists('配合客服主管回访高价值顾客', '每月 20 人，记录需求', 'monthly'),
    ]),
  ],
  authority: {
    approval: ['活动物料清单'],
    finance: ['立项预算内单笔 500 元以下的物料费用（示例）'],
    personnel: ['活动项目组内的任务分派'],
    operations: ['按方案调整活动节奏；改动优惠机制须经市场主管同意', '发现优惠叠加错误可要求立即关闭'],
  },
  internalContacts: [
    contact('运营专员', '活动报名、页面与价格设置'),
    contact('客服主管', '规则口径与客诉反馈'),
    contact('财务', '测算口径与费用核销'),
  ],
  externalContacts: [contact('平台活动对接人', '报名条件与资源位'), contact('赠品与物料供应商', '打样、交期与验收')],
  qualifications: {
    education: '大专及以上，市场营销、广告等专业优先',
    experience: '1 年以上电商活动策划经历，完整参与过一次全年大促',
    certificates: '无硬性要求',
    knowledge: ['平台促销工具与叠加规则', '毛利测算', '有奖销售与促销法规'],
    skills: ['方案撰写', '进度管理', '跨岗沟通'],
    qualities: ['有创意', '守时限', '考虑周全'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；活动开场时段轮值，计入排班',
    place: '店铺办公室',
    environment: '室内办公，大促前后节奏紧',
    tools: ['商家营销工具', '表格软件', '协作文档'],
  },
  indicators: [
    measured('ind-campaign-target-completion', '活动目标完成率', 35, '≥ 100%'),
    measured('ind-campaign-execution-rate', '活动报名执行率', 25, '≥ 100%'),
    measured('ind-gross-margin', '毛利率', 15, '完成月计划'),
    measured('ind-key-task-completion', '重点工作完成率', 15, '≥ 95%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '活动策划 → 资深策划（P3）→ 市场主管',
    rotation: '可轮岗运营专员或文案编辑',
    training: ['促销法规', '项目管理方法', '大促案例研讨'],
  },
})
