import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const liveHost = defineRole('live-host', ['带货主播', '直播达人'], {
  title: '主播',
  code: 'SC-07',
  department: '市场部',
  reportsTo: '市场主管',
  subordinates: '无',
  headCount: 2,
  grade: 'P1–P4（专业序列）',
  payRange: '固定 4500–7000 元/月 + 销售提成，保底与提成取高（示例，可改）',
  purpose: '在直播间真实、专业地讲解商品，解答疑问、促成下单，让观众愿意停留、信任和再来。',
  duties: [
    duty('直播讲解与成交', 45, [
      does('按流程表讲解商品、演示使用并引导下单', '每款讲清卖点、规格、价格、发货与售后五要素', 'daily'),
      does('实时回答评论区提问，带动互动', '有效提问应答率 80% 以上，不冷场超过 10 秒', 'daily'),
      does('根据在线人数和库存调整讲解节奏', '听从场控提示，30 秒内完成切款', 'daily'),
    ]),
    duty('播前准备', 20, [
      does('熟悉手卡，试用样品，准备演示', '开播前 1 小时到位，卖点抽问全对', 'daily'),
      does('参加选品与脚本会，提出讲解角度', '每周一次，每场至少 2 条建议', 'weekly'),
    ]),
    duty('播后复盘', 15, [
      does('与场控回看数据和片段，记录改进点', '下播当天完成，每场写出 3 条', 'daily'),
      does('跟踪改进点在后续场次的效果', '每周汇总一次，前三项问题有变化', 'weekly'),
    ]),
    duty('内容与粉丝维护', 10, [
      does('出镜拍摄预告和讲解短视频', '每周不少于 3 条', 'weekly'),
      assists('配合客服解答直播承诺相关问题', '工作时间 1 小时内说明', 'as-needed'),
    ]),
    duty('直播合规', 10, [
      does('遵守平台直播规范和广告用语要求', '不虚报原价、不夸大功效、不诱导站外交易', 'daily'),
      does('发现口误当场更正并告知场控', '当场更正，下播后登记', 'as-needed'),
    ]),
  ],
  authority: {
    approval: ['无对外审批权'],
    finance: ['按直播方案在额度内发放优惠券与赠品'],
    personnel: ['无'],
    operations: ['讲解顺序与互动方式可临场微调', '对未试用、资料不全的商品有权拒播'],
  },
  internalContacts: [
    contact('场控', '流程、切款与数据提示'),
    contact('商品专员', '商品知识与样品'),
    contact('售后客服', '直播承诺的兑现'),
  ],
  externalContacts: [contact('直播间观众', '讲解与答疑'), contact('联播达人', '流程与分工')],
  qualifications: {
    education: '不限，能熟练使用普通话表达',
    experience: '半年以上直播或现场讲解经历；无经历者可先试播 3 场',
    certificates: '涉及医疗、金融等须持证讲解的内容，应持相应资质',
    knowledge: ['所售商品知识', '平台直播规范', '广告法常识'],
    skills: ['镜头表达与节奏', '临场应变', '互动引导'],
    qualities: ['真诚', '有感染力', '情绪稳定'],
  },
  conditions: {
    hours: '按直播排期上班，单场不超过 4 小时，中间安排休息；每周至少休一天，夜间场次发夜班津贴',
    place: '直播间',
    environment: '灯光、噪声环境，久站久说，配护嗓用品',
    tools: ['直播设备', '提词与手卡', '样品', '直播后台'],
  },
  indicators: [
    measured('ind-live-gmv', '直播销售额', 35, '完成月计划'),
    measured('ind-live-conversion', '直播成交转化率', 20, '≥ 3%'),
    measured('ind-live-dwell-time', '场均停留时长', 15, '≥ 60 秒'),
    measured('ind-live-hours', '直播时长', 15, '≥ 104 小时'),
    measured('ind-live-incidents', '直播事故次数', 15, '0 次'),
  ],
  career: {
    promotion: '主播 → 资深主播（P3）→ 主播组长',
    rotation: '可轮岗场控或短视频出镜',
    training: ['商品知识通关', '发声与用嗓保护', '直播合规案例'],
  },
})
