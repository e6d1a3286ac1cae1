import { describe, expect, it } from 'vitest'
import { INDICATOR_GROUPS, INDICATOR_LIBRARY, libraryIndicator } from '../../../src/core/kpi/library/indicators'

/** The 51 numbered indicators that the product promises; a number that names two figures has two ids. */
const PROMISED: readonly (readonly string[])[] = [
  ['ind-sales-target-completion'],
  ['ind-inquiry-conversion'],
  ['ind-average-order-value'],
  ['ind-order-value-ratio'],
  ['ind-reply-rate'],
  ['ind-average-response-time'],
  ['ind-first-response-time'],
  ['ind-three-minute-reply-rate'],
  ['ind-thirty-second-answer-rate'],
  ['ind-customer-satisfaction'],
  ['ind-dissatisfaction-rate'],
  ['ind-service-sales', 'ind-service-gross-sales'],
  ['ind-service-sales-share'],
  ['ind-review-invitation-rate'],
  ['ind-refund-completion-time'],
  ['ind-platform-help-rate'],
  ['ind-platform-liability-rate'],
  ['ind-complaint-rate'],
  ['ind-first-resolution-rate'],
  ['ind-attendance'],
  ['ind-gmv-completion'],
  ['ind-gross-profit', 'ind-gross-margin'],
  ['ind-store-conversion'],
  ['ind-unique-visitors'],
  ['ind-promotion-roi'],
  ['ind-promotion-cost-share'],
  ['ind-click-through-rate'],
  ['ind-cost-per-click'],
  ['ind-inventory-turnover-days'],
  ['ind-active-sku-rate'],
  ['ind-return-rate'],
  ['ind-store-experience-score'],
  ['ind-new-listings'],
  ['ind-campaign-execution-rate'],
  ['ind-design-output', 'ind-design-on-time-rate'],
  ['ind-rework-rate'],
  ['ind-main-image-ctr-lift'],
  ['ind-copy-output', 'ind-copy-first-pass-rate'],
  ['ind-parcels-packed'],
  ['ind-dispatch-rate-24h', 'ind-dispatch-rate-48h'],
  ['ind-wrong-shipment-rate'],
  ['ind-damage-rate'],
  ['ind-stock-count-accuracy'],
  ['ind-live-hours'],
  ['ind-live-gmv'],
  ['ind-live-dwell-time', 'ind-live-conversion'],
  ['ind-report-on-time-rate', 'ind-report-accuracy'],
  ['ind-new-product-success-rate'],
  ['ind-violation-count'],
  ['ind-attitude-teamwork'],
  ['ind-demonstration-count'],
]

describe('the indicator library', () => {
  it('holds each of the 51 promised indicators', () => {
    expect(PROMISED).toHaveLength(51)
    expect(PROMISED.flat().filter((id) => libraryIndicator(id) === undefined)).toEqual([])
    expect(new Set(PROMISED.flat()).size).toBe(PROMISED.flat().length)
  })

  it('uses each id and each name once, and ids that start with ind-', () => {
    expect(new Set(INDICATOR_LIBRARY.map((indicator) => indicator.id)).size).toBe(INDICATOR_LIBRARY.length)
    expect(new Set(INDICATOR_LIBRARY.map((indicator) => indicator.name)).size).toBe(INDICATOR_LIBRARY.length)
    expect(INDICATOR_LIBRARY.filter((indicator) => !/^ind-[a-z0-9]+(-[a-z0-9]+)*$/.test(indicator.id))).toEqual([])
  })

  it('is the sum of its groups', () => {
    expect(INDICATOR_GROUPS.reduce((sum, group) => sum + group.indicators.length, 0)).toBe(INDICATOR_LIBRARY.length)
    expect(new Set(INDICATOR_GROUPS.map((group) => group.key)).size).toBe(INDICATOR_GROUPS.length)
  })

  it('defines every indicator in a full sentence and names where the figure comes from', () => {
    for (const { name, definition, dataSource } of INDICATOR_LIBRARY) {
      expect(definition, name).toMatch(/。$/)
      expect([...definition].length, name).toBeGreaterThanOrEqual(20)
      expect(dataSource, name).toMatch(/[^，。、；]$/)
    }
  })

  it('repeats no definition', () => {
    expect(new Set(INDICATOR_LIBRARY.map((indicator) => indicator.definition)).size).toBe(INDICATOR_LIBRARY.length)
  })

  it('gives usual targets as plain decimal text, rates never above 100', () => {
    for (const { name, unit, usualTarget } of INDICATOR_LIBRARY) {
      if (usualTarget === undefined) continue
      expect(usualTarget, name).toMatch(/^\d+(\.\d+)?$/)
      if (unit === 'percent') expect(Number(usualTarget), name).toBeLessThanOrEqual(100)
    }
  })

  it('has the directions and usual targets that the trade uses', () => {
    const figures = [
      'ind-inquiry-conversion',
      'ind-average-response-time',
      'ind-wrong-shipment-rate',
      'ind-promotion-cost-share',
      'ind-violation-count',
    ].map((id) => {
      const indicator = libraryIndicator(id)
      return [indicator?.unit, indicator?.direction, indicator?.usualTarget]
    })
    expect(figures).toEqual([
      ['percent', 'higher-better', '45'],
      ['seconds', 'lower-better', '35'],
      ['permille', 'lower-better', '1'],
      ['percent', 'lower-better', '10'],
      ['count', 'lower-better', '0'],
    ])
  })

  it('finds nothing under an id of the shop’s own', () => {
    expect(libraryIndicator('my-own')).toBeUndefined()
  })
})
