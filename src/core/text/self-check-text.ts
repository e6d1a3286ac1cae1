import type { CheckId } from '../self-check/finding'
import type { CheckedCounts, CheckOutcome } from '../self-check/run-checks'

interface CheckText {
  /** Names the check in lists. */
  readonly name: string
  /** What is compared with what. */
  readonly what: string
  readonly looked: (count: number) => string
}

export const CHECK_TEXT: Readonly<Record<CheckId, CheckText>> = {
  records: {
    name: '记录完整',
    what: '每一条记录都符合规定的格式',
    looked: (count) => `${count} 条记录`,
  },
  journal: {
    name: '操作记录与日志',
    what: '操作记录一步不缺，和数据库、日志对得上',
    looked: (count) => `${count} 步操作`,
  },
  references: {
    name: '互相引用',
    what: '提到的成员、部门、岗位、班次、指标、方案、请假和加班都在',
    looked: (count) => `${count} 条引用`,
  },
  'unique-codes': {
    name: '工号与班次代号',
    what: '工号和班次代号没有重复',
    looked: (count) => `${count} 个编号`,
  },
  'dated-records': {
    name: '生效日期',
    what: '任职、工时、薪酬、社保的生效日期在入职和离职之间，不重复',
    looked: (count) => `${count} 条记录`,
  },
  rosters: {
    name: '排班',
    what: '每人每月一行，天数等于当月天数',
    looked: (count) => `${count} 个人月`,
  },
  punches: {
    name: '打卡',
    what: '原始打卡在自己的月份里，按时间排列，没有重复',
    looked: (count) => `${count} 次打卡`,
  },
  'day-minutes': {
    name: '每天的分钟',
    what: '应出勤 = 实出勤 + 迟到 + 早退 + 旷工 + 请假，每一分钟只算一处',
    looked: (count) => `${count} 个人日`,
  },
  verdicts: {
    name: '考勤结论',
    what: '按原始打卡重新判定，结果与保存的一致；已月结的与月结时一致',
    looked: (count) => `${count} 个人月`,
  },
  ledger: {
    name: '年假与调休余额',
    what: '余额等于明细之和，明细与考勤结论一一对应',
    looked: (count) => `${count} 条明细`,
  },
  weights: {
    name: '权重',
    what: '考核方案和岗位说明书的权重合计 100，绩效等级首尾相接',
    looked: (count) => `${count} 个方案`,
  },
  scores: {
    name: '绩效得分',
    what: '得分在范围内，总分等于各项按权重的平均',
    looked: (count) => `${count} 份评分`,
  },
  amounts: {
    name: '金额正负',
    what: '奖惩、业绩、薪酬里没有写反的负数',
    looked: (count) => `${count} 笔金额`,
  },
  payslips: {
    name: '工资',
    what: '工资表 = 工资条之和 = 各工资项之和，每人一张',
    looked: (count) => `${count} 张工资条`,
  },
  lateness: {
    name: '迟到只扣一次',
    what: '迟到、早退、旷工的分钟只在一项里扣，不会又扣时间又罚款',
    looked: (count) => `${count} 张工资条`,
  },
  'closed-months': {
    name: '已月结的月份',
    what: '内容与校验码一致，年度累计首尾相接，没有漏结的月份',
    looked: (count) => `${count} 个月`,
  },
}

/** '12 名成员、3 个月、35 张工资条、1124 个人日的考勤、1712 次打卡'. */
export function checkedCountsText({ members, months, payslips, days, punches }: CheckedCounts): string {
  return [
    `${members} 名成员`,
    `${months} 个月`,
    `${payslips} 张工资条`,
    `${days} 个人日的考勤`,
    `${punches} 次打卡`,
  ].join('、')
}

/** How a check came out, in a word or two. */
export function outcomeText({ total, findings, isBroken }: CheckOutcome): string {
  if (isBroken) return '没有核对完'
  if (total === 0) return '通过'
  return findings.some((finding) => finding.severity === 'error') ? `${total} 个问题` : `${total} 条提醒`
}

/** The result as a workbook. */
export const selfCheckSheetText = {
  title: (shop: string, day: string): string => `${shop} 数据体检 ${day}`,
  sheets: { checks: '体检项目', findings: '问题与提醒' },
  heads: {
    checks: { name: '项目', what: '核对什么', looked: '核对了多少', result: '结果' },
    findings: { severity: '程度', check: '项目', where: '位置', text: '说明与做法' },
  },
  severity: { error: '问题', warn: '提醒' },
} as const
