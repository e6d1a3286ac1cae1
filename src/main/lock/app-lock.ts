import { rm } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import type { LockError, LockState } from '../../ipc/lock-contract'
import type { Log } from '../log'
import type { LockFile, LockRecord } from './lock-file'
import { readLockFile, writeLockFile, writeLockFileNow } from './lock-file'
import { FREE_TRIES, triesLeft, waitAfter } from './lock-waits'
import type { PinHashing } from './pin-hash'
import { SCRYPT } from './pin-hash'

export interface AppLockOptions {
  /** Where `lock.json` is kept; undefined in a run that keeps nothing, which then has no lock. */
  readonly file: string | undefined
  readonly log: Log
  /** Milliseconds that only go forward, whatever happens to the clock on the wall. */
  readonly monotonicMs?: () => number
  readonly pins?: PinHashing
}

/**
 * The lock of the window: who holds the PIN may go on. A wait counts only while the app runs; a start goes on where the last
 * run left it. It keeps a curious colleague out and encrypts nothing.
 */
export class AppLock {
  private readonly file: string | undefined
  private readonly log: Log
  private readonly now: () => number
  private readonly pins: PinHashing
  private record: LockRecord | undefined
  private isDamaged = false
  private isShut: boolean
  private openAgainAt = 0
  /** One PIN at a time: a hundred at once would all be counted as the first. */
  private queue: Promise<unknown> = Promise.resolve()

  constructor({ file, log, monotonicMs = () => performance.now(), pins = SCRYPT }: AppLockOptions) {
    this.file = file
    this.log = log
    this.now = monotonicMs
    this.pins = pins
    const found: LockFile = file === undefined ? { kind: 'none' } : readLockFile(file)
    this.isDamaged = found.kind === 'damaged'
    if (found.kind === 'record') {
      this.record = found.record
      this.openAgainAt = this.now() + found.record.waitMs
    }
    this.isShut = found.kind !== 'none'
  }

  get isLocked(): boolean {
    return this.isShut
  }

  state(): LockState {
    const waitMs = this.waitMs()
    return {
      hasPin: this.record !== undefined || this.isDamaged,
      isLocked: this.isShut,
      isDamaged: this.isDamaged,
      triesLeft: this.record === undefined ? FREE_TRIES : triesLeft(this.record.failed, waitMs),
      waitMs,
    }
  }

  engage(): LockState {
    this.isShut = this.record !== undefined || this.isDamaged
    return this.state()
  }

  tryPin(pin: string): Promise<Result<LockState, LockError>> {
    return this.inTurn(async () => {
      const checked = await this.check(pin)
      if (!checked.ok) return checked
      this.isShut = false
      return ok(this.state())
    })
  }

  setPin(pin: string, oldPin: string | undefined): Promise<Result<LockState, LockError>> {
    return this.inTurn(async () => {
      if (this.isDamaged) return err({ code: 'damaged' })
      if (this.file === undefined) return err({ code: 'not-saved' })
      if (this.record !== undefined) {
        const checked = await this.check(oldPin ?? '')
        if (!checked.ok) return checked
      }
      const record: LockRecord = { version: 1, pin: await this.pins.hashPin(pin), failed: 0, waitMs: 0 }
      try {
        await writeLockFile(this.file, record)
      } catch (error) {
        this.log.problem('lock-not-saved', error)
        return err({ code: 'not-saved' })
      }
      this.record = record
      return ok(this.state())
    })
  }

  clearPin(pin: string): Promise<Result<LockState, LockError>> {
    return this.inTurn(async () => {
      const checked = await this.check(pin)
      if (!checked.ok) return checked
      try {
        if (this.file !== undefined) await rm(this.file, { force: true })
      } catch (error) {
        this.log.problem('lock-not-saved', error)
        return err({ code: 'not-saved' })
      }
      this.record = undefined
      this.isShut = false
      return ok(this.state())
    })
  }

  /** What is left of a wait, noted while the app ends: the next start goes on from there. */
  noteAtQuit(): void {
    if (this.file === undefined || this.record === undefined || this.record.waitMs === 0) return
    writeLockFileNow(this.file, { ...this.record, waitMs: this.waitMs() })
  }

  private waitMs(): number {
    return Math.max(0, Math.ceil(this.openAgainAt - this.now()))
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work)
    this.queue = done.catch(() => undefined)
    return done
  }

  /** Counts the try before it looks at the PIN: a process that is killed in between has had its try. */
  private async check(pin: string): Promise<Result<null, LockError>> {
    if (this.isDamaged) return err({ code: 'damaged' })
    if (this.record === undefined) return err({ code: 'no-pin' })
    const waitMs = this.waitMs()
    if (waitMs > 0) return err({ code: 'wait', waitMs })
    const failed = this.record.failed + 1
    await this.keep({ ...this.record, failed, waitMs: waitAfter(failed) })
    if (await this.pins.isPin(pin, this.record.pin)) {
      await this.keep({ ...this.record, failed: 0, waitMs: 0 })
      return ok(null)
    }
    this.openAgainAt = this.now() + waitAfter(failed)
    const left = this.waitMs()
    return err({ code: 'wrong-pin', triesLeft: triesLeft(failed, left), waitMs: left })
  }

  /** A full disk must not shut the owner out: the count then lasts as long as the process. */
  private async keep(record: LockRecord): Promise<void> {
    this.record = record
    try {
      if (this.file !== undefined) await writeLockFile(this.file, record)
    } catch (error) {
      this.log.problem('lock-not-noted', error)
    }
  }
}
