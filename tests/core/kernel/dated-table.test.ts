import { describe, expect, it } from 'vitest'
import type { DatedTable } from '../../../src/core/kernel/dated-table'
import { rowInForce, valueInForce, valueInForceOrFirst } from '../../../src/core/kernel/dated-table'
import { localDay } from '../../../src/core/kernel/local-day'

const table: DatedTable<number> = [
  { from: localDay('2025-01-01'), value: 1, source: 'first' },
  { from: localDay('2026-07-01'), value: 2, source: 'second' },
]

describe('dated tables', () => {
  it('a row is in force from its own day on, until the next row', () => {
    expect(valueInForce(table, localDay('2025-01-01')).value).toBe(1)
    expect(valueInForce(table, localDay('2026-06-30')).value).toBe(1)
    expect(valueInForce(table, localDay('2026-07-01')).value).toBe(2)
    expect(valueInForce(table, localDay('2099-01-01')).source).toBe('second')
  })

  it('nothing is in force before the first row', () => {
    expect(rowInForce(table, localDay('2024-12-31'))).toBeUndefined()
    expect(() => valueInForce(table, localDay('2024-12-31'))).toThrow(/2024-12-31/)
    expect(valueInForceOrFirst(table, localDay('2024-12-31')).value).toBe(1)
    expect(valueInForceOrFirst(table, localDay('2026-07-01')).value).toBe(2)
    expect(() => valueInForceOrFirst([], localDay('2026-07-01'))).toThrow(RangeError)
  })

  it('does not depend on the order of the rows; of two rows of one day the later entry holds', () => {
    expect(rowInForce([...table].reverse(), localDay('2026-08-01'))?.value).toBe(2)
    const twice = [...table, { from: localDay('2026-07-01'), value: 3, source: 'third' }]
    expect(rowInForce(twice, localDay('2026-07-01'))?.value).toBe(3)
  })
})
