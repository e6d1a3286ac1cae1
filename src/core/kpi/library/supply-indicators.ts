import type { Indicator } from '../kpi-plan'
import { higherBetter, lowerBetter } from './indicator-entry'

/** 采购、仓储与物流。 */
export const SUPPLY_INDICATORS: readonly Indicator[] = [
  higherBetter('ind-parcels-packed', {
    name: '打包件数',
    unit: 'pieces',
    definition: '当月本人打包并扫描出库的包裹数，按件型系数折算，返工件不重复计。',
    dataSource: '打包台扫描记录',
  }),
  higherBetter('ind-dispatch-rate-24h', {
    name: '24 小时发货率',
    unit: 'percent',
    definition: '付款后 24 小时内有揽收记录的订单数 ÷ 应发订单数，预售和客户要求延后的剔除。',
    dataSource: '平台物流指标页',
    usualTarget: '99',
  }),
  higherBetter('ind-dispatch-rate-48h', {
    name: '48 小时发货率',
    unit: 'percent',
    definition: '付款后 48 小时内有揽收记录的订单数 ÷ 应发订单数，大促期间按平台公布的时限换算。',
    dataSource: '平台物流指标页',
    usualTarget: '99.5',
  }),
  lowerBetter('ind-wrong-shipment-rate', {
    name: '错发漏发率',
    unit: 'permille',
    definition: '经核实的错发、漏发、少件单数 ÷ 发出单数，以监控和称重记录为准。',
    dataSource: '售后台账与称重记录',
    usualTarget: '1',
  }),
  lowerBetter('ind-damage-rate', {
    name: '破损率',
    unit: 'permille',
    definition: '因包装不当造成的破损单数 ÷ 发出单数，快递暴力分拣且已获赔的不计。',
    dataSource: '售后台账与快递理赔记录',
    usualTarget: '2',
  }),
  higherBetter('ind-stock-count-accuracy', {
    name: '盘点准确率',
    unit: 'percent',
    definition: '账实相符的货位数 ÷ 盘点货位数，差异当天查明并改正的仍算差异。',
    dataSource: '盘点表',
    usualTarget: '99.5',
  }),
  higherBetter('ind-return-inspection-on-time', {
    name: '退货验收及时率',
    unit: 'percent',
    definition: '收到退件后 24 小时内完成拆验并登记结果的件数 ÷ 当月收到的退件数。',
    dataSource: '退货登记表',
    usualTarget: '98',
  }),
  lowerBetter('ind-logistics-cost-per-parcel', {
    name: '单件物流成本',
    unit: 'yuan',
    definition: '快递费与包材费之和 ÷ 发出包裹数，大件、偏远件分开核算。',
    dataSource: '快递对账单与包材领用表',
  }),
  lowerBetter('ind-safety-incidents', {
    name: '安全事故次数',
    unit: 'count',
    definition: '当月发生的人员受伤、火情、叉车碰撞等事故数，未遂事件只记录、不计分。',
    dataSource: '安全检查与事故登记',
    usualTarget: '0',
  }),
  higherBetter('ind-purchase-on-time-rate', {
    name: '采购到货准时率',
    unit: 'percent',
    definition: '在约定日期或之前到仓的采购单数 ÷ 当月应到采购单数，分批到货以最后一批为准。',
    dataSource: '采购单与入库单',
    usualTarget: '95',
  }),
  higherBetter('ind-incoming-pass-rate', {
    name: '来料合格率',
    unit: 'percent',
    definition: '验收合格批次 ÷ 到货批次，让步接收的批次算不合格但注明去向。',
    dataSource: '到货验收单',
    usualTarget: '98',
  }),
  higherBetter('ind-purchase-cost-saving', {
    name: '采购降本率',
    unit: 'percent',
    definition: '（基准价 − 实际价）× 数量的合计 ÷ 基准价总额，基准价取上年同款加权均价。',
    dataSource: '采购价格台账',
    usualTarget: '3',
  }),
]
