import { ZERO_FEN } from '../../kernel/fen'
import { toId } from '../../kernel/ids'
import type { RecordId } from '../../kernel/ids'
import { ADJUSTMENT_WORDS } from '../columns/pay-columns'
import type { TableReading } from '../import-context'
import { checkEmployedInMonth, monthOfRow, readRows } from '../import-context'
import { fingerprint } from '../shop-draft'

/** 奖惩 and one-off lines. The reason names the record, so that a corrected amount replaces the old one. */
export const readAdjustments: TableReading = (known, context) =>
  readRows(known, context, (row) => {
    const member = context.people.of(row)
    const month = monthOfRow(row)
    row.need('type')
    const kind = row.choice('type', ADJUSTMENT_WORDS)
    row.need('amount')
    const amountFen = row.money('amount')
    const reason = row.text('reason', 500)
    if (amountFen === ZERO_FEN) row.fail('out-of-range', 'amount')
    if (row.failed || !member || !month || !kind || amountFen === undefined) return false
    const id = toId<RecordId>(`adj-${member.id}-${month}-${kind}-${fingerprint(reason)}`)
    if (context.draft.adjustments.brought(id)) {
      row.fail('duplicate-adjustment', 'reason')
      return false
    }
    checkEmployedInMonth(row, member, month)
    context.draft.adjustments.put({ id, memberId: member.id, month, kind, amountFen, reason, source: row.source() })
    return true
  })
