import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'

// AES-256-GCM. Large payloads go through in pieces, so that main answers others in between.
const ALGORITHM = 'aes-256-gcm'
const TAG_BYTES = 16
export const NONCE_BYTES = 12
const PIECE_BYTES = 4 * 1024 * 1024

export function newNonce(): Buffer {
  return randomBytes(NONCE_BYTES)
}

/** @param known  is not hidden but cannot be changed either @returns the box, its seal at the end */
export async function closeBox(
  key: Buffer,
  nonce: Buffer,
  known: Buffer,
  parts: readonly Uint8Array[],
): Promise<Buffer> {
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(known)
  const pieces: Buffer[] = []
  for (const part of parts) {
    for (let at = 0; at < part.length; at += PIECE_BYTES) {
      pieces.push(cipher.update(part.subarray(at, at + PIECE_BYTES)))
      if (part.length > PIECE_BYTES) await breathe()
    }
  }
  return Buffer.concat([...pieces, cipher.final(), cipher.getAuthTag()])
}

/** @returns undefined when key, nonce, what is known or the box is not what it was */
export async function openBox(key: Buffer, nonce: Buffer, known: Buffer, box: Uint8Array): Promise<Buffer | undefined> {
  if (box.length < TAG_BYTES || nonce.length !== NONCE_BYTES) return undefined
  const end = box.length - TAG_BYTES
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(known)
  decipher.setAuthTag(box.subarray(end))
  const pieces: Buffer[] = []
  for (let at = 0; at < end; at += PIECE_BYTES) {
    pieces.push(decipher.update(box.subarray(at, Math.min(at + PIECE_BYTES, end))))
    if (end > PIECE_BYTES) await breathe()
  }
  try {
    return Buffer.concat([...pieces, decipher.final()])
  } catch {
    return undefined
  }
}
