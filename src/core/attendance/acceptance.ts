import type { MemberId, RecordId } from '../kernel/ids'
import { toId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'
import type { Correction } from './records'

/** The record by which a day's verdict is accepted as it is; one per person and day. */
export function acceptance(memberId: MemberId, day: LocalDay, reason: string): Correction {
  return { id: toId<RecordId>(`accept-${memberId}-${day}`), memberId, day, reason, kind: 'accept' }
}
