import { describe, expect, it } from 'vitest'
import type { Column } from '../../../src/renderer/ui/data-table-rows'
import { arrangeRows, nextSorting } from '../../../src/renderer/ui/data-table-rows'

interface Row {
  readonly name: string
  readonly days: number | undefined
}
const ROWS: readonly Row[] = [
  { name: '张三', days: 2 },
  { name: '白五', days: undefined },
  { name: '李四', days: 10 },
]
const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: 'name', cell: (row) => row.name, sortBy: (row) => row.name, search: (row) => row.name },
  {
    key: 'days',
    title: 'days',
    cell: (row) => row.days,
    sortBy: (row) => row.days,
    search: (row) => `${row.days ?? ''}d`,
  },
]
const names = (rows: readonly Row[]): string => rows.map((row) => row.name).join(' ')

describe('rows of a table', () => {
  it('stay as they came without search and sorting', () => {
    expect(arrangeRows(ROWS, COLUMNS, { query: '  ', sorting: null })).toBe(ROWS)
  })
  it('are found by every word, in any column', () => {
    expect(names(arrangeRows(ROWS, COLUMNS, { query: '四 10D', sorting: null }))).toBe('李四')
    expect(names(arrangeRows(ROWS, COLUMNS, { query: '四 2d', sorting: null }))).toBe('')
  })
  it('sort numbers by size and keep nothing last, both ways', () => {
    expect(names(arrangeRows(ROWS, COLUMNS, { query: '', sorting: { key: 'days', descending: false } }))).toBe(
      '张三 李四 白五',
    )
    expect(names(arrangeRows(ROWS, COLUMNS, { query: '', sorting: { key: 'days', descending: true } }))).toBe(
      '李四 张三 白五',
    )
  })
  it('sort Chinese names by their reading', () => {
    expect(names(arrangeRows(ROWS, COLUMNS, { query: '', sorting: { key: 'name', descending: false } }))).toBe(
      '白五 李四 张三',
    )
  })
  it('a heading goes rising, falling, as it came', () => {
    const first = nextSorting(null, 'a')
    const second = nextSorting(first, 'a')
    expect([first, second, nextSorting(second, 'a'), nextSorting(second, 'b')]).toEqual([
      { key: 'a', descending: false },
      { key: 'a', descending: true },
      null,
      { key: 'b', descending: false },
    ])
  })
})
