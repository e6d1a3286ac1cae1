import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './fixtures'
import { DataPage } from './pages/data-page'
import { RosterPage } from './pages/roster-page'
import { Welcome } from './pages/welcome'
import { backedUpShop } from './support/backup-document'

test('a backup brings the shop back as it was, after its differences have been shown', async ({ app }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满', '周一帆'] })
  const data = new DataPage(app.page)
  await data.goTo('数据与备份')
  await expect(app.page.getByText('还没有备份过。')).toBeVisible()
  const first = app.savedFile(await data.backUp())
  await expect(app.page.getByText('之后没有新的改动。')).toBeVisible()
  expect((await stat(first)).mode & 0o777).toBe(0o600)

  const roster = new RosterPage(app.page)
  await roster.goTo('排班')
  const month = await roster.shownMonth()
  await roster.select('林小满', `${month}-01`)
  await app.page.keyboard.press('2')
  await roster.expectShift('林小满', `${month}-01`, '晚')
  await data.goTo('数据与备份')
  await expect(app.page.getByText('之后有 1 次改动还没有备份。')).toBeVisible()
  const second = app.savedFile(await data.backUp())
  expect(await backedUpShop(second)).not.toEqual(await backedUpShop(first))

  await app.answerOpenDialog([first])
  await data.openBackup()
  await expect(data.differences.getByRole('row').filter({ hasText: '排班' })).toHaveText(
    /排班（人月）\s*2\s*2\s*0\s*1\s*0/,
  )
  await expect(app.page.getByText('并且不能撤销')).toBeVisible()
  await data.restore()

  await roster.goTo('排班')
  await roster.expectShift('林小满', `${month}-01`, '')
  await data.goTo('数据与备份')
  const third = app.savedFile(await data.backUp())
  expect(await backedUpShop(third)).toEqual(await backedUpShop(first))

  await app.answerOpenDialog([third])
  await data.openBackup()
  await expect(app.page.getByText('备份与现在的数据完全一样，不需要恢复。')).toBeVisible()
  await app.page.getByRole('button', { name: '不恢复' }).click()
})

test('a file that is no backup, a damaged one and one of a newer release are refused, each in a sentence', async ({
  app,
  folder,
}) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const data = new DataPage(app.page)
  await data.goTo('数据与备份')
  const good = await readFile(app.savedFile(await data.backUp()))
  const files = {
    '会议记录.txt': [Buffer.from('周会：双十一排班'), /「会议记录\.txt」不是店班长的备份文件/],
    '损坏.dbzbak': [good.subarray(0, good.length - 40), /「损坏\.dbzbak」.*(损坏|不完整)/],
    '新版.dbzbak': [Buffer.concat([Buffer.from('DBZBK2\n'), good.subarray(7)]), /「新版\.dbzbak」.*更新的?版本/],
  } as const
  for (const [name, [bytes, sentence]] of Object.entries(files)) {
    const file = path.join(folder, name)
    await writeFile(file, bytes)
    await app.answerOpenDialog([file])
    await data.openBackup()
    await data.expectMessage(sentence)
  }
  await app.answerOpenDialog([])
  await data.openBackup()
  await expect(app.page.getByRole('button', { name: '从备份恢复' })).toBeEnabled()
  await data.goTo('团队')
  await expect(app.page.getByText('林小满')).toBeVisible()
})
