import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const copywriter = defineRole('copywriter', ['文案策划', '内容编辑', '产品编辑'], {
  title: '文案编辑',
  code: 'SC-04',
  department: '市场部',
  reportsTo: '市场主管',
  subordinates: '无',
  headCount: 1,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 5000–7500 元/月 + 绩效 800–1800 元（示例，可改）',
  purpose: '用准确、好懂、合规的文字把商品价值讲清楚，让顾客看得明白、愿意下单、收货后不失望。',
  duties: [
    duty('商品文案', 35, [
      does('撰写商品标题、短卖点和详情页文案', '资料齐备后 2 个工作日交稿，参数与实物一致', 'daily'),
      does('根据差评与咨询热点改写详情说明', '每周至少改 3 款，同类咨询量下降', 'weekly'),
      does('维护卖点库和禁用词表', '每月更新一次，全员可查', 'monthly'),
    ]),
    duty('活动与页面文案', 25, [
      does('撰写活动主题、会场页面和优惠说明', '按需求单时间交付，规则表述经策划确认', 'as-needed'),
      does('撰写短信、包裹卡和会员通知', '字数合规，退订方式写明', 'as-needed'),
    ]),
    duty('内容种草与脚本', 25, [
      does('撰写图文种草、买家秀引导和问答内容', '每周不少于 5 篇，不虚构体验', 'weekly'),
      does('编写短视频与直播口播脚本', '拍摄前 2 天定稿，时长误差不超过 10%', 'weekly'),
      assists('配合场控打磨货品手卡', '开播前 1 天完成', 'weekly'),
    ]),
    duty('审校与合规', 15, [
      does('校对全部上线页面的文字、价格与单位', '错别字与错价零上线', 'daily'),
      does('检查功效、对比与认证类用语的依据', '每一处宣称有可查证的材料', 'daily'),
    ]),
  ],
  authority: {
    approval: ['无对外审批权'],
    finance: ['无'],
    personnel: ['无'],
    operations: ['对依据不足的宣称有权要求删改', '禁用词表的更新由本岗提出、市场主管批准'],
  },
  internalContacts: [
    contact('商品专员', '参数、卖点与检测资料'),
    contact('设计师', '版面字数与文字定稿'),
    contact('售前客服', '顾客常问与误解'),
  ],
  externalContacts: [contact('图文创作者', '约稿、授权与验收')],
  qualifications: {
    education: '大专及以上，中文、新闻、广告等专业优先',
    experience: '1 年以上电商或新媒体写作经历，提交作品 3 件',
    certificates: '无硬性要求',
    knowledge: ['广告法禁用语', '平台标题与属性规则', '所售类目常识'],
    skills: ['短句提炼', '结构化写作', '图文排版'],
    qualities: ['较真', '有同理心', '守信'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；大促前两周可能加班，事先申请',
    place: '店铺办公室',
    environment: '室内办公，需安静的写作环境',
    tools: ['文字处理软件', '商家后台', '词表与查重工具'],
  },
  indicators: [
    measured('ind-copy-first-pass-rate', '稿件一次通过率', 30, '≥ 90%'),
    measured('ind-copy-output', '稿件数', 25, '完成月计划'),
    measured('ind-store-conversion', '店铺转化率', 20, '≥ 3%'),
    measured('ind-violation-count', '违规处罚次数', 15, '0 次'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '文案编辑 → 资深文案（P3）→ 内容主管',
    rotation: '可轮岗活动策划或短视频编导',
    training: ['广告合规', '消费者心理', '脚本写作'],
  },
})
