import ExcelJS from 'exceljs'
import { expect, takeTurns, test } from './fixtures'
import { fenOf, PayrollPage } from './pages/payroll-page'
import { pdfText } from './support/pdf'

test.use({ startWith: 'sample' })
takeTurns()

const PEOPLE = 12

/** Every number and text of a row, formulas by their result. */
function valuesOf(row: ExcelJS.Row): readonly (string | number)[] {
  const values: (string | number)[] = []
  row.eachCell((cell) => {
    const value: unknown = cell.value
    const plain = typeof value === 'object' && value !== null && 'result' in value ? value.result : value
    if (typeof plain === 'number' || typeof plain === 'string') values.push(plain)
  })
  return values
}

test('wages are dots until they are asked for, and every figure opens down to the rule or the punch behind it', async ({
  app,
}) => {
  const payroll = new PayrollPage(app.page)
  await payroll.showMonth('2025-11')
  await payroll.goTo('工资')
  await expect(payroll.rows).toHaveCount(PEOPLE)
  for (const title of ['应发', '实发', '人工成本']) {
    expect(new Set(await payroll.column(title))).toEqual(new Set(['••••']))
    expect(await payroll.total(title)).toBe('••••')
  }
  const masked = await payroll.openSlip('丙知夏')
  await expect(masked).toContainText('金额已隐藏')
  await expect(masked).not.toContainText(/\d\.\d\d/)
  await app.page.keyboard.press('Escape')
  await expect(masked).toBeHidden()

  await payroll.reveal()
  const gross = (await payroll.column('应发')).map(fenOf)
  expect(gross.reduce((sum, fen) => sum + fen, 0)).toBe(fenOf(await payroll.total('应发')))

  // Down to the law, to the row of the imported file, to the punches of a day.
  const slip = await payroll.openSlip('丙知夏')
  const pension = await payroll.openFigures(slip, '养老保险', '缴费比例')
  await expect(pension.getByText(/^依据：上海市2025年度.*缴费标准/)).toBeVisible()
  const score = await payroll.openFigures(slip, '绩效工资', '绩效系数', '绩效系数', '绩效总分', '点击率', '实际值')
  await expect(score.getByText('依据：导入文件「考核与绩效.xlsx」工作表「绩效实际」第 31 行')).toBeVisible()
  const lateness = await payroll.openFigures(slip, '迟到早退扣除', '缺勤天数', '缺勤时长', '当日')
  await expect(lateness.getByText('依据：11月6日打卡 09:07 18:05')).toBeVisible()
  await app.page.keyboard.press('Escape')

  await payroll.hideAmounts()
  expect(await payroll.total('实发')).toBe('••••')
})

test('the workbook says what the screen says: each person’s 应发 and 实发, and their totals', async ({ app }) => {
  const payroll = new PayrollPage(app.page)
  await payroll.showMonth('2025-11')
  await payroll.goTo('工资')
  await payroll.reveal()
  const names = await payroll.column('成员')
  const columns = { gross: await payroll.column('应发'), net: await payroll.column('实发') }
  const totals = { gross: fenOf(await payroll.total('应发')), net: fenOf(await payroll.total('实发')) }

  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(app.savedFile(await payroll.exportWorkbook()))
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('the workbook has no sheet')
  const rows = (sheet.getRows(1, sheet.rowCount) ?? []).map(valuesOf)
  const fen = (row: readonly (string | number)[]): readonly number[] =>
    row.flatMap((value) => (typeof value === 'number' ? [Math.round(value * 100)] : []))
  names.forEach((name, index) => {
    const row = rows.find((values) => values.includes(name))
    expect(row, name).toBeDefined()
    expect(fen(row ?? []), name).toEqual(
      expect.arrayContaining([fenOf(columns.gross[index] ?? ''), fenOf(columns.net[index] ?? '')]),
    )
  })
  const total = rows.find((values) => values.some((value) => value === '合计'))
  expect(fen(total ?? [])).toEqual(expect.arrayContaining([totals.gross, totals.net]))
})

test('payslips go on paper with everybody’s name and net pay', async ({ app }) => {
  const payroll = new PayrollPage(app.page)
  await payroll.showMonth('2025-11')
  await payroll.goTo('工资')
  await payroll.reveal()
  const names = await payroll.column('成员')
  const net = await payroll.column('实发')
  await app.page.getByRole('button', { name: '工资条 PDF' }).click()
  const text = await pdfText(app.savedFile(await payroll.savedFileName()))
  for (const name of names) expect(text).toContain(name)
  for (const amount of net) expect(text).toContain(amount)
})

test('a reward changes the wage at once and can be taken back', async ({ app }) => {
  const payroll = new PayrollPage(app.page)
  await payroll.showMonth('2025-11')
  await payroll.goTo('工资')
  await payroll.reveal()
  const before = fenOf(await payroll.total('应发'))
  await payroll.show('奖惩与一次性项目')
  await app.page.getByRole('combobox', { name: '成员' }).click()
  await app.page.getByRole('option', { name: '寅星河' }).click()
  await app.page.getByLabel('金额（元）').fill('一百')
  await expect(app.page.getByText('这不是金额，请写成 1234.50 这样的数字。')).toBeVisible()
  await app.page.getByLabel('金额（元）').fill('100.5')
  await app.page.getByLabel('原因', { exact: true }).fill('盘点零差错')
  await app.page.getByRole('button', { name: '添加', exact: true }).click()
  await payroll.expectMessage('已添加')
  await payroll.show('工资表')
  await expect.poll(async () => fenOf(await payroll.total('应发'))).toBe(before + 10_050)
  await payroll.message('已添加').getByRole('button', { name: '撤销' }).click()
  await payroll.expectMessage('已撤销：登记奖惩与一次性项目')
  await expect.poll(async () => fenOf(await payroll.total('应发'))).toBe(before)
})
