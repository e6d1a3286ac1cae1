import { describe, expect, it } from 'vitest'
import type { NoticePaper } from '../../../src/core/documents/paper'
import { buildNoticePaper, noticeGaps } from '../../../src/core/documents/notice-paper'
import { toId } from '../../../src/core/kernel/ids'
import type { ShopData } from '../../../src/core/month/shop-data'
import type { Movement } from '../../../src/core/team/movement'
import { AGENT, day, LEAD, m, person, SERVICE, TEAM, WAREHOUSE } from '../staffing/staff-case'

const ID_NUMBER = '110101199003070011'
const movement = (kind: Movement['kind'], on: string, more: Partial<Movement> = {}): Movement => ({
  id: toId('v'),
  memberId: m('b'),
  kind,
  on: day(on),
  ...more,
})
const noticeOf = (data: ShopData, of: Movement): NoticePaper => {
  const paper = buildNoticePaper(data, of, day('2025-06-01'))
  if (!paper) throw new Error('no notice')
  return paper
}
const facts = ({ rows }: NoticePaper): readonly string[] => rows.map((each) => [each.label, ...each.values].join(' | '))

describe('a notice of joining', () => {
  it('names place, hours, probation and both wages', () => {
    const paper = noticeOf(TEAM, movement('hired', '2025-01-01'))
    expect(paper.title).toBe('入职通知书')
    expect(paper.opening).toContain('测试店')
    expect(facts(paper)).toEqual([
      '工号 | b',
      '部门 | 客服部',
      '岗位 | 售前客服',
      '入职日期 | 2025 年 1 月 1 日',
      '用工形式与工时 | 全日制，每天 8 小时，每周 40 小时',
      '试用期 | 2025 年 1 月 1 日至 2025 年 3 月 31 日',
      '试用期工资 | 月薪 5,000.00 元（基本工资 5,000.00）',
      '转正后工资 | 月薪 6,000.00 元（基本工资 6,000.00）',
    ])
  })
  it('hides what it is told to hide', () => {
    const words = { money: () => '••', idNumber: () => '••' }
    const paper = buildNoticePaper(TEAM, movement('hired', '2025-01-01'), day('2025-01-01'), words)
    expect(JSON.stringify(paper)).not.toContain('5,000')
    expect(JSON.stringify(paper)).toContain('••')
  })
})

describe('a notice of change', () => {
  it('shows before and after of what changes, and nothing else', () => {
    const data: ShopData = {
      ...TEAM,
      assignments: [
        ...TEAM.assignments,
        { memberId: m('b'), from: day('2025-05-01'), departmentId: WAREHOUSE, roleId: LEAD },
      ],
    }
    const paper = noticeOf(
      data,
      movement('promotion', '2025-05-01', {
        reason: '考核优秀',
        before: { departmentId: SERVICE, roleId: AGENT, payFrom: day('2025-01-01') },
        after: { departmentId: WAREHOUSE, roleId: LEAD, payFrom: day('2025-04-01') },
      }),
    )
    expect(paper.title).toBe('晋升通知书')
    expect(paper.heads).toEqual(['项目', '调整前', '调整后'])
    expect(facts(paper)).toEqual([
      '部门 | 客服部 | 仓储物流部',
      '岗位 | 售前客服 | 客服主管',
      '工资 | 月薪 5,000.00 元（基本工资 5,000.00） | 月薪 6,000.00 元（基本工资 6,000.00）',
      '生效日期 | 2025 年 5 月 1 日',
      '原因 | 考核优秀',
    ])
    expect(paper.closing.join('')).toContain('《劳动合同法》第三十五条')
  })
})

describe('the certificate of leaving', () => {
  const left: ShopData = {
    ...TEAM,
    members: [person('b', { leftOn: day('2026-03-10'), idNumber: ID_NUMBER })],
    contracts: [
      { id: toId('k'), memberId: m('b'), kind: 'fixed-term', from: day('2025-01-01'), until: day('2027-12-31') },
    ],
  }
  const leaving = movement('leaving', '2026-03-10', { leavingReason: 'resigned', reason: '回老家' })

  it('holds the four things of the law, and not why', () => {
    const paper = noticeOf(left, leaving)
    expect(paper.title).toBe('解除劳动合同证明书')
    expect(paper.opening).toContain(ID_NUMBER)
    expect(facts(paper)).toEqual([
      '劳动合同期限 | 固定期限，2025 年 1 月 1 日至 2027 年 12 月 31 日',
      '解除日期 | 2026 年 3 月 10 日',
      '工作岗位 | 售前客服',
      '在本单位工作年限 | 1 年 2 个月',
    ])
    expect(JSON.stringify(paper)).not.toContain('回老家')
    expect(paper.closing.join('')).toContain('《劳动合同法实施条例》第二十四条')
    expect(noticeGaps(left, leaving)).toEqual([])
  })
  it('ends a contract that ran out, and names an earlier time', () => {
    const back: ShopData = {
      ...left,
      members: [
        person('b', {
          hiredOn: day('2025-01-01'),
          leftOn: day('2026-03-10'),
          earlierStints: [{ hiredOn: day('2023-02-01'), leftOn: day('2023-12-31') }],
        }),
      ],
    }
    const paper = noticeOf(back, { ...leaving, leavingReason: 'contract-ended' })
    expect(paper.title).toBe('终止劳动合同证明书')
    expect(facts(paper)).toContain('此前工作期间 | 2023 年 2 月 1 日至 2023 年 12 月 31 日')
    expect(facts(paper)).toContain('终止日期 | 2026 年 3 月 10 日')
  })
  it('tells what nobody recorded, and leaves room to write it in', () => {
    const bare: ShopData = { ...left, contracts: [], members: [person('b', { leftOn: day('2026-03-10') })] }
    expect(noticeGaps(bare, leaving)).toEqual(['id-number', 'contract'])
    expect(noticeOf(bare, leaving).rows[0]?.values[0]).toMatch(/^＿+ 至 ＿+$/)
  })
  it('speaks of no labour contract where there was none', () => {
    const [contract] = left.contracts
    const intern: ShopData = { ...left, contracts: contract ? [{ ...contract, kind: 'internship' }] : [] }
    const paper = noticeOf(intern, leaving)
    expect(paper.title).toBe('离职证明')
    expect(JSON.stringify(paper)).not.toContain('劳动合同')
  })
})

it('no notice of somebody who is not here that day', () => {
  expect(buildNoticePaper(TEAM, movement('hired', '2024-12-31'), day('2025-01-01'))).toBeUndefined()
})
