import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import type { RawCell, TableFile } from '../../../src/core/imports/table-file'
import { month } from '../../../src/core/kernel/local-day'
import { contractHoursOn } from '../../../src/core/month/in-force'
import { peopleOfMonth } from '../../../src/core/month/people-of-month'
import { buildMemberWorkbook } from '../../../src/core/sheets/member-workbook'
import { buildRosterWorkbook } from '../../../src/core/sheets/roster-workbook'
import { localDay } from '../../../src/core/kernel/local-day'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { file, readBack, SMALL_SHOP } from './sheet-building'

const NOVEMBER = month('2025-11')
const SHOP = mergePatch(
  SMALL_SHOP,
  planImport(
    [
      file('排班.xlsx', [
        ['2025年11月'],
        ['工号', ...Array.from({ length: 30 }, (_, i) => i + 1)],
        ['001', ...Array.from({ length: 30 }, (_, i) => (i % 7 < 5 ? '早' : '休'))],
        ['002', ...Array.from({ length: 30 }, (_, i) => (i % 7 < 5 ? '夜' : '休'))],
      ]),
    ],
    SMALL_SHOP,
  ).patch,
)
const ROSTER_FILE = readBack(
  '排班.xlsx',
  buildRosterWorkbook({
    shopName: '示例',
    month: NOVEMBER,
    people: peopleOfMonth(SHOP, NOVEMBER),
    rosters: SHOP.rosters,
    shifts: SHOP.shifts,
    calendar: [],
  }),
)

function edited(source: TableFile, change: (cell: RawCell, row: number, column: number) => RawCell): TableFile {
  return {
    ...source,
    sheets: source.sheets.map((sheet, index) =>
      index === 0
        ? { ...sheet, rows: sheet.rows.map((row, at) => row.map((cell, column) => change(cell, at, column))) }
        : sheet,
    ),
  }
}

describe('what the app writes comes back in', () => {
  it('the roster, unchanged: without a word and without a change', () => {
    const found = planImport([ROSTER_FILE], SHOP)
    expect(found.problems).toEqual([])
    expect(found.patch).toEqual({})
    expect(found.recognised[0]).toMatchObject({ kind: 'roster', rows: 2, accepted: 2 })
  })
  it('the roster with one cell changed in Excel: just that day', () => {
    const at = ROSTER_FILE.sheets[0]?.rows.findIndex((row) => row.includes('甲一鸣')) ?? -1
    const found = planImport(
      [edited(ROSTER_FILE, (cell, row, column) => (row === at && column === 3 ? '夜' : cell))],
      SHOP,
    )
    expect(found.problems).toEqual([])
    expect(found.patch.rosters?.map((r) => [r.memberId, r.days[0], r.days[1]])).toEqual([
      ['m-001', 'shift-夜', 'shift-早'],
    ])
  })
  it('the list of members: into an empty shop as into the same one', () => {
    const people = peopleOfMonth(SHOP, NOVEMBER).map((person) => ({
      ...person,
      hours: contractHoursOn(SHOP, person.member.id, localDay('2025-11-30')),
    }))
    const exported = readBack('员工.xlsx', buildMemberWorkbook({ shopName: '示例', people }))
    expect(planImport([exported], SHOP)).toMatchObject({ patch: {}, problems: [] })
    const fresh = planImport([exported], EMPTY_SHOP)
    expect(fresh.problems).toEqual([])
    expect(fresh.patch.members?.map((m) => m.name)).toEqual(['甲一鸣', '乙小满'])
  })
})
