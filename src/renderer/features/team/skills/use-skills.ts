import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { RoleSkillLine } from '../../../../core/documents/skill-paper'
import type { LocalDay } from '../../../../core/kernel/local-day'
import { sharedNames } from '../../../../core/staffing/member-list'
import type { NarrowedMatrix } from '../../../../core/staffing/narrow-skills'
import { narrowSkills } from '../../../../core/staffing/narrow-skills'
import type { MatrixRow } from '../../../../core/staffing/skill-gaps'
import { roleSkills, skillMatrix } from '../../../../core/staffing/skill-gaps'
import type { Member } from '../../../../core/team/member'
import { memberLabel } from '../../../../core/text/member-text'
import { roleRepository, settingsRepository, skillRepository, teamRepository } from '../../../db/repositories'
import { today } from '../../../platform/today'
import { useSkillsRoom } from './skills-store'

export interface SkillsModel {
  readonly shopName: string
  readonly day: LocalDay
  readonly data: Awaited<ReturnType<typeof readSkills>>
  /** Everybody present. */
  readonly matrix: readonly MatrixRow[]
  /** The part that the filter asks for. */
  readonly shown: NarrowedMatrix
  /** What each role asks for, in the order of the roles. */
  readonly demands: readonly RoleSkillLine[]
  /** Of two people of one name, with the number. */
  readonly nameOf: (member: Member) => string
}

export function useSkills(): SkillsModel | undefined {
  const data = useLiveQuery(readSkills, [])
  const filter = useSkillsRoom((state) => state.filter)
  const whole = useMemo(() => {
    if (!data) return undefined
    const day = today()
    const shared = sharedNames(data.members)
    return {
      shopName: data.settings.shopName,
      day,
      data,
      matrix: skillMatrix(data, day),
      demands: data.roles.flatMap((role) => roleSkills(data, role.id, day).map((needs) => ({ role, needs }))),
      nameOf: (member: Member): string => memberLabel(member, shared),
    }
  }, [data])
  return useMemo(
    () => whole && { ...whole, shown: narrowSkills(whole.matrix, whole.data.skills, filter) },
    [whole, filter],
  )
}

async function readSkills() {
  const [settings, skills, skillLevels, members, assignments, departments, roles] = await Promise.all([
    settingsRepository.get(),
    skillRepository.skills(),
    skillRepository.levels(),
    teamRepository.members(),
    teamRepository.assignments(),
    teamRepository.departments(),
    roleRepository.roles(),
  ])
  return { settings, skills, skillLevels, members, assignments, departments, roles }
}

export function nameById({ data, nameOf }: SkillsModel, id: string): string {
  const member = data.members.find((each) => each.id === id)
  return member ? nameOf(member) : ''
}
