/** A ready-made 职能: work that any online shop has, whoever does it. */
export interface LibraryFunction {
  readonly key: string
  readonly name: string
  /** What belongs to it, in one sentence. */
  readonly about: string
  /** Roles that usually answer for it, the most usual first. */
  readonly roleKeys: readonly string[]
  /** Skills of the library by which somebody else could step in. */
  readonly skillKeys: readonly string[]
}

function work(
  key: string,
  name: string,
  about: string,
  roleKeys: readonly string[],
  skillKeys: readonly string[],
): LibraryFunction {
  return { key, name, about, roleKeys, skillKeys }
}

export const FUNCTION_LIBRARY: readonly LibraryFunction[] = [
  work(
    'selection',
    '选品',
    '看市场、比同行，定下卖什么',
    ['merchandise-specialist', 'purchaser', 'operations-manager'],
    ['selection'],
  ),
  work(
    'purchasing',
    '采购',
    '找供应商、议价、下单、跟交期',
    ['purchaser', 'merchandise-specialist'],
    ['bargaining', 'replenishment'],
  ),
  work(
    'listing',
    '上架与页面维护',
    '商品资料、标题、价格和库存显示',
    ['operations-specialist', 'operations-manager'],
    ['listing'],
  ),
  work(
    'stock',
    '库存',
    '补货、盘点、账实相符',
    ['warehouse-lead', 'operations-specialist', 'purchaser'],
    ['replenishment', 'stocktaking'],
  ),
  work('shipping', '发货与物流', '拣货、打包、交快递、查件', ['warehouse-lead', 'packer'], ['picking', 'courier']),
  work(
    'returns',
    '退货入库',
    '收退件、验货、分级处理',
    ['packer', 'warehouse-lead', 'aftersale-agent'],
    ['goods-inspection'],
  ),
  work(
    'promotion',
    '推广投放',
    '花推广费，看回报，调出价',
    ['promotion-specialist', 'marketing-lead'],
    ['paid-promotion'],
  ),
  work(
    'campaign',
    '活动',
    '报名平台活动，策划店铺活动',
    ['campaign-planner', 'operations-manager', 'marketing-lead'],
    ['campaign-plan', 'campaign-signup'],
  ),
  work(
    'presale',
    '售前客服',
    '接待咨询、促成下单',
    ['presale-agent', 'sales-consultant', 'service-lead'],
    ['presale', 'product-knowledge'],
  ),
  work(
    'aftersale',
    '售后客服',
    '退换货、投诉、评价维护',
    ['aftersale-agent', 'service-lead'],
    ['aftersale', 'complaints'],
  ),
  work('design', '设计', '主图、详情页、活动页面', ['designer'], ['photo-editing']),
  work('copy', '文案', '标题、卖点、脚本、公告', ['copywriter', 'campaign-planner'], ['copywriting']),
  work(
    'content',
    '拍摄与短视频',
    '拍照、拍视频、剪辑、发布',
    ['photographer-videographer', 'designer'],
    ['photography', 'video-editing'],
  ),
  work('live', '直播', '开播、讲解、中控、复盘', ['live-host', 'live-controller'], ['live-hosting', 'live-control']),
  work(
    'data',
    '数据',
    '日报、分析、发现异常',
    ['data-analyst', 'operations-manager'],
    ['shop-diagnosis', 'spreadsheets'],
  ),
  work(
    'systems',
    '系统与账号',
    '软件、子账号、设备和信息安全',
    ['technical-support', 'store-manager'],
    ['account-safety', 'erp'],
  ),
  work('finance', '财务', '收付款、记账、对账、开票、报税', ['accountant'], ['bookkeeping']),
  work(
    'people',
    '人事',
    '招聘、考勤、工资、社保、员工关系',
    ['hr-administrator', 'store-manager', 'accountant'],
    ['recruiting', 'payroll'],
  ),
]

const BY_KEY: ReadonlyMap<string, LibraryFunction> = new Map(FUNCTION_LIBRARY.map((each) => [each.key, each]))

export function libraryFunction(key: string): LibraryFunction | undefined {
  return BY_KEY.get(key)
}
