import { createContext, useContext } from 'react'
import type { ProblemPlace } from '../../../../../core/roles/write-description'
import type { Indicator } from '../../../../../core/kpi/kpi-plan'
import type { CareerLadder } from '../../../../../core/roles/career-ladder'
import type { RoleId } from '../../../../../core/kernel/ids'

/** What the parts of the form look up: the shop around the role, and what is wrong where. */
export interface EditorAround {
  readonly roleId: RoleId
  readonly departmentNames: readonly string[]
  /** Of the other roles. */
  readonly roleNames: readonly string[]
  readonly memberNames: readonly string[]
  readonly indicators: readonly Indicator[]
  readonly ladders: readonly CareerLadder[]
}
export type Problems = ReadonlyMap<ProblemPlace, string>

export const NO_PROBLEMS: Problems = new Map()
export const AroundContext = createContext<EditorAround | null>(null)
export const ProblemsContext = createContext<Problems>(NO_PROBLEMS)

export function useAround(): EditorAround {
  const around = useContext(AroundContext)
  if (around === null) throw new Error('no editor around this part')
  return around
}
/** What is wrong at this place, in words; undefined as long as nothing is, or nobody has asked. */
export function useProblemAt(place: ProblemPlace): string | undefined {
  return useContext(ProblemsContext).get(place)
}
