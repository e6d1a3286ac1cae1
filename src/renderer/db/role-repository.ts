import type { RecordId, RoleId } from '../../core/kernel/ids'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { CareerLadder } from '../../core/roles/career-ladder'
import type { DescriptionSignature } from '../../core/roles/description-signature'
import type { JobDescriptionVersion } from '../../core/roles/job-description'
import type { Role } from '../../core/roles/role'
import type { AppDb } from './app-db'
import type { ChangeBuffer } from './change-buffer'
import { commit } from './commit'
import type { CommitError, InUse, Saved } from './commit-error'
import { startingWith } from './key-range'
import { countMovementsWith, forgetRole } from './record-references'

/** A description as written, before it has a version number. */
export type DescriptionDraft = Omit<JobDescriptionVersion, 'version'>
export type Published = Promise<Result<{ readonly seq: number; readonly version: number }, CommitError>>

export function createRoleRepository(db: AppDb) {
  /** Versions are never changed: each publication takes the next number. */
  async function putNextVersion(write: ChangeBuffer, draft: DescriptionDraft): Promise<number> {
    const versions = await startingWith(db.jobDescriptions, draft.roleId).toArray()
    const newest = versions.at(-1)
    if (newest && sameDescription(newest, draft)) return newest.version
    const version = (newest?.version ?? 0) + 1
    write.put('jobDescriptions', { ...draft, version })
    return version
  }
  async function publishing(
    operation: { readonly name?: string },
    fill: (write: ChangeBuffer) => Promise<number>,
  ): Published {
    let version = 0
    const saved = await commit(db, { what: 'description-published', ...operation }, async (write) => {
      version = await fill(write)
    })
    return saved.ok ? ok({ seq: saved.value.seq, version }) : saved
  }

  return {
    roles(): Promise<readonly Role[]> {
      return db.roles.toArray().then((all) => all.sort((a, b) => a.order - b.order))
    },
    role(id: RoleId): Promise<Role | undefined> {
      return db.roles.get(id)
    },
    saveRole(role: Role): Saved {
      return commit(db, { what: 'role-saved', name: role.name }, async (write) => {
        write.put('roles', role)
      })
    },
    saveRoles(roles: readonly Role[]): Saved {
      return commit(db, { what: 'role-saved', count: roles.length }, async (write) => {
        write.bulkPut('roles', roles)
      })
    },
    /** The descriptions of the role go with it, and what points to it points there no longer. */
    removeRole(id: RoleId): Saved<InUse> {
      return commit<InUse>(db, { what: 'role-removed' }, async (write) => {
        const holders = new Set((await db.assignments.toArray()).filter((a) => a.roleId === id).map((a) => a.memberId))
        if (holders.size > 0) return err({ code: 'in-use', by: 'members', count: holders.size })
        const plans = (await db.kpiPlans.toArray()).filter((p) => p.roleIds.includes(id)).length
        if (plans > 0) return err({ code: 'in-use', by: 'kpi-plans', count: plans })
        const commissions = (await db.commissionPlans.toArray()).filter((p) => p.roleIds.includes(id)).length
        if (commissions > 0) return err({ code: 'in-use', by: 'commission-plans', count: commissions })
        const movements = await countMovementsWith(db, { roleId: id })
        if (movements > 0) return err({ code: 'in-use', by: 'records', count: movements })
        await forgetRole(db, write, id)
        return ok(undefined)
      })
    },

    /** All versions of a role, the oldest first. */
    descriptions(roleId: RoleId): Promise<readonly JobDescriptionVersion[]> {
      return startingWith(db.jobDescriptions, roleId).toArray()
    },
    /** The newest version of each role that has one. */
    async latestDescriptions(): Promise<readonly JobDescriptionVersion[]> {
      const newest = new Map<RoleId, JobDescriptionVersion>()
      for (const version of await db.jobDescriptions.toArray()) newest.set(version.roleId, version)
      return [...newest.values()]
    },
    async publish(draft: DescriptionDraft): Published {
      return publishing({ name: draft.content.title }, (write) => putNextVersion(write, draft))
    },
    async addRoleWithDescription(role: Role, draft: Omit<DescriptionDraft, 'roleId'>): Published {
      return publishing({ name: role.name }, async (write) => {
        write.put('roles', role)
        return putNextVersion(write, { ...draft, roleId: role.id })
      })
    },

    signatures(): Promise<readonly DescriptionSignature[]> {
      return db.descriptionSignatures.toArray()
    },
    sign(signatures: readonly DescriptionSignature[]): Saved {
      return commit(db, { what: 'descriptions-signed', count: signatures.length }, async (write) => {
        write.bulkPut('descriptionSignatures', signatures)
      })
    },
    removeSignature({ roleId, version, memberId }: Omit<DescriptionSignature, 'signedOn'>): Saved {
      return commit(db, { what: 'signature-removed', memberId }, async (write) => {
        write.delete('descriptionSignatures', [roleId, version, memberId])
      })
    },

    ladders(): Promise<readonly CareerLadder[]> {
      return db.ladders.toArray()
    },
    saveLadder(ladder: CareerLadder): Saved {
      return commit(db, { what: 'ladder-saved', name: ladder.name }, async (write) => {
        write.put('ladders', ladder)
      })
    },
    removeLadder(id: RecordId): Saved {
      return commit(db, { what: 'ladder-removed' }, async (write) => {
        write.delete('ladders', id)
      })
    },
  }
}

/** Publishing the same text twice by a double click makes one version. */
function sameDescription(newest: JobDescriptionVersion, draft: DescriptionDraft): boolean {
  return JSON.stringify({ ...draft, version: 0 }) === JSON.stringify({ ...newest, version: 0 })
}
