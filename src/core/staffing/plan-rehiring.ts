import type { MemberId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import { monthOf } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { Member } from '../team/member'
import type { JoiningRecords, JoiningWish, PlanContext } from './joining-terms'
import { joiningChange, joiningProblems, personProblems } from './joining-terms'
import type { Planned } from './staff-change'
import type { StaffProblem } from './staff-problem'
import { blocks, confirm } from './staff-problem'

/**
 * 再入职: somebody who left comes back under the old number. The time before becomes an earlier stint, so that its months
 * compute as they did; annual leave and severance count anew. A second probation with the same employer is not allowed
 * (劳动合同法 art. 19).
 */
export function planRehiring(
  records: JoiningRecords & Pick<ShopData, 'contractHours'>,
  memberId: MemberId,
  back: LocalDay,
  wish: JoiningWish,
  context: PlanContext,
): Planned<StaffProblem> {
  const former = records.members.find((each) => each.id === memberId)
  if (!former) return { change: { put: {}, remove: [] }, problems: [{ ...blocks, code: 'unknown-member' }] }
  const { leftOn } = former
  if (leftOn === undefined || leftOn >= back)
    return { change: { put: {}, remove: [] }, problems: [{ ...blocks, code: 'still-employed' }] }
  const member = returned(former, leftOn, back)
  const hadProbation = records.contractHours.some(
    (row) => row.memberId === memberId && row.probationUntil !== undefined,
  )
  return {
    change: joiningChange(member, 'rehired', wish, context),
    problems: [
      ...(monthOf(leftOn) === monthOf(back) ? [{ ...blocks, code: 'back-in-same-month', leftOn } as const] : []),
      ...(hadProbation && wish.probationUntil !== undefined ? [{ ...confirm, code: 'probation-twice' } as const] : []),
      ...personProblems(records.members, member).filter((problem) => problem.code !== 'same-name'),
      ...joiningProblems(records, member, wish),
    ],
  }
}

function returned(former: Member, leftOn: LocalDay, hiredOn: LocalDay): Member {
  const { leftOn: _over, earlierStints = [], ...rest } = former
  return { ...rest, hiredOn, earlierStints: [...earlierStints, { hiredOn: former.hiredOn, leftOn }] }
}
