import type { SkillLevel } from '../../team/skill'

/** A ready-made skill of an online shop and what the library's roles need of it. */
export interface LibrarySkill {
  readonly key: string
  readonly name: string
  readonly group: string
  /** Least level by role key. */
  readonly requirements: Readonly<Record<string, SkillLevel>>
}

function inGroup(
  group: string,
  skills: readonly (readonly [key: string, name: string, requirements: Readonly<Record<string, SkillLevel>>])[],
): readonly LibrarySkill[] {
  return skills.map(([key, name, requirements]) => ({ key, name, group, requirements }))
}

/** 技能库, group by group. Levels: 1 了解, 2 能独立做, 3 熟练, 4 能教别人. */
export const SKILL_LIBRARY: readonly LibrarySkill[] = [
  ...inGroup('经营', [
    ['shop-diagnosis', '店铺经营分析', { 'store-manager': 4, 'operations-manager': 3, 'data-analyst': 3 }],
    [
      'listing',
      '商品上架与标题优化',
      { 'operations-manager': 3, 'operations-specialist': 3, 'merchandise-specialist': 2 },
    ],
    ['campaign-signup', '平台活动报名', { 'operations-manager': 3, 'operations-specialist': 2, 'campaign-planner': 3 }],
    [
      'platform-rules',
      '平台规则',
      {
        'store-manager': 3,
        'operations-manager': 3,
        'operations-specialist': 2,
        'service-lead': 3,
        'presale-agent': 2,
        'aftersale-agent': 2,
      },
    ],
    [
      'spreadsheets',
      '表格与数据整理',
      { 'data-analyst': 4, 'operations-specialist': 2, accountant: 3, 'hr-administrator': 2 },
    ],
  ]),
  ...inGroup('商品与供应', [
    ['selection', '选品与竞品分析', { 'merchandise-specialist': 3, purchaser: 2, 'operations-manager': 2 }],
    ['bargaining', '询价与供应商谈判', { purchaser: 3, 'merchandise-specialist': 2 }],
    ['replenishment', '补货与库存计划', { purchaser: 3, 'operations-specialist': 2, 'warehouse-lead': 2 }],
    ['goods-inspection', '到货验收', { 'warehouse-lead': 3, packer: 2, purchaser: 2 }],
  ]),
  ...inGroup('推广与内容', [
    ['paid-promotion', '付费推广投放', { 'marketing-lead': 3, 'promotion-specialist': 3 }],
    ['campaign-plan', '活动方案策划', { 'campaign-planner': 3, 'marketing-lead': 3 }],
    ['copywriting', '商品文案', { copywriter: 3, 'campaign-planner': 2 }],
    ['photo-editing', '修图与详情页设计', { designer: 3, 'photographer-videographer': 2 }],
    ['photography', '商品拍摄', { 'photographer-videographer': 3, designer: 1 }],
    ['video-editing', '短视频剪辑', { 'photographer-videographer': 3, copywriter: 1 }],
    ['live-hosting', '直播讲解', { 'live-host': 3, 'live-controller': 1 }],
    ['live-control', '直播间中控', { 'live-controller': 3, 'live-host': 1 }],
  ]),
  ...inGroup('客服', [
    [
      'product-knowledge',
      '商品知识',
      { 'service-lead': 3, 'presale-agent': 3, 'aftersale-agent': 2, 'sales-consultant': 3, 'live-host': 3 },
    ],
    ['presale', '售前接待与催付', { 'service-lead': 3, 'presale-agent': 3, 'sales-consultant': 2 }],
    ['aftersale', '退换货与售后处理', { 'service-lead': 3, 'aftersale-agent': 3, 'presale-agent': 1 }],
    ['complaints', '客诉与纠纷处理', { 'service-lead': 3, 'aftersale-agent': 2 }],
    ['typing', '打字（每分钟 60 字）', { 'presale-agent': 2, 'aftersale-agent': 2 }],
    ['bulk-sales', '大客户与批发谈判', { 'sales-consultant': 3, 'store-manager': 2 }],
  ]),
  ...inGroup('仓储', [
    ['picking', '拣货与打包', { packer: 3, 'warehouse-lead': 3 }],
    ['stocktaking', '盘点', { 'warehouse-lead': 3, packer: 2 }],
    ['courier', '快递对接与查件', { 'warehouse-lead': 3, packer: 1, 'aftersale-agent': 2 }],
  ]),
  ...inGroup('支持', [
    ['erp', '订单与库存系统', { 'technical-support': 4, 'operations-specialist': 2, 'warehouse-lead': 2, packer: 1 }],
    ['account-safety', '账号与信息安全', { 'technical-support': 3, 'store-manager': 2 }],
    ['bookkeeping', '记账与对账', { accountant: 3 }],
    ['payroll', '工资与个税核算', { accountant: 3, 'hr-administrator': 2 }],
    ['recruiting', '招聘与面试', { 'hr-administrator': 3, 'store-manager': 3 }],
    [
      'coaching',
      '带新人',
      { 'store-manager': 3, 'operations-manager': 3, 'marketing-lead': 2, 'service-lead': 3, 'warehouse-lead': 2 },
    ],
  ]),
]
