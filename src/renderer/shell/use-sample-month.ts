import { useEffect } from 'react'
import { monthOf } from '../../core/kernel/local-day'
import { shopRepository } from '../db/repositories'
import { today } from '../platform/today'
import { newestRosterMonth } from '../session/month-data'
import { setMonth, useSession } from '../session/session'

/** The sample shop lives in the past: opening it again shows its newest month, not an empty one. */
export function useSampleMonth(isSample: boolean): void {
  useEffect(() => {
    if (!isSample) return
    void shopRepository.snapshot().then((data) => {
      const newest = newestRosterMonth(data)
      const untouched = useSession.getState().month === monthOf(today())
      if (newest !== undefined && untouched) setMonth(newest)
    })
  }, [isSample])
}
