import { describe, expect, it } from 'vitest'
import { toId } from '../../../src/core/kernel/ids'
import type { CommissionPlanId } from '../../../src/core/kernel/ids'
import { fenToYuanNumber } from '../../../src/core/kernel/fen'
import { localDay, month } from '../../../src/core/kernel/local-day'
import { percent } from '../../../src/core/kernel/ppm'
import { buildPayslipPapers } from '../../../src/core/documents/payslip-paper'
import { computeMonth } from '../../../src/core/month/compute-month'
import { peopleOfMonth } from '../../../src/core/month/people-of-month'
import { columnLetters } from '../../../src/core/sheets/cell'
import { buildPayrollWorkbook } from '../../../src/core/sheets/payroll-workbook'
import type { CellModel, SheetModel } from '../../../src/core/sheets/workbook-model'
import { contributions, monthlyScheme, yuan } from '../payroll/payslip-case'
import { LATER, member, punchesOf, SERVICE, shop } from '../month/shop-case'
import { payrollFormulaValue } from './payroll-formula'

const MAY = month('2026-05')
const PLAN = toId<CommissionPlanId>('c')
const people = [
  { ...member('m1', '2026-01-01'), bankAccount: '006222020000000000001', bankName: '示例银行' },
  member('m2', '2026-05-11'),
  member('m3', '2026-01-01'),
]
const source = { file: 'sales.xlsx', sheet: '业绩', row: 3 }
const data = shop(people, ['2026-04', '2026-05'], {
  settings: { shopName: '测试店', platforms: [], city: '上海', isSample: false },
  payTerms: people.map((one, index) => ({
    memberId: one.id,
    from: localDay('2026-01-01'),
    scheme: monthlyScheme(8000 + index * 3333.33, {
      postFen: yuan(500),
      performanceFen: yuan(1000),
      fullAttendanceFen: yuan(200),
      allowances: [{ name: '餐补', amountFen: yuan(333.33), proration: 'by-attendance', inMinimumWage: true }],
    }),
  })),
  punches: [punchesOf('m1', MAY, { '2026-05-06': 12 }), punchesOf('m2', MAY), punchesOf('m3', MAY)],
  contributionTerms: [{ ...contributions('上海', 9000), memberId: people[0]?.id ?? toId('m1') }],
  commissionPlans: [
    {
      id: PLAN,
      name: '客服提成',
      from: localDay('2026-01-01'),
      roleIds: [SERVICE],
      base: 'paid',
      scheme: { kind: 'flat', ratePpm: percent('1.5') },
    },
  ],
  sales: [
    { memberId: toId('m1'), month: MAY, planId: PLAN, amountFen: yuan(12_345.67), refundFen: yuan(345.6), source },
    { memberId: toId('m2'), month: MAY, planId: PLAN, amountFen: yuan(1000), refundFen: yuan(3000) },
  ],
  adjustments: [
    { id: toId('a1'), memberId: toId('m1'), month: MAY, kind: 'penalty', amountFen: yuan(50), reason: '违规' },
    { id: toId('a2'), memberId: toId('m1'), month: MAY, kind: 'damage', amountFen: yuan(66.66), reason: '破损' },
    { id: toId('a3'), memberId: toId('m1'), month: MAY, kind: 'non-taxable', amountFen: yuan(20), reason: '独生子女' },
    {
      id: toId('a4'),
      memberId: toId('m3'),
      month: MAY,
      kind: 'other-deduction',
      amountFen: yuan(90_000),
      reason: '借款',
    },
  ],
})
const result = computeMonth(data, MAY, LATER)
const input = {
  shopName: '测试店',
  month: MAY,
  people: peopleOfMonth(data, MAY),
  payslips: result.payslips,
  summaries: result.summaries,
  scores: result.scores,
  commissionPlans: data.commissionPlans,
}
const workbook = buildPayrollWorkbook(input)
function sheet(name: string): SheetModel {
  const found = workbook.sheets.find((one) => one.name === name)
  if (!found) throw new Error(`no sheet ${name}`)
  return found
}
function textOf(cell: CellModel | null | undefined): string | undefined {
  return cell?.value.kind === 'text' ? cell.value.text : undefined
}
/** The number a cell shows, formulas by the result the app put there. */
function shown(cell: CellModel | null | undefined): number | undefined {
  const value = cell?.value
  if (value?.kind === 'money') return fenToYuanNumber(value.fen)
  if (value?.kind === 'number') return value.value
  return value?.kind === 'formula' ? value.result : undefined
}
function columnOf(of: SheetModel, headRow: number, head: string): number {
  return of.rows[headRow - 1]?.cells.findIndex((cell) => textOf(cell) === head) ?? -1
}

describe('the payroll workbook', () => {
  it('has its five sheets with names that Excel accepts', () => {
    expect(workbook.sheets.map((one) => one.name)).toEqual(['工资表', '工资条', '提成明细', '个税明细', '银行代发'])
    expect(workbook.title).toBe('测试店 2026年5月工资表')
  })
  it('every row is as wide as its sheet', () => {
    for (const one of workbook.sheets)
      for (const row of one.rows) expect([one.name, row.cells.length]).toEqual([one.name, one.columns.length])
  })
  it.each(workbook.sheets.map((one) => [one.name, one] as const))(
    '%s: every live formula gives the app’s own figure',
    (_name, one) => {
      let formulas = 0
      const valueAt = (column: number, row: number): number => shown(one.rows[row - 1]?.cells[column - 1]) ?? 0
      one.rows.forEach((row, index) => {
        row.cells.forEach((cell, column) => {
          if (cell?.value.kind !== 'formula') return
          formulas += 1
          const place = `${columnLetters(column + 1)}${index + 1}`
          expect([place, payrollFormulaValue(cell.value.formula, valueAt)]).toEqual([place, cell.value.result])
        })
      })
      expect(formulas > 0).toBe(one.name !== '工资条')
    },
  )
  it('every money cell is a number that shows two decimals', () => {
    const styles = workbook.sheets.flatMap((one) =>
      one.rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.value.kind === 'money' ? [cell.style] : []))),
    )
    expect(styles.length).toBeGreaterThan(100)
    expect(styles.filter((style) => !style.includes('money'))).toEqual([])
  })
})

describe('工资表', () => {
  const register = sheet('工资表')
  const bodyRow = (index: number) => register.rows[4 + index]
  const cellOf = (index: number, head: string) => bodyRow(index)?.cells[columnOf(register, 4, head)]
  it('has one row a person, in order, with the figures of the payslip', () => {
    expect(result.payslips.map((_slip, index) => textOf(cellOf(index, '姓名')))).toEqual(['甲m1', '甲m2', '甲m3'])
    result.payslips.forEach((slip, index) => {
      expect(shown(cellOf(index, '应发工资'))).toBe(fenToYuanNumber(slip.grossFen))
      expect(shown(cellOf(index, '实发工资'))).toBe(fenToYuanNumber(slip.netFen))
      expect(shown(cellOf(index, '个人所得税'))).toBe(fenToYuanNumber(slip.taxFen))
    })
  })
  it('prints deductions as positive amounts, and a shortage carried on as a negative one', () => {
    expect(shown(cellOf(0, '罚款'))).toBe(50)
    expect(shown(cellOf(0, '损失赔偿'))).toBe(66.66)
    expect(shown(cellOf(2, '上月欠扣'))).toBeLessThan(0)
    expect(shown(cellOf(2, '实发工资'))).toBe(0)
  })
  it('sums each money column in a row of totals', () => {
    const total = register.rows[4 + people.length]
    const net = total?.cells[columnOf(register, 4, '实发工资')]
    expect(net?.value).toMatchObject({
      kind: 'formula',
      result: fenToYuanNumber(result.payslips.reduce((sum, slip) => yuan((sum + slip.netFen) / 100), yuan(0))),
    })
    const letters = columnLetters(columnOf(register, 4, '实发工资') + 1)
    expect(net?.value).toMatchObject({ formula: `SUM(${letters}5:${letters}7)` })
  })
  it('prints on A3 landscape, one page wide, its heading repeated, with a column to sign', () => {
    expect(register.print).toEqual({ paper: 'A3', landscape: true, fitToWidth: true, repeatRows: { from: 1, to: 4 } })
    expect(cellOf(0, '签名')?.style).toBe('signature')
  })
  it('keeps its columns whatever the month holds', () => {
    const empty = buildPayrollWorkbook({ ...input, people: [], payslips: [] }).sheets[0]
    expect(empty?.rows[3]?.cells.map(textOf)).toEqual(register.rows[3]?.cells.map(textOf))
    expect(empty?.rows.flatMap((row) => row.cells).some((cell) => cell?.value.kind === 'formula')).toBe(false)
  })
})

describe('工资条', () => {
  const strips = sheet('工资条')
  const perPerson = strips.rows.length / people.length
  it('repeats the heading for each person and ends with a line to cut along', () => {
    expect(perPerson).toBe(8)
    const heads = (index: number) =>
      [1, 3, 5].flatMap((row) => strips.rows[index * perPerson + row]?.cells.map(textOf) ?? [])
    expect(heads(1)).toEqual(heads(0))
    expect(new Set(heads(0)).size).toBe(36)
    expect(textOf(strips.rows[perPerson - 1]?.cells[0])).toContain('✂')
  })
  it('never tears a strip at the end of a page', () => {
    const many = Array.from({ length: 9 }, () => input.people[0]).flatMap((person) => (person ? [person] : []))
    const rows = buildPayrollWorkbook({ ...input, people: many }).sheets[1]?.rows ?? []
    expect(rows.flatMap((row, index) => (row.pageBreakAfter ? [index + 1] : []))).toEqual([
      4 * perPerson,
      8 * perPerson,
    ])
  })
})

describe('details', () => {
  it('提成明细 shows each line with its sales and where they stood', () => {
    const rows = sheet('提成明细').rows.slice(2)
    expect(rows[0]?.cells.map((cell) => textOf(cell) ?? shown(cell))).toEqual([
      '甲m1',
      '客服',
      '客服提成',
      '固定比例 1.5%',
      12_345.67,
      345.6,
      12_000.07,
      180, // 12 000.07 × 1.5 % = 180.00105
      '导入文件「sales.xlsx」工作表「业绩」第 3 行',
    ])
    // More refunds than sales: owed 30.00, nothing earned to take it from.
    expect(rows[1]?.cells.map((cell) => textOf(cell) ?? shown(cell)).slice(4, 8)).toEqual([1000, 3000, -2000, 0])
    const paid = result.payslips.flatMap((slip) => slip.lines).filter((line) => line.code === 'commission')
    expect(shown(rows.at(-1)?.cells[7])).toBe(
      fenToYuanNumber(paid.reduce((sum, line) => yuan((sum + line.amountFen) / 100), yuan(0))),
    )
  })
  it('个税明细 shows the cumulative way of the payslip', () => {
    const rows = sheet('个税明细').rows.slice(2)
    result.payslips.forEach((slip, index) => {
      const cells = rows[index]?.cells.map(shown) ?? []
      expect([cells[2], cells[3], cells[12]]).toEqual([
        slip.cumulative.months,
        fenToYuanNumber(slip.cumulative.incomeFen),
        fenToYuanNumber(slip.taxFen),
      ])
      expect(cells[8]).toBeLessThan(1) // a rate, not a number of per cent
    })
  })
  it('银行代发 lists who is paid, the account as text with its zeros, and sums the money', () => {
    const rows = sheet('银行代发').rows.slice(2)
    expect(rows).toHaveLength(3) // m3 is paid nothing
    expect(rows[0]?.cells[3]?.value).toEqual({ kind: 'text', text: '006222020000000000001' })
    expect(textOf(rows[1]?.cells[5])).toContain('请补充')
    const paid = result.payslips.reduce((sum, slip) => sum + slip.netFen, 0)
    expect(shown(rows.at(-1)?.cells[4])).toBe(fenToYuanNumber(yuan(paid / 100)))
  })
})

describe('printed payslips', () => {
  const paper = buildPayslipPapers(input)
  it('list what was added and what was taken, and come to what is paid', () => {
    expect(paper.slips.map((slip) => slip.name)).toEqual(['甲m1', '甲m2', '甲m3'])
    for (const slip of paper.slips) {
      const sum = (rows: readonly { readonly amountFen: number }[]) =>
        rows.reduce((total, row) => total + row.amountFen, 0)
      expect(sum(slip.earnings) - sum(slip.deductions)).toBe(slip.netFen)
      expect([...slip.earnings, ...slip.deductions].filter((row) => row.amountFen === 0)).toEqual([])
    }
  })
  it('carry the attendance they were computed from', () => {
    expect(paper.slips[0]?.attendance).toBe('应出勤 19 天，实出勤 19 天，迟到 1 次 12 分钟')
    expect(paper.slips[0]?.earnings).toContainEqual({ label: '餐补', amountFen: 33_295 }) // 333.33 × (1 − 12/480/21.75) = 332.946…
    expect(paper.monthLabel).toBe('2026年5月')
  })
})
