import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
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
  await expect(app.page.getByText(`有改动的人和月份：林小满（${month}）`, { exact: true })).toBeVisible()
  await expect(app.page.getByText('90 天内可以在「本机副本」里撤回这次恢复')).toBeVisible()
  await data.restore()

  await roster.goTo('排班')
  await roster.expectShift('林小满', `${month}-01`, '')
  await data.goTo('数据与备份')
  const third = app.savedFile(await data.backUp())
  expect(await backedUpShop(third)).toEqual(await backedUpShop(first))

  await app.answerOpenDialog([third])
  await data.openBackup()
  await expect(app.page.getByText('备份与现在的数据完全一样，不需要恢复。')).toBeVisible()
  await app.page.getByRole('button', { name: '返回' }).click()

  // The restore itself is taken back: the copy that it made has the shift again.
  await data.takeBackRestore()
  await expect(data.differences.getByRole('row').filter({ hasText: '排班' })).toBeVisible()
  await data.restore()
  await roster.goTo('排班')
  await roster.expectShift('林小满', `${month}-01`, '晚')
  await data.open('操作记录')
  await expect(data.log.getByRole('row').filter({ hasText: /恢复备份/ })).toHaveCount(2)
})

test('a backup under a passphrase opens with it, with nothing else, and says so', async ({ app }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const data = new DataPage(app.page)
  await data.goTo('数据与备份')
  await app.page.getByRole('button', { name: '给备份文件加密码' }).click()
  await expect(app.page.getByText('忘了谁也打不开这份备份')).toBeVisible()
  await app.page.getByLabel('密码（至少 8 个字）').fill('太短')
  await app.page.getByRole('button', { name: '加密码备份' }).click()
  await expect(app.page.getByText('密码至少 8 个字，太短很容易被试出来。')).toBeVisible()
  await app.page.getByRole('button', { name: '取消' }).click()

  const file = app.savedFile(await data.backUpLocked('correct horse battery'))
  expect((await readFile(file)).includes('林小满')).toBe(false)
  await app.answerOpenDialog([file])
  await data.openBackup()
  await data.unlock('wrong horse battery')
  await expect(app.page.getByText('密码不对，请检查大小写后再输一次。')).toBeVisible()
  await data.unlock('correct horse battery')
  await expect(app.page.getByText('备份与现在的数据完全一样，不需要恢复。')).toBeVisible()
})

test('copies are listed and restored from; a second place gets each of them', async ({ app, folder }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const data = new DataPage(app.page)
  await data.goTo('数据与备份')
  await data.copyNow()
  await expect(data.copies.getByRole('row').filter({ hasText: '手动留的' })).toContainText('1 人')

  const stick = path.join(folder, 'U盘')
  await mkdir(stick)
  await expect(data.secondTarget.getByText('还没有选文件夹。')).toBeVisible()
  await app.answerOpenDialog([stick])
  await data.secondTarget.getByRole('button', { name: '选择文件夹' }).click()
  await data.expectMessage('已选「U盘」，副本已复制过去并核对。')
  await expect(data.secondTarget.getByText('放在文件夹「U盘」')).toBeVisible()
  const held = (await readdir(stick, { recursive: true })).filter((name) => name.endsWith('.dbzbak'))
  expect(held).toHaveLength(1)
  await rm(stick, { recursive: true })
  await data.closeMessages()
  await data.secondTarget.getByRole('button', { name: '现在复制一份' }).click()
  await data.expectMessage('没有复制：找不到那个文件夹。')
  await expect(data.secondTarget.getByText('现在找不到这个文件夹。')).toBeVisible()

  // The oldest copy of all is opened and compared.
  await data.copies
    .getByRole('button', { name: /看 .* 的副本和现在的差别/ })
    .last()
    .click()
  await expect(app.page.getByText('备份与现在的数据完全一样，不需要恢复。')).toBeVisible()
})

test('the log tells who changed what, from what to what', async ({ app }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const roster = new RosterPage(app.page)
  const month = await roster.shownMonth()
  await roster.select('林小满', `${month}-01`)
  await app.page.keyboard.press('2')
  await roster.expectShift('林小满', `${month}-01`, '晚')
  const data = new DataPage(app.page)
  await data.open('操作记录')
  await expect(
    data.log
      .getByRole('row')
      .filter({ hasText: /^.*店主\s*排班/ })
      .first(),
  ).toBeVisible()
  const changes = await data.openLogged(/排班/)
  await expect(changes.getByRole('row').nth(1)).toHaveText(/排班（人月）\s*林小满.*1 日\s*无\s*晚班/)
  await app.page.getByRole('button', { name: '导出 Excel' }).click()
  expect(await data.savedFileName()).toMatch(/^操作记录-小满家居店-.+\.xlsx$/)
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
  await expect(app.page.getByRole('button', { name: '从备份文件恢复' })).toBeEnabled()
  await data.goTo('团队')
  await expect(app.page.getByText('林小满')).toBeVisible()
})
