import { create } from 'zustand'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { Api, SnapshotError, SnapshotInfo, SnapshotReason } from '../../ipc/contract'
import type { JournalFeed, JournalWhy } from '../db/journal-feed'
import type { ShopClient } from './shop-client'
import type { TaskError } from './shop-tasks'

export type SnapshotProblem = SnapshotError | TaskError

interface SnapshotState {
  /** The newest of this run, or the one that was there at start. */
  readonly newest: SnapshotInfo | undefined
  /** How many are being taken or wait for their turn. */
  readonly underway: number
  /** Advances with every snapshot that was taken: lists of them are read anew. */
  readonly taken: number
}
export const useSnapshots = create<SnapshotState>(() => ({ newest: undefined, underway: 0, taken: 0 }))
export const noteNewestSnapshot = (newest: SnapshotInfo | undefined): void => useSnapshots.setState({ newest })

export interface SnapshotDoors {
  readonly client: Pick<ShopClient, 'run'>
  readonly api: Pick<Api, 'snapshot:save'>
  readonly feed: Pick<JournalFeed, 'acknowledge'>
}
/** @param form  `as-stored`: the database is packed as an older release left it, without being opened */
export type TakeSnapshot = (
  reason: SnapshotReason,
  form?: 'as-stored',
) => Promise<Result<SnapshotInfo, SnapshotProblem>>

/** Makes the one function that takes snapshots; they are taken one after the other. */
export function createTakeSnapshot({ client, api, feed }: SnapshotDoors): TakeSnapshot {
  let last: Promise<unknown> = Promise.resolve()

  const take: TakeSnapshot = async (reason, form) => {
    const packed =
      form === 'as-stored' ? await client.run('pack-as-stored', null) : await client.run('pack', { withHistory: true })
    if (!packed.ok) return packed
    try {
      const saved = await api['snapshot:save']({ reason, document: packed.value })
      // A copy of what is about to be replaced by the journal's shop says nothing about the journal.
      if (saved.ok && reason !== 'before-recovery') {
        feed.acknowledge(saved.value.seq)
        useSnapshots.setState((state) => ({ newest: saved.value, taken: state.taken + 1 }))
      }
      return saved
    } catch (problem) {
      return err({ code: 'failed', detail: String(problem) })
    }
  }

  return (reason, form) => {
    useSnapshots.setState((state) => ({ underway: state.underway + 1 }))
    const taken = last.then(() => take(reason, form))
    last = taken.finally(() => useSnapshots.setState((state) => ({ underway: state.underway - 1 })))
    return taken
  }
}

/** What a failed snapshot means to the journal that asked for it. */
export function journalWhyOf({ code }: SnapshotProblem): JournalWhy {
  return code === 'disk-full' || code === 'no-permission' ? code : 'write-failed'
}

/** The feed's way to a snapshot. */
export function checkpointBy(take: TakeSnapshot): () => Promise<Result<{ readonly seq: number }, JournalWhy>> {
  return async () => {
    const taken = await take('checkpoint')
    return taken.ok ? ok({ seq: taken.value.seq }) : err(journalWhyOf(taken.error))
  }
}
