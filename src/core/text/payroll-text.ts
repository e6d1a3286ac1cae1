import type { AttendanceSummary } from '../attendance/month-summary'
import type { LeaveType } from '../attendance/records'
import { assertNever } from '../kernel/assert-never'
import type { Fen, MoneyText } from '../kernel/fen'
import { formatFen } from '../kernel/fen'
import type { CommissionPlanId, MemberId } from '../kernel/ids'
import { formatPercent } from '../kernel/ppm'
import type { CloseGate } from '../month/close-month'
import type {
  AdjustmentKind,
  CommissionScheme,
  OvertimeBase,
  PayScheme,
  ProrationMethod,
  TierBound,
} from '../payroll/pay-terms'
import type { PayslipLine, PayslipLineCode, PayslipLineKind, PayslipWarning } from '../payroll/payslip'
import { LEAVE_TYPE_TEXT } from './leave-type-text'
import { dayText, formatMinutesAsHours, minutesText, monthText } from './time-text'

export const PAYSLIP_LINE_TEXT: Readonly<Record<PayslipLineCode, string>> = {
  'base-wage': '基本工资',
  'post-wage': '岗位工资',
  'hourly-wage': '计时工资',
  allowance: '津贴',
  performance: '绩效工资',
  commission: '提成',
  'overtime-workday': '工作日加班费',
  'overtime-rest': '休息日加班费',
  'overtime-statutory': '法定节假日加班费',
  'full-attendance': '全勤奖',
  reward: '奖励',
  'back-pay': '补发',
  'not-employed': '不在职扣除',
  absence: '旷工扣除',
  'late-early': '迟到早退扣除',
  'unpaid-leave': '事假扣除',
  'sick-leave': '病假扣除',
  penalty: '罚款',
  'non-taxable': '免税补贴',
  pension: '养老保险',
  medical: '医疗保险',
  unemployment: '失业保险',
  'housing-fund': '住房公积金',
  'housing-supplement': '补充公积金',
  'income-tax': '个人所得税',
  damage: '损失赔偿',
  'other-deduction': '其他扣款',
  'carried-shortage': '上月欠扣',
  'employer-pension': '单位养老保险',
  'employer-medical': '单位医疗保险',
  'employer-unemployment': '单位失业保险',
  'employer-injury': '单位工伤保险',
  'employer-housing-fund': '单位住房公积金',
  'employer-housing-supplement': '单位补充公积金',
}
export const PAYSLIP_LINE_KIND_TEXT: Readonly<Record<PayslipLineKind, string>> = {
  earning: '收入',
  absence: '缺勤扣除',
  'non-taxable': '免税收入',
  contribution: '社保公积金',
  tax: '个税',
  'other-deduction': '其他扣款',
  employer: '单位承担',
}

/** A line as printed: its own name behind the kind of item, and the shortage that goes on to the next month named so. */
export function payslipLineText(line: Pick<PayslipLine, 'code' | 'label' | 'amountFen'>): string {
  if (line.code === 'carried-shortage' && line.amountFen > 0) return '本月不足，转下月扣'
  if (line.label === undefined || line.label.trim() === '') return PAYSLIP_LINE_TEXT[line.code]
  return line.code === 'allowance' ? line.label : `${PAYSLIP_LINE_TEXT[line.code]}（${line.label}）`
}

export const PRORATION_TEXT: Readonly<Record<ProrationMethod, string>> = {
  'deduct-21.75': '按 21.75 天扣缺勤（反算）',
  'pay-21.75': '按 21.75 天付出勤（正算）',
  'due-days': '按当月应计薪天数',
  'calendar-days': '按当月日历天数',
  balanced: '缺勤不超过半月反算，超过正算',
}
export const OVERTIME_BASE_TEXT: Readonly<Record<OvertimeBase, string>> = {
  base: '基本工资',
  'base-and-post': '基本工资＋岗位工资',
  'all-fixed': '全部固定项目',
}
export const PAY_SCHEME_TEXT: Readonly<Record<PayScheme['kind'], string>> = { monthly: '月薪', hourly: '计时' }
export const ADJUSTMENT_KIND_TEXT: Readonly<Record<AdjustmentKind, string>> = {
  reward: '奖励',
  'back-pay': '补发',
  penalty: '罚款',
  damage: '损失赔偿',
  'non-taxable': '免税补贴',
  'other-deduction': '其他扣款',
}
export const COMMISSION_KIND_TEXT: Readonly<Record<CommissionScheme['kind'], string>> = {
  flat: '固定比例',
  whole: '全额累进',
  marginal: '超额累进',
}
export const TIER_BOUND_TEXT: Readonly<Record<TierBound, string>> = {
  'upper-inclusive': '含上限',
  'lower-inclusive': '含下限',
}

/** '超额累进：至 15,000.00 元 10%，至 30,000.00 元 15%，以上 18%' */
export function commissionSchemeText(scheme: CommissionScheme): string {
  switch (scheme.kind) {
    case 'flat':
      return `${COMMISSION_KIND_TEXT.flat} ${formatPercent(scheme.ratePpm)}`
    case 'whole':
    case 'marginal': {
      const tiers = scheme.tiers.map(({ upToFen, ratePpm }) =>
        upToFen === undefined ? `以上 ${formatPercent(ratePpm)}` : `至 ${yuanText(upToFen)} ${formatPercent(ratePpm)}`,
      )
      return `${COMMISSION_KIND_TEXT[scheme.kind]}（${TIER_BOUND_TEXT[scheme.bound]}）：${tiers.join('，')}`
    }
  }
}

/** '1,234.50 元' */
export function yuanText(amount: Fen): string {
  return `${formatFen(amount)} 元`
}

/**
 * What happened and what to do, one sentence each.
 * @param money  how amounts read: the screen hides them until they are asked for
 * @param planName  resolves a commission plan
 */
export function payslipWarningText(
  warning: PayslipWarning,
  money: MoneyText,
  planName: (id: CommissionPlanId) => string = (id) => id,
): string {
  switch (warning.code) {
    case 'negative-net':
      return `本月扣款多于收入，实发按 0 发放，${money(warning.shortageFen)} 元转下月扣。请和本人确认，并核对社保与扣款。`
    case 'below-minimum-wage':
      return `可比工资 ${money(warning.comparedFen)} 元低于当月最低工资 ${money(warning.minimumFen)} 元。请补足差额，或减少扣款。`
    case 'no-pay-terms':
      return '还没有填薪酬，本月工资按 0 计算。请在「团队」里填写基本工资和生效日期。'
    case 'no-kpi-score':
      return '本月没有绩效得分，绩效系数暂按 1 计算。请在「绩效」里填完实际值，工资会自动重算。'
    case 'no-tax-opening':
      return '缺少今年前几个月的累计收入和已扣个税，个税可能算多或算少。请填写「年初累计」，数字在个税申报软件里查。'
    case 'no-city-table':
      return `没有「${warning.city}」的社保公积金标准，本月没有计算社保公积金。请改选已有的城市，或选「不缴」。`
    case 'fine-is-risky':
      return `本月有罚款 ${money(warning.amountFen)} 元。用人单位罚款缺少法律依据，广东等地会责令改正并处罚。建议改为少发绩效或全勤奖。`
    case 'damage-capped':
      return `损失赔偿每月最多扣工资的 20%，且扣后不低于最低工资；余下 ${money(warning.carriedFen)} 元转下月继续扣。请书面通知本人。`
    case 'commission-negative':
      return `退款扣回多于本月提成，余下 ${money(warning.carriedFen)} 元转下月从提成中扣，不动工资。请和本人对一次退款明细。`
    case 'law-data-outdated':
      return `「${warning.table}」的缴费标准已过适用期。请向当地社保和公积金中心核对新标准后再发放。`
    case 'no-commission-plan':
      return `有业绩用了不存在或还没生效的提成方案「${planName(warning.planId)}」，这部分没有计提成。请改正业绩里的方案名，或补建方案。`
    default:
      return assertNever(warning)
  }
}

/**
 * A gate of the month's close as a sentence.
 * @param nameOf  the person's name for a member id
 * @param money  how amounts read: the screen hides them until they are asked for
 */
export function closeGateText(gate: CloseGate, nameOf: (memberId: MemberId) => string, money: MoneyText): string {
  switch (gate.code) {
    case 'already-closed':
      return `${monthText(gate.month)}已经月结。要修改请先反结账。`
    case 'month-not-over':
      return `本月到 ${dayText(gate.lastDay)}才结束，之后才能月结。`
    case 'nobody-employed':
      return `${monthText(gate.month)}没有在职成员，不需要月结。请检查成员的入职日期。`
    case 'open-exceptions':
      return `${nameOf(gate.memberId)}还有 ${gate.days} 天考勤异常没有处理。请在「考勤」里补卡、免除或确认。`
    case 'unscored':
      return `${nameOf(gate.memberId)}还有 ${gate.missing} 项绩效没有实际值。请在「绩效」里填完。`
    case 'weights-not-100':
      return `考核方案「${gate.planName}」的权重合计是 ${gate.sumPercent}%，不是 100%。请改好权重。`
    case 'plan-faulty':
      return `考核方案「${gate.planName}」有 ${gate.problems} 处写法不对。请打开方案按提示改好。`
    case 'no-pay-terms':
      return `${nameOf(gate.memberId)}还没有填薪酬。请在「团队」里填写。`
    case 'no-commission-plan':
      return `${nameOf(gate.memberId)}有业绩找不到提成方案，没有计提成。请改正业绩里的方案名。`
    case 'no-city-table':
      return `没有「${gate.city}」的社保公积金标准，${nameOf(gate.memberId)}本月没有计社保公积金。确认不缴再月结。`
    case 'negative-net':
      return `${nameOf(gate.memberId)}本月实发不足，${money(gate.shortageFen)} 元转下月扣。请核对后确认。`
    case 'below-minimum-wage':
      return `${nameOf(gate.memberId)}的可比工资 ${money(gate.comparedFen)} 元低于最低工资 ${money(gate.minimumFen)} 元。请补足，或确认原因。`
    default:
      return assertNever(gate)
  }
}

/** One line of attendance on a payslip: '应出勤 22 天，实出勤 21 天，迟到 1 次 5 分钟，事假 8 小时'. */
export function attendanceOfSlipText(summary: AttendanceSummary): string {
  const { overtimePaidMinutes: overtime } = summary
  const overtimeMinutes = overtime.workday + overtime.rest + overtime.statutory
  const times = (what: string, count: number, minutes: number): readonly string[] =>
    count === 0 ? [] : [`${what} ${count} 次${minutes > 0 ? ` ${minutesText(minutes)}` : ''}`]
  const hours = (what: string, minutes: number): readonly string[] =>
    minutes === 0 ? [] : [`${what} ${formatMinutesAsHours(minutes)}`]
  const leaves = Object.entries(summary.leaveMinutes) as readonly (readonly [LeaveType, number])[]
  return [
    `应出勤 ${summary.dueDays} 天`,
    `实出勤 ${summary.attendedDays} 天`,
    ...times('迟到', summary.lateTimes, summary.lateMinutes),
    ...times('早退', summary.earlyTimes, summary.earlyMinutes),
    ...times('缺卡', summary.missingTimes, 0),
    ...hours('旷工', summary.absentMinutes),
    ...leaves.flatMap(([type, minutes]) => hours(LEAVE_TYPE_TEXT[type], minutes)),
    ...hours('加班', overtimeMinutes),
  ].join('，')
}
