import { create } from 'zustand'
import type { Opening } from '../../safety/open-document'
import type { TaskProgress } from '../../safety/shop-tasks'

/** What takes its time: one thing at a time, with a way to stop it as long as nothing is written. */
export interface LongWork {
  readonly what: 'backup' | 'open' | 'restore' | 'copy'
  readonly progress: TaskProgress | undefined
  readonly cancel: (() => void) | undefined
}
interface DataScreenState {
  /** The backup or copy that is being looked at; nothing is stored before the button. */
  readonly opening: Opening
  readonly work: LongWork | undefined
}

export const useDataScreen = create<DataScreenState>(() => ({ opening: { kind: 'none' }, work: undefined }))
export const setOpening = (opening: Opening): void => useDataScreen.setState({ opening })

interface RunningWork {
  readonly onProgress: (progress: TaskProgress) => void
  readonly signal: AbortSignal
}
/**
 * Shows that something takes its time while `work` runs; a second one does not begin before the first has ended.
 * @returns what `work` gives, undefined when something else was under way
 */
export async function duringWork<T>(
  what: LongWork['what'],
  work: (running: RunningWork) => Promise<T>,
): Promise<T | undefined> {
  if (useDataScreen.getState().work) return undefined
  const stop = new AbortController()
  const canBeStopped = what === 'backup' || what === 'open'
  const cancel = canBeStopped ? () => stop.abort() : undefined
  useDataScreen.setState({ work: { what, progress: undefined, cancel } })
  try {
    return await work({
      signal: stop.signal,
      onProgress: (progress) => useDataScreen.setState({ work: { what, progress, cancel } }),
    })
  } finally {
    useDataScreen.setState({ work: undefined })
  }
}
