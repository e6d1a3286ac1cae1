/** A ready-made 发展通道. A step with a role key takes its pay range from that role's description. */
export interface LibraryLadder {
  readonly key: string
  readonly name: string
  readonly steps: readonly {
    readonly roleKey?: string
    readonly title: string
    readonly conditions: readonly string[]
  }[]
}

export const LADDER_LIBRARY: readonly LibraryLadder[] = [
  {
    key: 'service',
    name: '客服通道',
    steps: [
      { title: '见习客服', conditions: ['完成入职培训并通过商品知识考核', '能在带教下独立接待'] },
      {
        roleKey: 'presale-agent',
        title: '客服',
        conditions: ['转正考核 80 分以上', '连续 1 个月平均响应和满意度达标'],
      },
      {
        title: '资深客服',
        conditions: ['在岗满 1 年', '近 3 个月绩效均为 A 或以上', '售前、售后两个岗位都能独立值班', '带出 1 名新人'],
      },
      {
        roleKey: 'service-lead',
        title: '客服主管',
        conditions: ['任资深客服满 6 个月', '能独立排班、质检和处理升级客诉', '提出并落实过 2 项服务改进'],
      },
    ],
  },
  {
    key: 'operations',
    name: '运营通道',
    steps: [
      { title: '运营助理', conditions: ['熟悉店铺后台', '能按清单完成上架和活动报名'] },
      {
        roleKey: 'operations-specialist',
        title: '运营专员',
        conditions: ['独立负责一组商品满 3 个月', '负责商品的销售额达成月计划的 95% 以上'],
      },
      {
        title: '资深运营',
        conditions: ['在岗满 1 年', '做出过 2 个月销过万元的单品', '独立做完一次大促的全程'],
      },
      {
        roleKey: 'operations-manager',
        title: '运营经理',
        conditions: ['近两个季度店铺目标达成 95% 以上', '能编制季度计划和费用预算', '带出 1 名可独立工作的运营'],
      },
      {
        roleKey: 'store-manager',
        title: '店长',
        conditions: ['任运营经理满 1 年', '对利润负责并达成年度目标', '团队骨干流失率低于 10%'],
      },
    ],
  },
  {
    key: 'content',
    name: '内容与设计通道',
    steps: [
      { title: '助理设计', conditions: ['能按模板完成主图和详情页', '按时交稿率 90% 以上'] },
      {
        roleKey: 'designer',
        title: '设计师',
        conditions: ['独立完成整店页面', '主图点击率高于同类平均'],
      },
      { title: '资深设计', conditions: ['在岗满 1 年', '建立店铺的视觉规范', '能带拍摄和短视频'] },
      {
        roleKey: 'marketing-lead',
        title: '市场主管',
        conditions: ['能制定季度内容与推广计划', '推广投入产出比连续 2 个季度达标', '会管预算、会带人'],
      },
    ],
  },
  {
    key: 'warehouse',
    name: '仓储通道',
    steps: [
      {
        roleKey: 'packer',
        title: '仓库打包员',
        conditions: ['通过安全和打包标准培训', '错发率低于 0.1%'],
      },
      { title: '仓库组长', conditions: ['在岗满 1 年', '收货、拣货、打包、退货四个环节都能顶岗', '大促期间带过班'] },
      {
        roleKey: 'warehouse-lead',
        title: '仓库主管',
        conditions: ['能独立组织盘点，账实相符率 99.5% 以上', '会排班、会核算快递和耗材费用'],
      },
    ],
  },
]
