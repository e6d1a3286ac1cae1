import { describe, expect, it } from 'vitest'
import { columnQuestions, headerSetOf, rememberMappings } from '../../../src/core/imports/column-mapping'
import { planImport } from '../../../src/core/imports/plan-import'
import type { ColumnMapping } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import { file, sheet } from './sheet-building'

const mapping = (columns: Readonly<Record<string, string>>): ColumnMapping => ({
  columns: Object.entries(columns).map(([heading, column]) => ({ heading, column })),
})
/** A list from another program: 大名, 岗 and 几时来的 are nobody's headings. */
const STRANGE = file('花名册.xlsx', [
  ['大名', '岗', '几时来的'],
  ['甲一鸣', '客服', '2025-03-01'],
  ['乙小满', '仓管', '2025-04-01'],
])
const SAID = mapping({ 大名: 'name', 岗: 'role', 几时来的: 'hiredOn' })

describe('which columns are asked for', () => {
  it('none, where every heading is known', () => {
    const known = file('名单.xlsx', [
      ['姓名', '入职日期'],
      ['甲一鸣', '2025-03-01'],
    ])
    expect(columnQuestions([known], { only: ['members'] })).toEqual([])
  })
  it('those of a list with one strange heading, with what the others are and what stands in the first rows', () => {
    const list = file('名单.xlsx', [
      ['工号', '姓名', '几时来的'],
      ['001', '甲一鸣', '2025-03-01'],
      [],
      ['002', '乙小满', '2025-04-01'],
    ])
    expect(columnQuestions([list], {})).toEqual([
      {
        file: '名单.xlsx',
        sheet: 'Sheet1',
        guess: mapping({ 工号: 'employeeNo', 姓名: 'name', 几时来的: '' }),
        samples: [
          { label: '工号', cells: ['001', '002'] },
          { label: '姓名', cells: ['甲一鸣', '乙小满'] },
          { label: '几时来的', cells: ['2025-03-01', '2025-04-01'] },
        ],
      },
    ])
  })
  it('those of a list with no known heading where people are looked for, or where it is all there is', () => {
    expect(columnQuestions([STRANGE], { only: ['members'] }).map(({ guess }) => guess)).toEqual([
      mapping({ 大名: '', 岗: '', 几时来的: '' }),
    ])
    expect(columnQuestions([STRANGE], {})).toHaveLength(1)
    const shifts = file('班次.xlsx', [
      ['代号', '名称', '时段'],
      ['早', '早班', '09:00-18:00'],
    ])
    expect(columnQuestions([STRANGE, shifts], {})).toEqual([])
    expect(columnQuestions([STRANGE], { only: ['punches'] })).toEqual([])
  })
  it('not those of hidden sheets, notes and tables of other kinds', () => {
    const rows = STRANGE.sheets[0]!.rows
    const files = [{ fileName: '表.xlsx', sheets: [sheet('藏', rows, true), sheet('填写说明', rows)] }]
    expect(columnQuestions(files, { only: ['members'] })).toEqual([])
  })
  it('not what was answered before, whatever the order of the columns, unless it is to be changed', () => {
    const turned = file('另一份.xlsx', [
      ['几时来的', '大名', '岗'],
      ['2025-03-01', '甲一鸣', '客服'],
    ])
    expect(columnQuestions([turned], { columnMappings: [SAID] })).toEqual([])
    expect(columnQuestions([turned], { columnMappings: [SAID] }, true)[0]?.guess).toEqual(
      mapping({ 几时来的: 'hiredOn', 大名: 'name', 岗: 'role' }),
    )
  })
})

describe('a list whose columns were explained', () => {
  const members = (columnMappings: readonly ColumnMapping[]) =>
    planImport([STRANGE], EMPTY_SHOP, { only: ['members'], columnMappings }).patch.members
  it('is read as the owner said', () => {
    expect(members([SAID])).toMatchObject([
      { name: '甲一鸣', hiredOn: '2025-03-01' },
      { name: '乙小满', hiredOn: '2025-04-01' },
    ])
    expect(members([])).toBeUndefined()
  })
  it('is read the same from what the shop remembers', () => {
    const shop = { ...EMPTY_SHOP, settings: { ...EMPTY_SHOP.settings, columnMappings: [SAID] } }
    expect(planImport([STRANGE], shop).patch.members).toEqual(members([SAID]))
  })
  it('takes nothing without a name, nothing twice, and nothing that is no column of people', () => {
    expect(members([mapping({ 大名: '', 岗: 'role', 几时来的: 'hiredOn' })])).toBeUndefined()
    expect(members([mapping({ 大名: 'name', 岗: 'name', 几时来的: 'constructor' })])).toMatchObject([
      { name: '甲一鸣' },
      { name: '乙小满' },
    ])
  })
  it('stands above what a heading says by itself', () => {
    const list = file('名单.xlsx', [
      ['姓名', '昵称'],
      ['小明', '甲一鸣'],
    ])
    const said = mapping({ 姓名: '', 昵称: 'name' })
    expect(planImport([list], EMPTY_SHOP, { columnMappings: [said] }).patch.members).toMatchObject([{ name: '甲一鸣' }])
  })
})

describe('what is remembered', () => {
  it('is the newest answer for each set of headings, and no more than fifty', () => {
    const other = mapping({ 大名: 'name', 岗: '', 几时来的: '' })
    expect(rememberMappings([SAID], [other])).toEqual([other])
    const many = Array.from({ length: 60 }, (_, n) => mapping({ [`列${n}`]: 'name' }))
    const kept = rememberMappings(many, [SAID])
    expect(kept).toHaveLength(50)
    expect(kept.at(-1)).toEqual(SAID)
    expect(new Set(kept.map(headerSetOf)).size).toBe(50)
  })
})
