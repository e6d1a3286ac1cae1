import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const designer = defineRole('designer', ['美工', '视觉设计', '电商设计师'], {
  title: '设计师',
  code: 'SC-05',
  department: '市场部',
  reportsTo: '市场主管',
  subordinates: '无',
  headCount: 1,
  grade: 'P1–P4（专业序列）',
  payRange: '固定 5500–8500 元/月 + 绩效 1000–2000 元（示例，可改）',
  purpose: '用统一、清楚、有吸引力的视觉提高点击与转化，并保证图上的每一个信息真实准确。',
  duties: [
    duty('商品视觉', 35, [
      does('设计主图、规格图与详情页', '按需求单时间交付，色差与实物接近', 'daily'),
      does('依据点击数据迭代主推款主图', '每月至少 4 款，保留版本与数据', 'monthly'),
      does('检查图上价格、规格、赠品与页面一致', '上线后错图零发生', 'daily'),
    ]),
    duty('店铺与活动页面', 25, [
      does('设计首页、分类页和活动会场', '活动前 3 天完成，手机端优先核对', 'as-needed'),
      does('制作优惠券、弹层、包裹卡等物料', '印刷品出样确认后再批量制作', 'as-needed'),
    ]),
    duty('推广与内容素材', 20, [
      does('制作推广创意图和短视频封面', '每组至少 3 个版本，尺寸符合各平台要求', 'weekly'),
      assists('配合直播间背景、贴片和手卡设计', '开播前 1 天交付', 'as-needed'),
    ]),
    duty('视觉规范与素材库', 10, [
      does('维护品牌色、字体、版式规范', '每年修订一次，全员可查', 'yearly'),
      does('整理源文件与授权凭证', '每周归档，字体与图片授权可追溯', 'weekly'),
    ]),
    duty('需求沟通与改进', 10, [
      does('受理需求单，确认信息、时限和优先级', '当天答复排期，缺信息一次问清', 'daily'),
      does('整理返工原因，提出流程改进', '每月一份小结，返工率逐步下降', 'monthly'),
    ]),
  ],
  authority: {
    approval: ['视觉规范内的版式与配色'],
    finance: ['每月 200 元以内的素材采买（示例）'],
    personnel: ['无'],
    operations: ['信息不全的需求单可退回补充', '未获授权的字体、图片有权拒用'],
  },
  internalContacts: [
    contact('运营专员、推广专员', '需求、排期与数据反馈'),
    contact('文案编辑', '文字定稿'),
    contact('摄影与短视频', '原图与风格'),
  ],
  externalContacts: [contact('印刷与包材厂', '打样、校色与交期'), contact('素材与字体授权方', '授权范围与凭证')],
  qualifications: {
    education: '中专、大专及以上，视觉传达、广告设计等专业优先',
    experience: '1 年以上电商设计经历，提交作品集',
    certificates: '无硬性要求',
    knowledge: ['版式、色彩与字体', '平台图片规范', '著作权常识'],
    skills: ['图像处理与矢量软件', '手机端页面设计', '简单动效'],
    qualities: ['有审美', '耐心', '守时'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；大促前可能加班，事先申请',
    place: '店铺办公室',
    environment: '室内办公，配校色显示器，注意用眼休息',
    tools: ['图像处理软件', '校色显示器', '数位板', '素材库'],
  },
  indicators: [
    measured('ind-design-on-time-rate', '作图按时率', 25, '≥ 95%'),
    measured('ind-rework-rate', '返工率', 20, '≤ 10%'),
    measured('ind-main-image-ctr-lift', '主图点击率提升', 20, '完成月计划'),
    measured('ind-design-output', '作图数', 20, '完成月计划'),
    measured('ind-listing-accuracy', '商品信息准确率', 5, '≥ 99%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '设计师 → 资深设计（P3）→ 设计主管或视觉专家（P4）',
    rotation: '可轮岗摄影与短视频',
    training: ['电商视觉案例', '动效与视频基础', '字体与图片版权'],
  },
})
