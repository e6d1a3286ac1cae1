import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { answersAgree } from './compare-answers'
import { main, runVector } from './run-vectors'
import { readVectors } from './vector-format'

/** Area, inputs in another dress than the published examples, what is right. */
const OTHER_DRESS: readonly (readonly [string, Readonly<Record<string, unknown>>, unknown])[] = [
  // bounds: 30 000 is 15 % with (lo, hi] and 18 % with [lo, hi)
  [
    'commission_whole',
    {
      sales: 30_000,
      tiers: [
        [15_000, 10],
        [30_000, 15],
        [null, 18],
      ],
    },
    4500,
  ],
  [
    'commission_whole',
    {
      sales: 30_000,
      tiers: [
        [15_000, 10],
        [30_000, 15],
        [null, 18],
      ],
      bound: 'lower_inclusive',
    },
    5400,
  ],
  [
    'commission_whole',
    {
      base: [30_000, 30_000.01],
      tiers: [
        [15_000, 10],
        [30_000, 15],
        [null, 18],
      ],
      bound: '(lo, hi]',
    },
    [4500, 5400],
  ],
  [
    'commission_whole',
    {
      sales: [100, 500],
      tiers: [
        [0, 5],
        [200, 10],
      ],
    },
    [5, 50],
  ], // lower ends
  [
    'commission_whole',
    {
      sales: 200,
      tiers: [
        { from: 0, rate: 5 },
        { from: 200, rate: 10 },
      ],
    },
    20,
  ],
  [
    'commission_marginal',
    {
      sales: [15_000, 40_000],
      tiers: [
        [15_000, 10],
        [30_000, 15],
        [null, 18],
      ],
    },
    [1500, 5550],
  ],
  [
    'commission_marginal',
    {
      sales: 5000,
      refund: 1000,
      tiers: [
        { up_to: 2000, rate: 1 },
        { up_to: null, rate: 2 },
      ],
    },
    60,
  ], // 20 + 40
  [
    'commission_marginal',
    {
      sales: 300,
      tiers: [
        [0, 100, 1],
        [100, null, 2],
      ],
    },
    5,
  ], // 1 + 4
  ['commission_flat', { sales: [100, 200], rate: '2.5%' }, [2.5, 5]],
  ['commission_flat', { sales: '12,000', rate: 3 }, 360],
  [
    'commission_per_order_marginal',
    {
      orders: [400, 600],
      tiers: [
        [500, 25],
        [null, 30],
      ],
    },
    255,
  ], // 100 + 125 + 30
  ['commission_interpolated', { orders: 500, tier_amounts: [[1000, 10]] }, 5],
  [
    'iit_cumulative',
    { monthly: [{ gross: 20_000 }, { gross: 20_000, contributions: 2000, special: 1000 }] },
    [450, 360],
  ],
  ['iit_cumulative', { gross: 20_000, contributions: 0, months: 3 }, [450, 450, 1080]],
  [
    'iit_cumulative',
    { opening: { months: 2, income: 40_000, withheld: 900 }, monthly: [{ gross: 20_000 }], start_month: 3 },
    [1080],
  ],
  ['iit_cumulative', { cum_taxable: 36_000 }, 1080],
  ['iit_first_job', { first_wage_of_year: true, month: 7, gross: 40_000, contributions: 0 }, 150],
  ['iit_first_job', { first_wage_of_year: false, month: 7, gross: 40_000, contributions: 0 }, 1050],
  [
    'iit_60000',
    { upfront: 60_000, monthly: Array.from({ length: 7 }, () => ({ gross: 10_000 })) },
    [0, 0, 0, 0, 0, 0, 300],
  ],
  ['iit_special', { monthly: [{ gross: 20_000, contributions: 3500, special_declared_rent: 2000 }] }, [300]], // cut to 1 500
  ['iit_annual', { wage: 120_000, contributions: 10_000, special: 10_000, prepaid: 1600 }, { tax: 1480, settle: -120 }],
  ['iit_nonresident', { gross: 9000 }, 190],
  ['year_end_bonus', { bonus: [36_000, 36_001] }, [1080, 3390.1]],
  ['year_end_bonus', { bonus: [36_000, 36_001] }, 2309.1], // what the one yuan more costs: 2 310.10 − 1
  ['year_end_bonus_old_law', { bonus: 18_000 }, 540],
  ['year_end_bonus_merged', { bonus: 10_000, gross: 10_000, contributions: 1000 }, 420], // 14 000 × 3 %
  ['labour_service', { fee: [800, 4000] }, [0, 640]],
  ['labour_service', { fee: 4000, want: 'net' }, 3360],
  ['author_fee', { fee: 5000 }, 560],
  [
    'payslip',
    { gross: 10_000, pension: 800, medical: 200, unemployment: 30, hf: 1200, special: 1000 },
    { iit: 53.1, net: 7716.9 },
  ],
  ['overtime', { month_wage: 21_750, hours: [2, 3], rate: [1.5, 2] }, [375, 750]],
  ['overtime', { month_wage: 21_750, hours: 2, rate: 150 }, 375],
  ['overtime', { month_wage: 21_750, minutes: 30, multiple: 3 }, 187.5],
  [
    'overtime_base',
    { base: 21_750, bonus: 5000, ot_weekday_hours: 2, ot_rest_day_hours: 1, ot_holiday_hours: 1, contributions: 0 },
    { ot: 1000 },
  ],
  ['overtime_comp', { month_wage: 21_750, rest_day_hours: 8, compensated_by_rest: false }, 2000],
  ['overtime_comp', { month_wage: 21_750, holiday_hours: 8, compensated_by_rest: true }, 3000], // must be paid
  ['hourly_wage', { month_wage: 5000, hours: 3 }, 86.21],
  ['proration', { month_wage: 6000, paid_days: 20 }, 5517.24],
  ['proration', { month_wage: 6000, paid_days: 23 }, 6000], // never more than the wage
  ['proration', { month_wage: 6000, absent_days: 3 }, 5172.41],
  ['proration', { month_wage: 6000, paid_days: 20, month_days: 23 }, 5217.39],
  ['proration', { month_wage: 6000, absent_days: 3, month_days: 23, method: '正算' }, 5517.24],
  ['proration_raise', { old_wage: 5000, new_wage: 6000, days_old: 11, days_new: 12 }, 5521.74],
  ['unpaid_leave', { month_wage: 21_750, unpaid_days: 1.5 }, 20_250],
  [
    'contributions',
    {
      gross: [4000, 40_000],
      base_floor: 5000,
      base_cap: 30_000,
      rates: { pension: 8, medical: 2, unemployment: 0.5 },
      hf_rate: 7,
    },
    { pension: [400, 2400], hf: [280, 2100] },
  ],
  [
    'contributions',
    { wage: 10_010, city: '上海', hf_rate: 5 },
    { pension: 800.8, medical: 200.2, unemployment: 50.05, hf: 501 },
  ],
  ['housing_fund_rounding', { base: 10_010, rate: 5 }, 501],
  ['housing_fund_rounding', { base: 10_010, rates: [7, 5], rounding: 'floor' }, [700, 500]],
  ['minimum_wage', { min: 2740, wage: 3715.3, contributions: 975.3 }, { compare: 2740, ok: true }],
  ['minimum_wage', { city: '上海', date: '2026-01-15', wage: 2739.99 }, false],
  ['minimum_wage', { min: 2170, wage: 2170, contributions: 300, contributions_included: true }, { ok: true }],
  ['damage_deduction', { wage: 3000, min_wage: 2000, damage: 1000 }, { deduction: 600, carry: 400 }],
  ['damage_deduction', { wage: [3000, 1500], min_wage: 2000 }, [600, 0]],
  ['annual_leave_joiner', { service_years: 12, join: '2026-07-01' }, 5],
  ['annual_leave_leaver', { elapsed_days: 200, full: 10, taken: 6, month_wage: 21_750 }, { days: 0, extra: 0 }],
  ['annual_leave_pay', { twelve_month_wages: [8000, 9400], days: 3, waived: true }, 0],
  ['annual_leave_pay', { twelve_month_wages: [8000, 9400], overtime: 4500, days: [1, 3] }, [800, 2400]],
  ['kpi_step', { rate: 89.99 }, 70],
  [
    'kpi_step',
    {
      value: [10, 9],
      bands: [
        [10, 100],
        [5, 50],
      ],
    },
    [100, 50],
  ],
  [
    'kpi_step_lower_better',
    {
      seconds: 36,
      tiers: [
        [30, 100],
        [40, 50],
      ],
    },
    50,
  ],
  ['kpi_grade_coefficient', { score: [91, 90.99, 64] }, [1, 0.8, 0]],
  ['work_calendar', { days: 365, rest: 104, statutory: 11 }, { year: 250, month: 20.83 }],
  ['late_house_rule', { minutes: 7 }, 10],
]

describe('the vector runner', () => {
  it.each(OTHER_DRESS)('understands %s with %o', (area, inputs, expected) => {
    expect(runVector({ id: 'x', area, inputs, expected })).toEqual({ kind: 'passed' })
  })
  it('fails on a figure that is off by one fen, in a number, a list or a field', () => {
    const off = (area: string, inputs: Readonly<Record<string, unknown>>, expected: unknown) =>
      runVector({ id: 'x', area, inputs, expected }).kind
    expect(off('year_end_bonus', { bonus: 36_000 }, 1080.01)).toBe('failed')
    expect(off('iit_cumulative', { monthly: [{ gross: 20_000 }, { gross: 20_000 }] }, [450, 450.01])).toBe('failed')
    expect(off('payslip', { gross: 10_000, hf: 1200 }, { iit: 114, net: 8686.01 })).toBe('failed')
    expect(off('minimum_wage', { min: 2740, wage: 2740 }, false)).toBe('failed')
  })
  it('calls what it does not know unsupported', () => {
    expect(runVector({ id: 'x', area: 'moon_phase', inputs: {}, expected: 1 })).toEqual({
      kind: 'unsupported',
      reason: 'no calculation for the area moon_phase',
    })
    expect(runVector({ id: 'x', area: 'year_end_bonus', inputs: {}, expected: 1 })).toEqual({
      kind: 'unsupported',
      reason: 'no bonus in the inputs',
    })
  })
  it('compares numbers to the fen and everything else exactly', () => {
    expect(answersAgree(455.8, 455.8)).toBe(true)
    expect(answersAgree(455.8, 455.804)).toBe(true)
    expect(answersAgree(455.8, 455.81)).toBe(false)
    expect(answersAgree(1.005, 1.01)).toBe(true) // half a fen goes up
    expect(answersAgree([1, 2], [1])).toBe(false)
    expect(answersAgree({ a: 1 }, { a: 1, b: 2 })).toBe(true)
    expect(answersAgree({ a: 1 }, {})).toBe(false)
    expect(answersAgree(true, 1)).toBe(false)
    expect(answersAgree(1, undefined)).toBe(false)
  })
  it('reads a bare list, a list inside an object, and refuses anything else', () => {
    expect(readVectors('[{"id":"a","area":"x","inputs":{},"expected":1}]')).toEqual([
      { id: 'a', area: 'x', inputs: {}, expected: 1 },
    ])
    expect(readVectors('{"vectors":[{"area":"x","published":2}]}')).toEqual([
      { id: '#1', area: 'x', inputs: {}, expected: 2 },
    ])
    expect(() => readVectors('{}')).toThrow('no list')
    expect(readVectors('[1]')).toEqual([{ id: '#1', area: '', inputs: {}, expected: undefined }])
  })
})

describe('the command', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vectors-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  async function run(text: string): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
    const file = path.join(folder, 'file.json')
    writeFileSync(file, text)
    let printed = ''
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      printed += String(chunk)
      return true
    })
    const code = await main([file])
    spy.mockRestore()
    return { code, lines: printed.trimEnd().split('\n') }
  }
  it('names what is wrong, counts in its last line, and fails', async () => {
    const vectors = [
      { id: 'good', area: 'year_end_bonus', inputs: { bonus: 36_000 }, expected: 1080 },
      { id: 'bad', area: 'year_end_bonus', inputs: { bonus: 36_000 }, expected: 1 },
      { id: 'odd', area: 'moon_phase', inputs: {}, expected: 1 },
    ]
    expect(await run(JSON.stringify(vectors))).toEqual({
      code: 1,
      lines: [
        'FAILED bad (year_end_bonus): expected 1, got 1080',
        'unsupported odd (moon_phase): no calculation for the area moon_phase',
        '1 passed, 1 failed, 1 unsupported',
      ],
    })
  })
  it('is content with what passes, and says when a file is none', async () => {
    expect(await run('[{"id":"a","area":"royalty","inputs":{"fee":2000},"expected":240}]')).toEqual({
      code: 0,
      lines: ['1 passed, 0 failed, 0 unsupported'],
    })
    expect((await run('not json')).code).toBe(2)
  })
})

describe('files that are not what they should be', () => {
  it('finds the vectors beside other lists, and counts rows without an area as unsupported', () => {
    const file = JSON.stringify({ sources: ['a page'], vectors: [{ id: 'x' }, { id: 'y', area: 'commission_flat' }] })
    expect(readVectors(file).map(({ id, area }) => [id, area])).toEqual([
      ['x', ''],
      ['y', 'commission_flat'],
    ])
    expect(readVectors(file).map((vector) => runVector(vector).kind)).toEqual(['unsupported', 'unsupported'])
  })
  it.each(['constructor', '__proto__', 'toString'])('does not take %s for an area', (area) => {
    expect(runVector({ id: 'x', area, inputs: {}, expected: 1 }).kind).toBe('unsupported')
  })
  it.each([[undefined], [null], [{}], [[]]])('an answer of %j agrees with nothing', (expected) => {
    const vector = { id: 'x', area: 'commission_flat', inputs: { amount: 50, rate: 25 }, expected }
    expect(runVector(vector).kind).toBe('unsupported')
  })
})
