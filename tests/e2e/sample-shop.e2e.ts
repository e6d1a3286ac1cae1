import { expect, test } from './fixtures'
import { DataPage } from './pages/data-page'
import { HomePage } from './pages/home-page'
import type { ScreenTitle } from './pages/shell'
import { SCREENS } from './pages/shell'
import { Welcome } from './pages/welcome'

test('the sample shop opens on its newest month and every screen of the menu is ready', async ({ app }) => {
  await new Welcome(app.page).loadSample()
  const home = new HomePage(app.page)
  await home.expectMessage(/^示例店装好了：12 人，3 个月。/)
  await expect(home.monthCard).toBeVisible()
  await expect(home.screen('首页')).toContainText('2025 年 11 月')
  await expect(app.page.getByText('现在看到的是示例店的数据，可以随便试。')).toBeVisible()

  const links = await home.menu.getByRole('link').allInnerTexts()
  expect(links.map((text) => text.trim())).toEqual(Object.keys(SCREENS))
  for (const title of Object.keys(SCREENS) as ScreenTitle[]) {
    await home.goTo(title)
    await expect(home.screen(title).getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(app.page.locator('[data-screen-error]')).toHaveCount(0)
  }
})

test('the sample shop goes with one click, and the first start is there again', async ({ app }) => {
  const welcome = new Welcome(app.page)
  await welcome.loadSample()
  await app.page.getByRole('button', { name: '删除示例，开自己的店' }).click()
  const data = new DataPage(app.page)
  await data.waitFor('数据与备份')
  await app.page.getByRole('button', { name: '删除示例，开自己的店' }).click()
  await app.page.getByRole('button', { name: '删除示例数据' }).click()
  await welcome.expectShown()
  await welcome.createShop({ shopName: '小满家居店', names: ['林小满'] })
  await expect(app.page.getByText('甲一鸣')).toHaveCount(0)
})
