import type { KeyObject } from 'node:crypto'
import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { PassphraseKdf } from './passphrase-key'
import { findPassphraseKey, FULL_COST, isPassphraseKdf, makePassphraseKey } from './passphrase-key'
import { closeBox, newNonce, openBox } from './secret-box'

// Writing needs only the public key; reading needs the private one, which lies wrapped under the passphrase in every sealed
// file, so that a copy on a USB stick can be opened without the computer it came from.

/** What the owner's passphrase protects. Keys are base64. */
export interface SealIdentity {
  readonly publicKey: string
  readonly kdf: PassphraseKdf
  /** The private key under a key from the passphrase. */
  readonly wrapNonce: string
  readonly wrapped: string
}
/** Stands at the top of a sealed file. */
export interface SealHeader extends SealIdentity {
  /** The public half of a pair made for this file alone and forgotten. */
  readonly ephemeral: string
}
export interface Envelope {
  readonly header: SealHeader
  /** Of this one file. */
  readonly key: Buffer
}

const KEY_BYTES = 32
const CURVE = { kty: 'OKP', crv: 'X25519' } as const

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
function url(text: string): string {
  return Buffer.from(text, 'base64').toString('base64url')
}
function publicOf(key: string): KeyObject {
  return createPublicKey({ key: { ...CURVE, x: url(key) }, format: 'jwk' })
}
function makePair(): { publicKey: string; secret: Buffer; privateKey: KeyObject } {
  const { privateKey } = generateKeyPairSync('x25519')
  const { x, d } = privateKey.export({ format: 'jwk' })
  return { publicKey: base64(Buffer.from(x!, 'base64url')), secret: Buffer.from(d!, 'base64url'), privateKey }
}
/** Both public keys are part of it, so that a file's key fits this file and this identity only. */
function fileKey(shared: Buffer, ephemeral: string, publicKey: string): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, '', `dianbanzhang seal ${ephemeral} ${publicKey}`, KEY_BYTES))
}

/** A new pair of keys under a passphrase. The private key is not kept: only reading needs it. */
export async function makeIdentity(passphrase: string, cost = FULL_COST): Promise<SealIdentity> {
  const { publicKey, secret } = makePair()
  const { key, kdf } = await makePassphraseKey(passphrase, cost)
  const nonce = newNonce()
  const wrapped = await closeBox(key, nonce, Buffer.from(publicKey), [secret])
  return { publicKey, kdf, wrapNonce: base64(nonce), wrapped: base64(wrapped) }
}

export async function unwrapSecret(
  { publicKey, kdf, wrapNonce, wrapped }: SealIdentity,
  passphrase: string,
): Promise<Result<Buffer, 'wrong-passphrase' | 'damaged'>> {
  const found = await findPassphraseKey(passphrase, kdf)
  if (!found.ok) return found
  const nonce = Buffer.from(wrapNonce, 'base64')
  const secret = await openBox(found.value, nonce, Buffer.from(publicKey), Buffer.from(wrapped, 'base64'))
  return secret === undefined ? err('damaged') : ok(secret)
}

/** A key for one new file. Needs no passphrase. */
export function makeEnvelope({ publicKey, kdf, wrapNonce, wrapped }: SealIdentity): Envelope {
  const pair = makePair()
  const shared = diffieHellman({ privateKey: pair.privateKey, publicKey: publicOf(publicKey) })
  return {
    header: { publicKey, kdf, wrapNonce, wrapped, ephemeral: pair.publicKey },
    key: fileKey(shared, pair.publicKey, publicKey),
  }
}

/** The key of a sealed file. @returns undefined when the file's keys are no keys */
export function openEnvelope({ publicKey, ephemeral }: SealHeader, secret: Buffer): Buffer | undefined {
  try {
    const privateKey = createPrivateKey({
      key: { ...CURVE, x: url(publicKey), d: secret.toString('base64url') },
      format: 'jwk',
    })
    return fileKey(diffieHellman({ privateKey, publicKey: publicOf(ephemeral) }), ephemeral, publicKey)
  } catch {
    return undefined
  }
}

/** Whether files can be sealed for it: its key is a key. */
export function isUsable(identity: SealIdentity): boolean {
  try {
    makeEnvelope(identity)
    return true
  } catch {
    return false
  }
}

export function isSealIdentity(value: unknown): value is SealIdentity {
  if (typeof value !== 'object' || value === null) return false
  const { publicKey, kdf, wrapNonce, wrapped } = value as Record<string, unknown>
  return [publicKey, wrapNonce, wrapped].every((part) => typeof part === 'string') && isPassphraseKdf(kdf)
}
export function isSealHeader(value: unknown): value is SealHeader {
  return isSealIdentity(value) && typeof (value as Partial<SealHeader>).ephemeral === 'string'
}
