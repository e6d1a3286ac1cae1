import type { SkillCell } from '../../../../db/skill-repository'
import { skillRepository } from '../../../../db/repositories'
import { told } from '../../told'
import { membersText } from '../members-text'

export async function saveSkillLevel(cell: SkillCell): Promise<boolean> {
  return told(await skillRepository.setLevels([cell]), membersText.skillSaved)
}
