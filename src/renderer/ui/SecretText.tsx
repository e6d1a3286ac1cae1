import type { NumberKind } from './mask-number'
import { maskNumber } from './mask-number'
import { partsText } from './parts-text'
import classes from './SecretText.module.css'
import { useSecrets } from './secrets'

interface SecretTextProps {
  readonly value: string
  readonly kind: NumberKind
  /** Names the number among all of the shop, 'm1 phone'. */
  readonly field: string
  /** What the value is, for screen readers. */
  readonly label: string
}

/** A number of a person: its ends, until the whole is asked for. */
export function SecretText({ value, kind, field, label }: SecretTextProps) {
  const { shownFields, toggleField } = useSecrets()
  const shown = shownFields.has(field)
  return (
    <span className={classes.secret}>
      <span className="wrap-any">{shown ? value : maskNumber(value, kind)}</span>
      <button
        type="button"
        className={classes.toggle}
        aria-pressed={shown}
        aria-label={`${shown ? partsText.hide : partsText.show} ${label}`}
        onClick={(event) => (event.stopPropagation(), toggleField(field))}
      >
        {shown ? partsText.hide : partsText.show}
      </button>
    </span>
  )
}
