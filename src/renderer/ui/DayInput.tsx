import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/zh-cn'
import type { LocalDay } from '../../core/kernel/local-day'
import { isLocalDay } from '../../core/kernel/local-day'
import { partsText } from './parts-text'
import { readTypedDay } from './typed-day'

interface DayInputProps {
  readonly value: LocalDay | null
  readonly onChange: (value: LocalDay | null) => void
  readonly label: string
  readonly clearable?: boolean
  readonly minDay?: LocalDay | undefined
  readonly maxDay?: LocalDay | undefined
  readonly error?: string | undefined
  readonly required?: boolean
}

export function DayInput({
  value,
  onChange,
  label,
  clearable = false,
  minDay,
  maxDay,
  error,
  required = false,
}: DayInputProps) {
  return (
    <DateInput
      label={label}
      value={value}
      onChange={(day) => onChange(day !== null && isLocalDay(day) ? day : null)}
      valueFormat="YYYY-MM-DD"
      dateParser={readTypedDay}
      locale="zh-cn"
      firstDayOfWeek={1}
      monthLabelFormat={partsText.dateMonthFormat}
      clearable={clearable}
      required={required}
      {...(minDay === undefined ? {} : { minDate: minDay })}
      {...(maxDay === undefined ? {} : { maxDate: maxDay })}
      {...(error === undefined ? {} : { error })}
    />
  )
}
