import { useEffect, useState } from 'react'
import classes from './MaskedText.module.css'
import { partsText } from './parts-text'

interface MaskedTextProps {
  readonly value: string
  /** What the value is, for screen readers. */
  readonly label: string
}

const HIDE_AFTER_MS = 30_000

/** A secret: dots until asked for, dots again when the owner turns away from it. */
export function MaskedText({ value, label }: MaskedTextProps) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!shown) return
    const hide = (): void => setShown(false)
    const timer = setTimeout(hide, HIDE_AFTER_MS)
    window.addEventListener('blur', hide)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('blur', hide)
    }
  }, [shown])
  return (
    <span className={classes.masked} onMouseLeave={() => setShown(false)}>
      {shown ? (
        <span className="wrap-any">{value}</span>
      ) : (
        <span role="img" aria-label={partsText.hiddenValue(label)}>
          ●●●●
        </span>
      )}
      <button
        type="button"
        className={classes.toggle}
        aria-pressed={shown}
        aria-label={`${shown ? partsText.hide : partsText.show} ${label}`}
        onClick={(event) => (event.stopPropagation(), setShown(!shown))}
        onBlur={() => setShown(false)}
      >
        {shown ? partsText.hide : partsText.show}
      </button>
    </span>
  )
}
