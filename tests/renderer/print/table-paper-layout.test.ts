import { describe, expect, it } from 'vitest'
import type { TablePaper } from '../../../src/core/documents/paper'
import { tablePaperLayout } from '../../../src/renderer/print/table-paper-layout'

function table(rows: number, widthsMm: readonly number[], size: Partial<TablePaper> = {}): TablePaper {
  return {
    kind: 'table',
    title: '表',
    subtitle: '',
    paper: 'A4',
    landscape: true,
    columns: widthsMm.map((widthMm) => ({ head: '列', widthMm, align: 'center' })),
    rows: Array.from({ length: rows }, () => ({ cells: [] })),
    notes: [],
    signatures: [],
    ...size,
  }
}
const ROSTER_COLUMNS = [20, ...Array.from({ length: 31 }, () => 7), 12]

describe('row height', () => {
  it('is at most 10 mm, however few the rows', () => {
    expect(tablePaperLayout(table(3, ROSTER_COLUMNS)).rowMm).toBe(10)
  })
  it('shares what A4 landscape leaves: (210 − 10 − 14 − 26) / 30 rows = 5.33 mm', () => {
    expect(tablePaperLayout(table(30, ROSTER_COLUMNS)).rowMm).toBeCloseTo(160 / 30, 6)
  })
  it('leaves room for notes and signatures: (160 − 2 × 4.6 − 14) / 30 = 4.56 mm', () => {
    const layout = tablePaperLayout(table(30, ROSTER_COLUMNS, { notes: ['一', '二'], signatures: ['制表'] }))
    expect(layout.rowMm).toBeCloseTo(136.8 / 30, 6)
  })
  it('puts 37 rows on one page (160 / 37 = 4.32 mm) and 38 on two (2 × 160 / 39 = 8.21 mm)', () => {
    expect(tablePaperLayout(table(37, ROSTER_COLUMNS)).rowMm).toBeCloseTo(160 / 37, 6)
    expect(tablePaperLayout(table(38, ROSTER_COLUMNS)).rowMm).toBeCloseTo(320 / 39, 6)
  })
  it('puts 50 people on one A3 sheet: (297 − 10 − 14 − 26) / 50 = 4.94 mm', () => {
    expect(tablePaperLayout(table(50, ROSTER_COLUMNS, { paper: 'A3' })).rowMm).toBeCloseTo(247 / 50, 6)
  })
})

describe('width', () => {
  it('of columns is in proportion and sums to 100 %', () => {
    const { columnPercents } = tablePaperLayout(table(1, [10, 30]))
    expect(columnPercents).toEqual([25, 75])
  })
  it('fills the sheet from 75 % of it on: of 277 mm, 208 mm stretch and 207 mm do not', () => {
    expect(tablePaperLayout(table(1, [208])).widthPercent).toBe(100)
    expect(tablePaperLayout(table(1, [207])).widthPercent).toBeCloseTo((207 / 277) * 100, 6)
  })
  it('never leaves the sheet', () => {
    expect(tablePaperLayout(table(1, [500, 500])).widthPercent).toBe(100)
  })
})

describe('letters', () => {
  it('stay between 7 and 9.5 points', () => {
    expect(tablePaperLayout(table(3, ROSTER_COLUMNS)).fontPt).toBe(9.5)
    expect(tablePaperLayout(table(37, ROSTER_COLUMNS)).fontPt).toBeGreaterThanOrEqual(7)
  })
})
