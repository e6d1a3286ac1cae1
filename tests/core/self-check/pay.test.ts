import { describe } from 'vitest'
import type { RecordId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { fen } from '../../../src/core/kernel/fen'
import { localDay } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import type { Adjustment } from '../../../src/core/payroll/pay-terms'
import type { Payslip } from '../../../src/core/payroll/payslip'
import { yuan } from '../payroll/payslip-case'
import { testPlanted } from './planted'
import { APRIL, closing, M1, M2, MAY, tampered, withEach } from './shop-to-check'

const money = (amount: number) => ({ kind: 'fen', fen: yuan(amount) }) as const

/** The first payslip of April, which was closed, changed as if it had been closed like that. */
function slipOfApril(shop: ShopData, change: (slip: Payslip) => Payslip): ShopData {
  return tampered(shop, APRIL, (closed) => ({
    ...closed,
    payslips: closed.payslips.map((slip, index) => (index === 0 ? change(slip) : slip)),
  }))
}
function adjusted(shop: ShopData, more: Pick<Adjustment, 'kind' | 'amountFen' | 'reason'>): ShopData {
  const row: Adjustment = { id: toId<RecordId>('more'), memberId: M1, month: MAY, ...more }
  return { ...shop, adjustments: [...shop.adjustments, row] }
}

describe('amounts are entered as they are called', () => {
  testPlanted([
    {
      what: 'a reward of nothing and a fine below nothing',
      shop: (shop) =>
        adjusted(
          withEach(shop, 'adjustments', (row) => ({ ...row, amountFen: fen(0) })),
          { kind: 'penalty', amountFen: yuan(-10), reason: '打包不规范' },
        ),
      finds: [
        { code: 'amount-not-positive', where: { memberId: M2, month: MAY, name: '五月服务之星' } },
        { code: 'amount-not-positive', where: { memberId: M1, name: '打包不规范' }, found: money(-10) },
      ],
    },
    {
      what: 'refunds written as a negative amount',
      shop: (shop) => withEach(shop, 'sales', (row) => ({ ...row, refundFen: yuan(-500) })),
      finds: [{ code: 'amount-negative', where: { table: 'sales', memberId: M1, month: MAY }, found: money(-500) }],
    },
    {
      what: 'near miss: no refunds, more refunds than sales',
      shop: (shop) => withEach(shop, 'sales', (row) => ({ ...row, amountFen: fen(0), refundFen: yuan(1) })),
      finds: [],
    },
    {
      what: 'a wage below nothing',
      shop: (shop) => ({
        ...shop,
        payTerms: shop.payTerms.map((row) =>
          row.memberId === M1 && row.scheme.kind === 'monthly'
            ? { ...row, scheme: { ...row.scheme, postFen: yuan(-200) } }
            : row,
        ),
      }),
      finds: [{ code: 'amount-negative', where: { table: 'payTerms', memberId: M1 }, found: money(-200) }],
    },
  ])
})

describe('register = payslips = their lines', () => {
  testPlanted([
    {
      what: 'a line that was raised after the sum',
      shop: (shop) =>
        slipOfApril(shop, (slip) => ({
          ...slip,
          lines: slip.lines.map((line) =>
            line.code === 'base-wage' ? { ...line, amountFen: fen(line.amountFen + 100) } : line,
          ),
        })),
      finds: [
        { code: 'slip-sum', where: { memberId: M1, month: APRIL, figure: 'gross' } },
        { code: 'slip-sum', where: { figure: 'net' } },
        { code: 'slip-sum', where: { figure: 'employer-cost' } },
      ],
    },
    {
      what: 'a net that is 一分 too high',
      shop: (shop) => slipOfApril(shop, (slip) => ({ ...slip, netFen: fen(slip.netFen + 1) })),
      finds: [{ code: 'slip-sum', where: { memberId: M1, month: APRIL, figure: 'net' } }],
    },
    {
      what: 'near miss: the same lines in another order',
      shop: (shop) => slipOfApril(shop, (slip) => ({ ...slip, lines: [...slip.lines].reverse() })),
      finds: [],
    },
    {
      what: 'a net below nothing',
      shop: (shop) =>
        slipOfApril(shop, (slip) => ({
          ...slip,
          netFen: yuan(-1),
          lines: [
            ...slip.lines,
            {
              ...slip.lines[0]!,
              code: 'other-deduction',
              kind: 'other-deduction',
              amountFen: fen(-slip.netFen - 100),
            },
          ],
        })),
      finds: [{ code: 'slip-below-zero', where: { memberId: M1 }, found: money(-1) }],
    },
    {
      what: 'a payslip twice',
      shop: (shop) =>
        tampered(shop, APRIL, (closed) => ({ ...closed, payslips: [...closed.payslips, closed.payslips[1]!] })),
      finds: [{ code: 'slip-twice', where: { memberId: M2, month: APRIL } }],
    },
    {
      what: 'a payslip of another month',
      shop: (shop) => slipOfApril(shop, (slip) => ({ ...slip, month: MAY })),
      finds: [{ code: 'slip-of-other-month', where: { memberId: M1, month: APRIL } }],
    },
    {
      what: 'somebody printed without a payslip',
      shop: (shop) => tampered(shop, APRIL, (closed) => ({ ...closed, payslips: closed.payslips.slice(1) })),
      finds: [{ code: 'slip-without-person', where: { memberId: M1, month: APRIL } }],
    },
    {
      what: 'somebody paid who is not among the people of the month any more',
      shop: (shop) => ({
        ...shop,
        members: shop.members.map((row) => (row.id === M2 ? { ...row, hiredOn: localDay('2026-05-01') } : row)),
        assignments: shop.assignments.map((row) =>
          row.memberId === M2 ? { ...row, from: localDay('2026-05-01') } : row,
        ),
        payTerms: shop.payTerms.map((row) => (row.memberId === M2 ? { ...row, from: localDay('2026-05-01') } : row)),
      }),
      finds: [{ code: 'register-differs', severity: 'error', where: { memberId: M2, month: APRIL } }],
    },
  ])
})

const LATE_FINE: Pick<Adjustment, 'kind' | 'amountFen' | 'reason'> = {
  kind: 'penalty',
  amountFen: yuan(20),
  reason: '5月6日迟到罚款',
}

describe('a minute late lowers the pay once', () => {
  testPlanted([
    {
      what: 'a fine for lateness that has cost its wage already',
      shop: (shop) => adjusted(shop, LATE_FINE),
      finds: [
        {
          code: 'loss-fined-too',
          severity: 'error',
          where: { memberId: M1, month: MAY, line: 'late-early', name: '5月6日迟到罚款' },
          expected: { kind: 'fen', fen: fen(-1149) },
          found: money(-20),
        },
      ],
    },
    {
      what: 'the same as a deduction by agreement',
      shop: (shop) => adjusted(shop, { ...LATE_FINE, kind: 'other-deduction' }),
      finds: [{ code: 'loss-fined-too' }],
    },
    {
      what: 'near miss: a fine for something else, and a reward for never being late',
      shop: (shop) =>
        adjusted(adjusted(shop, { ...LATE_FINE, reason: '封箱不按规范' }), {
          kind: 'reward',
          amountFen: yuan(20),
          reason: '上半月没有迟到',
        }),
      finds: [],
    },
    {
      what: 'near miss: a fine for lateness of somebody who lost no wage by it',
      shop: (shop) => ({
        ...shop,
        adjustments: [...shop.adjustments, { id: toId<RecordId>('more'), memberId: M2, month: MAY, ...LATE_FINE }],
      }),
      finds: [],
    },
    {
      what: 'a closed month that took the same lateness in two lines',
      shop: (shop) => {
        const closed = closing(shop, MAY)
        return tampered(closed, MAY, (month) => ({
          ...month,
          payslips: month.payslips.map((slip) => {
            const late = slip.lines.find((line) => line.code === 'late-early')
            if (!late) return slip
            return {
              ...slip,
              lines: [...slip.lines, late],
              grossFen: fen(slip.grossFen + late.amountFen),
              netFen: fen(slip.netFen + late.amountFen),
              employerCostFen: fen(slip.employerCostFen + late.amountFen),
              cumulative: { ...slip.cumulative, incomeFen: fen(slip.cumulative.incomeFen + late.amountFen) },
            }
          }),
        }))
      },
      finds: [{ code: 'loss-line-twice', where: { memberId: M1, month: MAY, line: 'late-early' } }],
    },
    {
      what: 'near miss: the closed month as it was',
      shop: (shop) => closing(shop, MAY),
      finds: [],
    },
    {
      what: 'lateness of a closed month that no line took',
      shop: (shop) =>
        tampered(closing(shop, MAY), MAY, (month) => ({
          ...month,
          payslips: month.payslips.map((slip) => {
            const late = slip.lines.find((line) => line.code === 'late-early')
            if (!late) return slip
            return {
              ...slip,
              lines: slip.lines.filter((line) => line !== late),
              grossFen: fen(slip.grossFen - late.amountFen),
              netFen: fen(slip.netFen - late.amountFen),
              employerCostFen: fen(slip.employerCostFen - late.amountFen),
              cumulative: { ...slip.cumulative, incomeFen: fen(slip.cumulative.incomeFen - late.amountFen) },
            }
          }),
        })),
      finds: [{ code: 'loss-not-deducted', where: { memberId: M1, line: 'late-early' } }],
    },
    {
      what: 'a line that took more minutes than the month has',
      shop: (shop) =>
        tampered(closing(shop, MAY), MAY, (month) => ({
          ...month,
          payslips: month.payslips.map(
            (slip) =>
              JSON.parse(
                JSON.stringify(slip).replaceAll('"kind":"minutes","minutes":12', '"kind":"minutes","minutes":24'),
              ) as Payslip,
          ),
        })),
      finds: [
        {
          code: 'loss-minutes-differ',
          where: { memberId: M1, month: MAY, line: 'late-early' },
          expected: { kind: 'minutes', minutes: 12 },
          found: { kind: 'minutes', minutes: 24 },
        },
      ],
    },
  ])
})
