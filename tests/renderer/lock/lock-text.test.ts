import { describe, expect, it } from 'vitest'
import { lockErrorText, waitTimeText } from '../../../src/renderer/session/lock-text'

describe('what the lock says', () => {
  it('rounds up, so that it never says 0 while it still waits', () => {
    expect([1, 1_000, 29_001, 60_000, 61_001, 900_000].map(waitTimeText)).toEqual([
      '1 秒',
      '1 秒',
      '30 秒',
      '1 分 00 秒',
      '1 分 02 秒',
      '15 分 00 秒',
    ])
  })
  it('every refusal says what happened and what to do', () => {
    expect(lockErrorText({ code: 'wrong-pin', triesLeft: 2, waitMs: 0 })).toBe('PIN 不对，还能试 2 次。')
    expect(lockErrorText({ code: 'wrong-pin', triesLeft: 0, waitMs: 30_000 })).toContain('请等 30 秒再试')
    for (const error of [{ code: 'wait', waitMs: 1 }, { code: 'damaged' }, { code: 'not-saved' }] as const)
      expect(lockErrorText(error)).toMatch(/请/)
  })
})
