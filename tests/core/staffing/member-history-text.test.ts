import { describe, expect, it } from 'vitest'
import { fen, formatFen } from '../../../src/core/kernel/fen'
import { toId } from '../../../src/core/kernel/ids'
import { ppm } from '../../../src/core/kernel/ppm'
import { stateOn } from '../../../src/core/staffing/member-state'
import { memberTimeline } from '../../../src/core/staffing/member-timeline'
import type { HistoryWords } from '../../../src/core/text/member-history-text'
import {
  contributionTermsText,
  memberStateLines,
  movementText,
  paySchemeText,
  timelineFactText,
} from '../../../src/core/text/member-history-text'
import { day, LEAD, m, pay, SERVICE, TEAM } from './staff-case'

const WORDS: HistoryWords = {
  money: formatFen,
  department: (id) => TEAM.departments.find((each) => each.id === id)?.name ?? '',
  role: (id) => TEAM.roles.find((each) => each.id === id)?.name ?? '',
}
const HIDDEN: HistoryWords = { ...WORDS, money: () => '••••' }
const DATA = {
  ...TEAM,
  assignments: [
    ...TEAM.assignments,
    { memberId: m('b'), from: day('2025-09-01'), departmentId: SERVICE, roleId: LEAD },
  ],
  contracts: [{ id: toId<never>('k'), memberId: m('b'), kind: 'open-ended' as const, from: day('2025-01-01') }],
}

describe('the history of a person in words', () => {
  const lines = memberTimeline(DATA, m('b')).map(
    ({ day: on, facts }) => `${on} ${facts.map((fact) => timelineFactText(fact, HIDDEN)).join('；')}`,
  )
  it('says what changed from what, without an amount until it is asked for', () => {
    expect(lines[0]).toContain(
      '2025-01-01 入职；任职：客服部 · 售前客服；工时：全日制，每天 8 小时，每周 40 小时；薪酬：月薪 ••••',
    )
    expect(lines).toContain('2025-03-31 试用期最后一天')
    expect(lines).toContain('2025-09-01 任职：客服部 · 售前客服 → 客服部 · 客服主管')
    expect(lines.join('')).not.toMatch(/5,000|6,000/)
  })
  it('says why', () => {
    const movement = { id: toId<never>('v'), memberId: m('b'), on: day('2025-09-01') }
    expect(movementText({ ...movement, kind: 'promotion', reason: '业绩好' })).toBe('晋升：业绩好')
    expect(movementText({ ...movement, kind: 'leaving', leavingReason: 'resigned' })).toBe('离职：本人辞职')
    expect(movementText({ ...movement, kind: 'confirmed' })).toBe('转正')
  })
  it('names every part of the pay that is not nothing', () => {
    const scheme = { ...pay(5_000), performanceFen: fen(800_00), allowances: [] }
    expect(paySchemeText(scheme, formatFen)).toBe('月薪 5,000.00 + 绩效 800.00')
    const hourly = {
      kind: 'hourly',
      rateFenPerHour: fen(26_00),
      allowances: [],
      performanceFen: fen(0),
      fullAttendanceFen: fen(0),
    } as const
    expect(paySchemeText(hourly, formatFen)).toBe('时薪 26.00')
  })
  it('says where the person is insured', () => {
    const terms = {
      memberId: m('b'),
      from: day('2025-01-01'),
      city: '上海',
      housingRatePpm: ppm(70_000),
      housingSupplementPpm: ppm(0),
    }
    expect(contributionTermsText(terms, formatFen)).toBe('上海，不缴')
    expect(
      contributionTermsText({ ...terms, socialBaseFen: fen(8_000_00), housingBaseFen: fen(8_000_00) }, formatFen),
    ).toBe('上海，社保基数 8,000.00，公积金 8,000.00 × 7%')
  })
})

describe('the state of a day in words', () => {
  const on = (text: string) => memberStateLines(stateOn(DATA, m('b'), day(text)) as never, WORDS)
  it('is everything that held, and only where the person stood outside employment', () => {
    expect(on('2025-03-31').map(({ label, text }) => `${label} ${text}`)).toEqual([
      '状态 在职，试用期内',
      '入职 2025-01-01',
      '部门 客服部',
      '岗位 售前客服',
      '工时 全日制，每天 8 小时，每周 40 小时',
      '合同 无固定期限，2025-01-01 起',
      '薪酬 月薪 5,000.00',
      '社保公积金 没有登记',
    ])
    expect(on('2025-10-01').find(({ label }) => label === '岗位')?.text).toBe('客服主管')
    expect(on('2024-12-31')).toEqual([{ label: '状态', text: '还没有入职' }])
  })
})
