import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen } from '../../../src/core/kernel/fen'
import type { KpiPlanId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import type { LocalDay } from '../../../src/core/kernel/local-day'
import { addDays, addMonths, firstDayOf, lastDayOf, localDay, month, monthOf } from '../../../src/core/kernel/local-day'
import { ppm } from '../../../src/core/kernel/ppm'
import { computeMonth } from '../../../src/core/month/compute-month'
import { peopleOfMonth } from '../../../src/core/month/people-of-month'
import type { ShopData } from '../../../src/core/month/shop-data'
import type { Member } from '../../../src/core/team/member'
import { monthlyScheme } from '../payroll/payslip-case'
import { LATER, member, pay, SALES, SERVICE, shop } from './shop-case'
import { runs } from '../../property-runs'

const MONTHS = ['2026-01', '2026-02', '2026-03']
const PEOPLE = [member('m1'), member('m2', '2026-01-12'), member('m3', '2026-01-01', '2026-03-20')]
const BASE: ShopData = shop(PEOPLE, MONTHS, {
  contractHours: PEOPLE.map((one) => ({
    memberId: one.id,
    from: one.hiredOn,
    employment: 'full-time',
    minutesPerDay: 480,
    minutesPerWeek: 2_400,
  })),
  contributionTerms: PEOPLE.map((one) => ({
    memberId: one.id,
    from: one.hiredOn,
    city: '上海',
    socialBaseFen: fen(8_000_00),
    housingBaseFen: fen(8_000_00),
    housingRatePpm: ppm(70_000),
    housingSupplementPpm: ppm(0),
  })),
  kpiPlans: [
    {
      id: toId<KpiPlanId>('k1'),
      name: '客服考核',
      roleIds: [SERVICE],
      from: localDay('2026-01-01'),
      items: [
        {
          indicatorId: toId('ind-attitude-teamwork'),
          weightPercent: 100,
          target: '80',
          scoring: { kind: 'manual' },
        },
      ],
    },
  ],
})

const WAS = new Map(MONTHS.map((text) => [month(text), computeMonth(BASE, month(text), LATER)]))

type Change = (data: ShopData) => ShopData
const anyPerson = fc.constantFrom(...PEOPLE)
/** What an owner may do later, each dated on or after `from`. */
const anyChange = (from: LocalDay): fc.Arbitrary<Change> => {
  const anyLaterDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays(from, days))
  const anyMoney = fc.integer({ min: 1_000_00, max: 30_000_00 })
  const onRecord = (edit: (one: Member, day: LocalDay) => Partial<Member>): fc.Arbitrary<Change> =>
    fc.tuple(anyPerson, anyLaterDay).map(([one, day]) => (data) => ({
      ...data,
      members: data.members.map((each) => (each.id === one.id ? { ...each, ...edit(each, day) } : each)),
    }))
  return fc.oneof(
    fc.tuple(anyPerson, anyLaterDay).map(([{ id: memberId }, day]): Change => (data) => ({
      ...data,
      departments: [...data.departments, { id: toId('d9'), name: '仓库', order: 9, leadId: memberId }],
      roles: [...data.roles, { id: toId('r9'), name: '打包员', order: 9, reportsTo: SERVICE, plannedHeads: 3 }],
      assignments: [...data.assignments, { memberId, from: day, departmentId: toId('d9'), roleId: toId('r9') }],
    })),
    fc
      .tuple(anyPerson, anyLaterDay, fc.constantFrom(180, 240, 420))
      .map(([{ id }, day, minutesPerDay]): Change => (data) => ({
        ...data,
        contractHours: [
          ...data.contractHours,
          { memberId: id, from: day, employment: 'part-time', minutesPerDay, minutesPerWeek: minutesPerDay * 5 },
        ],
      })),
    fc.tuple(anyPerson, anyLaterDay, anyMoney).map(([{ id }, day, amount]): Change => (data) => ({
      ...data,
      payTerms: [...data.payTerms, { ...pay(id, 1), from: day, scheme: { ...monthlyScheme(1), baseFen: fen(amount) } }],
    })),
    fc.tuple(anyPerson, anyLaterDay, anyMoney).map(([{ id: memberId }, day, amount]): Change => (data) => ({
      ...data,
      contributionTerms: [
        ...data.contributionTerms,
        {
          memberId,
          from: day,
          city: '北京',
          socialBaseFen: fen(amount),
          housingRatePpm: ppm(50_000),
          housingSupplementPpm: ppm(0),
        },
      ],
    })),
    anyLaterDay.map((day): Change => (data) => ({
      ...data,
      kpiPlans: [...data.kpiPlans, { ...data.kpiPlans[0], id: toId('k2'), from: day, items: [] } as never],
    })),
    onRecord(({ hiredOn, leftOn }, day) => (leftOn === undefined && day >= hiredOn ? { leftOn: day } : {})),
    // Back on the first of a month after the one of leaving, perhaps not for the first time.
    fc.tuple(anyPerson, anyLaterDay).map(([{ id }, day]): Change => (data) => ({
      ...data,
      members: data.members.map((each) => {
        const back = firstDayOf(addMonths(monthOf(day), 1))
        const { leftOn, ...rest } = each
        if (each.id !== id || leftOn === undefined || monthOf(leftOn) >= monthOf(back)) return each
        const earlierStints = [...(each.earlierStints ?? []), { hiredOn: each.hiredOn, leftOn }]
        return { ...rest, hiredOn: back, earlierStints }
      }),
    })),
    onRecord(() => ({
      birthday: localDay('1999-01-01'),
      wechat: 'x',
      education: '大专',
      abilities: '修图',
      note: '改了',
    })),
  )
}

describe('a month that is over', () => {
  it('computes to the same verdicts, scores and payslips whatever is changed for days after it', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...MONTHS)
          .chain((text) =>
            fc.tuple(
              fc.constant(month(text)),
              fc.array(anyChange(addDays(lastDayOf(month(text)), 1)), { minLength: 1, maxLength: 5 }),
            ),
          ),
        ([of, changes]) => {
          const changed = changes.reduce((data, change) => change(data), BASE)
          expect(computeMonth(changed, of, LATER)).toEqual(WAS.get(of))
          expect(peopleOfMonth(changed, of).map((p) => [p.member.id, p.department, p.role])).toEqual(
            peopleOfMonth(BASE, of).map((p) => [p.member.id, p.department, p.role]),
          )
        },
      ),
      { numRuns: runs(40) },
    )
  })
  it('does change with what is dated inside it: the comparison sees something', () => {
    const of = month('2026-02')
    const changed = { ...BASE, payTerms: [...BASE.payTerms, pay('m1', 12_000, '2026-02-16')] }
    expect(computeMonth(changed, of, LATER)).not.toEqual(computeMonth(BASE, of, LATER))
  })
})

describe('somebody who came back', () => {
  const left = member('m1', '2026-01-01', '2026-02-10')
  const back: Member = {
    ...member('m1', '2026-04-13'),
    earlierStints: [{ hiredOn: left.hiredOn, leftOn: left.leftOn as LocalDay }],
  }
  const worked = ['2026-01', '2026-02', '2026-03', '2026-04']
  const terms = {
    payTerms: [pay('m1', 10_000)],
    assignments: [{ memberId: left.id, from: left.hiredOn, departmentId: SALES, roleId: SERVICE }],
  }
  const [before, after] = [shop([left], worked, terms), shop([back], worked, terms)]
  it('is paid for the old months as before, not at all between, and from the new day on', () => {
    for (const of of ['2026-01', '2026-02'])
      expect(computeMonth(after, month(of), LATER)).toEqual(computeMonth(before, month(of), LATER))
    expect(computeMonth(after, month('2026-03'), LATER).payslips).toEqual([])
    const april = computeMonth(after, month('2026-04'), LATER)
    const days = april.verdicts[0]?.days.filter((d) => d.status !== 'not-employed').map((d) => d.day)
    expect([days?.[0], days?.at(-1)]).toEqual(['2026-04-13', '2026-04-30'])
    expect(april.payslips).toHaveLength(1)
  })
  it('stands in the old months with the department and role of then', () => {
    expect(peopleOfMonth(after, month('2026-02')).map((p) => [p.department, p.role])).toEqual([['客服部', '客服']])
  })
})
