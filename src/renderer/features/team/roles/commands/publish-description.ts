import type { JobDescription } from '../../../../../core/roles/job-description'
import type { Role } from '../../../../../core/roles/role'
import type { Department } from '../../../../../core/team/member'
import type { DescriptionDraft } from '../../../../db/role-repository'
import { commitErrorText } from '../../../../db/operation-text'
import { roleRepository } from '../../../../db/repositories'
import { notifyProblem } from '../../../../ui/notify'

/**
 * Stores the next version, and what it says of the role itself: name and department follow the newest description.
 * @returns its number; undefined when it was not stored, which the owner has been told
 */
export async function publishDescription(
  role: Role,
  departments: readonly Department[],
  draft: Omit<DescriptionDraft, 'roleId'>,
): Promise<number | undefined> {
  const following = roleFollowing(role, departments, draft.content)
  const published =
    following === role
      ? await roleRepository.publish({ ...draft, roleId: role.id })
      : await roleRepository.addRoleWithDescription(following, draft)
  if (published.ok) return published.value.version
  notifyProblem(commitErrorText(published.error))
  return undefined
}

function roleFollowing(role: Role, departments: readonly Department[], content: JobDescription): Role {
  const departmentId = departments.find(({ name }) => name === content.department)?.id ?? role.departmentId
  if (role.name === content.title && role.departmentId === departmentId) return role
  return { ...role, name: content.title, ...(departmentId === undefined ? {} : { departmentId }) }
}
