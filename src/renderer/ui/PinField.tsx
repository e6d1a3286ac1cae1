import type { TextInputProps } from '@mantine/core'
import { TextInput } from '@mantine/core'

interface PinFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  readonly value: string
  readonly onChange: (pin: string) => void
  readonly mostDigits: number
}

/** Digits only, shown as dots. An input method may write them wide: １２３ is 123. */
export function PinField({ value, onChange, mostDigits, ...rest }: PinFieldProps) {
  return (
    <TextInput
      {...rest}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={(event) =>
        onChange(event.currentTarget.value.normalize('NFKC').replace(/\D/g, '').slice(0, mostDigits))
      }
    />
  )
}
