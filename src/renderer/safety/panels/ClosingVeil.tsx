import { useClosing } from '../keep-safe'
import { safetyText } from '../safety-text'
import classes from './panels.module.css'

/** Over everything, while the window waits for its last snapshot. */
export function ClosingVeil() {
  const isClosing = useClosing((state) => state.isClosing)
  if (!isClosing) return null
  return (
    <div className={classes.veil} role="status">
      {safetyText.closing}
    </div>
  )
}
