import { assists, contact, defineRole, does, duty, measured } from './library-role'

export const merchandiseSpecialist = defineRole(
  'merchandise-specialist',
  ['产品专员', '产品经理', '商品企划', '选品'],
  {
    title: '商品专员',
    code: 'YY-03',
    department: '运营部',
    reportsTo: '运营经理',
    subordinates: '无',
    headCount: 1,
    grade: 'P1–P3（专业序列）',
    payRange: '固定 5500–8000 元/月 + 绩效 1000–2000 元 + 新品奖励（示例，可改）',
    purpose: '选对货、定好价、管住款，让店铺始终有好卖的新品、合理的价格带和健康的库存结构。',
    duties: [
      duty('市场调研与选品', 30, [
        does('跟踪类目热销榜、同行新品与价格变化', '每周一份选品简报，至少 10 个候选款', 'weekly'),
        does('组织样品评测，写出选与不选的理由', '样品到后 5 个工作日内出评测表', 'as-needed'),
        does('提出测款方案并判定结果', '测款满 14 天给出放大、观察或放弃的结论', 'monthly'),
      ]),
      duty('商品资料与上新', 25, [
        does('建立商品档案：编码、规格、成分、卖点、质检报告', '编码唯一，资料齐备率 100%', 'as-needed'),
        does('按上新节奏备好可上架资料包', '上新日前 3 天交付，退回不超过一次', 'weekly'),
        does('编写新品知识卡，讲给客服和主播听', '上架前 1 天完成讲解，附常见问答 10 条', 'as-needed'),
      ]),
      duty('定价与毛利维护', 20, [
        does('核算单品成本、扣点和运费，提出定价与底价', '底价表随成本变动 2 天内更新', 'as-needed'),
        does('监测同款价格和破价情况', '主推款每天看一次，异常当日上报', 'daily'),
      ]),
      duty('商品分级与清仓', 15, [
        does('按动销给商品分级，列出滞销清单', '每月 5 日前更新，清仓建议写明价格和数量', 'monthly'),
        assists('配合采购核对补货数量与尺码比例', '收到补货单 1 天内回复', 'weekly'),
      ]),
      duty('质量反馈闭环', 10, [
        does('汇总退货原因和差评中的质量问题，推动改进', '同一问题出现 3 次以上的 7 天内有改进方案', 'weekly'),
        assists('配合客服解释商品疑难问题', '工作时间内 30 分钟答复', 'daily'),
      ]),
    ],
    authority: {
      approval: ['样品借出与归还'],
      finance: ['每月 1000 元以内的样品采买（示例）'],
      personnel: ['无'],
      operations: ['对质量或资质不全的商品有暂缓上架权', '底价以下销售有否决建议权'],
    },
    internalContacts: [
      contact('采购', '供货价、交期与质检资料'),
      contact('运营专员', '上架进度与单品数据'),
      contact('文案编辑、摄影与短视频', '卖点、样品与拍摄要求'),
    ],
    externalContacts: [contact('供应商、工厂', '新品信息、工艺与质检报告'), contact('检测机构', '送检与报告')],
    qualifications: {
      education: '大专及以上，与经营类目相关的专业优先',
      experience: '1 年以上选品、商品企划或买手经历',
      certificates: '无硬性要求',
      knowledge: ['所属类目的材质与工艺', '产品标识与质量法规', '价格带与毛利结构'],
      skills: ['市场调研', '成本核算', '样品评测与书面表达'],
      qualities: ['好奇', '客观', '较真'],
    },
    conditions: {
      hours: '每天 8 小时、每周休两天；换季上新期可能加班，事先申请',
      place: '店铺办公室与样品间，每月 1–3 次外出看货',
      environment: '室内为主，少量外勤',
      tools: ['商家后台', '行情数据工具', '样品登记表', '称量与测量器具'],
    },
    indicators: [
      measured('ind-new-product-success-rate', '新品成功率', 25, '≥ 30%'),
      measured('ind-active-sku-rate', '动销率', 25, '≥ 80%'),
      measured('ind-new-listings', '上新数', 15, '完成月计划'),
      measured('ind-gross-margin', '毛利率', 15, '完成月计划'),
      measured('ind-return-rate', '退货率', 10, '≤ 8%'),
      measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
    ],
    career: {
      promotion: '商品专员 → 资深商品（P3）→ 商品主管',
      rotation: '可轮岗采购或运营专员',
      training: ['类目质量标准', '成本与定价', '用户调研方法'],
    },
  },
)
