import { useEffect, useState } from 'react'
import type { MonthFindings } from '../../self-check/check-before-close'
import { checkBeforeClose } from '../../self-check/check-before-close'
import type { MonthOverview } from './use-month-overview'

/**
 * The self-check of a month that nothing else keeps from being closed; anew after every change. undefined = not asked, or still
 * running: the close itself runs it once more anyway.
 */
export function useMonthSelfCheck(overview: MonthOverview): MonthFindings | undefined {
  const [findings, setFindings] = useState<MonthFindings>()
  const isDue = overview.facts.blockingGates === 0 && !overview.facts.isClosed
  useEffect(() => {
    if (!isDue) return undefined
    const giveUp = new AbortController()
    void checkBeforeClose(overview.month, giveUp.signal).then((checked) => {
      if (!giveUp.signal.aborted) setFindings(checked.ok ? checked.value : undefined)
    })
    return () => giveUp.abort()
  }, [overview, isDue])
  return isDue && findings?.month === overview.month ? findings : undefined
}
