import { hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'

/** How a key comes from a passphrase; stands readable in a file. */
export interface PassphraseKdf {
  readonly name: 'scrypt'
  /** CPU and memory cost, block size, parallelisation. */
  readonly n: number
  readonly r: number
  readonly p: number
  /** Base64. */
  readonly salt: string
  /** Base64; tells a wrong passphrase from a damaged file, and nothing of the key. */
  readonly check: string
}

const SHAPE = { r: 8, p: 1 } as const
/** About a second and 128 MB for each guess. */
export const FULL_COST = 2 ** 17
/** A file of somebody else may not ask for more work than ours, nor for so little that guessing is easy. */
export const LEAST_COST = 2 ** 15
const MAX_MEMORY = 256 * 1024 * 1024
const SALT_BYTES = 16
const KEY_BYTES = 32
const CHECK_BYTES = 16

interface Derived {
  readonly key: Buffer
  readonly check: Buffer
}

async function derive(passphrase: string, salt: Buffer, { n, r, p }: Omit<PassphraseKdf, 'name' | 'salt' | 'check'>) {
  const root = await new Promise<Buffer>((resolve, reject) => {
    // One passphrase, one key: the same letters may come composed from one keyboard and decomposed from another.
    scrypt(passphrase.normalize('NFC'), salt, KEY_BYTES, { N: n, r, p, maxmem: MAX_MEMORY }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
  const part = (info: string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', root, '', info, bytes))
  return { key: part('dianbanzhang key', KEY_BYTES), check: part('dianbanzhang check', CHECK_BYTES) } satisfies Derived
}

/** A key under a fresh salt, made off the main thread. */
export async function makePassphraseKey(
  passphrase: string,
  n = FULL_COST,
): Promise<{ key: Buffer; kdf: PassphraseKdf }> {
  const salt = randomBytes(SALT_BYTES)
  const { key, check } = await derive(passphrase, salt, { n, ...SHAPE })
  return { key, kdf: { name: 'scrypt', n, ...SHAPE, salt: salt.toString('base64'), check: check.toString('base64') } }
}

export async function findPassphraseKey(
  passphrase: string,
  kdf: PassphraseKdf,
): Promise<Result<Buffer, 'wrong-passphrase'>> {
  const { key, check } = await derive(passphrase, Buffer.from(kdf.salt, 'base64'), kdf)
  const stored = Buffer.from(kdf.check, 'base64')
  return stored.length === check.length && timingSafeEqual(stored, check) ? ok(key) : err('wrong-passphrase')
}

export function isPassphraseKdf(value: unknown): value is PassphraseKdf {
  if (typeof value !== 'object' || value === null) return false
  const { name, n, r, p, salt, check } = value as Record<string, unknown>
  return (
    name === 'scrypt' &&
    typeof n === 'number' &&
    n >= LEAST_COST &&
    n <= FULL_COST &&
    Number.isInteger(Math.log2(n)) &&
    r === SHAPE.r &&
    p === SHAPE.p &&
    typeof salt === 'string' &&
    typeof check === 'string'
  )
}
