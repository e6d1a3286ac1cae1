import { describe, expect, it } from 'vitest'
import { columnLetters, formulaCell, numberCell } from '../../../src/core/sheets/cell'

describe('cells', () => {
  it.each([Number.NaN, Infinity, -Infinity])('%s makes no cell: the workbook would be called damaged', (value) => {
    expect(() => numberCell(value)).toThrow(/^cell-not-finite/)
    expect(() => formulaCell('A1', value, 'integer')).toThrow(/^cell-not-finite/)
  })
  it('finite numbers do, zero and negative ones too', () => {
    expect([0, -0.5, 1e15].map((value) => numberCell(value).value)).toEqual([
      { kind: 'number', value: 0 },
      { kind: 'number', value: -0.5 },
      { kind: 'number', value: 1e15 },
    ])
  })
  it('columns are counted in letters', () => {
    expect([1, 26, 27, 702, 703, 16_384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
    expect(() => columnLetters(0)).toThrow(RangeError)
  })
})
