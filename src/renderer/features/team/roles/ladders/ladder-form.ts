import type { RecordId, RoleId } from '../../../../../core/kernel/ids'
import type { CareerLadder, LadderStep } from '../../../../../core/roles/career-ladder'
import type { LibraryLadder } from '../../../../../core/roles/library/ladder-library'
import { libraryRole } from '../../../../../core/roles/library/role-library'
import type { Role } from '../../../../../core/roles/role'
import { laddersText } from './ladders-text'

/** A ladder while it is being written. */
export interface LadderDraft {
  readonly name: string
  readonly steps: readonly StepDraft[]
}
export interface StepDraft {
  readonly title: string
  readonly roleId: RoleId | ''
  readonly payRange: string
  readonly conditions: readonly string[]
}

export const NEW_STEP: StepDraft = { title: '', roleId: '', payRange: '', conditions: [''] }

export function ladderDraftOf(ladder: CareerLadder | undefined): LadderDraft {
  if (!ladder) return { name: '', steps: [NEW_STEP, NEW_STEP] }
  return {
    name: ladder.name,
    steps: ladder.steps.map(({ title, roleId, payRange, conditions }) => ({
      title,
      roleId: roleId ?? '',
      payRange: payRange ?? '',
      conditions,
    })),
  }
}

export function ladderDraftProblem(draft: LadderDraft, others: readonly CareerLadder[]): string | undefined {
  const name = draft.name.trim()
  if (name === '') return laddersText.nameMissing
  if (others.some((ladder) => ladder.name === name)) return laddersText.nameTaken(name)
  if (draft.steps.length === 0) return laddersText.noSteps
  const untitled = draft.steps.findIndex(({ title }) => title.trim() === '')
  return untitled < 0 ? undefined : laddersText.stepTitleMissing(untitled + 1)
}

export function ladderOfDraft(draft: LadderDraft, id: RecordId): CareerLadder {
  return {
    id,
    name: draft.name.trim(),
    steps: draft.steps.map(({ title, roleId, payRange, conditions }): LadderStep => {
      const pay = payRange.trim()
      return {
        title: title.trim(),
        conditions: conditions.map((each) => each.trim()).filter((each) => each !== ''),
        ...(roleId === '' ? {} : { roleId }),
        ...(pay === '' ? {} : { payRange: pay }),
      }
    }),
  }
}

/** A ladder of the library with the shop's own roles on its steps; pay ranges come from the library's descriptions. */
export function ladderFromLibrary(library: LibraryLadder, id: RecordId, roles: readonly Role[]): CareerLadder {
  return {
    id,
    name: library.name,
    steps: library.steps.map(({ roleKey, title, conditions }): LadderStep => {
      const own = roles.find((role) => role.libraryKey === roleKey || role.name === title)
      const payRange = roleKey === undefined ? undefined : libraryRole(roleKey)?.description.payRange
      return {
        title,
        conditions,
        ...(own === undefined ? {} : { roleId: own.id }),
        ...(payRange === undefined ? {} : { payRange }),
      }
    }),
  }
}
