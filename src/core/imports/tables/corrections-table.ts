import type { Correction } from '../../attendance/records'
import { toId } from '../../kernel/ids'
import type { MemberId, RecordId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { FORGIVE_WORDS, SIDE_WORDS } from '../columns/attendance-columns'
import type { TableReading } from '../import-context'
import { checkEmployed, readRows } from '../import-context'

const MOST_SEGMENTS = 10

/** 补卡 and 免除, one row each. The raw punches stay as they are. */
export const readCorrections: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    row.need('day')
    row.need('side')
    const day = row.day('day')
    const what = row.choice('side', { ...SIDE_WORDS, ...FORGIVE_WORDS })
    const segment = (row.whole('segment', 1, MOST_SEGMENTS) ?? 1) - 1
    const minute = row.minute('time')
    const reason = row.text('reason', 500)
    const isPunch = what === 'in' || what === 'out'
    if (isPunch && !row.failed) row.need('time')
    if (row.failed || !member || !day || what === undefined) return false
    const about = { memberId: member.id, day, reason }
    const correction: Correction = isPunch
      ? {
          ...about,
          id: punchCorrectionId(member.id, day, what, segment),
          kind: 'punch',
          side: what,
          segment,
          minute: minute ?? 0,
        }
      : { ...about, id: toId<RecordId>(`fix-${member.id}-${day}-free-${what}`), kind: 'forgive', what }
    const before = context.draft.corrections.brought(correction.id)
    if (before) {
      row.fail('duplicate-row', 'day')
      return false
    }
    checkEmployed(row, member, day, 'day')
    context.draft.corrections.put(correction)
    return true
  })

export function punchCorrectionId(memberId: MemberId, day: LocalDay, side: 'in' | 'out', segment: number): RecordId {
  return toId<RecordId>(`fix-${memberId}-${day}-${side}-${segment}`)
}
