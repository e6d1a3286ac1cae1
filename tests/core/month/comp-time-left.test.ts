import { describe, expect, it } from 'vitest'
import type { Leave, LedgerEntry, Overtime } from '../../../src/core/attendance/records'
import { toId } from '../../../src/core/kernel/ids'
import type { MemberId, RecordId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { computeMonth } from '../../../src/core/month/compute-month'
import type { ShopData } from '../../../src/core/month/shop-data'
import { LATER, member, shop } from './shop-case'

const M1 = toId<MemberId>('m1')
/** 10,000 ÷ 174 × hours × 200 %. */
const paidFen = (hours: number): number => Math.round((10_000_00 * hours * 2) / 174)

/** Saturday 2026-05-16, to be given back as rest. */
const earned = (settle: Overtime['settle'] = 'rest', hours = 8): Overtime => ({
  id: toId<RecordId>('o1'),
  memberId: M1,
  day: localDay('2026-05-16'),
  minutes: hours * 60,
  settle,
  reason: '大促',
})
const afternoonTaken: Leave = {
  id: toId<RecordId>('l1'),
  memberId: M1,
  type: 'comp',
  span: { kind: 'clock', day: localDay('2026-05-20'), start: 900, end: 1080 },
  reason: '',
}
const entry = (day: string, deltaMinutes: number, ref?: string): LedgerEntry => ({
  id: toId<RecordId>(`${day}:${deltaMinutes}`),
  memberId: M1,
  account: 'comp-time',
  day: localDay(day),
  deltaMinutes,
  reason: '',
  ...(ref === undefined ? {} : { ref: toId<RecordId>(ref) }),
})
function restPay(leftOn: string | undefined, more: Partial<ShopData>): number {
  const data = shop([member('m1', '2026-01-01', leftOn)], ['2026-05'], more)
  const [slip] = computeMonth(data, month('2026-05'), LATER).payslips
  return slip?.lines.find((line) => line.code === 'overtime-rest')?.amountFen ?? 0
}

describe('rest earned by overtime', () => {
  it('is owed as rest while the person stays', () => {
    expect(restPay(undefined, { overtimes: [earned()] })).toBe(0)
    expect(restPay('2026-06-01', { overtimes: [earned()] })).toBe(0)
  })
  it('is paid at 200 % with the last month when it was not taken', () => {
    expect(restPay('2026-05-31', { overtimes: [earned()] })).toBe(paidFen(8)) // 919.54
    expect(restPay('2026-05-22', { overtimes: [earned()] })).toBe(paidFen(8))
  })
  it('is paid as far as it was not taken, never below nothing', () => {
    expect(restPay('2026-05-31', { overtimes: [earned()], leaves: [afternoonTaken] })).toBe(paidFen(5))
    expect(restPay('2026-05-31', { overtimes: [earned('rest', 2)], leaves: [afternoonTaken] })).toBe(0)
  })
  it('is not paid twice when the overtime itself is paid', () => {
    expect(restPay('2026-05-31', { overtimes: [earned('pay')] })).toBe(paidFen(8))
  })
  it('of earlier months counts by the ledger, and what the month stored is not counted again', () => {
    const ledger = [
      entry('2026-03-14', 240, 'o0'), // earned in March
      entry('2026-04-01', -60), // taken out by hand
      entry('2026-05-16', 480, 'o1'), // the month's own, as it was stored
      entry('2026-06-05', 120), // after the last day
    ]
    expect(restPay('2026-05-31', { overtimes: [earned()], ledger })).toBe(paidFen(4 - 1 + 8))
  })
})
