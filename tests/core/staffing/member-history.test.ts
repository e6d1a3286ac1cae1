import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import { addDays } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import { stateOn } from '../../../src/core/staffing/member-state'
import { memberTimeline } from '../../../src/core/staffing/member-timeline'
import { AGENT, day, FULL_TIME, LEAD, m, pay, person, SERVICE, TEAM } from './staff-case'

const HISTORY: ShopData = {
  ...TEAM,
  members: [
    person('a'),
    person('b', {
      hiredOn: day('2025-01-01'),
      earlierStints: [{ hiredOn: day('2024-03-01'), leftOn: day('2024-06-30') }],
      leftOn: day('2025-12-31'),
    }),
  ],
  assignments: [
    ...TEAM.assignments,
    { memberId: m('b'), from: day('2025-09-01'), departmentId: SERVICE, roleId: LEAD },
  ],
  contracts: [
    { id: toId('k1'), memberId: m('b'), kind: 'fixed-term', from: day('2025-01-01'), until: day('2025-06-30') },
    { id: toId('k2'), memberId: m('b'), kind: 'open-ended', from: day('2025-07-01') },
  ],
  certificates: [{ id: toId('z'), memberId: m('b'), name: '健康证', issuedOn: day('2025-02-01') }],
  agreements: [
    { id: toId('g'), memberId: m('b'), kind: 'handbook', signedOn: day('2025-01-01') },
    { id: toId('h'), memberId: m('b'), kind: 'portrait' },
  ],
  movements: [
    { id: toId('v1'), memberId: m('b'), kind: 'promotion', on: day('2025-09-01'), reason: '业绩好' },
    { id: toId('v2'), memberId: m('b'), kind: 'confirmed', on: day('2025-04-02') },
  ],
  descriptionSignatures: [{ roleId: AGENT, version: 1, memberId: m('b'), signedOn: day('2025-01-02') }],
}

describe('the state of a day', () => {
  const on = (text: string) => stateOn(HISTORY, m('b'), day(text))
  it('is what holds then: place, hours, pay, contract, probation', () => {
    expect(on('2025-03-31')).toMatchObject({
      standing: 'employed',
      onProbation: true,
      monthsHere: 2,
      assignment: { roleId: AGENT },
      pay: { scheme: pay(5_000) },
      contract: { id: 'k1' },
    })
    expect(on('2025-04-01')).toMatchObject({ onProbation: false, pay: { scheme: pay(6_000) } })
    expect(on('2025-07-01')).toMatchObject({ contract: { id: 'k2' }, assignment: { roleId: AGENT } })
    expect(on('2025-10-01')).toMatchObject({ assignment: { roleId: LEAD }, monthsHere: 9 })
  })
  it('is nothing outside employment but where the person stands', () => {
    const bare = (text: string): unknown => [on(text)?.standing, on(text)?.pay, on(text)?.stint]
    expect(bare('2024-02-29')).toEqual(['not-yet', undefined, undefined])
    expect(on('2024-03-01')).toMatchObject({ standing: 'employed', stint: { leftOn: '2024-06-30' } })
    expect(bare('2024-07-01')).toEqual(['away', undefined, undefined])
    expect(on('2025-12-31')?.standing).toBe('employed')
    expect(bare('2026-01-01')).toEqual(['left', undefined, undefined])
    expect(stateOn(HISTORY, m('x'), day('2025-01-01'))).toBeUndefined()
  })
  it('of a past day does not change with rows dated after it', () => {
    const later = { memberId: m('b'), from: day('2025-11-01') }
    const changed: ShopData = {
      ...HISTORY,
      assignments: [...HISTORY.assignments, { ...later, departmentId: SERVICE, roleId: AGENT }],
      contractHours: [...HISTORY.contractHours, { ...later, ...FULL_TIME, minutesPerDay: 360 }],
      payTerms: [...HISTORY.payTerms, { ...later, scheme: pay(9_999) }],
      contracts: [...HISTORY.contracts, { ...later, id: toId('k3'), kind: 'open-ended' }],
    }
    fc.assert(
      fc.property(fc.integer({ min: -700, max: -1 }), (offset) => {
        const past = addDays(day('2025-11-01'), offset)
        expect(stateOn(changed, m('b'), past)).toEqual(stateOn(HISTORY, m('b'), past))
      }),
    )
    expect(stateOn(changed, m('b'), day('2025-11-01'))?.pay?.scheme).toEqual(pay(9_999))
  })
})

describe('the time line', () => {
  const told = memberTimeline(HISTORY, m('b')).map(
    ({ day: on, movements, facts }) =>
      `${on} ${[...movements.map((v) => `[${v.kind}]`), ...facts.map((f) => f.kind)].join(' ')}`,
  )
  it('joins movements with the records of the same day, in order, days to come included', () => {
    expect(told).toEqual([
      '2024-03-01 joined',
      '2024-06-30 left',
      '2025-01-01 joined placed hours pay contract-begins agreement-signed',
      '2025-01-02 description-signed',
      '2025-02-01 certificate',
      '2025-03-31 probation-ends',
      '2025-04-01 pay',
      '2025-04-02 [confirmed]',
      '2025-06-30 contract-ends',
      '2025-07-01 contract-begins',
      '2025-09-01 [promotion] placed',
      '2025-12-31 left',
    ])
  })
  it('shows what held before a change', () => {
    const facts = memberTimeline(HISTORY, m('b')).flatMap((entry) => entry.facts)
    expect(facts.filter((f) => f.kind === 'placed')).toEqual([
      { kind: 'placed', after: { departmentId: SERVICE, roleId: AGENT } },
      {
        kind: 'placed',
        after: { departmentId: SERVICE, roleId: LEAD },
        before: { departmentId: SERVICE, roleId: AGENT },
      },
    ])
    expect(facts.filter((f) => f.kind === 'joined')).toEqual([
      { kind: 'joined', isReturn: false },
      { kind: 'joined', isReturn: true },
    ])
  })
  it('does not end a probation that was ended before', () => {
    const confirmed = {
      ...HISTORY,
      contractHours: [...HISTORY.contractHours, { memberId: m('b'), from: day('2025-03-01'), ...FULL_TIME }],
    }
    expect(memberTimeline(confirmed, m('b')).flatMap((d) => d.facts.map((f) => f.kind))).not.toContain('probation-ends')
  })
})
