import type { MemberId } from '../../../../core/kernel/ids'
import type { Member } from '../../../../core/team/member'
import type { CommitError } from '../../../db/commit-error'
import { commitErrorText } from '../../../db/operation-text'
import { teamRepository } from '../../../db/repositories'
import type { NewHire } from '../../../db/team-repository'
import { notifyDone, notifyProblem, undoLast } from '../../../ui/notify'
import type { Result } from '../../../../core/kernel/result'
import { teamText } from '../team-text'

/** Tells how a write went. @returns whether it was stored */
export function told(saved: Result<unknown, CommitError>, done: string): boolean {
  if (saved.ok) notifyDone(done, undoLast)
  else notifyProblem(commitErrorText(saved.error))
  return saved.ok
}

export async function hireMember(hire: NewHire): Promise<boolean> {
  return told(await teamRepository.hire(hire), teamText.added(hire.member.name))
}
export async function saveMember(member: Member): Promise<boolean> {
  return told(await teamRepository.saveMember(member), teamText.saved(member.name))
}
export async function removeMember(id: MemberId, name: string): Promise<boolean> {
  const removed = await teamRepository.removeMember(id)
  if (removed.ok) notifyDone(teamText.removed(name), undoLast)
  else
    notifyProblem(
      removed.error.code === 'in-use' ? teamText.cannotRemove(removed.error.count) : commitErrorText(removed.error),
    )
  return removed.ok
}
