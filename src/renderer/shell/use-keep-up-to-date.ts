import { useEffect } from 'react'
import { attendanceRepository } from '../db/repositories'
import { today } from '../platform/today'

const LOOK_EVERY_MS = 60_000

/** Verdicts depend on today: they are refreshed at start, and when the day changes while the window is open. */
export function useKeepUpToDate(): void {
  useEffect(() => {
    let day = today()
    void attendanceRepository.bringUpToDate()
    const timer = setInterval(() => {
      if (today() === day) return
      day = today()
      void attendanceRepository.bringUpToDate()
    }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])
}
