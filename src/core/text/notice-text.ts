import type { Fen, MoneyText } from '../kernel/fen'
import type { LocalDay } from '../kernel/local-day'
import { addDays, dayOfMonth, daysBetween, monthNumberOf, wholeMonthsBetween, yearOf } from '../kernel/local-day'
import type { PayScheme } from '../payroll/pay-terms'
import type { ContractHours } from '../team/member'
import type { EmploymentContract } from '../team/member-papers'
import { isLabourContract } from '../team/member-papers'
import type { LeavingReason, Movement } from '../team/movement'
import { memberSheetText } from './member-text'
import { CONTRACT_KIND_LABELS } from './staffing-text'
import { hoursText } from './time-text'

/** '2026 年 11 月 1 日', as a formal paper writes it. */
export function paperDayText(day: LocalDay): string {
  return `${yearOf(day)} 年 ${monthNumberOf(day)} 月 ${dayOfMonth(day)} 日`
}

/** What a person without the records writes in by hand. */
const BLANK = '＿＿＿＿＿＿＿＿'

/** '月薪 6,500.00 元（基本工资 5,000.00，绩效工资基数 1,500.00）': every part that is agreed, whole wage first. */
export function paySchemeText(scheme: PayScheme, total: string, money: MoneyText): string {
  const fixed: readonly (readonly [string, Fen])[] =
    scheme.kind === 'monthly'
      ? [
          ['基本工资', scheme.baseFen],
          ['岗位工资', scheme.postFen],
        ]
      : []
  const parts: readonly (readonly [string, Fen])[] = [
    ...fixed,
    ['绩效工资基数', scheme.performanceFen],
    ...scheme.allowances.map((each) => [each.name, each.amountFen] as const),
    ['全勤奖', scheme.fullAttendanceFen],
  ]
  const detail = parts
    .filter(([, amount]) => amount !== 0)
    .map(([name, amount]) => `${name} ${money(amount)}`)
    .join('，')
  const head = scheme.kind === 'hourly' ? `时薪 ${total} 元` : `月薪 ${total} 元`
  return detail === '' ? head : `${head}（${detail}）`
}

/** '全日制，每天 8 小时，每周 40 小时'. */
export function contractHoursText(
  hours: Pick<ContractHours, 'employment' | 'minutesPerDay' | 'minutesPerWeek'>,
): string {
  const { employment, minutesPerDay, minutesPerWeek } = hours
  return `${memberSheetText.employment[employment]}，每天 ${hoursText(minutesPerDay)} 小时，每周 ${hoursText(minutesPerWeek)} 小时`
}

/** '固定期限，2025 年 1 月 1 日至 2027 年 12 月 31 日'. */
export function contractTermText(contract: Pick<EmploymentContract, 'kind' | 'from' | 'until'> | undefined): string {
  if (!contract) return `${BLANK} 至 ${BLANK}`
  const { kind, from, until } = contract
  const label = CONTRACT_KIND_LABELS[kind]
  return until === undefined
    ? `${label}，自 ${paperDayText(from)} 起`
    : `${label}，${paperDayText(from)}至 ${paperDayText(until)}`
}

/** '3 年 2 个月' from the first day to the last; '12 天' of somebody who was here for less than a month. */
export function serviceText(hiredOn: LocalDay, lastDay: LocalDay): string {
  const end = addDays(lastDay, 1)
  const months = wholeMonthsBetween(hiredOn, end)
  const [years, rest] = [Math.floor(months / 12), months % 12]
  if (months === 0) return `${daysBetween(hiredOn, end)} 天`
  return [years > 0 ? `${years} 年` : '', rest > 0 ? `${rest} 个月` : ''].filter(Boolean).join(' ')
}

/** 终止 ends a contract by itself (劳动合同法 art. 44); everything else is 解除. */
export function isTermination(reason: LeavingReason | undefined): boolean {
  return reason === 'contract-ended' || reason === 'retired'
}

const CHANGE_TITLES = {
  transfer: '调岗通知书',
  promotion: '晋升通知书',
  demotion: '岗位调整通知书',
  'pay-change': '薪酬调整通知书',
  'hours-change': '工时调整通知书',
} as const
export type ChangeKind = keyof typeof CHANGE_TITLES

/** Words of the notices of a person's steps. */
export const noticeText = {
  titles: {
    hired: '入职通知书',
    rehired: '入职通知书',
    confirmed: '转正通知书',
    ...CHANGE_TITLES,
  },
  certificate: (reason: LeavingReason | undefined): string =>
    isTermination(reason) ? '终止劳动合同证明书' : '解除劳动合同证明书',
  serviceCertificate: '离职证明',
  fileName: (title: string, name: string): string => `${title}_${name}`,
  to: (name: string): string => `${name}：`,
  heads: { item: '项目', value: '内容', before: '调整前', after: '调整后' },
  labels: {
    name: '姓名',
    employeeNo: '工号',
    idNumber: '身份证号',
    department: '部门',
    role: '岗位',
    hiredOn: '入职日期',
    employment: '用工形式',
    contract: '劳动合同期限',
    agreement: '协议期限',
    probation: '试用期',
    probationPay: '试用期工资',
    pay: '工资',
    regularPay: '转正后工资',
    confirmedOn: '转正日期',
    from: '生效日期',
    reason: '原因',
    note: '说明',
    hours: '用工形式与工时',
    post: '工作岗位',
    ended: '解除日期',
    terminated: '终止日期',
    left: '结束日期',
    years: '在本单位工作年限',
    earlier: '此前工作期间',
  },
  blank: BLANK,
  none: '无',
  unplaced: '另行安排',
  until: (from: LocalDay, until: LocalDay): string => `${paperDayText(from)}至 ${paperDayText(until)}`,
  welcome: (shop: string, day: LocalDay): string =>
    `欢迎加入${shop}。经双方协商一致，现将聘用事项通知如下，请于 ${paperDayText(day)}报到。`,
  welcomeBack: (shop: string, day: LocalDay): string =>
    `欢迎回到${shop}。经双方协商一致，现将聘用事项通知如下，请于 ${paperDayText(day)}报到。`,
  bring: [
    '报到时请带：身份证原件、上一家单位的解除（终止）劳动合同证明、学历及职业证书、银行卡。',
    '书面劳动合同在用工之日起一个月内签订（《劳动合同法》第十条），一式两份，双方各执一份。',
  ],
  confirmed: (day: LocalDay): string => `你在试用期内经考核符合录用条件，自 ${paperDayText(day)}起转为正式员工。`,
  changed: (day: LocalDay): string => `经双方协商一致，自 ${paperDayText(day)}起作如下调整。`,
  amendment: '本通知经双方签字后作为劳动合同的书面变更（《劳动合同法》第三十五条），一式两份，双方各执一份。',
  unchanged: '其他约定不变。',
  certify: (person: { readonly name: string; readonly idNumber: string }, from: LocalDay, to: LocalDay): string =>
    `兹证明${person.name}（身份证号 ${person.idNumber}）自 ${paperDayText(from)}至 ${paperDayText(to)}在本单位工作，`,
  contractEnded: (reason: LeavingReason | undefined): string =>
    `双方的劳动合同已依法${isTermination(reason) ? '终止' : '解除'}，有关事项如下。`,
  agreementEnded: '双方的协议已结束，有关事项如下。',
  lawOfCertificate:
    '本证明依据《劳动合同法》第五十条、《劳动合同法实施条例》第二十四条出具，一式两份，一份交本人，一份由单位留存，至少保存二年。',
  received: '本人已收到本通知，并清楚以上内容。',
  receivedCertificate: '本人已收到本证明。',
  agreed: '本人同意以上调整。',
  signatures: ['本人签字：', '日期：'],
  seal: '（盖章）',
} as const

/** Title of the paper that belongs to a movement. */
export function noticeTitle(movement: Pick<Movement, 'kind' | 'leavingReason'>, isLabour: boolean): string {
  if (movement.kind !== 'leaving') return noticeText.titles[movement.kind]
  return isLabour ? noticeText.certificate(movement.leavingReason) : noticeText.serviceCertificate
}

/** Whether the relation is one of labour law: a student's or a helper's agreement is none. */
export function isLabourRelation(
  contract: Pick<EmploymentContract, 'kind'> | undefined,
  hours: Pick<ContractHours, 'employment'> | undefined,
): boolean {
  return contract ? isLabourContract(contract.kind) : hours?.employment !== 'intern'
}
