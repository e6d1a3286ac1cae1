import type { RecordId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import type { Month } from '../../src/core/kernel/local-day'
import { localDay } from '../../src/core/kernel/local-day'
import type { ClosedMonth } from '../../src/core/month/shop-data'
import { MARCH, must, openMarchShop, punchesOf, WANG } from './test-shop'

/** A close of the month with nothing paid. */
export function closingOf(month: Month): Omit<ClosedMonth, 'hash'> {
  return {
    month,
    closedAt: '2026-04-01T08:00:00.000Z',
    summaries: [],
    scores: [],
    payslips: [],
    people: [{ memberId: WANG, employeeNo: '001', name: '小王', department: '', role: '' }],
    rulesUsed: [],
  }
}

/** The March shop with two punches and a leave across the month's end, closed. */
export async function closedMarch() {
  const opened = await openMarchShop()
  const { shop } = opened
  must(await shop.imports.applyPatch({ punches: [punchesOf(WANG, '2026-03', ['02 09:00', '02 18:00'])] }))
  must(
    await shop.attendance.saveLeave({
      id: toId<RecordId>('over-the-end'),
      memberId: WANG,
      type: 'sick',
      reason: '',
      span: {
        kind: 'half-days',
        from: localDay('2026-03-30'),
        fromHalf: 'am',
        to: localDay('2026-04-02'),
        toHalf: 'pm',
      },
    }),
  )
  const closing = closingOf(MARCH)
  must(await shop.months.close(closing))
  return { ...opened, closing }
}
