import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import path from 'node:path'
import type { Log } from '../log'
import { utcTimestamp } from '../now'
import { goodLogBytes } from './leveldb-log'

const STORE = 'IndexedDB'
const COPY_PREFIX = 'IndexedDB-before-repair-'
const COPIES_KEPT = 3

interface TornLog {
  readonly file: string
  readonly goodBytes: number
}

/** Logs of LevelDB folders that end in the middle of an entry. A store in any other form has none. */
function findTornLogs(store: string, checksums: boolean): readonly TornLog[] {
  const folders = readdirSync(store, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.flatMap(({ name }) => {
    const folder = path.join(store, name)
    if (!existsSync(path.join(folder, 'CURRENT'))) return []
    return readdirSync(folder)
      .filter((file) => /^(\d+\.log|MANIFEST-\d+)$/.test(file))
      .map((file) => path.join(folder, file))
      .flatMap((file) => {
        const bytes = readFileSync(file)
        const goodBytes = goodLogBytes(bytes, { checksums })
        return goodBytes === bytes.length ? [] : [{ file, goodBytes }]
      })
  })
}

function dropOldCopies(profile: string): void {
  const copies = readdirSync(profile)
    .filter((name) => name.startsWith(COPY_PREFIX))
    .sort()
  for (const name of copies.slice(0, -COPIES_KEPT)) rmSync(path.join(profile, name), { recursive: true, force: true })
}

export interface StoreRepair {
  /** Files that ended in the middle of an entry, and were cut. */
  readonly cut: number
  readonly isCopied: boolean
}

function copyAside(store: string, profile: string, copy: typeof cpSync): void {
  copy(store, path.join(profile, `${COPY_PREFIX}${utcTimestamp().replaceAll(':', '-')}`), { recursive: true })
  dropOldCopies(profile)
}

/**
 * Cuts unfinished entries off the database's logs; must run before any page opens. Without it Chromium
 * opens the database once, appends behind the torn entry, and deletes everything at the next start.
 * The whole store is copied aside first, and after an unclean end in any case: it is what there is to look into later.
 * @param wasUnclean  check every byte; otherwise only lengths, for the trace of a full disk
 * @param log  hears that the copy failed, which must not keep the store from being repaired
 */
export function repairStore(profile: string, wasUnclean: boolean, log: Log, copy = cpSync): StoreRepair {
  const store = path.join(profile, STORE)
  if (!existsSync(store)) return { cut: 0, isCopied: false }
  const torn = findTornLogs(store, wasUnclean)
  let isCopied = false
  if (torn.length > 0 || wasUnclean) {
    try {
      copyAside(store, profile, copy)
      isCopied = true
    } catch (error) {
      log.problem('store-not-copied', error)
    }
  }
  for (const { file, goodBytes } of torn) truncateSync(file, goodBytes)
  return { cut: torn.length, isCopied }
}
