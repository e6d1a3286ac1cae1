import type { Correction } from '../../attendance/records'
import { toId } from '../../kernel/ids'
import type { MemberId, RecordId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { ACCEPT_WORDS, FORGIVE_WORDS, SIDE_WORDS } from '../columns/attendance-columns'
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
    const what = row.choice('side', { ...SIDE_WORDS, ...FORGIVE_WORDS, ...ACCEPT_WORDS })
    const segment = (row.whole('segment', 1, MOST_SEGMENTS) ?? 1) - 1
    const minute = row.minute('time')
    const reason = row.text('reason', 500)
    if ((what === 'in' || what === 'out') && !row.failed) row.need('time')
    if (row.failed || !member || !day || what === undefined) return false
    const correction = correctionOf({ memberId: member.id, day, reason }, what, { segment, minute: minute ?? 0 })
    if (context.draft.corrections.brought(correction.id)) {
      row.fail('duplicate-row', 'day')
      return false
    }
    checkEmployed(row, member, day, 'day')
    context.draft.corrections.put(correction, row.at())
    return true
  })

function correctionOf(
  about: Pick<Correction, 'memberId' | 'day' | 'reason'>,
  what: 'in' | 'out' | 'accept' | 'late' | 'early' | 'missing' | 'absent',
  punch: { readonly segment: number; readonly minute: number },
): Correction {
  const { memberId, day } = about
  switch (what) {
    case 'in':
    case 'out':
      return {
        ...about,
        id: punchCorrectionId(memberId, day, what, punch.segment),
        kind: 'punch',
        side: what,
        ...punch,
      }
    case 'accept':
      return { ...about, id: toId<RecordId>(`fix-${memberId}-${day}-accept`), kind: 'accept' }
    case 'late':
    case 'early':
    case 'missing':
    case 'absent':
      return { ...about, id: toId<RecordId>(`fix-${memberId}-${day}-free-${what}`), kind: 'forgive', what }
  }
}
export function punchCorrectionId(memberId: MemberId, day: LocalDay, side: 'in' | 'out', segment: number): RecordId {
  return toId<RecordId>(`fix-${memberId}-${day}-${side}-${segment}`)
}
