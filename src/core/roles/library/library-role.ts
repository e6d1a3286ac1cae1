import type { IndicatorId } from '../../kernel/ids'
import { toId } from '../../kernel/ids'
import type { Contact, Duty, DutyFrequency, DutyPart, DutyTask, JobDescription, JobIndicator } from '../job-description'
import type { LibraryRoleName } from './hand-over-map'
import { handOversOf } from './hand-over-map'

/** A ready-made role: what a shop copies and then edits as its own. */
export interface LibraryRole {
  readonly key: string
  readonly name: LibraryRoleName
  /** Other names under which owners look for the same work. */
  readonly alsoCalled: readonly string[]
  readonly departmentName: string
  readonly description: JobDescription
}

type RoleText = Omit<JobDescription, 'title' | 'handOvers'> & { readonly title: LibraryRoleName }

/** Completes a description with its hand-overs, which are kept in one table for both sides. */
export function defineRole(key: string, alsoCalled: readonly string[], text: RoleText): LibraryRole {
  const description: JobDescription = { ...text, handOvers: handOversOf(text.title) }
  return { key, name: text.title, alsoCalled, departmentName: text.department, description }
}

export function duty(title: string, weightPercent: number, tasks: readonly DutyTask[]): Duty {
  return { title, weightPercent, tasks }
}
function taskOf(part: DutyPart): (text: string, standard: string, frequency: DutyFrequency) => DutyTask {
  return (text, standard, frequency) => ({ text, standard, frequency, part })
}
/** The role answers for the result. */
export const does = taskOf('responsible')
export const assists = taskOf('assists')
export const reviews = taskOf('reviews')

export function contact(who: string, about: string): Contact {
  return { who, about }
}
/** `name` repeats the library's, because a description is read without it; a test keeps the two equal. */
export function measured(id: `ind-${string}`, name: string, weightPercent: number, target: string): JobIndicator {
  return { indicatorId: toId<IndicatorId>(id), name, weightPercent, target }
}
