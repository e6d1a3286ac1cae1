import { Button } from '@mantine/core'
import { useState } from 'react'
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from './icons'
import { partsText } from './parts-text'
import classes from './ProblemList.module.css'

export interface Problem {
  /** File, sheet and row, or person and day; may be empty. */
  readonly where: string
  readonly text: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly onOpen?: () => void
}
interface ProblemListProps {
  readonly problems: readonly Problem[]
  /** How many are drawn before the rest is asked for. */
  readonly limit?: number
}

const ICONS = { error: IconAlertCircle, warning: IconAlertTriangle, info: IconInfoCircle } as const

export function ProblemList({ problems, limit = 50 }: ProblemListProps) {
  const [shown, setShown] = useState(limit)
  const left = problems.length - shown
  return (
    <>
      <ul className={classes.list}>
        {problems.slice(0, shown).map((problem, index) => (
          <ProblemItem key={`${index} ${problem.where}`} problem={problem} />
        ))}
      </ul>
      {left > 0 && (
        <Button variant="default" mt="xs" onClick={() => setShown(shown + limit)}>
          {partsText.moreProblems(Math.min(left, limit))}
        </Button>
      )}
    </>
  )
}

function ProblemItem({ problem }: { readonly problem: Problem }) {
  const Icon = ICONS[problem.severity]
  return (
    <li className={`${classes.item} ${classes[problem.severity] ?? ''}`}>
      <span className={classes.mark} role="img" aria-label={partsText.severity[problem.severity]}>
        <Icon size={15} aria-hidden />
      </span>
      <span className={classes.body}>
        {problem.where !== '' && <span className={classes.where}>{problem.where}</span>}
        {problem.onOpen ? (
          <button type="button" className={classes.open} onClick={problem.onOpen}>
            {problem.text}
          </button>
        ) : (
          problem.text
        )}
      </span>
    </li>
  )
}
