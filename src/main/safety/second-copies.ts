import path from 'node:path'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { SecondTarget as SecondTargetState } from '../../ipc/contract'
import { KeyFinder } from '../backup/key-finder'
import type { Log } from '../log'
import type { Clock } from '../now'
import type { Disk } from './disk'
import { resealCopies } from './resealing'
import { rotateCopies } from './rotate-copies'
import type { SealStore } from './seal-store'
import type { CopyToSend } from './second-target'
import { SecondTarget } from './second-target'
import type { SnapshotFolder } from './snapshot-folder'
import { Turns } from './turns'

export interface SecondCopiesOptions {
  readonly profile: string
  readonly disk: Disk
  readonly log: Log
  readonly clock: Clock
  readonly snapshots: SnapshotFolder
  readonly seal: SealStore
}
type CopyProblem = 'not-set' | NonNullable<SecondTargetState['lastError']>

/** Keeps the second place up with the first one, in turns of its own: a slow stick holds nothing else up. */
export class SecondCopies {
  private readonly target: SecondTarget
  private readonly turns = new Turns()

  constructor(private readonly options: SecondCopiesOptions) {
    const { profile, disk, log } = options
    this.target = new SecondTarget({ file: path.join(profile, 'second-target.json'), profile, disk, log })
  }

  open(): Promise<void> {
    return this.target.open()
  }
  state(): Promise<SecondTargetState> {
    return this.target.state()
  }
  idle(): Promise<void> {
    return this.turns.run(() => Promise.resolve())
  }

  /** Sets the folder and copies at once; that the copy failed is in the state. */
  async choose(folder: string): Promise<Result<SecondTargetState, { code: 'inside-profile' | 'no-permission' }>> {
    const chosen = await this.turns.run(() => this.target.choose(folder))
    if (!chosen.ok) return err({ code: chosen.error })
    await this.send()
    return ok(await this.state())
  }
  async clear(): Promise<SecondTargetState> {
    await this.turns.run(() => this.target.clear())
    return this.state()
  }

  /** The newest good copy goes to the second place. Never throws. */
  send(): Promise<Result<null, { code: CopyProblem }>> {
    return this.turns.run(async () => {
      if (!this.target.isSet) return err({ code: 'not-set' })
      try {
        return await this.sendNewest()
      } catch (error) {
        this.options.log.problem('second-copy-failed', error)
        return err({ code: 'write-failed' })
      }
    })
  }

  private async sendNewest(): Promise<Result<null, { code: CopyProblem }>> {
    const copy = await this.newest()
    if (copy === undefined) return ok(null)
    const sent = await this.target.send(copy, this.options.clock.utc())
    if (!sent.ok) return err({ code: sent.error })
    await this.tidy(copy).catch((error: unknown) => this.options.log.problem('second-tidy-failed', error))
    return ok(null)
  }

  private async tidy({ id: verifiedId, dbId }: { readonly id: string; readonly dbId: string }): Promise<void> {
    const { clock, log, seal } = this.options
    const folder = await this.target.folder()
    if (folder === undefined) return
    await rotateCopies(folder, { dbId, verifiedId, nowMs: clock.ms(), log })
    // Copies from before the passphrase was set; sealing them needs none.
    if (seal.identity !== undefined) await this.sealOpenOnes(folder, seal.identity.publicKey)
  }

  /** After a start: the stick may have been away when the last copy was made. */
  async catchUp(): Promise<void> {
    const { isSet, isThere, lastCopySeq = 0 } = await this.state()
    const newest = (await this.options.snapshots.list())[0]
    if (isSet && isThere && newest !== undefined && newest.seq > lastCopySeq) await this.send()
  }

  /** The folder of the copies, when it is there now, for as long as `work` runs. */
  whileThere(work: (folder: SnapshotFolder) => Promise<void>): Promise<void> {
    return this.turns.run(async () => {
      const folder = await this.target.folder()
      if (folder !== undefined) await work(folder)
    })
  }

  private async sealOpenOnes(folder: SnapshotFolder, publicKey: string): Promise<void> {
    const { seal, log } = this.options
    await resealCopies(folder, publicKey, new KeyFinder(undefined), () => seal.envelope(), log)
  }

  private async newest(): Promise<(CopyToSend & { readonly dbId: string }) | undefined> {
    const { snapshots } = this.options
    const keys = new KeyFinder(undefined)
    for (const { id, seq, dbId } of await snapshots.list()) {
      const read = await snapshots.read(id, keys.keyOf)
      // A sealed one was proved when it was written; without the passphrase nobody can do more now.
      const isGood = read.ok || read.error === 'needs-passphrase'
      if (isGood) return { id, seq, dbId, bytes: await snapshots.bytesOf(id) }
    }
    return undefined
  }
}
