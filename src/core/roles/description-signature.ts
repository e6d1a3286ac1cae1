import type { MemberId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'

/** 签收: a person has signed one version of a description. */
export interface DescriptionSignature {
  readonly roleId: RoleId
  readonly version: number
  readonly memberId: MemberId
  readonly signedOn: LocalDay
}
