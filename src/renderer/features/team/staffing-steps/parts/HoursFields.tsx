import { NumberInput, Select } from '@mantine/core'
import type { EmploymentKind } from '../../../../../core/team/member'
import { USUAL_HOURS } from '../hire-form'
import { stepsText } from '../steps-text'

interface Hours {
  readonly employment: EmploymentKind
  readonly hoursPerDay: number
  readonly hoursPerWeek: number
}
interface HoursFieldsProps extends Hours {
  readonly onChange: (hours: Hours) => void
}

/** Kind of employment and contract hours; another kind brings its usual hours. */
export function HoursFields({ employment, hoursPerDay, hoursPerWeek, onChange }: HoursFieldsProps) {
  const choose = (kind: EmploymentKind): void =>
    onChange({ employment: kind, hoursPerDay: USUAL_HOURS[kind].perDay, hoursPerWeek: USUAL_HOURS[kind].perWeek })
  return (
    <>
      <Select
        label={stepsText.employment}
        data={Object.entries(stepsText.employments).map(([value, label]) => ({ value, label }))}
        value={employment}
        allowDeselect={false}
        onChange={(value) => value && choose(value as EmploymentKind)}
      />
      <NumberInput
        label={stepsText.hoursPerDay}
        min={0.5}
        max={24}
        step={0.5}
        value={hoursPerDay}
        onChange={(value) => typeof value === 'number' && onChange({ employment, hoursPerDay: value, hoursPerWeek })}
      />
      <NumberInput
        label={stepsText.hoursPerWeek}
        min={0.5}
        max={84}
        step={0.5}
        value={hoursPerWeek}
        onChange={(value) => typeof value === 'number' && onChange({ employment, hoursPerDay, hoursPerWeek: value })}
      />
    </>
  )
}
