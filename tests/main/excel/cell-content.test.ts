import { describe, expect, it } from 'vitest'
import { cellNumber, cellText, legalSheetNames, MAX_CELL_CHARS } from '../../../src/main/excel/cell-content'

const CUT = '…（已截断）'

describe('the text of a cell', () => {
  it.each(['=1+1', '+86 138 0000 0000', '-5', '@SUM(A1)', '\t=1', '00123'])('%j stays as it is', (text) => {
    expect(cellText(text)).toBe(text)
  })
  it('keeps 32 767 characters; one more is cut with a mark', () => {
    expect(cellText('长'.repeat(MAX_CELL_CHARS))).toBe('长'.repeat(MAX_CELL_CHARS))
    const cut = cellText('长'.repeat(MAX_CELL_CHARS + 1))
    expect([cut.length, cut.endsWith(CUT)]).toEqual([MAX_CELL_CHARS, true])
  })
  it('never cuts a character of two places in two', () => {
    // The first character decides whether the cut falls between the halves of an emoji or between two of them.
    for (const first of ['', 'a']) {
      const cut = cellText(`${first}${'😀'.repeat(MAX_CELL_CHARS)}`)
      expect(cut.endsWith(CUT)).toBe(true)
      expect(cut.length).toBeLessThanOrEqual(MAX_CELL_CHARS)
      expect(cut.slice(0, -CUT.length)).toMatch(/^a?(😀)+$/u)
    }
  })
  it('loses control characters and halves of characters, nothing else', () => {
    expect(cellText('a\u0000b\u000bc\ud83dd\ude00\ufffee\n\t😀')).toBe('abcde\n\t😀')
  })
})

it.each([Number.NaN, Infinity, -Infinity])('%s is no number for a cell', (value) => {
  expect(() => cellNumber(value)).toThrow(RangeError)
})

describe('sheet names', () => {
  const nameOf = (wanted: string): string | undefined => legalSheetNames([wanted])[0]

  it.each([
    ['工资表', '工资表'],
    ['2026/02 [工资]: *?\\', '2026 02  工资'],
    ["'引号'", '引号'],
    ["O'Neil", "O'Neil"],
    ['', '工作表'],
    ['  ', '工作表'],
    ["''", '工作表'],
    ['[]', '工作表'],
    ['History', '工作表'],
    ['HISTORY', '工作表'],
    ['a\u0000b\nc', 'ab c'],
    ['名'.repeat(40), '名'.repeat(31)],
    [`${'名'.repeat(30)}'乙`, '名'.repeat(30)],
    [`${'名'.repeat(30)}😀`, '名'.repeat(30)],
  ])('%j becomes %j', (wanted, legal) => {
    expect(nameOf(wanted)).toBe(legal)
  })
  it('differ from each other, whatever their case and length', () => {
    const names = legalSheetNames(['a', 'A', 'a', ...Array.from({ length: 12 }, () => '名'.repeat(40)), '', 'History'])
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^(?!')[^*?:\\/[\]]{1,31}(?<!')$/u)
  })
})
