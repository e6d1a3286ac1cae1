import { sumFen } from '../../kernel/fen'
import type { ClosedMonth } from '../../month/shop-data'
import type {
  Adjustment,
  CommissionPlan,
  ContributionTerms,
  PayScheme,
  PayTerms,
  SalesRecord,
  TaxOpening,
  TaxProfile,
} from '../../payroll/pay-terms'
import {
  ADJUSTMENT_KIND_TEXT,
  commissionSchemeText,
  OVERTIME_BASE_TEXT,
  PAY_SCHEME_TEXT,
  PRORATION_TEXT,
} from '../payroll-text'
import { monthText } from '../time-text'
import type { NameBook, ShownField } from './shown-field'
import { allShown, count, day, list, money, monthField, percent, words, yesNo } from './shown-field'

type Fields = readonly ShownField[]

function schemeFields(scheme: PayScheme): Fields {
  const { allowances, performanceFen, fullAttendanceFen } = scheme
  const common = [
    allowances.flatMap(({ name, amountFen }) => money(`津贴「${name}」`, amountFen)),
    list(
      '津贴怎么算',
      allowances.map(
        ({ name, proration, inMinimumWage }) =>
          `${name}：${proration === 'full' ? '全额' : '按出勤'}${inMinimumWage ? '，计入最低工资' : ''}`,
      ),
    ),
    money('绩效工资基数', performanceFen),
    money('全勤奖', fullAttendanceFen),
  ]
  if (scheme.kind === 'hourly') {
    const { kind, rateFenPerHour, allowances: _a, performanceFen: _p, fullAttendanceFen: _f, ...rest } = scheme
    return allShown(rest, [words('计薪方式', PAY_SCHEME_TEXT[kind]), money('时薪', rateFenPerHour), ...common])
  }
  const { kind, baseFen, postFen, proration, overtimeBase, ...more } = scheme
  const { allowances: _a, performanceFen: _p, fullAttendanceFen: _f, ...rest } = more
  return allShown(rest, [
    words('计薪方式', PAY_SCHEME_TEXT[kind]),
    money('基本工资', baseFen),
    money('岗位工资', postFen),
    ...common,
    words('缺勤折算', PRORATION_TEXT[proration]),
    words('加班基数', OVERTIME_BASE_TEXT[overtimeBase]),
  ])
}
export function payTermsFields(record: PayTerms): Fields {
  const { memberId: _memberId, from, scheme, ...rest } = record
  return allShown(rest, [day('从哪天起', from), schemeFields(scheme)])
}

export function contributionFields(record: ContributionTerms): Fields {
  const { memberId: _memberId, from, city, socialBaseFen, housingBaseFen, housingRatePpm, ...more } = record
  const { housingSupplementPpm, ...rest } = more
  return allShown(rest, [
    day('从哪天起', from),
    words('参保城市', city),
    money('社保基数', socialBaseFen),
    money('公积金基数', housingBaseFen),
    percent('公积金比例', housingRatePpm),
    percent('补充公积金比例', housingSupplementPpm),
  ])
}

function openingFields(opening: TaxOpening | undefined): Fields {
  if (!opening) return []
  const { throughMonth, months, incomeFen, contributionsFen, specialDeductionsFen, withheldFen, ...rest } = opening
  return allShown(rest, [
    monthField('年初累计到', throughMonth),
    count('累计月数', months),
    money('累计收入', incomeFen),
    money('累计社保公积金', contributionsFen),
    money('累计专项附加扣除', specialDeductionsFen),
    money('累计已预扣', withheldFen),
  ])
}
export function taxFields(record: TaxProfile): Fields {
  const { memberId: _memberId, year, opening, specialDeductions, firstJobOfYear, ...more } = record
  const { deductSixtyThousand, ...rest } = more
  return allShown(rest, [
    count('年度', year),
    openingFields(opening),
    specialDeductions.flatMap(({ from, amountFen }) => money(`专项附加扣除（${monthText(from)}起）`, amountFen)),
    yesNo('年内首次就业', firstJobOfYear),
    yesNo('直接减除六万元', deductSixtyThousand),
  ])
}

export function commissionFields(record: CommissionPlan, names: NameBook): Fields {
  const { id: _id, name, from, roleIds, base, scheme, ...rest } = record
  return allShown(rest, [
    words('名称', name),
    day('从哪天起', from),
    list('适用岗位', roleIds.map(names.role)),
    words('提成基数', base),
    words('提成办法', commissionSchemeText(scheme)),
  ])
}
export function salesFields(record: SalesRecord, names: NameBook): Fields {
  const { memberId: _memberId, month: _month, planId, amountFen, refundFen, source: _source, ...rest } = record
  return allShown(rest, [
    words('提成方案', names.commissionPlan(planId)),
    money('业绩', amountFen),
    money('退款', refundFen),
  ])
}
export function adjustmentFields(record: Adjustment): Fields {
  const { id: _id, memberId: _memberId, month, kind, amountFen, reason, source: _source, ...rest } = record
  return allShown(rest, [
    monthField('月份', month),
    words('种类', ADJUSTMENT_KIND_TEXT[kind]),
    money('金额', amountFen),
    words('原因', reason),
  ])
}

/** What was paid, in two figures; the whole stands in the payroll. */
export function closedMonthFields(record: ClosedMonth): Fields {
  const {
    month: _month,
    closedAt: _at,
    payslips,
    summaries: _summaries,
    scores: _scores,
    people: _people,
    ...more
  } = record
  const { rulesUsed: _rules, hash, ...rest } = more
  return allShown(rest, [
    count('工资条', payslips.length, '张'),
    money('应发合计', sumFen(payslips.map((slip) => slip.grossFen))),
    money('实发合计', sumFen(payslips.map((slip) => slip.netFen))),
    words('校验码', hash.slice(0, 12)),
  ])
}
