import { rowInForce } from '../kernel/dated-table'
import type { MemberId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { Assignment, Member } from '../team/member'
import { isEmployedOn } from '../team/member'
import type { DescriptionSignature } from './description-signature'
import type { JobDescriptionVersion } from './job-description'

/** How a person stands to the newest version of the description of the role they hold. */
export interface SignatureState {
  readonly roleId: RoleId
  readonly memberId: MemberId
  /** The version to sign. */
  readonly version: number
  readonly effectiveOn: LocalDay
  /** Newest version the person has signed, and when; absent = none yet. */
  readonly signedVersion?: number
  readonly signedOn?: LocalDay
  /** The newest version is not signed. */
  readonly isDue: boolean
}

export interface SignatureRecords {
  readonly descriptions: readonly Pick<JobDescriptionVersion, 'roleId' | 'version' | 'effectiveOn'>[]
  readonly signatures: readonly DescriptionSignature[]
  readonly members: readonly Member[]
  readonly assignments: readonly Assignment[]
}

/** Everybody present on `day` whose role has a description, in the order of the members. */
export function signatureStates(records: SignatureRecords, day: LocalDay): readonly SignatureState[] {
  const newest = new Map<RoleId, SignatureRecords['descriptions'][number]>()
  for (const version of records.descriptions) {
    if (version.version > (newest.get(version.roleId)?.version ?? 0)) newest.set(version.roleId, version)
  }
  return records.members
    .filter((member) => isEmployedOn(member, day))
    .flatMap(({ id: memberId }): readonly SignatureState[] => {
      const own = records.assignments.filter((assignment) => assignment.memberId === memberId)
      const roleId = rowInForce(own, day)?.roleId
      const wanted = roleId === undefined ? undefined : newest.get(roleId)
      if (roleId === undefined || !wanted) return []
      const { version, effectiveOn } = wanted
      const signed = newestSignature(records.signatures, memberId, roleId)
      const state = { roleId, memberId, version, effectiveOn }
      if (!signed) return [{ ...state, isDue: true }]
      const { signedOn, version: signedVersion } = signed
      return [{ ...state, signedOn, signedVersion, isDue: signedVersion < version }]
    })
}

function newestSignature(
  signatures: readonly DescriptionSignature[],
  memberId: MemberId,
  roleId: RoleId,
): DescriptionSignature | undefined {
  return signatures
    .filter((signature) => signature.memberId === memberId && signature.roleId === roleId)
    .reduce<DescriptionSignature | undefined>(
      (newest, each) => (each.version > (newest?.version ?? 0) ? each : newest),
      undefined,
    )
}
