import { useEffect } from 'react'
import { epochMs } from '../../platform/today'
import { engageLock, useAppLock } from '../../session/app-lock'
import { useIdleMinutes } from '../../session/owner-preferences'
import { IdleWatch } from './idle-watch'

const LOOK_EVERY_MS = 5_000
const MS_PER_MINUTE = 60_000
const HANDS = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const

/** Locks the app after the minutes that the owner has chosen, when there is a PIN. */
export function useIdleLock(): void {
  const minutes = useIdleMinutes()
  const isOpen = useAppLock((lock) => lock.hasPin && lock.cover === 'open')
  useEffect(() => {
    if (!isOpen || minutes === undefined || minutes === 0) return
    const clock = { wallMs: epochMs, runningMs: () => performance.now() }
    const watch = new IdleWatch(minutes * MS_PER_MINUTE, clock, () => void engageLock())
    const touch = (): void => watch.touch()
    const timer = setInterval(() => watch.look(), LOOK_EVERY_MS)
    for (const hand of HANDS) window.addEventListener(hand, touch, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      for (const hand of HANDS) window.removeEventListener(hand, touch, { capture: true })
    }
  }, [isOpen, minutes])
}
