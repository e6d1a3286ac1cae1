import { contact, defineRole, does, duty, measured, reviews } from './library-role'

export const marketingLead = defineRole('marketing-lead', ['市场经理', '市场营销主管', '品牌主管'], {
  title: '市场主管',
  code: 'SC-01',
  department: '市场部',
  reportsTo: '店长',
  subordinates: '推广专员、活动策划、文案编辑、设计师、摄影与短视频、主播、场控',
  headCount: 1,
  grade: 'M1–M2（管理序列）',
  payRange: '固定 8000–11000 元/月 + 绩效 2000–3500 元（示例，可改）',
  purpose: '统筹推广、活动、内容与直播，用有限预算换来有效流量和成交，并让顾客记得住这家店。',
  duties: [
    duty('研究与推广规划', 25, [
      does('研究行业趋势、竞店打法和目标人群', '每季度一份研究报告，落到选款、价格和渠道三条建议', 'quarterly'),
      does('制定季度推广计划和渠道预算', '每季末月 20 日前定稿，预算分到月和渠道', 'quarterly'),
      does('每周复盘各渠道的花费、成交和新客成本', '低于保本投产的计划一周内调整或停投', 'weekly'),
    ]),
    duty('推广与投放管理', 25, [
      reviews('审核推广计划、出价策略和日预算', '提交后 4 小时内给出意见', 'daily'),
      does('推动创意测试，沉淀高点击素材', '主推款每月至少测试 4 组创意', 'monthly'),
    ]),
    duty('内容与直播统筹', 25, [
      does('制定内容选题和发布排期', '每月 25 日前排出次月日历，含节日与新品节点', 'monthly'),
      does('安排直播场次、主播与货品节奏', '每周五前发布下周直播表，连续上播不超过 4 小时', 'weekly'),
      reviews('审核对外发布的文案、图片和视频', '不出现绝对化用语和无依据的功效宣称', 'daily'),
    ]),
    duty('品牌与活动策略', 15, [
      does('确定年度活动主线和品牌视觉规范', '每年 12 月定稿次年活动年历', 'yearly'),
      reviews('审定活动方案的目标、玩法和费用', '投入产出测算齐全方可执行', 'as-needed'),
    ]),
    duty('市场团队建设', 10, [
      does('分配任务、主持周例会和作品评审', '每周一次，评审意见写入台账', 'weekly'),
      does('安排下属培训和绩效面谈', '每人每月一次面谈，每季一次专项培训', 'monthly'),
    ]),
  ],
  authority: {
    approval: ['下属 2 天以内的请假与调休', '素材定稿与对外发布'],
    finance: ['预算内单日 2000 元以下的投放追加（示例）', '单次 1000 元以内的拍摄、道具费用（示例）'],
    personnel: ['下属工作分配与绩效初评', '市场岗位录用、转正的建议权'],
    operations: ['推广渠道与计划的启停', '直播场次与内容发布的调整'],
  },
  internalContacts: [
    contact('运营经理', '主推款、价格、库存与活动节奏'),
    contact('客服主管', '顾客疑问、活动口径'),
    contact('数据分析师', '渠道效果与人群分析'),
  ],
  externalContacts: [contact('推广平台服务商', '投放政策与资源'), contact('达人、拍摄机构', '合作排期、报价与验收')],
  qualifications: {
    education: '大专及以上，市场营销、广告、传媒等专业优先',
    experience: '3 年以上网店推广或内容经历，1 年以上带队经历',
    certificates: '无硬性要求',
    knowledge: ['付费推广与内容分发机制', '广告法与平台内容规范', '品牌视觉基础'],
    skills: ['预算与投产测算', '内容策划', '项目推进'],
    qualities: ['有审美', '讲数据', '乐于带人'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；活动与直播晚间轮值计入排班',
    place: '店铺办公室与直播间',
    environment: '室内办公，活动期节奏快',
    tools: ['推广后台', '直播与内容后台', '协作文档', '店班长'],
  },
  indicators: [
    measured('ind-promotion-roi', '推广投入产出比', 30, '≥ 3'),
    measured('ind-promotion-cost-share', '推广费占比', 20, '≤ 10%'),
    measured('ind-unique-visitors', '访客数', 15, '完成月计划'),
    measured('ind-campaign-target-completion', '活动目标完成率', 15, '≥ 100%'),
    measured('ind-key-task-completion', '重点工作完成率', 10, '≥ 95%'),
    measured('ind-violation-count', '违规处罚次数', 10, '0 次'),
  ],
  career: {
    promotion: '市场主管 → 市场经理 → 店长',
    rotation: '可与运营经理轮岗，补商品与库存经验',
    training: ['投放策略进阶', '品牌管理', '带团队与绩效面谈'],
  },
})
