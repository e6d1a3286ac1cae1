import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { FileLock } from './backup-header'
import { findPassphraseKey } from './passphrase-key'
import type { SealHeader } from './seal-envelope'
import { openEnvelope, unwrapSecret } from './seal-envelope'

export type KeyProblem = 'needs-passphrase' | 'wrong-passphrase' | 'damaged'
export type FindKey = (lock: FileLock) => Promise<Result<Buffer, KeyProblem>>

/** Finds the keys of locked files from one passphrase, for as long as one request runs: the slow part once per identity. */
export class KeyFinder {
  private readonly secrets = new Map<string, Promise<Result<Buffer, KeyProblem>>>()

  constructor(private readonly passphrase: string | undefined) {}

  readonly keyOf: FindKey = (lock) => {
    if (this.passphrase === undefined) return Promise.resolve(err('needs-passphrase'))
    return 'kdf' in lock ? findPassphraseKey(this.passphrase, lock.kdf) : this.keyOfSeal(lock.seal)
  }

  async keyOfSeal(header: SealHeader): Promise<Result<Buffer, KeyProblem>> {
    if (this.passphrase === undefined) return err('needs-passphrase')
    const known = this.secrets.get(header.wrapped) ?? unwrapSecret(header, this.passphrase)
    this.secrets.set(header.wrapped, known)
    const secret = await known
    if (!secret.ok) return secret
    const key = openEnvelope(header, secret.value)
    return key === undefined ? err('damaged') : ok(key)
  }
}
