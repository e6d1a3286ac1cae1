import { describe, expect, it } from 'vitest'
import { snapshotProblemText } from '../../src/renderer/safety/safety-text'
import { useSnapshots } from '../../src/renderer/safety/take-snapshot'
import { must } from '../db/test-shop'
import { FakeMain } from './fake-main'
import { started } from './safe-shop'

let names = 0
async function openApp() {
  names += 1
  const main = new FakeMain()
  const app = await started(main, `take-${process.pid}-${names}`)
  must(await app.shop.settings.save({ shopName: '小满家居店' }))
  return { main, ...app }
}

describe('taking a snapshot', () => {
  it('keeps the whole shop with its history, and the outbox need not hold it any longer', async () => {
    const { main, db, takeSnapshot } = await openApp()
    expect(must(await takeSnapshot('manual'))).toMatchObject({ reason: 'manual', seq: 1 })
    expect(main.reasons).toEqual(['manual'])
    expect(db.feed.acknowledged).toBe(1)
    expect(useSnapshots.getState()).toMatchObject({ newest: { seq: 1 }, underway: 0 })
  })

  it('happens one after the other, however many are asked for', async () => {
    const { main, shop, takeSnapshot } = await openApp()
    const all = [takeSnapshot('interval'), takeSnapshot('before-import')]
    expect(useSnapshots.getState().underway).toBe(2)
    must(await shop.settings.save({ city: '杭州' }))
    await Promise.all(all)
    expect(main.reasons).toEqual(['interval', 'before-import'])
    expect(useSnapshots.getState().underway).toBe(0)
  })

  it('of what a recovery replaces says nothing about the journal', async () => {
    const { db, takeSnapshot } = await openApp()
    const { newest } = useSnapshots.getState()
    db.feed.acknowledge(1)
    must(await takeSnapshot('before-recovery'))
    expect(useSnapshots.getState().newest).toBe(newest)
  })

  it.each([
    ['disk-full', /磁盘空间不足/],
    ['not-verified', /读回来不一样/],
  ] as const)('that fails (%s) says so in a sentence and leaves everything as it was', async (code, sentence) => {
    const { main, db, takeSnapshot } = await openApp()
    main.snapshotFails = { code }
    const taken = await takeSnapshot('interval')
    expect(taken).toEqual({ ok: false, error: { code } })
    if (!taken.ok) expect(snapshotProblemText(taken.error)).toMatch(sentence)
    expect(db.feed.acknowledged).toBe(1)
    main.snapshotFails = undefined
    must(await takeSnapshot('interval'))
  })

  it('answers also when main does not', async () => {
    const { main, takeSnapshot } = await openApp()
    Object.assign(main.api, { 'snapshot:save': () => Promise.reject(new Error('gone')) })
    expect(await takeSnapshot('quit')).toMatchObject({ ok: false, error: { code: 'failed' } })
  })
})
