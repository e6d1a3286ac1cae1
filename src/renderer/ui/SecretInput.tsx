import type { TextInputProps } from '@mantine/core'
import { ActionIcon, TextInput } from '@mantine/core'
import { IconEye, IconEyeOff } from './icons'
import { partsText } from './parts-text'
import { useOwnTyping, useSecrets } from './secrets'

interface SecretInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'label'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is shown instead of the value. */
  readonly mask: (value: string) => string
  /** Names the field, which then has an eye of its own; without it the field follows the amounts. */
  readonly field?: string
}

/** A stored secret in a form: masked and not to be typed into until it is shown. An empty field is filled in as any other. */
export function SecretInput({ label, value, onChange, mask, field, ...rest }: SecretInputProps) {
  const { amountsShown, shownFields, toggleField } = useSecrets()
  const { isOwn, mark, forget } = useOwnTyping()
  const isAskedFor = field === undefined ? amountsShown : shownFields.has(field)
  const shown = isAskedFor || isOwn || value === ''
  const toggle = (): void => {
    forget()
    if (field !== undefined && (isAskedFor || !shown)) toggleField(field)
  }
  return (
    <TextInput
      maxLength={60}
      autoComplete="off"
      {...rest}
      label={label}
      value={shown ? value : mask(value)}
      readOnly={!shown}
      classNames={shown ? {} : { input: 'masked' }}
      onChange={(event) => (mark(), onChange(event.currentTarget.value))}
      rightSection={
        field === undefined || value === '' ? null : (
          <ActionIcon
            size="sm"
            color="gray"
            aria-pressed={shown}
            aria-label={`${shown ? partsText.hide : partsText.show} ${label}`}
            onClick={toggle}
          >
            {shown ? <IconEyeOff size={16} /> : <IconEye size={16} />}
          </ActionIcon>
        )
      }
    />
  )
}
