import { expect, it } from 'vitest'
import type { ShopData } from '../../../src/core/month/shop-data'
import type { Finding, FindingCode } from '../../../src/core/self-check/finding'
import { check, SHOP } from './shop-to-check'

/** A shop with one thing wrong – or, beside it, with nothing wrong that looks nearly the same. */
export interface Planted {
  readonly what: string
  readonly shop: (shop: ShopData) => ShopData
  /** Exactly these and no other: code, and whatever of the finding is worth asserting. */
  readonly finds: readonly (Partial<Finding> & { readonly code: FindingCode })[]
}

export function testPlanted(planted: readonly Planted[]): void {
  it.each(planted.map((each) => [each.what, each] as const))('%s', (_what, { shop, finds }) => {
    const found = check(shop(SHOP))
    expect(found.map((finding) => finding.code)).toEqual(finds.map((finding) => finding.code))
    expect(found).toMatchObject(finds)
  })
}
