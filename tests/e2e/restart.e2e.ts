import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from './fixtures'
import { RosterPage } from './pages/roster-page'
import { TeamPage } from './pages/team-page'
import { Welcome } from './pages/welcome'
import { appArguments, appEnvironment, electronBinary, folderOptions } from './support/electron-command'

test('what was said to be saved is there after every process of the app was killed at once', async ({ app }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满', '周一帆'] })
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await app.page.getByRole('button', { name: '添加成员' }).click()
  const drawer = team.drawer('添加成员')
  await drawer.getByLabel('姓名').fill('陈家乐')
  await drawer.getByRole('button', { name: '保存', exact: true }).click()
  await team.expectMessage('已添加 陈家乐')
  await app.kill()

  await app.start()
  const again = new TeamPage(app.page)
  await again.goTo('团队')
  await expect(again.member('陈家乐')).toBeVisible()
})

test('three kills in a row, each right after a change: nothing that was shown is lost', async ({ app }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const month = await new RosterPage(app.page).shownMonth()
  for (const [index, code] of ['晚', '休', '早'].entries()) {
    const day = `${month}-0${index + 1}`
    let roster = new RosterPage(app.page)
    await roster.goTo('排班')
    await roster.select('林小满', day)
    await app.page.keyboard.press(String(['早', '晚', '休'].indexOf(code) + 1))
    // The bar names the step once it is stored.
    await expect(roster.undoButton(/^撤销：排班/)).toBeVisible()
    await roster.expectShift('林小满', day, code)
    await app.kill()
    await app.start()
    roster = new RosterPage(app.page)
    await roster.goTo('排班')
    await roster.showMonth(month)
    await roster.expectShift('林小满', day, code)
    await expect(roster.undoButton(/^撤销：排班/)).toBeVisible()
  }
})

test('a second start ends at once and brings the first window back', async ({ app }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const second = spawn(electronBinary(), appArguments(folderOptions(app.folders)), {
    env: appEnvironment(),
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'exit')) as [number | null]
  expect(code).toBe(0)
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true)
  await new Welcome(app.page).expectShown()
})
