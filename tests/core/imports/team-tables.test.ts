import { describe, expect, it } from 'vitest'
import { CONTACT_KIND_WORDS } from '../../../src/core/imports/columns/belongings-columns'
import { SKILL_LEVEL_WORDS } from '../../../src/core/imports/columns/organisation-columns'
import { GENDER_WORDS } from '../../../src/core/imports/columns/people-columns'
import {
  AGREEMENT_WORDS,
  CHECKLIST_WORDS,
  CONTRACT_KIND_WORDS,
  LEAVING_REASON_WORDS,
  MOVEMENT_WORDS,
} from '../../../src/core/imports/columns/staff-columns'
import { halfWidth } from '../../../src/core/imports/cells/cell-text'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import type { RawCell } from '../../../src/core/imports/table-file'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import {
  AGREEMENT_KIND_LABELS,
  CHECKLIST_KIND_LABELS,
  CONTRACT_KIND_LABELS,
  GENDER_LABELS,
  LEAVING_REASON_LABELS,
  MOVEMENT_KIND_LABELS,
  OUTSIDE_CONTACT_LABELS,
  SKILL_LEVEL_LABELS,
} from '../../../src/core/text/staffing-text'
import { file, plan, SMALL_SHOP, told } from './sheet-building'

const after = (rows: readonly (readonly RawCell[])[], shop: ShopData = SMALL_SHOP): ShopData =>
  mergePatch(shop, plan(rows, shop).patch)
const toldOf = (rows: readonly (readonly RawCell[])[], shop: ShopData = SMALL_SHOP): readonly string[] =>
  told(plan(rows, shop))

describe('the words of the app', () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['contracts', CONTRACT_KIND_LABELS, CONTRACT_KIND_WORDS],
    ['agreements', AGREEMENT_KIND_LABELS, AGREEMENT_WORDS],
    ['movements', MOVEMENT_KIND_LABELS, MOVEMENT_WORDS],
    ['reasons for leaving', LEAVING_REASON_LABELS, LEAVING_REASON_WORDS],
    ['check lists', CHECKLIST_KIND_LABELS, CHECKLIST_WORDS],
    ['levels', SKILL_LEVEL_LABELS, SKILL_LEVEL_WORDS],
    ['outside contacts', OUTSIDE_CONTACT_LABELS, CONTACT_KIND_WORDS],
    ['genders', GENDER_LABELS, GENDER_WORDS],
  ])('for %s are understood by the import', (_what, labels, words) => {
    for (const [code, label] of Object.entries(labels)) expect(words[halfWidth(label)], label).toBe(code)
  })
})

describe('departments and roles', () => {
  it('take superior, lead and duties, and make what is missing', () => {
    const shop = after([
      ['部门', '上级部门', '负责人', '部门职责'],
      ['客服部', '总经办', '002', '接待咨询；处理售后\n维护评价'],
      ['仓储部', '', '甲一鸣', ''],
    ])
    const top = shop.departments.find((d) => d.name === '总经办')
    expect(shop.departments.find((d) => d.name === '客服部')).toMatchObject({
      id: 'dept-客服部',
      parentId: top?.id,
      leadId: 'm-002',
      duties: ['接待咨询', '处理售后', '维护评价'],
    })
    expect(shop.departments.find((d) => d.name === '仓储部')?.leadId).toBe('m-001')
  })
  it('of one import are known to its plans, whichever file comes first', () => {
    const roles = file('岗位.xlsx', [
      ['部门', '岗位', '编制'],
      ['客服部', '售前客服', 3],
    ])
    const commission = file('提成.xlsx', [
      ['名称', '岗位', '方式', '档位'],
      ['售前提成', '售前客服', '固定比例', '2%'],
    ])
    const found = planImport([commission, roles], EMPTY_SHOP)
    expect(told(found)).toEqual([])
    expect(found.patch.commissionPlans?.map((made) => made.roleIds)).toEqual([found.patch.roles?.map(({ id }) => id)])
  })
  it('refuse a department above itself, however long the way', () => {
    const rows = [
      ['部门', '上级部门'],
      ['甲部', '乙部'],
      ['乙部', '丙部'],
      ['丙部', '甲部'],
      ['丁部', '丁部'],
    ]
    expect(toldOf(rows)).toEqual(['error parent-circle 4 上级部门', 'error parent-circle 5 上级部门'])
    expect(after(rows).departments.find((d) => d.name === '丙部')).not.toHaveProperty('parentId')
  })
  it('find a superior that stands on a later row, and say when there is none', () => {
    const rows = [
      ['岗位', '部门', '直接上级', '编制'],
      ['售前客服', '', '客服主管', 3],
      ['客服主管', '客服部', '店长', 1],
      ['剪纸师', '', '剪纸师', 0],
    ]
    const shop = after(rows)
    const lead = shop.roles.find((r) => r.name === '客服主管')
    expect(shop.roles.find((r) => r.name === '售前客服')).toMatchObject({ reportsTo: lead?.id, plannedHeads: 3 })
    expect(lead).toMatchObject({ departmentId: 'dept-客服部', libraryKey: 'service-lead', plannedHeads: 1 })
    expect(lead).not.toHaveProperty('reportsTo')
    expect(toldOf(rows)).toEqual(['warning unknown-superior 3 直接上级', 'warning parent-circle 4 直接上级'])
  })
  it('keep what a later sheet leaves empty', () => {
    const first = after([
      ['部门', '上级部门', '负责人', '部门职责'],
      ['客服部', '总经办', '001', '接待'],
    ])
    expect(
      after(
        [
          ['部门', '负责人', '上级部门'],
          ['客服部', '', ''],
        ],
        first,
      ).departments,
    ).toEqual(first.departments)
  })
})

describe('functions and ladders', () => {
  it('take a responsible person and backups, by number or name', () => {
    const shop = after([
      ['职能', '负责人', '备份'],
      ['采购', '甲一鸣', '002、甲一鸣'],
      ['遛狗', '', ''],
    ])
    expect(shop.shopFunctions).toEqual([
      { id: 'function-采购', name: '采购', order: 1, key: 'purchasing', responsibleId: 'm-001', backupIds: ['m-002'] },
      { id: 'function-遛狗', name: '遛狗', order: 2, backupIds: [] },
    ])
  })
  it('refuse two people where one answers, and strangers', () => {
    expect(
      toldOf([
        ['职能', '负责人', '备份'],
        ['采购', '001、002', ''],
        ['选品', '', '赵钱孙'],
      ]),
    ).toEqual(['error one-person-only 2 负责人', 'error unknown-person 3 备份'])
  })
  it('read the steps of a ladder in order, the name standing on the first row only', () => {
    const rows = [
      ['通道', '职级', '岗位', '晋升条件', '薪酬范围'],
      ['客服通道', '见习', '', '通过考核；会打字', ''],
      ['', '客服', '售前客服', '', '5000–7000 元'],
      ['', '主管', '没有的岗位', '', ''],
    ]
    expect(toldOf(rows)).toEqual(['error unknown-role 4 岗位'])
    expect(after(rows).ladders).toEqual([
      {
        id: 'ladder-客服通道',
        name: '客服通道',
        steps: [
          { title: '见习', conditions: ['通过考核', '会打字'] },
          { title: '客服', conditions: [], roleId: 'role-售前客服', payRange: '5000–7000 元' },
        ],
      },
    ])
    const shorter = after(
      [
        ['通道', '职级'],
        ['客服通道', '客服'],
      ],
      after(rows),
    )
    expect(shorter.ladders.map((l) => l.steps.map((s) => s.title))).toEqual([['客服']])
  })
})

describe('skills', () => {
  it('gather the requirements of several rows, and levels in words or numbers', () => {
    const shop = after([
      ['技能', '技能分组', '岗位', '要求等级'],
      ['商品知识', '客服', '售前客服', '熟练'],
      ['打字', '客服', '', ''],
    ])
    expect(shop.skills).toEqual([
      {
        id: 'skill-商品知识',
        name: '商品知识',
        group: '客服',
        order: 1,
        requirements: [{ roleId: 'role-售前客服', level: 3 }],
      },
      { id: 'skill-打字', name: '打字', group: '客服', order: 2, requirements: [] },
    ])
    const rated = after(
      [
        ['工号', '技能', '等级', '评定日期'],
        ['001', '商品知识', '2 级', '2025-11-03'],
        ['002', '剪纸', 4, ''],
      ],
      shop,
    )
    expect(rated.skillLevels).toEqual([
      { memberId: 'm-001', skillId: 'skill-商品知识', level: 2, assessedOn: '2025-11-03' },
      { memberId: 'm-002', skillId: 'skill-剪纸', level: 4, assessedOn: '2025-03-01' },
    ])
  })
  it('want a level that exists, a role with it, and each person once', () => {
    expect(
      toldOf([
        ['工号', '技能', '等级'],
        ['001', '打字', 5],
        ['001', '打字', 2],
        ['001', '打字', 3],
      ]),
    ).toEqual(['error unknown-word 2 等级', 'error duplicate-row 4 技能'])
    expect(
      toldOf([
        ['技能', '技能分组', '岗位', '要求等级'],
        ['打字', '', '售前客服', ''],
      ]),
    ).toEqual(['error missing-value 2 要求等级'])
  })
})
