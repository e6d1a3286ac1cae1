import { describe, expect, it } from 'vitest'
import type { DepartmentId, MemberId, RoleId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import { localDay } from '../../src/core/kernel/local-day'
import { ppm } from '../../src/core/kernel/ppm'
import type { JobDescription } from '../../src/core/roles/job-description'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { LI, must, openMarchShop, openTestShop, person, WANG } from './test-shop'

const DAY = localDay('2026-03-01')
const DEPARTMENT = { id: toId<DepartmentId>('d1'), name: '客服部', order: 1 }
const ROLE = { id: toId<RoleId>('r1'), name: '客服', order: 1 }
const CONTENT: JobDescription = {
  title: '客服',
  code: 'KF',
  department: '客服部',
  reportsTo: '',
  subordinates: '',
  headCount: 2,
  grade: '',
  payRange: '',
  purpose: '',
  duties: [],
  authority: { approval: [], finance: [], personnel: [], operations: [] },
  internalContacts: [],
  externalContacts: [],
  handOvers: [],
  qualifications: { education: '', experience: '', certificates: '', knowledge: [], skills: [], qualities: [] },
  conditions: { hours: '', place: '', environment: '', tools: [] },
  indicators: [],
  career: { promotion: '', rotation: '', training: [] },
}

describe('the team', () => {
  it('is listed by employee number as a number, leading zeros and all', async () => {
    const { shop } = openTestShop()
    for (const no of ['10', '009', '2'])
      must(await shop.team.hire({ member: person(toId<MemberId>(`m${no}`), no, no) }))
    expect((await shop.team.members()).map((m) => m.employeeNo)).toEqual(['2', '009', '10'])
  })

  it('takes a new person with all terms as one step', async () => {
    const { shop } = openTestShop()
    must(
      await shop.team.hire({
        member: person(WANG, '001', '小王'),
        assignment: { memberId: WANG, from: DAY, departmentId: DEPARTMENT.id, roleId: ROLE.id },
        contractHours: {
          memberId: WANG,
          from: DAY,
          employment: 'full-time',
          minutesPerDay: 480,
          minutesPerWeek: 2_400,
        },
        contributionTerms: {
          memberId: WANG,
          from: DAY,
          city: '杭州',
          housingRatePpm: ppm(0),
          housingSupplementPpm: ppm(0),
        },
        taxProfile: {
          memberId: WANG,
          year: 2026,
          specialDeductions: [],
          firstJobOfYear: false,
          deductSixtyThousand: false,
        },
      }),
    )
    expect([(await shop.team.assignmentsOf(WANG)).length, (await shop.team.contractHoursOf(WANG)).length]).toEqual([
      1, 1,
    ])
    expect([
      (await shop.payroll.contributionTermsOf(WANG)).length,
      (await shop.payroll.taxProfiles(2026)).length,
    ]).toEqual([1, 1])
    must(await shop.history.undo())
    expect(await shop.shop.snapshot()).toEqual(EMPTY_SHOP)
  })

  it('keeps dated records by their first day and replaces one of the same day', async () => {
    const { shop } = openTestShop()
    const hours = (from: string, minutesPerDay: number) => ({
      memberId: WANG,
      from: localDay(from),
      employment: 'full-time' as const,
      minutesPerDay,
      minutesPerWeek: 2_400,
    })
    must(await shop.team.saveContractHours(hours('2026-06-01', 420)))
    must(await shop.team.saveContractHours(hours('2026-01-01', 480)))
    must(await shop.team.saveContractHours(hours('2026-06-01', 360)))
    must(await shop.team.saveContractHours({ ...hours('2026-01-01', 1), memberId: LI }))
    expect((await shop.team.contractHoursOf(WANG)).map((h) => [h.from, h.minutesPerDay])).toEqual([
      ['2026-01-01', 480],
      ['2026-06-01', 360],
    ])
    must(await shop.team.removeContractHours(WANG, localDay('2026-06-01')))
    expect((await shop.team.contractHoursOf(WANG)).length).toBe(1)
  })

  it('removes nobody who has records, and takes the terms of a mistaken entry along', async () => {
    const { shop } = await openMarchShop()
    expect(await shop.team.removeMember(WANG)).toEqual({
      ok: false,
      error: { code: 'in-use', by: 'records', count: 1 },
    })
    must(await shop.team.saveAssignment({ memberId: LI, from: DAY, departmentId: DEPARTMENT.id, roleId: ROLE.id }))
    must(await shop.team.removeMember(LI))
    expect([await shop.team.member(LI), await shop.team.assignments()]).toEqual([undefined, []])
  })

  it('keeps a department that people, roles or other departments are in', async () => {
    const { shop } = openTestShop()
    must(await shop.team.saveDepartment(DEPARTMENT))
    const inUse = (by: string) => ({ ok: false, error: { code: 'in-use', by, count: 1 } })
    must(await shop.team.saveAssignment({ memberId: WANG, from: DAY, departmentId: DEPARTMENT.id, roleId: ROLE.id }))
    expect(await shop.team.removeDepartment(DEPARTMENT.id)).toEqual(inUse('members'))
    must(await shop.team.removeAssignment(WANG, DAY))
    must(await shop.team.saveDepartment({ id: toId('d2'), name: '售前', order: 2, parentId: DEPARTMENT.id }))
    expect(await shop.team.removeDepartment(DEPARTMENT.id)).toEqual(inUse('departments'))
    must(await shop.team.removeDepartment(toId('d2')))
    must(await shop.roles.saveRole({ ...ROLE, departmentId: DEPARTMENT.id }))
    expect(await shop.team.removeDepartment(DEPARTMENT.id)).toEqual(inUse('roles'))
    must(await shop.roles.removeRole(ROLE.id))
    must(await shop.team.removeDepartment(DEPARTMENT.id))
    expect(await shop.team.departments()).toEqual([])
  })
})

describe('roles and their descriptions', () => {
  it('numbers versions from 1 and never changes one', async () => {
    const { shop } = openTestShop()
    const draft = { effectiveOn: DAY, change: '首次发布', content: CONTENT }
    expect(must(await shop.roles.addRoleWithDescription(ROLE, draft)).version).toBe(1)
    const second = { ...draft, roleId: ROLE.id, change: '增加职责', content: { ...CONTENT, purpose: '服务' } }
    expect(must(await shop.roles.publish(second)).version).toBe(2)
    expect(must(await shop.roles.publish(second)).version).toBe(2) // the same again is no new version
    expect((await shop.roles.descriptions(ROLE.id)).map((v) => [v.version, v.change])).toEqual([
      [1, '首次发布'],
      [2, '增加职责'],
    ])
    expect((await shop.roles.latestDescriptions()).map((v) => v.version)).toEqual([2])
  })

  it('keeps a role that somebody holds, and takes the descriptions of another along', async () => {
    const { shop } = openTestShop()
    must(await shop.roles.addRoleWithDescription(ROLE, { effectiveOn: DAY, change: '', content: CONTENT }))
    must(await shop.team.saveAssignment({ memberId: WANG, from: DAY, departmentId: DEPARTMENT.id, roleId: ROLE.id }))
    expect(await shop.roles.removeRole(ROLE.id)).toEqual({
      ok: false,
      error: { code: 'in-use', by: 'members', count: 1 },
    })
    must(await shop.team.removeAssignment(WANG, DAY))
    must(await shop.roles.removeRole(ROLE.id))
    expect([await shop.roles.roles(), await shop.roles.descriptions(ROLE.id)]).toEqual([[], []])
  })
})
