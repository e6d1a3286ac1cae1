import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBackup } from '../../../src/main/handlers/backup-handlers'
import { LEAST_COST } from '../../../src/main/backup/passphrase-key'
import { finishEarlierWork } from '../../../src/main/safety/after-start'
import { SealKeeper } from '../../../src/main/safety/seal-keeper'
import { SafetyWorld } from './safety-world'

const DAY_MS = 86_400_000
let world: SafetyWorld
let stick: string
beforeEach(async () => {
  stick = mkdtempSync(path.join(os.tmpdir(), 'stick-'))
  world = new SafetyWorld()
  await world.start()
})
afterEach(async () => {
  await world.end()
  rmSync(stick, { recursive: true, force: true })
})

function copies(): readonly string[] {
  const folder = path.join(stick, '店班长副本')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
async function saveAndWait(seq: number, createdAt?: string): Promise<void> {
  await world.save(seq, 'interval', createdAt === undefined ? {} : { createdAt })
  await world.safety.idle()
}

describe('the second place for copies', () => {
  it('is not there until it is chosen, and then gets the newest copy at once', async () => {
    expect(await world.safety.second.state()).toEqual({ isSet: false, isThere: false })
    expect(await world.safety.second.send()).toEqual({ ok: false, error: { code: 'not-set' } })
    await saveAndWait(3)
    const chosen = await world.safety.second.choose(stick)
    const state = { isSet: true, isThere: true, folderName: path.basename(stick), lastCopySeq: 3 }
    expect(chosen).toMatchObject({ ok: true, value: state })
    expect(copies()).toHaveLength(1)
    const opened = await openBackup(path.join(stick, '店班长副本', copies()[0]!))
    expect(opened.ok).toBe(true)
  })
  it('never tells its path', async () => {
    await world.safety.second.choose(stick)
    expect(JSON.stringify(await world.safety.second.state())).not.toContain(path.dirname(stick))
  })
  it('a folder inside the profile, the profile itself and a link into it are refused', async () => {
    mkdirSync(world.file('inside'))
    const refused = { ok: false, error: { code: 'inside-profile' } }
    expect(await world.safety.second.choose(world.profile)).toEqual(refused)
    expect(await world.safety.second.choose(world.file('inside'))).toEqual(refused)
    const { symlinkSync } = await import('node:fs')
    symlinkSync(world.file('inside'), path.join(stick, 'link'))
    expect(await world.safety.second.choose(path.join(stick, 'link'))).toEqual(refused)
    mkdirSync(`${world.profile}-beside`)
    expect((await world.safety.second.choose(`${world.profile}-beside`)).ok).toBe(true)
    rmSync(`${world.profile}-beside`, { recursive: true })
  })
  it('a folder that is gone or cannot be written is refused', async () => {
    expect(await world.safety.second.choose(path.join(stick, 'nowhere'))).toEqual({
      ok: false,
      error: { code: 'no-permission' },
    })
  })
  it('gets every copy, survives a restart, and turns them over like the first place', async () => {
    await world.safety.second.choose(stick)
    for (let day = 1; day <= 25; day += 1) {
      world.pass(DAY_MS)
      await saveAndWait(day, new Date(Date.parse('2026-02-03T04:05:06Z') + day * DAY_MS).toISOString())
    }
    expect(copies()).toEqual(readdirSync(world.file('snapshots')).sort())
    expect(copies().length).toBeLessThan(16)
    await world.kill()
    await world.start()
    expect(await world.safety.second.state()).toMatchObject({ isSet: true, isThere: true, lastCopySeq: 25 })
  })
  it('files of others and copies of another shop on the stick are left alone', async () => {
    mkdirSync(path.join(stick, '店班长副本'))
    const strange = new SafetyWorld()
    await strange.start()
    await strange.safety.second.choose(stick)
    for (let seq = 1; seq <= 22; seq += 1) {
      await strange.save(seq, 'interval', { dbId: 'shop-2' })
      await strange.safety.idle()
    }
    writeFileSync(path.join(stick, '店班长副本', '合同.docx'), 'mine')
    await strange.end()
    const before = copies()
    await world.safety.second.choose(stick)
    for (let seq = 1; seq <= 22; seq += 1) await saveAndWait(seq)
    expect(copies()).toEqual(expect.arrayContaining([...before]))
  })
  it('copies from a new computer count as newer than those of the old one, although their numbers begin again', async () => {
    const old = new SafetyWorld()
    await old.start()
    await old.safety.second.choose(stick)
    const day = (number: number) => new Date(Date.parse('2026-02-03T04:05:06Z') + number * DAY_MS).toISOString()
    for (let seq = 1; seq <= 15; seq += 1) {
      old.pass(DAY_MS)
      await old.save(seq, 'quit', { createdAt: day(seq) })
      await old.safety.idle()
    }
    await old.end()
    await world.safety.second.choose(stick)
    world.pass(15 * DAY_MS)
    for (let seq = 16; seq <= 24; seq += 1) {
      world.pass(DAY_MS)
      await saveAndWait(seq, day(seq))
    }
    const days = [18, 19, 20, 21, 22, 23, 24].map((number) => day(number).slice(0, 10))
    expect(days.every((wanted) => copies().some((name) => name.includes(wanted)))).toBe(true)
  })
  it('a stick that is away is a state, not an error; when it is back, the next start catches up', async () => {
    await world.safety.second.choose(stick)
    await saveAndWait(1)
    renameSync(stick, `${stick}-away`)
    await saveAndWait(2)
    expect(await world.safety.second.state()).toMatchObject({ isThere: false, lastError: 'not-there', lastCopySeq: 1 })
    expect(await world.safety.second.send()).toEqual({ ok: false, error: { code: 'not-there' } })
    expect(existsSync(stick)).toBe(false)
    renameSync(`${stick}-away`, stick)
    await world.kill()
    await world.start()
    await finishEarlierWork(world.safety, world.problemLog)
    const state = await world.safety.second.state()
    expect(state).toMatchObject({ isThere: true, lastCopySeq: 2 })
    expect(state.lastError).toBeUndefined()
  })
  it('a full stick is remembered, leaves no half file, and the next copy goes through', async () => {
    await saveAndWait(1)
    await world.safety.second.choose(stick)
    const before = copies()
    await world.save(2)
    await world.safety.idle()
    const after = copies()
    expect(after).toHaveLength(before.length + 1)
    world.faults.bytesLeft = 40
    expect(await world.safety.second.send()).toEqual({ ok: false, error: { code: 'disk-full' } })
    delete world.faults.bytesLeft
    expect(copies()).toEqual(after)
    expect(await world.safety.second.send()).toMatchObject({ ok: true })
  })
  it('a damaged newest copy is not spread: the next good one goes', async () => {
    await saveAndWait(1)
    await saveAndWait(2)
    const newest = (await world.safety.list())[0]!.id
    const file = world.file('snapshots', newest)
    writeFileSync(file, readFileSync(file).subarray(0, -20))
    await world.safety.second.choose(stick)
    expect(copies()).toHaveLength(1)
    expect(await world.safety.second.state()).toMatchObject({ lastCopySeq: 1 })
  })
  it('is sealed with the rest, and opens with the passphrase on any computer', async () => {
    await world.safety.second.choose(stick)
    await saveAndWait(1)
    await new SealKeeper(world.safety, world.problemLog, LEAST_COST).set('示例密码', undefined)
    const file = path.join(stick, '店班长副本', copies()[0]!)
    expect(await openBackup(file)).toMatchObject({ ok: false, error: { code: 'needs-passphrase' } })
    expect((await openBackup(file, '示例密码')).ok).toBe(true)
  })
  it('a stick that was away while the passphrase was set is sealed when the next copy goes there', async () => {
    await world.safety.second.choose(stick)
    await saveAndWait(1)
    renameSync(stick, `${stick}-away`)
    await new SealKeeper(world.safety, world.problemLog, LEAST_COST).set('示例密码', undefined)
    renameSync(`${stick}-away`, stick)
    await saveAndWait(2)
    for (const name of copies()) {
      expect(await openBackup(path.join(stick, '店班长副本', name))).toMatchObject({
        error: { code: 'needs-passphrase' },
      })
    }
    expect(copies()).toHaveLength(2)
  })
  it('forgotten again, nothing more is copied there and what is there stays', async () => {
    await world.safety.second.choose(stick)
    await saveAndWait(1)
    expect(await world.safety.second.clear()).toEqual({ isSet: false, isThere: false })
    await saveAndWait(2)
    expect(copies()).toHaveLength(1)
  })
  it('a record that is no record is as none', async () => {
    for (const text of ['{', '{"folder":"relative","isOtherDisk":false}', '7']) {
      await world.kill()
      writeFileSync(world.file('second-target.json'), text)
      await world.start()
      expect(await world.safety.second.state()).toEqual({ isSet: false, isThere: false })
    }
  })
})
