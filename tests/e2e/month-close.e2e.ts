import { expect, test } from './fixtures'
import { HomePage } from './pages/home-page'
import { KpiPage } from './pages/kpi-page'
import { PayrollPage } from './pages/payroll-page'
import { RosterPage } from './pages/roster-page'

test.use({ startWith: 'sample' })

const MONTHS = ['2025-09', '2025-10', '2025-11']

test('months are closed in order, a closed one refuses every change in a sentence, and only the newest opens again', async ({
  app,
}) => {
  const home = new HomePage(app.page)
  for (const month of MONTHS) {
    await home.showMonth(month)
    await home.closeMonth()
    await expect(home.hash).toBeVisible()
    await expect(app.page.getByText('校验码与保存的内容一致。')).toBeVisible()
    await home.closeMessages()
  }
  const hash = await home.hash.innerText()

  const roster = new RosterPage(app.page)
  await roster.goTo('排班')
  await expect(app.page.getByText('本月已月结，排班只能查看。要修改请先在首页反结账。')).toBeVisible()
  await roster.select('甲一鸣', '2025-11-03')
  await app.page.keyboard.press('6')
  await roster.expectShift('甲一鸣', '2025-11-03', '日')

  const kpi = new KpiPage(app.page)
  await kpi.goTo('绩效')
  await expect(app.page.getByText('本月已月结，绩效只能查看。')).toBeVisible()
  await expect(kpi.actual('乙小满', '销售额完成率')).toBeDisabled()
  await kpi.goTo('考勤')
  await expect(app.page.getByRole('button', { name: '导入打卡' })).toBeDisabled()
  const payroll = new PayrollPage(app.page)
  await payroll.goTo('工资')
  await expect(app.page.getByText('本月已月结：显示的是月结时定下的工资。')).toBeVisible()

  // What happened in a month that has been closed since cannot be undone behind its back.
  await home.goTo('首页')
  await home.showMonth('2025-10')
  await expect(app.page.getByRole('button', { name: '反结账' })).toHaveCount(0)
  await home.showMonth('2025-11')
  await home.reopenMonth()
  await home.expectMessage('2025 年 11 月已反结账，可以修改了。')
  await roster.goTo('排班')
  await roster.select('甲一鸣', '2025-11-03')
  await app.page.keyboard.press('6')
  await roster.expectShift('甲一鸣', '2025-11-03', '休')
  await app.pressShortcut('CmdOrCtrl+Z')
  await roster.expectShift('甲一鸣', '2025-11-03', '日')

  // The same records give the same hash but for the moment of closing.
  await home.goTo('首页')
  await home.closeMonth()
  expect(await home.hash.innerText()).toMatch(/^校验码 [0-9a-f]{64}$/)
  expect(await home.hash.innerText()).not.toBe(hash)
})

test('an earlier month cannot be closed after a later one, and a month with open days cannot be closed at all', async ({
  app,
}) => {
  const home = new HomePage(app.page)
  await home.showMonth('2025-10')
  await home.closeMonth()
  await home.showMonth('2025-09')
  await app.page.getByRole('button', { name: '月结', exact: true }).click()
  await app.page.getByRole('button', { name: '确定月结' }).click()
  await home.expectMessage('2025 年 10 月已经月结，不能再结更早的月份。请先反结账2025 年 10 月。')

  const kpi = new KpiPage(app.page)
  await kpi.showMonth('2025-11')
  await kpi.goTo('绩效')
  await kpi.type(kpi.actual('乙小满', '销售额完成率'), '')
  await expect(kpi.section('运营专员考核')).toContainText('已评 0 / 1 人')
  await kpi.goTo('首页')
  await expect(app.page.getByText('还有 1 个问题要先处理，才能月结。')).toBeVisible()
  await expect(app.page.getByRole('button', { name: '月结', exact: true })).toHaveCount(0)
  await app.page.getByRole('button', { name: /乙小满/ }).click()
  await kpi.waitFor('绩效')
})
