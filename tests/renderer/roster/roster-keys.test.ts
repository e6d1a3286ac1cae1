import { describe, expect, it } from 'vitest'
import type { MemberId, ShiftId } from '../../../src/core/kernel/ids'
import type { LocalDay } from '../../../src/core/kernel/local-day'
import type { RosterSheet } from '../../../src/core/schedule/blocks/roster-block'
import { areaOf, cellsIn, isClosedArea } from '../../../src/renderer/features/roster/roster-area'
import { meaningOfKey } from '../../../src/renderer/features/roster/roster-keys'
import type { CellPlace } from '../../../src/renderer/features/roster/roster-store'
import type { RosterView } from '../../../src/renderer/features/roster/use-roster'

const people = Array.from({ length: 15 }, (_, index) => `m${index}` as MemberId)
const days = ['2026-03-01', '2026-03-02', '2026-03-03'] as LocalDay[]
const place = (row: number, column: number): CellPlace => ({ memberId: people[row]!, day: days[column]! })
/** The last person has left before the last day. */
const sheet: RosterSheet = {
  people,
  days,
  shiftIdAt: () => null,
  isOpen: (memberId, day) => memberId !== people[14] || day < days[2]!,
}
const view = {
  sheet,
  shifts: [
    { id: 'early' as ShiftId, code: '早' },
    { id: 'k' as ShiftId, code: 'K' },
  ],
} as unknown as RosterView
const press = (key: string, at: CellPlace, more: { readonly shiftKey?: boolean; readonly command?: boolean } = {}) =>
  meaningOfKey({ key, shiftKey: false, command: false, ...more }, at, view)

describe('a key in the roster', () => {
  it.each([
    ['ArrowRight', [1, 1], [1, 2]],
    ['ArrowRight', [1, 2], [1, 2]],
    ['ArrowLeft', [1, 0], [1, 0]],
    ['ArrowUp', [0, 1], [0, 1]],
    ['ArrowDown', [0, 1], [1, 1]],
    ['Home', [1, 2], [1, 0]],
    ['End', [1, 0], [1, 2]],
    ['PageDown', [1, 0], [11, 0]],
    ['PageDown', [9, 0], [14, 0]],
    ['PageUp', [11, 0], [1, 0]],
  ] as const)('%s from %j goes to %j, and no further than the sheet', (key, from, to) => {
    expect(press(key, place(from[0], from[1]))).toEqual({ kind: 'move', to: place(to[0], to[1]) })
    expect(press(key, place(from[0], from[1]), { shiftKey: true })).toEqual({ kind: 'extend', to: place(to[0], to[1]) })
  })
  it('plans by number and by code in either case, and steps on', () => {
    expect(press('1', place(0, 0))).toEqual({ kind: 'plan', shiftId: 'early', then: place(0, 1) })
    expect(press('k', place(0, 2))).toEqual({ kind: 'plan', shiftId: 'k', then: place(0, 2) })
    expect(press('K', place(0, 0), { shiftKey: true })).toMatchObject({ kind: 'plan', shiftId: 'k' })
    expect(press('9', place(0, 0))).toBeUndefined()
    expect(press('x', place(0, 0))).toBeUndefined()
  })
  it('clears and stays', () => {
    expect(press('Delete', place(0, 1))).toEqual({ kind: 'plan', shiftId: null, then: place(0, 1) })
  })
  it('with Ctrl fills and takes everything, and leaves all else to the app', () => {
    expect(press('d', place(0, 0), { command: true })).toEqual({ kind: 'fill-down' })
    expect(press('R', place(0, 0), { command: true })).toEqual({ kind: 'fill-right' })
    expect(press('a', place(0, 0), { command: true })).toEqual({ kind: 'select-all' })
    // Copying comes as an event of its own; a code of the same letter is not planned.
    for (const key of ['c', 'x', 'v', 'z', 'k', '1']) expect(press(key, place(0, 0), { command: true })).toBeUndefined()
  })
})

describe('the selected area', () => {
  it('lies between two corners, in whatever order they were chosen', () => {
    const area = areaOf(sheet, { selected: place(1, 0), anchor: place(3, 2) })
    expect(area).toEqual({ top: 1, bottom: 3, left: 0, right: 2 })
    expect(areaOf(sheet, { selected: place(3, 2), anchor: place(1, 0) })).toEqual(area)
    expect(cellsIn(area!)).toBe(9)
  })
  it('is one cell without another corner, and none outside the shown month', () => {
    expect(areaOf(sheet, { selected: place(1, 1), anchor: null })).toEqual({ top: 1, bottom: 1, left: 1, right: 1 })
    const april = { memberId: people[0]!, day: '2026-04-01' as LocalDay }
    expect(areaOf(sheet, { selected: april, anchor: place(0, 0) })).toBeUndefined()
    expect(areaOf(sheet, { selected: place(2, 2), anchor: april })).toEqual({ top: 2, bottom: 2, left: 2, right: 2 })
    expect(areaOf(sheet, { selected: null, anchor: null })).toBeUndefined()
  })
  it('is closed only when nobody works here on any of its days', () => {
    expect(isClosedArea(sheet, { top: 14, bottom: 14, left: 2, right: 2 })).toBe(true)
    expect(isClosedArea(sheet, { top: 14, bottom: 14, left: 1, right: 2 })).toBe(false)
    expect(isClosedArea(sheet, { top: 13, bottom: 14, left: 2, right: 2 })).toBe(false)
  })
})
