import { Button } from '@mantine/core'
import { IconAlertTriangle } from './icons'
import { partsText } from './parts-text'
import classes from './EmptyState.module.css'

interface ErrorPanelProps {
  readonly text: string
  readonly onRetry?: () => void
}

export function ErrorPanel({ text, onRetry }: ErrorPanelProps) {
  return (
    <div className={classes.empty} role="alert">
      <div className={classes.icon} aria-hidden>
        <IconAlertTriangle size={22} />
      </div>
      <p className={classes.text}>{text}</p>
      {onRetry && (
        <Button size="sm" onClick={onRetry}>
          {partsText.retry}
        </Button>
      )}
    </div>
  )
}
