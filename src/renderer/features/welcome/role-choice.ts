import type { LibraryRole } from '../../../core/roles/library/library-role'
import { libraryRoleCalled, ROLE_LIBRARY } from '../../../core/roles/library/role-library'
import { welcomeText } from './welcome-text'

interface DepartmentChoice {
  readonly name: string
  readonly roles: readonly LibraryRole[]
}

/** The library by department, in its own order. */
export const DEPARTMENT_CHOICES: readonly DepartmentChoice[] = [
  ...new Set(ROLE_LIBRARY.map((role) => role.departmentName)),
].map((name) => ({ name, roles: ROLE_LIBRARY.filter((role) => role.departmentName === name) }))

interface RoleSet {
  readonly name: string
  readonly roleKeys: readonly string[]
}

/** What a shop of five to ten people has. */
export const COMMON_ROLE_KEYS: readonly string[] = [
  'store-manager',
  'operations-specialist',
  'designer',
  'presale-agent',
  'aftersale-agent',
  'packer',
]

/** Starting points; every box can still be ticked or cleared. */
export const ROLE_SETS: readonly RoleSet[] = [
  { name: welcomeText.setSmall, roleKeys: COMMON_ROLE_KEYS },
  {
    name: welcomeText.setFour,
    roleKeys: [
      'store-manager',
      'operations-manager',
      'operations-specialist',
      'promotion-specialist',
      'merchandise-specialist',
      'designer',
      'technical-support',
      'service-lead',
      'presale-agent',
      'aftersale-agent',
    ],
  },
  {
    name: welcomeText.setFive,
    roleKeys: [
      'store-manager',
      'marketing-lead',
      'promotion-specialist',
      'copywriter',
      'designer',
      'operations-manager',
      'operations-specialist',
      'technical-support',
      'data-analyst',
      'service-lead',
      'presale-agent',
      'aftersale-agent',
      'warehouse-lead',
      'packer',
    ],
  },
]

/** Whether a word typed behind a name is a role that the library knows. */
export function isLibraryRole(word: string): boolean {
  return libraryRoleCalled(word) !== undefined
}

/** How many departments the chosen roles make. */
export function departmentCount(keys: readonly string[]): number {
  return DEPARTMENT_CHOICES.filter((department) => department.roles.some((role) => keys.includes(role.key))).length
}
