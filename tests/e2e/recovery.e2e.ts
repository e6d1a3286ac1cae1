import path from 'node:path'
import { expect, test } from './fixtures'
import { DataPage } from './pages/data-page'
import { RosterPage } from './pages/roster-page'
import { StartPanel } from './pages/start-panel'
import { TeamPage } from './pages/team-page'
import { Welcome } from './pages/welcome'
import { AppUnderTest } from './support/app-under-test'
import {
  copiesIn,
  corruptManifest,
  deleteStore,
  putForeignStore,
  spoilCopies,
  spoilEndOfJournal,
} from './support/store-damage'

/** A shop of two with one cell planned. @returns the month */
async function planOneCell(app: AppUnderTest): Promise<string> {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满', '周一帆'] })
  const roster = new RosterPage(app.page)
  const month = await roster.shownMonth()
  await roster.select('林小满', `${month}-01`)
  await app.page.keyboard.press('2')
  await roster.expectShift('林小满', `${month}-01`, '晚')
  await expect(roster.undoButton(/^撤销：排班/)).toBeVisible()
  return month
}
/** The shop as it was, and its undo steps too. */
async function expectPlannedCell(app: AppUnderTest, month: string): Promise<void> {
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await expect(team.member('林小满')).toBeVisible()
  await expect(team.member('周一帆')).toBeVisible()
  const roster = new RosterPage(app.page)
  await roster.goTo('排班')
  await roster.showMonth(month)
  await roster.expectShift('林小满', `${month}-01`, '晚')
  await roster.undoButton(/^撤销：排班/).click()
  await roster.expectShift('林小满', `${month}-01`, '')
}

test('a database that was deleted between two starts is rebuilt by itself, and undo goes on', async ({ app }) => {
  const month = await planOneCell(app)
  await app.kill()
  await deleteStore(app.folders.profile)

  await app.start()
  const panel = new StartPanel(app.page)
  await panel.expectRecovered(/启动时发现数据库是空的/)
  await expect(panel.account).toContainText(/现在有 2 人，1 个月的数据/)
  await expect(panel.account).toContainText('没有缺少任何已保存的操作')
  await panel.goOn()
  await expectPlannedCell(app, month)
  const data = new DataPage(app.page)
  await data.open('操作记录')
  await data.expectLogged(/从日志自动恢复/)

  // What was rebuilt is what the next start finds.
  await app.close()
  await app.start()
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await expect(team.member('周一帆')).toBeVisible()
})

test('a database that another shop has taken the place of is rebuilt, and the other one kept as a copy', async ({
  app,
  folder,
}) => {
  const month = await planOneCell(app)
  await app.close()
  const other = new AppUnderTest({
    profile: path.join(folder, 'other-profile'),
    saved: path.join(folder, 'other-saved'),
  })
  await other.start()
  await new Welcome(other.page).createShop({ shopName: '别人的店', names: ['王五'] })
  await other.close()
  await putForeignStore(app.folders.profile, other.folders.profile)

  await app.start()
  const panel = new StartPanel(app.page)
  await panel.expectRecovered(/数据库被换成了另一个店的/)
  await expect(panel.account).toContainText('也留了一份副本')
  await panel.goOn()
  await expectPlannedCell(app, month)
})

test('a database whose MANIFEST was overwritten is rebuilt', async ({ app }) => {
  const month = await planOneCell(app)
  await app.close()
  await corruptManifest(app.folders.profile)

  await app.start()
  const panel = new StartPanel(app.page)
  await panel.expectRecovered(/启动时发现数据库(是空的|打不开)/)
  await panel.goOn()
  await expectPlannedCell(app, month)
})

test('a sealed journal asks for the passphrase before anything is rebuilt', async ({ app }) => {
  const month = await planOneCell(app)
  const data = new DataPage(app.page)
  await data.open('安全与体检')
  await data.sealWith('correct horse battery')
  await data.open('备份与恢复')
  await data.copyNow()
  await app.kill()
  await deleteStore(app.folders.profile)

  await app.start()
  const panel = new StartPanel(app.page)
  await expect(panel.sealed).toBeVisible()
  await panel.unlock('wrong horse battery')
  await expect(panel.sealed.getByText('密码不对，请检查大小写后再输一次。')).toBeVisible()
  await panel.unlock('correct horse battery')
  await panel.expectRecovered(/启动时发现数据库是空的/)
  await panel.goOn()
  await expectPlannedCell(app, month)
})

test('a journal whose end cannot be read gives what it can, and does not claim to be whole', async ({ app }) => {
  await planOneCell(app)
  await app.kill()
  await deleteStore(app.folders.profile)
  await spoilEndOfJournal(app.folders.profile)
  await app.start()
  const panel = new StartPanel(app.page)
  await panel.expectRecovered(/启动时发现数据库是空的/)
  await expect(panel.account).toContainText('日志的最后一段读不出来')
  await expect(panel.account).not.toContainText('没有缺少任何已保存的操作')
  await panel.goOn()
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await expect(team.member('周一帆')).toBeVisible()
})

test('nothing to rebuild from is said plainly; a backup file brings the shop back', async ({ app }) => {
  const month = await planOneCell(app)
  const data = new DataPage(app.page)
  await data.goTo('数据与备份')
  const file = app.savedFile(await data.backUp())
  await app.kill()
  await deleteStore(app.folders.profile)
  await spoilCopies(app.folders.profile)

  await app.start()
  const panel = new StartPanel(app.page)
  await expect(panel.lost).toBeVisible()
  await expect(panel.lost.getByRole('alert')).toContainText('日志和副本都读不出来')
  await panel.lost.getByRole('button', { name: '再试一次' }).click()
  await expect(panel.lost.getByRole('alert')).toContainText('日志和副本都读不出来')
  await app.answerOpenDialog([file])
  await panel.lost.getByRole('button', { name: '从备份文件恢复' }).click()
  await expect(panel.lost).toContainText('2 人，1 个月的数据')
  await panel.lost.getByRole('button', { name: '用这份备份' }).click()
  await new DataPage(app.page).waitFor('首页')
  const roster = new RosterPage(app.page)
  await roster.goTo('排班')
  await roster.showMonth(month)
  await roster.expectShift('林小满', `${month}-01`, '晚')
  await app.close()
  await app.start()
  await new DataPage(app.page).waitFor('首页')
})

test('starting empty is asked for twice and keeps every old file', async ({ app }) => {
  await planOneCell(app)
  await app.kill()
  await deleteStore(app.folders.profile)
  await spoilCopies(app.folders.profile)
  await app.start()
  const { lost } = new StartPanel(app.page)
  await lost.getByRole('button', { name: '从空白开始' }).click()
  await expect(lost.getByText('日志、副本和备份文件都不会删。')).toBeVisible()
  await lost.getByRole('button', { name: '从空白开始' }).click()
  await new Welcome(app.page).expectShown()
  expect(await copiesIn(app.folders.profile)).not.toEqual([])
})
