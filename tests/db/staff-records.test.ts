import { describe, expect, it } from 'vitest'
import type { DepartmentId, EquipmentId, MemberId, RecordId, RoleId, SkillId } from '../../src/core/kernel/ids'
import { toId } from '../../src/core/kernel/ids'
import { localDay } from '../../src/core/kernel/local-day'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { LI, must, openMarchShop, openTestShop, person, WANG } from './test-shop'

const DAY = localDay('2026-03-02')
const D1 = toId<DepartmentId>('d1')
const R1 = toId<RoleId>('r1')
const R2 = toId<RoleId>('r2')
const id = (text: string): RecordId => toId<RecordId>(text)

async function openTeam() {
  const opened = openTestShop()
  const { shop } = opened
  must(await shop.team.hire({ member: person(WANG, '001', '小王') }))
  must(await shop.team.hire({ member: person(LI, '002', '老李') }))
  must(await shop.team.saveDepartment({ id: D1, name: '客服部', order: 1, leadId: WANG }))
  must(
    await shop.roles.saveRoles([
      { id: R1, name: '客服主管', order: 1 },
      { id: R2, name: '客服', order: 2, reportsTo: R1 },
    ]),
  )
  return opened
}

describe('papers of a person', () => {
  it('are kept one by one and found by the person', async () => {
    const { shop } = await openTeam()
    const contract = {
      id: id('c1'),
      memberId: WANG,
      kind: 'fixed-term' as const,
      from: DAY,
      until: localDay('2029-03-01'),
    }
    must(await shop.staff.contracts.save(contract))
    must(await shop.staff.contracts.save({ ...contract, id: id('c2'), memberId: LI }))
    must(await shop.staff.contracts.save({ ...contract, signedOn: DAY }))
    expect(await shop.staff.contracts.of(WANG)).toEqual([{ ...contract, signedOn: DAY }])
    expect(await shop.staff.contracts.all()).toHaveLength(2)
    must(await shop.staff.contracts.remove(id('c2')))
    expect(await shop.staff.contracts.of(LI)).toEqual([])
    expect((await shop.history.recent(1))[0]?.what).toBe('contract-removed')
  })
  it('that end before they begin are never stored', async () => {
    const { shop } = await openTeam()
    const wrong = { id: id('c'), memberId: WANG, kind: 'task' as const, from: DAY, until: localDay('2026-03-01') }
    await expect(shop.staff.contracts.save(wrong)).rejects.toThrow('ends before it begins')
  })
})

describe('a guided step', () => {
  it('writes terms, movement and list together, takes out what it replaces, and is one step to undo', async () => {
    const { shop } = await openTeam()
    const hours = { memberId: WANG, employment: 'full-time' as const, minutesPerDay: 480, minutesPerWeek: 2_400 }
    must(await shop.team.saveContractHours({ ...hours, from: DAY, probationUntil: localDay('2026-05-01') }))
    must(await shop.team.saveContractHours({ ...hours, from: localDay('2026-06-01') }))
    const before = await shop.shop.snapshot()
    const { seq } = await shop.shop.status()
    must(
      await shop.staff.carryOut('member-confirmed', person(WANG, '001', '小王'), {
        put: {
          contractHours: [{ ...hours, from: localDay('2026-04-01') }],
          movements: [{ id: id('m1'), memberId: WANG, kind: 'confirmed', on: localDay('2026-04-01') }],
          checklists: [
            { id: id('l1'), memberId: WANG, kind: 'confirmation', startedOn: DAY, items: [{ text: '面谈' }] },
          ],
        },
        remove: [{ list: 'contractHours', memberId: WANG, from: localDay('2026-06-01') }],
      }),
    )
    expect((await shop.shop.status()).seq).toBe(seq + 1)
    expect((await shop.team.contractHoursOf(WANG)).map((h) => h.from)).toEqual(['2026-03-02', '2026-04-01'])
    expect((await shop.staff.movements.of(WANG)).map((m) => m.kind)).toEqual(['confirmed'])
    expect((await shop.staff.checklists.of(WANG)).map((l) => l.kind)).toEqual(['confirmation'])
    expect((await shop.history.recent(1))[0]).toMatchObject({ what: 'member-confirmed', facts: { name: '小王' } })
    must(await shop.history.undo())
    expect(await shop.shop.snapshot()).toEqual(before)
  })
})

describe('the skill matrix', () => {
  const SKILL = toId<SkillId>('s1')
  it('sets and clears cells in one step, keeps a note that is not mentioned, and guards a skill in use', async () => {
    const { shop } = await openTeam()
    must(await shop.skills.saveSkills([{ id: SKILL, name: '打包', group: '仓储', order: 1, requirements: [] }]))
    const cell = { memberId: WANG, skillId: SKILL, assessedOn: DAY }
    must(
      await shop.skills.setLevels([
        { ...cell, level: 2, note: '快' },
        { ...cell, memberId: LI, level: 1 },
      ]),
    )
    must(
      await shop.skills.setLevels([
        { ...cell, level: 3 },
        { ...cell, memberId: LI, level: null },
      ]),
    )
    expect(await shop.skills.levels()).toEqual([{ ...cell, level: 3, note: '快' }])
    expect(await shop.skills.levelsOf(LI)).toEqual([])
    expect(await shop.skills.removeSkill(SKILL)).toEqual({
      ok: false,
      error: { code: 'in-use', by: 'members', count: 1 },
    })
    must(await shop.skills.setLevels([{ ...cell, level: 3, note: '' }]))
    expect((await shop.skills.levelsOf(WANG))[0]).not.toHaveProperty('note')
    must(await shop.skills.setLevels([{ ...cell, level: null }]))
    must(await shop.skills.removeSkill(SKILL))
    expect(await shop.skills.skills()).toEqual([])
  })
})

describe('functions, ladders and signatures', () => {
  it('are kept in their order, with the responsible person never among the backups', async () => {
    const { shop } = await openTeam()
    const purchasing = { id: id('f1'), name: '采购', order: 2, responsibleId: WANG, backupIds: [LI] }
    must(await shop.functions.save([purchasing, { id: id('f2'), name: '选品', order: 1, backupIds: [] }]))
    expect((await shop.functions.all()).map((f) => f.name)).toEqual(['选品', '采购'])
    await expect(shop.functions.save([{ ...purchasing, backupIds: [WANG] }])).rejects.toThrow('responsible and backup')
    must(await shop.functions.remove(id('f2')))
    expect(await shop.functions.all()).toEqual([purchasing])
  })
  it('are kept, changed and taken out', async () => {
    const { shop } = await openTeam()
    const ladder = { id: id('g'), name: '客服通道', steps: [{ roleId: R2, title: '客服', conditions: ['转正'] }] }
    must(await shop.roles.saveLadder(ladder))
    expect(await shop.roles.ladders()).toEqual([ladder])
    must(await shop.roles.removeLadder(id('g')))
    const signature = { roleId: R2, version: 1, memberId: WANG, signedOn: DAY }
    must(await shop.roles.sign([signature, { ...signature, memberId: LI }]))
    must(await shop.roles.removeSignature(signature))
    expect(await shop.roles.signatures()).toEqual([{ ...signature, memberId: LI }])
  })
})

describe('accounts, equipment and outside contacts', () => {
  it('takes a person off accounts and leaves the other holders', async () => {
    const { shop } = await openTeam()
    const account = { platform: '千牛', purpose: '接待', permission: '客服', holderIds: [WANG, LI] }
    must(
      await shop.accounts.save([
        { ...account, id: id('a1'), login: '店:客服1' },
        { ...account, id: id('a2'), login: '店:客服2', holderIds: [LI] },
      ]),
    )
    expect((await shop.accounts.heldBy(WANG)).map((a) => a.login)).toEqual(['店:客服1'])
    must(await shop.accounts.withdraw(WANG, [id('a1'), id('a2')]))
    expect(await shop.accounts.heldBy(WANG)).toEqual([])
    expect(await shop.accounts.remove(id('a1'))).toEqual({
      ok: false,
      error: { code: 'in-use', by: 'members', count: 1 },
    })
    must(await shop.accounts.withdraw(LI, [id('a1')]))
    must(await shop.accounts.remove(id('a1')))
    expect((await shop.accounts.all()).map((a) => a.id)).toEqual(['a2'])
  })
  it('hands a thing out to one person at a time and takes it back', async () => {
    const { shop } = await openTeam()
    const laptop = { id: toId<EquipmentId>('e1'), kind: '电脑', name: '笔记本 1 号' }
    must(await shop.equipment.save([laptop]))
    const loan = { id: id('l1'), equipmentId: laptop.id, memberId: WANG, from: DAY, condition: '完好' }
    must(await shop.equipment.lend(loan))
    const second = { ...loan, id: id('l2'), memberId: LI, from: localDay('2026-03-10') }
    expect(await shop.equipment.lend(second)).toEqual({ ok: false, error: { code: 'on-loan', memberId: WANG } })
    must(await shop.equipment.lend({ ...loan, condition: '有划痕' })) // the same loan, corrected
    must(await shop.equipment.takeBack(loan.id, localDay('2026-03-09'), '完好'))
    expect(await shop.equipment.takeBack(loan.id, DAY)).toEqual({ ok: false, error: { code: 'not-on-loan' } })
    must(await shop.equipment.lend(second))
    expect((await shop.equipment.loansOf(LI)).map((l) => l.id)).toEqual(['l2'])
    expect(await shop.equipment.remove(laptop.id)).toMatchObject({ error: { code: 'in-use', by: 'records', count: 2 } })
    must(await shop.equipment.takeBack(second.id, localDay('2026-03-20')))
    must(await shop.equipment.save([{ ...laptop, retiredOn: localDay('2026-03-21') }]))
    expect(await shop.equipment.lend({ ...loan, id: id('l3') })).toEqual({
      ok: false,
      error: { code: 'retired', on: '2026-03-21' },
    })
    must(await shop.equipment.removeLoan(id('l1')))
    expect((await shop.equipment.loans()).map((l) => l.id)).toEqual(['l2'])
  })
  it('keeps outside contacts', async () => {
    const { shop } = await openTeam()
    must(await shop.contacts.save([{ id: id('k'), kind: 'carrier', organisation: '某快递', inChargeId: WANG }]))
    must(await shop.contacts.remove(id('k')))
    expect(await shop.contacts.all()).toEqual([])
  })
})

describe('removing', () => {
  it('a mistaken entry takes its papers along, and its name out of what stays', async () => {
    const { shop } = await openTeam()
    const before = await shop.shop.snapshot()
    must(await shop.staff.agreements.save({ id: id('a'), memberId: WANG, kind: 'handbook' }))
    must(await shop.staff.movements.save({ id: id('m'), memberId: WANG, kind: 'hired', on: DAY }))
    must(await shop.skills.setLevels([{ memberId: WANG, skillId: toId('s'), level: 1, assessedOn: DAY }]))
    must(await shop.roles.sign([{ roleId: R1, version: 1, memberId: WANG, signedOn: DAY }]))
    must(
      await shop.functions.save([
        { id: id('f1'), name: '采购', order: 1, responsibleId: WANG, backupIds: [LI] },
        { id: id('f2'), name: '选品', order: 2, responsibleId: LI, backupIds: [WANG] },
      ]),
    )
    must(await shop.contacts.save([{ id: id('k'), kind: 'carrier', organisation: '某快递', inChargeId: WANG }]))
    const account = { id: id('a'), platform: '千牛', login: 'x', purpose: '', permission: '', holderIds: [WANG, LI] }
    must(await shop.accounts.save([account]))
    must(await shop.team.removeMember(WANG))
    const after = await shop.shop.snapshot()
    expect(JSON.stringify(after)).not.toContain(WANG)
    expect(after.departments).toEqual([{ id: D1, name: '客服部', order: 1 }])
    expect(after.shopFunctions.map((f) => [f.responsibleId, f.backupIds])).toEqual([
      [undefined, [LI]],
      [LI, []],
    ])
    must(await shop.history.undo())
    expect((await shop.shop.snapshot()).members).toEqual(before.members)
  })
  it('nobody who has been handed a thing', async () => {
    const { shop } = await openMarchShop()
    must(await shop.equipment.save([{ id: toId('e1'), kind: '电脑', name: '笔记本' }]))
    must(
      await shop.equipment.lend({
        id: id('l1'),
        equipmentId: toId('e1'),
        memberId: LI,
        from: DAY,
        until: DAY,
      }),
    )
    expect(await shop.team.removeMember(LI)).toMatchObject({ error: { code: 'in-use', by: 'records', count: 1 } })
  })
  it('a role takes it out of superiors, skills and ladders, but not out of what happened', async () => {
    const { shop } = await openTeam()
    must(
      await shop.skills.saveSkills([
        { id: toId('s'), name: '打字', group: '', order: 1, requirements: [{ roleId: R1, level: 2 }] },
      ]),
    )
    must(
      await shop.roles.saveLadder({
        id: id('g'),
        name: '通道',
        steps: [{ roleId: R1, title: '主管', conditions: [] }],
      }),
    )
    must(await shop.roles.sign([{ roleId: R1, version: 1, memberId: WANG, signedOn: DAY }]))
    must(
      await shop.staff.movements.save({
        id: id('m'),
        memberId: WANG,
        kind: 'promotion',
        on: DAY,
        after: { roleId: R1 },
      }),
    )
    expect(await shop.roles.removeRole(R1)).toMatchObject({ error: { code: 'in-use', by: 'records', count: 1 } })
    must(await shop.staff.movements.remove(id('m')))
    must(await shop.roles.removeRole(R1))
    expect(JSON.stringify(await shop.shop.snapshot())).not.toContain(`"${R1}"`)
    expect((await shop.roles.ladders())[0]?.steps).toEqual([{ title: '主管', conditions: [] }])
  })
  it('no department that a movement tells of', async () => {
    const { shop } = await openTeam()
    must(
      await shop.staff.movements.save({
        id: id('m'),
        memberId: WANG,
        kind: 'transfer',
        on: DAY,
        before: { departmentId: D1 },
      }),
    )
    expect(await shop.team.removeDepartment(D1)).toMatchObject({ error: { code: 'in-use', by: 'records', count: 1 } })
  })
})

describe('rearranging the chart', () => {
  it('moves departments and roles in one step that one undo takes back', async () => {
    const { shop } = await openTeam()
    const before = await shop.shop.snapshot()
    must(
      await shop.team.rearrange({
        departments: [{ id: D1, name: '客服部', order: 3, parentId: toId('d2') }],
        roles: [{ id: R2, name: '客服', order: 2 }],
      }),
    )
    expect((await shop.team.departments())[0]?.parentId).toBe('d2')
    expect((await shop.roles.role(R2))?.reportsTo).toBeUndefined()
    must(await shop.history.undo())
    const { departments, roles } = await shop.shop.snapshot()
    expect({ departments, roles }).toEqual({ departments: before.departments, roles: before.roles })
  })
})

describe('an empty shop', () => {
  it('stays empty through all of it taken back', async () => {
    const { shop } = openTestShop()
    must(await shop.functions.save([{ id: id('f'), name: '采购', order: 1, backupIds: [toId<MemberId>('x')] }]))
    must(await shop.history.undo())
    expect(await shop.shop.snapshot()).toEqual(EMPTY_SHOP)
  })
})
