import { closeSync, cpSync, existsSync, ftruncateSync, openSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runToEnd } from '../run-to-end'
import { TortureApp } from '../torture-app'
import type { Outcome, TortureCase } from '../torture-case'
import {
  attempt,
  BASE_OPERATIONS,
  copyProfile,
  examine,
  makeFolder,
  remove,
  scratch,
  system,
  unmount,
  wrongIn,
} from '../torture-case'

const TIMES = 20
const DISK_MB = 420
const BLOCK = 4_096

/** Fills the disk but for so many bytes. */
function fillUpTo(disk: string, leave: number): string {
  const { bavail, bsize } = statfsSync(disk)
  const ballast = path.join(disk, 'ballast')
  let bytes = Math.max(0, bavail * bsize - leave)
  const piece = Buffer.alloc(1024 * 1024)
  writeFileSync(ballast, '')
  while (bytes > 0) {
    try {
      writeFileSync(ballast, bytes >= piece.length ? piece : piece.subarray(0, bytes), { flag: 'a' })
    } catch {
      // The app has taken the rest meanwhile.
      break
    }
    bytes -= piece.length
  }
  return ballast
}

export const enospc: TortureCase = {
  name: 'enospc',
  title: 'the disk runs full while operations are written; room is made; two starts',
  async *run({ base, random }) {
    for (let turn = 0; turn < TIMES; turn += 1) {
      const folder = scratch('full')
      const disk = makeFolder(folder, 'disk')
      system('mount', '-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', disk)
      yield await attempt(async (): Promise<Outcome> => {
        const profile = copyProfile(base, disk)
        const app = await TortureApp.start(profile)
        const leave = BLOCK * random.below(1_000)
        const ballast = fillUpTo(disk, leave)
        app.begin('write', BASE_OPERATIONS)
        const stopped = (): boolean => app.lines.some((line) => /^(REFUSED|ENDED)/.test(line))
        for (let waited = 0; waited < 4_000 && !stopped(); waited += 50) await wait(50)
        const said = app.lines.find((line) => /^(REFUSED|ENDED)/.test(line)) ?? 'room enough'
        await app.kill()
        rmSync(ballast)
        const acknowledged = Math.max(BASE_OPERATIONS - 1, app.acknowledged)
        const first = await examine(profile, acknowledged, { writeMore: 20, end: 'close' })
        const second = await examine(profile, first.whole - 1)
        const wrong = first.wrong ?? second.wrong ?? (said.startsWith('ENDED') ? said : undefined)
        const counted = `${second.whole} operations, ${acknowledged + 1} were acknowledged when it was full`
        return { ok: wrong === undefined, text: `${leave / 1024} KiB left, ${said}: ${wrong ?? counted}` }
      })
      unmount(disk)
      remove(folder)
    }
  },
}

const IMAGE_MB = 512

/** What had reached the disk at one moment, as after a power cut: a copy of the file behind a mounted disk. */
export const power: TortureCase = {
  name: 'power',
  title: 'the power cut while operations are written; two starts',
  async *run({ base, random }) {
    for (let turn = 0; turn < TIMES; turn += 1) {
      const folder = scratch('power')
      const [disk, image, cut] = [makeFolder(folder, 'disk'), path.join(folder, 'image'), path.join(folder, 'cut')]
      const file = openSync(image, 'w')
      ftruncateSync(file, IMAGE_MB * 1024 * 1024)
      closeSync(file)
      system('mkfs.ext4', '-q', '-F', image)
      system('mount', '-o', 'loop', image, disk)
      yield await attempt(async (): Promise<Outcome> => {
        const profile = copyProfile(base, disk)
        system('sync')
        const app = await TortureApp.start(profile)
        app.begin('write', BASE_OPERATIONS)
        await wait(1_500 + random.below(6_000))
        const acknowledged = app.acknowledged
        cpSync(image, cut)
        await app.kill()
        system('umount', disk)
        system('mount', '-o', 'loop', cut, disk)
        const first = await examine(profile, acknowledged, { writeMore: 20, end: 'close' })
        const second = await examine(profile, first.whole - 1)
        const wrong = first.wrong ?? second.wrong
        const how = first.rebuilt || second.rebuilt ? ', rebuilt from the journal' : ''
        const counted = `${second.whole} operations, ${acknowledged + 1} were acknowledged at the cut`
        return { ok: wrong === undefined, text: `${turn + 1}: ${wrong ?? counted}${how}` }
      })
      unmount(disk)
      remove(folder)
    }
  },
}

export const readOnly: TortureCase = {
  name: 'ro',
  title: 'a data folder that cannot be written',
  async *run({ base }) {
    const folder = scratch('read-only')
    const profile = copyProfile(base, folder)
    system('mount', '--bind', profile, profile)
    system('mount', '-o', 'remount,ro,bind', profile)
    yield await attempt(async () => {
      const sentence = '不能写入'
      const { output } = await runToEnd(profile, sentence)
      return { ok: output.includes(sentence), text: `no window, but: ${output.split('\n')[0]}` }
    })
    system('umount', profile)
    yield await attempt(async () => {
      const { wrong, whole } = await examine(profile, BASE_OPERATIONS - 1)
      return { ok: wrong === undefined, text: `writable again: ${wrong ?? `${whole} operations`}` }
    })
    remove(folder)
  },
}

export const twice: TortureCase = {
  name: 'twice',
  title: 'a second start on the same data',
  async *run({ base }) {
    const folder = scratch('twice')
    const profile = copyProfile(base, folder)
    yield await attempt(async () => {
      const app = await TortureApp.start(profile)
      app.begin('write', BASE_OPERATIONS)
      await app.until(() => app.acknowledged >= BASE_OPERATIONS + 5)
      const { code } = await runToEnd(profile)
      const then = app.acknowledged
      await app.until(() => app.acknowledged > then + 5)
      await app.kill()
      const { wrong, whole } = await examine(profile, app.acknowledged)
      const text = wrong ?? `the second ended with ${code}, the first went on; ${whole} operations`
      return { ok: wrong === undefined && code === 0, text }
    })
    remove(folder)
  },
}

export const wipe: TortureCase = {
  name: 'wipe',
  title: 'the folder of the database removed',
  async *run({ base }) {
    const folder = scratch('wipe')
    const profile = copyProfile(base, folder)
    const store = path.join(profile, 'IndexedDB')
    let acknowledged = BASE_OPERATIONS - 1
    yield await attempt(async () => {
      const app = await TortureApp.start(profile)
      app.begin('write', BASE_OPERATIONS)
      await app.until(() => app.acknowledged >= BASE_OPERATIONS + 5)
      rmSync(store, { recursive: true })
      const then = app.acknowledged
      await app.until(() => app.acknowledged > then + 20)
      const banner = (await app.bodyText()).includes('数据文件夹在店班长运行时被删掉了')
      await app.kill()
      acknowledged = app.acknowledged
      return { ok: banner, text: `while running: ${banner ? 'the window says so' : 'nothing is said'}` }
    })
    for (const when of ['after it was removed while running', 'after it was removed before the start']) {
      yield await attempt(async () => {
        if (when.endsWith('start') && existsSync(store)) rmSync(store, { recursive: true })
        const app = await TortureApp.start(profile)
        const found = await app.call('contents')
        await app.kill()
        const wrong = app.account === undefined ? 'the owner was not told' : wrongIn(found, acknowledged)
        return {
          ok: wrong === undefined,
          text: `${when}: ${wrong ?? `${found.whole} operations, told: ${app.account}`}`,
        }
      })
    }
    remove(folder)
  },
}
