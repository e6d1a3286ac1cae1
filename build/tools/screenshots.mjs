// node build/tools/screenshots.mjs [folder] [--only name] [--readme]: pictures of every screen with the sample shop.
//   folder    default: test-results/pictures; with --readme: docs/pictures
//   --only    only pictures whose name begins so, e.g. --only payroll
//   --readme  only the pictures that the README shows
// Each screen, and what is opened on it, at 1366 × 768 in light and dark and at 200 %. For eyes and the README; nothing is compared.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { button, withAppWindow } from './app-window.mjs'
import { buildApp } from './build-app.mjs'
import { withDisplay } from './display.mjs'
import { DRAWERS, SCREENS } from './screenshot-places.mjs'
import { setUp } from './set-up.mjs'
import { callerFolder, PROJECT_ROOT, runTool, say, seconds } from './terminal.mjs'

const SIZE = { width: 1366, height: 768 }
const ZOOM = 2
// Of the sample, so that the picture tells something.
const REVEALED = ['首页']
const README = ['home-light', 'roster-light', 'attendance-light', 'kpi-light', 'payslip-light']
const FRAMES = 12
const LOOKS = [
  ['light', 'light', 1],
  ['dark', 'dark', 1],
  ['zoom', 'light', ZOOM],
]

const PIN = '2580'

class Camera {
  constructor(electron, page, folder, wanted) {
    Object.assign(this, { electron, page, folder, wanted, taken: 0 })
  }

  /** The window as it is on screen, once two frames in a row are the same: nothing moves any more. */
  async take(name) {
    let last = ''
    for (let frame = 0; frame < FRAMES; frame += 1) {
      const picture = await this.electron.evaluate(async ({ BrowserWindow }) => {
        const image = await BrowserWindow.getAllWindows()[0].webContents.capturePage()
        return image.toPNG().toString('base64')
      })
      if (picture === last) break
      last = picture
    }
    writeFileSync(path.join(this.folder, `${name}.png`), Buffer.from(last, 'base64'))
    this.taken += 1
  }

  /** Playwright itself says 'light' to the page unless it is told. */
  async setTheme(colorScheme) {
    await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  }
  async setZoom(factor) {
    await this.electron.evaluate(({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()[0].webContents.setZoomFactor(to)
    }, factor)
  }

  /** A fresh start of the page each time: no drawer, filter or revealed wage of the picture before. */
  async open(title) {
    await this.page.reload()
    const [id] = SCREENS.find(([, name]) => name === title)
    await this.page.locator('[data-screen-ready="true"]').waitFor()
    await this.showMonth()
    await this.page.getByRole('navigation').getByRole('link', { name: title, exact: true }).click()
    await this.page.locator(`[data-screen="${id}"][data-screen-ready="true"]`).waitFor()
    await this.page.mouse.move(SIZE.width - 5, SIZE.height - 5)
  }

  /** After a start the app shows this month; the sample's newest one is earlier. */
  async showMonth() {
    const label = this.page.getByRole('button', { name: /^\d{4} 年 \d{1,2} 月$/ })
    const [year, month] = this.month
    for (;;) {
      const [shownYear, shownMonth] = (await label.innerText()).match(/\d+/g).map(Number)
      const steps = (year - shownYear) * 12 + month - shownMonth
      if (steps === 0) return
      await label.press(
        Math.abs(steps) >= 12 ? (steps < 0 ? 'PageUp' : 'PageDown') : steps < 0 ? 'ArrowLeft' : 'ArrowRight',
      )
    }
  }

  isWanted(name) {
    return this.wanted.some((start) => name.startsWith(start))
  }

  async screens() {
    for (const [suffix, theme, zoom] of LOOKS) {
      await this.setTheme(theme)
      await this.setZoom(zoom)
      for (const [id, title] of SCREENS) {
        if (!this.isWanted(`${id}-${suffix}`)) continue
        await this.open(title)
        if (REVEALED.includes(title)) await button(this.page, '显示金额').click()
        await this.take(`${id}-${suffix}`)
      }
    }
    await this.setZoom(1)
  }

  async drawers() {
    for (const [suffix, theme, zoom] of LOOKS) {
      await this.setTheme(theme)
      await this.setZoom(zoom)
      for (const [name, [screen, steps]] of Object.entries(DRAWERS)) {
        if (!this.isWanted(`${name}-${suffix}`)) continue
        await this.open(screen)
        await steps(this.page)
        await this.take(`${name}-${suffix}`)
      }
    }
    await this.setZoom(1)
  }

  /** Sets a PIN, locks, mistypes until the wait, in both looks and at 200 %. */
  async lock() {
    if (!this.isWanted('lock')) return
    await this.open('数据与备份')
    await this.page.getByRole('tab', { name: '安全与体检' }).click()
    await button(this.page, '设置 PIN').click()
    await this.page.getByLabel('新的 PIN（4 到 12 位数字）').fill(PIN)
    await this.page.getByLabel('再输一遍').fill(PIN)
    await button(this.page, '保存 PIN').click()
    await this.page.getByText('PIN 已设好').waitFor()
    await this.page.evaluate(() => window.api['lock:engage']())
    await this.page.reload()
    const cover = this.page.getByRole('dialog')
    await cover.getByLabel('PIN', { exact: true }).waitFor()
    for (const name of ['lock', 'lock-wrong', 'lock-wait']) {
      const tries = { lock: 0, 'lock-wrong': 1, 'lock-wait': 4 }[name]
      for (let i = 0; i < tries; i += 1) {
        await cover.getByLabel('PIN', { exact: true }).fill('1111')
        await this.page.keyboard.press('Enter')
        await cover.getByRole('alert').waitFor()
      }
      for (const [look, theme, zoom] of LOOKS) {
        await this.setTheme(theme)
        await this.setZoom(zoom)
        await this.take(`${name}-${look}`)
      }
      await this.setZoom(1)
    }
  }

  /** The first start; leaves the sample shop loaded. */
  async welcome() {
    for (const theme of ['dark', 'light']) {
      await this.setTheme(theme)
      if (this.isWanted(`welcome-${theme}`)) await this.take(`welcome-${theme}`)
      await button(this.page, '开一个新店', false).click()
      if (this.isWanted(`welcome-form-${theme}`)) await this.take(`welcome-form-${theme}`)
      await button(this.page, '返回').click()
    }
    await button(this.page, '先看示例店', false).click()
    await this.page.locator('[data-screen="home"][data-screen-ready="true"]').waitFor({ timeout: 120_000 })
    const label = this.page.getByRole('button', { name: /^\d{4} 年 \d{1,2} 月$/ })
    this.month = (await label.innerText()).match(/\d+/g).map(Number)
  }
}

function photograph(runtime, env, folder, wanted) {
  return withAppWindow(runtime, env, async ({ electron, page }) => {
    page.setDefaultTimeout(60_000)
    await electron.evaluate(({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0].setContentSize(size.width, size.height)
    }, SIZE)
    const camera = new Camera(electron, page, folder, wanted)
    await camera.welcome()
    await camera.screens()
    await camera.drawers()
    await camera.lock()
    return camera.taken
  })
}

await runTool(async (argv) => {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { only: { type: 'string', multiple: true }, readme: { type: 'boolean', default: false } },
  })
  const started = Date.now()
  const usual = path.join(PROJECT_ROOT, values.readme ? 'docs/pictures' : 'test-results/pictures')
  const folder = positionals[0] === undefined ? usual : path.resolve(callerFolder(), positionals[0])
  const runtime = await setUp('test')
  await buildApp()
  mkdirSync(folder, { recursive: true })
  const wanted = values.readme ? README : (values.only ?? [''])
  const taken = await withDisplay((env) => photograph(runtime, env, folder, wanted), { always: true })
  say(`${taken} pictures in ${folder} (${seconds(started)})`)
  return 0
})
