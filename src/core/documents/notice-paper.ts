import { rowInForce } from '../kernel/dated-table'
import type { MoneyText } from '../kernel/fen'
import { formatFen } from '../kernel/fen'
import type { LocalDay } from '../kernel/local-day'
import { addDays } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { PayScheme } from '../payroll/pay-terms'
import type { MemberState, StateRecords } from '../staffing/member-state'
import { stateOn } from '../staffing/member-state'
import { agreedWage } from '../staffing/wages'
import type { EmploymentContract } from '../team/member-papers'
import type { Movement, MovementFacts } from '../team/movement'
import {
  contractHoursText,
  contractTermText,
  isLabourRelation,
  isTermination,
  noticeText,
  noticeTitle,
  paperDayText,
  paySchemeText,
  serviceText,
} from '../text/notice-text'
import type { NoticePaper } from './paper'

export type NoticeRecords = StateRecords & Pick<ShopData, 'settings' | 'departments' | 'roles'>

/** How secrets stand in it: whole on paper, hidden in a preview until they are asked for. */
export interface NoticeWords {
  readonly money: MoneyText
  readonly idNumber: (value: string) => string
}
export const PRINTED_WORDS: NoticeWords = { money: formatFen, idNumber: (value) => value }

type Rows = NoticePaper['rows']
type NoticeBody = Pick<NoticePaper, 'addressee' | 'opening' | 'heads' | 'rows' | 'closing' | 'receipt'>

/** What a certificate must say and the records do not. */
export type NoticeGap = 'id-number' | 'role' | 'contract'

interface Case {
  readonly records: NoticeRecords
  readonly movement: Movement
  readonly state: MemberState
  readonly words: NoticeWords
}

/** The paper that goes with a movement, as of the day on which it holds. @returns undefined for somebody not here that day */
export function buildNoticePaper(
  records: NoticeRecords,
  movement: Movement,
  issuedOn: LocalDay,
  words: NoticeWords = PRINTED_WORDS,
): NoticePaper | undefined {
  const state = stateOn(records, movement.memberId, movement.on)
  if (state?.standing !== 'employed') return undefined
  const { shopName } = records.settings
  return {
    kind: 'notice',
    shopName,
    title: noticeTitle(movement, isLabourRelation(newestContract(records, state), state.hours)),
    ...bodyOf({ records, movement, state, words }),
    seal: `${shopName}${noticeText.seal}`,
    issuedOn: paperDayText(issuedOn),
  }
}

/** What has to be written in by hand, because nobody has recorded it (劳动合同法实施条例 art. 24). */
export function noticeGaps(records: NoticeRecords, movement: Movement): readonly NoticeGap[] {
  const state = stateOn(records, movement.memberId, movement.on)
  if (movement.kind !== 'leaving' || state?.standing !== 'employed') return []
  return [
    ...(state.member.idNumber === undefined ? (['id-number'] as const) : []),
    ...(state.assignment ? [] : (['role'] as const)),
    ...(newestContract(records, state) ? [] : (['contract'] as const)),
  ]
}

function bodyOf(notice: Case): NoticeBody {
  switch (notice.movement.kind) {
    case 'hired':
    case 'rehired':
      return joining(notice)
    case 'confirmed':
      return confirmation(notice)
    case 'transfer':
    case 'promotion':
    case 'demotion':
    case 'pay-change':
    case 'hours-change':
      return change(notice)
    case 'leaving':
      return certificate(notice)
  }
}

const { heads, labels } = noticeText
const row = (label: string, ...values: readonly string[]): Rows[number] => ({ label, values })
const TWO_COLUMNS = [heads.item, heads.value]
const RECEIPT = { text: noticeText.received, lines: noticeText.signatures }

function joining({ records, movement, state, words }: Case): NoticeBody {
  const { member, hours, pay, contract } = state
  const { memberId, on } = movement
  const probationUntil = hours?.probationUntil
  const afterProbation =
    probationUntil === undefined
      ? undefined
      : records.payTerms.find((terms) => terms.memberId === memberId && terms.from === addDays(probationUntil, 1))
  const welcome = movement.kind === 'hired' ? noticeText.welcome : noticeText.welcomeBack
  return {
    addressee: noticeText.to(member.name),
    opening: welcome(records.settings.shopName, on),
    heads: TWO_COLUMNS,
    rows: [
      row(labels.employeeNo, member.employeeNo),
      ...placeRows(records, state),
      row(labels.hiredOn, paperDayText(on)),
      ...(hours ? [row(labels.hours, contractHoursText(hours))] : []),
      ...(contract ? [row(contractLabel(contract), contractTermText(contract))] : []),
      row(labels.probation, probationUntil === undefined ? noticeText.none : noticeText.until(on, probationUntil)),
      ...(pay ? [row(afterProbation ? labels.probationPay : labels.pay, payText(pay.scheme, words))] : []),
      ...(afterProbation ? [row(labels.regularPay, payText(afterProbation.scheme, words))] : []),
      ...(movement.reason ? [row(labels.note, movement.reason)] : []),
    ],
    closing: noticeText.bring,
    receipt: RECEIPT,
  }
}

function confirmation({ records, movement, state, words }: Case): NoticeBody {
  const { member, pay, contract } = state
  return {
    addressee: noticeText.to(member.name),
    opening: noticeText.confirmed(movement.on),
    heads: TWO_COLUMNS,
    rows: [
      row(labels.employeeNo, member.employeeNo),
      ...placeRows(records, state),
      row(labels.hiredOn, paperDayText(state.stint?.hiredOn ?? member.hiredOn)),
      row(labels.confirmedOn, paperDayText(movement.on)),
      ...(pay ? [row(labels.regularPay, payText(pay.scheme, words))] : []),
      ...(contract ? [row(contractLabel(contract), contractTermText(contract))] : []),
      ...(movement.reason ? [row(labels.note, movement.reason)] : []),
    ],
    closing: [noticeText.unchanged],
    receipt: RECEIPT,
  }
}

function change(notice: Case): NoticeBody {
  const { records, movement, state } = notice
  return {
    addressee: noticeText.to(state.member.name),
    opening: noticeText.changed(movement.on),
    heads: [heads.item, heads.before, heads.after],
    rows: [
      ...changedRows(notice),
      row(labels.from, paperDayText(movement.on)),
      ...(movement.reason ? [row(labels.reason, movement.reason)] : []),
    ],
    closing: [noticeText.unchanged, noticeText.amendment],
    receipt: { text: `${noticeText.received}${noticeText.agreed}`, lines: noticeText.signatures },
  }

  function changedRows({ words }: Case): Rows {
    const sides = [movement.before ?? {}, movement.after ?? {}] as const
    const both = (label: string, of: (facts: MovementFacts) => string | undefined): Rows => {
      const [before, after] = sides.map(of)
      return after === undefined ? [] : [row(label, before ?? noticeText.none, after)]
    }
    const own = <R extends { readonly memberId: string }>(rows: readonly R[]) =>
      rows.filter((each) => each.memberId === movement.memberId)
    return [
      ...both(labels.department, ({ departmentId }) => records.departments.find((d) => d.id === departmentId)?.name),
      ...both(labels.role, ({ roleId }) => records.roles.find((r) => r.id === roleId)?.name),
      ...both(labels.pay, ({ payFrom }) => {
        const terms = payFrom && rowInForce(own(records.payTerms), payFrom)
        return terms && payText(terms.scheme, words)
      }),
      ...both(labels.hours, ({ hoursFrom }) => {
        const hours = hoursFrom && rowInForce(own(records.contractHours), hoursFrom)
        return hours && contractHoursText(hours)
      }),
    ]
  }
}

/** The four things that art. 24 asks for: term of the contract, day of its end, post, years of service. */
function certificate({ records, movement, state, words }: Case): NoticeBody {
  const { member, stint, assignment } = state
  const hiredOn = stint?.hiredOn ?? member.hiredOn
  const contract = newestContract(records, state)
  const isLabour = isLabourRelation(contract, state.hours)
  const role = records.roles.find((each) => each.id === assignment?.roleId)?.name
  const earlier = (member.earlierStints ?? []).filter((each) => each.leftOn < hiredOn)
  const idNumber = member.idNumber === undefined ? noticeText.blank : words.idNumber(member.idNumber)
  return {
    opening: `${noticeText.certify({ name: member.name, idNumber }, hiredOn, movement.on)}${
      isLabour ? noticeText.contractEnded(movement.leavingReason) : noticeText.agreementEnded
    }`,
    heads: TWO_COLUMNS,
    rows: [
      row(isLabour ? labels.contract : labels.agreement, contractTermText(contract)),
      row(endLabel(isLabour, movement), paperDayText(movement.on)),
      row(labels.post, role ?? noticeText.blank),
      row(labels.years, serviceText(hiredOn, movement.on)),
      ...earlier.map((each) => row(labels.earlier, noticeText.until(each.hiredOn, each.leftOn))),
    ],
    closing: isLabour ? [noticeText.lawOfCertificate] : [],
    receipt: { text: noticeText.receivedCertificate, lines: noticeText.signatures },
  }
}

function endLabel(isLabour: boolean, { leavingReason }: Movement): string {
  if (!isLabour) return labels.left
  return isTermination(leavingReason) ? labels.terminated : labels.ended
}
function contractLabel(contract: EmploymentContract): string {
  return isLabourRelation(contract, undefined) ? labels.contract : labels.agreement
}
function placeRows(records: NoticeRecords, { assignment }: MemberState): Rows {
  const department = records.departments.find((each) => each.id === assignment?.departmentId)?.name
  const role = records.roles.find((each) => each.id === assignment?.roleId)?.name
  return [row(labels.department, department ?? noticeText.unplaced), row(labels.role, role ?? noticeText.unplaced)]
}
function payText(scheme: PayScheme, { money }: NoticeWords): string {
  return paySchemeText(scheme, money(agreedWage(scheme).fen), money)
}
/** The one in force, or the last one before: work may have gone on after it ran out. */
function newestContract(
  records: NoticeRecords,
  { member, day, contract }: MemberState,
): EmploymentContract | undefined {
  return (
    contract ??
    rowInForce(
      records.contracts.filter((each) => each.memberId === member.id),
      day,
    )
  )
}
