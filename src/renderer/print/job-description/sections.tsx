import type {
  Authority,
  CareerPath,
  Contact,
  HandOver,
  JobIndicator,
  Qualifications,
  WorkingConditions,
} from '../../../core/roles/job-description'
import { HAND_OVER_DIRECTION_LABELS, JOB_DESCRIPTION_LABELS as LABELS } from '../../../core/text/roles-text'
import { descriptionPaperText as TEXT } from '../../../core/text/description-paper-text'
import { Field, Section } from './Section'

export function PurposeSection({ purpose }: { readonly purpose: string }) {
  if (purpose === '') return null
  return (
    <Section part="purpose">
      <p className="jd-purpose">{purpose}</p>
    </Section>
  )
}

export function AuthoritySection({ authority }: { readonly authority: Authority }) {
  const kinds = [
    [LABELS.approval, authority.approval],
    [LABELS.finance, authority.finance],
    [LABELS.personnel, authority.personnel],
    [LABELS.operations, authority.operations],
  ] as const
  return (
    <Section part="authority">
      <div className="jd-columns">
        {kinds.map(([label, entries]) => (
          <div key={label} className="jd-authority">
            <h3>{label}</h3>
            <ul>
              {(entries.length === 0 ? [TEXT.none] : entries).map((entry, index) => (
                <li key={index}>{entry}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}

interface ContactsSectionProps {
  readonly internal: readonly Contact[]
  readonly external: readonly Contact[]
}

export function ContactsSection({ internal, external }: ContactsSectionProps) {
  if (internal.length === 0 && external.length === 0) return null
  return (
    <Section part="contacts">
      <div className="jd-columns">
        <PairList heading={LABELS.internalContacts} pairs={internal.map(({ who, about }) => [who, about])} />
        <PairList heading={LABELS.externalContacts} pairs={external.map(({ who, about }) => [who, about])} />
      </div>
    </Section>
  )
}

export function HandOversSection({ handOvers }: { readonly handOvers: readonly HandOver[] }) {
  if (handOvers.length === 0) return null
  const directions = ['receives', 'hands-over'] as const
  return (
    <Section part="hand-overs">
      <div className="jd-columns">
        {directions.map((direction) => (
          <PairList
            key={direction}
            heading={HAND_OVER_DIRECTION_LABELS[direction]}
            pairs={handOvers.filter((each) => each.direction === direction).map((each) => [each.withRole, each.item])}
          />
        ))}
      </div>
    </Section>
  )
}

interface PairListProps {
  readonly heading: string
  readonly pairs: readonly (readonly [who: string, what: string])[]
}

function PairList({ heading, pairs }: PairListProps) {
  if (pairs.length === 0) return null
  return (
    <div className="jd-pairs">
      <h3>{heading}</h3>
      <table>
        <tbody>
          {pairs.map(([who, what], index) => (
            <tr key={index}>
              <th scope="row">{who}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function QualificationsSection({ qualifications }: { readonly qualifications: Qualifications }) {
  return (
    <Section part="qualifications">
      <dl className="jd-fields">
        <Field label={LABELS.education} value={qualifications.education} />
        <Field label={LABELS.experience} value={qualifications.experience} />
        <Field label={LABELS.knowledge} value={TEXT.list(qualifications.knowledge)} />
        <Field label={LABELS.skills} value={TEXT.list(qualifications.skills)} />
        <Field label={LABELS.certificates} value={qualifications.certificates} half />
        <Field label={LABELS.qualities} value={TEXT.list(qualifications.qualities)} half />
      </dl>
    </Section>
  )
}

export function ConditionsSection({ conditions }: { readonly conditions: WorkingConditions }) {
  return (
    <Section part="conditions">
      <dl className="jd-fields">
        <Field label={LABELS.hours} value={conditions.hours} />
        <Field label={LABELS.environment} value={conditions.environment} />
        <Field label={LABELS.place} value={conditions.place} half />
        <Field label={LABELS.tools} value={TEXT.list(conditions.tools)} half />
      </dl>
    </Section>
  )
}

export function IndicatorsSection({ indicators }: { readonly indicators: readonly JobIndicator[] }) {
  if (indicators.length === 0) return null
  return (
    <Section part="indicators">
      <table className="jd-table jd-indicators">
        <thead>
          <tr>
            <th scope="col">{LABELS.indicator}</th>
            <th scope="col">{LABELS.weight}</th>
            <th scope="col">{LABELS.target}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, index) => (
            <tr key={index}>
              <td>{indicator.name}</td>
              <td className="jd-weight">{TEXT.percent(indicator.weightPercent)}</td>
              <td>{indicator.target}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

export function CareerSection({ career }: { readonly career: CareerPath }) {
  return (
    <Section part="career">
      <dl className="jd-fields jd-stacked">
        <Field label={LABELS.promotion} value={career.promotion} />
        <Field label={LABELS.rotation} value={career.rotation} />
        <Field label={LABELS.training} value={TEXT.list(career.training)} />
      </dl>
    </Section>
  )
}
