import ExcelJS from 'exceljs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ReportedDay } from '../core/imports/attendance-reports'
import { attlogText, dingtalkFile } from '../core/imports/attendance-reports'
import { expect, takeTurns, test } from './fixtures'
import { AttendancePage } from './pages/attendance-page'
import { ImportPanel } from './pages/import-panel'

test.use({ startWith: 'sample' })
takeTurns()

const DAYS: readonly ReportedDay[] = [
  { name: '甲一鸣', id: 'jia001', day: 6, in: '08:52', out: '18:04' },
  { name: '甲一鸣', id: 'jia001', day: 7, in: '09:20', out: '次日 00:30' },
  { name: '乙小满', id: 'yi002', day: 6, in: '08:55', out: '18:01', approvals: '事假05-06 14:00到05-06 16:00 2小时' },
]

test('a 钉钉 report dropped on the screen: each punch once although four sheets tell it, the leave with it', async ({
  app,
  folder,
}) => {
  const workbook = new ExcelJS.Workbook()
  for (const { name, rows } of dingtalkFile(DAYS).sheets)
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]))
  const file = path.join(folder, '某店_考勤报表_20260501-20260531.xlsx')
  await workbook.xlsx.writeFile(file)

  const attendance = new AttendancePage(app.page)
  await attendance.goTo('考勤')
  const panel = new ImportPanel(app.page)
  await panel.drop([file])
  await expect(panel.sheets.getByRole('row').filter({ hasText: '钉钉考勤报表' })).toHaveCount(4)
  await expect(app.page.getByText('打卡：新增 6 次，已有 0 次不重复导入。')).toBeVisible()
  await panel.takeAll()
  await attendance.expectMessage('导入完成')

  await attendance.showMonth('2026-05')
  const day = await attendance.openDay('2026-05-06', '乙小满')
  await expect(day.panel).toContainText('08:55')
  await expect(day.panel).toContainText('18:01')
  await expect(day.panel).toContainText('事假')
  await day.close()

  // The same file again adds nothing.
  await panel.drop([file])
  await expect(app.page.getByText(/^将新增 0 条，更新 0 条/)).toBeVisible()
  await app.page.getByRole('button', { name: '取消', exact: true }).click()
})

test('the log of a clock machine: numbers are employee numbers, an unknown one is told with what to do', async ({
  app,
  folder,
}) => {
  const file = path.join(folder, '3_attlog.dat')
  await writeFile(
    file,
    attlogText([
      { pin: '1', at: '2026-04-01 08:57:01' },
      { pin: '1', at: '2026-04-01 18:03:00' },
      { pin: '77', at: '2026-04-01 18:03:00' },
    ]),
  )
  const attendance = new AttendancePage(app.page)
  await attendance.goTo('考勤')
  const panel = new ImportPanel(app.page)
  await panel.drop([file])
  await expect(panel.problem('第 3 行')).toContainText('别名加上“考勤机77”')
  await panel.takeGoodRows()
  await attendance.expectMessage('导入完成')
  await attendance.showMonth('2026-04')
  const day = await attendance.openDay('2026-04-01', '甲一鸣')
  await expect(day.panel).toContainText('08:57')
  await day.close()
})
