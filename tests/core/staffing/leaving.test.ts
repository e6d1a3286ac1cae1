import { describe, expect, it } from 'vitest'
import type { MemberId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { tickItem } from '../../../src/core/team/checklist'
import type { ShopData } from '../../../src/core/month/shop-data'
import { countOpen, openOnLeaving } from '../../../src/core/staffing/open-on-leaving'
import type { LeavingWish } from '../../../src/core/staffing/plan-leaving'
import { planLeaving } from '../../../src/core/staffing/plan-leaving'
import { codes, context, day, m, person, TEAM, SERVICE } from './staff-case'

const account = (id: string, holders: readonly MemberId[], more: object = {}) => ({
  id: toId<never>(id),
  platform: '千牛',
  login: `店:${id}`,
  purpose: '',
  permission: '',
  holderIds: holders,
  ...more,
})
const HOLDING: ShopData = {
  ...TEAM,
  shopAccounts: [
    account('a1', [m('a'), m('b')]),
    account('a2', [m('b')]),
    account('a3', [m('a')], { closedOn: day('2025-02-01') }),
  ],
  equipment: [{ id: toId('e1'), kind: '电脑', name: '笔记本 1 号' }],
  equipmentLoans: [
    { id: toId('l1'), equipmentId: toId('e1'), memberId: m('a'), from: day('2025-01-05') },
    { id: toId('l2'), equipmentId: toId('e1'), memberId: m('a'), from: day('2024-01-05'), until: day('2024-06-01') },
  ],
  shopFunctions: [
    { id: toId('f1'), name: '售前客服', order: 1, responsibleId: m('a'), backupIds: [m('b')] },
    { id: toId('f2'), name: '采购', order: 2, responsibleId: m('b'), backupIds: [m('a')] },
  ],
  contacts: [{ id: toId('k1'), kind: 'carrier', organisation: '某快递', inChargeId: m('a') }],
  agreements: [
    { id: toId('g1'), memberId: m('a'), kind: 'confidentiality' },
    { id: toId('g2'), memberId: m('a'), kind: 'handbook', signedOn: day('2025-01-01') },
  ],
  checklists: [
    {
      id: toId('c1'),
      memberId: m('a'),
      kind: 'joining',
      startedOn: day('2025-01-01'),
      items: [{ text: '签合同', doneOn: day('2025-01-01') }, { text: '发工牌' }],
    },
  ],
}

describe('what is in the hands of a person', () => {
  it('is everything that is open, and nothing that is closed, returned or signed', () => {
    const open = openOnLeaving(HOLDING, m('a'))
    expect(open.accounts.map((a) => a.id)).toEqual(['a1'])
    expect(open.loans.map(({ loan, equipment }) => [loan.id, equipment?.name])).toEqual([['l1', '笔记本 1 号']])
    expect([open.answersFor.map((f) => f.name), open.stepsInFor.map((f) => f.name)]).toEqual([['售前客服'], ['采购']])
    expect([open.leads.map((d) => d.id), open.contacts.map((c) => c.id)]).toEqual([[SERVICE], ['k1']])
    expect(open.unsigned.map((g) => g.id)).toEqual(['g1'])
    expect(open.checklists.map(({ open: items }) => items.map((i) => i.text))).toEqual([['发工牌']])
    expect(countOpen(open)).toBe(6)
  })
  it('is nothing for somebody who holds nothing', () => {
    expect(countOpen(openOnLeaving(HOLDING, m('x')))).toBe(0)
  })
})

describe('leaving', () => {
  const leave = (wish: Partial<LeavingWish> = {}, shop = HOLDING) =>
    planLeaving(
      shop,
      { memberId: m('a'), lastDay: day('2025-04-30'), reason: 'resigned', withChecklist: true, ...wish },
      context(),
    )

  it('writes the last day, the reason and a list that names each thing to take back', () => {
    const { change } = leave({ why: '回老家', noticeGivenOn: day('2025-03-31') })
    expect(change.put.members).toEqual([{ ...person('a'), leftOn: '2025-04-30' }])
    expect(change.put.movements).toMatchObject([
      { kind: 'leaving', on: '2025-04-30', leavingReason: 'resigned', reason: '回老家' },
    ])
    const items = change.put.checklists?.[0]?.items ?? []
    expect(change.put.checklists?.[0]?.startedOn).toBe('2025-03-15')
    expect(items.map((i) => i.text)).toEqual(
      expect.arrayContaining([
        '收回账号：千牛 店:a1',
        '收回设备：笔记本 1 号',
        '移交职能：售前客服',
        '另找备份：采购',
        '另定部门负责人：客服部',
        '移交外部联系人：某快递',
        '结清工资，离职时一次付清',
      ]),
    )
    expect(new Set(items.map((i) => i.key)).size).toBe(items.length)
  })
  it('tells what is to be settled', () => {
    const ledger = (account: 'annual-leave' | 'comp-time', on: string, deltaMinutes: number) => ({
      id: toId<never>(`${account}${on}`),
      memberId: m('a'),
      account,
      day: day(on),
      deltaMinutes,
      reason: '',
    })
    const shop = {
      ...HOLDING,
      ledger: [
        ledger('annual-leave', '2025-01-01', 2_400),
        ledger('annual-leave', '2025-03-03', -480),
        ledger('annual-leave', '2025-05-02', -480), // after the last day
        ledger('comp-time', '2025-02-01', 300),
        ledger('comp-time', '2025-05-01', 60), // after the last day
      ],
    }
    expect(leave({ reason: 'agreed-by-employer' }, shop).facts).toMatchObject({
      lastPayOn: '2025-04-30',
      lastMonth: '2025-04',
      monthsHere: 3,
      annualLeaveMinutes: 1_920,
      compTimeMinutes: 300,
      severance: 'owed',
      severanceHalfMonths: 1,
    })
    expect(leave().facts?.noticeDays).toBe(30)
    expect(leave({ memberId: m('b'), lastDay: day('2025-03-20') }).facts?.noticeDays).toBe(3) // in probation
  })
  it('confirms what is doubtful', () => {
    expect(codes(leave({ noticeGivenOn: day('2025-04-01') }).problems)).toEqual([
      'confirm notice-short',
      'confirm leads-departments',
      'confirm answers-for-functions',
    ])
    expect(codes(leave({ noticeGivenOn: day('2025-03-31') }).problems)[0]).toBe('confirm leads-departments')
    const b = leave({ memberId: m('b'), lastDay: day('2025-03-20') })
    expect(b.problems).toEqual([
      { severity: 'confirm', code: 'rows-after-last-day', count: 1 }, // the raise of April
      { severity: 'confirm', code: 'answers-for-functions', names: ['采购'] },
    ])
    const closed = { ...TEAM, closedMonths: [{ month: '2025-03' }] } as unknown as ShopData
    expect(codes(leave({ memberId: m('a'), lastDay: day('2025-03-31') }, closed).problems)).toContain(
      'confirm month-closed',
    )
  })
  it('may be planned anew while it lies ahead, and not once it is over', () => {
    const shop = { ...HOLDING, members: [person('a', { leftOn: day('2025-03-31') })] }
    expect(leave({}, shop).change.put.members?.[0]?.leftOn).toBe('2025-04-30')
    const gone = { ...HOLDING, members: [person('a', { leftOn: day('2025-03-14') })] }
    expect(codes(leave({}, gone).problems)).toEqual(['blocks already-left'])
    expect(codes(leave({ lastDay: day('2024-12-31') }).problems)).toEqual(['blocks last-day-before-hire'])
    expect(codes(leave({ memberId: m('x') }).problems)).toEqual(['blocks unknown-member'])
  })
})

describe('ticking a list', () => {
  it('sets and takes back one item and leaves the others', () => {
    const [list] = HOLDING.checklists
    if (!list) throw new Error('no list')
    const ticked = tickItem(list, 1, { on: day('2025-03-15'), by: '店主' })
    expect(ticked.items[1]).toEqual({ text: '发工牌', doneOn: '2025-03-15', by: '店主' })
    expect(ticked.items[0]).toEqual(list.items[0])
    expect(tickItem(ticked, 1, undefined)).toEqual(list)
  })
})
