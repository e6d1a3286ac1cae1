import { describe, expect, it } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import type { ShopData } from '../../../src/core/month/shop-data'
import type { TeamReminder } from '../../../src/core/staffing/team-reminders'
import { teamReminders } from '../../../src/core/staffing/team-reminders'
import type { EmploymentContract } from '../../../src/core/team/member-papers'
import type { Member } from '../../../src/core/team/member'
import { teamReminderText } from '../../../src/core/text/staffing-text'
import { day, FULL_TIME, m, person } from './staff-case'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'

const shop = (one: Member, more: Partial<ShopData> = {}): ShopData => ({ ...EMPTY_SHOP, members: [one], ...more })
const told = (data: ShopData, today: string): readonly string[] =>
  teamReminders(data, day(today)).map((r) => `${r.kind} ${r.day} ${r.daysLeft}`)
const contract = (
  id: string,
  from: string,
  until?: string,
  more: Partial<EmploymentContract> = {},
): EmploymentContract => ({
  id: toId(id),
  memberId: m('a'),
  kind: until === undefined ? 'open-ended' : 'fixed-term',
  from: day(from),
  ...(until === undefined ? {} : { until: day(until) }),
  signedOn: day(from),
  ...more,
})

describe('probation', () => {
  const hours = {
    contractHours: [{ memberId: m('a'), from: day('2025-01-01'), ...FULL_TIME, probationUntil: day('2025-03-31') }],
  }
  it('is announced thirty days ahead, and missed for two months after', () => {
    const data = shop(person('a'), hours)
    expect(told(data, '2025-02-28')).toEqual([])
    expect(told(data, '2025-03-01')).toEqual(['probation-ends 2025-03-31 30'])
    expect(told(data, '2025-03-31')).toEqual(['probation-ends 2025-03-31 0'])
    expect(told(data, '2025-04-01')).toEqual(['probation-unconfirmed 2025-03-31 -1'])
    expect(told(data, '2025-05-30')).toEqual(['probation-unconfirmed 2025-03-31 -60'])
    expect(told(data, '2025-05-31')).toEqual([])
  })
  it('is settled by a confirmation, or by leaving', () => {
    const confirmed = { id: toId<never>('v'), memberId: m('a'), kind: 'confirmed' as const, on: day('2025-04-01') }
    expect(told(shop(person('a'), { ...hours, movements: [confirmed] }), '2025-04-02')).toEqual([])
    expect(told(shop(person('a', { leftOn: day('2025-03-20') }), hours), '2025-03-15')).toEqual([])
  })
})

describe('contracts', () => {
  const OLD = person('a', { hiredOn: day('2020-01-01') })
  it('are announced sixty days before they end, and missed while somebody goes on working', () => {
    const data = shop(OLD, { contracts: [contract('k', '2023-01-01', '2025-12-31')] })
    expect(told(data, '2025-11-01')).toEqual(['contract-ends 2025-12-31 60'])
    expect(told(data, '2025-10-31')).toEqual([])
    expect(told(data, '2026-01-01')).toEqual(['contract-over 2025-12-31 -1'])
    const renewed = { contracts: [...data.contracts, contract('k2', '2026-01-01')] }
    expect(told(shop(OLD, renewed), '2025-12-20')).toEqual([])
  })
  it('become open-ended after two fixed terms, or after ten years', () => {
    const why = (data: ShopData, today: string): unknown =>
      teamReminders(data, day(today)).map((r) => (r.kind === 'contract-ends' ? r.openEnded : r.kind))
    const [first, second] = [contract('k1', '2020-01-01', '2022-12-31'), contract('k2', '2023-01-01', '2025-12-31')]
    expect(why(shop(OLD, { contracts: [first] }), '2022-12-01')).toEqual([undefined])
    expect(why(shop(OLD, { contracts: [first, second] }), '2025-12-01')).toEqual(['fixed-terms'])
    const long = shop(person('a', { hiredOn: day('2016-01-01') }), {
      contracts: [contract('k', '2016-01-01', '2025-12-31')],
    })
    expect(why(long, '2025-12-01')).toEqual(['years-of-service'])
    const notYet = shop(person('a', { hiredOn: day('2016-01-02') }), {
      contracts: [contract('k', '2016-01-02', '2025-12-31')],
    })
    expect(why(notYet, '2025-12-01')).toEqual([undefined])
  })
  it('have to be signed within a month of the first day', () => {
    const other = contract('other', '2024-01-01', undefined, { memberId: m('b') })
    const missing = shop(person('a', { hiredOn: day('2025-03-10') }), { contracts: [other] })
    expect(told(missing, '2025-03-15')).toEqual(['contract-unsigned 2025-04-09 25'])
    expect(told(missing, '2025-04-10')).toEqual(['contract-unsigned 2025-04-09 -1'])
    const { signedOn: _unsigned, ...open } = contract('k', '2025-03-10', '2028-03-09')
    expect(told(shop(person('a', { hiredOn: day('2025-03-10') }), { contracts: [open] }), '2025-03-15')).toEqual([
      'contract-unsigned 2025-04-09 25',
    ])
  })
  it('are not asked of part-timers, and not at all where the shop keeps none here', () => {
    const partTime = {
      memberId: m('a'),
      from: day('2025-01-01'),
      employment: 'part-time',
      minutesPerDay: 240,
      minutesPerWeek: 1_200,
    } as const
    const other = contract('other', '2024-01-01', undefined, { memberId: m('b') })
    expect(told(shop(person('a'), { contracts: [other], contractHours: [partTime] }), '2025-03-15')).toEqual([])
    expect(told(shop(person('a')), '2025-03-15')).toEqual([])
  })
})

describe('birthdays', () => {
  it('are announced a week ahead, over the turn of the year, and from the ID number too', () => {
    const born = (birthday: string, today: string): readonly string[] =>
      told(shop(person('a', { birthday: day(birthday) })), today)
    expect(born('1999-03-20', '2025-03-13')).toEqual(['birthday 2025-03-20 7'])
    expect(born('1999-03-20', '2025-03-12')).toEqual([])
    expect(born('1999-03-20', '2025-03-21')).toEqual([])
    expect(born('1999-01-02', '2025-12-30')).toEqual(['birthday 2026-01-02 3'])
    expect(born('2000-02-29', '2025-02-26')).toEqual(['birthday 2025-02-28 2'])
    expect(born('2000-02-29', '2028-02-26')).toEqual(['birthday 2028-02-29 3'])
    expect(told(shop(person('a', { idNumber: '11010519491231002X' })), '2025-12-31')).toEqual(['birthday 2025-12-31 0'])
  })
  it('are no matter once somebody is gone', () => {
    expect(told(shop(person('a', { birthday: day('1999-03-20'), leftOn: day('2025-03-19') })), '2025-03-15')).toEqual(
      [],
    )
  })
})

describe('papers and things', () => {
  it('remind of certificates and agreements that run out or are not signed', () => {
    const data = shop(person('a'), {
      certificates: [
        { id: toId('z1'), memberId: m('a'), name: '健康证', expiresOn: day('2025-06-20') },
        { id: toId('z2'), memberId: m('a'), name: '电工证', expiresOn: day('2025-06-01') },
        { id: toId('z3'), memberId: m('a'), name: '电工证', expiresOn: day('2028-06-01') },
      ],
      agreements: [
        { id: toId('g1'), memberId: m('a'), kind: 'confidentiality' },
        {
          id: toId('g2'),
          memberId: m('a'),
          kind: 'non-compete',
          signedOn: day('2024-01-01'),
          expiresOn: day('2025-06-10'),
        },
      ],
    })
    expect(told(data, '2025-06-01')).toEqual([
      'agreement-unsigned 2025-01-31 -121',
      'agreement-expires 2025-06-10 9',
      'certificate-expires 2025-06-20 19',
    ])
  })
  it('remind of what somebody who leaves still holds', () => {
    const holding = {
      contacts: [{ id: toId<never>('k'), kind: 'carrier' as const, organisation: '某快递', inChargeId: m('a') }],
    }
    expect(told(shop(person('a', { leftOn: day('2025-06-30') }), holding), '2025-05-31')).toEqual([
      'hand-over-open 2025-06-30 30',
    ])
    expect(told(shop(person('a', { leftOn: day('2025-06-30') }), holding), '2025-05-30')).toEqual([])
    expect(told(shop(person('a', { leftOn: day('2024-06-30') }), holding), '2025-05-30')).toEqual([
      'hand-over-open 2024-06-30 -334',
    ])
    expect(told(shop(person('a', { leftOn: day('2024-06-30') })), '2025-05-30')).toEqual([])
  })
})

describe('the words of a reminder', () => {
  it('say who, when, how long, and what to do', () => {
    const of = (fact: object, daysLeft: number): string =>
      teamReminderText({ memberId: m('a'), day: day('2026-01-12'), daysLeft, ...fact } as TeamReminder, '甲一鸣')
    expect(of({ kind: 'probation-ends' }, 5)).toBe('甲一鸣的试用期到 2026-01-12，还有 5 天。请安排转正面谈。')
    expect(of({ kind: 'birthday', age: 30 }, 0)).toBe('今天是甲一鸣的生日。')
    expect(of({ kind: 'contract-ends', contractId: 'k', openEnded: 'fixed-terms' }, 5)).toContain('第十四条')
    expect(of({ kind: 'contract-unsigned' }, -3)).toContain('双倍工资')
    expect(of({ kind: 'hand-over-open', count: 4 }, -3)).toContain('4 项')
    for (const kind of [
      'probation-unconfirmed',
      'contract-over',
      'certificate-expires',
      'agreement-unsigned',
      'agreement-expires',
    ])
      for (const left of [-1, 0, 1])
        expect(of({ kind, name: '健康证', agreement: 'handbook', contractId: 'k' }, left)).toMatch(/^甲一鸣.*。$/)
  })
})

describe('lists that were begun', () => {
  const items = [{ text: '工资卡', doneOn: day('2025-01-02') }, { text: '签收手册' }]
  const list = (kind: 'joining' | 'leaving', startedOn: string) => ({
    id: toId<never>(kind),
    memberId: m('a'),
    kind,
    startedOn: day(startedOn),
    items,
  })
  const joining = { checklists: [list('joining', '2025-01-01')] }

  it('are asked for after a week, for two months', () => {
    expect(told(shop(person('a'), joining), '2025-01-07')).toEqual([])
    expect(told(shop(person('a'), joining), '2025-01-08')).toEqual(['checklist-open 2025-01-08 0'])
    expect(told(shop(person('a'), joining), '2025-03-09')).toEqual(['checklist-open 2025-01-08 -60'])
    expect(told(shop(person('a'), joining), '2025-03-10')).toEqual([])
  })
  it('are silent once all is done', () => {
    const done = { checklists: [{ ...list('joining', '2025-01-01'), items: items.slice(0, 1) }] }
    expect(told(shop(person('a'), done), '2025-01-20')).toEqual([])
  })
  it('of leaving count from the last day on, those of joining no more', () => {
    const gone = person('a', { leftOn: day('2025-06-30') })
    const both = { checklists: [list('joining', '2025-06-20'), list('leaving', '2025-06-01')] }
    expect(told(shop(gone, both), '2025-06-30')).toEqual([
      'checklist-open 2025-06-27 -3',
      'checklist-open 2025-06-30 0',
    ])
    expect(told(shop(gone, both), '2025-07-01')).toEqual(['checklist-open 2025-06-30 -1'])
    const [reminder] = teamReminders(shop(gone, both), day('2025-07-01'))
    expect(reminder && teamReminderText(reminder, '甲')).toBe('甲的离职清单还有 1 项没有办。')
  })
})
