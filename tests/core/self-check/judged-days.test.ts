import { describe } from 'vitest'
import type { DayVerdict } from '../../../src/core/attendance/day-verdict'
import type { RecordId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import { testPlanted } from './planted'
import { APRIL, LATE_DAY, LEAVE_DAY, ledgerEntry, M1, M2, MAY, withDay, withEach } from './shop-to-check'

const minutes = (count: number) => ({ kind: 'minutes', minutes: count }) as const
/** A stored verdict that is not what the punches give is found by the judging too. */
const STALE = { code: 'verdict-stale', found: { kind: 'number', decimal: '1', unit: 'days' } } as const
const APRIL_DAY = localDay('2026-04-07')

describe('each minute that was due stands in one place', () => {
  testPlanted([
    {
      what: 'ten minutes of lateness that are also worked',
      shop: (shop) => withDay(shop, M1, LATE_DAY, (day) => ({ ...day, workedMinutes: day.workedMinutes + 10 })),
      finds: [
        {
          code: 'minutes-not-conserved',
          where: { table: 'verdicts', memberId: M1, day: LATE_DAY },
          expected: minutes(480),
          found: minutes(490),
        },
        STALE,
      ],
    },
    {
      what: 'lateness that no reason explains, taken from the work',
      shop: (shop) =>
        withDay(shop, M1, LATE_DAY, (day) => ({
          ...day,
          workedMinutes: day.workedMinutes - 3,
          lateMinutes: day.lateMinutes + 3,
        })),
      finds: [{ code: 'lateness-not-as-reasoned', expected: minutes(12), found: minutes(15) }, STALE],
    },
    {
      what: 'near miss: a closed month in which absence stands for work, minute for minute, is conserved but was not paid so',
      shop: (shop) =>
        withDay(shop, M1, APRIL_DAY, (day) => ({ ...day, workedMinutes: day.workedMinutes - 60, absentMinutes: 60 })),
      finds: [{ code: 'closed-minutes-differ', where: { memberId: M1, month: APRIL } }],
    },
    {
      what: 'minutes below nought that sum up well',
      shop: (shop) =>
        withDay(shop, M1, LATE_DAY, (day) => ({
          ...day,
          workedMinutes: day.workedMinutes + day.lateMinutes + 5,
          lateMinutes: -5,
        })),
      finds: [{ code: 'minutes-negative', found: minutes(-5) }, STALE],
    },
    {
      what: 'a month of verdicts that lacks a day',
      shop: (shop) =>
        withEach(shop, 'verdicts', (row) =>
          row.memberId === M2 && row.month === MAY
            ? { ...row, days: row.days.filter((day) => day.day !== LEAVE_DAY) }
            : row,
        ),
      finds: [
        { code: 'days-not-of-month', where: { memberId: M2, month: MAY } },
        // From the missing day on every place holds the day after it.
        { code: 'verdict-stale', found: { kind: 'number', decimal: '24', unit: 'days' } },
        { code: 'ledger-surplus', where: { memberId: M2, day: LEAVE_DAY } },
      ],
    },
  ])
})

describe('stored verdicts are what the raw punches give', () => {
  testPlanted([
    {
      what: 'punches that were added without judging',
      shop: (shop) =>
        withEach(shop, 'punches', (row) =>
          row.memberId === M2 && row.month === MAY
            ? { ...row, punches: row.punches.filter((punch) => punch.day !== localDay('2026-05-12')) }
            : row,
        ),
      finds: [{ ...STALE, where: { table: 'verdicts', memberId: M2, month: MAY, day: localDay('2026-05-12') } }],
    },
    {
      what: 'near miss: punches of a closed month are never judged again',
      shop: (shop) =>
        withEach(shop, 'punches', (row) => (row.month === APRIL ? { ...row, punches: row.punches.slice(2) } : row)),
      finds: [],
    },
    {
      what: 'a reason that says something else, with the same minutes',
      shop: (shop) =>
        withDay(shop, M1, LATE_DAY, (day): DayVerdict => ({
          ...day,
          reasons: day.reasons.map((reason) => (reason.code === 'late' ? { ...reason, graceMinutes: 9 } : reason)),
        })),
      finds: [STALE],
    },
    {
      what: 'nobody judged',
      shop: (shop) => ({
        ...shop,
        verdicts: shop.verdicts.filter((row) => row.month === APRIL || row.memberId === M2),
      }),
      finds: [
        { code: 'verdict-missing', where: { memberId: M1, month: MAY } },
        { code: 'ledger-surplus', where: { memberId: M1, day: localDay('2026-05-16') } },
      ],
    },
    {
      what: 'verdicts without anything to judge',
      shop: (shop) => ({
        ...shop,
        rosters: shop.rosters.filter((row) => row.month === APRIL || row.memberId === M1),
        punches: shop.punches.filter((row) => row.month === APRIL || row.memberId === M1),
        leaves: shop.leaves,
      }),
      finds: [
        // The leave alone is something to judge: what it took from a shift, it does not take without one.
        { code: 'verdict-stale', where: { memberId: M2, month: MAY } },
      ],
    },
    {
      what: 'verdicts of a month in which somebody has nothing at all',
      shop: (shop) => ({
        ...shop,
        rosters: shop.rosters.filter((row) => row.month === APRIL || row.memberId === M2),
        punches: shop.punches.filter((row) => row.month === APRIL || row.memberId === M2),
        overtimes: [],
        ledger: shop.ledger.filter((entry) => entry.memberId === M2),
        verdicts: shop.verdicts.map((row) =>
          row.memberId === M1 && row.month === MAY
            ? { ...row, days: row.days.map((day) => ({ ...day, overtime: [] })) }
            : row,
        ),
      }),
      finds: [{ code: 'verdict-surplus', where: { memberId: M1, month: MAY } }],
    },
    {
      what: 'near miss: a row of nothing but empty days is no plan, and needs no verdict',
      shop: (shop) => ({
        ...shop,
        rosters: [
          ...shop.rosters,
          { memberId: M1, month: '2026-06' as never, days: Array.from({ length: 30 }, () => null) },
        ],
      }),
      finds: [],
    },
  ])
})

describe('年假 and 调休 are what the verdicts say', () => {
  const overtimeEntry = toId<RecordId>('comp-time:m1:2026-05-16:overtime-1')
  testPlanted([
    {
      what: 'rest earned that is not in the ledger',
      shop: (shop) => ({ ...shop, ledger: shop.ledger.filter((entry) => entry.id !== overtimeEntry) }),
      finds: [
        {
          code: 'ledger-missing',
          where: { table: 'ledger', memberId: M1, day: localDay('2026-05-16') },
          expected: minutes(240),
        },
      ],
    },
    {
      what: 'an entry with other minutes than its verdict',
      shop: (shop) =>
        withEach(shop, 'ledger', (entry) => (entry.id === overtimeEntry ? { ...entry, deltaMinutes: 480 } : entry)),
      finds: [{ code: 'ledger-differs', where: { memberId: M1 }, expected: minutes(240), found: minutes(480) }],
    },
    {
      what: 'the same rest once more under another id',
      shop: (shop) => ({
        ...shop,
        ledger: [
          ...shop.ledger,
          ledgerEntry({ day: localDay('2026-05-16'), deltaMinutes: 240, ref: toId('overtime-1') }),
        ],
      }),
      finds: [{ code: 'ledger-surplus', where: { memberId: M1 }, found: minutes(240) }],
    },
    {
      what: 'an entry in a month that holds nothing else',
      shop: (shop) => ({
        ...shop,
        ledger: [...shop.ledger, ledgerEntry({ day: localDay('2026-11-16'), ref: toId('overtime-1') })],
      }),
      finds: [{ code: 'ledger-surplus', where: { day: localDay('2026-11-16') } }],
    },
    {
      what: 'near miss: an entry by hand, and a reason that was reworded',
      shop: (shop) => ({
        ...shop,
        ledger: [...shop.ledger.map((entry) => ({ ...entry, reason: '改过的说明' })), ledgerEntry({})],
      }),
      finds: [],
    },
  ])
})
