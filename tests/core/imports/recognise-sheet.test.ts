import { describe, expect, it } from 'vitest'
import { ALL_TABLES, TABLE_KINDS } from '../../../src/core/imports/columns/all-tables'
import { planImport } from '../../../src/core/imports/plan-import'
import type { RawCell } from '../../../src/core/imports/table-file'
import { headingName } from '../../../src/core/imports/sheet-headings'
import { month } from '../../../src/core/kernel/local-day'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { PUNCHING_TEXT } from '../../../src/core/text/schedule-text'
import { PUNCHING_WORDS } from '../../../src/core/imports/columns/people-columns'
import { LEAVE_TYPE_TEXT } from '../../../src/core/text/leave-type-text'
import { LEAVE_TYPE_WORDS } from '../../../src/core/imports/columns/attendance-columns'
import { expectNoErrors, file, plan, sheet, SMALL_SHOP, told } from './sheet-building'

const kindOf = (rows: readonly (readonly RawCell[])[], sheetName = 'Sheet1'): string | undefined =>
  planImport([file('表.xlsx', rows, sheetName)], SMALL_SHOP, { defaultMonth: month('2025-11') }).recognised[0]?.kind

describe('the columns of all tables', () => {
  it('name every column once per table and every need among them', () => {
    for (const kind of TABLE_KINDS) {
      const { columns, needs } = ALL_TABLES[kind]
      for (const group of needs) for (const key of group) expect(Object.keys(columns), `${kind} ${key}`).toContain(key)
      for (const column of Object.values(columns)) {
        const names = column.headings.map(headingName)
        expect(new Set(names).size, `${kind} ${column.headings[0]}`).toBe(names.length)
        if (column.second !== undefined) expect(Object.keys(columns)).toContain(column.second)
      }
    }
  })
  it('understand the words by which the app names punching', () => {
    for (const [punching, words] of Object.entries(PUNCHING_TEXT)) {
      expect((PUNCHING_WORDS as Readonly<Record<string, string>>)[words], words).toBe(punching)
    }
  })
  it('understand every leave type by the name the app shows', () => {
    for (const [type, name] of Object.entries(LEAVE_TYPE_TEXT)) {
      expect((LEAVE_TYPE_WORDS as Readonly<Record<string, string>>)[name], name).toBe(type)
    }
  })
})

describe('a sheet is known by its headings', () => {
  it.each<[string, readonly RawCell[], readonly RawCell[]]>([
    ['settings', ['店名', '平台', '城市'], ['我的店', '淘宝', '上海']],
    ['members', ['姓名', '部门', '入职日期'], ['甲一鸣', '客服部', '2025-01-01']],
    ['pay', ['工号', '姓名', '基本工资', '岗位工资'], ['001', '甲一鸣', 5000, 500]],
    ['contributions', ['工号', '城市', '社保基数', '公积金基数', '公积金比例'], ['001', '上海', 7500, 7500, '7%']],
    ['tax', ['工号', '年度', '专项附加扣除每月'], ['001', 2025, 1500]],
    ['shifts', ['代号', '名称', '时段'], ['中', '中班', '13:00-21:00']],
    ['roster', ['姓名', '1', '2', '3', '4'], ['甲一鸣', '早', '早', '休', '早']],
    ['roster', ['工号', '日期', '班次'], ['001', '2025-11-03', '早']],
    ['punches', ['工号', '日期', '时间'], ['001', '2025-11-03', '08:57']],
    ['punches', ['姓名', 1, 2, 3], ['甲一鸣', '08:57 18:02', '08:59 18:05', '09:00 18:00']],
    ['leave', ['工号', '类型', '开始', '结束'], ['001', '年假', '2025-11-03', '2025-11-03']],
    ['overtime', ['工号', '日期', '小时', '结算'], ['001', '2025-11-03', 2, '加班费']],
    ['corrections', ['工号', '日期', '上下班', '时间'], ['001', '2025-11-03', '上班', '09:00']],
    ['kpi-plan', ['岗位', '指标', '权重', '目标'], ['售前客服', '询单转化率', 100, 45]],
    ['kpi-actual', ['工号', '月份', '指标', '实际'], ['001', '2025-11', '询单转化率', 46]],
    ['commission-plan', ['名称', '方式', '档位'], ['提成', '固定比例', '2%']],
    ['sales', ['工号', '月份', '金额', '退款'], ['001', '2025-11', 1000, 0]],
    ['adjustments', ['工号', '月份', '类型', '金额', '原因'], ['001', '2025-11', '奖励', 100, '好']],
    ['departments', ['部门', '上级部门', '负责人'], ['客服部', '', '甲一鸣']],
    ['roles', ['岗位', '部门', '编制'], ['售前客服', '客服部', 3]],
    [
      'contracts',
      ['工号', '姓名', '合同类型', '合同开始', '合同到期'],
      ['001', '甲一鸣', '固定期限', '2025-01-01', '2027-12-31'],
    ],
    ['certificates', ['工号', '证书', '有效期至'], ['001', '健康证', '2026-01-01']],
    ['agreements', ['工号', '协议', '签署日期'], ['001', '保密协议', '2025-01-01']],
    ['movements', ['工号', '异动类型', '异动日期'], ['001', '转正', '2025-04-01']],
    ['checklists', ['工号', '清单', '事项', '完成日期'], ['001', '入职', '领钥匙', '']],
    ['functions', ['职能', '负责人', '备份'], ['采购', '甲一鸣', '']],
    ['skills', ['技能', '岗位', '要求等级'], ['打字', '售前客服', 2]],
    ['skill-levels', ['工号', '技能', '等级'], ['001', '打字', 2]],
    ['ladders', ['通道', '职级', '晋升条件'], ['客服通道', '客服', '转正']],
    ['accounts', ['平台', '账号', '使用人', '权限'], ['千牛', '店:客服1', '甲一鸣', '客服']],
    ['equipment', ['设备', '序列号', '使用人'], ['笔记本', 'SN1', '']],
    ['contacts', ['单位', '联系人', '电话', '对接人'], ['青木厂', '卯师傅', '000-1', '甲一鸣']],
    ['signatures', ['工号', '岗位', '版本', '签收日期'], ['001', '售前客服', 1, '2025-01-02']],
    ['members', ['姓名', '部门', '合同到期', '生日'], ['甲一鸣', '客服部', '2027-12-31', '1990-01-01']],
  ])('%s: %j', (kind, headings, row) => {
    expect(kindOf([headings, row])).toBe(kind)
  })
  it('whatever the order of its columns, with extra and empty ones between', () => {
    expect(
      kindOf([
        ['序号', '入职日期', null, '城市别', '姓名', '工号'],
        [1, '2025-01-01', null, 'x', '丙知夏', '009'],
      ]),
    ).toBe('members')
  })
  it('below a title, and with group headings above', () => {
    expect(
      kindOf([
        ['2025年11月加班登记'],
        [null],
        ['工号', '姓名', '日期', '加班情况', null, null],
        [null, null, null, '开始', '结束', '结算'],
        ['001', '甲一鸣', '2025-11-03', '18:00', '20:00', '调休'],
      ]),
    ).toBe('overtime')
  })
  it('never by its position or name alone', () => {
    expect(
      kindOf(
        [
          ['甲', '乙', '丙'],
          ['001', '甲一鸣', '2025-11-03'],
        ],
        '员工名单',
      ),
    ).toBe('unknown')
  })
  it('with the name only deciding between equals', () => {
    expect(kindOf([['姓名'], ['丙知夏']], '员工名单')).toBe('members')
    expect(
      kindOf([
        ['姓名', '喜欢', '颜色', '城市'],
        ['丙知夏', '茶', '蓝', '上海'],
      ]),
    ).toBe('unknown')
  })
  it('as settings also when it is written downwards', () => {
    const found = plan([['店铺设置'], ['店名', '我的店'], ['经营平台', '淘宝、抖店'], ['城市', '上海市']])
    expect(found.patch.settings).toEqual({ shopName: '我的店', platforms: ['taobao', 'douyin'], city: '上海' })
  })
  it('and not taken for a roster when it holds marks of a hand-kept attendance sheet', () => {
    expect(
      kindOf([
        ['姓名', 1, 2, 3, 4],
        ['甲一鸣', '√', '√', '○', '√'],
      ]),
    ).toBe('unknown')
  })
})

describe('what is not taken is said', () => {
  it('an unknown sheet, a hidden sheet and a table that was not asked for', () => {
    const files = [
      {
        fileName: '店.xlsx',
        sheets: [
          sheet('杂项', [
            ['甲', '乙'],
            [1, 2],
          ]),
          sheet('填写说明', [['怎么填'], ['照着填']]),
          sheet(
            '员工',
            [
              ['姓名', '工号'],
              ['丙知夏', '003'],
            ],
            true,
          ),
          sheet('业绩', [
            ['工号', '月份', '金额', '退款'],
            ['001', '2025-11', 10, 0],
          ]),
          sheet('空', []),
        ],
      },
    ]
    const found = planImport(files, SMALL_SHOP, { only: ['members'] })
    expect(found.problems.map((p) => `${p.sheet} ${p.severity} ${p.code}`)).toEqual([
      '杂项 warning sheet-not-recognised',
      '员工 warning hidden-sheet-skipped',
      '业绩 warning kind-not-wanted',
    ])
    expect(found.recognised.map((s) => `${s.sheet} ${s.kind} ${s.accepted}/${s.rows}`)).toEqual([
      '杂项 unknown 0/2',
      '填写说明 unknown 0/2',
      '员工 members 0/1',
      '业绩 sales 0/1',
      '空 unknown 0/0',
    ])
    expect(found.patch).toEqual({})
  })
  it('rows of totals and averages are left silently, wherever they stand', () => {
    const found = plan(
      [
        ['工号', '姓名', '月份', '类型', '金额', '原因'],
        ['001', '甲一鸣', '2025-11', '奖励', 100, '好'],
        ['合计', null, null, null, 100, null],
        ['平均值', null, null, null, 100, null],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([])
    expect(found.recognised[0]).toMatchObject({ rows: 1, accepted: 1 })
  })
  it('nothing at all comes of no files', () => {
    const found = planImport([], EMPTY_SHOP)
    expect(found).toEqual({ patch: {}, recognised: [], problems: [], months: [] })
    expectNoErrors(found)
  })
})
