import { describe, expect, it } from 'vitest'
import { buildMemberPaper } from '../../../src/core/documents/member-paper'
import { toId } from '../../../src/core/kernel/ids'
import { buildMemberWorkbook } from '../../../src/core/sheets/member-workbook'
import type { ListedMember, PlacedMember } from '../../../src/core/staffing/member-list'
import {
  filterMembers,
  listMembers,
  memberSearchText,
  membersInView,
  NO_FILTER,
  sharedNames,
  stateOf,
} from '../../../src/core/staffing/member-list'
import { memberLabel, serviceText } from '../../../src/core/text/member-text'
import type { Certificate, EmploymentContract } from '../../../src/core/team/member-papers'
import type { ContractHours, Member } from '../../../src/core/team/member'
import { day, FULL_TIME, m, person } from './staff-case'

const TODAY = day('2026-03-15')
function placed(member: Member, hours?: Partial<ContractHours>, department = '客服部'): PlacedMember {
  const own: ContractHours | undefined = hours && { memberId: member.id, from: member.hiredOn, ...FULL_TIME, ...hours }
  return { member, department, role: '售前客服', hours: own, state: stateOf(member, own, TODAY) }
}
const contract = (id: string, from: string, until?: string): EmploymentContract => ({
  id: toId(`k-${id}-${from}`),
  memberId: m(id),
  kind: until === undefined ? 'open-ended' : 'fixed-term',
  from: day(from),
  ...(until === undefined ? {} : { until: day(until) }),
})
const certificate = (id: string, name: string, expiresOn?: string): Certificate => ({
  id: toId(`z-${id}-${name}-${expiresOn ?? ''}`),
  memberId: m(id),
  name,
  ...(expiresOn === undefined ? {} : { expiresOn: day(expiresOn) }),
})

const PEOPLE = [
  placed(person('a'), {}),
  placed(person('b', { hiredOn: day('2026-01-10') }), { probationUntil: day('2026-04-09') }),
  placed(person('c', { leftOn: day('2026-02-28') }), {}),
  placed(person('d', { hiredOn: day('2026-04-01') }), { employment: 'part-time' }, '仓储物流部'),
  placed(person('e', { earlierStints: [{ hiredOn: day('2024-01-01'), leftOn: day('2024-06-30') }] })),
]
const RECORDS = {
  contracts: [
    contract('a', '2023-05-14', '2026-05-13'),
    contract('b', '2026-01-10', '2026-03-14'),
    contract('e', '2024-01-01', '2026-12-31'),
  ],
  certificates: [
    certificate('a', '健康证', '2026-03-01'),
    certificate('a', '健康证', '2027-03-01'),
    certificate('d', '驾驶证', '2026-04-14'),
    certificate('b', '驾驶证'),
  ],
}
const LISTED = listMembers(PEOPLE, RECORDS, TODAY)
const ids = (people: readonly ListedMember[]): string => people.map(({ member }) => member.id).join(' ')
const of = (id: string): ListedMember => LISTED.find(({ member }) => member.id === id) as ListedMember

describe('the list of people', () => {
  it('tells who is there, on probation, gone or still to come', () => {
    expect(LISTED.map(({ state }) => state)).toEqual(['active', 'probation', 'left', 'future', 'active'])
  })
  it('knows what runs out, has run out or was never there', () => {
    // The older health certificate was renewed; the contract of an earlier stint is over with it.
    expect(of('a').endings).toEqual(['contract'])
    expect(of('b').endings).toEqual(['probation', 'contract-over'])
    expect(of('c').endings).toEqual([])
    expect(of('d').endings).toEqual(['no-contract', 'certificate'])
    expect(of('e').endings).toEqual(['no-contract'])
  })
  it('counts whole months, to the last day of who has left', () => {
    expect(LISTED.map(({ monthsHere }) => monthsHere)).toEqual([14, 2, 14, 0, 14])
    expect([serviceText(0), serviceText(5), serviceText(24), serviceText(27)]).toEqual([
      '不满 1 个月',
      '5 个月',
      '2 年',
      '2 年 3 个月',
    ])
  })
  it('is narrowed by every choice, and shows who has left only when asked', () => {
    expect(ids(membersInView(LISTED, NO_FILTER))).toBe('a b d e')
    expect(ids(membersInView(LISTED, { ...NO_FILTER, showLeft: true }))).toBe('a b c d e')
    expect(ids(filterMembers(LISTED, { ...NO_FILTER, states: ['left', 'future'] }))).toBe('c d')
    expect(ids(filterMembers(LISTED, { ...NO_FILTER, departments: ['仓储物流部'] }))).toBe('d')
    expect(ids(filterMembers(LISTED, { ...NO_FILTER, employments: ['full-time'] }))).toBe('a b')
    expect(ids(filterMembers(LISTED, { ...NO_FILTER, endings: ['contract', 'probation'] }))).toBe('a b')
    expect(ids(filterMembers(LISTED, { ...NO_FILTER, roles: ['售后客服'] }))).toBe('')
  })
  it('finds people by number, name, place, phone and account', () => {
    const text = memberSearchText(placed(person('x', { phone: '13800138000', aliases: ['xiaoman'] })))
    expect(['x', '甲x', '客服部', '8001', 'xiaoman'].every((word) => text.includes(word))).toBe(true)
  })
  it('tells two people of one name apart by their numbers', () => {
    const shared = sharedNames([{ name: '林小满' }, { name: '周禾' }, { name: '林小满' }])
    expect(memberLabel({ name: '林小满', employeeNo: '002' }, shared)).toBe('林小满（002）')
    expect(memberLabel({ name: '周禾', employeeNo: '003' }, shared)).toBe('周禾')
  })
})

describe('the list as sheet and paper', () => {
  const input = { shopName: '测试店', people: LISTED, columns: ['name', 'state', 'contractUntil'] as const }
  it('has the columns that were chosen, in their order', () => {
    const [sheet] = buildMemberWorkbook(input).sheets
    expect(sheet?.rows[1]?.cells.map((cell) => cell?.value)).toEqual(
      ['姓名', '状态', '合同到期'].map((text) => ({ kind: 'text', text })),
    )
    expect(sheet?.rows[2]?.cells[2]?.value).toEqual({ kind: 'day', day: '2026-05-13' })
  })
  it('says on paper how many people there are, and turns the sheet when it gets too wide', () => {
    const paper = buildMemberPaper({ ...input, on: TODAY })
    expect(paper).toMatchObject({
      title: '测试店 员工名单',
      subtitle: '共 5 人 · 2026-03-15',
      landscape: false,
      paper: 'A4',
    })
    expect(paper.rows[0]?.cells).toEqual(['甲a', '在职', '2026-05-13'])
    const wide = buildMemberPaper({
      ...input,
      columns: ['name', 'address', 'experience', 'abilities', 'note'],
      on: TODAY,
    })
    expect(wide).toMatchObject({ landscape: true, paper: 'A4' })
  })
})
