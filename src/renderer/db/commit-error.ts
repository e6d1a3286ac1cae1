import type { Month } from '../../core/kernel/local-day'
import type { Result } from '../../core/kernel/result'
import type { JournalWhy } from './journal-feed'

/** What may keep any write from being done, through no fault of the program. */
export type CommitError =
  /** The write would change what a closed month was paid by. */
  | { readonly code: 'month-closed'; readonly month: Month }
  /** 工号 or 班次代号 is taken by another record. */
  | { readonly code: 'duplicate'; readonly table: 'members' | 'shifts'; readonly value: string }
  | { readonly code: 'disk-full' }
  /** The database itself refused, in words that do not say why: a full disk, a damaged file, or a folder taken away. */
  | { readonly code: 'database-failed' }
  /** The journal could not be written. `written`: the database has the change; otherwise nothing was written at all. */
  | { readonly code: 'journal-failed'; readonly why: JournalWhy; readonly written: boolean }

/** A record that others refer to is not removed. */
export interface InUse {
  readonly code: 'in-use'
  readonly by: 'members' | 'roles' | 'departments' | 'rosters' | 'kpi-plans' | 'commission-plans' | 'records'
  readonly count: number
}

export type Saved<E = never> = Promise<Result<{ readonly seq: number }, CommitError | E>>
