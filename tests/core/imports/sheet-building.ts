import { expect } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import type { ImportPlan } from '../../../src/core/imports/import-plan'
import type { ImportOptions } from '../../../src/core/imports/plan-import'
import { planImport } from '../../../src/core/imports/plan-import'
import type { RawCell, TableFile, TableSheet } from '../../../src/core/imports/table-file'
import type { MemberId, RoleId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay } from '../../../src/core/kernel/local-day'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import type { CellModel, WorkbookModel } from '../../../src/core/sheets/workbook-model'
import type { Member } from '../../../src/core/team/member'

export function sheet(name: string, rows: readonly (readonly RawCell[])[], hidden = false): TableSheet {
  return { name, hidden, rows }
}
/** A file with one sheet; the sheet's name says nothing unless given. */
export function file(fileName: string, rows: readonly (readonly RawCell[])[], sheetName = 'Sheet1'): TableFile {
  return { fileName, sheets: [sheet(sheetName, rows)] }
}
export function plan(
  rows: readonly (readonly RawCell[])[],
  existing: ShopData = EMPTY_SHOP,
  options?: ImportOptions,
): ImportPlan {
  return planImport([file('表.xlsx', rows)], existing, options)
}
/** Codes with row and column, so that a test says all of it in one line. */
export function told(found: ImportPlan): readonly string[] {
  return found.problems.map((p) => `${p.severity} ${p.code} ${p.row}${p.column === undefined ? '' : ` ${p.column}`}`)
}
export function errorsOf(found: ImportPlan): readonly string[] {
  return told(found).filter((line) => line.startsWith('error'))
}
export function expectNoErrors(found: ImportPlan): void {
  expect(found.problems.filter((problem) => problem.severity === 'error')).toEqual([])
}

export function member(employeeNo: string, name: string, more: Partial<Member> = {}): Member {
  return { id: toId<MemberId>(`m-${employeeNo}`), employeeNo, name, hiredOn: localDay('2025-01-01'), ...more }
}
const SMALL_SHOP_FILES: readonly TableFile[] = [
  file('员工.xlsx', [
    ['工号', '姓名', '部门', '岗位', '入职日期', '账号'],
    ['001', '甲一鸣', '客服部', '售前客服', '2025-01-01', 'JiaYiMing'],
    ['002', '乙小满', '客服部', '售前客服', '2025-03-01', 'YiXiaoMan'],
  ]),
  file('班次.xlsx', [
    ['代号', '名称', '类型', '时段', '打卡方式'],
    ['早', '早班', '上班', '09:00-12:00 13:00-18:00', '首末'],
    ['夜', '夜班', '上班', '20:00-次日02:00', '首末'],
    ['休', '休息', '休息', '', ''],
  ]),
]
/** Two people in 客服部; an early, a night and a rest shift. */
export const SMALL_SHOP: ShopData = mergePatch(EMPTY_SHOP, planImport(SMALL_SHOP_FILES, EMPTY_SHOP).patch)
export const PRESALE = toId<RoleId>('role-售前客服')

/** The cells of a workbook model as a reader would hand them over. */
export function readBack(fileName: string, workbook: WorkbookModel): TableFile {
  return {
    fileName,
    sheets: workbook.sheets.map(({ name, rows }) => ({
      name,
      hidden: false,
      rows: rows.map(({ cells }) => cells.map(rawCell)),
    })),
  }
}
function rawCell(cell: CellModel | null): RawCell {
  if (cell === null) return null
  switch (cell.value.kind) {
    case 'text':
      return cell.value.text === '' ? null : cell.value.text
    case 'number':
      return cell.value.value
    case 'money':
      return Number(cell.value.fen) / 100
    case 'day':
      return cell.value.day
    case 'formula':
      return cell.value.result
    case 'blank':
      return null
  }
}
