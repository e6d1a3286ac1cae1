import { beforeEach, describe, expect, it } from 'vitest'
import { ShopKeeper, useClosing } from '../../src/renderer/safety/keep-safe'
import { noteNewestSnapshot } from '../../src/renderer/safety/take-snapshot'
import type { SnapshotProblem } from '../../src/renderer/safety/take-snapshot'
import { must } from '../db/test-shop'
import { FakeMain } from './fake-main'
import { started } from './safe-shop'

const HALF_AN_HOUR = 30 * 60_000
let names = 0

async function openKept() {
  names += 1
  const main = new FakeMain()
  const app = await started(main, `keep-${process.pid}-${names}`)
  const told: SnapshotProblem[] = []
  const clock = { ms: 0 }
  let quitReady = 0
  const api = {
    ...main.api,
    'app:quit-ready': () => {
      quitReady += 1
      return Promise.resolve(null)
    },
  }
  const keeper = new ShopKeeper({
    db: app.db,
    api,
    takeSnapshot: app.takeSnapshot,
    tell: (problem) => told.push(problem),
    nowMs: () => clock.ms,
  })
  const breakJournal = (): (() => void) => {
    main.appendFails = { code: 'disk-full' }
    return () => (main.appendFails = undefined)
  }
  return { main, ...app, keeper, told, clock, breakJournal, quitReady: () => quitReady }
}

describe('looking after the open shop', () => {
  beforeEach(() => noteNewestSnapshot(undefined))

  it('takes a snapshot every half hour, if anything changed', async () => {
    const { main, shop, keeper, clock } = await openKept()
    clock.ms = HALF_AN_HOUR
    await keeper.look()
    expect(main.reasons).toEqual([])
    must(await shop.settings.save({ city: '杭州' }))
    clock.ms += HALF_AN_HOUR - 1
    await keeper.look()
    expect(main.reasons).toEqual([])
    clock.ms += 1
    await keeper.look()
    expect(main.reasons).toEqual(['interval'])
    clock.ms += HALF_AN_HOUR
    await keeper.look()
    expect(main.reasons).toEqual(['interval'])
  })

  it('says once that it fails, not every half hour', async () => {
    const { main, shop, keeper, clock, told } = await openKept()
    must(await shop.settings.save({ city: '杭州' }))
    main.snapshotFails = { code: 'disk-full' }
    for (let n = 1; n <= 3; n += 1) {
      clock.ms = n * HALF_AN_HOUR
      await keeper.look()
    }
    expect(told).toEqual([{ code: 'disk-full' }])
    main.snapshotFails = undefined
    clock.ms = 4 * HALF_AN_HOUR
    await keeper.look()
    must(await shop.settings.save({ city: '上海' }))
    main.snapshotFails = { code: 'no-permission' }
    clock.ms = 5 * HALF_AN_HOUR
    await keeper.look()
    expect(told.map((problem) => problem.code)).toEqual(['disk-full', 'no-permission'])
  })

  it('tries a journal again that could not be written', async () => {
    const { main, shop, keeper, db, breakJournal } = await openKept()
    const mend = breakJournal()
    expect((await shop.settings.save({ city: '杭州' })).ok).toBe(false)
    await keeper.look()
    expect(db.feed.state.kind).toBe('failed')
    mend()
    await keeper.look()
    expect([db.feed.state.kind, main.lastSeq]).toEqual(['saved', 1])
  })

  it('takes a last snapshot when the window closes, unless nothing changed since the newest', async () => {
    const { main, shop, keeper, quitReady } = await openKept()
    must(await shop.settings.save({ city: '杭州' }))
    await keeper.closeDown()
    expect([main.reasons, quitReady(), useClosing.getState().isClosing]).toEqual([['quit'], 1, true])
    await keeper.closeDown()
    expect([main.reasons, quitReady()]).toEqual([['quit'], 2])
  })

  it('lets the window close although the last snapshot fails', async () => {
    const { main, shop, keeper, quitReady, db } = await openKept()
    must(await shop.settings.save({ city: '杭州' }))
    main.snapshotFails = { code: 'disk-full' }
    await keeper.closeDown()
    expect(quitReady()).toBe(1)
    db.close()
    await expect(keeper.closeDown()).rejects.toThrow()
    expect(quitReady()).toBe(2)
  })
})
