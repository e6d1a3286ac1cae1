import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDayOfInstant, monthOf } from '../../../src/core/kernel/local-day'
import { SNAPSHOT_REASONS } from '../../../src/ipc/safety-schema'
import type { RotatedCopy } from '../../../src/main/safety/rotation'
import { copiesToDrop, ROTATION } from '../../../src/main/safety/rotation'
import { runs } from '../../property-runs'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Wednesday 2026-06-17, noon in Shanghai. */
const NOW = Date.parse('2026-06-17T04:00:00Z')

function copy(number: number, ageMs: number, change: Partial<RotatedCopy> = {}): RotatedCopy {
  const base = { id: `copy-${number}`, number, createdMs: NOW - ageMs, dbId: 'a' }
  return { ...base, reason: 'interval', isVerified: false, ...change }
}
/** Copies at these ages, the oldest with the lowest number. */
function at(...agesMs: readonly number[]): readonly RotatedCopy[] {
  return agesMs.map((age, index) => copy(agesMs.length - index, age))
}
/** Ages in days, of what stays. */
function kept(copies: readonly RotatedCopy[]): readonly number[] {
  const dropped = new Set(copiesToDrop(copies, NOW))
  return copies.filter(({ id }) => !dropped.has(id)).map(({ createdMs }) => Math.round((NOW - createdMs) / DAY_MS))
}
function count(length: number, ageOf: (index: number) => number): readonly RotatedCopy[] {
  return at(...Array.from({ length }, (_, index) => ageOf(index)))
}

describe('which copies stay', () => {
  it('none is dropped of one, two or three, however old they are', () => {
    expect(copiesToDrop([], NOW)).toEqual([])
    expect(kept(at(900 * DAY_MS, 900.1 * DAY_MS, 900.2 * DAY_MS))).toHaveLength(3)
  })
  it('all of the last two days, at most twenty', () => {
    expect(kept(count(20, (index) => index * HOUR_MS))).toHaveLength(20)
    // And the last one of yesterday, which is a day of its own.
    expect(kept(count(60, (index) => index * HOUR_MS * 0.5))).toHaveLength(20 + 1)
  })
  it('then one for each of seven days, four weeks, twelve months', () => {
    // Two a day for 500 days: the later one of each day stays.
    const copies = count(1_000, (index) => index * 12 * HOUR_MS + HOUR_MS)
    const days = kept(copies).filter((age) => age > 2)
    // Days −3…−6; Sundays 06-14 (a day already), 06-07, 05-31; ends of months 05-31, 04-30 … 2025-07-31.
    expect(days).toEqual([3, 4, 5, 6, 10, 17, 48, 78, 109, 137, 168, 199, 229, 260, 290, 321])
    expect(kept(copies).length).toBeLessThan(25)
  })
  it('an app that is opened once a week keeps as many days, weeks and months as one that is opened daily', () => {
    expect(kept(count(60, (index) => index * 7 * DAY_MS)).length).toBeGreaterThanOrEqual(7 + 10)
  })
  it('copies before a restore or a migration stay 90 days', () => {
    const old = count(40, (index) => (index + 3) * HOUR_MS)
    const special = (days: number) => copy(-1, days * DAY_MS, { reason: 'before-restore', dbId: 'b' })
    expect(kept([...old, special(90)]).includes(90)).toBe(true)
    const others = [copy(-2, 91 * DAY_MS, { reason: 'before-migration' }), ...count(400, (i) => i * 6 * HOUR_MS)]
    expect(copiesToDrop(others, NOW)).toContain('copy--2')
  })
  it('a copy before a recovery never stands for a day: the shop may have been empty then', () => {
    const empty = copy(50, 200 * DAY_MS, { reason: 'before-recovery' })
    const good = copy(49, 200.1 * DAY_MS)
    const newer = count(4, (index) => index * DAY_MS).map((each) => ({
      ...each,
      number: each.number + 100,
      id: `n${each.number}`,
    }))
    const dropped = copiesToDrop([...newer, empty, good], NOW)
    expect(dropped).toEqual(['copy-50'])
  })
  it('the last copy of another database stays 90 days', () => {
    const foreign = copy(1, 80 * DAY_MS, { dbId: 'b' })
    const older = copy(0, 81 * DAY_MS, { dbId: 'b' })
    expect(copiesToDrop([copy(2, 0), copy(3, 0), copy(4, 0), copy(5, 0), foreign, older], NOW)).toEqual(['copy-0'])
  })
  it('a clock that was set back makes nothing go', () => {
    expect(copiesToDrop(at(-400 * DAY_MS, -1, 0, 1), NOW)).toEqual([])
  })

  const copies = fc.array(
    fc.record({
      ageMs: fc.oneof(fc.integer({ min: -5 * DAY_MS, max: 3 * DAY_MS }), fc.integer({ min: 0, max: 900 * DAY_MS })),
      reason: fc.constantFrom(...SNAPSHOT_REASONS),
      dbId: fc.constantFrom('a', 'a', 'a', 'b'),
      isVerified: fc.boolean(),
    }),
    { maxLength: 120 },
  )
  it('whatever the times: the newest good one stays, the three newest stay, each kept month has its newest', () => {
    fc.assert(
      fc.property(copies, (drawn) => {
        const all = drawn.map(({ ageMs, ...rest }, index) => copy(index, ageMs, rest))
        const dropped = new Set(copiesToDrop(all, NOW))
        const stays = ({ id }: RotatedCopy): boolean => !dropped.has(id)
        const newestFirst = [...all].reverse().filter(({ reason }) => reason !== 'before-recovery')
        const verified = newestFirst.find(({ isVerified }) => isVerified)
        if (verified) expect(stays(verified)).toBe(true)
        const own = newestFirst.filter(({ dbId }) => dbId === newestFirst[0]?.dbId)
        expect(own.slice(0, ROTATION.newest).every(stays)).toBe(true)
        const special = all.filter(({ reason }) => reason.startsWith('before-re') || reason === 'before-migration')
        expect(special.filter(({ createdMs }) => NOW - createdMs <= 90 * DAY_MS).every(stays)).toBe(true)
        const months = new Set<string>()
        for (const each of own) {
          const month = monthOf(localDayOfInstant(each.createdMs))
          if (!months.has(month) && months.size < ROTATION.monthly) expect(stays(each)).toBe(true)
          months.add(month)
        }
      }),
      { numRuns: runs(300) },
    )
  })
  it('it never grows without end, and asking again drops nothing more', () => {
    fc.assert(
      fc.property(copies, (drawn) => {
        const all = drawn.map(({ ageMs, ...rest }, index) => copy(index, ageMs, { ...rest, reason: 'quit' }))
        const dropped = new Set(copiesToDrop(all, NOW))
        const left = all.filter(({ id }) => !dropped.has(id))
        expect(left.length).toBeLessThanOrEqual(3 + 1 + 20 + 7 + 4 + 12 + 1)
        expect(copiesToDrop(left, NOW)).toEqual([])
      }),
      { numRuns: runs(300) },
    )
  })
})
