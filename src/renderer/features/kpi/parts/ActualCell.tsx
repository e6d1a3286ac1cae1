import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { kpiText } from '../kpi-text'
import classes from './Kpi.module.css'

interface ActualCellProps {
  readonly label: string
  readonly stored: string
  readonly score: string | undefined
  readonly disabled: boolean
  /** @returns a sentence when the text cannot be taken */
  readonly onSave: (typed: string) => Promise<string | null>
}

/** One actual: typed, saved on leaving or Enter (which goes to the same indicator of the next person). */
export function ActualCell({ label, stored, score, disabled, onSave }: ActualCellProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    if (typed === null || typed === stored) return setTyped(null)
    const refused = await onSave(typed)
    setProblem(refused)
    if (refused === null) setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      setTyped(null)
      setProblem(null)
    }
    if (event.key === 'Enter') focusBelow(event.currentTarget)
  }
  return (
    <div className={classes.cell}>
      <input
        className={classes.input}
        aria-label={label}
        aria-invalid={problem !== null}
        title={problem ?? undefined}
        inputMode="decimal"
        disabled={disabled}
        value={typed ?? stored}
        placeholder={kpiText.pending}
        onChange={(e) => setTyped(e.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      {problem === null ? (
        <span className={classes.points}>{score === undefined ? '' : kpiText.points(score)}</span>
      ) : (
        <span className={classes.problem} role="alert">
          {problem}
        </span>
      )}
    </div>
  )
}

function focusBelow(input: HTMLInputElement): void {
  const cell = input.closest('td')
  const below = cell?.closest('tr')?.nextElementSibling?.children[cell.cellIndex]?.querySelector('input')
  if (below) {
    below.focus()
    below.select()
  } else input.blur()
}
