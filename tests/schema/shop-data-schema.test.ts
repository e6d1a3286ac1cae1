import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '../../src/core/kernel/fen'
import { toId } from '../../src/core/kernel/ids'
import { localDay, month } from '../../src/core/kernel/local-day'
import type { Member } from '../../src/core/team/member'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { parseUntrustedJson } from '../../src/schema/parse-json'
import { RECORD_SCHEMAS, shopDataSchema } from '../../src/schema/shop-data-schema'
import { anyShop } from './shop-arbitraries'
import { runs } from '../property-runs'

const MEMBER: Member = { id: toId('m1'), employeeNo: '001', name: '小王', hiredOn: localDay('2026-01-01') }

describe('shop data schema', () => {
  it('lets every well-formed shop through unchanged', () => {
    fc.assert(
      fc.property(anyShop, (shop) => {
        expect(shopDataSchema.parse(shop)).toEqual(shop)
      }),
      { numRuns: runs(60) },
    )
  })

  it('refuses a list that is missing and a field that is unknown', () => {
    const { members: _members, ...withoutMembers } = EMPTY_SHOP
    expect(shopDataSchema.safeParse(withoutMembers).success).toBe(false)
    expect(shopDataSchema.safeParse({ ...EMPTY_SHOP, extra: [] }).success).toBe(false)
    expect(RECORD_SCHEMAS.members.safeParse({ ...MEMBER, admin: true }).success).toBe(false)
  })

  it('refuses the same id, employee number or shift code twice', () => {
    const twice = (other: Member) => shopDataSchema.safeParse({ ...EMPTY_SHOP, members: [MEMBER, other] }).success
    expect(twice({ ...MEMBER, id: toId('m2'), employeeNo: '002' })).toBe(true)
    expect(twice({ ...MEMBER, employeeNo: '002' })).toBe(false)
    expect(twice({ ...MEMBER, id: toId('m2') })).toBe(false)
  })

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false], // no leap year
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-01', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2200-01-01', false],
  ])('takes %s as a day: %s', (day, wanted) => {
    expect(RECORD_SCHEMAS.members.safeParse({ ...MEMBER, hiredOn: day }).success).toBe(wanted)
  })

  it.each([
    ['a whole number', 12_345, true],
    ['half a fen', 0.5, false],
    ['NaN', Number.NaN, false],
    ['infinity', Number.POSITIVE_INFINITY, false],
    ['beyond the safe integers', 2 ** 53, false],
    ['text', '100', false],
  ])('money as %s: accepted %s', (_name, amountFen, wanted) => {
    const adjustment = { id: 'a1', memberId: 'm1', month: '2026-03', kind: 'reward', amountFen, reason: '' }
    expect(RECORD_SCHEMAS.adjustments.safeParse(adjustment).success).toBe(wanted)
  })

  it.each([
    [0, true],
    [-1, false],
    [0.5, false],
  ])('an agreed wage of %d fen: accepted %s', (baseFen, wanted) => {
    const scheme = {
      kind: 'monthly',
      baseFen,
      postFen: 0,
      allowances: [],
      performanceFen: 0,
      fullAttendanceFen: 0,
      proration: 'due-days',
      overtimeBase: 'base',
    }
    expect(RECORD_SCHEMAS.payTerms.safeParse({ memberId: 'm1', from: '2026-03-01', scheme }).success).toBe(wanted)
  })

  it('limits the length of texts at 2,000 for names and 20,000 for notes', () => {
    const name = (length: number) => RECORD_SCHEMAS.members.safeParse({ ...MEMBER, name: '长'.repeat(length) }).success
    const note = (length: number) => RECORD_SCHEMAS.members.safeParse({ ...MEMBER, note: '长'.repeat(length) }).success
    expect([name(0), name(1), name(2_000), name(2_001)]).toEqual([false, true, true, false])
    expect([note(20_000), note(20_001)]).toEqual([true, false])
  })

  it('wants one roster entry for each day of the month', () => {
    const roster = (of: string, days: number) =>
      RECORD_SCHEMAS.rosters.safeParse({ memberId: 'm1', month: of, days: Array(days).fill(null) }).success
    expect([roster('2026-02', 28), roster('2026-02', 29), roster('2026-02', 27)]).toEqual([true, false, false])
    expect([roster('2024-02', 29), roster('2026-03', 31)]).toEqual([true, true])
  })

  it('wants punches in order, each minute once, inside their month', () => {
    const punches = (...times: readonly (readonly [string, number])[]) =>
      RECORD_SCHEMAS.punches.safeParse({
        memberId: 'm1',
        month: '2026-03',
        punches: times.map(([day, minute]) => ({ day, minute, source: { file: 'f', sheet: 's', row: 1 } })),
      }).success
    expect(punches(['2026-03-01', 540], ['2026-03-01', 541], ['2026-03-02', 0])).toBe(true)
    expect(punches(['2026-03-01', 540], ['2026-03-01', 540])).toBe(false)
    expect(punches(['2026-03-02', 540], ['2026-03-01', 540])).toBe(false)
    expect(punches(['2026-04-01', 540])).toBe(false)
    expect(punches(['2026-03-31', 1_440])).toBe(false)
  })

  it('refuses a leave that ends before it starts', () => {
    const leave = (fromHalf: string, toHalf: string, to = '2026-03-02') =>
      RECORD_SCHEMAS.leaves.safeParse({
        id: 'l1',
        memberId: 'm1',
        type: 'sick',
        reason: '',
        span: { kind: 'half-days', from: '2026-03-02', fromHalf, to, toHalf },
      }).success
    expect([leave('am', 'am'), leave('am', 'pm'), leave('pm', 'pm')]).toEqual([true, true, true])
    expect([leave('pm', 'am'), leave('am', 'pm', '2026-03-01')]).toEqual([false, false])
    expect(leave('pm', 'am', '2026-03-03')).toBe(true)
  })

  it('refuses overlapping segments of a shift and lets touching ones be', () => {
    const shift = (...segments: readonly { start: number; end: number }[]) =>
      RECORD_SCHEMAS.shifts.safeParse({
        id: 's1',
        code: '早',
        name: '早班',
        kind: 'work',
        segments,
        unpaidBreakMinutes: 0,
        punching: 'none',
        colour: 'blue',
        order: 1,
      }).success
    expect(shift({ start: 540, end: 720 }, { start: 720, end: 900 })).toBe(true)
    expect(shift({ start: 540, end: 720 }, { start: 719, end: 900 })).toBe(false)
    expect(shift({ start: 540, end: 540 })).toBe(false)
    expect(shift({ start: 1_320, end: 2_880 })).toBe(true)
    expect(shift({ start: 1_320, end: 2_881 })).toBe(false)
  })

  it('never lets a record carry a prototype', () => {
    const hostile: unknown = JSON.parse(
      '{"id":"m1","employeeNo":"1","name":"x","hiredOn":"2026-01-01","__proto__":{"admin":true}}',
    )
    const parsed = RECORD_SCHEMAS.members.safeParse(hostile)
    expect(parsed.success && 'admin' in parsed.data).toBe(false)
    expect(Object.getPrototypeOf(parsed.success ? parsed.data : {})).toBe(Object.prototype)
  })

  it('keeps money as typed numbers', () => {
    const sale = { memberId: 'm1', month: month('2026-03'), planId: 'c1', amountFen: fen(100_00), refundFen: fen(0) }
    expect(RECORD_SCHEMAS.sales.parse(sale)).toEqual(sale)
  })
})

describe('untrusted JSON', () => {
  it.each(['{"__proto__":{"a":1}}', '{"a":[{"constructor":{"prototype":{"a":1}}}]}', '{"a":{"prototype":1}}'])(
    'refuses %s as dangerous',
    (text) => {
      expect(parseUntrustedJson(text)).toEqual({ ok: false, error: { code: 'dangerous-key' } })
      expect(({} as Record<string, unknown>).a).toBeUndefined()
    },
  )
  it('tells broken text from dangerous text', () => {
    expect(parseUntrustedJson('{"a":')).toEqual({ ok: false, error: { code: 'not-json' } })
    expect(parseUntrustedJson('{"a":"__proto__"}')).toEqual({ ok: true, value: { a: '__proto__' } })
  })
})
