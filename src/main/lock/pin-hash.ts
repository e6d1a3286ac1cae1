import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** A PIN as it is kept: what it takes to check one, and nothing to read it from. */
export interface PinHash {
  /** Base64. */
  readonly salt: string
  /** Base64. */
  readonly key: string
  /** CPU and memory cost of scrypt. */
  readonly cost: number
}

/** About 32 MB and a tenth of a second for each guess. */
export const SCRYPT_COST = 2 ** 15
const BLOCK_SIZE = 8
const SALT_BYTES = 16
export const KEY_BYTES = 32

function deriveKey(pin: string, salt: Buffer, cost: number): Promise<Buffer> {
  // Node's own limit is exactly what this cost needs, and refuses it.
  const options = { N: cost, r: BLOCK_SIZE, p: 1, maxmem: 256 * cost * BLOCK_SIZE }
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, KEY_BYTES, options, (error, key) => (error === null ? resolve(key) : reject(error)))
  })
}

export async function hashPin(pin: string): Promise<PinHash> {
  const salt = randomBytes(SALT_BYTES)
  const key = await deriveKey(pin, salt, SCRYPT_COST)
  return { salt: salt.toString('base64'), key: key.toString('base64'), cost: SCRYPT_COST }
}

/** How PINs become hashes and are checked; a test of the waits has a quicker one. */
export interface PinHashing {
  readonly hashPin: (pin: string) => Promise<PinHash>
  readonly isPin: (pin: string, hash: PinHash) => Promise<boolean>
}

export async function isPin(pin: string, { salt, key, cost }: PinHash): Promise<boolean> {
  const derived = await deriveKey(pin, Buffer.from(salt, 'base64'), cost)
  return timingSafeEqual(derived, Buffer.from(key, 'base64'))
}

export const SCRYPT: PinHashing = { hashPin, isPin }
