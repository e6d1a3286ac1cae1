import type { RoleId } from '../../../../../core/kernel/ids'
import type { LocalDay } from '../../../../../core/kernel/local-day'
import type { JobDescription, JobDescriptionVersion } from '../../../../../core/roles/job-description'

/** A description while it is being written: not stored, kept by `useDraft` until it is published or given up. */
export interface EditedDescription {
  readonly content: JobDescription
  /** The version it began from; 0 = none. */
  readonly basedOn: number
  readonly effectiveOn: LocalDay | null
  readonly change: string
  readonly preparedBy: string
  readonly reviewedBy: string
  readonly approvedBy: string
  /** The owner has tried to publish: problems are shown at their places from then on. */
  readonly isChecked: boolean
}

export function editedFrom(
  current: JobDescriptionVersion | undefined,
  content: JobDescription,
  today: LocalDay,
): EditedDescription {
  return {
    content,
    basedOn: current?.version ?? 0,
    effectiveOn: current && current.effectiveOn > today ? current.effectiveOn : today,
    change: '',
    preparedBy: current?.preparedBy ?? '',
    reviewedBy: current?.reviewedBy ?? '',
    approvedBy: current?.approvedBy ?? '',
    isChecked: false,
  }
}

/** Where `useDraft` keeps what is written for a role. */
export const draftKeyOf = (roleId: RoleId): string => `team.description.${roleId}`
