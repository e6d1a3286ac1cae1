import type { ShopPatch } from '../../../core/imports/import-plan'
import type { LocalDay } from '../../../core/kernel/local-day'
import type { JobDescriptionVersion } from '../../../core/roles/job-description'
import { ROLE_LIBRARY } from '../../../core/roles/library/role-library'
import { welcomeText } from './welcome-text'

/** First descriptions for the roles of a patch that has none for them: tables bring names of roles, the library brings the texts. */
export function libraryDescriptions(patch: ShopPatch, effectiveOn: LocalDay): readonly JobDescriptionVersion[] {
  const given = patch.jobDescriptions ?? []
  const described = new Set(given.map((version) => version.roleId))
  const made = (patch.roles ?? []).flatMap((role): readonly JobDescriptionVersion[] => {
    const library = ROLE_LIBRARY.find(
      ({ key, name, alsoCalled }) => key === role.libraryKey || name === role.name || alsoCalled.includes(role.name),
    )
    if (!library || described.has(role.id)) return []
    const content = { ...library.description, title: role.name }
    return [{ roleId: role.id, version: 1, effectiveOn, change: welcomeText.versionChange, content }]
  })
  return [...given, ...made]
}
