import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MemberId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import type { LocalDay } from '../../../src/core/kernel/local-day'
import { addDays, localDay } from '../../../src/core/kernel/local-day'
import {
  copyLastWeek,
  fillDown,
  fillRight,
  pasteBlock,
  planArea,
  repeatToEnd,
  swapPeople,
} from '../../../src/core/schedule/blocks/block-edits'
import { blockOfText, textOfBlock } from '../../../src/core/schedule/blocks/block-text'
import type { RosterEdit, RosterSheet, SheetArea } from '../../../src/core/schedule/blocks/roster-block'
import { areaBetween, blockOf, cellsBetween, onlyEmptyCells } from '../../../src/core/schedule/blocks/roster-block'
import type { Shift } from '../../../src/core/schedule/shift'
import { shiftLookup } from '../../../src/core/schedule/shift-at'

// 2026-06-01 is a Monday.
const FIRST = localDay('2026-06-01')
const CODES = ['早', '晚', '休'] as const
const SHIFTS = CODES.map((code, order): Shift => ({
  id: toId<ShiftId>(code),
  code,
  name: `${code}班`,
  kind: 'rest',
  segments: [],
  unpaidBreakMinutes: 0,
  punching: 'none',
  colour: 'gray',
  order,
}))

/** A roster drawn as rows of codes, '.' = empty, '#' = not employed; the first column is 2026-06-01. */
function drawn(...rows: readonly string[]): RosterSheet {
  const people = rows.map((_, i) => toId<MemberId>(`m${i}`))
  const at = (memberId: MemberId, day: LocalDay): string =>
    rows[people.indexOf(memberId)]?.[(Date.parse(day) - Date.parse(FIRST)) / 86_400_000] ?? '.'
  return {
    people,
    days: Array.from({ length: rows[0]?.length ?? 0 }, (_, i) => addDays(FIRST, i)),
    shiftIdAt: (memberId, day) => {
      const code = at(memberId, day)
      return code === '.' || code === '#' ? null : toId<ShiftId>(code)
    },
    isOpen: (memberId, day) => at(memberId, day) !== '#',
  }
}
/** The sheet after the edit, drawn the same way. */
function after(sheet: RosterSheet, edit: RosterEdit): readonly string[] {
  const set = new Map(edit.cells.map((c) => [`${c.memberId} ${c.day}`, c.shiftId]))
  return sheet.people.map((memberId) =>
    sheet.days
      .map((day) => {
        const now = sheet.shiftIdAt(memberId, day)
        const next = set.has(`${memberId} ${day}`) ? set.get(`${memberId} ${day}`) : now
        return next ?? (sheet.isOpen(memberId, day) ? '.' : '#')
      })
      .join(''),
  )
}
const area = (top: number, left: number, bottom: number, right: number): SheetArea => ({ top, left, bottom, right })

describe('block edits', () => {
  it('plan and empty an area, and count what they cover', () => {
    const sheet = drawn('早.休', '.#.')
    const planned = planArea(sheet, area(0, 0, 1, 2), toId('休'))
    expect(after(sheet, planned)).toEqual(['休休休', '休#休'])
    expect([planned.cells.length, planned.overwritten]).toEqual([4, 1])
    expect(after(sheet, onlyEmptyCells(sheet, planned))).toEqual(['早休休', '休#休'])
    expect(after(sheet, planArea(sheet, area(0, 0, 0, 2), null))).toEqual(['...', '.#.'])
  })

  it('paste a block once, several times into an area that it divides, and cut off at the edge', () => {
    const sheet = drawn('早晚....', '......')
    const block = blockOf(sheet, area(0, 0, 0, 1))
    expect(after(sheet, pasteBlock(sheet, area(1, 1, 1, 1), block))).toEqual(['早晚....', '.早晚...'])
    expect(after(sheet, pasteBlock(sheet, area(0, 2, 1, 5), block))).toEqual(['早晚早晚早晚', '..早晚早晚'])
    expect(after(sheet, pasteBlock(sheet, area(1, 0, 1, 2), block))).toEqual(['早晚....', '早晚....'])
    expect(after(sheet, pasteBlock(sheet, area(1, 5, 1, 5), block))).toEqual(['早晚....', '.....早'])
    // An empty cell of the block empties what it lands on.
    expect(pasteBlock(sheet, area(0, 1, 0, 1), [[null]]).overwritten).toBe(1)
  })

  it('fill right, fill down and repeat to the end', () => {
    const sheet = drawn('早..休', '晚..#')
    expect(after(sheet, fillRight(sheet, area(0, 0, 1, 3)))).toEqual(['早早早早', '晚晚晚#'])
    expect(fillRight(sheet, area(0, 0, 1, 3)).overwritten).toBe(1)
    expect(after(sheet, fillDown(sheet, area(0, 0, 1, 3)))).toEqual(['早..休', '早..#'])
    const row = drawn('早晚休....', '.......')
    expect(after(row, repeatToEnd(row, area(0, 0, 0, 2)))).toEqual(['早晚休早晚休早', '.......'])
    expect(repeatToEnd(row, area(0, 0, 1, 6)).cells).toEqual([])
  })

  it('copy the week before into the whole week of the selection, leaving days that had no plan', () => {
    const sheet = drawn('早早.晚晚休休.......', '休休休休休休休晚.....#')
    expect(after(sheet, copyLastWeek(sheet, area(0, 9, 0, 9)))[0]).toBe('早早.晚晚休休早早.晚晚休休')
    const both = copyLastWeek(sheet, area(0, 9, 1, 9))
    expect(after(sheet, both)[1]).toBe('休休休休休休休休休休休休休#')
    expect(both.overwritten).toBe(1)
  })

  it('swap two people where both work here', () => {
    const sheet = drawn('早早早', '休.#')
    const [a, b] = sheet.people
    expect(after(sheet, swapPeople(sheet, a!, b!, sheet.days))).toEqual(['休.早', '早早#'])
  })

  it('leave no gap on the way of a fast mouse', () => {
    expect(cellsBetween([2, 5], [2, 5])).toEqual([[2, 5]])
    expect(cellsBetween([0, 0], [1, 4]).map(([, column]) => column)).toEqual([0, 1, 2, 3, 4])
    expect(areaBetween([3, 1], [0, 4])).toEqual(area(0, 1, 3, 4))
  })
})

describe('text of a block', () => {
  it('is what a spreadsheet gives: codes or names, a line end at the end, short lines', () => {
    expect(blockOfText('早\t晚班\r\n休\r\n', SHIFTS)).toEqual({
      ok: true,
      value: [
        ['早', '晚'],
        ['休', null],
      ],
    })
    expect(blockOfText('早\t夜\n夜\t通宵', SHIFTS)).toEqual({
      ok: false,
      error: { code: 'unknown-codes', codes: ['夜', '通宵'] },
    })
    expect(blockOfText('', SHIFTS)).toEqual({ ok: false, error: { code: 'nothing' } })
  })
})

const anySheet = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 2, max: 20 }) })
  .chain(({ rows, columns }) =>
    fc.tuple(
      fc.array(fc.string({ unit: fc.constantFrom('早', '晚', '休', '.'), minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1)),
      fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1)),
    ),
  )

describe('properties of block edits', () => {
  it('a copied block pasted where it was changes nothing, as a block and as text', () => {
    fc.assert(
      fc.property(anySheet, ([rows, a, b]) => {
        const sheet = drawn(...rows)
        const place = areaBetween(a, b)
        const block = blockOf(sheet, place)
        expect(pasteBlock(sheet, place, block).cells).toEqual([])
        const read = blockOfText(textOfBlock(block, shiftLookup(SHIFTS)), SHIFTS)
        if (read.ok) expect(read.value).toEqual(block)
        else expect(block).toEqual([[null]])
      }),
    )
  })

  it('swapping twice is doing nothing, and no edit writes a cell that stays as it is', () => {
    fc.assert(
      fc.property(anySheet, ([rows, a, b]) => {
        const sheet = drawn(...rows)
        const [first, second] = [sheet.people[a[0]]!, sheet.people[b[0]]!]
        const once = drawn(...after(sheet, swapPeople(sheet, first, second, sheet.days)))
        expect(after(once, swapPeople(once, first, second, once.days))).toEqual(rows)
        const place = areaBetween(a, b)
        for (const edit of [
          fillRight(sheet, place),
          fillDown(sheet, place),
          repeatToEnd(sheet, place),
          copyLastWeek(sheet, place),
        ]) {
          expect(edit.cells.filter((c) => sheet.shiftIdAt(c.memberId, c.day) === c.shiftId)).toEqual([])
          expect(onlyEmptyCells(sheet, edit).cells.length + edit.overwritten).toBe(edit.cells.length)
        }
      }),
    )
  })
})
