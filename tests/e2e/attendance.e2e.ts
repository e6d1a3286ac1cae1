import { expect, takeTurns, test } from './fixtures'
import { AttendancePage } from './pages/attendance-page'
import { HomePage } from './pages/home-page'

// The redo of each system; the menu says the same.
const REDO = process.platform === 'darwin' ? 'Shift+Cmd+Z' : 'Ctrl+Y'

test.use({ startWith: 'sample' })
takeTurns()

test('a forgiven lateness and a mended punch change the verdict at once, with their reason, and Ctrl+Z takes them back', async ({
  app,
}) => {
  const attendance = new AttendancePage(app.page)
  await attendance.showMonth('2025-11')
  await attendance.goTo('考勤')
  const all = await attendance.rows.count()
  const late = attendance.rowsWith('迟到').filter({ hasNotText: '严重' }).first()
  const day = await attendance.open(late)
  await expect(day.reason(/^迟到 \d+ 分钟（宽限 \d+ 分钟）/)).toBeVisible()

  // No reason, no correction.
  await day.panel.getByRole('button', { name: '免除迟到' }).click()
  await expect(day.panel.getByRole('alert')).toHaveText('请写明原因，月底签字时要用。')
  await day.forgive('迟到', '暴雨地铁停运')
  await attendance.expectMessage('已处理')
  await expect(day.reason('免除迟到')).toContainText('暴雨地铁停运')
  await expect(day.panel).toContainText('免除迟到：暴雨地铁停运')
  await day.close()
  await expect(attendance.rows).toHaveCount(all - 1)

  await app.pressShortcut('CmdOrCtrl+Z')
  await attendance.expectMessage('已撤销：补卡或免除')
  await expect(attendance.rows).toHaveCount(all)
  await app.pressShortcut(REDO)
  await expect(attendance.rows).toHaveCount(all - 1)
})

test('an early leaver whose last punch is mended was there to the end', async ({ app }) => {
  const attendance = new AttendancePage(app.page)
  await attendance.showMonth('2025-11')
  await attendance.goTo('考勤')
  const all = await attendance.rows.count()
  const day = await attendance.open(attendance.rowsWith('早退').first())
  await expect(day.reason(/^早退 \d+ 分钟/)).toBeVisible()
  await day.panel.getByRole('combobox', { name: '应打卡' }).click()
  await app.page.getByRole('option', { name: /^下班 / }).click()
  await expect(day.panel.getByLabel('时间', { exact: true })).toHaveValue('18:00')
  await day.addPunch('下班忘记打卡，主管证明')
  await attendance.expectMessage('已处理')
  await expect(day.reason(/^补下班卡 18:00/)).toContainText('主管证明')
  await expect(day.reason(/^早退/)).toHaveCount(0)
  await day.panel.getByRole('button', { name: '撤掉' }).first().click()
  await attendance.expectMessage('已撤掉')
  await expect(day.reason(/^早退 \d+ 分钟/)).toBeVisible()
  await day.close()
  await expect(attendance.rows).toHaveCount(all)
})

test('a missing punch waits for the owner, holds the month open, and is settled by 补卡', async ({ app }) => {
  const attendance = new AttendancePage(app.page)
  await attendance.showMonth('2025-10')
  await attendance.goTo('考勤')
  await attendance.expectOpenCount(0)

  // The sample's own correction of that day is taken away first.
  const day = await attendance.openDay('2025-10-15', '戊书言')
  await expect(day.panel).toContainText('补卡 上班 08:56：打卡机断网')
  await day.panel.getByRole('button', { name: '撤掉' }).click()
  await expect(day.reason('缺上班卡')).toBeVisible()
  await day.close()
  await attendance.expectOpenCount(1)
  const home = new HomePage(app.page)
  await home.goTo('首页')
  expect(await home.monthState()).toBe('attendance-open')
  await home.monthCard.getByRole('button', { name: '去处理异常' }).click()
  await home.waitFor('考勤')

  await attendance.show('异常')
  const again = await attendance.open(attendance.rowsWith('缺卡'))
  await again.addPunch('打卡机断网，有聊天记录')
  await attendance.expectMessage('已处理')
  await expect(again.reason('缺上班卡')).toHaveCount(0)
  await again.close()
  await attendance.expectOpenCount(0)
})
