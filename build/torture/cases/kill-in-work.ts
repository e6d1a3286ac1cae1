import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { TortureApp } from '../torture-app'
import type { Outcome, TortureCase } from '../torture-case'
import { attempt, BASE_OPERATIONS, copyProfile, examine, remove, scratch, wrongIn } from '../torture-case'

const TIMES = 20
const EXTRA = 60

/** Killed early enough, the app had not yet made the folder of its copies. */
function halfWritten(profile: string): readonly string[] {
  const folder = path.join(profile, 'snapshots')
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.dbz-tmp')) : []
}

export const killInSnapshot: TortureCase = {
  name: 'kill-snapshot',
  title: 'killed while copies are taken',
  async *run({ base, random }) {
    for (let turn = 0; turn < TIMES; turn += 1) {
      const folder = scratch('snapshot')
      yield await attempt(async (): Promise<Outcome> => {
        const profile = copyProfile(base, folder)
        const app = await TortureApp.start(profile)
        app.begin('keepSnapshotting', BASE_OPERATIONS)
        await app.until(() => app.lines.includes('SNAPSHOT begins'))
        await wait(random.below(900))
        await app.kill()
        const again = await TortureApp.start(profile)
        const [found, { count, bad }] = [await again.call('contents'), await again.call('snapshots')]
        await again.kill()
        const left = halfWritten(profile).length
        const wrong =
          wrongIn(found, app.acknowledged) ??
          (bad.length > 0 ? `${bad.length} of ${count} copies are bad` : undefined) ??
          (left > 0 ? `${left} half written copies are left` : undefined)
        return { ok: wrong === undefined, text: `${turn + 1}: ${wrong ?? `${count} copies, all good`}` }
      })
      remove(folder)
    }
  },
}

export const killInRestore: TortureCase = {
  name: 'kill-restore',
  title: 'killed while a shop is put in place of another',
  async *run({ base, random }) {
    for (let turn = 0; turn < TIMES; turn += 1) {
      const folder = scratch('restore')
      yield await attempt(async (): Promise<Outcome> => {
        const profile = copyProfile(base, folder)
        const app = await TortureApp.start(profile)
        app.begin('keepRestoring', EXTRA)
        await app.until(() => app.lines.filter((line) => line === 'RESTORE begins').length > random.below(3))
        await wait(random.below(700))
        await app.kill()
        const again = await TortureApp.start(profile)
        const found = await again.call('contents')
        await again.kill()
        const isOld = found.whole === BASE_OPERATIONS && found.all === BASE_OPERATIONS
        const isNew = found.whole === BASE_OPERATIONS + EXTRA && found.all === BASE_OPERATIONS + EXTRA
        const wrong = isOld || isNew ? wrongIn(found, -1) : `${found.whole} of ${found.all} operations: neither shop`
        return { ok: wrong === undefined, text: `${turn + 1}: ${wrong ?? (isOld ? 'the one shop' : 'the other shop')}` }
      })
      remove(folder)
    }
  },
}

export const killInMigration: TortureCase = {
  name: 'kill-migration',
  title: 'killed while a database of the first release is brought up to this one',
  async *run({ base, random }) {
    const made = scratch('version-1')
    const old = copyProfile(base, made)
    const maker = await TortureApp.start(old)
    await maker.call('goBackToVersion1')
    await maker.kill()
    for (let turn = 0; turn < TIMES; turn += 1) {
      const folder = scratch('migration')
      yield await attempt(async (): Promise<Outcome> => {
        const profile = copyProfile(old, folder)
        await TortureApp.startAndKill(profile, random.below(1_800))
        const { wrong, whole, rebuilt } = await examine(profile, BASE_OPERATIONS - 1)
        const how = rebuilt ? ', rebuilt from the journal' : ''
        return { ok: wrong === undefined, text: `${turn + 1}: ${wrong ?? `${whole} operations`}${how}` }
      })
      remove(folder)
    }
    remove(made)
  },
}
