import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import type { RawCell, TableFile } from '../../../src/core/imports/table-file'
import { month } from '../../../src/core/kernel/local-day'
import { contractHoursOn } from '../../../src/core/month/in-force'
import { peopleOfMonth } from '../../../src/core/month/people-of-month'
import { buildMemberWorkbook } from '../../../src/core/sheets/member-workbook'
import { buildTeamWorkbook, TEAM_TABLES } from '../../../src/core/sheets/team-workbook'
import { buildRosterWorkbook } from '../../../src/core/sheets/roster-workbook'
import { localDay } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { fen } from '../../../src/core/kernel/fen'
import type { MemberId, RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import type { Role } from '../../../src/core/roles/role'
import type { Department } from '../../../src/core/team/member'
import { file, member, readBack, SMALL_SHOP } from './sheet-building'

const NOVEMBER = month('2025-11')
const SHOP = mergePatch(
  SMALL_SHOP,
  planImport(
    [
      file('排班.xlsx', [
        ['2025年11月'],
        ['工号', ...Array.from({ length: 30 }, (_, i) => i + 1)],
        ['001', ...Array.from({ length: 30 }, (_, i) => (i % 7 < 5 ? '早' : '休'))],
        ['002', ...Array.from({ length: 30 }, (_, i) => (i % 7 < 5 ? '夜' : '休'))],
      ]),
    ],
    SMALL_SHOP,
  ).patch,
)
const ROSTER_FILE = readBack(
  '排班.xlsx',
  buildRosterWorkbook({
    shopName: '示例',
    month: NOVEMBER,
    people: peopleOfMonth(SHOP, NOVEMBER),
    rosters: SHOP.rosters,
    shifts: SHOP.shifts,
    calendar: [],
  }),
)

const M1 = toId<MemberId>('m-001')
const M2 = toId<MemberId>('m-002')
const PRESALE = toId<RoleId>('role-售前客服')
const DAY = localDay('2025-06-01')
/** One of everything of the team; two people of one name. */
const TEAM_SHOP: ShopData = {
  ...SMALL_SHOP,
  members: [member('001', '甲一鸣'), member('002', '甲一鸣')],
  departments: [{ ...(SMALL_SHOP.departments[0] as Department), leadId: M2, duties: ['接待', '售后'] }],
  roles: [{ ...(SMALL_SHOP.roles[0] as Role), plannedHeads: 3 }],
  contracts: [
    {
      id: toId('k'),
      memberId: M1,
      kind: 'task',
      from: DAY,
      until: localDay('2026-01-01'),
      signedOn: DAY,
      note: '备注',
    },
  ],
  certificates: [
    { id: toId('z'), memberId: M2, name: '健康证', number: '0012', issuedOn: DAY, expiresOn: localDay('2026-06-01') },
  ],
  agreements: [{ id: toId('g'), memberId: M1, kind: 'portrait', expiresOn: DAY, note: '直播' }],
  movements: [
    {
      id: toId('v'),
      memberId: M2,
      kind: 'leaving',
      on: localDay('2025-12-31'),
      leavingReason: 'agreed-by-employer',
      reason: '搬家',
      before: { departmentId: toId('dept-客服部'), roleId: PRESALE, hoursFrom: localDay('2025-03-01') },
    },
  ],
  checklists: [
    {
      id: toId('l'),
      memberId: M1,
      kind: 'leaving',
      startedOn: DAY,
      items: [{ text: '收回钥匙', doneOn: DAY, by: '店主' }, { text: '谈话' }],
    },
  ],
  skills: [
    { id: toId('s1'), name: '打字', group: '客服', order: 1, requirements: [{ roleId: PRESALE, level: 2 }] },
    { id: toId('s2'), name: '剪纸', group: '', order: 2, requirements: [] },
  ],
  skillLevels: [{ memberId: M2, skillId: toId('s1'), level: 4, assessedOn: DAY, note: '快' }],
  shopFunctions: [
    { id: toId('f'), key: 'purchasing', name: '采购', order: 1, responsibleId: M1, backupIds: [M2], note: '每周' },
  ],
  ladders: [
    {
      id: toId('d'),
      name: '客服通道',
      steps: [{ title: '客服', roleId: PRESALE, conditions: ['转正', '满一年'], payRange: '5000 起' }],
    },
  ],
  shopAccounts: [
    {
      id: toId('a'),
      platform: '千牛',
      login: '店:1',
      purpose: '接待',
      permission: '客服',
      holderIds: [M1, M2],
      boundPhone: '000-1',
      twoFactor: false,
      closedOn: DAY,
      note: '旧',
    },
  ],
  equipment: [
    { id: toId('e'), kind: '电脑', name: '笔记本', serial: '0007', boughtOn: DAY, priceFen: fen(3_200_50), note: '贵' },
  ],
  equipmentLoans: [
    {
      id: toId('o1'),
      equipmentId: toId('e'),
      memberId: M1,
      from: DAY,
      until: localDay('2025-07-01'),
      condition: '全新',
      returnCondition: '完好',
    },
    { id: toId('o2'), equipmentId: toId('e'), memberId: M2, from: localDay('2025-07-02') },
  ],
  contacts: [
    {
      id: toId('t'),
      kind: 'agency',
      organisation: '拾光',
      person: '午',
      phone: '000-2',
      wechat: 'demo',
      about: '拍照',
      inChargeId: M2,
      note: '好',
    },
  ],
  descriptionSignatures: [{ roleId: PRESALE, version: 1, memberId: M1, signedOn: DAY }],
}
const TEAM_LISTS = [
  'contracts',
  'certificates',
  'agreements',
  'movements',
  'checklists',
  'skills',
  'skillLevels',
  'shopFunctions',
  'ladders',
  'shopAccounts',
  'equipment',
  'equipmentLoans',
  'contacts',
  'descriptionSignatures',
] as const
const TEAM_FILE = readBack('团队.xlsx', buildTeamWorkbook(TEAM_TABLES, TEAM_SHOP))

function edited(source: TableFile, change: (cell: RawCell, row: number, column: number) => RawCell): TableFile {
  return {
    ...source,
    sheets: source.sheets.map((sheet, index) =>
      index === 0
        ? { ...sheet, rows: sheet.rows.map((row, at) => row.map((cell, column) => change(cell, at, column))) }
        : sheet,
    ),
  }
}

describe('what the app writes comes back in', () => {
  it('the roster, unchanged: without a word and without a change', () => {
    const found = planImport([ROSTER_FILE], SHOP)
    expect(found.problems).toEqual([])
    expect(found.patch).toEqual({})
    expect(found.recognised[0]).toMatchObject({ kind: 'roster', rows: 2, accepted: 2 })
  })
  it('the roster with one cell changed in Excel: just that day', () => {
    const at = ROSTER_FILE.sheets[0]?.rows.findIndex((row) => row.includes('甲一鸣')) ?? -1
    const found = planImport(
      [edited(ROSTER_FILE, (cell, row, column) => (row === at && column === 3 ? '夜' : cell))],
      SHOP,
    )
    expect(found.problems).toEqual([])
    expect(found.patch.rosters?.map((r) => [r.memberId, r.days[0], r.days[1]])).toEqual([
      ['m-001', 'shift-夜', 'shift-早'],
    ])
  })
  it('the list of members: into an empty shop as into the same one', () => {
    const people = peopleOfMonth(SHOP, NOVEMBER).map((person) => ({
      ...person,
      hours: contractHoursOn(SHOP, person.member.id, localDay('2025-11-30')),
    }))
    const exported = readBack('员工.xlsx', buildMemberWorkbook({ shopName: '示例', people }))
    expect(planImport([exported], SHOP)).toMatchObject({ patch: {}, problems: [] })
    const fresh = planImport([exported], EMPTY_SHOP)
    expect(fresh.problems).toEqual([])
    expect(fresh.patch.members?.map((m) => m.name)).toEqual(['甲一鸣', '乙小满'])
  })
  it('the list of members with everything that a profile holds, and two people of one name', () => {
    const shop: ShopData = {
      ...SHOP,
      members: [
        member('001', '甲一鸣', {
          idNumber: '11010519491231002X',
          wechat: 'demo',
          address: '示例路 1 号',
          emergencyContact: { name: '甲未', phone: '000-1', relation: '配偶' },
          education: '大专',
          abilities: '修图',
          interests: '跑步',
          experience: '某店三年',
          leftOn: localDay('2025-12-31'),
        }),
        member('002', '甲一鸣', { birthday: localDay('1988-04-12'), gender: 'female' }),
      ],
      contracts: [
        {
          id: toId('c1'),
          memberId: toId('m-001'),
          kind: 'fixed-term',
          from: localDay('2025-01-01'),
          until: localDay('2027-12-31'),
        },
        { id: toId('c2'), memberId: toId('m-002'), kind: 'open-ended', from: localDay('2025-01-01') },
      ],
    }
    const people = peopleOfMonth(shop, NOVEMBER).map((person) => ({
      ...person,
      hours: contractHoursOn(shop, person.member.id, localDay('2025-11-30')),
      contract: shop.contracts.find((contract) => contract.memberId === person.member.id),
    }))
    const exported = readBack('员工.xlsx', buildMemberWorkbook({ shopName: '示例', people }))
    expect(planImport([exported], shop)).toMatchObject({ patch: {}, problems: [] })
    expect(JSON.stringify(exported)).not.toContain('11010519491231002X')
    const bare = buildMemberWorkbook({
      shopName: '示例',
      people: peopleOfMonth(SHOP, NOVEMBER).map((p) => ({ ...p, hours: undefined })),
    })
    expect(bare.sheets[0]?.columns).toHaveLength(10) // nobody has any of the others
  })
  it('the tables of the team: without a word and without a change, also where two people have one name', () => {
    const found = planImport([TEAM_FILE], TEAM_SHOP)
    expect(found.problems).toEqual([])
    expect(found.patch).toEqual({})
    expect(found.recognised.map((sheet) => sheet.kind)).toEqual([...TEAM_TABLES])
  })
  it('the tables of the team, into a shop that has only the people', () => {
    const { members, departments, roles, assignments, contractHours } = TEAM_SHOP
    const bare = { ...EMPTY_SHOP, members, departments, roles, assignments, contractHours }
    const back = mergePatch(bare, planImport([TEAM_FILE], bare).patch)
    for (const list of TEAM_LISTS) expect([list, back[list].length]).toEqual([list, TEAM_SHOP[list].length])
    const withoutIds = (records: readonly object[]): unknown =>
      JSON.parse(
        JSON.stringify(records, (key, value: unknown) =>
          /^(id|skillId|equipmentId|startedOn|order)$/.test(key) ? undefined : value,
        ),
      )
    for (const list of TEAM_LISTS) expect(withoutIds(back[list]), list).toEqual(withoutIds(TEAM_SHOP[list]))
  })
})
