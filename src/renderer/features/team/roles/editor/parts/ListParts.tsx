import { memo } from 'react'
import type {
  Authority,
  CareerPath,
  Qualifications,
  WorkingConditions,
} from '../../../../../../core/roles/job-description'
import { JOB_DESCRIPTION_LABELS as LABELS } from '../../../../../../core/text/roles-text'
import classes from '../editor.module.css'
import { GrowingText } from '../GrowingText'
import { LineList } from '../LineList'
import { LadderPicker } from './LadderPicker'
import type { PartProps } from './part-props'

const AUTHORITY = ['approval', 'finance', 'personnel', 'operations'] as const
const REQUIRED_TEXTS = ['education', 'experience', 'certificates'] as const
const REQUIRED_LINES = ['knowledge', 'skills', 'qualities'] as const
const CONDITIONS = ['hours', 'place', 'environment'] as const

export const AuthorityPart = memo(function AuthorityPart({ value, onChange }: PartProps<Authority>) {
  return (
    <div className={classes.columns}>
      {AUTHORITY.map((kind) => (
        <LineList
          key={kind}
          label={LABELS[kind]}
          lines={value[kind]}
          onChange={(lines) => onChange({ authority: { ...value, [kind]: lines } })}
        />
      ))}
    </div>
  )
})

export const QualificationsPart = memo(function QualificationsPart({ value, onChange }: PartProps<Qualifications>) {
  return (
    <>
      <div className={classes.stack}>
        {REQUIRED_TEXTS.map((field) => (
          <GrowingText
            key={field}
            label={LABELS[field]}
            value={value[field]}
            onChange={(text) => onChange({ qualifications: { ...value, [field]: text } })}
          />
        ))}
      </div>
      <div className={classes.columns}>
        {REQUIRED_LINES.map((field) => (
          <LineList
            key={field}
            label={LABELS[field]}
            lines={value[field]}
            onChange={(lines) => onChange({ qualifications: { ...value, [field]: lines } })}
          />
        ))}
      </div>
    </>
  )
})

export const ConditionsPart = memo(function ConditionsPart({ value, onChange }: PartProps<WorkingConditions>) {
  return (
    <>
      <div className={classes.stack}>
        {CONDITIONS.map((field) => (
          <GrowingText
            key={field}
            label={LABELS[field]}
            value={value[field]}
            onChange={(text) => onChange({ conditions: { ...value, [field]: text } })}
          />
        ))}
      </div>
      <LineList
        label={LABELS.tools}
        lines={value.tools}
        onChange={(tools) => onChange({ conditions: { ...value, tools } })}
      />
    </>
  )
})

export const CareerPart = memo(function CareerPart({ value, onChange }: PartProps<CareerPath>) {
  return (
    <>
      <LadderPicker onPick={(promotion) => onChange({ career: { ...value, promotion } })} />
      <div className={classes.stack}>
        <GrowingText
          label={LABELS.promotion}
          value={value.promotion}
          onChange={(promotion) => onChange({ career: { ...value, promotion } })}
        />
        <GrowingText
          label={LABELS.rotation}
          value={value.rotation}
          onChange={(rotation) => onChange({ career: { ...value, rotation } })}
        />
      </div>
      <LineList
        label={LABELS.training}
        lines={value.training}
        onChange={(training) => onChange({ career: { ...value, training } })}
      />
    </>
  )
})
