import { describe, expect, it } from 'vitest'
import { fen } from '../../src/core/kernel/fen'
import type { CommissionPlanId, IndicatorId, KpiPlanId, MemberId, RecordId, RoleId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import { localDay, month } from '../../src/core/kernel/local-day'
import { ppm } from '../../src/core/kernel/ppm'
import { EARLY, LI, MARCH, must, openMarchShop, openTestShop, REST, WANG } from './test-shop'

const DAY = localDay('2026-03-01')
const ROLE = { id: toId<RoleId>('r1'), name: '客服', order: 1 }

describe('the roster', () => {
  it('sets cells of several people and months in one step', async () => {
    const { shop } = await openMarchShop()
    const { seq } = await shop.shop.status()
    must(
      await shop.roster.setCells([
        { memberId: WANG, day: localDay('2026-03-31'), shiftId: EARLY },
        { memberId: WANG, day: localDay('2026-04-01'), shiftId: EARLY },
        { memberId: LI, day: localDay('2026-03-05'), shiftId: EARLY },
        { memberId: LI, day: localDay('2026-03-05'), shiftId: REST },
      ]),
    )
    expect((await shop.shop.status()).seq).toBe(seq + 1)
    expect((await shop.roster.of(WANG, MARCH))?.days[30]).toBe(EARLY)
    const april = await shop.roster.of(WANG, month('2026-04'))
    expect([april?.days.length, april?.days[0], april?.days[1]]).toEqual([30, EARLY, null])
    expect((await shop.roster.of(LI, MARCH))?.days[4]).toBe(REST) // the last value for a cell counts
    expect((await shop.roster.around(MARCH)).map((r) => [r.month, r.memberId])).toEqual([
      ['2026-03', LI],
      ['2026-03', WANG],
      ['2026-04', WANG],
    ])
  })

  it('keeps a shift that is planned somewhere', async () => {
    const { shop } = await openMarchShop()
    expect(await shop.shifts.remove(EARLY)).toEqual({ ok: false, error: { code: 'in-use', by: 'rosters', count: 1 } })
    must(await shop.shifts.remove(toId('night')))
    expect((await shop.shifts.all()).map((s) => s.id)).toEqual([EARLY, REST])
  })
})

describe('attendance records', () => {
  it('finds the leaves that touch a month, from either side', async () => {
    const { shop } = await openMarchShop()
    const halfDays = (id: string, from: string, to: string) => ({
      id: toId<RecordId>(id),
      memberId: WANG,
      type: 'sick' as const,
      reason: '',
      span: {
        kind: 'half-days' as const,
        from: localDay(from),
        fromHalf: 'am' as const,
        to: localDay(to),
        toHalf: 'pm' as const,
      },
    })
    const clock = (id: string, day: string) => ({
      ...halfDays(id, day, day),
      span: { kind: 'clock' as const, day: localDay(day), start: 540, end: 600 },
    })
    for (const leave of [
      halfDays('before', '2026-02-01', '2026-02-28'),
      halfDays('into', '2026-02-20', '2026-03-01'),
      halfDays('over', '2026-02-20', '2026-04-20'),
      halfDays('out of', '2026-03-31', '2026-04-02'),
      halfDays('after', '2026-04-01', '2026-04-01'),
      clock('c-in', '2026-03-31'),
      clock('c-after', '2026-04-01'),
    ])
      must(await shop.attendance.saveLeave(leave))
    expect((await shop.attendance.leaves(MARCH)).map((l) => l.id).sort()).toEqual(['c-in', 'into', 'out of', 'over'])
    expect((await shop.attendance.leavesOf(WANG)).length).toBe(7)
  })

  it('finds corrections and overtime of the month and the person', async () => {
    const { shop } = await openMarchShop()
    const forgive = (id: string, memberId: MemberId, day: string) => ({
      id: toId<RecordId>(id),
      memberId,
      day: localDay(day),
      reason: '',
      kind: 'forgive' as const,
      what: 'late' as const,
    })
    must(
      await shop.attendance.addCorrections([
        forgive('a', WANG, '2026-03-31'),
        forgive('b', LI, '2026-03-01'),
        forgive('c', WANG, '2026-04-01'),
      ]),
    )
    expect((await shop.attendance.corrections(MARCH)).map((c) => c.id)).toEqual(['a', 'b'])
    expect((await shop.attendance.correctionsOf(WANG, MARCH)).map((c) => c.id)).toEqual(['a'])
    must(
      await shop.attendance.saveOvertime({
        id: toId('o'),
        memberId: WANG,
        day: localDay('2026-03-31'),
        minutes: 60,
        settle: 'pay',
        reason: '',
      }),
    )
    expect([(await shop.attendance.overtimes(MARCH)).length, (await shop.attendance.overtimesOf(LI)).length]).toEqual([
      1, 0,
    ])
    must(await shop.attendance.removeOvertime(toId('o')))
    expect(await shop.attendance.overtimes(MARCH)).toEqual([])
  })
})

describe('KPI', () => {
  const I1 = toId<IndicatorId>('i1')
  const INDICATOR = {
    id: I1,
    name: '响应时长',
    unit: 'seconds' as const,
    direction: 'lower-better' as const,
    definition: '',
    dataSource: '',
  }

  it('sets, replaces and takes out actuals, and forgets the source of what was typed over', async () => {
    const { shop } = openTestShop()
    const source = { file: 'kpi.xlsx', sheet: 'S', row: 2 }
    must(
      await shop.imports.applyPatch({
        kpiMonths: [{ memberId: WANG, month: MARCH, actuals: [{ indicatorId: I1, value: '35', source }] }],
      }),
    )
    const { seq } = await shop.shop.status()
    must(await shop.kpi.setActuals(MARCH, [{ memberId: WANG, indicatorId: I1, value: '35' }]))
    expect((await shop.shop.status()).seq).toBe(seq) // the same value: nothing happened, the source stays
    must(await shop.kpi.setActuals(MARCH, [{ memberId: WANG, indicatorId: I1, value: '40' }]))
    expect((await shop.kpi.of(WANG, MARCH))?.actuals).toEqual([{ indicatorId: I1, value: '40' }])
    must(await shop.kpi.setComment(WANG, MARCH, '进步明显'))
    must(await shop.kpi.setActuals(MARCH, [{ memberId: WANG, indicatorId: I1, value: null }]))
    expect(await shop.kpi.of(WANG, MARCH)).toEqual({ memberId: WANG, month: MARCH, actuals: [], comment: '进步明显' })
    must(await shop.kpi.setComment(WANG, MARCH, ''))
    expect(await shop.kpi.month(MARCH)).toEqual([])
  })

  it('keeps an indicator that a plan or an actual uses', async () => {
    const { shop } = openTestShop()
    must(await shop.kpi.saveIndicators([INDICATOR]))
    const plan = {
      id: toId<KpiPlanId>('k1'),
      name: '客服考核',
      roleIds: [ROLE.id],
      from: DAY,
      items: [{ indicatorId: I1, weightPercent: 100, target: '30', scoring: { kind: 'manual' as const } }],
    }
    must(await shop.kpi.savePlan(plan))
    expect(await shop.kpi.removeIndicator(I1)).toMatchObject({ error: { by: 'kpi-plans' } })
    expect(await shop.roles.removeRole(ROLE.id)).toMatchObject({ error: { by: 'kpi-plans' } })
    must(await shop.kpi.removePlan(plan.id))
    must(await shop.kpi.setActuals(MARCH, [{ memberId: WANG, indicatorId: I1, value: '1' }]))
    expect(await shop.kpi.removeIndicator(I1)).toMatchObject({ error: { by: 'records' } })
  })
})

describe('payroll records', () => {
  it('keeps sales by month, person and plan, and a plan that has sales', async () => {
    const { shop } = openTestShop()
    const planId = toId<CommissionPlanId>('c1')
    must(
      await shop.payroll.saveCommissionPlan({
        id: planId,
        name: '提成',
        from: DAY,
        roleIds: [],
        base: '支付金额',
        scheme: { kind: 'flat', ratePpm: ppm(10_000) },
      }),
    )
    const sale = { memberId: WANG, month: MARCH, planId, amountFen: fen(100_00), refundFen: fen(0) }
    must(await shop.payroll.saveSales([sale, { ...sale, month: month('2026-04') }]))
    must(await shop.payroll.saveSales([{ ...sale, amountFen: fen(200_00) }]))
    expect((await shop.payroll.sales(MARCH)).map((s) => s.amountFen)).toEqual([200_00])
    expect(await shop.payroll.removeCommissionPlan(planId)).toMatchObject({
      error: { code: 'in-use', by: 'records', count: 2 },
    })
    must(await shop.payroll.removeSales(sale))
    must(await shop.payroll.removeSales({ ...sale, month: month('2026-04') }))
    must(await shop.payroll.removeCommissionPlan(planId))
  })

  it('lists adjustments by month', async () => {
    const { shop } = openTestShop()
    const one = {
      id: toId<RecordId>('a1'),
      memberId: WANG,
      month: MARCH,
      kind: 'reward' as const,
      amountFen: fen(1),
      reason: '',
    }
    must(await shop.payroll.saveAdjustments([one, { ...one, id: toId('a2'), month: month('2026-04') }]))
    expect((await shop.payroll.adjustments(MARCH)).map((a) => a.id)).toEqual(['a1'])
    must(await shop.payroll.removeAdjustment(one.id))
    expect(await shop.payroll.adjustments(MARCH)).toEqual([])
  })
})
