import { describe, expect, it } from 'vitest'
import type { ClosedMonth } from '../../../src/core/month/shop-data'
import type { JoiningWish } from '../../../src/core/staffing/joining-terms'
import { planHiring } from '../../../src/core/staffing/plan-hiring'
import { planRehiring } from '../../../src/core/staffing/plan-rehiring'
import { mayGoOn } from '../../../src/core/staffing/staff-change'
import { AGENT, codes, context, day, FULL_TIME, LEAD, m, pay, PACKER, person, SERVICE, TEAM } from './staff-case'

const NEWCOMER = person('c', { hiredOn: day('2025-03-17'), name: '丙' })
const PLAIN: JoiningWish = { hours: FULL_TIME, withChecklist: false }
const problemsOf = (wish: Partial<JoiningWish>, member = NEWCOMER, shop = TEAM): readonly string[] =>
  codes(planHiring(shop, member, { ...PLAIN, ...wish }, context()).problems)

describe('hiring', () => {
  it('writes everything of the first day, with pay after probation from the day after it', () => {
    const { change, problems } = planHiring(
      TEAM,
      NEWCOMER,
      {
        departmentId: SERVICE,
        roleId: AGENT,
        hours: FULL_TIME,
        probationUntil: day('2025-05-16'),
        pay: pay(6_000),
        probationPay: pay(4_800),
        contract: { kind: 'fixed-term', until: day('2028-03-16'), signedOn: day('2025-03-17') },
        agreements: ['confidentiality', 'handbook'],
        reason: '补客服缺口',
        withChecklist: true,
      },
      context(),
    )
    expect(problems).toEqual([])
    expect(change.remove).toEqual([])
    const { put } = change
    expect(put.members).toEqual([NEWCOMER])
    expect(put.assignments).toEqual([{ memberId: 'c', from: '2025-03-17', departmentId: SERVICE, roleId: AGENT }])
    expect(put.contractHours).toEqual([
      { memberId: 'c', from: '2025-03-17', ...FULL_TIME, probationUntil: '2025-05-16' },
    ])
    expect(put.payTerms).toEqual([
      { memberId: 'c', from: '2025-03-17', scheme: pay(4_800) },
      { memberId: 'c', from: '2025-05-17', scheme: pay(6_000) },
    ])
    expect(put.contracts).toMatchObject([{ kind: 'fixed-term', from: '2025-03-17', until: '2028-03-16' }])
    expect(put.agreements?.map((a) => [a.kind, a.signedOn])).toEqual([
      ['confidentiality', undefined],
      ['handbook', undefined],
    ])
    expect(put.movements).toMatchObject([
      {
        kind: 'hired',
        on: '2025-03-17',
        reason: '补客服缺口',
        after: { departmentId: SERVICE, roleId: AGENT, payFrom: '2025-03-17', hoursFrom: '2025-03-17' },
      },
    ])
    expect(put.checklists?.[0]?.items.length).toBeGreaterThan(10)
    expect(put.checklists?.[0]?.items.every((item) => item.doneOn === undefined)).toBe(true)
  })
  it('needs no more than a name, a number and the hours', () => {
    const planned = planHiring(TEAM, NEWCOMER, PLAIN, context())
    expect(planned.problems).toEqual([])
    expect(planned.change.put).toMatchObject({ assignments: [], payTerms: [], contracts: [], checklists: [] })
  })
  it('cannot be done without a name, or with a number that somebody has', () => {
    expect(problemsOf({}, { ...NEWCOMER, name: ' ', employeeNo: ' ' })).toEqual([
      'blocks name-missing',
      'blocks number-missing',
    ])
    expect(problemsOf({}, { ...NEWCOMER, employeeNo: 'A' })).toEqual(['blocks number-taken'])
    expect(problemsOf({ roleId: 'nobody' as never, departmentId: 'none' as never })).toEqual([
      'blocks unknown-department',
      'blocks unknown-role',
    ])
  })
  it('lets two people have one name, after saying so', () => {
    const planned = planHiring(TEAM, { ...NEWCOMER, name: '甲a' }, PLAIN, context())
    expect(planned.problems).toEqual([{ severity: 'confirm', code: 'same-name', memberIds: ['a'] }])
    expect(mayGoOn(planned)).toBe(true)
  })
  it('looks at the ID number: who else has it, whether it is right, how old the person is', () => {
    const shop = { ...TEAM, members: [person('a', { idNumber: '11010519491231002x' })] }
    expect(problemsOf({}, { ...NEWCOMER, idNumber: '11010519491231002X' }, shop)).toEqual(['confirm same-id-number'])
    expect(problemsOf({}, { ...NEWCOMER, idNumber: '110105194912310021' })).toEqual(['confirm id-number-odd'])
    const bornOn = (birthday: string): readonly string[] => problemsOf({}, { ...NEWCOMER, birthday: day(birthday) })
    expect(bornOn('2009-03-18')).toEqual(['blocks too-young']) // sixteen tomorrow
    expect(bornOn('2009-03-17')).toEqual(['confirm minor'])
    expect(bornOn('2007-03-18')).toEqual(['confirm minor'])
    expect(bornOn('2007-03-17')).toEqual([])
  })
  it('says when a role is full by its plan', () => {
    expect(planHiring(TEAM, NEWCOMER, { ...PLAIN, departmentId: SERVICE, roleId: LEAD }, context()).problems).toEqual([
      { severity: 'confirm', code: 'role-full', roleId: LEAD, planned: 1, heads: 2 },
    ])
    expect(problemsOf({ departmentId: SERVICE, roleId: AGENT })).toEqual([])
    expect(problemsOf({ departmentId: SERVICE, roleId: PACKER })).toEqual([])
  })
  it('measures probation by the contract', () => {
    const oneYear = { kind: 'fixed-term' as const, until: day('2026-03-16') }
    expect(problemsOf({ contract: oneYear, probationUntil: day('2025-05-16') })).toEqual([])
    expect(
      planHiring(TEAM, NEWCOMER, { ...PLAIN, contract: oneYear, probationUntil: day('2025-05-17') }, context())
        .problems,
    ).toEqual([{ severity: 'confirm', code: 'probation-too-long', latest: '2025-05-16', mostMonths: 2 }])
    expect(problemsOf({ contract: { kind: 'task' }, probationUntil: day('2025-04-16') })).toEqual([
      'confirm probation-not-allowed',
    ])
    expect(problemsOf({ probationUntil: day('2025-03-16') })).toEqual(['blocks probation-before-hire'])
    expect(problemsOf({ probationUntil: day('2025-09-16') })).toEqual([]) // without a contract: six months at most
    expect(problemsOf({ probationUntil: day('2025-09-17') })).toEqual(['confirm probation-too-long'])
  })
  it('wants at least 80 % in probation, and the minimum wage always', () => {
    const terms = { probationUntil: day('2025-05-16'), contract: { kind: 'open-ended' as const } }
    expect(problemsOf({ ...terms, pay: pay(6_000), probationPay: pay(4_800) })).toEqual([])
    expect(problemsOf({ ...terms, pay: pay(6_000), probationPay: pay(4_799.99) })).toEqual([
      'confirm probation-pay-low',
    ])
    expect(problemsOf({ pay: pay(2_689) })).toEqual(['confirm pay-below-minimum']) // 上海 2,690 until June 2025
    expect(problemsOf({ pay: pay(2_690) })).toEqual([])
    const partTime = { employment: 'part-time', minutesPerDay: 300, minutesPerWeek: 1_500 } as const
    expect(problemsOf({ pay: pay(1_000), hours: partTime })).toEqual(['confirm part-time-too-long'])
  })
  it('looks at the days of the contract, and at months that are closed', () => {
    const closed = { ...TEAM, closedMonths: [{ month: '2025-03' }] as unknown as readonly ClosedMonth[] }
    expect(problemsOf({ contract: { kind: 'fixed-term' } })).toEqual(['blocks contract-without-end'])
    expect(problemsOf({ contract: { kind: 'fixed-term', until: day('2025-03-16') } })).toEqual([
      'blocks contract-ends-early',
    ])
    expect(problemsOf({ contract: { kind: 'open-ended', from: day('2025-03-01') } })).toEqual([
      'confirm contract-before-hire',
    ])
    expect(problemsOf({}, NEWCOMER, closed)).toEqual(['confirm month-closed'])
    expect(problemsOf({}, { ...NEWCOMER, hiredOn: day('2025-04-01') }, closed)).toEqual([])
  })
})

describe('coming back', () => {
  const LEFT = { ...TEAM, members: [person('a'), person('b', { leftOn: day('2025-02-20') })] }
  const back = (on: string, wish: Partial<JoiningWish> = {}, shop: typeof TEAM = LEFT) =>
    planRehiring(shop, m('b'), day(on), { ...PLAIN, ...wish }, context())

  it('keeps the person, number and all, and the time before as an earlier stint', () => {
    const { change, problems } = back('2025-06-02', { departmentId: SERVICE, roleId: AGENT, pay: pay(6_500) })
    expect(problems).toEqual([])
    expect(change.put.members).toEqual([
      {
        ...person('b'),
        hiredOn: '2025-06-02',
        earlierStints: [{ hiredOn: '2025-01-01', leftOn: '2025-02-20' }],
      },
    ])
    expect(change.put.members?.[0]).not.toHaveProperty('leftOn')
    expect(change.put.movements).toMatchObject([{ kind: 'rehired', on: '2025-06-02' }])
    expect(change.put.payTerms).toEqual([{ memberId: 'b', from: '2025-06-02', scheme: pay(6_500) }])
  })
  it('is no coming back within the month of leaving, nor while still here', () => {
    expect(codes(back('2025-02-21').problems)).toEqual(['blocks back-in-same-month'])
    expect(codes(back('2025-02-20').problems)).toEqual(['blocks still-employed'])
    expect(codes(back('2025-06-02', {}, TEAM).problems)).toEqual(['blocks still-employed'])
    expect(codes(planRehiring(TEAM, m('x'), day('2025-06-02'), PLAIN, context()).problems)).toEqual([
      'blocks unknown-member',
    ])
  })
  it('allows no second probation', () => {
    expect(codes(back('2025-06-02', { probationUntil: day('2025-07-01') }).problems)).toEqual([
      'confirm probation-twice',
    ])
  })
})
