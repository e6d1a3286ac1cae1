import { stat } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { RosterPage } from './pages/roster-page'
import { Welcome } from './pages/welcome'
import { pdfSize, pdfText } from './support/pdf'

// The redo of each system; the menu says the same.
const REDO = process.platform === 'darwin' ? 'Shift+Cmd+Z' : 'Ctrl+Y'

const NAMES = ['林小满', '周一帆', '陈家乐']

test('from nothing to a printed roster: pasted names, one new shift, cells filled by keyboard', async ({ app }) => {
  const welcome = new Welcome(app.page)
  await welcome.expectShown()
  await welcome.createShop({ shopName: '小满家居店', names: ['林小满 售前客服', '周一帆 仓库打包员', '陈家乐'] })

  const roster = new RosterPage(app.page)
  await roster.expectMessage('新店建好了，共 3 人')
  await roster.addShift({ code: '中', name: '中班', times: '11:00-15:00 16:00-20:00' })

  // The shop begins with 早, 晚 and 休; the new shift is the fourth, so its key is 4.
  const day = (number: number): string => `${month}-${String(number).padStart(2, '0')}`
  const month = await roster.shownMonth()
  await roster.select('林小满', day(1))
  await app.page.keyboard.press('4')
  await roster.expectShift('林小满', day(1), '中')
  await roster.expectSelected('林小满', day(2))
  await app.page.keyboard.press('2')
  await roster.expectShift('林小满', day(2), '晚')
  await app.page.keyboard.press('3')
  await roster.expectShift('林小满', day(3), '休')

  await app.page.keyboard.press('ArrowDown')
  await roster.expectSelected('周一帆', day(4))
  await app.page.keyboard.press('Home')
  await roster.expectSelected('周一帆', day(1))
  await app.page.keyboard.press('1')
  await roster.expectShift('周一帆', day(1), '早')
  await app.page.keyboard.press('ArrowLeft')
  await app.page.keyboard.press('Delete')
  await roster.expectShift('周一帆', day(1), '')

  await app.pressShortcut('CmdOrCtrl+Z')
  await roster.expectMessage('已撤销：排班')
  await roster.expectShift('周一帆', day(1), '早')
  await app.pressShortcut(REDO)
  await roster.expectShift('周一帆', day(1), '')

  const pdf = app.savedFile(await roster.savePdf())
  const text = await pdfText(pdf)
  for (const name of NAMES) expect(text).toContain(name)
  expect(text).toContain('中')
  expect(await pdfSize(pdf)).toMatchObject({ pages: 1, width: 842, height: 595 })
  expect((await stat(pdf)).mode & 0o777).toBe(0o600)
})

test('a missing answer is said beside its question and nothing typed is lost', async ({ app }) => {
  const welcome = new Welcome(app.page)
  await welcome.openNewShop()
  await welcome.fillNewShop({ shopName: '小满家居店', names: [] })
  await welcome.create()
  await expect(app.page.getByText('请至少写一个人的姓名。')).toBeVisible()
  await app.page.getByRole('button', { name: '返回' }).click()
  await welcome.openNewShop()
  await expect(app.page.getByLabel('店名')).toHaveValue('小满家居店')
})

test('what was answered so far is there again after the app was closed in the middle', async ({ app }) => {
  const welcome = new Welcome(app.page)
  await welcome.openNewShop()
  await welcome.fillNewShop({ shopName: '小满家居店', names: ['林小满、周一帆、陈家乐 美工'] })
  await expect(app.page.getByRole('status').filter({ hasText: '共 3 人' })).toHaveText(
    '共 3 人：林小满、周一帆、陈家乐（美工）',
  )
  await app.close()

  await app.start()
  await expect(app.page.getByLabel('店名')).toHaveValue('小满家居店')
  await expect(app.page.getByRole('status').filter({ hasText: '共 3 人' })).toBeVisible()
  await new Welcome(app.page).create()
  const roster = new RosterPage(app.page)
  await roster.waitFor('排班')
  await expect(app.page.getByRole('rowheader', { name: /陈家乐/ })).toContainText('设计师')
})
