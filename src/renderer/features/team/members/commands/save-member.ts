import type { MemberId } from '../../../../../core/kernel/ids'
import type { Member } from '../../../../../core/team/member'
import { commitErrorText } from '../../../../db/operation-text'
import { teamRepository } from '../../../../db/repositories'
import type { NewHire } from '../../../../db/team-repository'
import { notifyDone, notifyProblem, undoLast } from '../../../../ui/notify'
import { told } from '../../told'
import { membersText } from '../members-text'

export async function hireMember(hire: NewHire): Promise<boolean> {
  return told(await teamRepository.hire(hire), membersText.added(hire.member.name))
}
export async function saveMember(member: Member): Promise<boolean> {
  return told(await teamRepository.saveMember(member), membersText.saved(member.name))
}
export async function removeMember(id: MemberId, name: string): Promise<boolean> {
  const removed = await teamRepository.removeMember(id)
  if (removed.ok) notifyDone(membersText.removed(name), undoLast)
  else
    notifyProblem(
      removed.error.code === 'in-use' ? membersText.cannotRemove(removed.error.count) : commitErrorText(removed.error),
    )
  return removed.ok
}
