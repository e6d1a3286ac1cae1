import { Textarea } from '@mantine/core'
import classes from './editor.module.css'

interface GrowingTextProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label?: string
  /** Where the head of the column says what it is. */
  readonly ariaLabel?: string
  readonly placeholder?: string
  readonly error?: string | undefined
  readonly maxLength?: number
  /** Enter means this and not a line break. */
  readonly onEnter?: (() => void) | undefined
}

const LONGEST = 500

/** One sentence that is as high as its words need. A line break has no place in it: on paper it is one cell. */
export function GrowingText(props: GrowingTextProps) {
  const { value, onChange, label, ariaLabel, placeholder, error, maxLength = LONGEST, onEnter } = props
  return (
    <Textarea
      {...(label === undefined ? {} : { label })}
      {...(ariaLabel === undefined ? {} : { 'aria-label': ariaLabel })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(error === undefined ? {} : { error })}
      classNames={{ input: classes.growing ?? '' }}
      rows={1}
      resize="none"
      maxLength={maxLength}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        onEnter?.()
      }}
    />
  )
}
