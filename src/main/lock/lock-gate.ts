import type { ChannelName } from '../../ipc/contract'

/**
 * What a locked app still answers: the lock itself, what the app is and may close, and what brings saved work into the journal
 * and the snapshots. Everything else – files, papers, backups, dialogs – waits for the PIN.
 */
const OPEN_AREAS: ReadonlySet<string> = new Set(['app', 'lock', 'journal', 'snapshot', 'safety'])

export function isOpenWhileLocked(channel: ChannelName): boolean {
  return OPEN_AREAS.has(channel.slice(0, channel.indexOf(':')))
}
