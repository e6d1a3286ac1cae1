import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, localDay, month } from '../../src/core/kernel/local-day'
import { computeMonth } from '../../src/core/month/compute-month'
import type { ShopData } from '../../src/core/month/shop-data'
import { anyShop } from '../schema/shop-arbitraries'
import { must, openTestShop } from './test-shop'
import { runs } from '../property-runs'

/** All months of the random shops but the last have passed. */
const TODAY = localDay('2026-04-20')

describe('what is read for one month', () => {
  it('gives the same figures as the whole shop would, whichever months are closed', async () => {
    await fc.assert(
      fc.asyncProperty(anyShop, async (shop: ShopData) => {
        const { db, shop: repositories } = openTestShop(TODAY)
        must(await repositories.shop.replaceAll({ ...shop, settings: { ...shop.settings, city: '' } }, 'shop-restored'))
        const whole = await repositories.shop.snapshot()
        for (let of = month('2025-12'); of <= '2026-06'; of = addMonths(of, 1))
          expect(computeMonth(await repositories.shop.snapshotMonth(of), of, TODAY)).toEqual(
            computeMonth(whole, of, TODAY),
          )
        await db.delete()
      }),
      { numRuns: runs(20) },
    )
  }, 120_000)
})
