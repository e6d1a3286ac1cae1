import type { JobDescriptionPart } from './check-job-description'
import type { Contact, Duty, DutyTask, HandOver, JobDescription, JobIndicator } from './job-description'
import { pairAlike } from './pair-alike'

/** What a difference is about; `core/text/roles-text.ts` has the labels. */
export type DescriptionField =
  | 'title'
  | 'code'
  | 'department'
  | 'reportsTo'
  | 'subordinates'
  | 'headCount'
  | 'grade'
  | 'payRange'
  | 'purpose'
  | 'duty'
  | 'weight'
  | 'task'
  | 'standard'
  | 'frequency'
  | 'dutyPart'
  | 'approval'
  | 'finance'
  | 'personnel'
  | 'operations'
  | 'internalContacts'
  | 'externalContacts'
  | 'handOver'
  | 'education'
  | 'experience'
  | 'certificates'
  | 'knowledge'
  | 'skills'
  | 'qualities'
  | 'hours'
  | 'place'
  | 'environment'
  | 'tools'
  | 'indicator'
  | 'target'
  | 'promotion'
  | 'rotation'
  | 'training'

/** One side of a difference: the text as it stands, or words that only the text files have. */
export type DescriptionValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'heads'; readonly heads: number }
  | { readonly kind: 'frequency'; readonly frequency: DutyTask['frequency'] }
  | { readonly kind: 'part'; readonly part: DutyTask['part'] }
  | { readonly kind: 'contact'; readonly contact: Contact }
  | { readonly kind: 'hand-over'; readonly handOver: HandOver }

export interface DescriptionDifference {
  readonly part: JobDescriptionPart
  readonly field: DescriptionField
  /** What it belongs to: the duty of a task, the task of a standard, the name of an indicator. */
  readonly within: readonly string[]
  /** Absent = newly there. */
  readonly before?: DescriptionValue
  /** Absent = no longer there. */
  readonly after?: DescriptionValue
}

/** What two versions of a description say differently, part by part in the order of the paper. The order of items does not count. */
export function compareDescriptions(before: JobDescription, after: JobDescription): readonly DescriptionDifference[] {
  return [
    ...BASICS.flatMap((field) => texts('basics', field, before[field], after[field])),
    ...values('basics', 'headCount', [], heads(before.headCount), heads(after.headCount)),
    ...texts('purpose', 'purpose', before.purpose, after.purpose),
    ...duties(before.duties, after.duties),
    ...AUTHORITY.flatMap((field) => lines('authority', field, before.authority[field], after.authority[field])),
    ...contacts('internalContacts', before.internalContacts, after.internalContacts),
    ...contacts('externalContacts', before.externalContacts, after.externalContacts),
    ...handOvers(before.handOvers, after.handOvers),
    ...REQUIRED_TEXTS.flatMap((field) =>
      texts('qualifications', field, before.qualifications[field], after.qualifications[field]),
    ),
    ...REQUIRED_LINES.flatMap((field) =>
      lines('qualifications', field, before.qualifications[field], after.qualifications[field]),
    ),
    ...CONDITIONS.flatMap((field) => texts('conditions', field, before.conditions[field], after.conditions[field])),
    ...lines('conditions', 'tools', before.conditions.tools, after.conditions.tools),
    ...indicators(before.indicators, after.indicators),
    ...CAREER.flatMap((field) => texts('career', field, before.career[field], after.career[field])),
    ...lines('career', 'training', before.career.training, after.career.training),
  ]
}

const BASICS = ['title', 'code', 'department', 'reportsTo', 'subordinates', 'grade', 'payRange'] as const
const AUTHORITY = ['approval', 'finance', 'personnel', 'operations'] as const
const REQUIRED_TEXTS = ['education', 'experience', 'certificates'] as const
const REQUIRED_LINES = ['knowledge', 'skills', 'qualities'] as const
const CONDITIONS = ['hours', 'place', 'environment'] as const
const CAREER = ['promotion', 'rotation'] as const

const text = (value: string): DescriptionValue => ({ kind: 'text', text: value })
const heads = (value: number): DescriptionValue => ({ kind: 'heads', heads: value })

function values(
  part: JobDescriptionPart,
  field: DescriptionField,
  within: readonly string[],
  before: DescriptionValue | undefined,
  after: DescriptionValue | undefined,
): readonly DescriptionDifference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ part, field, within, ...(before ? { before } : {}), ...(after ? { after } : {}) }]
}
/** An empty text counts as nothing there. */
function texts(
  part: JobDescriptionPart,
  field: DescriptionField,
  before: string,
  after: string,
  within: readonly string[] = [],
): readonly DescriptionDifference[] {
  const side = (value: string): DescriptionValue | undefined => (value.trim() === '' ? undefined : text(value))
  return values(part, field, within, side(before), side(after))
}
function lines(
  part: JobDescriptionPart,
  field: DescriptionField,
  before: readonly string[],
  after: readonly string[],
): readonly DescriptionDifference[] {
  return pairAlike(before, after, (line) => line).flatMap(([old, now]) =>
    values(part, field, [], old === undefined ? undefined : text(old), now === undefined ? undefined : text(now)),
  )
}

function duties(before: readonly Duty[], after: readonly Duty[]): readonly DescriptionDifference[] {
  return pairAlike(before, after, (duty) => duty.title).flatMap(([old, now]) => {
    const within = [now?.title ?? old?.title ?? '']
    const weight = (duty: Duty): DescriptionValue => ({ kind: 'percent', percent: duty.weightPercent })
    return [
      ...values('duties', 'duty', [], old && text(old.title), now && text(now.title)),
      ...(old && now ? values('duties', 'weight', within, weight(old), weight(now)) : []),
      ...tasks(old?.tasks ?? [], now?.tasks ?? [], within),
    ]
  })
}
function tasks(
  before: readonly DutyTask[],
  after: readonly DutyTask[],
  duty: readonly string[],
): readonly DescriptionDifference[] {
  return pairAlike(before, after, (task) => task.text).flatMap(([old, now]) => {
    const changed = values('duties', 'task', duty, old && text(old.text), now && text(now.text))
    if (!old || !now) return changed
    const within = [...duty, now.text]
    return [
      ...changed,
      ...texts('duties', 'standard', old.standard, now.standard, within),
      ...values(
        'duties',
        'frequency',
        within,
        { kind: 'frequency', frequency: old.frequency },
        { kind: 'frequency', frequency: now.frequency },
      ),
      ...values('duties', 'dutyPart', within, { kind: 'part', part: old.part }, { kind: 'part', part: now.part }),
    ]
  })
}
function contacts(
  field: 'internalContacts' | 'externalContacts',
  before: readonly Contact[],
  after: readonly Contact[],
): readonly DescriptionDifference[] {
  const value = (contact: Contact): DescriptionValue => ({ kind: 'contact', contact })
  return pairAlike(before, after, ({ who, about }) => `${who} ${about}`).flatMap(([old, now]) =>
    values('contacts', field, [], old && value(old), now && value(now)),
  )
}
function handOvers(before: readonly HandOver[], after: readonly HandOver[]): readonly DescriptionDifference[] {
  const value = (handOver: HandOver): DescriptionValue => ({ kind: 'hand-over', handOver })
  return pairAlike(before, after, ({ direction, withRole, item }) => `${direction} ${withRole} ${item}`).flatMap(
    ([old, now]) => values('hand-overs', 'handOver', [], old && value(old), now && value(now)),
  )
}
function indicators(before: readonly JobIndicator[], after: readonly JobIndicator[]): readonly DescriptionDifference[] {
  return pairAlike(before, after, (indicator) => indicator.name).flatMap(([old, now]) => {
    const changed = values('indicators', 'indicator', [], old && text(old.name), now && text(now.name))
    if (!old || !now) return changed
    const weight = (indicator: JobIndicator): DescriptionValue => ({
      kind: 'percent',
      percent: indicator.weightPercent,
    })
    return [
      ...changed,
      ...values('indicators', 'weight', [now.name], weight(old), weight(now)),
      ...texts('indicators', 'target', old.target, now.target, [now.name]),
    ]
  })
}
