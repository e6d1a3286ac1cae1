import type { MemberId, RecordId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'

/**
 * 固定期限, 无固定期限, 以完成一定工作任务为期限 (劳动合同法 arts 13–15), 劳务 (a helper, 民法典) and 实习 (a student): only the first
 * three are labour contracts.
 */
export type ContractKind = 'fixed-term' | 'open-ended' | 'task' | 'labour-service' | 'internship'

/** 合同: a signed or still unsigned agreement about work, from a day on. A renewal is a new record. */
export interface EmploymentContract {
  readonly id: RecordId
  readonly memberId: MemberId
  readonly kind: ContractKind
  readonly from: LocalDay
  /** Last day; none for an open-ended contract. */
  readonly until?: LocalDay
  readonly signedOn?: LocalDay
  readonly note?: string
}

/** 证书: what the person may show, with the day on which it runs out. */
export interface Certificate {
  readonly id: RecordId
  readonly memberId: MemberId
  readonly name: string
  readonly number?: string
  readonly issuedOn?: LocalDay
  readonly expiresOn?: LocalDay
}

/** 保密协议, 竞业限制, 员工手册签收, 肖像授权. */
export type AgreementKind = 'confidentiality' | 'non-compete' | 'handbook' | 'portrait'

/** What a person signs beside the contract; without `signedOn` it is still to be signed. */
export interface Agreement {
  readonly id: RecordId
  readonly memberId: MemberId
  readonly kind: AgreementKind
  readonly signedOn?: LocalDay
  readonly expiresOn?: LocalDay
  readonly note?: string
}

/** The contract in force on a day; of several, the one that began last. */
export function contractOn(
  contracts: readonly EmploymentContract[],
  memberId: MemberId,
  day: LocalDay,
): EmploymentContract | undefined {
  return contracts
    .filter((c) => c.memberId === memberId && c.from <= day && (c.until === undefined || day <= c.until))
    .reduce<EmploymentContract | undefined>((last, next) => (!last || next.from >= last.from ? next : last), undefined)
}

export function isLabourContract(kind: ContractKind): boolean {
  return kind === 'fixed-term' || kind === 'open-ended' || kind === 'task'
}
