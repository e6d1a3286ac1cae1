import { expect, it } from 'vitest'
import type { TablePaper } from '../../../src/core/documents/paper'
import { buildPaperWorkbook } from '../../../src/core/sheets/paper-workbook'

function sheetWith(columns: number, head: string) {
  const paper: TablePaper = {
    kind: 'table',
    title: '表',
    subtitle: '',
    paper: 'A4',
    landscape: true,
    columns: Array.from({ length: columns }, () => ({ head, widthMm: 8, align: 'center' as const })),
    rows: [],
    notes: [],
    signatures: [],
  }
  const [sheet] = buildPaperWorkbook(paper, '表').sheets
  return { widths: sheet?.columns.map(({ widthChars }) => widthChars), headRow: sheet?.rows[2] }
}

it('gives the headings of a few columns their whole width', () => {
  const { widths, headRow } = sheetWith(15, '快递对接')
  expect(new Set(widths)).toEqual(new Set([9])) // 4 characters, each two wide, and a margin
  expect(headRow).not.toHaveProperty('heightPoints')
})
it('keeps many columns as narrow as on paper, and their headings in as many lines as they need', () => {
  const { widths, headRow } = sheetWith(16, '快递对接与查件')
  expect(new Set(widths)).toEqual(new Set([5])) // 8 mm × 0.55 is below the least width
  expect(headRow).toMatchObject({ heightPoints: 45 }) // 14 half characters in 5 are three lines of 15 points
})
