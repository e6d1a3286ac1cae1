import { describe, expect, it } from 'vitest'
import { clockLeave, codesOf, halfDays, judgeClocks, judgeOne, leaveOf, minutesRow } from './attendance-fixture'

const DAY = '2026-11-03'
const am = (type: 'annual' | 'personal' = 'annual') => halfDays(type, DAY, 'am', DAY, 'am')
const pm = (type: 'annual' | 'personal' = 'annual') => halfDays(type, DAY, 'pm', DAY, 'pm')
const whole = () => halfDays('annual', DAY, 'am', DAY, 'pm')

// Columns: due, worked, late, early, absent, leave.
describe('half-days', () => {
  it.each<[string, string[], ReturnType<typeof am>[], number[]]>([
    ['D', [], [whole()], [480, 0, 0, 0, 0, 480]],
    ['D', ['13:30', '18:00'], [am()], [480, 240, 0, 0, 0, 240]], // one segment: half of 480; 13:30 is its middle
    ['D', ['09:00', '13:30'], [pm()], [480, 240, 0, 0, 0, 240]],
    ['S', ['13:00', '18:00'], [am()], [480, 300, 0, 0, 0, 180]], // two segments: the first is the morning
    ['S', ['09:00', '12:00'], [pm()], [480, 180, 0, 0, 0, 300]],
    ['E', ['13:00', '18:00'], [am()], [480, 300, 0, 0, 0, 180]],
    ['E', ['09:00', '12:00'], [pm()], [480, 180, 0, 0, 0, 300]],
    ['S', [], [am(), pm('personal')], [480, 0, 0, 0, 0, 480]], // two leaves make the day
    ['S', [], [whole(), am('personal')], [480, 0, 0, 0, 0, 480]], // the same morning twice counts once
    ['D', ['13:30', '18:00'], [am(), am('personal')], [480, 240, 0, 0, 0, 240]], // so does half a segment
    ['F', [], [am()], [480, 240, 0, 0, 0, 240]], // also without punching
  ])('shift %s with punches %j', (code, clocks, leaves, row) => {
    const verdict = judgeClocks(code, clocks, { leaves })
    expect(minutesRow(verdict)).toEqual(row)
    expect(verdict.status).toBe('leave')
    expect(verdict.exceptions).toEqual([])
  })

  it('moves the expected times: after a free morning 13:31 is on time, 13:34 is late', () => {
    expect(judgeClocks('D', ['13:33', '18:00'], { leaves: [am()] }).exceptions).toEqual([])
    const verdict = judgeClocks('D', ['13:34', '18:00'], { leaves: [am()] })
    expect(verdict.expected[0]).toEqual({ segment: 0, side: 'in', expected: 810, actual: 814, by: 'punch' })
    expect(minutesRow(verdict)).toEqual([480, 236, 4, 0, 0, 240])
    expect([verdict.status, verdict.exceptions]).toEqual(['leave', ['late']]) // leave names the day, lateness stays visible
  })

  it('without punches the half that was not taken is absence', () => {
    expect(minutesRow(judgeClocks('D', [], { leaves: [am()] }))).toEqual([480, 0, 0, 0, 240, 240])
  })

  it('an hour late after a free morning is the rest of the day, never more', () => {
    expect(minutesRow(judgeClocks('D', ['14:30', '18:00'], { leaves: [am()] }))).toEqual([480, 0, 0, 0, 240, 240])
  })

  it('a whole day off expects nobody and shows why', () => {
    const verdict = judgeClocks('E', [], { leaves: [whole()] })
    expect(verdict.expected.map((punch) => punch.by)).toEqual(['leave', 'leave', 'leave', 'leave'])
    expect(codesOf(verdict)).toEqual(['planned', 'leave'])
  })

  it('over several days takes whole days between the halves, and nothing on rest days', () => {
    const plan = { '2026-11-03': 'S', '2026-11-04': 'S', '2026-11-05': 'R', '2026-11-06': 'S' }
    const leaves = [halfDays('annual', '2026-11-03', 'pm', '2026-11-06', 'am')]
    const punches = ['2026-11-03 09:00', '2026-11-03 12:00', '2026-11-06 13:00', '2026-11-06 18:00']
    const taken = Object.keys(plan).map((day) =>
      judgeOne(day, { plan, leaves, punches }).leave.map((part) => part.minutes),
    )
    expect(taken).toEqual([[300], [480], [], [180]]) // 300 + 480 + 0 + 180
    expect(judgeOne('2026-11-05', { plan, leaves, punches }).status).toBe('rest')
  })
})

describe('clock times', () => {
  it.each<[string, [string, string], string[], number[]]>([
    ['D', ['09:00', '11:00'], ['11:00', '18:00'], [480, 360, 0, 0, 0, 120]], // 480 − 120; expected in moves to 11:00
    ['D', ['08:00', '10:00'], ['10:00', '18:00'], [480, 420, 0, 0, 0, 60]], // only the part inside the shift
    ['D', ['15:00', '18:00'], ['09:00', '15:00'], [480, 300, 0, 0, 0, 180]],
    ['D', ['11:00', '12:00'], ['09:00', '18:00'], [480, 420, 0, 0, 0, 60]], // in the middle: nobody punches for it
    ['D', ['09:00', '18:00'], [], [480, 0, 0, 0, 0, 480]], // nine clock hours, eight paid
    ['D', ['09:00', '17:30'], [], [480, 0, 0, 0, 0, 480]], // 510 clock minutes are all that is paid
    ['S', ['11:00', '14:00'], ['09:00', '18:00'], [480, 360, 0, 0, 0, 120]], // the break in between costs nothing
    ['S', ['19:00', '20:00'], ['09:00', '18:00'], [480, 480, 0, 0, 0, 0]], // outside the shift: nothing
    ['E', ['09:00', '12:00'], ['13:00', '18:00'], [480, 300, 0, 0, 0, 180]],
  ])('shift %s off %j with punches %j', (code, [start, end], clocks, row) => {
    const verdict = judgeClocks(code, clocks, { leaves: [clockLeave('personal', DAY, start, end)] })
    expect(minutesRow(verdict)).toEqual(row)
    expect(verdict.exceptions).toEqual([])
  })

  it('past midnight they are minutes of the business day', () => {
    const plan = { [DAY]: 'N' }
    const leaves = [clockLeave('personal', DAY, '28:00', '30:00')] // 04:00–06:00 of the next morning
    const verdict = judgeOne(DAY, { plan, leaves, punches: [`${DAY} 22:00`, '2026-11-04 04:00'] })
    expect(minutesRow(verdict)).toEqual([480, 360, 0, 0, 0, 120])
    expect(verdict.exceptions).toEqual([])
  })

  it('that overlap a half-day count once', () => {
    const leaves = [clockLeave('personal', DAY, '09:00', '14:30'), am()]
    // the morning takes 240, then 13:30–14:30 takes 60
    const verdict = judgeClocks('D', ['14:30', '18:00'], { leaves })
    expect(verdict.leave.map((part) => [part.type, part.minutes])).toEqual([
      ['annual', 240],
      ['personal', 60],
    ])
    expect(minutesRow(verdict)).toEqual([480, 180, 0, 0, 0, 300])
  })

  it('leave longer than lateness hides it: clipped first, judged then', () => {
    const leaves = [clockLeave('outing', DAY, '09:00', '09:40')]
    expect(judgeClocks('D', ['09:35', '18:00'], { leaves }).exceptions).toEqual([])
    expect(judgeClocks('D', ['09:50', '18:00'], { leaves }).exceptions).toEqual(['late'])
  })
})

describe('leave without a shift to take it from', () => {
  const leaves = [halfDays('personal', DAY, 'am', DAY, 'pm')]

  it('on a planned rest day takes nothing and needs nobody', () => {
    const verdict = judgeOne(DAY, { plan: { [DAY]: 'R' }, leaves })
    expect([verdict.status, verdict.leave, verdict.exceptions]).toEqual(['rest', [], []])
    expect(verdict.reasons).toContainEqual({ code: 'leave', type: 'personal', minutes: 0 })
  })

  it('on a day without plan asks for the plan, or pay would not see it', () => {
    const verdict = judgeOne(DAY, { leaves })
    expect([verdict.status, verdict.exceptions]).toEqual(['unplanned', ['leave-without-shift']])
  })

  it('of somebody else does nothing', () => {
    const other = { ...leaveOf('personal', leaves[0]!.span), memberId: 'm2' as never }
    expect(judgeClocks('D', ['09:00', '18:00'], { leaves: [other] }).leave).toEqual([])
  })
})
