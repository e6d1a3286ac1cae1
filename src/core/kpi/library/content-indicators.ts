import type { Indicator } from '../kpi-plan'
import { higherBetter, lowerBetter } from './indicator-entry'

/** 视觉、文案、短视频与直播。 */
export const CONTENT_INDICATORS: readonly Indicator[] = [
  higherBetter('ind-design-output', {
    name: '作图数',
    unit: 'pieces',
    definition: '当月验收通过的图片数，按难度折算：主图 1 张算 1 件，详情页一屏算 1 件，活动首页按 8 件算。',
    dataSource: '设计需求台账',
  }),
  higherBetter('ind-design-on-time-rate', {
    name: '作图按时率',
    unit: 'percent',
    definition: '在约定时间前交付的需求单数 ÷ 当月到期的需求单数，需求方中途改稿的重新起算。',
    dataSource: '设计需求台账',
    usualTarget: '95',
  }),
  lowerBetter('ind-rework-rate', {
    name: '返工率',
    unit: 'percent',
    definition: '因没有达到需求单要求而退回重做的件数 ÷ 交付件数，需求本身变更引起的不算返工。',
    dataSource: '设计或拍摄需求台账',
    usualTarget: '10',
  }),
  higherBetter('ind-main-image-ctr-lift', {
    name: '主图点击率提升',
    unit: 'percent',
    definition: '新主图点击率比旧主图提高的幅度，同一款、同一推广位、各测试不少于七天后比较。',
    dataSource: '推广后台创意测试报表',
  }),
  higherBetter('ind-copy-output', {
    name: '稿件数',
    unit: 'pieces',
    definition: '当月验收通过的标题、详情、活动与脚本稿件数，短标题十条折算一件。',
    dataSource: '稿件台账',
  }),
  higherBetter('ind-copy-first-pass-rate', {
    name: '稿件一次通过率',
    unit: 'percent',
    definition: '首次提交即通过审核的稿件数 ÷ 提交稿件数，仅改错别字的视为通过但单独记一次。',
    dataSource: '稿件台账',
    usualTarget: '90',
  }),
  higherBetter('ind-shooting-on-time-rate', {
    name: '拍摄按时交付率',
    unit: 'percent',
    definition: '按排期交付成片或成图的拍摄单数 ÷ 当月到期的拍摄单数，样品晚到的顺延。',
    dataSource: '拍摄排期表',
    usualTarget: '95',
  }),
  higherBetter('ind-video-output', {
    name: '短视频产出数',
    unit: 'pieces',
    definition: '当月发布的原创短视频条数，同一素材换封面、换标题不重复计。',
    dataSource: '内容发布台账',
  }),
  higherBetter('ind-video-completion-rate', {
    name: '短视频完播率',
    unit: 'percent',
    definition: '完整看完的播放次数 ÷ 总播放次数，只统计当月发布且播放超过 500 次的视频。',
    dataSource: '平台内容数据后台',
    usualTarget: '20',
  }),
  higherBetter('ind-live-hours', {
    name: '直播时长',
    unit: 'hours',
    definition:
      '当月本人实际出镜的有效时长，断播超过 10 分钟的部分扣除。常用目标按每月 26 场、每场 4 小时；外间流传的 192 小时已超过标准工时，不宜照搬。',
    dataSource: '直播后台场次数据',
    usualTarget: '104',
  }),
  higherBetter('ind-live-gmv', {
    name: '直播销售额',
    unit: 'yuan',
    definition: '本人出镜场次的付款金额，扣除发货前退款；多人同场按约定比例分摊。',
    dataSource: '直播后台场次数据',
  }),
  higherBetter('ind-live-dwell-time', {
    name: '场均停留时长',
    unit: 'seconds',
    definition: '每场观众平均停留秒数的算术平均，机器人流量由平台剔除后取数。',
    dataSource: '直播后台场次数据',
    usualTarget: '60',
  }),
  higherBetter('ind-live-conversion', {
    name: '直播成交转化率',
    unit: 'percent',
    definition: '直播间下单付款人数 ÷ 直播间观看人数，逐场计算后按观看人数加权。',
    dataSource: '直播后台场次数据',
    usualTarget: '3',
  }),
  lowerBetter('ind-live-incidents', {
    name: '直播事故次数',
    unit: 'count',
    definition: '因准备或操作不当造成的断播、错价、错链接、违规提醒等事件数，平台故障不计。',
    dataSource: '场控记录与平台通知',
    usualTarget: '0',
  }),
]
