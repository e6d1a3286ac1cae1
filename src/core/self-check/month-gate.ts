import type { Month } from '../kernel/local-day'
import type { Member } from '../team/member'
import { employedInMonth } from '../team/member'
import type { Finding } from './finding'
import { monthOfPlace } from './finding'

/**
 * Whether a finding keeps a month from being closed: an error of that month, or of somebody who is paid in it. Everything
 * else is said, but the month may be closed: another month's error does not get worse by it.
 */
export function keepsMonthOpen({ severity, where }: Finding, month: Month, members: readonly Member[]): boolean {
  if (severity !== 'error') return false
  const own = monthOfPlace(where)
  if (own !== undefined) return own === month
  return members.some((member) => member.id === where.memberId && employedInMonth(member, month) !== undefined)
}
