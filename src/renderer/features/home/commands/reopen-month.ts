import type { Month } from '../../../../core/kernel/local-day'
import type { CommitError } from '../../../db/commit-error'
import type { ReopenError } from '../../../db/month-repository'
import { commitErrorText } from '../../../db/operation-text'
import { monthRepository } from '../../../db/repositories'
import { notifyInfo, notifyProblem } from '../../../ui/notify'
import { homeText } from '../home-text'
import { monthName } from './close-month'

function reopenErrorText(error: CommitError | ReopenError): string {
  switch (error.code) {
    case 'not-closed':
      return homeText.notClosed
    case 'not-newest':
      return homeText.notNewest(monthName(error.newest))
    case 'month-closed':
    case 'duplicate':
    case 'disk-full':
    case 'database-failed':
    case 'journal-failed':
      return commitErrorText(error)
  }
}

/** Opens the newest closed month again. */
export async function reopenMonth(month: Month): Promise<void> {
  const saved = await monthRepository.reopen(month)
  if (saved.ok) notifyInfo(homeText.reopened(monthName(month)))
  else notifyProblem(reopenErrorText(saved.error))
}
