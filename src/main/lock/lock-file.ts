import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { temporaryBeside, writeAtomically } from '../files/atomic-write'
import { LONGEST_WAIT_MS } from './lock-waits'
import type { PinHash } from './pin-hash'
import { KEY_BYTES, SCRYPT_COST } from './pin-hash'

/** What `lock.json` in the data folder holds. */
export interface LockRecord {
  readonly version: 1
  readonly pin: PinHash
  /** Wrong PINs since the last right one. */
  readonly failed: number
  /** Milliseconds of the wait that were left when this was written. No clock: whoever sets it back or forward gains nothing. */
  readonly waitMs: number
}
export type LockFile =
  { readonly kind: 'none' } | { readonly kind: 'damaged' } | { readonly kind: 'record'; readonly record: LockRecord }

const MOST_COST = 2 ** 20
const MOST_FAILED = 1_000_000

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
}
function isBase64(value: unknown, leastBytes: number): value is string {
  if (typeof value !== 'string') return false
  const bytes = Buffer.from(value, 'base64')
  return bytes.length >= leastBytes && bytes.toString('base64') === value
}
function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value))
}

/** @returns undefined for anything that is not whole: a lock that cannot be checked stays shut */
export function parseLockRecord(text: string): LockRecord | undefined {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof raw !== 'object' || raw === null) return undefined
  const { version, pin, failed, waitMs } = raw as Record<string, unknown>
  if (version !== 1 || typeof pin !== 'object' || pin === null) return undefined
  const { salt, key, cost } = pin as Record<string, unknown>
  const isHash =
    isBase64(salt, 1) &&
    isBase64(key, KEY_BYTES) &&
    Buffer.from(key, 'base64').length === KEY_BYTES &&
    isWhole(cost, SCRYPT_COST, MOST_COST) &&
    isPowerOfTwo(cost)
  if (!isHash || !isWhole(failed, 0, MOST_FAILED) || !isWhole(waitMs, 0, LONGEST_WAIT_MS)) return undefined
  return { version, pin: { salt, key, cost }, failed, waitMs }
}

/** Only a file that is not there means that there is no lock. */
export function readLockFile(file: string): LockFile {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'damaged' }
  }
  const record = parseLockRecord(text)
  return record === undefined ? { kind: 'damaged' } : { kind: 'record', record }
}

/** Whole or not at all, readable by its owner only. @throws whatever the file system says */
export async function writeLockFile(file: string, record: LockRecord): Promise<void> {
  await writeAtomically(
    file,
    (temporary) => writeFile(temporary, JSON.stringify(record)),
    (temporary) => {
      if (readLockFile(temporary).kind !== 'record') throw new Error('lock file does not read back')
      return Promise.resolve()
    },
  )
}

/** The same while the app ends, when nothing waits for a promise any more. A failure leaves the older, longer wait. */
export function writeLockFileNow(file: string, record: LockRecord): void {
  const temporary = temporaryBeside(file)
  try {
    writeFileSync(temporary, JSON.stringify(record), { mode: 0o600 })
    renameSync(temporary, file)
  } catch {
    // The wait that is noted on the disk stays.
  }
}
