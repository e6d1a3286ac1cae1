import { assists, contact, defineRole, does, duty, measured, reviews } from './library-role'

export const operationsManager = defineRole('operations-manager', ['电商经理', '运营主管', '店铺运营负责人'], {
  title: '运营经理',
  code: 'YY-01',
  department: '运营部',
  reportsTo: '店长',
  subordinates: '运营专员、商品专员、采购',
  headCount: 1,
  grade: 'M2（管理序列）',
  payRange: '固定 8000–12000 元/月 + 绩效 2000–3500 元 + 销售提成（示例，可改）',
  purpose: '带领运营部完成店铺的流量、转化与毛利目标，使商品、价格、页面和库存在每个销售节点都准备到位。',
  duties: [
    duty('计划与目标达成', 30, [
      does('制定月度运营计划，写清每周节点、主推款、目标和资源', '每月 28 日前定稿，含目标拆分与风险预案', 'monthly'),
      does(
        '每天看销售、访客、转化、客单价四项，找出偏差最大的一项处理',
        '偏差超过 10% 当天给出动作，3 天内看效果',
        'daily',
      ),
      does('撰写周经营报告，提出纠偏办法', '每周一 10 点前提交，数据与后台一致', 'weekly'),
    ]),
    duty('店铺与单品运营', 25, [
      does('划分商品层级（引流、利润、形象、清仓），分别定打法', '层级表每月更新，主推款不少于 3 款', 'monthly'),
      reviews('审定主推款的标题、主图、价格和页面改版', '改版前留数据，改版后 7 天对比', 'as-needed'),
      does('带队优化搜索、推荐与复购流量', '免费流量占比逐季提高或说明原因', 'weekly'),
    ]),
    duty('货品与库存协调', 20, [
      does('按销售预测确定备货量，批准补货计划', '主推款可售天数保持在 20–45 天', 'weekly'),
      does('制定滞销款处理方案并跟踪', '90 天无动销的款 15 天内有结论', 'monthly'),
      reviews('复核新品选款结论与首单数量', '首单金额超过 1 万元的附测款数据', 'as-needed'),
    ]),
    duty('大促运营统筹', 15, [
      does('编制大促作战表：目标、货品、价格、页面、值守', '提前 20 天完成初稿，提前 7 天冻结价格', 'as-needed'),
      does('活动当日按小时监控成交与库存，调整货品和页面', '库存预警 10 分钟内响应，不超卖', 'as-needed'),
    ]),
    duty('部门管理', 10, [
      does('给下属排任务、做带教和月度评价', '每人每月一次书面反馈，新人有 30 天带教表', 'monthly'),
      assists('配合人事完成运营岗位的面试与试岗', '面试后 2 个工作日内给出书面意见', 'as-needed'),
    ]),
  ],
  authority: {
    approval: ['下属 2 天以内的请假与调休', '单品日常改价，不低于底价'],
    finance: ['单次 3000 元以内的补货追加（示例）', '单次 500 元以内的页面与样品费用（示例）'],
    personnel: ['下属的工作分配与绩效初评', '运营岗位录用、转正的建议权'],
    operations: ['店铺页面布局、上下架与活动报名', '对不合规页面要求立即整改'],
  },
  internalContacts: [
    contact('市场主管', '流量计划、活动节奏与主推款'),
    contact('客服主管', '客户疑问、承诺口径与差评原因'),
    contact('仓库主管', '库存、发货能力与大促备战'),
  ],
  externalContacts: [contact('平台类目对接人', '活动资源与规则变动'), contact('供应商', '新品、供货深度与临时加单')],
  qualifications: {
    education: '大专及以上，专业不限',
    experience: '3 年以上店铺运营经历，独立操盘过年销售 500 万元以上的店铺（示例）',
    certificates: '无硬性要求',
    knowledge: ['平台搜索与推荐机制', '商品定价与毛利核算', '库存周转'],
    skills: ['数据分析与复盘', '活动策划与排期', '任务拆解与带教'],
    qualities: ['结果导向', '细致', '善于沟通'],
  },
  conditions: {
    hours: '每天 8 小时、每周休两天；大促当日轮班值守，加班事先申请并依法计发',
    place: '店铺办公室',
    environment: '室内办公，对电脑时间长',
    tools: ['商家后台', '数据分析工具', '店班长', '表格软件'],
  },
  indicators: [
    measured('ind-gmv-completion', '销售额完成率', 30, '≥ 100%'),
    measured('ind-gross-margin', '毛利率', 20, '完成月计划'),
    measured('ind-store-conversion', '店铺转化率', 15, '≥ 3%'),
    measured('ind-inventory-turnover-days', '库存周转天数', 15, '≤ 45 天'),
    measured('ind-campaign-execution-rate', '活动报名执行率', 10, '≥ 100%'),
    measured('ind-attitude-teamwork', '工作态度与协作', 10, '≥ 80 分'),
  ],
  career: {
    promotion: '运营经理 → 店长',
    rotation: '可与市场主管轮岗，熟悉流量采买与内容',
    training: ['预算与利润管理', '团队管理入门', '平台年度规则更新'],
  },
})
