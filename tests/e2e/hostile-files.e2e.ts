import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CORPUS } from '../main/reading/corpus/corpus'
import { ENDLESS } from '../main/reading/corpus/old-workbooks'
import { expect, test } from './fixtures'
import { ImportPanel } from './pages/import-panel'
import { TeamPage } from './pages/team-page'
import { Welcome } from './pages/welcome'
import { appMemory, readersRunning } from './support/app-memory'
import { storedRows } from './support/stored-rows'

const MOST_GROWTH_MEGABYTES = 150

/** The nastiest of the corpus, and what the app must say of each. */
const NASTIEST: readonly (readonly [name: string, sentence: string])[] = [
  ['解开200MB.xlsx', '解开后大得不正常，为安全起见没有打开。请重新导出这个文件。'],
  ['一段话二十万遍.xlsx', '里的内容太多，读不下去。请删掉不用的工作表和列，或按月份分成几个文件再导入。'],
  ['深层网页.xls', '已损坏。请用 Excel 打开并另存一份，再导入。'],
  ['两百个远格子.xlsx', '超过 50000 行。请按月份分成几个文件再导入。'],
  ['加密.xlsx', '加了密码。请在 Excel 里取消密码，保存后再导入。'],
]

test('the nastiest files dropped one after another: each gets its reason, nothing is stored, the app stays as it was', async ({
  app,
  folder,
}) => {
  test.setTimeout(240_000)
  const put = async ({ name, bytes }: { readonly name: string; readonly bytes: () => Uint8Array }): Promise<string> => {
    const file = path.join(folder, name)
    await writeFile(file, bytes())
    return file
  }
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const team = new TeamPage(app.page)
  await team.goTo('数据与备份')
  const panel = new ImportPanel(app.page)
  const rows = await storedRows(app.page)

  // Both rooms have been shown, and a file of no interest read, before anything is measured: what a first use needs is no growth.
  await team.goTo('排班')
  await expect(app.page.getByText('林小满').first()).toBeVisible()
  await team.goTo('数据与备份')
  await panel.drop([await put({ name: '空的.xlsx', bytes: () => new Uint8Array() })])
  await team.expectMessage('「空的.xlsx」')
  await expect.poll(() => readersRunning(app)).toBe(0)
  await team.closeMessages()
  const before = await appMemory(app)
  let most = before
  const measure = async (): Promise<void> => {
    const now = await appMemory(app)
    if (now.megabytes > most.megabytes) most = now
  }

  for (const [name, sentence] of NASTIEST) {
    await panel.drop([await put(CORPUS.find((file) => file.name === name)!)])
    await team.expectMessage(`「${name}」${sentence}`)
    await measure()
    await expect(panel.sheets).toBeHidden()
    await expect.poll(() => readersRunning(app)).toBe(0)
    await team.closeMessages()
  }

  // A file that would never end: meanwhile the app is used, then the file is given up.
  await panel.drop([await put(ENDLESS)])
  await expect.poll(() => readersRunning(app)).toBe(1)
  await team.goTo('排班')
  await expect(app.page.getByText('林小满').first()).toBeVisible()
  await measure()
  await expect(team.message(ENDLESS.name), 'still reading').toHaveCount(0)
  await team.goTo('数据与备份')
  await team.expectMessage(`读「${ENDLESS.name}」超过 15 秒，已停止。`)
  await expect.poll(() => readersRunning(app)).toBe(0)
  await measure()
  await team.closeMessages()

  // The owner need not wait for that.
  await panel.drop([await put(ENDLESS)])
  await expect.poll(() => readersRunning(app)).toBe(1)
  await app.page.getByRole('button', { name: '取消' }).click()
  await expect.poll(() => readersRunning(app)).toBe(0)
  await expect(panel.sheets).toBeHidden()
  await expect(team.message(ENDLESS.name), 'nothing to tell').toHaveCount(0)

  expect(
    most.megabytes - before.megabytes,
    `MB that the app has grown, from ${before.account} to ${most.account}`,
  ).toBeLessThan(MOST_GROWTH_MEGABYTES)
  expect(await storedRows(app.page)).toEqual(rows)
})

test('an old .xls and a web page called .xls come in like any other list', async ({ app, folder }) => {
  await new Welcome(app.page).createShop({ shopName: '小满家居店', names: ['林小满'] })
  const team = new TeamPage(app.page)
  await team.goTo('数据与备份')
  const panel = new ImportPanel(app.page)
  const page = path.join(folder, '平台导出.xls')
  await writeFile(
    page,
    '<html><meta charset="utf-8"><table><tr><th>工号</th><th>姓名</th><th>入职日期</th></tr><tr><td>007</td><td>何雨桐</td><td>2025-03-01</td></tr></table></html>',
  )
  await panel.drop([page])
  await expect(panel.sheets).toContainText('员工名单')
  await panel.takeAll()
  await team.expectMessage('导入完成')

  const { makeXls } = await import('../main/reading/make-xls')
  const old = path.join(folder, '老名单.xls')
  const hired = { t: 'n', v: 45717, z: 'yyyy-mm-dd' } as const
  await writeFile(
    old,
    makeXls([
      {
        name: '员工名单',
        rows: [
          ['工号', '姓名', '入职日期'],
          ['008', '罗子安', hired],
        ],
      },
    ]),
  )
  await panel.drop([old])
  await expect(panel.sheets).toContainText('员工名单')
  await panel.takeAll()
  await expect(panel.sheets).toBeHidden()
  await team.goTo('团队')
  await team.expectCount(3)
  await expect(team.member('何雨桐')).toContainText('007')
  await expect(team.member('罗子安')).toContainText('2025-03-01')
})
