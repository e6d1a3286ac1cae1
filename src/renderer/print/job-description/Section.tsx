import type { ReactNode } from 'react'
import type { JobDescriptionPart } from '../../../core/roles/check-job-description'
import { JOB_DESCRIPTION_PART_LABELS } from '../../../core/text/roles-text'
import { descriptionPaperText as TEXT } from '../../../core/text/description-paper-text'

interface SectionProps {
  readonly part: JobDescriptionPart
  /** Short sections stay on one page; the duties may run over. */
  readonly mayBreak?: boolean
  readonly children: ReactNode
}

export function Section({ part, mayBreak = false, children }: SectionProps) {
  return (
    <section className={mayBreak ? 'jd-section' : 'jd-section jd-together'}>
      <h2>{JOB_DESCRIPTION_PART_LABELS[part]}</h2>
      {children}
    </section>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  /** Usually short: shares its line with the next half. */
  readonly half?: boolean
}

/** One labelled line inside a `<dl className="jd-fields">`. */
export function Field({ label, value, half = false }: FieldProps) {
  return (
    <div className={half ? 'jd-half' : undefined}>
      <dt>{label}</dt>
      <dd>{value === '' ? TEXT.blank : value}</dd>
    </div>
  )
}
