import { describe, expect, it } from 'vitest'
import { acceptance } from '../../../src/core/attendance/acceptance'
import { needsOwner } from '../../../src/core/attendance/summarise-month'
import { localDay } from '../../../src/core/kernel/local-day'
import { judgeOne, MEMBER } from './attendance-fixture'

const DAY = '2026-11-03'
const accepted = acceptance(MEMBER, localDay(DAY), 'the owner knows')

describe('an accepted day', () => {
  it('keeps its minutes and its status, but no longer waits for the owner', () => {
    const open = judgeOne(DAY, { plan: { [DAY]: 'D' } })
    const closed = judgeOne(DAY, { plan: { [DAY]: 'D' }, corrections: [accepted] })
    expect([needsOwner(open), open.status, open.absentMinutes]).toEqual([true, 'absent', 480])
    expect([needsOwner(closed), closed.status, closed.absentMinutes]).toEqual([false, 'absent', 480])
    expect(closed.reasons.at(-1)).toEqual({ code: 'accepted', what: open.exceptions, reason: 'the owner knows' })
  })
  it('settles punches on a rest day without making them overtime', () => {
    const verdict = judgeOne(DAY, { plan: { [DAY]: 'R' }, punches: [`${DAY} 10:00`], corrections: [accepted] })
    expect([verdict.exceptions, verdict.overtime]).toEqual([[], []])
  })
  it('changes nothing where nothing was open', () => {
    const plain = judgeOne(DAY, { plan: { [DAY]: 'R' } })
    expect(judgeOne(DAY, { plan: { [DAY]: 'R' }, corrections: [accepted] })).toEqual(plain)
  })
})
