import { createHash } from 'node:crypto'
import { ledgerEntriesOf } from '../../../src/core/attendance/comp-ledger'
import type { DayVerdict } from '../../../src/core/attendance/day-verdict'
import type { LedgerEntry } from '../../../src/core/attendance/records'
import { toId } from '../../../src/core/kernel/ids'
import type { CommissionPlanId, IndicatorId, KpiPlanId, MemberId, RecordId, RoleId } from '../../../src/core/kernel/ids'
import type { LocalDay, Month } from '../../../src/core/kernel/local-day'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { percent } from '../../../src/core/kernel/ppm'
import { canonicalJson } from '../../../src/core/month/canonical-json'
import { closedMonthBody } from '../../../src/core/month/close-month'
import { computeMonth } from '../../../src/core/month/compute-month'
import type { ClosedMonth, ShopData } from '../../../src/core/month/shop-data'
import type { Finding } from '../../../src/core/self-check/finding'
import { checkShop, findingsOf } from '../../../src/core/self-check/run-checks'
import { monthsOfShop } from '../../../src/core/self-check/checked-shop'
import { LATER, member, punchesOf, SERVICE, shop } from '../month/shop-case'
import { yuan } from '../payroll/payslip-case'

export const M1 = toId<MemberId>('m1')
export const M2 = toId<MemberId>('m2')
export const APRIL = month('2026-04')
export const MAY = month('2026-05')
export const LATE_DAY = localDay('2026-05-06')
export const LEAVE_DAY = localDay('2026-05-08')
export const REPLY_RATE = toId<IndicatorId>('ind-reply-rate')
export const MANNERS = toId<IndicatorId>('manners')
export const BONUS = toId<CommissionPlanId>('bonus')

export function hashOf({ hash: _stored, ...body }: ClosedMonth): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex')
}
/** What follows from the entries: verdicts, and the ledger with what was entered by hand. */
export function judged(data: ShopData): ShopData {
  const verdicts = monthsOfShop({ ...data, verdicts: [] }).flatMap((of) => computeMonth(data, of, LATER).verdicts)
  const byHand = data.ledger.filter((entry) => entry.ref === undefined)
  return { ...data, verdicts, ledger: [...byHand, ...verdicts.flatMap((document) => ledgerEntriesOf(document, data))] }
}
export function closing(data: ShopData, of: Month): ShopData {
  const body = closedMonthBody(data, computeMonth(data, of, LATER), '2026-06-03T00:00:00.000Z')
  return { ...data, closedMonths: [...data.closedMonths, { ...body, hash: hashOf({ ...body, hash: '' }) }] }
}
/** Changes one month that was closed; with `hash` as if it had been closed like that. */
export function tampered(
  data: ShopData,
  of: Month,
  change: (closed: ClosedMonth) => ClosedMonth,
  hash: 'kept' | 'made anew' = 'made anew',
): ShopData {
  return {
    ...data,
    closedMonths: data.closedMonths.map((closed) => {
      if (closed.month !== of) return closed
      const changed = change(closed)
      return hash === 'kept' ? changed : { ...changed, hash: hashOf(changed) }
    }),
  }
}

/**
 * Two people in service: April is closed, May open. In May 甲m1 was 12 minutes late on the 6th and worked four hours of the 16th,
 * a Saturday, for rest instead of pay; 甲m2 took the 8th as annual leave, of which five days were granted by hand.
 */
export const SHOP: ShopData = closing(
  judged(
    shop([member('m1'), member('m2')], ['2026-04', '2026-05'], {
      punches: [
        ...[APRIL, MAY].map((of) => punchesOf('m1', of, { [LATE_DAY]: 12 })),
        ...[APRIL, MAY].map((of) => punchesOf('m2', of)),
      ],
      leaves: [
        {
          id: toId<RecordId>('leave-1'),
          memberId: M2,
          type: 'annual',
          span: { kind: 'half-days', from: LEAVE_DAY, fromHalf: 'am', to: LEAVE_DAY, toHalf: 'pm' },
          reason: '回家',
        },
      ],
      overtimes: [
        {
          id: toId<RecordId>('overtime-1'),
          memberId: M1,
          day: localDay('2026-05-16'),
          start: 540,
          minutes: 240,
          settle: 'rest',
          reason: '盘点',
        },
      ],
      ledger: [
        {
          id: toId<RecordId>('grant-1'),
          memberId: M2,
          account: 'annual-leave',
          day: localDay('2026-01-01'),
          deltaMinutes: 2_400,
          reason: '全年年假',
        },
      ],
      indicators: [
        {
          id: MANNERS,
          name: '服务态度',
          unit: 'score',
          direction: 'higher-better',
          definition: '主管评分',
          dataSource: '主管',
        },
      ],
      kpiPlans: [
        {
          id: toId<KpiPlanId>('service-plan'),
          name: '客服考核',
          roleIds: [SERVICE],
          from: localDay('2026-01-01'),
          items: [
            {
              indicatorId: REPLY_RATE,
              weightPercent: 60,
              target: '98',
              scoring: { kind: 'ratio-up', capPercent: '120' },
            },
            { indicatorId: MANNERS, weightPercent: 40, target: '', scoring: { kind: 'manual' } },
          ],
        },
      ],
      kpiMonths: [APRIL, MAY].flatMap((of) =>
        [M1, M2].map((memberId) => ({
          memberId,
          month: of,
          actuals: [
            { indicatorId: REPLY_RATE, value: '97' },
            { indicatorId: MANNERS, value: '90' },
          ],
        })),
      ),
      commissionPlans: [
        {
          id: BONUS,
          name: '客服提成',
          from: localDay('2026-01-01'),
          roleIds: [SERVICE],
          base: '支付金额减退款',
          scheme: { kind: 'flat', ratePpm: percent('1') },
        },
      ],
      sales: [{ memberId: M1, month: MAY, planId: BONUS, amountFen: yuan(20_000), refundFen: yuan(500) }],
      adjustments: [
        {
          id: toId<RecordId>('reward-1'),
          memberId: M2,
          month: MAY,
          kind: 'reward',
          amountFen: yuan(100),
          reason: '五月服务之星',
        },
      ],
    }),
  ),
  APRIL,
)

export function check(data: ShopData, months?: readonly Month[]): readonly Finding[] {
  const hashes = new Map(data.closedMonths.map((closed) => [closed.month, hashOf(closed)]))
  return findingsOf(checkShop({ data, today: LATER, hashes, ...(months ? { months } : {}) }))
}

/** One list of the shop with some of its records changed. */
export function withEach<L extends keyof ShopData>(
  data: ShopData,
  list: L,
  change: (record: ShopData[L] extends readonly (infer R)[] ? R : never, index: number) => unknown,
): ShopData {
  return { ...data, [list]: (data[list] as readonly never[]).map(change) }
}
/** One day of one person's verdicts changed. */
export function withDay(
  data: ShopData,
  memberId: MemberId,
  day: LocalDay,
  change: (verdict: DayVerdict) => DayVerdict,
): ShopData {
  return withEach(data, 'verdicts', (document) =>
    document.memberId !== memberId
      ? document
      : { ...document, days: document.days.map((verdict) => (verdict.day === day ? change(verdict) : verdict)) },
  )
}
export function ledgerEntry(more: Partial<LedgerEntry>): LedgerEntry {
  return {
    id: toId<RecordId>('by-hand'),
    memberId: M1,
    account: 'comp-time',
    day: localDay('2026-05-20'),
    deltaMinutes: 60,
    reason: '手工',
    ...more,
  }
}
export const NOBODY = toId<MemberId>('nobody')
export const NO_ROLE = toId<RoleId>('no-role')
