import { describe } from 'vitest'
import { fen } from '../../../src/core/kernel/fen'
import { month } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import type { TaxCumulative } from '../../../src/core/payroll/payslip'
import { rosterOf } from '../month/shop-case'
import { testPlanted } from './planted'
import { APRIL, closing, judged, M1, MAY, tampered } from './shop-to-check'

/** May closed with other figures of the year so far. */
function cumulative(shop: ShopData, change: (of: TaxCumulative) => TaxCumulative): ShopData {
  return tampered(closing(shop, MAY), MAY, (closed) => ({
    ...closed,
    payslips: closed.payslips.map((slip, index) =>
      index === 0 ? { ...slip, cumulative: change(slip.cumulative) } : slip,
    ),
  }))
}

describe('a closed month is what was closed', () => {
  testPlanted([
    {
      what: 'a name that was changed afterwards',
      shop: (shop) =>
        tampered(
          shop,
          APRIL,
          (closed) => ({ ...closed, people: closed.people.map((person) => ({ ...person, name: '别人' })) }),
          'kept',
        ),
      finds: [{ code: 'hash-differs', severity: 'error', where: { month: APRIL } }],
    },
    {
      what: 'near miss: the fields in another order',
      shop: (shop) =>
        tampered(
          shop,
          APRIL,
          (closed) => ({
            ...closed,
            people: closed.people.map(({ role, name, ...rest }) => ({ name, role, ...rest })),
          }),
          'kept',
        ),
      finds: [],
    },
    {
      what: 'an income so far that does not go on from April',
      shop: (shop) => cumulative(shop, (of) => ({ ...of, incomeFen: fen(of.incomeFen + 1) })),
      finds: [{ code: 'cumulative-differs', where: { memberId: M1, month: MAY, figure: 'income-so-far' } }],
    },
    {
      what: 'tax withheld so far that does not go on from April',
      shop: (shop) => cumulative(shop, (of) => ({ ...of, withheldFen: fen(0) })),
      finds: [{ code: 'cumulative-differs', where: { memberId: M1, month: MAY, figure: 'withheld-so-far' } }],
    },
    {
      what: 'near miss: two months closed one after the other',
      shop: (shop) => closing(shop, MAY),
      finds: [],
    },
    {
      what: 'a month left open between two closed ones',
      shop: (shop) => {
        const june = judged({ ...shop, rosters: [...shop.rosters, rosterOf('m1', month('2026-06'))] })
        return closing({ ...june, punches: june.punches, corrections: [] }, month('2026-06'))
      },
      finds: [{ code: 'month-left-open', severity: 'warn', where: { month: MAY } }],
    },
    {
      what: 'near miss: months before the first closed one, and months without anything between',
      shop: (shop) => {
        const august = judged({ ...shop, rosters: [...shop.rosters, rosterOf('m1', month('2026-08'))] })
        return closing(closing(august, MAY), month('2026-08'))
      },
      finds: [],
    },
  ])
})
