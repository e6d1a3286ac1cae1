import { PasswordInput } from '@mantine/core'
import { partsText } from './parts-text'

interface MaskedInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A secret that is typed: dots until the eye is pressed. */
export function MaskedInput({ label, value, onChange }: MaskedInputProps) {
  return (
    <PasswordInput
      size="xs"
      label={label}
      value={value}
      maxLength={60}
      autoComplete="off"
      visibilityToggleButtonProps={{ 'aria-label': `${partsText.show} ${label}` }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
