import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const photographerVideographer = defineRole('photographer-videographer', ['摄影师', '短视频编导', '剪辑'], {
  title: '摄影与短视频',
  code: 'SC-06',
  department: '市场部',
  reportsTo: '市场主管',
  subordinates: '无',
  headCount: 1,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 5500–8000 元/月 + 绩效 1000–2500 元（示例，可改）',
  purpose: '用真实、有质感的图片和短视频展示商品，为页面、推广和内容渠道持续供给可用素材。',
  duties: [
    duty('商品摄影', 30, [
      does('按拍摄单完成白底、场景、细节与尺寸对比图', '样品到齐后 3 个工作日交图，色彩接近实物', 'daily'),
      does('精修图片并按编码命名归档', '交付清单与文件一一对应，可直接取用', 'daily'),
    ]),
    duty('短视频制作', 35, [
      does('按脚本拍摄主图视频、种草和测评短片', '按排期交付，前 3 秒点出卖点', 'weekly'),
      does('剪辑、配音、加字幕并输出各平台尺寸', '字幕无错字，音乐有授权', 'weekly'),
      does('按日历发布视频并回复评论', '发布准时率 95%，评论 24 小时内回复', 'daily'),
    ]),
    duty('素材分析与选题', 15, [
      does('统计完播、互动和带货数据，找出可复制的拍法', '每周一份小结，提出 3 个新选题', 'weekly'),
      assists('参与选题会，估算拍摄时间和成本', '会后当天给出拍摄计划', 'weekly'),
    ]),
    duty('器材与样品管理', 10, [
      does('保管相机、灯具和直播设备', '每月盘点一次，账物相符，电池存放安全', 'monthly'),
      does('登记样品领用与归还', '拍完 2 天内归还，损坏当天说明', 'as-needed'),
    ]),
    duty('外拍与直播支持', 10, [
      does('组织外拍：选址、报备、用车与安全', '外拍前 1 天提交计划，场地许可齐全', 'as-needed'),
      assists('配合场控调试直播机位、灯光与收音', '开播前 30 分钟调试完毕', 'as-needed'),
    ]),
  ],
  authority: {
    approval: ['器材借用'],
    finance: ['单次 300 元以内的道具与场地费用（示例）'],
    personnel: ['拍摄现场的分工安排'],
    operations: ['布光、机位与剪辑手法自主决定', '现场有安全隐患时有权停拍'],
  },
  internalContacts: [
    contact('商品专员', '样品与卖点'),
    contact('文案编辑', '脚本'),
    contact('设计师、推广专员', '图片、视频规格与效果反馈'),
  ],
  externalContacts: [contact('模特与拍摄场地', '档期、肖像授权与费用'), contact('音乐与素材授权方', '授权凭证')],
  qualifications: {
    education: '中专、大专及以上，摄影、影视、传媒等专业优先',
    experience: '1 年以上商品摄影或短视频经历，提交作品 5 件',
    certificates: '无硬性要求；使用无人机须按规定登记',
    knowledge: ['布光与色彩管理', '平台视频规则', '肖像与著作权常识'],
    skills: ['相机与灯光操作', '剪辑与调色', '镜头语言'],
    qualities: ['动手能力强', '有耐心', '爱琢磨'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；外拍与直播支持按排班调整',
    place: '摄影棚与办公室，偶有外景',
    environment: '室内灯光环境，需搬动轻型器材',
    tools: ['相机与镜头', '灯光与背景', '剪辑软件', '稳定器'],
  },
  indicators: [
    measured('ind-shooting-on-time-rate', '拍摄按时交付率', 25, '≥ 95%'),
    measured('ind-video-output', '短视频产出数', 25, '完成月计划'),
    measured('ind-video-completion-rate', '短视频完播率', 20, '≥ 20%'),
    measured('ind-rework-rate', '返工率', 20, '≤ 10%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '摄影与短视频 → 资深编导（P3）→ 内容主管',
    rotation: '可轮岗设计师或场控',
    training: ['灯光与色彩', '短视频叙事', '器材安全'],
  },
})
