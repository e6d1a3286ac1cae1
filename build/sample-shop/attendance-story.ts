/** Everything that did not go as planned in the three months, as the owner's own tables tell it. */

export interface LeaveStory {
  readonly no: string
  readonly type: string
  readonly start: string
  readonly end: string
  readonly reason: string
}
/** November's leave is in the 企业微信 report, the earlier months' in the owner's table. */
export const LEAVES: readonly LeaveStory[] = [
  { no: '004', type: '病假', start: '2025-09-11', end: '2025-09-11', reason: '发烧，有门诊病历' },
  { no: '009', type: '事假', start: '2025-09-18 上午', end: '2025-09-18 上午', reason: '办居住证' },
  { no: '012', type: '年假', start: '2025-09-19', end: '2025-09-19', reason: '' },
  { no: '011', type: '事假', start: '2025-10-16', end: '2025-10-16', reason: '家中有事' },
  { no: '006', type: '病假', start: '2025-10-20', end: '2025-10-20', reason: '肠胃炎，有病假单' },
  { no: '005', type: '年假', start: '2025-10-21', end: '2025-10-21', reason: '' },
  { no: '001', type: '出差', start: '2025-10-28', end: '2025-10-29', reason: '拜访供应商' },
]
export const WECOM_LEAVES: readonly (LeaveStory & { readonly text: string })[] = [
  {
    no: '005',
    type: '病假',
    start: '2025-11-18 上午',
    end: '2025-11-18 上午',
    reason: '',
    text: '病假0.5天（11/18 上午 - 11/18 上午）',
  },
  {
    no: '003',
    type: '外出',
    start: '2025-11-19 14:00',
    end: '2025-11-19 17:00',
    reason: '',
    text: '外出3.0小时（11/19 14:00 - 11/19 17:00）',
  },
  {
    no: '007',
    type: '年假',
    start: '2025-11-20',
    end: '2025-11-20',
    reason: '',
    text: '年假1.0天（11/20 上午 - 11/20 下午）',
  },
  {
    no: '002',
    type: '调休',
    start: '2025-11-26 下午',
    end: '2025-11-26 下午',
    reason: '',
    text: '调休假0.5天（11/26 下午 - 11/26 下午）',
  },
  {
    no: '008',
    type: '事假',
    start: '2025-11-27 13:00',
    end: '2025-11-27 15:00',
    reason: '',
    text: '事假2.0小时（11/27 13:00 - 11/27 15:00）',
  },
]

export interface OvertimeStory {
  readonly no: string
  readonly day: string
  readonly start: string
  readonly end: string
  readonly hours: number
  readonly settle: '加班费' | '调休'
  readonly reason: string
}
export const OVERTIMES: readonly OvertimeStory[] = [
  { no: '008', day: '2025-10-02', start: '09:00', end: '13:00', hours: 4, settle: '加班费', reason: '国庆大批到货' },
  { no: '002', day: '2025-10-30', start: '18:00', end: '20:00', hours: 2, settle: '加班费', reason: '双11报名收尾' },
  { no: '004', day: '2025-11-08', start: '09:00', end: '13:00', hours: 4, settle: '调休', reason: '双11主图定稿' },
  { no: '008', day: '2025-11-08', start: '09:00', end: '16:00', hours: 7, settle: '加班费', reason: '双11备货' },
  { no: '002', day: '2025-11-09', start: '10:00', end: '17:00', hours: 7, settle: '调休', reason: '双11压测和改价' },
  { no: '001', day: '2025-11-10', start: '18:00', end: '20:00', hours: 2, settle: '加班费', reason: '双11开售前检查' },
  { no: '002', day: '2025-11-10', start: '18:00', end: '21:00', hours: 3, settle: '加班费', reason: '双11开售前检查' },
  { no: '003', day: '2025-11-10', start: '18:00', end: '20:00', hours: 2, settle: '加班费', reason: '双11推广调价' },
  { no: '008', day: '2025-11-10', start: '17:30', end: '20:30', hours: 3, settle: '加班费', reason: '双11备货' },
  { no: '002', day: '2025-11-11', start: '18:00', end: '21:00', hours: 3, settle: '加班费', reason: '双11值守' },
  { no: '003', day: '2025-11-11', start: '18:00', end: '21:00', hours: 3, settle: '加班费', reason: '双11推广调价' },
  { no: '005', day: '2025-11-11', start: '18:00', end: '20:00', hours: 2, settle: '加班费', reason: '双11咨询高峰' },
  { no: '008', day: '2025-11-11', start: '17:30', end: '20:30', hours: 3, settle: '加班费', reason: '双11发货' },
  {
    no: '009',
    day: '2025-11-11',
    start: '09:00',
    end: '17:00',
    hours: 8,
    settle: '加班费',
    reason: '双11发货，轮休日到岗',
  },
  { no: '009', day: '2025-11-12', start: '17:30', end: '20:30', hours: 3, settle: '加班费', reason: '双11发货' },
]

/** Comings and goings that differ from the plan: minutes late, minutes early, or a punch that is not there. */
export const LATE_MINUTES: Readonly<Record<string, number>> = {
  '004|2025-09-03': 3,
  '005|2025-09-09': 7,
  '002|2025-09-16': 35,
  '009|2025-09-24': 70,
  '006|2025-10-13': 7,
  '008|2025-10-15': 35,
  '012|2025-10-22': 3,
  '003|2025-11-06': 7,
  '010|2025-11-13': 35,
}
export const EARLY_MINUTES: Readonly<Record<string, number>> = { '007|2025-11-14': 20 }
/** 'in' or 'out' and the segment, from 0. */
export const MISSING_PUNCHES: Readonly<Record<string, { readonly side: 'in' | 'out'; readonly segment: number }>> = {
  '001|2025-09-10': { side: 'out', segment: 1 },
  '009|2025-09-12': { side: 'out', segment: 0 },
  '005|2025-10-15': { side: 'in', segment: 0 },
  '011|2025-10-23': { side: 'out', segment: 0 },
  '012|2025-11-05': { side: 'out', segment: 1 },
  '009|2025-11-14': { side: 'in', segment: 1 },
}
export const ABSENT_DAYS: ReadonlySet<string> = new Set(['009|2025-10-17'])

export interface CorrectionStory {
  readonly no: string
  readonly day: string
  readonly segment: number | ''
  readonly what: string
  readonly time: string
  readonly reason: string
}
/** Those of November are in the 企业微信 report. */
export const CORRECTIONS: readonly CorrectionStory[] = [
  { no: '001', day: '2025-09-10', segment: '', what: '下班', time: '18:05', reason: '手机没电' },
  { no: '009', day: '2025-09-12', segment: 1, what: '下班', time: '12:01', reason: '忘记打卡，监控已核对' },
  { no: '009', day: '2025-09-24', segment: '', what: '确认', time: '', reason: '睡过头，本人认可按旷工半天处理' },
  { no: '005', day: '2025-10-15', segment: '', what: '上班', time: '08:56', reason: '打卡机断网' },
  { no: '008', day: '2025-10-15', segment: '', what: '免迟到', time: '', reason: '暴雨道路封闭，已报备' },
  { no: '009', day: '2025-10-17', segment: '', what: '确认', time: '', reason: '旷工属实，已书面谈话' },
  {
    no: '011',
    day: '2025-10-23',
    segment: '',
    what: '下班',
    time: '次日02:04',
    reason: '下播后忘记打卡，直播记录已核对',
  },
]
export const WECOM_CORRECTIONS: Readonly<Record<string, string>> = {
  '012|2025-11-05': '18:02',
  '009|2025-11-14': '12:58',
}
