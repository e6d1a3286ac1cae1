import { rowInForce } from '../kernel/dated-table'
import type { MemberId, RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { Assignment, Member } from '../team/member'
import { isEmployedOn } from '../team/member'
import type { DescriptionSignature } from './description-signature'
import type { JobDescriptionVersion } from './job-description'

/** Somebody who holds a role and has not signed the newest version of its description. */
export interface SignatureDue {
  readonly roleId: RoleId
  readonly memberId: MemberId
  /** The version to sign. */
  readonly version: number
  readonly effectiveOn: LocalDay
  /** Newest version the person has signed; absent = none yet. */
  readonly signedVersion?: number
}

export interface SignatureRecords {
  readonly descriptions: readonly Pick<JobDescriptionVersion, 'roleId' | 'version' | 'effectiveOn'>[]
  readonly signatures: readonly DescriptionSignature[]
  readonly members: readonly Member[]
  readonly assignments: readonly Assignment[]
}

/** Who still has to sign, of everybody present on `day`, in the order of the members. */
export function resignList(records: SignatureRecords, day: LocalDay): readonly SignatureDue[] {
  const newest = new Map<RoleId, SignatureRecords['descriptions'][number]>()
  for (const version of records.descriptions) {
    if (version.version > (newest.get(version.roleId)?.version ?? 0)) newest.set(version.roleId, version)
  }
  return records.members
    .filter((member) => isEmployedOn(member, day))
    .flatMap(({ id: memberId }): readonly SignatureDue[] => {
      const own = records.assignments.filter((assignment) => assignment.memberId === memberId)
      const roleId = rowInForce(own, day)?.roleId
      const wanted = roleId === undefined ? undefined : newest.get(roleId)
      if (roleId === undefined || !wanted) return []
      const signed = records.signatures
        .filter((signature) => signature.memberId === memberId && signature.roleId === roleId)
        .reduce((most, signature) => Math.max(most, signature.version), 0)
      if (signed >= wanted.version) return []
      const { version, effectiveOn } = wanted
      return [{ roleId, memberId, version, effectiveOn, ...(signed > 0 ? { signedVersion: signed } : {}) }]
    })
}
