import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import { KeyFinder } from '../backup/key-finder'
import { FULL_COST } from '../backup/passphrase-key'
import { makeIdentity, unwrapSecret } from '../backup/seal-envelope'
import type { Log } from '../log'
import { resealCopies, resealSegments } from './resealing'
import type { Safety } from './safety'

type SealCode = 'needs-passphrase' | 'wrong-passphrase' | 'write-failed'
type Sealed = Result<null, { readonly code: SealCode }>

/** Turns sealing on, changes the passphrase and turns it off, for what is there already and for what comes. */
export class SealKeeper {
  constructor(
    private readonly safety: Safety,
    private readonly log: Log,
    private readonly cost = FULL_COST,
  ) {}

  set(passphrase: string, old: string | undefined): Promise<Sealed> {
    return this.safety.copyTurns.run(async () => {
      const { seal } = this.safety
      if (seal.isSealed) {
        const problem = await this.problemOf(old)
        if (problem !== undefined) return err({ code: problem })
      }
      try {
        // A new pair of keys too: whoever knew the old passphrase has the old private key from any older file.
        await seal.set(await makeIdentity(passphrase, this.cost))
      } catch (error) {
        this.log.problem('seal-not-written', error)
        return err({ code: 'write-failed' })
      }
      await this.rewrite(old)
      return ok(null)
    })
  }

  clear(passphrase: string): Promise<Result<null, { readonly code: 'wrong-passphrase' | 'write-failed' }>> {
    return this.safety.copyTurns.run(async () => {
      const { seal } = this.safety
      if (!seal.isSealed) return ok(null)
      if ((await this.problemOf(passphrase)) !== undefined) return err({ code: 'wrong-passphrase' })
      try {
        await seal.set(undefined)
      } catch (error) {
        this.log.problem('seal-not-written', error)
        return err({ code: 'write-failed' })
      }
      await this.rewrite(passphrase)
      return ok(null)
    })
  }

  /** What could not be sealed when the passphrase was set, because the app was killed; needs no passphrase. */
  async finish(): Promise<void> {
    await this.safety.copyTurns.run(async () => {
      if (this.safety.seal.isSealed) await this.rewrite(undefined)
    })
  }

  private async problemOf(passphrase: string | undefined): Promise<SealCode | undefined> {
    const { identity } = this.safety.seal
    if (passphrase === undefined) return 'needs-passphrase'
    if (identity === undefined) return undefined
    return (await unwrapSecret(identity, passphrase)).ok ? undefined : 'wrong-passphrase'
  }

  /** @param passphrase  of what is there already; undefined: only what lies there readable can be rewritten */
  private async rewrite(passphrase: string | undefined): Promise<void> {
    const { seal, snapshots, journal, journalTurns, second } = this.safety
    const keys = new KeyFinder(passphrase)
    const publicKey = seal.identity?.publicKey
    const makeEnvelope = () => seal.envelope()
    await journalTurns.run(async () => {
      await journal.endSegment()
      await resealSegments(journal, publicKey, keys, makeEnvelope, this.log)
    })
    await resealCopies(snapshots, publicKey, keys, makeEnvelope, this.log)
    await this.safety.reread()
    await second.whileThere((folder) => resealCopies(folder, publicKey, keys, makeEnvelope, this.log))
  }
}
