import type { JobDescription } from '../../../../../../core/roles/job-description'

export interface PartProps<T> {
  readonly value: T
  /** Replaces these fields of the description. The same function for the life of the form. */
  readonly onChange: (change: Partial<JobDescription>) => void
}

export type BasicFields = Pick<
  JobDescription,
  'title' | 'code' | 'department' | 'reportsTo' | 'subordinates' | 'headCount' | 'grade' | 'payRange'
>
