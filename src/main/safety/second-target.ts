import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { SecondTarget as SecondTargetState } from '../../ipc/contract'
import { COPY_FOLDER } from '../app-text'
import { temporaryBeside, writeAtomically } from '../files/atomic-write'
import type { Log } from '../log'
import type { Disk } from './disk'
import { errnoOf, writeErrorOf } from './disk'
import { SnapshotFolder } from './snapshot-folder'

type CopyError = NonNullable<SecondTargetState['lastError']>

/** What `second-target.json` holds. The path never leaves main. */
interface TargetRecord {
  readonly folder: string
  /** Chosen on another disk: an empty folder of that name on our own disk is a stick that is not plugged in. */
  readonly isOtherDisk: boolean
  readonly lastCopyAt?: string
  readonly lastCopySeq?: number
  readonly lastError?: CopyError
}

export interface SecondTargetOptions {
  readonly file: string
  readonly profile: string
  readonly disk: Disk
  readonly log: Log
}
/** A copy on its way: the bytes of a verified snapshot. */
export interface CopyToSend {
  readonly id: string
  readonly seq: number
  readonly bytes: Buffer
}

function isRecord(value: unknown): value is TargetRecord {
  if (typeof value !== 'object' || value === null) return false
  const { folder, isOtherDisk } = value as Record<string, unknown>
  return typeof folder === 'string' && path.isAbsolute(folder) && typeof isOtherDisk === 'boolean'
}

/** The owner's second place for copies. That it is not there is a state, not an error. */
export class SecondTarget {
  private record: TargetRecord | undefined

  constructor(private readonly options: SecondTargetOptions) {}

  async open(): Promise<void> {
    const { disk, file, log } = this.options
    try {
      const value: unknown = JSON.parse(await disk.readFile(file, 'utf8'))
      if (isRecord(value)) this.record = value
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') log.problem('second-target-unreadable', error)
    }
  }

  get isSet(): boolean {
    return this.record !== undefined
  }

  async state(): Promise<SecondTargetState> {
    if (this.record === undefined) return { isSet: false, isThere: false }
    const { folder, lastCopyAt, lastCopySeq, lastError } = this.record
    return {
      isSet: true,
      // The root of a disk has no name of its own.
      folderName: path.basename(folder) || folder.replace(/[\\/]+$/, ''),
      isThere: await this.isThere(this.record),
      ...(lastCopyAt === undefined ? {} : { lastCopyAt }),
      ...(lastCopySeq === undefined ? {} : { lastCopySeq }),
      ...(lastError === undefined ? {} : { lastError }),
    }
  }

  /** @param chosen  absolute, from the owner's own dialog */
  async choose(chosen: string): Promise<Result<null, 'inside-profile' | 'no-permission'>> {
    const { profile, disk } = this.options
    try {
      const [folder, home] = [await realpath(chosen), await realpath(profile)]
      const within = path.relative(home, folder)
      const isOutside = within === '..' || within.startsWith(`..${path.sep}`) || path.isAbsolute(within)
      if (!isOutside) return err('inside-profile')
      const probe = temporaryBeside(path.join(folder, 'probe'))
      await disk.writeFile(probe, '', { mode: 0o600 })
      await disk.rm(probe)
      await this.keep({ folder, isOtherDisk: (await disk.stat(folder)).dev !== (await disk.stat(home)).dev })
      return ok(null)
    } catch (error) {
      this.options.log.problem('second-target-refused', error)
      return err('no-permission')
    }
  }

  async clear(): Promise<void> {
    await this.options.disk.rm(this.options.file, { force: true })
    this.record = undefined
  }

  /** Where the copies lie, when the folder is there now. */
  async folder(): Promise<SnapshotFolder | undefined> {
    if (this.record === undefined || !(await this.isThere(this.record))) return undefined
    const { folder } = this.record
    const place = path.basename(folder) === COPY_FOLDER ? folder : path.join(folder, COPY_FOLDER)
    return new SnapshotFolder(place, this.options.disk, this.options.log)
  }

  /** Sends one copy and remembers how it went. */
  async send(copy: CopyToSend, nowUtc: string): Promise<Result<null, CopyError>> {
    const record = this.record
    const place = await this.folder()
    if (record === undefined || place === undefined) return this.failed('not-there')
    try {
      await place.sweep()
      await place.putCopy(copy.id, copy.bytes)
      const { folder, isOtherDisk } = record
      await this.keep({ folder, isOtherDisk, lastCopyAt: nowUtc, lastCopySeq: copy.seq })
      return ok(null)
    } catch (error) {
      this.options.log.problem('second-copy-failed', error)
      return this.failed(errnoOf(error) === 'ENOENT' ? 'not-there' : writeErrorOf(error))
    }
  }

  private async failed(lastError: CopyError): Promise<Result<null, CopyError>> {
    if (this.record !== undefined && this.record.lastError !== lastError) {
      await this.keep({ ...this.record, lastError }).catch((error: unknown) =>
        this.options.log.problem('second-target-not-written', error),
      )
    }
    return err(lastError)
  }

  private async isThere({ folder, isOtherDisk }: TargetRecord): Promise<boolean> {
    const { disk, profile } = this.options
    try {
      const found = await disk.stat(folder)
      return found.isDirectory() && (!isOtherDisk || found.dev !== (await disk.stat(profile)).dev)
    } catch {
      return false
    }
  }

  private async keep(record: TargetRecord): Promise<void> {
    const { disk, file } = this.options
    await writeAtomically(file, (temporary) => disk.writeFile(temporary, JSON.stringify(record), { mode: 0o600 }))
    this.record = record
  }
}
