import type { NewId, RoleId, SkillId } from '../kernel/ids'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { LibrarySkill } from '../roles/library/skill-library'
import type { Role } from '../roles/role'
import type { Skill, SkillLevel } from '../team/skill'

export type SkillProblem = { readonly code: 'name-missing' } | { readonly code: 'name-taken'; readonly name: string }

/** The skill as it may be stored: with a name that no other one has. */
export function checkSkill(skills: readonly Skill[], wanted: Skill): Result<Skill, SkillProblem> {
  const [name, group] = [wanted.name.trim(), wanted.group.trim()]
  if (name === '') return err({ code: 'name-missing' })
  if (skills.some((each) => each.id !== wanted.id && each.name === name)) return err({ code: 'name-taken', name })
  return ok({ ...wanted, name, group })
}

/** @returns the skill and those it moves: a new one, or one that changes its group, stands last in its group */
export function placeSkill(skills: readonly Skill[], wanted: Skill): readonly Skill[] {
  const before = skills.find(({ id }) => id === wanted.id)
  if (before?.group === wanted.group) return [wanted]
  const others = inOrder(skills).filter(({ id }) => id !== wanted.id)
  const last = others.findLastIndex(({ group }) => group === wanted.group)
  const at = last < 0 ? others.length : last + 1
  return renumbered(skills, [...others.slice(0, at), wanted, ...others.slice(at)])
}

/** One place up or down in the owner's order. @returns the skills that change; none at either end */
export function moveSkill(skills: readonly Skill[], id: SkillId, step: -1 | 1): readonly Skill[] {
  const list = inOrder(skills)
  const at = list.findIndex((each) => each.id === id)
  const [own, other] = [list[at], list[at + step]]
  if (!own || !other) return []
  list[at] = other
  list[at + step] = own
  return renumbered(skills, list)
}

/** What a role asks of the skill; `null` = nothing. */
export function withRequirement(skill: Skill, roleId: RoleId, level: SkillLevel | null): Skill {
  const others = skill.requirements.filter((each) => each.roleId !== roleId)
  return { ...skill, requirements: level === null ? others : [...others, { roleId, level }] }
}

/** Skills of the library that the shop lacks, in the library's order. */
export function missingSkills(skills: readonly Skill[], library: readonly LibrarySkill[]): readonly LibrarySkill[] {
  const known = new Set(skills.map(({ name }) => name))
  return library.filter(({ name }) => !known.has(name))
}

/** With what the shop's own roles need, where they were made from the library's. @returns all skills that are new or move */
export function skillsFromLibrary(
  skills: readonly Skill[],
  chosen: readonly LibrarySkill[],
  roles: readonly Role[],
  newId: NewId,
): readonly Skill[] {
  const all = new Map(skills.map((skill) => [skill.id, skill]))
  const changed = new Map<SkillId, Skill>()
  for (const { name, group, requirements } of chosen) {
    const needed = roles.flatMap(({ id, libraryKey }) => {
      const level = requirements[libraryKey ?? '']
      return level === undefined ? [] : [{ roleId: id, level }]
    })
    const added: Skill = { id: newId<SkillId>(), name, group, order: 0, requirements: needed }
    for (const each of placeSkill([...all.values()], added)) {
      all.set(each.id, each)
      changed.set(each.id, each)
    }
  }
  return [...changed.values()]
}

function inOrder(skills: readonly Skill[]): Skill[] {
  return [...skills].sort((a, b) => a.order - b.order)
}
/** Numbers from 1; only what is new or has another number than before. */
function renumbered(before: readonly Skill[], list: readonly Skill[]): readonly Skill[] {
  const known = new Map(before.map((skill) => [skill.id, skill]))
  return list.flatMap((skill, index) => {
    const order = index + 1
    return known.get(skill.id) === skill && skill.order === order ? [] : [{ ...skill, order }]
  })
}
