import { rowInForce } from '../kernel/dated-table'
import type { MemberId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import { libraryFunction } from '../roles/library/function-library'
import { SKILL_LIBRARY } from '../roles/library/skill-library'
import type { Member } from '../team/member'
import { isEmployedOn } from '../team/member'
import type { ShopFunction } from '../team/shop-function'

export type CoverageRecords = Pick<
  ShopData,
  'shopFunctions' | 'members' | 'assignments' | 'roles' | 'skills' | 'skillLevels'
>

export type CoverageProblem =
  /** Nobody who is here answers for it. */
  | { readonly code: 'nobody' }
  /** 单点: one person is away and it stands still. */
  | { readonly code: 'no-backup' }
  | { readonly code: 'responsible-gone'; readonly memberId: MemberId }
  | { readonly code: 'backup-gone'; readonly memberId: MemberId }
  | { readonly code: 'overloaded'; readonly memberId: MemberId; readonly functions: number; readonly most: number }

/** Somebody who could answer for it or step in, and why. */
export interface CoverageSuggestion {
  readonly memberId: MemberId
  readonly why: readonly ('backup' | 'role' | 'skill')[]
}
export interface FunctionCoverage {
  readonly function: ShopFunction
  /** `gap`: nobody answers for it; `single`: nobody could step in. */
  readonly state: 'covered' | 'single' | 'gap'
  readonly responsible?: Member
  readonly backups: readonly Member[]
  readonly problems: readonly CoverageProblem[]
  /** The best first, at most three; empty where nothing is missing. */
  readonly suggestions: readonly CoverageSuggestion[]
}

const MOST_SUGGESTIONS = 3
/** What one person can answer for before it is called too much: this many, or twice the average of a small team. */
const MOST_FUNCTIONS = 4
const USEFUL_LEVEL = 2

/** 职能覆盖 on a day, in the owner's order. */
export function functionCoverage(records: CoverageRecords, day: LocalDay): readonly FunctionCoverage[] {
  const present = new Map(
    records.members.filter((member) => isEmployedOn(member, day)).map((member) => [member.id, member]),
  )
  const load = loadOf(records.shopFunctions, present)
  const most = mostFor(records.shopFunctions.length, present.size)
  return [...records.shopFunctions]
    .sort((a, b) => a.order - b.order)
    .map((each): FunctionCoverage => {
      const responsible = each.responsibleId === undefined ? undefined : present.get(each.responsibleId)
      const backups = each.backupIds.flatMap((id) => present.get(id) ?? [])
      const state = responsible ? (backups.length > 0 ? 'covered' : 'single') : 'gap'
      const functions = responsible ? (load.get(responsible.id) ?? 0) : 0
      return {
        function: each,
        state,
        ...(responsible ? { responsible } : {}),
        backups,
        problems: [
          ...(state === 'gap' ? [{ code: 'nobody' } as const] : []),
          ...(state === 'single' ? [{ code: 'no-backup' } as const] : []),
          ...(each.responsibleId !== undefined && !responsible
            ? [{ code: 'responsible-gone', memberId: each.responsibleId } as const]
            : []),
          ...each.backupIds
            .filter((id) => !present.has(id))
            .map((memberId) => ({ code: 'backup-gone', memberId }) as const),
          ...(responsible && functions > most
            ? [{ code: 'overloaded', memberId: responsible.id, functions, most } as const]
            : []),
        ],
        suggestions: state === 'covered' ? [] : suggest(records, each, { present, load, day }),
      }
    })
}

function loadOf(
  functions: readonly ShopFunction[],
  present: ReadonlyMap<MemberId, Member>,
): ReadonlyMap<MemberId, number> {
  const load = new Map<MemberId, number>()
  for (const { responsibleId } of functions) {
    if (responsibleId !== undefined && present.has(responsibleId))
      load.set(responsibleId, (load.get(responsibleId) ?? 0) + 1)
  }
  return load
}
function mostFor(functions: number, people: number): number {
  return Math.max(MOST_FUNCTIONS, people === 0 ? 0 : Math.ceil((functions * 2) / people))
}

interface Team {
  readonly present: ReadonlyMap<MemberId, Member>
  readonly load: ReadonlyMap<MemberId, number>
  readonly day: LocalDay
}

/** Backups first, then by how near role and skills are, then by how little somebody already answers for. */
function suggest(records: CoverageRecords, each: ShopFunction, team: Team): readonly CoverageSuggestion[] {
  const library = libraryFunction(each.key ?? '')
  const skillNames = new Set(
    SKILL_LIBRARY.filter((skill) => library?.skillKeys.includes(skill.key)).map((skill) => skill.name),
  )
  const skillIds = new Set(records.skills.filter((skill) => skillNames.has(skill.name)).map((skill) => skill.id))
  const candidates = [...team.present.keys()].flatMap((memberId) => {
    if (memberId === each.responsibleId) return []
    const isBackup = each.backupIds.includes(memberId)
    const place = library ? library.roleKeys.indexOf(roleKeyOf(records, memberId, team.day) ?? '') : -1
    const level = records.skillLevels
      .filter((rating) => rating.memberId === memberId && skillIds.has(rating.skillId))
      .reduce((best, rating) => Math.max(best, rating.level), 0)
    // A backup is no news for a function that lacks one.
    if (isBackup && each.responsibleId !== undefined && team.present.has(each.responsibleId)) return []
    const why = [
      ...(isBackup ? (['backup'] as const) : []),
      ...(place >= 0 ? (['role'] as const) : []),
      ...(level >= USEFUL_LEVEL ? (['skill'] as const) : []),
    ]
    if (why.length === 0) return []
    const rank = (isBackup ? 100 : 0) + (place >= 0 ? 20 - place : 0) + level * 4 - (team.load.get(memberId) ?? 0)
    return [{ memberId, why, rank }]
  })
  return candidates
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ memberId, why }) => ({ memberId, why }))
}

function roleKeyOf(records: CoverageRecords, memberId: MemberId, day: LocalDay): string | undefined {
  const own = records.assignments.filter((assignment) => assignment.memberId === memberId)
  const roleId = rowInForce(own, day)?.roleId
  return records.roles.find((role) => role.id === roleId)?.libraryKey
}
