import type { Fen } from '../kernel/fen'
import { formatPercent } from '../kernel/ppm'
import type { ContributionTerms, PayScheme } from '../payroll/pay-terms'
import type { MemberState, Standing } from '../staffing/member-state'
import type { TimelineFact } from '../staffing/member-timeline'
import type { ContractHours } from '../team/member'
import type { EmploymentContract } from '../team/member-papers'
import type { Movement } from '../team/movement'
import { memberSheetText } from './member-text'
import { PAY_SCHEME_TEXT } from './payroll-text'
import {
  AGREEMENT_KIND_LABELS,
  CONTRACT_KIND_LABELS,
  LEAVING_REASON_LABELS,
  MOVEMENT_KIND_LABELS,
} from './staffing-text'
import { hoursText } from './time-text'

/** Names behind the ids, and how an amount is shown: as it is, or hidden until asked for. */
export interface HistoryWords {
  readonly money: (amount: Fen) => string
  readonly department: (id: string) => string
  readonly role: (id: string) => string
}

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  'not-yet': '还没有入职',
  employed: '在职',
  away: '离开期间（后来又回来）',
  left: '已离职',
}

/** '月薪 5,000.00 + 岗位 1,000.00 + 绩效 800.00 + 全勤 200.00 + 餐补 300.00'. */
export function paySchemeText(scheme: PayScheme, money: HistoryWords['money']): string {
  const part = (label: string, amount: Fen): readonly string[] => (amount === 0 ? [] : [`${label} ${money(amount)}`])
  const base =
    scheme.kind === 'monthly'
      ? [`${PAY_SCHEME_TEXT.monthly} ${money(scheme.baseFen)}`, ...part('岗位', scheme.postFen)]
      : [`时薪 ${money(scheme.rateFenPerHour)}`]
  return [
    ...base,
    ...part('绩效', scheme.performanceFen),
    ...part('全勤', scheme.fullAttendanceFen),
    ...scheme.allowances.flatMap(({ name, amountFen }) => part(name, amountFen)),
  ].join(' + ')
}
/** '全日制 每天 8 小时 每周 40 小时'. */
export function contractHoursText({ employment, minutesPerDay, minutesPerWeek }: ContractHours): string {
  return `${memberSheetText.employment[employment]}，每天 ${hoursText(minutesPerDay)} 小时，每周 ${hoursText(minutesPerWeek)} 小时`
}
/** '上海 社保基数 8,000.00 公积金 7%'. */
export function contributionTermsText(terms: ContributionTerms, money: HistoryWords['money']): string {
  const { city, socialBaseFen, housingBaseFen, housingRatePpm } = terms
  if (socialBaseFen === undefined && housingBaseFen === undefined) return `${city}，不缴`
  return [
    city,
    ...(socialBaseFen === undefined ? [] : [`社保基数 ${money(socialBaseFen)}`]),
    ...(housingBaseFen === undefined ? [] : [`公积金 ${money(housingBaseFen)} × ${formatPercent(housingRatePpm)}`]),
  ].join('，')
}
/** '固定期限 2025-03-01 至 2028-02-29'. */
export function contractText({ kind, from, until }: EmploymentContract): string {
  return `${CONTRACT_KIND_LABELS[kind]}，${from} ${until === undefined ? '起' : `至 ${until}`}`
}

/** One event of a person's history, what held before included. */
export function timelineFactText(fact: TimelineFact, words: HistoryWords): string {
  const place = ({ departmentId, roleId }: { readonly departmentId: string; readonly roleId: string }): string =>
    `${words.department(departmentId)} · ${words.role(roleId)}`
  const change = (what: string, after: string, before: string | undefined): string =>
    before === undefined ? `${what}：${after}` : `${what}：${before} → ${after}`
  switch (fact.kind) {
    case 'joined':
      return fact.isReturn ? '再次入职' : '入职'
    case 'placed':
      return change('任职', place(fact.after), fact.before && place(fact.before))
    case 'hours':
      return change('工时', contractHoursText(fact.after), fact.before && contractHoursText(fact.before))
    case 'pay':
      return change(
        '薪酬',
        paySchemeText(fact.after.scheme, words.money),
        fact.before && paySchemeText(fact.before.scheme, words.money),
      )
    case 'contributions':
      return change(
        '社保公积金',
        contributionTermsText(fact.after, words.money),
        fact.before && contributionTermsText(fact.before, words.money),
      )
    case 'contract-begins':
      return `合同开始：${contractText(fact.contract)}`
    case 'contract-ends':
      return `合同到期：${contractText(fact.contract)}`
    case 'probation-ends':
      return '试用期最后一天'
    case 'certificate':
      return `取得证书：${fact.certificate.name}`
    case 'agreement-signed':
      return `签署：${AGREEMENT_KIND_LABELS[fact.agreement.kind]}`
    case 'description-signed':
      return `签收岗位说明书：${words.role(fact.signature.roleId)} 第 ${fact.signature.version} 版`
    case 'left':
      return '最后一天上班'
  }
}
/** '晋升：业绩好', '离职：本人辞职'. */
export function movementText({ kind, reason, leavingReason, note }: Movement): string {
  const why = [leavingReason && LEAVING_REASON_LABELS[leavingReason], reason, note].filter(Boolean)
  return why.length === 0 ? MOVEMENT_KIND_LABELS[kind] : `${MOVEMENT_KIND_LABELS[kind]}：${why.join('，')}`
}

/** One line of what held on a day. */
export interface StateLine {
  readonly label: string
  readonly text: string
  readonly hasMoney?: true
}
/** What held for a person on a day, line by line; nothing but where the person stood outside employment. */
export function memberStateLines(state: MemberState, words: HistoryWords): readonly StateLine[] {
  const { standing, stint, assignment, hours, pay, contributions, contract } = state
  const unknown = '没有登记'
  const where: StateLine = { label: '状态', text: STANDING_LABELS[standing] }
  if (standing !== 'employed' || !stint) return [where]
  return [
    { label: '状态', text: state.onProbation ? '在职，试用期内' : where.text },
    { label: '入职', text: stint.hiredOn },
    { label: '部门', text: assignment ? words.department(assignment.departmentId) : unknown },
    { label: '岗位', text: assignment ? words.role(assignment.roleId) : unknown },
    { label: '工时', text: hours ? contractHoursText(hours) : unknown },
    { label: '合同', text: contract ? contractText(contract) : unknown },
    { label: '薪酬', text: pay ? paySchemeText(pay.scheme, words.money) : unknown, ...(pay ? { hasMoney: true } : {}) },
    {
      label: '社保公积金',
      text: contributions ? contributionTermsText(contributions, words.money) : unknown,
      ...(contributions ? { hasMoney: true } : {}),
    },
  ]
}
