import type { MemberId, SkillId } from '../../core/kernel/ids'
import type { LocalDay } from '../../core/kernel/local-day'
import { err, ok } from '../../core/kernel/result'
import type { Skill, SkillLevel, SkillRating } from '../../core/team/skill'
import type { AppDb } from './app-db'
import { commit } from './commit'
import type { InUse, Saved } from './commit-error'
import { startingWith } from './key-range'

/** One cell of the matrix; `null` = not assessed. */
export interface SkillCell {
  readonly memberId: MemberId
  readonly skillId: SkillId
  readonly level: SkillLevel | null
  readonly assessedOn: LocalDay
  /** Absent: the note that is there stays. */
  readonly note?: string
}

export function createSkillRepository(db: AppDb) {
  return {
    skills(): Promise<readonly Skill[]> {
      return db.skills.toArray().then((all) => all.sort((a, b) => a.order - b.order))
    },
    saveSkills(skills: readonly Skill[]): Saved {
      const [only] = skills
      const facts = skills.length === 1 && only ? { name: only.name } : { count: skills.length }
      return commit(db, { what: 'skills-saved', ...facts }, async (write) => {
        write.bulkPut('skills', skills)
      })
    },
    /** Not while somebody is assessed in it: what was found out about people is kept. */
    removeSkill(id: SkillId): Saved<InUse> {
      return commit<InUse>(db, { what: 'skill-removed' }, async (write) => {
        const rated = await db.skillLevels.where('skillId').equals(id).count()
        if (rated > 0) return err({ code: 'in-use', by: 'members', count: rated })
        write.delete('skills', id)
        return ok(undefined)
      })
    },

    levels(): Promise<readonly SkillRating[]> {
      return db.skillLevels.toArray()
    },
    levelsOf(memberId: MemberId): Promise<readonly SkillRating[]> {
      return startingWith(db.skillLevels, memberId).toArray()
    },
    /** Any cells of the matrix, as one step. */
    setLevels(cells: readonly SkillCell[]): Saved {
      const [first] = cells
      const one = first !== undefined && cells.every((c) => c.memberId === first.memberId)
      const facts = { count: cells.length, ...(one ? { memberId: first.memberId } : {}) }
      return commit(db, { what: 'skill-levels-set', ...facts }, async (write) => {
        for (const { memberId, skillId, level, assessedOn, note } of cells) {
          if (level === null) {
            write.delete('skillLevels', [memberId, skillId])
            continue
          }
          const text = note ?? (await write.get('skillLevels', [memberId, skillId]))?.note
          write.put('skillLevels', {
            memberId,
            skillId,
            level,
            assessedOn,
            ...(text === undefined || text === '' ? {} : { note: text }),
          })
        }
      })
    },
  }
}
