import { stat } from 'node:fs/promises'
import { expect, takeTurns, test } from './fixtures'
import { HomePage } from './pages/home-page'
import { SelfCheckPage } from './pages/self-check-page'
import { seriousFindings } from './support/axe'
import { memberIdOf, spoilDatabase } from './support/spoil-database'

test.use({ startWith: 'sample' })
takeTurns()

test('the sample shop is sound, and the result can be kept as a workbook', async ({ app }) => {
  const check = new SelfCheckPage(app.page)
  await check.open()
  await check.run()
  await expect(check.result).toHaveText(
    /^全部一致。核对了 12 名成员、3 个月、35 张工资条、\d{4} 个人日的考勤、\d{4} 次打卡。$/,
  )
  await expect(check.checks.getByRole('row')).toHaveCount(17)
  await expect(check.checks.getByText('通过', { exact: true })).toHaveCount(16)
  await expect(check.findings).toHaveCount(0)
  expect(await seriousFindings(app.page)).toEqual([])
  await check.section.getByRole('button', { name: '导出结果' }).click()
  expect((await stat(app.savedFile(await check.savedFileName()))).size).toBeGreaterThan(2_000)
})

test('what was changed behind the app is named, leads to its place, and is judged anew', async ({ app }) => {
  const check = new SelfCheckPage(app.page)
  const memberId = await memberIdOf(app.page, '002')
  const changed = { table: 'verdicts', where: { memberId, month: '2025-09' }, day: '2025-09-16' }
  expect(await spoilDatabase(app.page, { ...changed, change: { lateMinutes: 30 } })).toBe(1)
  await check.open()
  await check.run()
  await expect(check.result).toHaveText(/^发现 3 个问题。/)
  const finding = check.findings.first()
  await expect(finding).toContainText('乙小满 2025年9月16日')
  await expect(finding).toContainText(
    '应出勤 480 分钟（8 小时），实出勤、迟到、早退、旷工、请假合计 510 分钟（8.5 小时），对不上。',
  )
  await expect(finding).toContainText('请在「数据体检」里点「重新判定」')
  expect(await seriousFindings(app.page)).toEqual([])

  await finding.getByRole('button').click()
  await check.waitFor('考勤')
  expect(await check.shownMonth()).toBe('2025-09')

  await check.open()
  await check.judgeAgain()
  await expect(check.result).toHaveText(/^全部一致。/)
})

test('a month whose figures contradict each other is not closed', async ({ app }) => {
  const home = new HomePage(app.page)
  const memberId = await memberIdOf(app.page, '002')
  const changed = { table: 'verdicts', where: { memberId, month: '2025-09' }, day: '2025-09-16' }
  await home.showMonth('2025-10')
  expect(await spoilDatabase(app.page, { ...changed, change: { workedMinutes: 60 } })).toBe(1)

  await home.showMonth('2025-09')
  await expect(app.page.getByText('数据体检发现 2 个问题，先处理才能月结。')).toBeVisible({ timeout: 60_000 })
  await expect(app.page.getByRole('button', { name: '月结', exact: true })).toHaveCount(0)
  await expect(app.page.getByText('乙小满 2025年9月16日').first()).toBeVisible()

  const check = new SelfCheckPage(app.page)
  await app.page.getByRole('button', { name: '去数据体检' }).click()
  await expect(check.section).toBeVisible()
  await check.run()
  await check.judgeAgain()
  await home.goTo('首页')
  await expect(app.page.getByText('数据体检通过')).toBeVisible({ timeout: 60_000 })
  await home.closeMonth()
  await expect(home.hash).toBeVisible()
})
