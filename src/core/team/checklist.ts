import type { MemberId, RecordId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'

/** 入职清单, 转正清单, 离职清单. */
export type ChecklistKind = 'joining' | 'confirmation' | 'leaving'

export interface ChecklistItem {
  /** Set on items of the ready-made lists, so that a step can find its own. */
  readonly key?: string
  readonly text: string
  /** Absent = still open. */
  readonly doneOn?: LocalDay
  /** Who saw to it, in the owner's words: the owner himself is no member. */
  readonly by?: string
}

/** What has to be done around one step of a person, ticked off one by one. */
export interface Checklist {
  readonly id: RecordId
  readonly memberId: MemberId
  readonly kind: ChecklistKind
  readonly startedOn: LocalDay
  readonly items: readonly ChecklistItem[]
}

export function openItems(checklist: Pick<Checklist, 'items'>): readonly ChecklistItem[] {
  return checklist.items.filter((item) => item.doneOn === undefined)
}

/** The list with one item ticked, or its tick taken back. Items count from 0. */
export function tickItem(
  checklist: Checklist,
  index: number,
  done: { readonly on: LocalDay; readonly by?: string } | undefined,
): Checklist {
  return {
    ...checklist,
    items: checklist.items.map((item, at) => {
      if (at !== index) return item
      const { doneOn: _on, by: _by, ...rest } = item
      return done ? { ...rest, doneOn: done.on, ...(done.by === undefined ? {} : { by: done.by }) } : rest
    }),
  }
}
