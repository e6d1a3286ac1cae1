import { assists, contact, defineRole, does, duty, measured, reviews } from './library-role'

export const warehouseLead = defineRole('warehouse-lead', ['仓储主管', '物流主管', '仓库经理'], {
  title: '仓库主管',
  code: 'CC-01',
  department: '仓储物流部',
  reportsTo: '店长',
  subordinates: '仓库打包员',
  headCount: 1,
  grade: 'M1（管理序列）',
  payRange: '固定 6000–8500 元/月 + 绩效 1200–2200 元（示例，可改）',
  purpose: '保证货物收得清、存得好、发得快、退得明，以合理成本按平台时限把每一单准确送出。',
  duties: [
    duty('发货组织', 30, [
      does('按截单时间安排拣货、复核、打包与交接', '24 小时发货率 99% 以上，当日截单前订单当日发出', 'daily'),
      does('处理改址、截单、加急等异常指令', '收到 30 分钟内执行并回执', 'daily'),
      does('预估大促单量，配备人手、场地与包材', '提前 15 天出方案，提前 5 天到位', 'as-needed'),
    ]),
    duty('库存管理', 25, [
      does('组织收货验收、上架与货位管理', '到货当天验收，差异当天通知采购', 'daily'),
      does('安排循环盘点与季度全盘', '每周盘主推款，盘点准确率 99.5% 以上', 'weekly'),
      does('发出低库存与临期预警', '每天 17 点前发出，主推款按可售天数', 'daily'),
    ]),
    duty('退货与质量把关', 15, [
      does('组织退件拆验、分级与再上架', '收到 24 小时内完成，拍照留证', 'daily'),
      reviews('复核报损与残次品处理', '每月一次，单据与实物相符', 'monthly'),
    ]),
    duty('物流与成本', 15, [
      does('管理快递商的时效、破损与对账', '每月 5 日前核对账单，问题件按约索赔', 'monthly'),
      does('控制包材与单件物流成本', '每季提出一项降本措施并核算', 'quarterly'),
    ]),
    duty('安全与人员', 15, [
      does('检查消防、用电、货架与搬运安全', '每天巡查一次，隐患 24 小时内整改', 'daily'),
      does('排班、带教并核对计件数量', '每天公布件数，本人签认后上报', 'daily'),
      assists('配合人事安排临时用工与安全交底', '上岗前完成培训并签字', 'as-needed'),
    ]),
  ],
  authority: {
    approval: ['下属 2 天以内的请假与换班', '500 元以内的报损（示例）'],
    finance: ['单次 1000 元以内的包材采买（示例）', '快递异常理赔的确认'],
    personnel: ['班次与岗位分配、绩效初评', '仓库用工录用与转正的建议权'],
    operations: ['发货波次、货位与包装方式', '存在安全隐患时停工整改'],
  },
  internalContacts: [
    contact('运营专员', '异常订单与库存差异'),
    contact('采购', '到货计划与验收'),
    contact('售后客服', '拦截、补发、退件'),
  ],
  externalContacts: [contact('快递与承运商', '揽收、时效、理赔与对账'), contact('物业与消防部门', '场地与消防检查')],
  qualifications: {
    education: '中专及以上，物流管理专业优先',
    experience: '2 年以上电商仓储经历，1 年以上带班经历',
    certificates: '亲自驾驶叉车的，须持有效的特种设备作业人员证',
    knowledge: ['收发存流程', '平台发货时限规则', '消防与搬运安全'],
    skills: ['波次与人员调度', '库存软件操作', '盘点与差异分析'],
    qualities: ['细致', '果断', '重安全'],
  },
  conditions: {
    hours: '每天 8 小时、每周至少休一天，按截单时间排班；大促实行多班，加班依法计发',
    place: '仓库与发货区',
    environment: '需走动与搬运，夏季防暑、冬季防寒，配劳动防护用品',
    tools: ['库存管理软件', '扫描枪与打印机', '货架与搬运车', '监控与称重设备'],
  },
  indicators: [
    measured('ind-dispatch-rate-24h', '24 小时发货率', 30, '≥ 99%'),
    measured('ind-wrong-shipment-rate', '错发漏发率', 20, '≤ 1‰'),
    measured('ind-stock-count-accuracy', '盘点准确率', 20, '≥ 99.5%'),
    measured('ind-logistics-cost-per-parcel', '单件物流成本', 15, '完成月计划'),
    measured('ind-safety-incidents', '安全事故次数', 15, '0 次'),
  ],
  career: {
    promotion: '仓库主管 → 仓储物流经理',
    rotation: '可轮岗采购，打通供应链',
    training: ['仓储现场管理', '消防与急救', '库存分析'],
  },
})
