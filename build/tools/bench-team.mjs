// 团队 in the real app: twenty job descriptions as files, and the search of a list of 200 people.
import path from 'node:path'
import { inBenchApp } from './bench-app.mjs'
import { runTypeScript } from './run-ts.mjs'
import { PROJECT_ROOT, say } from './terminal.mjs'

const LIMIT_MS = 300_000
const ROLES = 20
const KEYSTROKES = 60
const SHOP_FILE = path.join(PROJECT_ROOT, 'tests/bench/large-shop.ts')

/** Notes, inside the page, how long each key took until its picture was there; shorter than a frame is not told. */
function watchKeys() {
  const durations = []
  window.keysSeen = durations
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') durations.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
}

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

async function typeInSearch(page, what) {
  const search = page.getByRole('textbox', { name: '在成员名单中搜索' })
  await search.click()
  await page.evaluate(() => window.keysSeen.splice(0))
  for (let key = 0; key < KEYSTROKES / 4; key += 1) {
    await search.press('1')
    await search.press('2')
    await search.press('Backspace')
    await search.press('Backspace')
  }
  // The observer is told after the picture.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))))
  const told = await page.evaluate(() => window.keysSeen)
  const sorted = [...told, ...Array(Math.max(0, KEYSTROKES - told.length)).fill(16)].sort((a, b) => a - b)
  const p95 = percentile(sorted, 0.95)
  say(
    `  ${what.padEnd(30)} keystroke to paint: median ${percentile(sorted, 0.5)} ms, p95 ${p95} ms (${KEYSTROKES} keys)`,
  )
  return p95
}

async function timed(what, files, work) {
  const start = performance.now()
  await work()
  const ms = performance.now() - start
  say(`  ${what.padEnd(30)} ${(ms / 1000).toFixed(2)} s for ${files}, ${(ms / files).toFixed(0)} ms each`)
  return ms / files
}

async function drive({ electron, place }) {
  const page = await electron.firstWindow()
  page.setDefaultTimeout(LIMIT_MS)
  const button = (name, exact = true) => page.getByRole('button', { name, exact })
  const message = (text) => page.getByRole('alert').filter({ hasText: text }).last().waitFor()
  const goTo = async (title, screen) => {
    await page.getByRole('navigation').getByRole('link', { name: title, exact: true }).click()
    await page.locator(`[data-screen="${screen}"][data-screen-ready="true"]`).waitFor()
  }
  await page.locator('[data-screen-ready="true"]').waitFor()
  await button('开一个新店', false).click()
  await page.getByLabel('店名').fill('小店')
  await page.getByLabel('姓名，一行一个；后面可以空格写岗位').fill('林小满')
  await button('创建').click()
  await page.locator('[data-screen="roster"][data-screen-ready="true"]').waitFor()
  await goTo('团队', 'team')
  await page.evaluate(watchKeys)
  const alone = await typeInSearch(page, '1 person')

  await page.getByRole('tab', { name: '岗位说明书' }).click()
  const rows = page.getByRole('grid', { name: '岗位', exact: true }).locator('tbody tr[data-row]')
  await rows.first().waitFor()
  const present = await rows.count()
  await button('从岗位库添加').click()
  const free = page.getByRole('dialog').getByRole('checkbox', { disabled: false })
  for (let index = 0; index < ROLES - present; index += 1) await free.nth(index).click()
  await button(`添加 ${ROLES - present} 个岗位`).click()
  await message('个岗位')
  const batch = async (entry) => {
    await button('批量导出').click()
    await page.getByRole('menuitem', { name: entry }).click()
    await message(`已保存 ${ROLES} 个文件`)
    const close = page.locator('.mantine-Notifications-root').getByRole('button', { name: '关闭' })
    while ((await close.count()) > 0) await close.first().click()
  }
  const pdf = await timed('job descriptions as PDF', ROLES, () => batch('每个岗位一个 PDF'))
  const word = await timed('job descriptions as Word', ROLES, () => batch('每个岗位一个 Word'))
  say(`  Word to PDF: ${(word / pdf).toFixed(2)}×`)

  const shop = path.join(place, 'large.dbzbak')
  await runTypeScript(SHOP_FILE, [shop])
  await electron.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, shop)
  await goTo('数据与备份', 'data')
  await button('从备份文件恢复').click()
  await button('用备份替换现在的数据').click()
  await page.getByRole('group', { name: '现在的数据会被替换，确定吗？' }).getByRole('button').first().click()
  await message('已恢复并逐项清点')
  await goTo('团队', 'team')
  await page.getByRole('tab', { name: '成员', exact: true }).click()
  await page.getByText('共 200 行').waitFor()
  const many = await typeInSearch(page, '200 people')
  say(`  200 people to 1: ${(many / alone).toFixed(2)}×`)
}

/** @returns exit code */
export async function benchTeam(runtime) {
  await inBenchApp(runtime, drive)
  return 0
}
