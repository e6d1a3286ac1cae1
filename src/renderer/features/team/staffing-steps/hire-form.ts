import type { DepartmentId, MemberId, RoleId } from '../../../../core/kernel/ids'
import type { LocalDay } from '../../../../core/kernel/local-day'
import type { JoiningWish } from '../../../../core/staffing/joining-terms'
import { probationScheme } from '../../../../core/staffing/probation-scheme'
import type { EmploymentKind, Member } from '../../../../core/team/member'
import type { AgreementKind, ContractKind } from '../../../../core/team/member-papers'
import { latestProbationEnd, mostProbationMonths } from '../../../../core/team/probation'
import type { PayDraft } from './pay-draft'
import { payDraftOf, schemeOfPay } from './pay-draft'
import type { StepProgress } from './step-page'
import { FIRST_PAGE } from './step-page'

/** Somebody who starts, or starts again, as typed. */
export interface HireDraft extends StepProgress {
  readonly name: string
  readonly employeeNo: string
  readonly hiredOn: LocalDay | null
  readonly phone: string
  readonly idNumber: string
  readonly bankAccount: string
  readonly bankName: string
  readonly departmentId: string | null
  readonly roleId: string | null
  readonly employment: EmploymentKind
  readonly hoursPerDay: number
  readonly hoursPerWeek: number
  readonly contract: ContractKind | 'none'
  readonly contractUntil: LocalDay | null
  readonly signedOn: LocalDay | null
  readonly probationUntil: LocalDay | null
  /** Pay after probation. */
  readonly pay: PayDraft
  readonly probationPercent: number
  readonly agreements: readonly AgreementKind[]
  readonly withChecklist: boolean
  readonly note: string
  /** Made once, so that going back and forth hires one person. */
  readonly memberId: MemberId
}

export const USUAL_HOURS: Readonly<Record<EmploymentKind, { readonly perDay: number; readonly perWeek: number }>> = {
  'full-time': { perDay: 8, perWeek: 40 },
  'part-time': { perDay: 4, perWeek: 20 },
  intern: { perDay: 8, perWeek: 40 },
}
export const USUAL_CONTRACT: Readonly<Record<EmploymentKind, ContractKind>> = {
  'full-time': 'fixed-term',
  'part-time': 'open-ended',
  intern: 'internship',
}

export function newHireDraft(nextNo: string, today: LocalDay, memberId: MemberId): HireDraft {
  return {
    ...FIRST_PAGE,
    name: '',
    employeeNo: nextNo,
    hiredOn: today,
    phone: '',
    idNumber: '',
    bankAccount: '',
    bankName: '',
    departmentId: null,
    roleId: null,
    employment: 'full-time',
    hoursPerDay: USUAL_HOURS['full-time'].perDay,
    hoursPerWeek: USUAL_HOURS['full-time'].perWeek,
    contract: 'fixed-term',
    contractUntil: null,
    signedOn: null,
    probationUntil: null,
    pay: payDraftOf(undefined),
    probationPercent: 100,
    agreements: ['confidentiality', 'handbook'],
    withChecklist: true,
    note: '',
    memberId,
  }
}

/** The person as it will be stored. */
export function memberOfHire(draft: HireDraft): Member | undefined {
  if (draft.hiredOn === null) return undefined
  const optional = (key: keyof Member, value: string) => (value.trim() === '' ? {} : { [key]: value.trim() })
  return {
    id: draft.memberId,
    employeeNo: draft.employeeNo.trim(),
    name: draft.name.trim(),
    hiredOn: draft.hiredOn,
    ...optional('phone', draft.phone),
    ...optional('idNumber', draft.idNumber.toUpperCase()),
    ...optional('bankAccount', draft.bankAccount.replace(/\s/g, '')),
    ...optional('bankName', draft.bankName),
  }
}

export function wishOfHire(draft: HireDraft): JoiningWish {
  const pay = schemeOfPay(draft.pay)
  const { probationUntil, contract, contractUntil, signedOn, probationPercent } = draft
  const paysLess = probationUntil !== null && probationPercent !== 100
  return {
    ...(draft.departmentId === null ? {} : { departmentId: draft.departmentId as DepartmentId }),
    ...(draft.roleId === null ? {} : { roleId: draft.roleId as RoleId }),
    hours: {
      employment: draft.employment,
      minutesPerDay: Math.round(draft.hoursPerDay * 60),
      minutesPerWeek: Math.round(draft.hoursPerWeek * 60),
    },
    ...(probationUntil === null ? {} : { probationUntil }),
    ...(pay ? { pay } : {}),
    ...(pay && paysLess ? { probationPay: probationScheme(pay, probationPercent) } : {}),
    ...(contract === 'none'
      ? {}
      : {
          contract: {
            kind: contract,
            ...(contractUntil === null || contract === 'open-ended' ? {} : { until: contractUntil }),
            ...(signedOn === null ? {} : { signedOn }),
          },
        }),
    agreements: draft.agreements,
    ...(draft.note.trim() === '' ? {} : { reason: draft.note.trim() }),
    withChecklist: draft.withChecklist,
  }
}

/** What may be agreed with this contract (劳动合同法 art. 19). */
export function probationLimit(
  draft: HireDraft,
): { readonly months: number; readonly latest: LocalDay | undefined } | undefined {
  const { hiredOn, contract, contractUntil, employment } = draft
  if (hiredOn === null) return undefined
  const term = {
    kind: contract === 'none' ? ('open-ended' as const) : contract,
    from: hiredOn,
    ...(contractUntil === null || contract === 'open-ended' ? {} : { until: contractUntil }),
  }
  return { months: mostProbationMonths(term, employment), latest: latestProbationEnd(term, employment) }
}

/** '012' after '011'; '001' in an empty shop. */
export function nextEmployeeNo(taken: readonly string[]): string {
  const numbers = taken.filter((no) => /^\d{1,9}$/.test(no))
  const width = Math.max(3, ...numbers.map((no) => no.length))
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0')
}
