import type { ShiftId } from '../../../core/kernel/ids'
import type { Shift } from '../../../core/schedule/shift'
import type { CellPlace } from './roster-store'
import type { RosterView } from './use-roster'

export type KeyMeaning =
  | { readonly kind: 'move'; readonly to: CellPlace }
  | { readonly kind: 'plan'; readonly shiftId: ShiftId | null; readonly then: CellPlace }
  | { readonly kind: 'leave' }

/** What a key means in the selected cell: arrows move, digits and shift codes plan and step on, Delete clears, Esc leaves. */
export function meaningOfKey(key: string, place: CellPlace, view: RosterView): KeyMeaning | undefined {
  const row = view.lines.findIndex((l) => l.person.member.id === place.memberId)
  const column = view.columns.findIndex((c) => c.day === place.day)
  const at = (r: number, c: number): CellPlace => {
    const line = view.lines[Math.min(Math.max(r, 0), view.lines.length - 1)]
    const day = view.columns[Math.min(Math.max(c, 0), view.columns.length - 1)]
    return line && day ? { memberId: line.person.member.id, day: day.day } : place
  }
  switch (key) {
    case 'ArrowLeft':
      return { kind: 'move', to: at(row, column - 1) }
    case 'ArrowRight':
      return { kind: 'move', to: at(row, column + 1) }
    case 'ArrowUp':
      return { kind: 'move', to: at(row - 1, column) }
    case 'ArrowDown':
      return { kind: 'move', to: at(row + 1, column) }
    case 'Home':
      return { kind: 'move', to: at(row, 0) }
    case 'End':
      return { kind: 'move', to: at(row, view.columns.length - 1) }
    case 'PageUp':
      return { kind: 'move', to: at(row - 10, column) }
    case 'PageDown':
      return { kind: 'move', to: at(row + 10, column) }
    case 'Delete':
    case 'Backspace':
      return { kind: 'plan', shiftId: null, then: place }
    case 'Escape':
      return { kind: 'leave' }
    default: {
      const shift = shiftOfKey(key, view.shifts)
      return shift ? { kind: 'plan', shiftId: shift.id, then: at(row, column + 1) } : undefined
    }
  }
}

function shiftOfKey(key: string, shifts: readonly Shift[]): Shift | undefined {
  if (/^[1-9]$/.test(key)) return shifts[Number(key) - 1]
  return shifts.find((s) => s.code.toLowerCase() === key.toLowerCase())
}
