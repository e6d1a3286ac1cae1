import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppLock } from '../../../src/main/lock/app-lock'
import type { LockRecord } from '../../../src/main/lock/lock-file'
import { parseLockRecord, readLockFile } from '../../../src/main/lock/lock-file'
import { LONGEST_WAIT_MS, triesLeft, waitAfter } from '../../../src/main/lock/lock-waits'
import type { PinHash } from '../../../src/main/lock/pin-hash'
import { hashPin, isPin, SCRYPT_COST } from '../../../src/main/lock/pin-hash'
import type { Log } from '../../../src/main/log'

const PIN = '2580'
const WRONG = '1111'

let folder: string
let file: string
/** The machine's running time, in the hand of the test. */
let now: number
let logged: string[]
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lock-'))
  file = path.join(folder, 'lock.json')
  now = 1_000
  logged = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const log: Log = {
  info: (event, facts) => void logged.push(`${event} ${JSON.stringify(facts)}`),
  problem: (event, error, facts) => void logged.push(`${event} ${String(error)} ${JSON.stringify(facts)}`),
}
/** Not slow on purpose: the waits are tested here, not scrypt. */
function quickHash(pin: string): PinHash {
  const key = createHash('sha256').update(pin).digest('base64')
  return { salt: 'c2FsdA==', key, cost: SCRYPT_COST }
}
const quick = {
  hashPin: (pin: string) => Promise.resolve(quickHash(pin)),
  isPin: (pin: string, { key }: PinHash) => Promise.resolve(quickHash(pin).key === key),
}
function open(): AppLock {
  return new AppLock({ file, log, monotonicMs: () => now, pins: quick })
}
async function lockWithPin(): Promise<AppLock> {
  const lock = open()
  expect(await lock.setPin(PIN, undefined)).toMatchObject({ ok: true, value: { hasPin: true, isLocked: false } })
  return lock
}
async function fail(lock: AppLock, times: number): Promise<unknown> {
  let last: unknown
  for (let i = 0; i < times; i += 1) last = await lock.tryPin(WRONG)
  return last
}
function record(): LockRecord {
  const found = readLockFile(file)
  if (found.kind !== 'record') throw new Error(found.kind)
  return found.record
}

describe('a PIN', () => {
  it('is kept as a salted scrypt hash: the same PIN twice is two different files, and neither holds it', async () => {
    const [one, two] = [await hashPin(PIN), await hashPin(PIN)]
    expect(one.cost).toBeGreaterThanOrEqual(2 ** 15)
    expect(one.salt).not.toBe(two.salt)
    expect(one.key).not.toBe(two.key)
    expect(JSON.stringify(one)).not.toContain(PIN)
    expect([await isPin(PIN, one), await isPin(WRONG, one), await isPin('', one)]).toEqual([true, false, false])
  })
  it('locks the next start, and only the right one opens it', async () => {
    await new AppLock({ file, log }).setPin(PIN, undefined)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    const next = new AppLock({ file, log })
    expect(next.state()).toEqual({ hasPin: true, isLocked: true, isDamaged: false, triesLeft: 5, waitMs: 0 })
    expect(await next.tryPin(WRONG)).toEqual({ ok: false, error: { code: 'wrong-pin', triesLeft: 4, waitMs: 0 } })
    expect(next.isLocked).toBe(true)
    expect(await next.tryPin(PIN)).toMatchObject({ ok: true, value: { isLocked: false, triesLeft: 5 } })
    expect(next.isLocked).toBe(false)
  })
  it('is changed and removed only by who knows it', async () => {
    const lock = await lockWithPin()
    expect(await lock.setPin('9999', undefined)).toMatchObject({ error: { code: 'wrong-pin', triesLeft: 4 } })
    expect(await lock.setPin('9999', WRONG)).toMatchObject({ error: { code: 'wrong-pin', triesLeft: 3 } })
    expect(await lock.setPin('9999', PIN)).toMatchObject({ ok: true })
    expect(await lock.clearPin(PIN)).toMatchObject({ error: { code: 'wrong-pin' } })
    expect(await lock.clearPin('9999')).toMatchObject({ ok: true, value: { hasPin: false, isLocked: false } })
    expect(readLockFile(file).kind).toBe('none')
    expect(open().state()).toMatchObject({ hasPin: false, isLocked: false })
  })
  it('is engaged in the running app, and not where there is none', async () => {
    expect(open().engage()).toMatchObject({ isLocked: false })
    const lock = await lockWithPin()
    expect(lock.engage()).toMatchObject({ isLocked: true })
    expect(lock.isLocked).toBe(true)
  })
  it('cannot be set in a run that keeps nothing', async () => {
    const demo = new AppLock({ file: undefined, log })
    expect(demo.state()).toMatchObject({ hasPin: false, isLocked: false })
    expect(await demo.setPin(PIN, undefined)).toEqual({ ok: false, error: { code: 'not-saved' } })
  })
  it('never reaches the log', async () => {
    const lock = await lockWithPin()
    await fail(lock, 2)
    await lock.clearPin(PIN)
    rmSync(folder, { recursive: true })
    writeFileSync(folder, '')
    expect(await open().setPin(PIN, undefined)).toMatchObject({ ok: false })
    expect(logged.join('\n')).not.toMatch(new RegExp(`${PIN}|${WRONG}`))
  })
})

describe('wrong PINs', () => {
  it('five cost nothing, then each costs a longer wait, up to a quarter of an hour', () => {
    expect([0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 500].map((failed) => waitAfter(failed) / 1_000)).toEqual([
      0, 0, 0, 30, 60, 120, 300, 600, 900, 900, 900,
    ])
    expect([0, 4, 5, 9].map((failed) => triesLeft(failed, 0))).toEqual([5, 1, 1, 1])
    expect(triesLeft(5, 1)).toBe(0)
  })
  it('while the wait runs not even the right PIN is looked at; after it the right one clears the count', async () => {
    const lock = await lockWithPin()
    lock.engage()
    expect(await fail(lock, 5)).toEqual({ ok: false, error: { code: 'wrong-pin', triesLeft: 0, waitMs: 30_000 } })
    now += 29_999
    expect(await lock.tryPin(PIN)).toEqual({ ok: false, error: { code: 'wait', waitMs: 1 } })
    now += 1
    expect(lock.state()).toMatchObject({ triesLeft: 1, waitMs: 0 })
    expect(await lock.tryPin(WRONG)).toMatchObject({ error: { code: 'wrong-pin', waitMs: 60_000 } })
    now += 60_000
    expect(await lock.tryPin(PIN)).toMatchObject({ ok: true, value: { isLocked: false, triesLeft: 5 } })
    expect(record()).toMatchObject({ failed: 0, waitMs: 0 })
  })
  it('a hundred tries at once are answered one after the other: five are looked at', async () => {
    const lock = await lockWithPin()
    const answers = await Promise.all(Array.from({ length: 100 }, () => lock.tryPin(WRONG)))
    const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))
    expect(codes.filter((code) => code === 'wrong-pin')).toHaveLength(5)
    expect(codes.filter((code) => code === 'wait')).toHaveLength(95)
  })
  it('are counted before the PIN is looked at: a process killed meanwhile has had its try', async () => {
    const lock = await lockWithPin()
    const answer = lock.tryPin(WRONG)
    await expect.poll(() => record().failed, { interval: 1 }).toBe(1)
    expect(await answer).toMatchObject({ ok: false })
  })
  it('a killed app starts its whole wait again, a closed one goes on where it was', async () => {
    const lock = await lockWithPin()
    await fail(lock, 5)
    now += 20_000
    expect(open().state().waitMs).toBe(30_000)
    lock.noteAtQuit()
    expect(open().state().waitMs).toBe(10_000)
    expect(await open().tryPin(PIN)).toEqual({ ok: false, error: { code: 'wait', waitMs: 10_000 } })
  })
  it('a wait that has run out is over for the next start too', async () => {
    const lock = await lockWithPin()
    await fail(lock, 5)
    now += 30_000
    lock.noteAtQuit()
    expect(open().state()).toMatchObject({ waitMs: 0, triesLeft: 1 })
    expect(record().failed).toBe(5)
  })
  it('the clock on the wall, set forward or back, changes nothing: no time of day is kept', async () => {
    const lock = await lockWithPin()
    await fail(lock, 5)
    expect(Object.keys(record()).sort()).toEqual(['failed', 'pin', 'version', 'waitMs'])
    now = 1 // another start of the machine: its running time begins anew
    expect(open().state().waitMs).toBe(30_000)
  })
  it('when the disk is full the owner still gets in, and the count lasts as long as the process', async () => {
    const lock = await lockWithPin()
    rmSync(folder, { recursive: true })
    writeFileSync(folder, '')
    expect(await fail(lock, 5)).toMatchObject({ error: { code: 'wrong-pin', waitMs: 30_000 } })
    now += 30_000
    expect(await lock.tryPin(PIN)).toMatchObject({ ok: true })
    expect(logged.join()).toContain('lock-not-noted')
    rmSync(folder)
  })
})

describe('a lock file that is not whole', () => {
  it('keeps the app shut whatever is typed, and says what it is', async () => {
    for (const text of ['', '{}', 'null', '{"version":1', '\u0000\u0000']) {
      writeFileSync(file, text)
      const lock = open()
      expect(lock.state()).toMatchObject({ hasPin: true, isLocked: true, isDamaged: true })
      expect(await lock.tryPin(PIN)).toEqual({ ok: false, error: { code: 'damaged' } })
      expect(await lock.setPin(PIN, undefined)).toEqual({ ok: false, error: { code: 'damaged' } })
      expect(await lock.clearPin(PIN)).toEqual({ ok: false, error: { code: 'damaged' } })
      expect(lock.engage()).toMatchObject({ isLocked: true })
    }
  })
  it('a file that cannot be read is damaged too; one that is gone is no lock', () => {
    expect(readLockFile(file).kind).toBe('none')
    mkdirSync(file)
    expect(readLockFile(file).kind).toBe('damaged')
  })
  it('every field has to be what it should be', async () => {
    await lockWithPin()
    const whole = JSON.parse(readFileSync(file, 'utf8')) as LockRecord
    const parse = (change: object): unknown => parseLockRecord(JSON.stringify({ ...whole, ...change }))
    expect(parse({})).toEqual(whole)
    const wrong: readonly object[] = [
      { version: 2 },
      { failed: -1 },
      { failed: 1.5 },
      { waitMs: LONGEST_WAIT_MS + 1 },
      { waitMs: '0' },
      { pin: null },
      { pin: { ...whole.pin, key: '' } },
      { pin: { ...whole.pin, key: whole.pin.key.slice(4) } },
      { pin: { ...whole.pin, salt: '' } },
      { pin: { ...whole.pin, cost: SCRYPT_COST / 2 } },
      { pin: { ...whole.pin, cost: SCRYPT_COST + 1 } },
      { pin: { ...whole.pin, cost: 2 ** 40 } },
    ]
    for (const change of wrong) expect(parse(change), JSON.stringify(change)).toBeUndefined()
  })
})
