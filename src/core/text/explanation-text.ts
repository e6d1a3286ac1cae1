import { assertNever } from '../kernel/assert-never'
import type { Evidence, Explanation, Quantity, QuantityUnit } from '../kernel/explanation'
import type { MoneyText } from '../kernel/fen'
import { formatPercent } from '../kernel/ppm'
import type { KpiFigure } from '../kpi/explain-score'
import type { PayFigure } from '../payroll/pay-figure'
import type { PayFormula } from '../payroll/pay-formula'
import type { PayslipLineCode } from '../payroll/payslip'
import { PAYSLIP_LINE_TEXT } from './payroll-text'
import { dayText, hoursText, minutesText } from './time-text'

const KPI_FIGURES: Readonly<Record<KpiFigure, string>> = {
  'kpi-coefficient': '绩效系数',
  'kpi-total': '绩效总分',
  'kpi-vetoed': '绩效总分（一票否决）',
  'kpi-item': '指标得分',
  'kpi-item-missing': '待填，不计分',
  'kpi-weight': '权重',
  'kpi-actual': '实际值',
  'kpi-target': '目标值',
  'kpi-cap': '上限',
  'kpi-unit': '每档',
  'kpi-points-per-unit': '每档分数',
  'kpi-points-per-time': '每次扣分',
  'kpi-band': '适用分档',
  'kpi-grade': '等级',
}

const PAY_FIGURES: Readonly<Record<PayFigure, string>> = {
  'month-wage': '月工资（基本＋岗位）',
  'terms-row': '薪酬约定',
  'paid-days-in-row': '适用天数',
  'paid-days': '当月应计薪天数（应出勤＋法定节假日）',
  'days-of-month': '当月日历天数',
  'days-outside': '不在职天数',
  'days-missed': '缺勤天数',
  'month-pay-days': '月计薪天数',
  'standard-minutes': '标准工作日',
  'hours-per-day': '每日标准工时',
  'minutes-missed': '缺勤时长',
  'minutes-on-day': '当日',
  'loss-per-day': '每缺一天',
  'paid-share': '计薪份额',
  'employed-share': '在职份额',
  'unpaid-share': '不发比例',
  'sick-pay-floor': '病假工资下限',
  'minimum-wage': '最低工资',
  'hour-rate': '小时工资',
  'worked-minutes': '实际工作时长',
  'paid-leave-minutes': '请假时长（按规定计薪）',
  'allowance-agreed': '约定津贴',
  'performance-agreed': '绩效工资基数',
  coefficient: '绩效系数',
  'coefficient-assumed': '绩效系数（没有得分，按 1）',
  'full-attendance-agreed': '约定全勤奖',
  'full-attendance-kept': '全勤，迟到早退缺卡',
  'full-attendance-lost': '未全勤，迟到早退缺卡',
  'overtime-base': '加班费基数',
  'overtime-minutes': '加班时长',
  'comp-time-left': '离职时没有休完的调休',
  'overtime-multiple': '加班倍数',
  'sales-amount': '业绩金额',
  'sales-refund': '退款金额',
  'commission-base': '提成基数',
  'commission-rate': '提成比例',
  'commission-tier': '档内金额',
  'commission-earned': '本月提成合计',
  'commission-owed': '应扣回提成',
  'adjustment-amount': '录入金额',
  'penalty-room': '不低于最低工资时最多可扣',
  'declared-base': '申报基数',
  'contribution-base': '缴费基数',
  'base-floor': '基数下限',
  'base-cap': '基数上限',
  'contribution-rate': '缴费比例',
  'contribution-fixed': '固定金额',
  'income-so-far': '累计收入',
  'income-before': '此前累计收入',
  'basic-deduction': '累计减除费用',
  'contributions-so-far': '累计社保公积金',
  'special-deductions-so-far': '累计专项附加扣除',
  'taxable-so-far': '累计应纳税所得额',
  'tax-rate': '预扣率',
  'quick-deduction': '速算扣除数',
  'tax-so-far': '累计应预扣税额',
  'withheld-before': '累计已预扣税额',
  'tax-months': '本单位任职月数',
  'damage-due': '应赔金额',
  'damage-cap': '本月最多可扣',
  'carried-in': '上月转来',
  'net-before': '扣完后的实发',
  'gross-wage': '本月应发',
}

const PAY_FORMULAS: Readonly<Record<PayFormula, string>> = {
  'as-agreed': '按薪酬约定',
  'blended-by-days': '月中调薪：各约定金额 × 适用天数 ÷ 全部天数，相加',
  'loss-deduct-21.75': '月工资 ÷ 21.75 × 缺勤天数，最多扣完月工资',
  'loss-pay-21.75': '月工资 ÷ 21.75 × 计薪天数（最多全额），少发的部分按缺勤天数分摊',
  'loss-due-days': '月工资 ÷ 当月应计薪天数 × 缺勤天数',
  'loss-calendar-days': '月工资 ÷ 当月日历天数 × 缺勤天数',
  'sick-pay-difference': '月工资 × 病假天数的份额 ×（1 − 病假工资比例），病假工资不低于下限',
  'times-paid-share': '约定金额 × 计薪份额',
  'hourly-pay': '小时工资 ×（实际工作时长 ＋ 请假时长中计薪的部分）',
  'hourly-pay-by-row': '月中调薪：各段小时工资 ×（该段实际工作时长 ＋ 请假时长中计薪的部分），相加',
  'overtime-pay': '加班费基数 ÷ 21.75 ÷ 8 × 加班小时 × 倍数（先合计小时，只取整一次）',
  'times-coefficient': '绩效工资基数 × 绩效系数（月中入离职再乘在职份额）',
  'kept-or-nothing': '全月全勤发约定金额，否则为 0',
  'commission-flat': '提成基数 × 提成比例',
  'commission-whole': '提成基数全额 × 所在档的比例',
  'commission-marginal': '每档内的金额 × 该档比例，相加',
  'refund-taken-back': '退款只从本月提成里扣回，扣不完的转下月',
  'as-entered': '按录入金额',
  'penalty-limited': '录入金额超过可扣额，只扣到最低工资为止',
  'base-times-rate': '缴费基数 × 缴费比例，按当地规则取整',
  'clamped-base': '申报基数不低于下限，不高于上限',
  'cumulative-tax': '累计应预扣税额 − 累计已预扣税额，负数按 0',
  'taxable-so-far': '累计收入 − 累计减除费用 − 累计社保公积金 − 累计专项附加扣除，负数按 0',
  'tax-so-far': '累计应纳税所得额 × 预扣率 − 速算扣除数',
  'damage-limited': '不超过本月工资的 20%，且扣后不低于最低工资',
  'shortage-limited': '补扣上月不足的部分，限额同损失赔偿',
  'shortage-carried-on': '扣完后的实发为负，按 0 发放，差额转下月',
}

const KPI_FORMULAS: Readonly<Record<string, string>> = {
  'kpi-total': '各项得分 × 权重，相加',
  'kpi-total-rescaled': '缺的指标不计，其余权重按比例放大：Σ 得分 × 权重 ÷ Σ 已评权重',
  'kpi-ratio-up': '实际 ÷ 目标 × 100，不超过上限',
  'kpi-ratio-down-two-minus': '（2 − 实际 ÷ 目标）× 100，不低于 0，不超过上限',
  'kpi-ratio-down-inverse': '目标 ÷ 实际 × 100，不超过上限',
  'kpi-linear': '在相邻两点之间按直线取分，两端持平',
  'kpi-step': '按达到的最好一档取分',
  'kpi-deduct-complete-units': '100 − 差距满几档 × 每档分数，扣到 0',
  'kpi-deduct-any-part': '100 − 差距几档（不满一档算一档）× 每档分数，扣到 0',
  'kpi-deduct-proportional': '100 − 差距 ÷ 每档 × 每档分数，扣到 0',
  'kpi-count-deduct': '100 − 超出目标的次数 × 每次扣分，扣到 0',
  'kpi-plus-minus': '100 ＋ 实际 × 每档分数，上下不超过上限',
  'kpi-veto': '发生即为 0',
  'kpi-manual': '主管评分',
}

const TITLES: Readonly<Record<string, string>> = { ...PAYSLIP_LINE_TEXT, ...PAY_FIGURES, ...KPI_FIGURES }
const FORMULAS: Readonly<Record<string, string>> = { ...PAY_FORMULAS, ...KPI_FORMULAS }
const UNITS: Readonly<Record<QuantityUnit, string>> = {
  days: '天',
  hours: '小时',
  times: '次',
  pieces: '件',
  months: '个月',
  points: '分',
  people: '人',
}

/** Is there a word for this code? Tests ask it of every explanation they see. */
export function hasExplanationText(code: PayslipLineCode | PayFigure | KpiFigure | string): boolean {
  return code in TITLES
}

/** The figure's name, with its own label where it has one. */
export function explanationTitle({ code, label }: Explanation): string {
  const title = TITLES[code]
  if (label === undefined || label.trim() === '') return title ?? code
  // An indicator or an allowance is known by its own name.
  return title === undefined || code === 'kpi-item' || code === 'allowance' ? label : `${title}（${label}）`
}

export function quantityText(quantity: Quantity, money: MoneyText): string {
  switch (quantity.kind) {
    case 'fen':
      return `${money(quantity.fen)} 元`
    case 'minutes':
      return quantity.minutes < MINUTES_AS_HOURS
        ? minutesText(quantity.minutes)
        : `${minutesText(quantity.minutes)}（${hoursText(quantity.minutes)} 小时）`
    case 'number':
      return quantity.unit === undefined ? quantity.decimal : `${quantity.decimal} ${UNITS[quantity.unit]}`
    case 'rate':
      return formatPercent(quantity.ppm)
    case 'day':
      return dayText(quantity.day)
    case 'text':
      return quantity.text
    default:
      return assertNever(quantity)
  }
}
/** From an hour on the hours are given too. */
const MINUTES_AS_HOURS = 60

export function explanationFormula({ formula }: Explanation): string | undefined {
  return formula === undefined ? undefined : FORMULAS[formula]
}

export function evidenceText(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'law':
      return evidence.from === undefined ? evidence.source : `${evidence.source}（${evidence.from} 起）`
    case 'shop-rule':
      return evidence.from === undefined ? evidence.source : `${evidence.source}（${evidence.from} 起）`
    case 'cell':
      return `导入文件「${evidence.file}」工作表「${evidence.sheet}」第 ${evidence.row} 行`
    case 'punches':
      return evidence.clock.length === 0
        ? `${dayText(evidence.day)}没有打卡`
        : `${dayText(evidence.day)}打卡 ${evidence.clock.join(' ')}`
    case 'entered':
      return evidence.note.trim() === '' ? '手工录入' : `录入：${evidence.note}`
    default:
      return assertNever(evidence)
  }
}

interface ExplanationTexts {
  readonly title: (explanation: Explanation) => string
  readonly value: (explanation: Explanation) => string
  readonly formula: (explanation: Explanation) => string | undefined
  readonly evidence: (evidence: Evidence) => string
}

/** What the 「为什么」 tree prints. @param money  how amounts read: the screen hides them until they are asked for */
export function explanationTexts(money: MoneyText): ExplanationTexts {
  return {
    title: explanationTitle,
    value: ({ value }) => quantityText(value, money),
    formula: explanationFormula,
    evidence: evidenceText,
  }
}
