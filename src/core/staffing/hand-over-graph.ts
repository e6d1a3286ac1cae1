import { rowInForce } from '../kernel/dated-table'
import type { RoleId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { HandOver, JobDescriptionVersion } from '../roles/job-description'
import type { LibraryRoleName } from '../roles/library/hand-over-map'
import { handOversOf, LIBRARY_ROLE_NAMES } from '../roles/library/hand-over-map'
import { libraryRole } from '../roles/library/role-library'
import type { Role } from '../roles/role'
import { isEmployedOn } from '../team/member'

export interface HandOverRecords extends Pick<ShopData, 'roles' | 'departments' | 'members' | 'assignments'> {
  /** The newest version of each role that has one. */
  readonly descriptions: readonly JobDescriptionVersion[]
}

/** Whose job description speaks of an item; `library` where neither role has one. */
export type HandOverSource = 'both' | 'giver' | 'receiver' | 'library'
export interface HandOverItem {
  readonly item: string
  readonly says: HandOverSource
}
export interface HandOverNode {
  /** The role's id, or `?name` for a role that the shop has not. */
  readonly id: string
  readonly name: string
  readonly role?: Role
  readonly department: string
  readonly holders: readonly string[]
}
/** Everything that one role gives another one. */
export interface HandOverEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly items: readonly HandOverItem[]
}
export interface HandOverGraph {
  /** Roles of the shop in the order of their departments; then those that only a job description names. */
  readonly nodes: readonly HandOverNode[]
  readonly edges: readonly HandOverEdge[]
}

/**
 * 协作关系 of the shop as its job descriptions have it; a role without one is spoken for by the library. An item that both
 * sides name alike is one item.
 */
export function handOverGraph(records: HandOverRecords, day: LocalDay): HandOverGraph {
  const roles = inDepartmentOrder(records)
  const byName = new Map<string, Role>()
  for (const role of roles) {
    const libraryName = role.libraryKey === undefined ? undefined : libraryRole(role.libraryKey)?.name
    if (libraryName !== undefined && !byName.has(libraryName)) byName.set(libraryName, role)
  }
  for (const role of roles) byName.set(role.name, role)
  const descriptions = new Map(records.descriptions.map((version) => [version.roleId, version]))
  const idOf = (name: string): string => byName.get(name)?.id ?? `?${name}`
  const said = new Map<string, Map<string, Set<RoleId>>>()
  const fromLibrary = new Set<RoleId>()
  for (const role of roles) {
    const own = descriptions.get(role.id)
    if (!own) fromLibrary.add(role.id)
    for (const each of own?.content.handOvers ?? libraryHandOvers(role)) {
      // The library speaks of many roles that a small shop does not have.
      if (!own && !byName.has(each.withRole)) continue
      const other = idOf(each.withRole)
      if (other === role.id) continue
      const id = each.direction === 'receives' ? `${other}>${role.id}` : `${role.id}>${other}`
      const items = said.get(id) ?? new Map<string, Set<RoleId>>()
      items.set(each.item, (items.get(each.item) ?? new Set()).add(role.id))
      said.set(id, items)
    }
  }
  const edges = [...said].map(([id, items]): HandOverEdge => {
    const [from = '', to = ''] = id.split('>')
    return {
      id,
      from,
      to,
      items: [...items].map(([item, by]) => ({ item, says: sourceOf(by, from, to, fromLibrary) })),
    }
  })
  const strangers = [...new Set(edges.flatMap(({ from, to }) => [from, to]).filter((id) => id.startsWith('?')))]
  return {
    nodes: [
      ...roles.map((role) => nodeOf(records, role, day)),
      ...strangers.map((id): HandOverNode => ({ id, name: id.slice(1), department: '', holders: [] })),
    ],
    edges,
  }
}

function sourceOf(by: ReadonlySet<RoleId>, from: string, to: string, fromLibrary: ReadonlySet<RoleId>): HandOverSource {
  const speaking = [...by].filter((id) => !fromLibrary.has(id))
  if (speaking.length === 0) return 'library'
  if (speaking.length === 2) return 'both'
  return speaking[0] === from ? 'giver' : speaking[0] === to ? 'receiver' : 'library'
}
function libraryHandOvers(role: Role): readonly HandOver[] {
  const name = role.libraryKey === undefined ? role.name : (libraryRole(role.libraryKey)?.name ?? role.name)
  return isLibraryName(name) ? handOversOf(name) : []
}
function isLibraryName(name: string): name is LibraryRoleName {
  return (LIBRARY_ROLE_NAMES as readonly string[]).includes(name)
}

function inDepartmentOrder({ roles, departments }: HandOverRecords): readonly Role[] {
  const orders = new Map(departments.map((each) => [each.id, each.order]))
  const orderOf = (role: Role): number =>
    role.departmentId === undefined ? Infinity : (orders.get(role.departmentId) ?? Infinity)
  return [...roles].sort((a, b) => {
    const [x, y] = [orderOf(a), orderOf(b)]
    return x === y ? a.order - b.order : x - y
  })
}
function nodeOf({ departments, members, assignments }: HandOverRecords, role: Role, day: LocalDay): HandOverNode {
  const holders = members.filter((member) => {
    const own = assignments.filter((row) => row.memberId === member.id)
    return isEmployedOn(member, day) && rowInForce(own, day)?.roleId === role.id
  })
  return {
    id: role.id,
    name: role.name,
    role,
    department: departments.find((each) => each.id === role.departmentId)?.name ?? '',
    holders: holders.map(({ name }) => name),
  }
}

/** The graph without roles that only job descriptions speak of. */
export function ownRolesOnly({ nodes, edges }: HandOverGraph): HandOverGraph {
  const own = nodes.filter((node) => node.role !== undefined)
  const ids = new Set(own.map(({ id }) => id))
  return { nodes: own, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}

/** The part of the graph around one role: what it is given, and what it gives. */
export function aroundRole(graph: HandOverGraph, id: string): readonly HandOverEdge[] {
  return graph.edges.filter((edge) => edge.from === id || edge.to === id)
}
