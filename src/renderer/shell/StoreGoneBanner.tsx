import { useSyncExternalStore } from 'react'
import { storeWatch } from '../db/journal-door'
import { safetyText } from '../safety/safety-text'
import { IconAlertTriangle } from '../ui/icons'
import classes from './Frame.module.css'

/** Above every screen: what is written from here on is in the journal alone, until the app starts again. */
export function StoreGoneBanner() {
  const isGone = useSyncExternalStore(storeWatch.subscribe, storeWatch.isGone)
  if (!isGone) return null
  return (
    <div className={`${classes.banner} ${classes.alarm}`} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <span>{safetyText.storeGone}</span>
    </div>
  )
}
