import type { LocalDay, Month } from '../../core/kernel/local-day'
import type { SelfCheckReport } from '../../core/self-check/run-checks'
import type { OpenedDocument, PackedDocument, Recovery } from '../../ipc/contract'
import type { ReadBackupError } from '../db/backup-document'
import type { ShopComparison } from '../db/compare-shops'
import type { ReplayStop } from '../db/replay'
import type { JournalFacts } from '../db/self-check/journal-check'

// What page and worker say to each other. Both sides are ours; the types are the whole protocol.

/** An opened document stays in the worker; the page has its number and what the owner wants to see. */
export interface OpenedShop {
  readonly ticket: number
  readonly createdAt: string
  readonly people: number
  readonly months: readonly Month[]
  readonly comparison: ShopComparison
}
export interface RestoredShop {
  /** Number of the operation. */
  readonly seq: number
  readonly people: number
  readonly months: readonly Month[]
  /** Newest month with a roster. */
  readonly newestRoster?: Month
}
export interface RebuiltShop {
  readonly seq: number
  readonly replayed: number
  /** Operations that the journal knew and that could not be done again. */
  readonly missing: number
  readonly stoppedBy?: ReplayStop
  readonly people: number
  readonly months: readonly Month[]
}

/** Task by task: what it takes and what it gives. */
export interface ShopTasks {
  /** Reads the whole shop as of one moment and packs it; with its history for a copy, without for a file. */
  readonly pack: { readonly takes: { readonly withHistory: boolean }; readonly gives: PackedDocument }
  /** Packs a database of an older release as it lies there, before it is opened and brought up to this one. */
  readonly 'pack-as-stored': { readonly takes: null; readonly gives: PackedDocument }
  /** Unpacks, checks and compares a document with the shop. `isOwn`: a copy that the app itself keeps. */
  readonly open: {
    readonly takes: { readonly document: OpenedDocument; readonly isOwn: boolean }
    readonly gives: OpenedShop
  }
  /** Puts an opened document in place of the shop. */
  readonly restore: { readonly takes: { readonly ticket: number }; readonly gives: RestoredShop }
  /** Lets go of an opened document. */
  readonly forget: { readonly takes: { readonly ticket: number }; readonly gives: null }
  /** Rebuilds the database from copy and journal. */
  readonly rebuild: { readonly takes: { readonly recovery: Recovery }; readonly gives: RebuiltShop }
  /** Compares what is stored with what follows from it; only a month's part before the month is closed. */
  readonly 'self-check': {
    readonly takes: { readonly today: LocalDay; readonly month?: Month; readonly journal?: JournalFacts }
    readonly gives: SelfCheckReport
  }
  /** Makes an empty database in place of one that may not even open. */
  readonly 'start-empty': { readonly takes: null; readonly gives: null }
}
export type TaskName = keyof ShopTasks

export type TaskError =
  | { readonly code: ReadBackupError['code'] }
  | { readonly code: 'cancelled' }
  | { readonly code: 'disk-full' }
  /** After a restore the records were not those of the document. */
  | { readonly code: 'miscounted' }
  /** The ticket is not, or no longer, known. */
  | { readonly code: 'forgotten' }
  /** The database cannot be opened or read. */
  | { readonly code: 'database-broken' }
  /** A bug, or the worker itself is gone; `detail` is for the log. */
  | { readonly code: 'failed'; readonly detail: string }

/** Whole steps of a task: 2 of 4. */
export interface TaskProgress {
  readonly done: number
  readonly all: number
}

export type ToWorker =
  | {
      [T in TaskName]: {
        readonly kind: 'task'
        readonly id: number
        readonly task: T
        readonly request: ShopTasks[T]['takes']
      }
    }[TaskName]
  | { readonly kind: 'cancel'; readonly id: number }
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: TaskProgress }
  | { readonly kind: 'done'; readonly id: number; readonly value: ShopTasks[TaskName]['gives'] }
  | { readonly kind: 'failed'; readonly id: number; readonly error: TaskError }
