import type { Envelope, SealHeader, SealIdentity } from '../backup/seal-envelope'
import { isSealIdentity, isUsable, makeEnvelope } from '../backup/seal-envelope'
import { writeAtomically } from '../files/atomic-write'
import type { Log } from '../log'
import type { Disk } from './disk'
import { errnoOf } from './disk'

/** `seal.json`: whose copies and journal are, as long as they are sealed. */
export class SealStore {
  private current: SealIdentity | undefined
  private isKnown = false

  constructor(
    private readonly file: string,
    private readonly disk: Disk,
    private readonly log: Log,
  ) {}

  get identity(): SealIdentity | undefined {
    return this.current
  }
  get isSealed(): boolean {
    return this.current !== undefined
  }

  async open(): Promise<void> {
    try {
      const { version, identity } = JSON.parse(await this.disk.readFile(this.file, 'utf8')) as Record<string, unknown>
      if (version !== 1 || !(identity === null || (isSealIdentity(identity) && isUsable(identity))))
        throw new RangeError('not a seal')
      this.current = identity ?? undefined
      this.isKnown = true
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') this.log.problem('seal-unreadable', error)
    }
  }

  /** The file is lost, but what is there is sealed: go on sealing for the same identity rather than in the open. */
  async adopt(newest: SealHeader | undefined): Promise<void> {
    if (this.isKnown || newest === undefined || !isUsable(newest)) return
    const { publicKey, kdf, wrapNonce, wrapped } = newest
    this.log.info('seal-adopted')
    this.current = { publicKey, kdf, wrapNonce, wrapped }
    await this.set(this.current).catch((error: unknown) => this.log.problem('seal-not-written', error))
  }

  /** @throws whatever the file system says; what was before is in force then */
  async set(identity: SealIdentity | undefined): Promise<void> {
    const text = JSON.stringify({ version: 1, identity: identity ?? null })
    await writeAtomically(this.file, (file) => this.disk.writeFile(file, text, { mode: 0o600 }))
    this.current = identity
    this.isKnown = true
  }

  /** A key for one new file, when files are sealed. */
  envelope(): Envelope | undefined {
    return this.current === undefined ? undefined : makeEnvelope(this.current)
  }
}
