import { describe, expect, it } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import type { ShopData } from '../../../src/core/month/shop-data'
import { stateOn } from '../../../src/core/staffing/member-state'
import type { ConfirmationWish } from '../../../src/core/staffing/plan-confirmation'
import { planConfirmation } from '../../../src/core/staffing/plan-confirmation'
import type { TransferWish } from '../../../src/core/staffing/plan-transfer'
import { planTransfer } from '../../../src/core/staffing/plan-transfer'
import type { StaffChange } from '../../../src/core/staffing/staff-change'
import { AGENT, codes, context, day, FULL_TIME, LEAD, m, pay, PACKER, SERVICE, TEAM, WAREHOUSE } from './staff-case'

/** The shop after a change, as the database would have it. */
function after(shop: ShopData, { put, remove }: StaffChange): ShopData {
  const kept = (list: 'payTerms' | 'contractHours' | 'assignments') => {
    const incoming: readonly { readonly memberId: string; readonly from: string }[] = put[list] ?? []
    const old: readonly { readonly memberId: string; readonly from: string }[] = shop[list]
    return [
      ...old.filter(
        (row) =>
          !remove.some((gone) => gone.list === list && gone.memberId === row.memberId && gone.from === row.from) &&
          !incoming.some((now) => now.memberId === row.memberId && now.from === row.from),
      ),
      ...incoming,
    ] as never
  }
  return { ...shop, payTerms: kept('payTerms'), contractHours: kept('contractHours'), assignments: kept('assignments') }
}

describe('confirming', () => {
  const confirm = (on: string, more: Partial<ConfirmationWish> = {}, shop = TEAM) =>
    planConfirmation(shop, { memberId: m('b'), on: day(on), withChecklist: false, ...more }, context())

  it('earlier than agreed ends probation the day before and brings the agreed pay forward', () => {
    const { change, problems } = confirm('2025-03-01', { withChecklist: true, reason: '表现好' })
    expect(problems).toEqual([])
    expect(change.put.contractHours).toEqual([{ memberId: 'b', from: '2025-03-01', ...FULL_TIME }])
    expect(change.put.payTerms).toEqual([{ memberId: 'b', from: '2025-03-01', scheme: pay(6_000) }])
    expect(change.remove).toEqual([{ list: 'payTerms', memberId: 'b', from: '2025-04-01' }])
    expect(change.put.movements).toMatchObject([
      {
        kind: 'confirmed',
        reason: '表现好',
        before: { roleId: AGENT, payFrom: '2025-01-01', hoursFrom: '2025-01-01' },
        after: { roleId: AGENT, payFrom: '2025-03-01', hoursFrom: '2025-03-01' },
      },
    ])
    expect(change.put.checklists?.[0]?.kind).toBe('confirmation')
    const shop = after(TEAM, change)
    expect(stateOn(shop, m('b'), day('2025-02-28'))?.onProbation).toBe(true)
    expect(stateOn(shop, m('b'), day('2025-03-01'))).toMatchObject({ onProbation: false, pay: { scheme: pay(6_000) } })
  })
  it('on the day after probation writes no row that is there already', () => {
    const { change, problems } = confirm('2025-04-01')
    expect(problems).toEqual([])
    expect(change.put).toMatchObject({ contractHours: [], payTerms: [] })
    expect(change.put.movements?.[0]?.after?.payFrom).toBe('2025-04-01')
    expect(change.remove).toEqual([])
  })
  it('takes other pay than agreed, in place of it', () => {
    const { change } = confirm('2025-03-01', { pay: pay(6_500) })
    expect(change.put.payTerms).toEqual([{ memberId: 'b', from: '2025-03-01', scheme: pay(6_500) }])
    expect(change.remove).toHaveLength(1)
    expect(codes(confirm('2025-04-01', { pay: pay(5_500) }).problems)).toEqual(['confirm consent-needed'])
  })
  it('says when probation was over long ago, or never was', () => {
    expect(codes(confirm('2025-05-01').problems)).toEqual(['confirm probation-over'])
    expect(codes(confirm('2025-05-01', { memberId: m('a') }).problems)).toEqual(['confirm not-on-probation'])
    expect(codes(confirm('2024-12-31').problems)).toEqual(['blocks not-employed'])
    expect(codes(confirm('2025-03-01', { memberId: m('x') }).problems)).toEqual(['blocks unknown-member'])
  })
})

describe('moving', () => {
  const move = (wish: Partial<TransferWish>, shop = TEAM) =>
    planTransfer(shop, { memberId: m('b'), kind: 'transfer', on: day('2025-02-01'), ...wish }, context())

  it('writes only what differs, and says so on both sides', () => {
    const { change, problems } = move({ departmentId: WAREHOUSE, roleId: PACKER, pay: pay(5_000), hours: FULL_TIME })
    expect(problems).toEqual([])
    expect(change.put).toEqual({
      assignments: [{ memberId: 'b', from: '2025-02-01', departmentId: WAREHOUSE, roleId: PACKER }],
      contractHours: [],
      payTerms: [],
      movements: [
        {
          id: 'id-1',
          memberId: 'b',
          kind: 'transfer',
          on: '2025-02-01',
          before: { departmentId: SERVICE, roleId: AGENT },
          after: { departmentId: WAREHOUSE, roleId: PACKER },
        },
      ],
    })
  })
  it('keeps probation when the hours change', () => {
    const six = { employment: 'full-time', minutesPerDay: 360, minutesPerWeek: 1_800 } as const
    expect(move({ kind: 'hours-change', hours: six }).change.put.contractHours).toEqual([
      { memberId: 'b', from: '2025-02-01', ...six, probationUntil: '2025-03-31' },
    ])
  })
  it('tells of a later row, of a row of the same day and of closed months', () => {
    const raise = move({ kind: 'pay-change', pay: pay(5_500) })
    expect(raise.problems).toEqual([{ severity: 'confirm', code: 'later-row', list: 'payTerms', from: '2025-04-01' }])
    const same = move({ kind: 'pay-change', pay: pay(7_000), on: day('2025-04-01') })
    expect(same.problems).toEqual([{ severity: 'confirm', code: 'row-replaced', list: 'payTerms', from: '2025-04-01' }])
    const closed = { ...TEAM, closedMonths: [{ month: '2025-01' }, { month: '2025-02' }] } as unknown as ShopData
    expect(move({ roleId: PACKER }, closed).problems).toEqual([
      { severity: 'confirm', code: 'month-closed', month: '2025-02' },
    ])
    expect(move({ roleId: PACKER, on: day('2025-03-01') }, closed).problems).toEqual([])
  })
  it('asks for consent when somebody is to earn less or stand lower', () => {
    const demotion = move({ memberId: m('a'), kind: 'demotion', roleId: AGENT, pay: pay(8_000) })
    expect(codes(demotion.problems)).toEqual(['confirm consent-needed', 'confirm consent-needed'])
    expect(codes(move({ roleId: LEAD, kind: 'promotion' }).problems)).toEqual(['confirm role-full'])
    expect(codes(move({ memberId: m('a'), kind: 'pay-change', pay: pay(2_000) }).problems)).toEqual([
      'confirm consent-needed',
      'confirm pay-below-minimum',
    ])
  })
  it('cannot be done where nothing changes, nobody is there or the place is unknown', () => {
    expect(codes(move({}).problems)).toEqual(['blocks nothing-changes'])
    expect(codes(move({ roleId: AGENT, pay: pay(5_000) }).problems)).toEqual(['blocks nothing-changes'])
    expect(codes(move({ on: day('2024-06-01'), roleId: PACKER }).problems)).toEqual(['blocks not-employed'])
    expect(codes(move({ memberId: m('x') }).problems)).toEqual(['blocks unknown-member'])
    expect(codes(move({ departmentId: toId('nowhere') }).problems)).toEqual(['blocks unknown-department'])
    const unplaced = { ...TEAM, assignments: [] }
    expect(codes(move({ departmentId: SERVICE }, unplaced).problems)).toEqual(['blocks unknown-role'])
    expect(codes(move({ roleId: AGENT }, unplaced).problems)).toEqual(['blocks unknown-department'])
  })
})
