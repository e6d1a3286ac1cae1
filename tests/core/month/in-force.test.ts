import { describe, expect, it } from 'vitest'
import type { DepartmentId, IndicatorId, KpiPlanId, RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { INDICATOR_LIBRARY } from '../../../src/core/kpi/library/indicators'
import {
  assignmentOn,
  contractHoursOn,
  contributionTermsOn,
  indicatorsOf,
  kpiPlanOn,
  lastEmployedDay,
  payTermsOn,
  taxProfileOf,
} from '../../../src/core/month/in-force'
import { payDaysOf } from '../../../src/core/month/pay-days'
import { contributions, verdict } from '../payroll/payslip-case'
import { DAY_SHIFT, member, pay, REST, SERVICE, shop } from './shop-case'

const M1 = member('m1')
const LEADER = toId<RoleId>('leader')
const OFFICE = toId<DepartmentId>('office')
const day = localDay

describe('what is in force on a day', () => {
  const data = shop([M1, member('m2')], [], {
    assignments: [
      { memberId: M1.id, from: day('2026-01-01'), departmentId: OFFICE, roleId: SERVICE },
      { memberId: M1.id, from: day('2026-05-10'), departmentId: OFFICE, roleId: LEADER },
      { memberId: toId('m2'), from: day('2026-05-01'), departmentId: OFFICE, roleId: LEADER },
    ],
    payTerms: [pay('m1', 5000), pay('m1', 6000, '2026-05-10')],
    contractHours: [
      { memberId: M1.id, from: day('2026-01-01'), employment: 'full-time', minutesPerDay: 480, minutesPerWeek: 2400 },
    ],
    contributionTerms: [contributions('上海', 8000)],
    kpiPlans: [
      { id: toId<KpiPlanId>('old'), name: 'old', roleIds: [SERVICE, LEADER], from: day('2026-01-01'), items: [] },
      { id: toId<KpiPlanId>('new'), name: 'new', roleIds: [LEADER], from: day('2026-05-20'), items: [] },
    ],
  })
  it('is the last row that has begun', () => {
    expect(assignmentOn(data, M1.id, day('2025-12-31'))).toBeUndefined()
    expect(assignmentOn(data, M1.id, day('2026-05-09'))?.roleId).toBe(SERVICE)
    expect(assignmentOn(data, M1.id, day('2026-05-10'))?.roleId).toBe(LEADER)
    expect(payTermsOn(data, M1.id, day('2026-05-09'))?.from).toBe('2026-01-01')
    expect(payTermsOn(data, M1.id, day('2026-05-10'))?.from).toBe('2026-05-10')
    expect(contractHoursOn(data, M1.id, day('2026-05-10'))?.minutesPerDay).toBe(480)
    expect(contributionTermsOn(data, M1.id, day('2026-05-10'))?.city).toBe('上海')
    expect(payTermsOn(data, toId('m2'), day('2026-05-10'))).toBeUndefined()
  })
  it('the plan follows the role, the younger plan wins', () => {
    const plan = (text: string) => kpiPlanOn(data, M1.id, day(text))?.name
    expect([plan('2026-05-09'), plan('2026-05-19'), plan('2026-05-20'), plan('2025-12-31')]).toEqual([
      'old',
      'old',
      'new',
      undefined,
    ])
  })
  it('the tax profile is that of the year', () => {
    const profile = {
      memberId: M1.id,
      year: 2026,
      specialDeductions: [],
      firstJobOfYear: false,
      deductSixtyThousand: false,
    }
    expect(taxProfileOf({ taxProfiles: [profile] }, M1.id, month('2026-12'))).toBe(profile)
    expect(taxProfileOf({ taxProfiles: [profile] }, M1.id, month('2027-01'))).toBeUndefined()
  })
  it('the last employed day of a month is the day of leaving, if it lies in it', () => {
    const left = { leftOn: day('2026-05-20') }
    expect(lastEmployedDay(left, month('2026-05'))).toBe('2026-05-20')
    expect(lastEmployedDay(left, month('2026-04'))).toBe('2026-04-30')
    expect(lastEmployedDay({}, month('2026-02'))).toBe('2026-02-28')
  })
  it('the shop’s own indicator replaces that of the library', () => {
    const id = INDICATOR_LIBRARY[0]?.id ?? toId<IndicatorId>('none')
    const own = {
      id,
      name: 'own',
      unit: 'percent',
      direction: 'higher-better',
      definition: '',
      dataSource: '',
    } as const
    const all = indicatorsOf({ indicators: [own] })
    expect(all.filter((indicator) => indicator.id === id)).toEqual([own])
    expect(all).toHaveLength(INDICATOR_LIBRARY.length)
  })
})

describe('the days pay counts', () => {
  const shifts = [DAY_SHIFT, REST]
  const planned = (text: string, shiftId: typeof DAY_SHIFT.id | null, status: 'normal' | 'not-employed' = 'normal') =>
    verdict(text, { shiftId, status })
  const counts = (verdicts: Parameters<typeof payDaysOf>[0]) =>
    payDaysOf(verdicts, shifts, []).map((entry) => `${entry.employed ? 'in' : 'out'} ${entry.counts}`)
  it('are the planned ones inside employment, weekends too', () => {
    // 2026-05-08 is a Friday, 05-09 a working Saturday, 05-10 a Sunday
    expect(counts([planned('2026-05-08', REST.id), planned('2026-05-10', DAY_SHIFT.id)])).toEqual(['in none', 'in due'])
  })
  it('are the calendar’s work days outside employment', () => {
    expect(
      counts([
        planned('2026-05-08', null, 'not-employed'),
        planned('2026-05-10', null, 'not-employed'),
        planned('2026-05-11', DAY_SHIFT.id),
      ]),
    ).toEqual(['out due', 'out none', 'in due'])
  })
  it('are the calendar’s work days for somebody without any plan', () => {
    expect(counts([planned('2026-05-08', null), planned('2026-05-09', null), planned('2026-05-10', null)])).toEqual([
      'in due',
      'in due',
      'in none',
    ])
  })
  it('statutory days count as such, planned or not, employed or not', () => {
    expect(
      counts([
        planned('2026-05-01', DAY_SHIFT.id),
        planned('2026-05-02', REST.id),
        planned('2026-05-04', DAY_SHIFT.id),
      ]),
    ).toEqual(['in statutory', 'in statutory', 'in due'])
    expect(counts([planned('2026-05-01', null, 'not-employed')])).toEqual(['out statutory'])
  })
})
