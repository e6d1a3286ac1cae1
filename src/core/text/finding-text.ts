import type { Quantity } from '../kernel/explanation'
import type { Fen } from '../kernel/fen'
import type { MemberId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import { isMonth, yearOf } from '../kernel/local-day'
import type { Finding, FindingCode, FindingPlace, SlipFigure } from '../self-check/finding'
import { quantityText } from './explanation-text'
import { PAYSLIP_LINE_TEXT } from './payroll-text'
import { SHOP_TABLE_NAMES } from './shop-table-text'
import { dayText, monthText } from './time-text'

type MoneyText = (amount: Fen) => string
export type MemberName = (memberId: MemberId) => string

function fullDayText(day: LocalDay): string {
  return `${yearOf(day)}年${dayText(day)}`
}
function shown(quantity: Quantity | undefined, money: MoneyText): string {
  if (quantity === undefined) return ''
  if (quantity.kind === 'fen') return `${money(quantity.fen)} 元`
  return quantity.kind === 'day' ? fullDayText(quantity.day) : quantityText(quantity, money)
}

/** '甲一鸣 2025年11月5日'; empty when the finding is about the shop as a whole. */
export function findingPlaceText({ memberId, month, day, name }: FindingPlace, nameOf: MemberName): string {
  const time = day !== undefined ? fullDayText(day) : month !== undefined ? monthText(month) : ''
  return [memberId === undefined ? '' : nameOf(memberId), time, name === undefined ? '' : `「${name}」`]
    .filter((part) => part !== '')
    .join(' ')
}

const FIGURES: Readonly<Record<SlipFigure, string>> = {
  gross: '应发',
  net: '实发',
  tax: '个税',
  contributions: '五险一金个人部分',
  'employer-cost': '人工成本',
  'income-so-far': '本年累计收入',
  'contributions-so-far': '本年累计五险一金',
  'withheld-so-far': '本年累计已扣个税',
}

/** What a sentence is made of. */
interface Parts {
  readonly expected: string
  readonly found: string
  readonly table: string
  readonly line: string
  readonly figure: string
}

const JUDGE_AGAIN = '请在「数据体检」里点「重新判定」，按原始打卡再算一遍；已月结的月份请从备份恢复。'
const FROM_BACKUP = '请从备份恢复。'
const CLOSE_AGAIN = '请从备份恢复；没有备份就先反结账，核对后重新月结。'

/** What is wrong and what to do next, one sentence or two each. */
const SENTENCES: Readonly<Record<FindingCode, (parts: Parts) => string>> = {
  'record-misfit': ({ table, found }) =>
    `「${table}」里有一条记录的内容缺失或被改坏了（${found}）。${FROM_BACKUP}备份里没有的，请删掉后重新录入。`,

  'journal-other-database': () => '日志属于另一个数据库。请马上备份到文件，然后重新打开店班长。',
  'journal-behind': ({ expected, found }) =>
    `日志只记到第 ${found} 步，数据库已经到第 ${expected} 步。请重新打开店班长；还是这样就马上备份到文件。`,
  'journal-ahead': ({ expected, found }) =>
    `日志记到第 ${found} 步，数据库只有第 ${expected} 步，最近的操作不在数据库里。先不要改数据，请重新打开店班长。`,
  'operation-missing': ({ found }) => `操作记录缺第 ${found} 步。请马上备份到文件，再从更早的备份看差别。`,
  'operation-beyond': ({ expected, found }) =>
    `操作记录里有第 ${found} 步，数据库自己只数到第 ${expected} 步。${FROM_BACKUP}`,
  'undo-unknown': ({ found }) => `第 ${found} 步留着撤销用的旧值，操作记录里却没有这一步。数据不受影响，请备份到文件。`,
  'undo-missing': ({ found }) => `第 ${found} 步标着可以撤销，撤销用的旧值却不在了。请不要撤销它，需要时直接改。`,

  'unknown-member': ({ table, found }) =>
    `「${table}」里有一条记录找不到它的成员（编号 ${found}）。${FROM_BACKUP}也可以重新导入员工名单。`,
  'unknown-department': ({ table, found }) =>
    `「${table}」里用到的部门不在了（编号 ${found}）。请在「团队」里重新选部门。`,
  'unknown-role': ({ table, found }) => `「${table}」里用到的岗位不在了（编号 ${found}）。请重新选岗位，或从备份恢复。`,
  'unknown-description': () => '签收的那一版岗位说明书不在了。请从备份恢复，或重新签收。',
  'unknown-shift': ({ table, found }) =>
    `「${table}」里用到的班次不在了（编号 ${found}），从这一天起没有班可算。请在「排班」里重新排这些天。`,
  'unknown-indicator': ({ table, found }) =>
    `「${table}」里用到的指标不在了（编号 ${found}）。请在「绩效」里换成现有的指标。`,
  'unknown-commission-plan': ({ found }) =>
    `有业绩找不到它的提成方案（编号 ${found}），没有计提成。请在「工资」里改正。`,
  'unknown-leave': ({ table, found }) => `「${table}」里提到的请假不在了（编号 ${found}）。${JUDGE_AGAIN}`,
  'unknown-overtime': ({ table, found }) => `「${table}」里提到的加班不在了（编号 ${found}）。${JUDGE_AGAIN}`,
  'unknown-skill': ({ found }) => `评定的技能不在了（编号 ${found}）。请在「团队」里重新评定，或从备份恢复。`,
  'unknown-equipment': ({ found }) => `领用的设备不在了（编号 ${found}）。请在「团队」里重新登记，或从备份恢复。`,
  'department-loop': () => '这个部门的上级绕了一圈又回到自己。请在部门里重新选上级。',

  'employee-no-twice': ({ found }) => `工号 ${found} 有两个人在用。请在「团队」里改其中一个，否则导入时会认错人。`,
  'shift-code-twice': ({ found }) => `班次代号「${found}」用了两次。请在「排班」里改其中一个，否则导入时会认错班次。`,

  'left-before-hired': ({ expected, found }) => `离职日期 ${found} 早于入职日期 ${expected}。请在「团队」里改正。`,
  'stints-overlap': ({ found }) => `两段任职时间重叠：前一段在 ${found} 还没有结束。请在「团队」里改正。`,
  'starts-before-hiring': ({ table, expected, found }) =>
    `${table}从 ${found} 起生效，早于入职日期 ${expected}。如果是填错了，请在「团队」里改正。`,
  'starts-after-leaving': ({ table, expected, found }) =>
    `${table}从 ${found} 起生效，晚于离职日期 ${expected}，不会用到。如果是填错了，请在「团队」里改正。`,
  'starts-twice': ({ table, found }) => `${table}有两条都从 ${found} 起生效。请在「团队」里去掉一条。`,
  'opening-of-other-year': ({ expected, found }) =>
    `${expected} 年的个税资料里，年初累计填的是 ${found} 年的月份。请在「团队」里改正。`,

  'roster-length': ({ expected, found }) => `排班有 ${found}，这个月是 ${expected}。请在「排班」里重排这个人的这个月。`,
  'roster-twice': () => `这个人这个月有两份排班。${FROM_BACKUP}`,

  'punch-of-other-month': () => `这一天的打卡放在了别的月份里，不会被算到。${FROM_BACKUP}`,
  'punches-unsorted': () => `从这一天起，原始打卡的先后乱了，判定会认错上下班。${FROM_BACKUP}`,
  'punch-twice': () => `这一天有一次打卡存了两遍。${FROM_BACKUP}`,

  'days-not-of-month': ({ expected, found }) => `考勤结论有 ${found}，这个月是 ${expected}。${JUDGE_AGAIN}`,
  'minutes-not-conserved': ({ expected, found }) =>
    `应出勤 ${expected}，实出勤、迟到、早退、旷工、请假合计 ${found}，对不上。${JUDGE_AGAIN}`,
  'minutes-negative': ({ found }) => `这一天的考勤里有负的分钟（${found}）。${JUDGE_AGAIN}`,
  'lateness-not-as-reasoned': ({ expected, found }) =>
    `迟到早退记了 ${found}，判定的依据里是 ${expected}。${JUDGE_AGAIN}`,

  'verdict-stale': ({ found }) => `从这一天起有 ${found}的考勤结论与原始打卡不符。${JUDGE_AGAIN}`,
  'verdict-missing': () => `这个月有排班或打卡，却没有考勤结论。${JUDGE_AGAIN}`,
  'verdict-surplus': () => `这个月没有排班、打卡和单据，却有考勤结论。${JUDGE_AGAIN}`,
  'closed-minutes-differ': ({ expected, found }) =>
    `月结时按 ${expected} 发的工资，现在的考勤结论合计 ${found}。${CLOSE_AGAIN}`,

  'ledger-missing': ({ expected }) => `余额明细少了一条 ${expected}，余额因此不对。${JUDGE_AGAIN}`,
  'ledger-surplus': ({ found }) => `余额明细多了一条 ${found}，没有考勤结论支持它，余额因此不对。${JUDGE_AGAIN}`,
  'ledger-differs': ({ expected, found }) => `余额明细写着 ${found}，按考勤结论应是 ${expected}。${JUDGE_AGAIN}`,

  'plan-weights': ({ expected, found }) => `考核方案的权重合计是 ${found}，不是 ${expected}。请在「绩效」里改好权重。`,
  'plan-faulty': ({ found }) => `考核方案有 ${found} 处写法不对，算不出分。请在「绩效」里打开方案，按提示改好。`,
  'grades-faulty': ({ found }) => `从 ${found} 起的绩效等级没有首尾相接，有的总分评不出等级。请改好分数线。`,
  'description-weights': ({ expected, found }) =>
    `岗位说明书里的权重合计是 ${found}，不是 ${expected}。请在「团队」的岗位说明书里改好。`,

  'score-below-zero': ({ found }) => `月结时的指标得分是 ${found}，低于 0。${CLOSE_AGAIN}`,
  'score-above-scale': ({ expected, found }) =>
    `月结时的指标得分是 ${found}，高于方案现在的上限 ${expected}。如果月结后改过方案，不用管；否则请核对。`,
  'score-weights': ({ expected, found }) => `评分里的权重合计是 ${found}，不是 ${expected}。请在「绩效」里改好方案。`,
  'score-total': ({ expected, found }) => `总分是 ${found}，按各项权重应是 ${expected}。${CLOSE_AGAIN}`,
  'score-missing-list': ({ expected, found }) => `评分里写着有 ${found} 项没评，实际是 ${expected} 项。${CLOSE_AGAIN}`,
  'points-out-of-bounds': ({ expected, found }) =>
    `主管评分填了 ${found}，范围是 0 到 ${expected}，多出的部分不算。请在「绩效」里改正。`,
  'actual-unused': ({ found }) => `填了实际值 ${found}，但本月的考核方案里没有这个指标，不会计分。请核对方案或删掉它。`,

  'amount-not-positive': ({ found }) => `这一笔的金额是 ${found}，加减由类别决定，金额要大于 0。请在「工资」里改正。`,
  'amount-negative': ({ table, found }) => `「${table}」里有负的金额 ${found}，会加减颠倒。请改成正数。`,

  'slip-sum': ({ figure, expected, found }) =>
    `工资条的${figure}是 ${found}，各工资项合计是 ${expected}。${CLOSE_AGAIN}`,
  'slip-below-zero': ({ found }) => `实发是 ${found}，低于 0。${CLOSE_AGAIN}`,
  'slip-twice': ({ found }) => `这个月有 ${found} 张工资条，会多发工资。${CLOSE_AGAIN}`,
  'slip-of-other-month': () => `工资条上写的是别的月份。${CLOSE_AGAIN}`,
  'slip-without-person': () => `月结的名单、考勤汇总和工资条不是同一批人。${CLOSE_AGAIN}`,
  'register-differs': ({ expected, found }) =>
    `这个人有工资条，却不在本月的工资表里：工资表实发合计 ${found}，工资条合计 ${expected}。请核对入职和离职日期。`,

  'loss-line-twice': ({ line, found }) => `「${line}」在工资条上出现了 ${found} 次，同一段时间扣了两遍。${CLOSE_AGAIN}`,
  'loss-not-deducted': ({ line, expected }) => `考勤有「${line}」${expected}，工资条上没有这一项。${CLOSE_AGAIN}`,
  'loss-minutes-differ': ({ line, expected, found }) =>
    `「${line}」按 ${found} 扣，考勤汇总是 ${expected}。${CLOSE_AGAIN}`,
  'loss-fined-too': ({ line, expected, found }) =>
    `「${line}」已按时间扣了 ${expected}，又扣了一笔 ${found}：同一件事扣了两次。请在「工资」里删掉后面这笔。`,

  'hash-differs': () => '这个月的内容与月结时的校验码不一致，月结后被改动过。请从备份恢复。',
  'cumulative-differs': ({ figure, expected, found }) =>
    `${figure}是 ${found}，按上个月接着算应是 ${expected}，以后的个税会算错。${CLOSE_AGAIN}`,
  'month-left-open': ({ found }) =>
    `这个月还没有月结，后面的${isMonth(found) ? monthText(found) : found}却已经月结，累计个税会跳过它。请反结账后按顺序月结。`,
}

/** @param money  how amounts read: the screen hides them until they are asked for */
export function findingText({ code, where, expected, found }: Finding, money: MoneyText): string {
  return SENTENCES[code]({
    expected: shown(expected, money),
    found: shown(found, money),
    table: where.table === undefined ? '' : SHOP_TABLE_NAMES[where.table],
    line: where.line === undefined ? '' : PAYSLIP_LINE_TEXT[where.line],
    figure: where.figure === undefined ? '' : FIGURES[where.figure],
  })
}
