import type { ShiftId } from '../../../core/kernel/ids'
import type { Shift } from '../../../core/schedule/shift'
import type { CellPlace } from './roster-store'
import type { RosterView } from './use-roster'

export type KeyMeaning =
  | { readonly kind: 'move' | 'extend'; readonly to: CellPlace }
  | { readonly kind: 'plan'; readonly shiftId: ShiftId | null; readonly then: CellPlace }
  | { readonly kind: 'fill-right' | 'fill-down' | 'select-all' | 'leave' }

export interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
  /** Ctrl, or ⌘ on a Mac. */
  readonly command: boolean
}

/**
 * What a key means in the selected cell: arrows move, with Shift they extend; digits and shift codes plan and step on, Delete
 * clears; Ctrl+R and Ctrl+D fill as in Excel, Ctrl+A takes everything, Esc leaves.
 */
export function meaningOfKey(pressed: PressedKey, place: CellPlace, view: RosterView): KeyMeaning | undefined {
  if (pressed.command) return meaningOfCommand(pressed.key)
  const target = targetOfKey(pressed.key, place, view)
  if (target) return { kind: pressed.shiftKey ? 'extend' : 'move', to: target }
  switch (pressed.key) {
    case 'Delete':
    case 'Backspace':
      return { kind: 'plan', shiftId: null, then: place }
    case 'Escape':
      return { kind: 'leave' }
    default: {
      const shift = shiftOfKey(pressed.key, view.shifts)
      const next = targetOfKey('ArrowRight', place, view)
      return shift && next ? { kind: 'plan', shiftId: shift.id, then: next } : undefined
    }
  }
}

function meaningOfCommand(key: string): KeyMeaning | undefined {
  switch (key.toLowerCase()) {
    case 'r':
      return { kind: 'fill-right' }
    case 'd':
      return { kind: 'fill-down' }
    case 'a':
      return { kind: 'select-all' }
    default:
      return undefined
  }
}

/** Rows and columns that a key goes on by. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

function targetOfKey(key: string, place: CellPlace, { sheet }: RosterView): CellPlace | undefined {
  const steps = STEPS[key]
  if (!steps) return undefined
  const within = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1)
  const memberId = sheet.people[within(sheet.people.indexOf(place.memberId) + steps[0], sheet.people.length)]
  const day = sheet.days[within(sheet.days.indexOf(place.day) + steps[1], sheet.days.length)]
  return memberId && day ? { memberId, day } : undefined
}

function shiftOfKey(key: string, shifts: readonly Shift[]): Shift | undefined {
  if (/^[1-9]$/.test(key)) return shifts[Number(key) - 1]
  return shifts.find((s) => s.code.toLowerCase() === key.toLowerCase())
}
