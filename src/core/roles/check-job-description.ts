import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { Duty, JobDescription } from './job-description'
import type { UnlawfulWording } from './library/unlawful-wording'
import { unlawfulWordings } from './library/unlawful-wording'

/** The parts of a 岗位说明书 in the order of the paper (domain.md has them as ten). */
export const JOB_DESCRIPTION_PARTS = [
  'basics',
  'purpose',
  'duties',
  'authority',
  'contacts',
  'hand-overs',
  'qualifications',
  'conditions',
  'indicators',
  'career',
] as const
export type JobDescriptionPart = (typeof JOB_DESCRIPTION_PARTS)[number]

/** Why a description may not be published yet. Numbers count from 1, as the owner does. */
export type JobDescriptionProblem =
  | { readonly code: 'title-missing' }
  | { readonly code: 'purpose-missing' }
  | { readonly code: 'head-count-not-positive'; readonly headCount: number }
  | { readonly code: 'no-duties' }
  | { readonly code: 'duty-title-missing'; readonly dutyNumber: number }
  | { readonly code: 'duty-weight-not-whole'; readonly dutyNumber: number; readonly weightPercent: number }
  | { readonly code: 'duty-without-tasks'; readonly dutyNumber: number; readonly title: string }
  | {
      readonly code: 'task-incomplete'
      readonly dutyNumber: number
      readonly taskNumber: number
      readonly missing: 'text' | 'standard'
    }
  | { readonly code: 'duty-weights-not-100'; readonly sumPercent: number }
  | { readonly code: 'indicator-name-missing'; readonly indicatorNumber: number }
  | { readonly code: 'indicator-twice'; readonly name: string }
  | { readonly code: 'indicator-weight-not-whole'; readonly name: string; readonly weightPercent: number }
  | { readonly code: 'indicator-weights-not-100'; readonly sumPercent: number }

/**
 * Whether a description may be published as a version: title, purpose, duties whose whole weights sum to 100, each
 * with complete tasks; indicators, if there are any, with whole weights that sum to 100.
 */
export function checkJobDescription(
  description: JobDescription,
): Result<JobDescription, readonly JobDescriptionProblem[]> {
  const problems = [...basicProblems(description), ...dutyProblems(description), ...indicatorProblems(description)]
  return problems.length === 0 ? ok(description) : err(problems)
}

function basicProblems(description: JobDescription): readonly JobDescriptionProblem[] {
  const problems: JobDescriptionProblem[] = []
  if (isBlank(description.title)) problems.push({ code: 'title-missing' })
  if (isBlank(description.purpose)) problems.push({ code: 'purpose-missing' })
  const { headCount } = description
  if (!Number.isSafeInteger(headCount) || headCount < 1) problems.push({ code: 'head-count-not-positive', headCount })
  return problems
}

function dutyProblems(description: JobDescription): readonly JobDescriptionProblem[] {
  if (description.duties.length === 0) return [{ code: 'no-duties' }]
  const problems = description.duties.flatMap((duty, index) => oneDutyProblems(duty, index + 1))
  const sumPercent = sumOf(description.duties)
  return sumPercent === 100 ? problems : [...problems, { code: 'duty-weights-not-100', sumPercent }]
}

function oneDutyProblems(duty: Duty, dutyNumber: number): readonly JobDescriptionProblem[] {
  const problems: JobDescriptionProblem[] = []
  const { title, weightPercent } = duty
  if (isBlank(title)) problems.push({ code: 'duty-title-missing', dutyNumber })
  if (!isWholeWeight(weightPercent)) problems.push({ code: 'duty-weight-not-whole', dutyNumber, weightPercent })
  if (duty.tasks.length === 0) problems.push({ code: 'duty-without-tasks', dutyNumber, title })
  duty.tasks.forEach((task, index) => {
    const where = { dutyNumber, taskNumber: index + 1 }
    if (isBlank(task.text)) problems.push({ code: 'task-incomplete', ...where, missing: 'text' })
    if (isBlank(task.standard)) problems.push({ code: 'task-incomplete', ...where, missing: 'standard' })
  })
  return problems
}

function indicatorProblems(description: JobDescription): readonly JobDescriptionProblem[] {
  const { indicators } = description
  // A shop may appraise a role without indicators (M22 has manual items too), so an empty list is no problem.
  if (indicators.length === 0) return []
  const problems: JobDescriptionProblem[] = []
  const seen = new Set<string>()
  indicators.forEach(({ name, weightPercent }, index) => {
    if (isBlank(name)) problems.push({ code: 'indicator-name-missing', indicatorNumber: index + 1 })
    else if (seen.has(name)) problems.push({ code: 'indicator-twice', name })
    seen.add(name)
    if (!isWholeWeight(weightPercent)) problems.push({ code: 'indicator-weight-not-whole', name, weightPercent })
  })
  const sumPercent = sumOf(indicators)
  return sumPercent === 100 ? problems : [...problems, { code: 'indicator-weights-not-100', sumPercent }]
}

function sumOf(weighted: readonly { readonly weightPercent: number }[]): number {
  return weighted.reduce((sum, each) => sum + each.weightPercent, 0)
}
function isBlank(text: string): boolean {
  return text.trim().length === 0
}
function isWholeWeight(weightPercent: number): boolean {
  return Number.isSafeInteger(weightPercent) && weightPercent >= 1 && weightPercent <= 100
}

export interface WordingWarning extends UnlawfulWording {
  readonly part: JobDescriptionPart
}

/** Requirements that would discriminate (就业促进法). Warnings: the owner decides, but the text is likely to become a job advertisement. */
export function wordingWarnings(description: JobDescription): readonly WordingWarning[] {
  return JOB_DESCRIPTION_PARTS.flatMap((part) =>
    textsOfPart(description, part).flatMap((text) => unlawfulWordings(text).map((found) => ({ part, ...found }))),
  )
}

/** All texts that a part shows, for checks, search and comparison of versions. */
export function textsOfPart(description: JobDescription, part: JobDescriptionPart): readonly string[] {
  const d = description
  switch (part) {
    case 'basics':
      return [d.title, d.code, d.department, d.reportsTo, d.subordinates, d.grade, d.payRange]
    case 'purpose':
      return [d.purpose]
    case 'duties':
      return d.duties.flatMap((each) => [each.title, ...each.tasks.flatMap((task) => [task.text, task.standard])])
    case 'authority':
      return [...d.authority.approval, ...d.authority.finance, ...d.authority.personnel, ...d.authority.operations]
    case 'contacts':
      return [...d.internalContacts, ...d.externalContacts].flatMap((each) => [each.who, each.about])
    case 'hand-overs':
      return d.handOvers.flatMap((each) => [each.withRole, each.item])
    case 'qualifications': {
      const { education, experience, certificates, knowledge, skills, qualities } = d.qualifications
      return [education, experience, certificates, ...knowledge, ...skills, ...qualities]
    }
    case 'conditions':
      return [d.conditions.hours, d.conditions.place, d.conditions.environment, ...d.conditions.tools]
    case 'indicators':
      return d.indicators.flatMap((each) => [each.name, each.target])
    case 'career':
      return [d.career.promotion, d.career.rotation, ...d.career.training]
  }
}
