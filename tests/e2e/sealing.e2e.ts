import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './fixtures'
import { StartPanel } from './pages/start-panel'
import { TeamPage } from './pages/team-page'
import { Welcome } from './pages/welcome'
import type { AppUnderTest } from './support/app-under-test'
import { deleteStore } from './support/store-damage'

const PASSPHRASE = '示例密码 2026'

/** Every line of the journal in the profile. */
async function journalText(app: AppUnderTest): Promise<string> {
  const folder = path.join(app.folders.profile, 'journal')
  const files = await readdir(folder)
  return (await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')))).join('')
}
/** Asks main as the page 数据与备份 does. */
async function seal(app: AppUnderTest): Promise<unknown> {
  return app.page.evaluate((passphrase) => window.api['seal:set']({ passphrase }), PASSPHRASE)
}

test('a sealed journal is written without the passphrase, and rebuilds the shop with it', async ({ app }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  expect(await journalText(app)).toContain('林小满')
  expect(await seal(app)).toEqual({ ok: true, value: null })
  expect(await journalText(app)).not.toContain('林小满')

  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await app.page.getByRole('button', { name: '添加成员' }).click()
  const drawer = team.drawer('添加成员')
  await drawer.getByLabel('姓名').fill('陈家乐')
  await drawer.getByRole('button', { name: '保存', exact: true }).click()
  await team.expectMessage('已添加 陈家乐')
  await app.kill()
  expect(await journalText(app)).not.toContain('陈家乐')
  await deleteStore(app.folders.profile)

  await app.start()
  const panel = new StartPanel(app.page)
  await expect(panel.sealed).toBeVisible()
  await panel.unlock('示例密码 2025')
  await expect(panel.sealed.getByText('密码不对')).toBeVisible()
  await panel.unlock(PASSPHRASE)
  await panel.expectRecovered(/启动时发现数据库是空的/)
  await expect(panel.account).toContainText('没有缺少任何已保存的操作')
  await panel.goOn()
  const again = new TeamPage(app.page)
  await again.goTo('团队')
  await expect(again.member('林小满')).toBeVisible()
  await expect(again.member('陈家乐')).toBeVisible()
})
