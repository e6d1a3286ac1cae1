import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './fixtures'
import { LockScreen } from './pages/lock-screen'
import { TeamPage } from './pages/team-page'
import { seriousFindings } from './support/axe'
import { refusalOf } from './support/probes'
import { accessibleText, selectableText } from './support/what-is-readable'

test.use({ startWith: 'sample' })

const PIN = '258036'

test('what is typed survives the lock, and behind it nothing can be read, reached or closed', async ({ app }) => {
  const lock = new LockScreen(app.page)
  await lock.setPin(PIN)
  const team = new TeamPage(app.page)
  await team.goTo('团队')
  await team.member('甲一鸣').click()
  const drawer = team.drawer(/^甲一鸣 · /)
  await drawer.getByRole('tab', { name: '任职' }).click()
  // Kept nowhere but in the field.
  const hours = drawer.getByLabel('每周工时（小时）')
  await hours.fill('37.5')
  expect(await accessibleText(app.page)).toContain('37.5')
  expect(await selectableText(app.page)).not.toBe('')
  await hours.focus()

  await app.pressShortcut('CmdOrCtrl+L')
  await lock.expectLocked()
  for (const readable of [await accessibleText(app.page), await selectableText(app.page)]) {
    expect(readable).not.toMatch(/甲一鸣|37\.5|晴禾家居|工时/)
  }
  expect(await accessibleText(app.page)).toContain('店班长已锁定')
  // Twenty times Tab: never out of the lock screen (or of the page altogether).
  for (let i = 0; i < 20; i += 1) {
    await app.page.keyboard.press('Tab')
    expect(
      await app.page.evaluate(() => {
        const focused = document.activeElement
        return focused === document.body || (focused?.closest('#lock') ?? null) !== null
      }),
    ).toBe(true)
  }
  // Keys and menu entries that would change something behind the lock do nothing.
  const before = await app.page.evaluate(() => window.location.hash)
  for (const keys of ['Escape', 'Escape', 'Control+K', 'Control+Z']) await app.page.keyboard.press(keys)
  await app.pressShortcut('CmdOrCtrl+Z')
  await app.pressShortcut('CmdOrCtrl+F')
  await app.pressShortcut('Alt+Home')
  expect(await app.page.evaluate(() => window.location.hash)).toBe(before)

  await lock.pin.focus()
  await lock.press(PIN)
  await lock.expectOpen()
  await expect(drawer).toBeVisible()
  await expect(hours).toHaveValue('37.5')
  await expect(hours).toBeFocused()
  await app.page.keyboard.press('End')
  await app.page.keyboard.press('Backspace')
  await expect(hours).toHaveValue('37.')
  await expect(app.page.getByRole('dialog')).toHaveCount(1)
})

test('a start with a PIN shows the lock before anything of the shop, and main keeps its doors shut', async ({
  app,
}) => {
  await new LockScreen(app.page).setPin(PIN)
  await app.close()
  await app.start()
  const lock = new LockScreen(app.page)
  await lock.expectLocked()
  await expect(app.page.locator('[data-screen]')).toHaveCount(1)
  expect(await app.page.locator('#root').innerText()).toBe('')
  app.problems.expect(/main log: .*request-refused.*"reason":"locked"/)
  for (const channel of ['table:pick', 'shop-folder:sample', 'workbook:save', 'file:reveal'])
    expect(await refusalOf(app, channel), channel).toContain('request refused')
  for (const channel of ['app:info', 'journal:state', 'snapshot:list'])
    expect(await refusalOf(app, channel), channel).toBe('answered')

  await lock.try(PIN)
  await lock.expectOpen()
  await lock.waitFor('首页')
  expect(await refusalOf(app, 'shop-folder:sample')).toBe('answered')
})

test('wrong PINs are counted, then slowed down, and a new start does not shorten the wait', async ({ app }) => {
  await new LockScreen(app.page).setPin(PIN)
  await app.pressShortcut('CmdOrCtrl+L')
  let lock = new LockScreen(app.page)
  await lock.expectLocked()
  await lock.try('12')
  await expect(lock.problem('PIN 要 4 到 12 位数字。')).toBeVisible()
  for (const left of [4, 3, 2, 1]) {
    await lock.try('111111')
    await expect(lock.problem(`PIN 不对，还能试 ${left} 次。`)).toBeVisible()
    await expect(lock.pin).toHaveValue('')
  }
  await lock.try('111111')
  await expect(lock.problem('PIN 不对。错得太多了，请等 30 秒再试。')).toBeVisible()
  const timer = lock.cover.getByRole('timer')
  await expect(timer).toHaveText(/^还要等 (2\d|30) 秒$/)
  await expect(lock.pin).not.toBeEditable()
  await expect(lock.cover.getByRole('button', { name: '1', exact: true })).toBeDisabled()

  await app.kill()
  const file = path.join(app.folders.profile, 'lock.json')
  const record = JSON.parse(await readFile(file, 'utf8')) as { waitMs: number }
  expect(record.waitMs).toBe(30_000)
  // A start goes on with what stands there; the rest of this test need not wait that long.
  await writeFile(file, JSON.stringify({ ...record, waitMs: 8_000 }))
  await app.start()
  lock = new LockScreen(app.page)
  await expect(lock.cover.getByRole('timer')).toHaveText(/^还要等 [1-8] 秒$/)
  // Not even past the field: main itself does not look at a PIN now.
  const answer = await app.page.evaluate((pin) => window.api['lock:try']({ pin }), PIN)
  expect(answer).toMatchObject({ ok: false, error: { code: 'wait' } })
  await expect(lock.cover.getByRole('status').filter({ hasText: '现在可以再试了。' })).toBeVisible({ timeout: 45_000 })
  await lock.try(PIN)
  await lock.expectOpen()
  await lock.waitFor('首页')
  const kept = await readFile(file, 'utf8')
  expect(JSON.parse(kept)).toMatchObject({ version: 1, failed: 0, waitMs: 0 })
  expect(kept).not.toContain(PIN)
})

test('the PIN is changed and removed by who knows it; without one there is nothing to lock', async ({ app }) => {
  const lock = new LockScreen(app.page)
  await app.pressShortcut('CmdOrCtrl+L')
  await lock.expectMessage('还没有设置 PIN，锁不上。')
  await lock.message('还没有设置 PIN').getByRole('button', { name: '去设置' }).click()
  await lock.waitFor('数据与备份')
  await lock.setPin(PIN)

  await lock.section.getByRole('button', { name: '修改 PIN' }).click()
  await lock.section.getByLabel('现在的 PIN').fill('111111')
  await lock.section.getByLabel('新的 PIN（4 到 12 位数字）').fill('1234')
  await lock.section.getByLabel('再输一遍').fill('1235')
  await lock.section.getByRole('button', { name: '保存 PIN' }).click()
  await expect(lock.section.getByRole('alert')).toHaveText('两遍输的不一样，请重输。')
  await lock.section.getByLabel('再输一遍').fill('1234')
  await lock.section.getByRole('button', { name: '保存 PIN' }).click()
  await expect(lock.section.getByRole('alert')).toHaveText('PIN 不对，还能试 4 次。')
  await lock.section.getByLabel('现在的 PIN').fill(PIN)
  await lock.section.getByRole('button', { name: '保存 PIN' }).click()
  await lock.expectMessage('PIN 已修改。')

  await app.pressShortcut('CmdOrCtrl+L')
  await lock.try(PIN)
  await expect(lock.problem('PIN 不对，还能试 4 次。')).toBeVisible()
  await lock.try('1234')
  await lock.expectOpen()

  await lock.section.getByRole('button', { name: '取消 PIN' }).click()
  await lock.section.getByLabel('现在的 PIN').fill('1234')
  await lock.section.getByRole('button', { name: '取消 PIN' }).click()
  await lock.expectMessage('PIN 已取消，以后打开不用输。')
  expect(existsSync(path.join(app.folders.profile, 'lock.json'))).toBe(false)
  await app.close()
  await app.start()
  await new LockScreen(app.page).waitFor('首页')
})

test('a lock file that is not whole keeps the app shut and says what to do; without the file it opens', async ({
  app,
}) => {
  await app.close()
  const file = path.join(app.folders.profile, 'lock.json')
  await writeFile(file, '{"version":1')
  await app.start()
  const lock = new LockScreen(app.page)
  await expect(lock.cover.getByRole('alert')).toContainText('删除数据文件夹里的 lock.json')
  await expect(lock.pin).toHaveCount(0)
  expect(await app.page.locator('#root').innerText()).toBe('')
  expect(await seriousFindings(app.page)).toEqual([])
  await app.close()
  await rm(file)
  await app.start()
  await new LockScreen(app.page).waitFor('首页')
})

test('left alone for the chosen time, the app locks itself', async ({ app }) => {
  const lock = new LockScreen(app.page)
  await lock.setPin(PIN)
  await lock.section.getByRole('combobox', { name: '多久没人动就自动锁上' }).click()
  await app.page.getByRole('option', { name: '5 分钟', exact: true }).click()
  await app.page.reload()
  await app.page.clock.install()
  await lock.waitFor('数据与备份')
  await app.page.clock.fastForward('04:50')
  await expect(lock.cover).toHaveCount(0)
  await app.page.mouse.move(300, 300)
  await app.page.clock.fastForward('04:50')
  await expect(lock.cover).toHaveCount(0)
  await app.page.clock.fastForward('00:15')
  await lock.expectLocked()
})

test('no serious or critical finding on the lock screen, light and dark', async ({ app }) => {
  const lock = new LockScreen(app.page)
  await lock.setPin(PIN)
  expect(await seriousFindings(app.page)).toEqual([])
  await app.pressShortcut('CmdOrCtrl+L')
  await lock.try('111111')
  await expect(lock.problem('还能试 4 次')).toBeVisible()
  await lock.cover.getByText('忘记 PIN 怎么办').click()
  expect(await seriousFindings(app.page)).toEqual([])
})
