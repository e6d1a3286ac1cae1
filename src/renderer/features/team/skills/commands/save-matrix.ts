import type { MemberId, SkillId } from '../../../../../core/kernel/ids'
import { err } from '../../../../../core/kernel/result'
import type { LibrarySkill } from '../../../../../core/roles/library/skill-library'
import type { SkillProblem } from '../../../../../core/staffing/edit-skills'
import { checkSkill, moveSkill, placeSkill, skillsFromLibrary } from '../../../../../core/staffing/edit-skills'
import type { Skill, SkillLevel } from '../../../../../core/team/skill'
import { skillRepository } from '../../../../db/repositories'
import { newId } from '../../../../platform/ids'
import { notifyProblem } from '../../../../ui/notify'
import { told } from '../../told'
import { roomText } from '../skills-text'
import type { SkillsModel } from '../use-skills'
import { nameById } from '../use-skills'

/** One cell of the matrix, as assessed today; 0 takes the assessment back. */
export async function saveLevel(
  model: SkillsModel,
  place: { readonly memberId: MemberId; readonly skill: Skill },
  level: SkillLevel | 0,
): Promise<boolean> {
  const { memberId, skill } = place
  const cell = { memberId, skillId: skill.id, level: level === 0 ? null : level, assessedOn: model.day }
  return told(await skillRepository.setLevels([cell]), roomText.rated(nameById(model, memberId), skill.name))
}

/** @returns what is wrong with what was typed; undefined once it is stored */
export async function saveSkill(
  { data }: SkillsModel,
  wanted: Skill,
): Promise<SkillProblem | 'not-stored' | undefined> {
  const checked = checkSkill(data.skills, wanted)
  if (!checked.ok) return checked.error
  const saved = await skillRepository.saveSkills(placeSkill(data.skills, checked.value))
  return told(saved, roomText.saved(checked.value.name)) ? undefined : 'not-stored'
}

export async function addFromLibrary({ data }: SkillsModel, chosen: readonly LibrarySkill[]): Promise<boolean> {
  const saved = await skillRepository.saveSkills(skillsFromLibrary(data.skills, chosen, data.roles, newId))
  return told(saved, roomText.added(chosen.length))
}

export async function removeSkill(id: SkillId): Promise<boolean> {
  const removed = await skillRepository.removeSkill(id)
  if (removed.ok) return told(removed, roomText.removed)
  const { error } = removed
  if (error.code !== 'in-use') return told(err(error), roomText.removed)
  notifyProblem(roomText.inUse(error.count))
  return false
}

/** One place up or down in the owner's order. */
export async function reorderSkill({ data }: SkillsModel, skill: Skill, step: -1 | 1): Promise<void> {
  const changed = moveSkill(data.skills, skill.id, step)
  if (changed.length > 0) told(await skillRepository.saveSkills(changed), roomText.saved(skill.name))
}
