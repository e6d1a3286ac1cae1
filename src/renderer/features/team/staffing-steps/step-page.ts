import type { ReactNode } from 'react'
import type { RecordId } from '../../../../core/kernel/ids'
import type { StaffProblem } from '../../../../core/staffing/staff-problem'

/** Where the owner is in a step; part of what he typed, so that nothing is lost when the drawer closes. */
export interface StepProgress {
  readonly page: number
  /** The owner has read what is doubtful and means it so. */
  readonly accepted: boolean
  /** The movement that was written, once it is done. */
  readonly doneId?: RecordId
}
export const FIRST_PAGE: StepProgress = { page: 0, accepted: false }

export interface StepPage {
  readonly title: string
  readonly content: ReactNode
  /** What is said below the fields of this page. */
  readonly problems: readonly StaffProblem[]
  /** What has to be filled in before the next page, as a sentence. */
  readonly missing?: string | undefined
}

/** The problems that belong to the fields of a page. */
export function problemsWith(
  problems: readonly StaffProblem[],
  codes: readonly StaffProblem['code'][],
): readonly StaffProblem[] {
  return problems.filter((problem) => codes.includes(problem.code))
}
export function blocking(problems: readonly StaffProblem[]): readonly StaffProblem[] {
  return problems.filter((problem) => problem.severity === 'blocks')
}
