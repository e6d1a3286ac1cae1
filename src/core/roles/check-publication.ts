import type { RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import { compareDescriptions } from './compare-descriptions'
import type { JobDescription, JobDescriptionVersion } from './job-description'
import type { Role } from './role'

/** What keeps a complete description from becoming the next version. */
export type PublicationProblem =
  | { readonly code: 'no-effective-day' }
  /** A version cannot be in force before the one that it replaces. */
  | { readonly code: 'effective-too-early'; readonly currentFrom: LocalDay }
  | { readonly code: 'nothing-changed' }
  | { readonly code: 'name-taken'; readonly name: string }

export interface PublicationFacts {
  readonly roleId: RoleId
  readonly content: JobDescription
  readonly effectiveOn: LocalDay | null
  /** The version in force; none for the first. */
  readonly current: JobDescriptionVersion | undefined
  readonly roles: readonly Role[]
}

export function checkPublication(facts: PublicationFacts): PublicationProblem | undefined {
  const { roleId, content, effectiveOn, current, roles } = facts
  if (isRoleNameTaken(content.title, roles, roleId)) return { code: 'name-taken', name: content.title }
  if (effectiveOn === null) return { code: 'no-effective-day' }
  if (current && effectiveOn < current.effectiveOn)
    return { code: 'effective-too-early', currentFrom: current.effectiveOn }
  if (current && compareDescriptions(current.content, content).length === 0) return { code: 'nothing-changed' }
  return undefined
}

/** Two roles of one name could not be told apart in any list. */
export function isRoleNameTaken(name: string, roles: readonly Role[], except?: RoleId): boolean {
  return roles.some((role) => role.id !== except && role.name === name.trim())
}

/** Roles that may stand above this one: not itself and nobody who reports to it. */
export function possibleSuperiors(roleId: RoleId | undefined, roles: readonly Role[]): readonly Role[] {
  const above = new Map(roles.map((role) => [role.id, role.reportsTo]))
  const reportsTo = (from: RoleId): boolean => {
    const seen = new Set<RoleId>()
    for (let at: RoleId | undefined = from; at !== undefined && !seen.has(at); at = above.get(at)) {
      if (at === roleId) return true
      seen.add(at)
    }
    return false
  }
  return roles.filter((role) => !reportsTo(role.id))
}
