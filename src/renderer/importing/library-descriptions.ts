import type { ShopPatch } from '../../core/imports/import-plan'
import type { RoleId } from '../../core/kernel/ids'
import type { LocalDay } from '../../core/kernel/local-day'
import type { JobDescriptionVersion } from '../../core/roles/job-description'
import { ROLE_LIBRARY } from '../../core/roles/library/role-library'
import { importingText } from './importing-text'

/**
 * First descriptions for the roles of a patch: tables bring names of roles, the library brings the texts.
 * @param described roles that have a description in the shop already: theirs stays
 */
export function libraryDescriptions(
  patch: ShopPatch,
  effectiveOn: LocalDay,
  described: ReadonlySet<RoleId> = new Set(),
): readonly JobDescriptionVersion[] {
  const given = patch.jobDescriptions ?? []
  const have = new Set([...described, ...given.map((version) => version.roleId)])
  const made = (patch.roles ?? []).flatMap((role): readonly JobDescriptionVersion[] => {
    const library = ROLE_LIBRARY.find(
      ({ key, name, alsoCalled }) => key === role.libraryKey || name === role.name || alsoCalled.includes(role.name),
    )
    if (!library || have.has(role.id)) return []
    const content = { ...library.description, title: role.name }
    return [{ roleId: role.id, version: 1, effectiveOn, change: importingText.firstVersion, content }]
  })
  return [...given, ...made]
}
