// 团队 in the real app: twenty job descriptions as files, and the search of a list of 200 people.
import path from 'node:path'
import { button, createSmallShop, goTo, message, openBackup, putInPlace } from './app-window.mjs'
import { inBenchApp } from './bench-app.mjs'
import { runTypeScript } from './run-ts.mjs'
import { PROJECT_ROOT, say } from './terminal.mjs'

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

async function addRoles(page) {
  await page.getByRole('tab', { name: '岗位说明书' }).click()
  const rows = page.getByRole('grid', { name: '岗位', exact: true }).locator('tbody tr[data-row]')
  await rows.first().waitFor()
  const missing = ROLES - (await rows.count())
  await button(page, '从岗位库添加').click()
  const free = page.getByRole('dialog').getByRole('checkbox', { disabled: false })
  for (let index = 0; index < missing; index += 1) await free.nth(index).click()
  await button(page, `添加 ${missing} 个岗位`).click()
  await message(page, '个岗位')
}
async function saveAll(page, entry) {
  // An earlier message must not be taken for the one to come.
  await button(page.locator('.mantine-Notifications-root'), '关闭').evaluateAll((all) =>
    all.forEach((one) => one.click()),
  )
  await page.locator('.mantine-Notifications-root').getByRole('alert').first().waitFor({ state: 'detached' })
  return timed(`job descriptions, ${entry}`, ROLES, async () => {
    await button(page, '批量导出').click()
    await page.getByRole('menuitem', { name: entry }).click()
    await message(page, `已保存 ${ROLES} 个文件`)
  })
}

async function drive({ electron, page, place }) {
  await createSmallShop(page)
  await goTo(page, '团队', 'team')
  await page.evaluate(watchKeys)
  const alone = await typeInSearch(page, '1 person')

  await addRoles(page)
  const pdf = await saveAll(page, '每个岗位一个 PDF')
  const word = await saveAll(page, '每个岗位一个 Word')
  say(`  Word to PDF: ${(word / pdf).toFixed(2)}×`)

  const shop = path.join(place, 'large.dbzbak')
  await runTypeScript(SHOP_FILE, [shop])
  await goTo(page, '数据与备份', 'data')
  await openBackup(electron, page, shop)
  await putInPlace(page)
  await goTo(page, '团队', 'team')
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
