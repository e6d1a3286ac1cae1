import type { DescriptionDifference } from './compare-descriptions'
import type { JobDescriptionPart, JobDescriptionProblem } from './check-job-description'
import { JOB_DESCRIPTION_PARTS } from './check-job-description'
import type { Contact, JobDescription } from './job-description'

/** What a new role knows of itself before anything is written. */
export interface DescriptionStart {
  readonly title: string
  readonly department: string
  readonly reportsTo: string
  readonly headCount: number
}

/** A description with all ten parts and nothing in them. */
export function emptyDescription(start: DescriptionStart): JobDescription {
  return {
    ...start,
    code: '',
    subordinates: '',
    grade: '',
    payRange: '',
    purpose: '',
    duties: [],
    authority: { approval: [], finance: [], personnel: [], operations: [] },
    internalContacts: [],
    externalContacts: [],
    handOvers: [],
    qualifications: { education: '', experience: '', certificates: '', knowledge: [], skills: [], qualities: [] },
    conditions: { hours: '', place: '', environment: '', tools: [] },
    indicators: [],
    career: { promotion: '', rotation: '', training: [] },
  }
}

/** Takes out what was added and never filled in, and the spaces around texts; a duty or task begun stays, to be checked. */
export function tidyDescription(content: JobDescription): JobDescription {
  const { authority, qualifications, conditions, career } = content
  return {
    ...content,
    title: content.title.trim(),
    code: content.code.trim(),
    department: content.department.trim(),
    reportsTo: content.reportsTo.trim(),
    subordinates: content.subordinates.trim(),
    grade: content.grade.trim(),
    payRange: content.payRange.trim(),
    purpose: content.purpose.trim(),
    duties: content.duties.map((duty) => ({
      ...duty,
      title: duty.title.trim(),
      tasks: duty.tasks.map((task) => ({ ...task, text: task.text.trim(), standard: task.standard.trim() })),
    })),
    authority: {
      approval: filled(authority.approval),
      finance: filled(authority.finance),
      personnel: filled(authority.personnel),
      operations: filled(authority.operations),
    },
    internalContacts: filledContacts(content.internalContacts),
    externalContacts: filledContacts(content.externalContacts),
    handOvers: content.handOvers
      .map((each) => ({ ...each, withRole: each.withRole.trim(), item: each.item.trim() }))
      .filter((each) => each.withRole !== '' || each.item !== ''),
    qualifications: {
      education: qualifications.education.trim(),
      experience: qualifications.experience.trim(),
      certificates: qualifications.certificates.trim(),
      knowledge: filled(qualifications.knowledge),
      skills: filled(qualifications.skills),
      qualities: filled(qualifications.qualities),
    },
    conditions: {
      hours: conditions.hours.trim(),
      place: conditions.place.trim(),
      environment: conditions.environment.trim(),
      tools: filled(conditions.tools),
    },
    indicators: content.indicators.map((each) => ({ ...each, name: each.name.trim(), target: each.target.trim() })),
    career: {
      promotion: career.promotion.trim(),
      rotation: career.rotation.trim(),
      training: filled(career.training),
    },
  }
}
function filled(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
function filledContacts(contacts: readonly Contact[]): readonly Contact[] {
  return contacts
    .map(({ who, about }) => ({ who: who.trim(), about: about.trim() }))
    .filter(({ who, about }) => who !== '' || about !== '')
}

/** Parts in which something differs, in the order of the paper. */
export function changedParts(differences: readonly DescriptionDifference[]): readonly JobDescriptionPart[] {
  const changed = new Set(differences.map((difference) => difference.part))
  return JOB_DESCRIPTION_PARTS.filter((part) => changed.has(part))
}

/**
 * The weights in the same proportion, as whole per cents that sum to 100 and are at least 1 each; what rounding leaves goes to
 * the largest remainders. Weights of which none is positive become equal ones.
 */
export function spreadTo100(weights: readonly number[]): readonly number[] {
  if (weights.length === 0 || weights.length > 100) return weights
  const positive = weights.map((weight) => (Number.isFinite(weight) && weight > 0 ? weight : 0))
  const sum = positive.reduce((total, weight) => total + weight, 0)
  // One per cent for each first, so that none is left without; the rest is shared.
  const rest = 100 - weights.length
  const exact = positive.map((weight) => (sum === 0 ? rest / weights.length : (weight * 100) / sum - 1))
  const above = exact.map((share) => Math.max(0, share))
  const scale = above.reduce((total, share) => total + share, 0)
  const shares = above.map((share) => (scale === 0 ? 0 : (share * rest) / scale))
  const whole = shares.map(Math.floor)
  const left = rest - whole.reduce((total, share) => total + share, 0)
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - (whole[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const more = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return whole.map((share, index) => 1 + share + (more.has(index) ? 1 : 0))
}

/** Where in the form a problem belongs: a field, a row or, for a whole list, its part. Numbers count from 1. */
export type ProblemPlace =
  | 'title'
  | 'headCount'
  | 'purpose'
  | 'duties'
  | `duty-${number}`
  | `duty-${number}-title`
  | `duty-${number}-weight`
  | `duty-${number}-task-${number}-${'text' | 'standard'}`
  | 'indicators'
  | `indicator-${number}`

export interface PlacedProblem {
  readonly part: JobDescriptionPart
  readonly place: ProblemPlace
  readonly problem: JobDescriptionProblem
}

export function placeProblem(problem: JobDescriptionProblem): PlacedProblem {
  switch (problem.code) {
    case 'title-missing':
      return { part: 'basics', place: 'title', problem }
    case 'head-count-not-positive':
      return { part: 'basics', place: 'headCount', problem }
    case 'purpose-missing':
      return { part: 'purpose', place: 'purpose', problem }
    case 'no-duties':
    case 'duty-weights-not-100':
      return { part: 'duties', place: 'duties', problem }
    case 'duty-title-missing':
      return { part: 'duties', place: `duty-${problem.dutyNumber}-title`, problem }
    case 'duty-weight-not-whole':
      return { part: 'duties', place: `duty-${problem.dutyNumber}-weight`, problem }
    case 'duty-without-tasks':
      return { part: 'duties', place: `duty-${problem.dutyNumber}`, problem }
    case 'task-incomplete':
      return {
        part: 'duties',
        place: `duty-${problem.dutyNumber}-task-${problem.taskNumber}-${problem.missing}`,
        problem,
      }
    case 'indicator-name-missing':
      return { part: 'indicators', place: `indicator-${problem.indicatorNumber}`, problem }
    case 'indicator-twice':
    case 'indicator-weight-not-whole':
    case 'indicator-weights-not-100':
      return { part: 'indicators', place: 'indicators', problem }
  }
}
