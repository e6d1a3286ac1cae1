import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const purchaser = defineRole('purchaser', ['采购专员', '采购员', '供应链专员'], {
  title: '采购',
  code: 'YY-04',
  department: '运营部',
  reportsTo: '运营经理',
  subordinates: '无',
  headCount: 1,
  grade: 'P1–P3（专业序列）',
  payRange: '固定 5500–8000 元/月 + 绩效 1000–2000 元（示例，可改）',
  purpose: '以合适的价格、质量和交期把货买到位，让店铺不断货、不压货、不收次品。',
  duties: [
    duty('供应商开发与管理', 25, [
      does('寻找并评估供应商，建立合格名录', '主推款每款至少 2 家备选，资质文件齐全', 'as-needed'),
      does('每季度按质量、交期、价格、配合四项给供应商打分', '分数低于 60 分的提出整改或替换方案', 'quarterly'),
    ]),
    duty('采购执行与交期', 30, [
      does('根据补货计划下单，写明规格、数量、价格、交期和违约责任', '批准后 1 个工作日内下单，要素无缺项', 'daily'),
      does('跟踪生产与在途，提前预警延期', '交期前 3 天确认一次，延期当天通报', 'daily'),
      does('到货前向仓库发出预报和验收标准', '到货前 1 天发出，紧急件先电话后补单', 'as-needed'),
    ]),
    duty('价格谈判与降本', 20, [
      does('收集比价资料，组织主要品类的年度与季度议价', '单款年采购额 5 万元以上的有 3 家比价（示例）', 'quarterly'),
      does('维护采购价格台账，记录涨跌原因', '价格变动当天更新', 'as-needed'),
    ]),
    duty('质量异常与退换', 15, [
      does('处理验收不合格批次的退换和索赔', '3 个工作日内与供应商达成书面结论', 'as-needed'),
      assists('配合商品专员追查客户反映的批次质量问题', '2 天内给出供应商答复', 'as-needed'),
    ]),
    duty('对账与票据', 10, [
      does('每月与供应商核对入库、退货和应付金额', '每月 5 日前对清上月，差异有说明', 'monthly'),
      does('收齐合同、入库单与发票交财务', '三单相符后提交付款申请，不先款后单', 'monthly'),
    ]),
  ],
  authority: {
    approval: ['无对外审批权，采购单须经运营经理批准'],
    finance: ['单笔 500 元以内的急用物料（示例）', '付款只提申请，不经手资金'],
    personnel: ['无'],
    operations: ['在合格名录内选择供应商', '对交期和质量屡次违约的供应商有停单建议权'],
  },
  internalContacts: [
    contact('商品专员', '样品、首单数量与质量标准'),
    contact('仓库主管', '到货时间、验收与库存预警'),
    contact('财务', '对账、付款与发票'),
  ],
  externalContacts: [contact('供应商、工厂', '价格、交期、质量与索赔'), contact('物流承运商', '提货与在途跟踪')],
  qualifications: {
    education: '中专、大专及以上，供应链或相关专业优先',
    experience: '2 年以上采购经历，有同类目供应商资源者优先',
    certificates: '无硬性要求',
    knowledge: ['合同与违约责任常识', '成本构成与计价方式', '质量验收标准'],
    skills: ['谈判', '进度跟踪', '表格与台账'],
    qualities: ['廉洁', '守信', '有韧性'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；大促备货期可能加班，事先申请',
    place: '店铺办公室，每月 2–4 次到厂看货',
    environment: '室内为主，部分外勤',
    tools: ['采购台账', '库存管理软件', '通讯工具'],
  },
  indicators: [
    measured('ind-purchase-on-time-rate', '采购到货准时率', 30, '≥ 95%'),
    measured('ind-incoming-pass-rate', '来料合格率', 25, '≥ 98%'),
    measured('ind-stockout-rate', '主推款缺货率', 20, '≤ 3%'),
    measured('ind-purchase-cost-saving', '采购降本率', 15, '≥ 3%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '采购 → 资深采购（P3）→ 供应链主管',
    rotation: '可轮岗商品专员或仓库主管助理',
    training: ['采购谈判', '廉洁从业与回避规定', '质量管理基础'],
  },
})
