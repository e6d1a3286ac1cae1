import type { Month } from '../../../../core/kernel/local-day'
import { monthNumberOf, yearOf } from '../../../../core/kernel/local-day'
import type { Result } from '../../../../core/kernel/result'
import { err } from '../../../../core/kernel/result'
import type { CloseGate } from '../../../../core/month/close-month'
import { checkCanClose, closedMonthBody } from '../../../../core/month/close-month'
import { computeMonth } from '../../../../core/month/compute-month'
import type { Finding } from '../../../../core/self-check/finding'
import type { CommitError } from '../../../db/commit-error'
import type { CloseError } from '../../../db/month-repository'
import { commitErrorText } from '../../../db/operation-text'
import { monthRepository } from '../../../db/repositories'
import { nowIso, today } from '../../../platform/today'
import { readMonthData } from '../../../session/month-data'
import { checkBeforeClose } from '../../../self-check/check-before-close'
import { notifyProblem, notifyWithAction } from '../../../ui/notify'
import { goTo } from '../../../ui/route'
import { homeText } from '../home-text'

type CloseProblem =
  | CommitError
  | CloseError
  | { readonly code: 'gates'; readonly gates: readonly CloseGate[] }
  | { readonly code: 'self-check'; readonly findings: readonly Finding[] }
  | { readonly code: 'self-check-failed' }

export function monthName(month: Month): string {
  return homeText.monthTitle(yearOf(month), monthNumberOf(month))
}

/** Stored figures that contradict each other are not kept for good. */
async function selfCheckProblem(month: Month): Promise<CloseProblem | undefined> {
  const checked = await checkBeforeClose(month)
  if (!checked.ok) return { code: 'self-check-failed' }
  const { blocking } = checked.value
  return blocking.length > 0 ? { code: 'self-check', findings: blocking } : undefined
}

/** Computes the month once more and keeps it with its hash, unless something blocks it. */
export async function closeIfClear(month: Month): Promise<Result<{ readonly seq: number }, CloseProblem>> {
  const data = await readMonthData(month)
  const day = today()
  const result = computeMonth(data, month, day)
  const gates = checkCanClose(data, result, day).filter((gate) => gate.severity === 'blocks')
  if (gates.length > 0) return err({ code: 'gates', gates })
  const contradiction = await selfCheckProblem(month)
  if (contradiction) return err(contradiction)
  return monthRepository.close(closedMonthBody(data, result, nowIso()))
}

export function closeProblemText(problem: CloseProblem): string {
  switch (problem.code) {
    case 'gates':
      return homeText.gatesBlock(problem.gates.length)
    case 'self-check':
      return homeText.selfCheckBlock(problem.findings.length)
    case 'self-check-failed':
      return homeText.selfCheckFailed
    case 'already-closed':
      return homeText.alreadyClosed
    case 'later-month-closed':
      return homeText.laterClosed(monthName(problem.month))
    case 'month-closed':
    case 'duplicate':
    case 'disk-full':
    case 'database-failed':
    case 'journal-failed':
      return commitErrorText(problem)
  }
}

/** Closes the month and suggests a backup. */
export async function closeMonth(month: Month): Promise<void> {
  const closed = await closeIfClear(month)
  if (!closed.ok) return notifyProblem(closeProblemText(closed.error))
  notifyWithAction(homeText.closed(monthName(month)), {
    label: homeText.backUpNow,
    onClick: () => goTo('data', { show: 'backup' }),
  })
}
