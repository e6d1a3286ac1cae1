import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChannelName } from '../../../src/ipc/contract'
import { CHANNELS } from '../../../src/ipc/contract'
import { folderSaveTarget } from '../../../src/main/files/folder-save-target'
import { SavedFiles } from '../../../src/main/files/saved-files'
import { handleBackups } from '../../../src/main/handlers/backup-handlers'
import type { Handle } from '../../../src/main/handlers/handle-context'
import { handleSafety } from '../../../src/main/handlers/safety-handlers'
import { SILENT_LOG } from '../../../src/main/log'
import { SealKeeper } from '../../../src/main/safety/seal-keeper'
import { packed } from '../packed'
import { entriesOf, SafetyWorld, shopAt } from '../safety/safety-world'

const PASSPHRASE = '示例密码 2026'
const ENCRYPTED = path.resolve(import.meta.dirname, '../../fixtures/backups/format-2-passphrase.dbzbak')

/** Collects what handlers answer, without the wire. */
function channels() {
  const answers = new Map<ChannelName, (request?: unknown) => unknown>()
  const handle = ((channel: ChannelName, handler: (request?: unknown) => unknown) =>
    void answers.set(channel, handler)) as Handle
  const ask = async (channel: ChannelName, request?: unknown) => answers.get(channel)!(request)
  return { handle, ask, names: () => [...answers.keys()] }
}

describe('backups with a passphrase', () => {
  let folder: string
  let picked: string | undefined
  let asked: ReturnType<typeof channels>
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'backup-handlers-'))
    asked = channels()
    const none = () => Promise.resolve(undefined)
    const open = {
      pickTables: none,
      pickShopFolder: none,
      pickCopyFolder: none,
      pickBackup: () => Promise.resolve(picked),
    }
    const saving = { target: folderSaveTarget(folder), saved: new SavedFiles(), log: SILENT_LOG }
    handleBackups(asked.handle, { ...saving, open, appVersion: '0' })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('asks for it by a token, says when it is wrong, and opens with the right one, once', async () => {
    const fileName = '店.dbzbak'
    picked = path.join(folder, fileName)
    copyFileSync(ENCRYPTED, picked)
    const opened = (await asked.ask('backup:open')) as { error: { token: string } }
    const { token } = opened.error
    expect(opened).toEqual({ ok: false, error: { code: 'needs-passphrase', fileName, token } })
    expect(JSON.stringify(opened)).not.toContain(folder)
    expect(await asked.ask('backup:unlock', { token, passphrase: 'wrong' })).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase', fileName },
    })
    expect(await asked.ask('backup:unlock', { token, passphrase: PASSPHRASE })).toMatchObject({ ok: true })
    expect(await asked.ask('backup:unlock', { token, passphrase: PASSPHRASE })).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    })
  })
  it('a token that main did not give out opens nothing', async () => {
    const request = { token: '00000000-0000-4000-8000-000000000000', passphrase: PASSPHRASE }
    expect(await asked.ask('backup:unlock', request)).toEqual({ ok: false, error: { code: 'cancelled' } })
  })
  it('one that is saved with a passphrase asks for it', async () => {
    await asked.ask('backup:save', { suggestedName: '店', document: packed('{"店":"示例"}'), passphrase: PASSPHRASE })
    picked = path.join(folder, '店.dbzbak')
    expect(await asked.ask('backup:open')).toMatchObject({ ok: false, error: { code: 'needs-passphrase' } })
  })
})

describe('journal, snapshots, seal and second place', () => {
  let world: SafetyWorld
  let asked: ReturnType<typeof channels>
  let readies = 0
  let chosen: string | undefined
  beforeEach(async () => {
    world = new SafetyWorld()
    const safety = await world.start()
    asked = channels()
    handleSafety(asked.handle, {
      safety,
      sealKeeper: new SealKeeper(safety, SILENT_LOG),
      quitGate: { ready: () => void (readies += 1) },
      open: { pickCopyFolder: () => Promise.resolve(chosen) },
    })
  })
  afterEach(() => world.end())

  it('every channel of the contract about safety is answered', () => {
    const areas = ['journal', 'snapshot', 'second-target', 'seal', 'app:quit-ready']
    const wanted = Object.keys(CHANNELS).filter((name) => areas.some((area) => name.startsWith(area)))
    expect(asked.names().sort()).toEqual(wanted.sort())
  })
  it('they reach what they are for', async () => {
    const entries = entriesOf(1, 2)
    expect(await asked.ask('journal:append', { dbId: 'shop-1', entries })).toMatchObject({ value: { lastSeq: 2 } })
    expect(await asked.ask('snapshot:save', { reason: 'manual', document: shopAt(2) })).toMatchObject({ ok: true })
    expect(await asked.ask('journal:state')).toMatchObject({ lastSeq: 2 })
    const [copy] = (await asked.ask('snapshot:list')) as readonly { id: string }[]
    expect(await asked.ask('snapshot:read', { id: copy!.id })).toMatchObject({ ok: true })
    expect(await asked.ask('journal:recover', {})).toMatchObject({ value: { lastSeq: 2, missing: 0 } })
    expect(await asked.ask('seal:state')).toEqual({ isSealed: false })
    expect(await asked.ask('seal:clear', { passphrase: 'a' })).toEqual({ ok: true, value: null })
  })
  it('a folder is asked for by main; who closes the dialog has cancelled', async () => {
    chosen = undefined
    expect(await asked.ask('second-target:choose')).toEqual({ ok: false, error: { code: 'cancelled' } })
    expect(await asked.ask('second-target:copy')).toEqual({ ok: false, error: { code: 'not-set' } })
    chosen = world.file('snapshots')
    expect(await asked.ask('second-target:choose')).toMatchObject({ ok: false })
    chosen = mkdtempSync(path.join(os.tmpdir(), 'stick-'))
    expect(await asked.ask('second-target:choose')).toMatchObject({ ok: true, value: { isSet: true } })
    expect(await asked.ask('second-target:copy')).toMatchObject({ ok: true })
    expect(await asked.ask('second-target:clear')).toEqual({ isSet: false, isThere: false })
    rmSync(chosen, { recursive: true })
  })
  it('that the page is ready reaches the window', async () => {
    expect(await asked.ask('app:quit-ready')).toBeNull()
    expect(readies).toBe(1)
  })
})
