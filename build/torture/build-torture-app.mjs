// The app as it is, and beside it one more script that writes without a screen: built into a folder of its own, so that
// nothing of it can ever be packed.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { lastLines, PlainFailure, PROJECT_ROOT, run, say } from '../tools/terminal.mjs'

export const TORTURE_SCRIPT = 'torture.js'

/**
 * @param options.withoutRepair  leave out the repair of the database's logs at start: shows that the test can fail
 * @returns the folder to start Electron with
 */
export async function buildTortureApp({ withoutRepair = false } = {}) {
  const app = path.join(PROJECT_ROOT, 'node_modules/.cache', withoutRepair ? 'torture-control' : 'torture')
  rmSync(app, { recursive: true, force: true })
  mkdirSync(app, { recursive: true })
  say(`准备：正在构建受试程序${withoutRepair ? '（去掉了启动时的修复）' : ''}……`)
  const cli = path.join(PROJECT_ROOT, 'node_modules/electron-vite/bin/electron-vite.js')
  const built = await run(
    process.execPath,
    [cli, 'build', '--config', 'build/torture/electron.vite.torture.config.ts'],
    {
      env: {
        ...process.env,
        NO_COLOR: '1',
        TORTURE_OUT: app,
        ...(withoutRepair ? { TORTURE_WITHOUT_REPAIR: '1' } : {}),
      },
    },
  )
  if (built.code !== 0) throw new PlainFailure(`构建失败：\n${lastLines(built.output, 40)}`)
  cpSync(path.join(PROJECT_ROOT, 'resources'), path.join(app, 'resources'), { recursive: true })
  writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ name: 'dianbanzhang', productName: '店班长', version: '0.0.0', main: 'main/index.cjs' }),
  )
  return app
}
