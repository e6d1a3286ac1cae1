import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../src/core/self-check/run-checks'
import { ALL_CHECK_IDS } from '../../src/renderer/db/self-check/run-self-check'
import { TaskControl, TaskFailure } from '../../src/renderer/safety/tasks/task-control'
import { createDoers, TASK_STEPS } from '../../src/renderer/safety/tasks/task-doers'
import { must, openMarchShop } from '../db/test-shop'
import { tasksOver } from './safe-shop'

describe('the self-check in the worker', () => {
  it('reads the database of its own connection, journal and all, and changes nothing', async () => {
    const { db, shop, clock } = await openMarchShop()
    const { run } = tasksOver(db.name, clock)
    const { dbId, seq } = await shop.shop.status()
    const sound = must(await run('self-check', { today: clock.day, journal: { dbId, lastSeq: seq } }))
    expect(findingsOf(sound)).toEqual([])
    const other = must(await run('self-check', { today: clock.day, journal: { dbId: 'another', lastSeq: seq } }))
    expect(findingsOf(other).map((finding) => finding.code)).toEqual(['journal-other-database'])
    expect((await shop.shop.status()).seq).toBe(seq)
  })
  it('tells of every check that is done, and stops after the one under way', async () => {
    const { db, clock } = await openMarchShop()
    const seen: number[] = []
    const control = new TaskControl(TASK_STEPS['self-check'], ({ done, all }) => {
      seen.push(done)
      expect(all).toBe(ALL_CHECK_IDS.length)
      if (done === 3) control.cancel()
    })
    await expect(createDoers(db.name, clock)['self-check']({ today: clock.day }, control)).rejects.toEqual(
      new TaskFailure({ code: 'cancelled' }),
    )
    expect(seen).toEqual([1, 2, 3])
  })
})
