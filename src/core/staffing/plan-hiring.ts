import type { Member } from '../team/member'
import type { JoiningRecords, JoiningWish, PlanContext } from './joining-terms'
import { joiningChange, joiningProblems, personProblems } from './joining-terms'
import type { Planned } from './staff-change'
import type { StaffProblem } from './staff-problem'

/** 入职: the person with everything agreed for the first day, and the list of what is to be done. */
export function planHiring(
  records: JoiningRecords,
  member: Member,
  wish: JoiningWish,
  context: PlanContext,
): Planned<StaffProblem> {
  return {
    change: joiningChange(member, 'hired', wish, context),
    problems: [...personProblems(records.members, member), ...joiningProblems(records, member, wish)],
  }
}
