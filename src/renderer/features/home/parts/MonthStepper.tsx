import { IconCheck } from '../../../ui/icons'
import { homeText, STATE_TEXT } from '../home-text'
import type { MonthStep } from '../month-steps'
import classes from './home-parts.module.css'

interface MonthStepperProps {
  readonly steps: readonly MonthStep[]
}

const PROGRESS_TEXT = { done: homeText.stepDone, current: homeText.stepCurrent, ahead: homeText.stepAhead } as const

export function MonthStepper({ steps }: MonthStepperProps) {
  return (
    <ol className={classes.steps} aria-label={homeText.stepsLabel}>
      {steps.map(({ state, progress }, index) => (
        <li
          key={state}
          className={`${classes.step} ${classes[progress] ?? ''}`}
          aria-current={progress === 'current' ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden>
            {progress === 'done' ? <IconCheck size={13} stroke={3} /> : index + 1}
          </span>
          {STATE_TEXT[state].name}
          <span className="visually-hidden">{PROGRESS_TEXT[progress]}</span>
        </li>
      ))}
    </ol>
  )
}
