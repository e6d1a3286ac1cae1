import { _electron, expect, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { appEnvironment, PROJECT_ROOT } from '../e2e/support/electron-command'
import { HomePage } from '../e2e/pages/home-page'
import { Welcome } from '../e2e/pages/welcome'

const BINARY = path.join(PROJECT_ROOT, 'dist/test/linux-unpacked/dianbanzhang')

test('the packaged app keeps its data over a restart and writes a payroll workbook', async () => {
  const home = await mkdtemp(path.join(os.tmpdir(), 'dianbanzhang-packaged-'))
  const workbook = path.join(home, 'payroll.xlsx')
  const start = () =>
    _electron.launch({
      executablePath: BINARY,
      args: (process.env['ELECTRON_TEST_SWITCHES'] ?? '').split(' ').filter((part) => part !== ''),
      env: { ...appEnvironment(), XDG_CONFIG_HOME: home },
    })
  try {
    const first = await start()
    expect(await first.evaluate(({ app }) => app.isPackaged)).toBe(true)
    await new Welcome(await first.firstWindow()).loadSample()
    await first.close()

    const second = await start()
    const page = await second.firstWindow()
    const shell = new HomePage(page)
    await shell.waitFor('首页')
    await shell.goTo('工资')
    await second.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, workbook)
    await page.getByRole('button', { name: '导出工资表' }).click()
    await expect.poll(() => existsSync(workbook)).toBe(true)
    await second.close()

    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(workbook)
    expect(book.worksheets.map((sheet) => sheet.name)).toContain('工资表')
  } finally {
    await rm(home, { recursive: true, force: true })
  }
})
