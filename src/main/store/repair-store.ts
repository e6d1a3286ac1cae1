import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import path from 'node:path'
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

/**
 * Cuts unfinished entries off the database's logs; must run before any page opens. Without it Chromium
 * opens the database once, appends behind the torn entry, and deletes everything at the next start.
 * The whole store is copied aside first.
 * @param thorough  after an unclean end: check every byte; otherwise only lengths, for the trace of a full disk
 * @returns how many files were cut
 */
export function repairStore(profile: string, thorough: boolean): number {
  const store = path.join(profile, STORE)
  if (!existsSync(store)) return 0
  const torn = findTornLogs(store, thorough)
  if (torn.length === 0) return 0
  cpSync(store, path.join(profile, `${COPY_PREFIX}${utcTimestamp().replaceAll(':', '-')}`), { recursive: true })
  for (const { file, goodBytes } of torn) truncateSync(file, goodBytes)
  dropOldCopies(profile)
  return torn.length
}
