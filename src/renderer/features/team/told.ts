import type { Result } from '../../../core/kernel/result'
import type { CommitError } from '../../db/commit-error'
import { commitErrorText } from '../../db/operation-text'
import { notifyDone, notifyProblem, undoLast } from '../../ui/notify'

/** Tells how a write went. @returns whether it was stored */
export function told(saved: Result<unknown, CommitError>, done: string): boolean {
  if (saved.ok) notifyDone(done, undoLast)
  else notifyProblem(commitErrorText(saved.error))
  return saved.ok
}
