import type { Result } from '../../core/kernel/result'
import { err } from '../../core/kernel/result'
import { api } from '../platform/api'
import type { JournalSink, JournalWhy } from './journal-feed'

type Checkpoint = () => Promise<Result<{ readonly seq: number }, JournalWhy>>

let takeCheckpoint: Checkpoint = () => Promise.resolve(err('write-failed'))
let isStoreGone = false
const listeners = new Set<() => void>()

/** Said once at start by what takes snapshots; it lies above this folder. */
export function setCheckpoint(take: Checkpoint): void {
  takeCheckpoint = take
}

/** Main's journal, as the feed of the shop's database uses it. */
export const journalDoor: JournalSink = {
  append: async (request) => {
    const appended = await api['journal:append'](request)
    if (appended.ok && appended.value.storeIsGone) noteStoreGone()
    return appended
  },
  checkpoint: () => takeCheckpoint(),
}

/** The folder of the database was removed while the app runs: everything written since goes nowhere but into the journal. */
export function noteStoreGone(): void {
  if (isStoreGone) return
  isStoreGone = true
  for (const listener of listeners) listener()
}
export const storeWatch = {
  isGone: (): boolean => isStoreGone,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
