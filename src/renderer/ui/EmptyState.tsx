import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

interface EmptyAction {
  readonly label: string
  readonly onClick: () => void
  readonly busy?: boolean
}
interface EmptyStateProps {
  /** One sentence: what is missing and what to do. */
  readonly text: string
  readonly action?: EmptyAction
  readonly sample?: EmptyAction
  readonly icon?: ReactNode
}

export function EmptyState({ text, action, sample, icon }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      {icon !== undefined && (
        <div className={classes.icon} aria-hidden>
          {icon}
        </div>
      )}
      <p className={classes.text}>{text}</p>
      <div className={classes.buttons}>
        {action && (
          <Button size="sm" loading={action.busy ?? false} onClick={action.onClick}>
            {action.label}
          </Button>
        )}
        {sample && (
          <Button size="sm" variant="default" loading={sample.busy ?? false} onClick={sample.onClick}>
            {sample.label}
          </Button>
        )}
      </div>
    </div>
  )
}
