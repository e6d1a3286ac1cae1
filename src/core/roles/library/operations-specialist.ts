import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const operationsSpecialist = defineRole('operations-specialist', ['店铺运营', '运营助理', '电商运营'], {
  title: '运营专员',
  code: 'YY-02',
  department: '运营部',
  reportsTo: '运营经理',
  subordinates: '无',
  headCount: 2,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 5000–7500 元/月 + 绩效 800–2000 元（示例，可改）',
  purpose: '把运营计划落实到店铺的每一个页面、每一笔订单和每一次活动，让店铺每天正常、准确、及时地营业。',
  duties: [
    duty('店铺日常维护', 30, [
      does('开店巡检：首页、主推款页面、价格、库存、优惠券是否正常', '每天 9:30 前完成巡检表，异常即报即改', 'daily'),
      does('按资料包上架、编辑和下架商品', '信息准确率 99% 以上，资料齐备后 1 个工作日内上架', 'daily'),
      does('设置优惠券、满减、赠品和限时价', '设置后用测试账号验证，零错价', 'as-needed'),
    ]),
    duty('订单与异常处理', 25, [
      does('处理改址、截单、缺货、合并等异常订单', '工作时间内 1 小时处理完并通知仓库', 'daily'),
      does('核对待发货订单，提醒将超时的订单', '不因漏看造成发货超时', 'daily'),
      assists('协助客服查明订单疑点，补充备注', '收到询问 15 分钟内答复', 'daily'),
    ]),
    duty('流量与转化优化', 25, [
      does('优化标题、属性和关键词', '每周至少完成 5 款，改前改后有记录', 'weekly'),
      does('记录主推款的曝光、点击、收藏加购和转化', '每天 10 点前更新单品表', 'daily'),
      does('整理差评与问大家内容，提出页面修改建议', '每周不少于 3 条，写明依据', 'weekly'),
    ]),
    duty('活动落地', 20, [
      does('提交平台活动报名，跟进审核', '截止前 1 天完成提交，退回项当天补齐', 'as-needed'),
      does('布置活动页面、价格和库存锁定', '活动开始前 12 小时复核完毕', 'as-needed'),
      does('活动结束后恢复价格与页面并整理数据', '结束后 2 小时内恢复，次日提交数据', 'as-needed'),
    ]),
  ],
  authority: {
    approval: ['无对外审批权'],
    finance: ['按既定规则发放 20 元以内的补偿券（示例）'],
    personnel: ['对协作岗位的配合情况有评价建议权'],
    operations: ['发现错价、超卖可先下架再上报', '改价与改活动须经运营经理确认'],
  },
  internalContacts: [
    contact('商品专员', '商品资料、规格与库存'),
    contact('设计师', '页面需求与交付时间'),
    contact('仓库主管', '异常订单与库存差异'),
  ],
  externalContacts: [contact('平台商家客服', '规则咨询与异常申诉')],
  qualifications: {
    education: '中专、大专及以上，电子商务专业优先',
    experience: '1 年以上店铺运营或助理经历，熟悉一个主流平台；应届毕业生可从 P1 起步',
    certificates: '无硬性要求',
    knowledge: ['平台上架与活动规则', '商品类目与属性', '广告用语禁区'],
    skills: ['商家后台操作', '表格函数与透视表', '关键词分析'],
    qualities: ['细心', '守时', '主动'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天，早班与中班轮换；大促按排班值守',
    place: '店铺办公室',
    environment: '室内办公，屏幕工作时间长',
    tools: ['商家后台', '订单管理软件', '表格软件'],
  },
  indicators: [
    measured('ind-store-conversion', '店铺转化率', 25, '≥ 3%'),
    measured('ind-unique-visitors', '访客数', 20, '完成月计划'),
    measured('ind-listing-accuracy', '商品信息准确率', 20, '≥ 99%'),
    measured('ind-campaign-execution-rate', '活动报名执行率', 20, '≥ 100%'),
    measured('ind-attendance', '出勤', 5, '0 次'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '运营专员 → 资深运营（P3）→ 运营经理',
    rotation: '可轮岗推广专员、商品专员或数据分析师',
    training: ['平台新功能实操', '数据分析基础', '错价与超卖案例复盘'],
  },
})
