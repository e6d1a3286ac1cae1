import type { LeaveType } from '../../attendance/records'
import { ONE } from '../../kernel/fraction'
import type { PayContext, SchemePart } from '../pay-context'
import { unpaidShareOf } from '../pay-context'
import { shopEvidence } from '../pay-figure'
import type { MissedLine } from './wage-loss-line'

/** 事假 and whatever else the shop does not pay in full; sick leave has its own line. */
export function unpaidLeaveLoss({ leavePay }: PayContext, { time }: SchemePart): MissedLine {
  const isUnpaid = (type: LeaveType): boolean => type !== 'sick' && unpaidShareOf(type, leavePay.value).numerator !== 0n
  const entries = Object.entries(time.leaveMinutes) as [LeaveType, number][]
  return {
    reason: 'unpaid-leave',
    code: 'unpaid-leave',
    minutes: entries.reduce((sum, [type, count]) => sum + (isUnpaid(type) ? count : 0), 0),
    minutesOfDay: (verdict) =>
      verdict.leave.reduce((sum, leave) => sum + (isUnpaid(leave.type) ? leave.minutes : 0), 0),
    unpaidShare: ONE,
    evidence: [shopEvidence(leavePay)],
  }
}
