import { describe, expect, it } from 'vitest'
import {
  codes,
  contributions,
  day,
  hourlyScheme,
  JULY,
  MEMBER,
  monthlyScheme,
  payslip,
  summary,
  yuan,
} from './payslip-case'

describe('the minimum wage', () => {
  const warned = (base: number, city: string, more: Parameters<typeof payslip>[2] = {}) =>
    codes(payslip(JULY, monthlyScheme(base), { shopCity: city, ...more })).includes('below-minimum-wage')
  it.each([
    [2740, '上海', false],
    [2739.99, '上海', true],
    [2170, '昆明', false],
    [2169.99, '昆明', true],
    [100, '', false], // nothing known, nothing said
  ])('a wage of %d in %s: warning %s', (base, city, want) => {
    expect(warned(base, city)).toBe(want)
  })
  it('counts without the person’s own contributions in Shanghai, with them in Kunming', () => {
    expect(warned(3700, '上海', { contributionTerms: [contributions('上海', 7546)] })).toBe(true) // 3 700 − 1 320.33
    expect(warned(2170, '昆明', { contributionTerms: [contributions('昆明', 4403)] })).toBe(false)
  })
  it('leaves overtime and hardship allowances out', () => {
    const heat = { name: 'heat', amountFen: yuan(300), proration: 'full', inMinimumWage: false } as const
    const meal = { ...heat, name: 'meal', inMinimumWage: true }
    const withAllowance = (allowance: typeof heat | typeof meal) =>
      codes(payslip(JULY, monthlyScheme(2500, { allowances: [allowance] }), { shopCity: '上海' }))
    expect(withAllowance(heat)).toContain('below-minimum-wage')
    expect(withAllowance(meal)).not.toContain('below-minimum-wage')
    expect(
      warned(2500, '上海', {
        summary: summary(JULY, { overtimePaidMinutes: { workday: 0, rest: 960, statutory: 0 } }),
      }),
    ).toBe(true)
  })
  it('is prorated like the wage for a month not fully worked', () => {
    expect(warned(2740, '上海', { summary: summary(JULY, { absentMinutes: 960 }) })).toBe(false)
    expect(warned(2740, '上海', { summary: summary(JULY, { leaveMinutes: { sick: 960 } }) })).toBe(false) // 80 % of both
  })
  it('counts by the hour for hourly pay, and not at all for students', () => {
    // 2 740 ÷ 174 = 15.747… an hour
    expect(codes(payslip(JULY, hourlyScheme(15.75), { shopCity: '上海' }))).toEqual([])
    expect(codes(payslip(JULY, hourlyScheme(15.74), { shopCity: '上海' }))).toEqual(['below-minimum-wage'])
    const contractHours = [
      {
        memberId: MEMBER,
        from: day('2020-01-01'),
        employment: 'intern',
        minutesPerDay: 480,
        minutesPerWeek: 2400,
      } as const,
    ]
    expect(codes(payslip(JULY, monthlyScheme(1500), { shopCity: '上海', contractHours }))).toEqual([])
  })
})
