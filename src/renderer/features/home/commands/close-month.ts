import type { Month } from '../../../../core/kernel/local-day'
import { monthNumberOf, yearOf } from '../../../../core/kernel/local-day'
import { checkCanClose, closedMonthBody } from '../../../../core/month/close-month'
import { computeMonth } from '../../../../core/month/compute-month'
import type { CommitError } from '../../../db/commit-error'
import type { CloseError } from '../../../db/month-repository'
import { commitErrorText } from '../../../db/operation-text'
import { monthRepository } from '../../../db/repositories'
import { nowIso, today } from '../../../platform/today'
import { readMonthData } from '../../../session/month-data'
import { notifyProblem, notifyWithAction } from '../../../ui/notify'
import { goTo } from '../../../ui/route'
import { homeText } from '../home-text'

export function monthName(month: Month): string {
  return homeText.monthTitle(yearOf(month), monthNumberOf(month))
}

function closeErrorText(error: CommitError | CloseError): string {
  switch (error.code) {
    case 'already-closed':
      return homeText.alreadyClosed
    case 'later-month-closed':
      return homeText.laterClosed(monthName(error.month))
    case 'month-closed':
    case 'duplicate':
    case 'disk-full':
      return commitErrorText(error)
  }
}

/** Computes the month once more, keeps it with its hash, and suggests a backup. */
export async function closeMonth(month: Month): Promise<void> {
  const data = await readMonthData(month)
  const day = today()
  const result = computeMonth(data, month, day)
  const blocking = checkCanClose(data, result, day).filter((gate) => gate.severity === 'blocks')
  if (blocking.length > 0) return notifyProblem(homeText.gatesBlock(blocking.length))
  const saved = await monthRepository.close(closedMonthBody(data, result, nowIso()))
  if (!saved.ok) return notifyProblem(closeErrorText(saved.error))
  notifyWithAction(homeText.closed(monthName(month)), {
    label: homeText.backUpNow,
    onClick: () => goTo('data', { show: 'backup' }),
  })
}
