import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const liveController = defineRole('live-controller', ['直播运营助理', '直播运营', '中控'], {
  title: '场控',
  code: 'SC-08',
  department: '市场部',
  reportsTo: '市场主管',
  subordinates: '无',
  headCount: 1,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 5000–7000 元/月 + 绩效 800–1800 元 + 场次提成（示例，可改）',
  purpose: '组织好每一场直播的人、货、价、设备与节奏，让主播专心讲、观众买得到、店铺不出错。',
  duties: [
    duty('直播排期与货盘', 25, [
      does('编制单场流程表：时段、款序、福利与目标', '开播前 1 天定稿，主播、客服、仓库三方收到', 'weekly'),
      does('核对货盘的链接、价格、库存与优惠', '开播前 2 小时逐款核对并双人签字', 'daily'),
      does('准备货品手卡和样品', '手卡与页面一致，样品齐全', 'daily'),
    ]),
    duty('现场控场', 35, [
      does('上下架商品、改库存、发券与口令', '按口令 5 秒内完成，零错链错价', 'daily'),
      does('监控在线、互动、成交与违规提醒，提示主播', '违规提醒 10 秒内处理，数据每 15 分钟记录一次', 'daily'),
      does('管理评论区，置顶公告，登记未答问题', '不实与辱骂内容及时处理，未答问题当日转客服', 'daily'),
    ]),
    duty('设备与直播间管理', 15, [
      does('开播前检查网络、机位、灯光、收音和备用电源', '开播前 30 分钟完成检查表', 'daily'),
      does('管理直播间样品与道具', '每场结束归位，每周盘点一次', 'weekly'),
    ]),
    duty('复盘与承诺交接', 25, [
      does('导出场次数据，完成复盘表', '次日 11 点前提交，含流量、转化、货品三部分', 'daily'),
      does('整理直播承诺、赠品与中奖名单交客服', '下播 1 小时内交接', 'daily'),
      assists('配合推广专员调整直播投流', '投流时段实时同步成交与在线', 'daily'),
    ]),
  ],
  authority: {
    approval: ['无对外审批权'],
    finance: ['每场 300 元以内的福利支出（示例）'],
    personnel: ['直播现场的岗位分工'],
    operations: ['发现错价、违规可立即下架或断播', '按方案临场调整款序'],
  },
  internalContacts: [
    contact('主播', '流程、节奏与复盘'),
    contact('推广专员', '投流时段与效果'),
    contact('售后客服、仓库主管', '承诺兑现与爆单预警'),
  ],
  externalContacts: [contact('直播平台客服', '故障、违规申诉'), contact('设备服务商', '维修与租赁')],
  qualifications: {
    education: '中专、大专及以上，专业不限',
    experience: '半年以上直播运营或助理经历',
    certificates: '无硬性要求',
    knowledge: ['直播后台功能', '平台直播规范', '价格与库存机制'],
    skills: ['多任务操作', '设备调试', '表格与复盘'],
    qualities: ['反应快', '沉着', '细心'],
  },
  conditions: {
    hours: '随直播排期轮班，每天不超过 8 小时，每周至少休一天；夜间场次发夜班津贴',
    place: '直播间',
    environment: '灯光、噪声环境，站坐结合',
    tools: ['直播后台', '推流设备', '对讲与提词', '表格软件'],
  },
  indicators: [
    measured('ind-live-incidents', '直播事故次数', 30, '0 次'),
    measured('ind-live-gmv', '直播销售额', 25, '完成月计划'),
    measured('ind-live-conversion', '直播成交转化率', 15, '≥ 3%'),
    measured('ind-report-on-time-rate', '报表准时率', 20, '≥ 100%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '场控 → 直播运营（P3）→ 直播组长',
    rotation: '可轮岗主播或运营专员',
    training: ['直播间搭建', '违规案例', '货盘组合与复盘'],
  },
})
