import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const packer = defineRole('packer', ['打包员', '仓管员', '发货员', '理货员'], {
  title: '仓库打包员',
  code: 'CC-02',
  department: '仓储物流部',
  reportsTo: '仓库主管',
  subordinates: '无',
  headCount: 4,
  grade: 'P1–P2（专业序列）',
  payRange: '固定 3500–4500 元/月 + 计件 0.3–0.6 元/件（示例，可改；合计不低于当地最低工资）',
  purpose: '按单拣准、验清、包牢、发出每一个包裹，让顾客收到的与下单的一模一样、完好无损。',
  duties: [
    duty('拣货与复核', 30, [
      does('按拣货单逐行取货，核对编码、规格与数量', '扫码拣货，差错率不高于 1‰', 'daily'),
      does('打包前二次复核商品外观与赠品', '有瑕疵的换出并登记', 'daily'),
    ]),
    duty('包装与称重', 30, [
      does('按包装标准选箱、填充、封口与贴单', '摇动无声、封口平整、面单清晰', 'daily'),
      does('逐件称重扫描，分拣到快递格口', '重量异常的停下复查，不混放', 'daily'),
      does('清点交接包裹并与揽收员签字', '件数与系统一致', 'daily'),
    ]),
    duty('收货与上架', 15, [
      assists('协助卸货、点数、贴码和上架', '当天到货当天上架，货位准确', 'as-needed'),
      does('保持先进先出，整理货位', '每天下班前整理责任区', 'daily'),
    ]),
    duty('退件拆验', 15, [
      does('拆验退件，拍照并登记状态', '对着监控拆包，每件有照片', 'daily'),
      does('按等级放入良品、待修、残次区', '分区准确，不混放', 'daily'),
    ]),
    duty('现场与安全', 10, [
      does('保持通道畅通与工位整洁', '每班前后各清理一次', 'daily'),
      does('申领耗材、报告设备故障', '耗材低于两天用量即申领', 'as-needed'),
      assists('参加盘点与消防演练', '按时到场，记录真实', 'monthly'),
    ]),
  ],
  authority: {
    approval: ['无'],
    finance: ['无'],
    personnel: ['无'],
    operations: ['发现错单、破损可停止发出并报告', '遇不安全作业有权拒绝并报告'],
  },
  internalContacts: [contact('仓库主管', '任务、异常与件数确认'), contact('售后客服', '退件照片与补发核实')],
  externalContacts: [contact('快递揽收员', '交接与签字')],
  qualifications: {
    education: '不限，认识常用字与数字、能使用扫描枪',
    experience: '有无经历均可，提供岗前培训',
    certificates: '直接接触入口食品的，持有效健康证明',
    knowledge: ['商品编码与货位', '包装标准', '搬运与消防安全'],
    skills: ['扫码与打印设备操作', '包装手法', '清点'],
    qualities: ['认真', '手脚利落', '诚实'],
  },
  conditions: {
    hours: '每天 8 小时、每周至少休一天，按截单时间排班；大促加班自愿申请并依法计发',
    place: '仓库',
    environment: '站立作业，间断搬运 15 公斤以内的货物，配手套、护腰与防暑用品',
    tools: ['扫描枪', '打包台与封箱器', '电子秤', '手推车'],
  },
  indicators: [
    measured('ind-parcels-packed', '打包件数', 35, '完成月计划'),
    measured('ind-wrong-shipment-rate', '错发漏发率', 25, '≤ 1‰'),
    measured('ind-damage-rate', '破损率', 15, '≤ 2‰'),
    measured('ind-return-inspection-on-time', '退货验收及时率', 15, '≥ 98%'),
    measured('ind-attendance', '出勤', 10, '0 次'),
  ],
  career: {
    promotion: '仓库打包员 → 组长（P2）→ 仓库主管',
    rotation: '可轮岗退货验收、收货上架或售后客服',
    training: ['岗前操作培训', '安全搬运与消防', '库存软件入门'],
  },
})
