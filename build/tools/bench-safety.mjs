// Backup and restore of a large shop in the real app: how long each takes, and how long the window stands still meanwhile.
//   node build/tools/bench-safety.mjs [--shop file.dbzbak]
// The shop (200 people, 60 months) is made by tests/bench/large-shop.ts; a file that is there already is used again.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { button, createSmallShop, goTo, message, openBackup, putInPlace } from './app-window.mjs'
import { inBenchApp } from './bench-app.mjs'
import { buildApp } from './build-app.mjs'
import { runTypeScript } from './run-ts.mjs'
import { setUp } from './set-up.mjs'
import { callerFolder, PROJECT_ROOT, runTool, say } from './terminal.mjs'

const SHOP_FILE = path.join(PROJECT_ROOT, 'tests/bench/large-shop.ts')

/** Notes, inside the page, how long it was between two frames. */
function watchFrames() {
  const seen = { longest: 0 }
  window.framesSeen = seen
  let last = performance.now()
  const look = (now) => {
    seen.longest = Math.max(seen.longest, now - last)
    last = now
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** The longest task of the page's own thread in milliseconds: by the clock, and by the processor time that it took. */
function longestTask(traceFile) {
  const { traceEvents } = JSON.parse(readFileSync(traceFile, 'utf8'))
  const pages = traceEvents.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain')
  const isPage = new Set(pages.map(({ pid, tid }) => `${pid} ${tid}`))
  const tasks = traceEvents.filter((event) => event.ph === 'X' && isPage.has(`${event.pid} ${event.tid}`))
  const longest = (field) => tasks.reduce((most, task) => Math.max(most, (task[field] ?? 0) / 1000), 0)
  return { clock: longest('dur'), processor: longest('tdur') }
}

/** Seconds of processor time that all threads of the app have used so far; undefined where nobody can say. */
function processorSeconds(root) {
  if (process.platform !== 'linux') return undefined
  const ticks = processTree(root).reduce((sum, pid) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
      return sum + Number(fields[11]) + Number(fields[12])
    } catch {
      return sum
    }
  }, 0)
  return ticks / 100
}
function processTree(root) {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const tree = [root]
  for (const parent of tree) for (const [pid, ppid] of rows) if (ppid === parent && !tree.includes(pid)) tree.push(pid)
  return tree
}

class Watch {
  constructor(electron, page, folder) {
    Object.assign(this, { electron, page, folder })
  }

  async measure(name, work) {
    const { electron, page } = this
    const root = electron.process().pid
    await electron.evaluate(({ contentTracing }) =>
      contentTracing.startRecording({ included_categories: ['toplevel'], excluded_categories: ['*'] }),
    )
    await page.evaluate(() => Object.assign(window.framesSeen, { longest: 0 }))
    const before = processorSeconds(root)
    const start = performance.now()
    await work()
    const seconds = (performance.now() - start) / 1000
    const used = processorSeconds(root) - before
    const { longest } = await page.evaluate(() => window.framesSeen)
    const trace = path.join(this.folder, 'trace.json')
    await electron.evaluate(({ contentTracing }, file) => contentTracing.stopRecording(file), trace)
    const task = longestTask(trace)
    const parts = [
      `${seconds.toFixed(1).padStart(6)} s`,
      `processor ${used.toFixed(1).padStart(5)} s`,
      `longest frame gap ${longest.toFixed(0).padStart(5)} ms`,
      `longest task ${task.clock.toFixed(0).padStart(5)} ms (processor ${task.processor.toFixed(0)} ms)`,
    ]
    say(`  ${name.padEnd(32)}${parts.join('   ')}`)
  }
}

async function drive(electron, page, shop, folder) {
  await createSmallShop(page)
  await goTo(page, '数据与备份', 'data')
  await page.evaluate(watchFrames)
  const watch = new Watch(electron, page, folder)
  await watch.measure('open, check and compare', () => openBackup(electron, page, shop))
  await watch.measure('restore, recount, copy before', () => putInPlace(page))
  await watch.measure('backup to a file, read back', async () => {
    await button(page, '备份到文件').click()
    await message(page, '已备份到')
  })
  await watch.measure('copy on this machine, verified', async () => {
    await button(page, '现在留一份副本').click()
    await message(page, '已留下一份副本')
  })
  await watch.measure('open a copy and compare', async () => {
    await button(page, '看差别并恢复', false)
      .or(page.getByRole('button', { name: /副本和现在的差别/ }))
      .first()
      .click()
    await button(page, '不恢复').or(button(page, '返回')).waitFor()
  })
}

/** @returns exit code */
export async function benchSafety(runtime, shopFile) {
  await inBenchApp(runtime, async ({ electron, page, place }) => {
    const shop = shopFile ?? path.join(place, 'large.dbzbak')
    if (!existsSync(shop)) await runTypeScript(SHOP_FILE, [shop])
    await drive(electron, page, shop, place)
  })
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runTool(async (argv) => {
    const { values } = parseArgs({ args: argv, options: { shop: { type: 'string' } } })
    const runtime = await setUp('test')
    await buildApp()
    return benchSafety(runtime, values.shop === undefined ? undefined : path.resolve(callerFolder(), values.shop))
  })
}
