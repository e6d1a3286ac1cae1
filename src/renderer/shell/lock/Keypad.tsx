import type { ReactNode } from 'react'
import { lockText } from '../../session/lock-text'
import classes from './Lock.module.css'

interface KeypadProps {
  readonly onDigit: (digit: string) => void
  readonly onBack: () => void
  readonly onClear: () => void
  readonly backIcon: ReactNode
  readonly isOff: boolean
}

/** Large digits for the mouse or a finger. The focus stays in the field, so that keys and clicks mix. */
export function Keypad({ onDigit, onBack, onClear, backIcon, isOff }: KeypadProps) {
  const key = (label: string, press: () => void, face: ReactNode = label) => (
    <button
      key={label}
      type="button"
      aria-label={label}
      className={classes.key}
      disabled={isOff}
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
    >
      {face}
    </button>
  )
  return (
    <div className={classes.keypad} role="group" aria-label={lockText.keypad}>
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => key(digit, () => onDigit(digit)))}
      {key(lockText.clear, onClear)}
      {key('0', () => onDigit('0'))}
      {key(lockText.back, onBack, backIcon)}
    </div>
  )
}
