// The real app in a window, on throw-away folders, for tools that drive it: benchmarks and pictures.
import { _electron } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sharedMemoryBytes } from './display.mjs'
import { launcherSwitches, runtimeEnvironment } from './electron-runtime.mjs'
import { PROJECT_ROOT } from './terminal.mjs'

/**
 * Starts the app, waits for its first screen, works, and ends it; the folders go with it.
 * @param env  of a display
 * @param work  gets { electron, page, place }; what it answers is the answer
 */
export async function withAppWindow(runtime, env, work) {
  const place = mkdtempSync(path.join(os.tmpdir(), 'dianbanzhang-window-'))
  // The electron package finds the binary by this; a path of our own would make Playwright start without its loader.
  Object.assign(process.env, runtimeEnvironment(runtime))
  try {
    const electron = await _electron.launch({
      args: [
        PROJECT_ROOT,
        ...launcherSwitches({ sharedMemoryBytes: sharedMemoryBytes() }),
        `--profile=${path.join(place, 'profile')}`,
        `--save-to=${path.join(place, 'saved')}`,
      ],
      env,
    })
    try {
      const page = await electron.firstWindow()
      await page.locator('[data-screen-ready="true"]').waitFor()
      return await work({ electron, page, place })
    } finally {
      await electron.close()
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** A button by its name; `exact` = false for those that say more than their name. */
export function button(page, name, exact = true) {
  return page.getByRole('button', { name, exact })
}
/** @param screen  'team' */
export async function goTo(page, title, screen) {
  await page.getByRole('navigation').getByRole('link', { name: title, exact: true }).click()
  await page.locator(`[data-screen="${screen}"][data-screen-ready="true"]`).waitFor()
}
/** Waits for a message that holds this text. */
export function message(page, text) {
  return page.getByRole('alert').filter({ hasText: text }).last().waitFor()
}
/** A shop with one person; the window shows its roster then. */
export async function createSmallShop(page) {
  await button(page, '开一个新店', false).click()
  await page.getByLabel('店名').fill('小店')
  await page.getByLabel('姓名，一行一个；后面可以空格写岗位').fill('林小满')
  await button(page, '创建').click()
  await page.locator('[data-screen="roster"][data-screen-ready="true"]').waitFor()
}
/** Opens a backup and waits until its differences are shown; `putInPlace` then restores it. */
export async function openBackup(electron, page, file) {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  await button(page, '从备份文件恢复').click()
  await button(page, '用备份替换现在的数据').waitFor()
}
export async function putInPlace(page) {
  await button(page, '用备份替换现在的数据').click()
  await page.getByRole('group', { name: '现在的数据会被替换，确定吗？' }).getByRole('button').first().click()
  await message(page, '已恢复并逐项清点')
}
