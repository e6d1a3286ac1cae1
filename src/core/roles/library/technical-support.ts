import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const technicalSupport = defineRole('technical-support', ['技术人员', '技术人才', '网管', '信息专员'], {
  title: '技术支持',
  code: 'ZN-02',
  department: '职能部',
  reportsTo: '店长',
  subordinates: '无',
  headCount: 1,
  grade: 'P1–P4（专业序列）',
  payRange: '固定 6500–9500 元/月 + 绩效 800–1800 元（示例，可改）',
  purpose: '保障店铺的系统、账号、网络与数据安全稳定可用，用合适的工具替同事省时间、少出错。',
  duties: [
    duty('系统与店铺保障', 30, [
      does('维护订单、库存、客服、打印等软件与店铺装修模块', '每天开店前巡检，影响营业的故障 2 小时内恢复', 'daily'),
      does('受理同事的故障报告，记录原因与处理', '15 分钟内响应，同类故障有预防措施', 'daily'),
      does('大促前做压力与备用方案检查', '提前 7 天完成，备用网络与打印机可用', 'as-needed'),
    ]),
    duty('账号与信息安全', 25, [
      does('管理子账号、权限与双重验证', '按岗位最小授权，离职当天回收', 'as-needed'),
      does('执行数据备份与恢复验证', '每周备份、每月真正恢复一次', 'weekly'),
      does('防范钓鱼、木马与盗号，做安全提醒', '每月一次提醒，可疑情况 1 小时内处置', 'monthly'),
    ]),
    duty('需求实现与自动化', 20, [
      does('登记并评估功能需求，排出优先级', '3 个工作日内答复可行性与时间', 'weekly'),
      does('用脚本或工具实现重复工作的自动化', '每季至少 2 项，节省时间有记录', 'quarterly'),
    ]),
    duty('设备与网络', 15, [
      does('维护电脑、打印机、扫描枪、监控与网络', '每月巡检一次，备件有清单', 'monthly'),
      does('办理设备领用、归还与报废登记', '账物相符，变动当天登记', 'as-needed'),
    ]),
    duty('培训与售前支援', 10, [
      does('编写操作手册，培训新人使用系统', '手册随版本更新，新人入职 3 天内培训', 'as-needed'),
      assists('协助售前销售顾问解答产品技术问题', '工作时间 4 小时内答复', 'as-needed'),
    ]),
  ],
  authority: {
    approval: ['系统权限的开通（须有申请人上级同意）'],
    finance: ['单次 500 元以内的配件采买（示例）'],
    personnel: ['无'],
    operations: ['安全事件中可先冻结账号、断开网络再报告', '技术方案与工具的选择建议'],
  },
  internalContacts: [
    contact('运营专员、客服主管', '故障、需求与使用'),
    contact('人事行政', '入离职账号与设备'),
    contact('数据分析师', '接口与权限'),
  ],
  externalContacts: [contact('软件服务商', '故障、升级与续费'), contact('网络运营商', '线路与报修')],
  qualifications: {
    education: '大专及以上，计算机、网络、信息管理等专业优先',
    experience: '1 年以上系统维护或电商软件实施经历',
    certificates: '无硬性要求，持网络或信息安全类证书者优先',
    knowledge: ['操作系统与局域网', '电商开放接口常识', '网络安全与个人信息保护'],
    skills: ['故障定位', '脚本或低代码工具', '文档编写'],
    qualities: ['有责任心', '耐心', '守密'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；大促值守与夜间升级计入排班，紧急到岗计加班',
    place: '店铺办公室与仓库',
    environment: '室内，偶有登高布线，须按规范操作',
    tools: ['远程维护工具', '网络测试工具', '备份设备', '脚本环境'],
  },
  indicators: [
    measured('ind-recovery-time', '故障恢复时长', 30, '≤ 2 小时'),
    measured('ind-request-on-time-rate', '技术需求按时完成率', 25, '≥ 90%'),
    measured('ind-backup-success-rate', '备份成功率', 25, '≥ 100%'),
    measured('ind-violation-count', '违规处罚次数', 10, '0 次'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '技术支持 → 资深技术（P3）→ 技术负责人（P4）',
    rotation: '可轮岗数据分析师',
    training: ['信息安全', '电商系统集成', '沟通与文档'],
  },
})
