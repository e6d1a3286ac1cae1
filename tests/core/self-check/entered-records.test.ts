import { describe } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import { testPlanted } from './planted'
import { judged, M1, M2, MAY, withEach } from './shop-to-check'

describe('numbers and codes stand once', () => {
  testPlanted([
    {
      what: 'two people with one number',
      shop: (shop) => withEach(shop, 'members', (row) => ({ ...row, employeeNo: '001' })),
      finds: [{ code: 'employee-no-twice', where: { memberId: M2 }, found: { kind: 'text', text: '001' } }],
    },
    {
      what: 'two shifts with one code',
      shop: (shop) => withEach(shop, 'shifts', (row) => ({ ...row, code: '早' })),
      finds: [{ code: 'shift-code-twice', where: { name: '休息' }, found: { kind: 'text', text: '早' } }],
    },
    {
      what: 'near miss: two people of one name, two shifts of one name',
      shop: (shop) =>
        withEach(
          withEach(shop, 'members', (row) => ({ ...row, name: '甲' })),
          'shifts',
          (row) => ({ ...row, name: '班' }),
        ),
      finds: [],
    },
  ])
})

const day = (text: string) => ({ kind: 'day', day: localDay(text) }) as const

describe('what holds from a day on lies within the employment', () => {
  testPlanted([
    {
      what: 'pay from before the hiring',
      shop: (shop) => ({
        ...shop,
        payTerms: shop.payTerms.map((row) => (row.memberId === M1 ? { ...row, from: localDay('2025-12-31') } : row)),
      }),
      finds: [
        {
          code: 'starts-before-hiring',
          severity: 'warn',
          where: { table: 'payTerms', memberId: M1 },
          expected: day('2026-01-01'),
          found: day('2025-12-31'),
        },
      ],
    },
    {
      what: 'a place from the day after the last one',
      shop: (shop) => ({
        ...shop,
        members: shop.members.map((row) => (row.id === M2 ? { ...row, leftOn: localDay('2026-06-30') } : row)),
        assignments: [
          ...shop.assignments,
          ...shop.assignments
            .filter((row) => row.memberId === M2)
            .map((row) => ({ ...row, from: localDay('2026-07-01') })),
        ],
      }),
      finds: [{ code: 'starts-after-leaving', severity: 'warn', where: { table: 'assignments', memberId: M2 } }],
    },
    {
      what: 'near miss: from the last day',
      shop: (shop) => ({
        ...shop,
        members: shop.members.map((row) => (row.id === M2 ? { ...row, leftOn: localDay('2026-06-30') } : row)),
        assignments: [
          ...shop.assignments,
          ...shop.assignments
            .filter((row) => row.memberId === M2)
            .map((row) => ({ ...row, from: localDay('2026-06-30') })),
        ],
      }),
      finds: [],
    },
    {
      what: 'two rows of pay from the same day',
      shop: (shop) => ({ ...shop, payTerms: [...shop.payTerms, shop.payTerms[0]!] }),
      finds: [{ code: 'starts-twice', where: { table: 'payTerms', memberId: M1 }, found: day('2026-01-01') }],
    },
    {
      what: 'a last day before the first',
      shop: (shop): ShopData => ({
        ...shop,
        members: [
          ...shop.members,
          {
            id: toId('m3'),
            employeeNo: '003',
            name: '丙',
            hiredOn: localDay('2026-06-02'),
            leftOn: localDay('2026-06-01'),
          },
        ],
      }),
      finds: [{ code: 'left-before-hired', expected: day('2026-06-02'), found: day('2026-06-01') }],
    },
    {
      what: 'stints that overlap by a day',
      shop: (shop): ShopData => ({
        ...shop,
        members: shop.members.map((row) =>
          row.id === M2
            ? { ...row, earlierStints: [{ hiredOn: localDay('2025-03-01'), leftOn: localDay('2026-01-01') }] }
            : row,
        ),
      }),
      finds: [{ code: 'stints-overlap', where: { memberId: M2 }, found: day('2026-01-01') }],
    },
    {
      what: 'near miss: stints that follow one another, with pay since the first',
      shop: (shop): ShopData => ({
        ...shop,
        members: shop.members.map((row) =>
          row.id === M2
            ? { ...row, earlierStints: [{ hiredOn: localDay('2025-03-01'), leftOn: localDay('2025-12-31') }] }
            : row,
        ),
        payTerms: [...shop.payTerms, { ...shop.payTerms[1]!, from: localDay('2025-03-01') }],
      }),
      finds: [],
    },
    {
      what: 'near miss: one day of work',
      shop: (shop): ShopData => ({
        ...shop,
        members: [
          ...shop.members,
          {
            id: toId('m3'),
            employeeNo: '003',
            name: '丙',
            hiredOn: localDay('2026-06-02'),
            leftOn: localDay('2026-06-02'),
          },
        ],
      }),
      finds: [],
    },
    {
      what: 'an opening of tax that belongs to another year',
      shop: (shop) => ({
        ...shop,
        taxProfiles: [
          {
            memberId: M1,
            year: 2026,
            specialDeductions: [],
            firstJobOfYear: false,
            deductSixtyThousand: false,
            opening: {
              throughMonth: '2025-12' as never,
              months: 12,
              incomeFen: 0 as never,
              contributionsFen: 0 as never,
              specialDeductionsFen: 0 as never,
              withheldFen: 0 as never,
            },
          },
        ],
      }),
      finds: [{ code: 'opening-of-other-year', where: { memberId: M1 } }],
    },
  ])
})

const isMayOfM1 = (row: { readonly memberId: string; readonly month: string }): boolean =>
  row.memberId === M1 && row.month === MAY

describe('documents of a month hold their month', () => {
  testPlanted([
    {
      what: 'a roster of thirty days in May',
      shop: (shop) =>
        judged(withEach(shop, 'rosters', (row) => (isMayOfM1(row) ? { ...row, days: row.days.slice(0, 30) } : row))),
      finds: [
        {
          code: 'roster-length',
          where: { memberId: M1, month: MAY },
          expected: { kind: 'number', decimal: '31', unit: 'days' },
          found: { kind: 'number', decimal: '30', unit: 'days' },
        },
      ],
    },
    {
      what: 'two rosters of one person and month',
      shop: (shop) => ({ ...shop, rosters: [...shop.rosters, ...shop.rosters.filter(isMayOfM1)] }),
      finds: [{ code: 'roster-twice', where: { memberId: M1, month: MAY } }],
    },
    {
      what: 'a punch of another month',
      shop: (shop) =>
        judged(
          withEach(shop, 'punches', (row) =>
            isMayOfM1(row)
              ? { ...row, punches: [...row.punches, { ...row.punches[0]!, day: localDay('2026-06-01') }] }
              : row,
          ),
        ),
      finds: [{ code: 'punch-of-other-month', where: { memberId: M1, month: MAY, day: localDay('2026-06-01') } }],
    },
    {
      what: 'punches out of order',
      shop: (shop) =>
        withEach(shop, 'punches', (row) =>
          isMayOfM1(row) ? { ...row, punches: [row.punches[1]!, row.punches[0]!, ...row.punches.slice(2)] } : row,
        ),
      finds: [{ code: 'punches-unsorted', where: { memberId: M1, month: MAY } }],
    },
    {
      what: 'a punch twice',
      shop: (shop) =>
        judged(
          withEach(shop, 'punches', (row) =>
            isMayOfM1(row) ? { ...row, punches: [row.punches[0]!, ...row.punches] } : row,
          ),
        ),
      finds: [{ code: 'punch-twice', where: { memberId: M1, month: MAY } }],
    },
    {
      what: 'near miss: two punches a minute apart',
      shop: (shop) =>
        judged(
          withEach(shop, 'punches', (row) =>
            isMayOfM1(row)
              ? {
                  ...row,
                  punches: [{ ...row.punches[0]!, minute: row.punches[0]!.minute - 1 }, ...row.punches],
                }
              : row,
          ),
        ),
      finds: [],
    },
  ])
})
