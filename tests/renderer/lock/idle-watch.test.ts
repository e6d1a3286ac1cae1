import { describe, expect, it } from 'vitest'
import { IdleWatch } from '../../../src/renderer/shell/lock/idle-watch'

const MINUTE = 60_000

function watched(limitMs: number) {
  const time = { wall: 1_000_000, running: 5_000 }
  let locks = 0
  const clock = { wallMs: () => time.wall, runningMs: () => time.running }
  const watch = new IdleWatch(limitMs, clock, () => {
    locks += 1
  })
  const pass = (ms: number): void => {
    time.wall += ms
    time.running += ms
  }
  return { watch, time, pass, locks: () => locks }
}

describe('a window that nobody touches', () => {
  it('locks after the time and not a moment before; every touch begins it anew', () => {
    const { watch, pass, locks } = watched(5 * MINUTE)
    pass(5 * MINUTE - 1)
    watch.look()
    expect(locks()).toBe(0)
    watch.touch()
    pass(5 * MINUTE - 1)
    watch.look()
    expect(locks()).toBe(0)
    pass(1)
    watch.look()
    expect(locks()).toBe(1)
  })
  it('a machine that slept counts by the clock on the wall, and the first touch afterwards locks', () => {
    const { watch, time, locks } = watched(15 * MINUTE)
    time.wall += 8 * 60 * MINUTE
    watch.touch()
    expect(locks()).toBe(1)
  })
  it('a clock that is set back does not keep it open', () => {
    const { watch, time, pass, locks } = watched(5 * MINUTE)
    time.wall -= 60 * MINUTE
    pass(5 * MINUTE)
    watch.look()
    expect(locks()).toBe(1)
  })
})
