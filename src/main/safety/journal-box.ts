import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { JournalEntry } from '../../ipc/contract'
import type { SegmentHeader, StoredEntry } from './journal-segment'

const ALGORITHM = 'aes-256-gcm'
const TAG_BYTES = 16
const NONCE_BYTES = 12

/** Each segment has a key of its own, so a counter is enough. */
function nonceOf(counter: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeBigUInt64BE(BigInt(counter), NONCE_BYTES - 8)
  return nonce
}
/** A box belongs to one number of one database and can be moved to no other. */
function knownOf(seq: number, { dbId, created }: SegmentHeader): Buffer {
  return Buffer.from(JSON.stringify([dbId, created, seq]), 'utf8')
}

export function sealEntry(
  { seq, body }: JournalEntry,
  key: Buffer,
  header: SegmentHeader,
  counter: number,
): StoredEntry {
  const cipher = createCipheriv(ALGORITHM, key, nonceOf(counter), { authTagLength: TAG_BYTES })
  cipher.setAAD(knownOf(seq, header))
  const box = Buffer.concat([cipher.update(body, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return { seq, nonce: counter, box: box.toString('base64') }
}

/** @returns undefined when it is not what was sealed */
export function openEntry(stored: StoredEntry, key: Buffer, header: SegmentHeader): JournalEntry | undefined {
  if (!('box' in stored)) return stored
  const box = Buffer.from(stored.box, 'base64')
  if (box.length < TAG_BYTES) return undefined
  const decipher = createDecipheriv(ALGORITHM, key, nonceOf(stored.nonce), { authTagLength: TAG_BYTES })
  decipher.setAAD(knownOf(stored.seq, header))
  decipher.setAuthTag(box.subarray(-TAG_BYTES))
  try {
    const body = Buffer.concat([decipher.update(box.subarray(0, -TAG_BYTES)), decipher.final()])
    return { seq: stored.seq, body: body.toString('utf8') }
  } catch {
    return undefined
  }
}
