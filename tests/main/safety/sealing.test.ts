import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LEAST_COST } from '../../../src/main/backup/passphrase-key'
import { finishEarlierWork } from '../../../src/main/safety/after-start'
import { SealKeeper } from '../../../src/main/safety/seal-keeper'
import { entriesOf, SafetyWorld, shopAt, textOf } from './safety-world'

const PASSPHRASE = '示例密码 一'
const OTHER = '示例密码 二'
const WRONG = { ok: false, error: { code: 'wrong-passphrase' } }
const DONE = { ok: true, value: null }

let world: SafetyWorld
beforeEach(async () => {
  world = new SafetyWorld()
  await world.start()
})
afterEach(() => world.end())

function keeper(): SealKeeper {
  return new SealKeeper(world.safety, world.problemLog, LEAST_COST)
}
async function restart(): Promise<void> {
  await world.kill()
  await world.start()
}
/** Every byte of journal and copies. */
function everything(): string {
  return ['journal', 'snapshots']
    .flatMap((folder) => readdirSync(world.file(folder)).map((name) => readFileSync(world.file(folder, name), 'utf8')))
    .join('\n')
}

// Making keys from passphrases takes all cores; on a busy machine it waits for them.
describe('sealing with a passphrase', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    await world.append(1, 3)
    await world.save(3, 'first')
    await world.append(4)
  })

  it('nothing of the shop is readable afterwards, also of what was written before; new entries need no passphrase', async () => {
    expect(everything()).toContain('改班')
    expect(await keeper().set(PASSPHRASE, undefined)).toEqual(DONE)
    await world.append(5)
    await world.save(5)
    await world.append(6)
    await restart()
    await world.append(7)
    expect(everything()).not.toContain('改班')
    expect(everything()).not.toContain(shopAt(3).sha256)
    expect(world.safety.state()).toMatchObject({ isSealed: true, lastSeq: 7, dbId: 'shop-1' })
    expect((await world.safety.list()).every(({ isSealed }) => isSealed)).toBe(true)
  })
  it('recovery and reading ask for it, know a wrong one, and give back everything with the right one', async () => {
    await keeper().set(PASSPHRASE, undefined)
    await world.append(5, 6)
    const { id } = (await world.safety.list())[0]!
    expect(await world.safety.recover(undefined)).toEqual({ ok: false, error: { code: 'needs-passphrase' } })
    expect(await world.safety.recover(OTHER)).toEqual(WRONG)
    expect(await world.safety.read(id, undefined)).toEqual({ ok: false, error: { code: 'needs-passphrase' } })
    expect(await world.safety.read(id, OTHER)).toEqual(WRONG)
    const found = await world.recovered(PASSPHRASE)
    expect(found).toMatchObject({ lastSeq: 6, missing: 0, entries: entriesOf(4, 6) })
    expect(textOf(found.snapshot!)).toBe(textOf(shopAt(3)))
  })
  it('a changed passphrase needs the old one, and then only the new one opens, old files too', async () => {
    await keeper().set(PASSPHRASE, undefined)
    expect(await keeper().set(OTHER, undefined)).toEqual({ ok: false, error: { code: 'needs-passphrase' } })
    expect(await keeper().set(OTHER, OTHER)).toEqual(WRONG)
    expect(await keeper().set(OTHER, PASSPHRASE)).toEqual(DONE)
    expect(await world.safety.recover(PASSPHRASE)).toEqual(WRONG)
    expect(await world.recovered(OTHER)).toMatchObject({ entries: entriesOf(4, 4), missing: 0, passedOver: 0 })
  })
  it('taken away again, everything lies open as before', async () => {
    await keeper().set(PASSPHRASE, undefined)
    await world.append(5)
    expect(await keeper().clear(OTHER)).toEqual(WRONG)
    expect(await keeper().clear(PASSPHRASE)).toEqual(DONE)
    expect(await world.recovered()).toMatchObject({ entries: entriesOf(4, 5), snapshot: { seq: 3 } })
    await restart()
    expect(world.safety.state().isSealed).toBe(false)
  })
  it('what a kill left readable while it was being sealed is sealed at the next start, without the passphrase', async () => {
    const readable = readFileSync(world.safety.journal.fileOf(1))
    await keeper().set(PASSPHRASE, undefined)
    await world.kill()
    writeFileSync(world.safety.journal.fileOf(1), readable)
    await world.start(true)
    expect(everything()).toContain('改班')
    await finishEarlierWork(world.safety, world.problemLog)
    expect(everything()).not.toContain('改班')
    expect(await world.recovered(PASSPHRASE)).toMatchObject({ lastSeq: 4, missing: 0 })
  })
  it('readable remains of a torn segment go when it is sealed', async () => {
    await world.kill()
    const file = world.safety.journal.fileOf(1)
    writeFileSync(file, readFileSync(file).subarray(0, -4))
    await world.start(true)
    expect(readdirSync(world.file('journal')).some((name) => name.endsWith('.damaged'))).toBe(true)
    await keeper().set(PASSPHRASE, undefined)
    expect(everything()).not.toContain('改班')
  })
  it('a lost or damaged seal.json does not turn sealing off, and the copies still open with the passphrase', async () => {
    await keeper().set(PASSPHRASE, undefined)
    const whole = readFileSync(world.file('seal.json'), 'utf8')
    for (const text of [undefined, '{"ver', whole.replace(/"publicKey":"[^"]+"/, '"publicKey":"AAAA"')]) {
      await world.kill()
      if (text === undefined) rmSync(world.file('seal.json'))
      else writeFileSync(world.file('seal.json'), text)
      await world.start()
      expect(world.safety.state().isSealed).toBe(true)
      await world.append(world.safety.state().lastSeq + 1)
    }
    expect(everything()).not.toContain('改班')
    expect(await world.recovered(PASSPHRASE)).toMatchObject({ lastSeq: 7, missing: 0 })
  })
  it('seal.json that cannot be written leaves everything as it was', async () => {
    world.faults.bytesLeft = 5
    expect(await keeper().set(PASSPHRASE, undefined)).toEqual({ ok: false, error: { code: 'write-failed' } })
    delete world.faults.bytesLeft
    expect(world.safety.state().isSealed).toBe(false)
    expect(await world.recovered()).toMatchObject({ missing: 0 })
  })
  it('one changed byte of a sealed copy is damage, not a wrong passphrase', async () => {
    await keeper().set(PASSPHRASE, undefined)
    const { id } = (await world.safety.list())[0]!
    const file = path.join(world.file('snapshots'), id)
    const whole = readFileSync(file)
    const places = [
      whole.indexOf('"salt"') + 12,
      whole.indexOf('"nonce"') + 12,
      whole.indexOf('\n', 8) + 5,
      whole.length - 3,
    ]
    for (const at of places) {
      const changed = Buffer.from(whole)
      changed[at] = changed[at]! === 0x41 ? 0x42 : 0x41
      writeFileSync(file, changed)
      expect(await world.safety.read(id, PASSPHRASE), `byte ${at}`).toEqual({ ok: false, error: { code: 'damaged' } })
    }
  })
  it('a sealed entry cannot be moved to another number', async () => {
    await keeper().set(PASSPHRASE, undefined)
    await world.append(5, 6)
    await world.kill()
    const file = readdirSync(world.file('journal')).sort().at(-1)!
    const { decodeSegment, encodeEntry, encodeHeader } = await import('../../../src/main/safety/journal-segment')
    const { header, entries } = decodeSegment(readFileSync(world.file('journal', file)))
    const swapped = [
      { ...entries[1]!, seq: 5 },
      { ...entries[0]!, seq: 6 },
    ]
    writeFileSync(world.file('journal', file), Buffer.concat([encodeHeader(header!), ...swapped.map(encodeEntry)]))
    await world.start()
    expect(await world.recovered(PASSPHRASE)).toMatchObject({ lastSeq: 6, entries: entriesOf(4, 4), missing: 2 })
  })
})
