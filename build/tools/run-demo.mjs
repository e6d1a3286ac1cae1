// The demonstration: a throw-away profile, a screen, the app with `--demo`, and its exit code.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { withDisplay } from './display.mjs'
import { launchApp } from './launch.mjs'
import { callerFolder, PlainFailure, PROJECT_ROOT } from './terminal.mjs'

const OPTIONS = { shop: { type: 'string' }, month: { type: 'string' }, out: { type: 'string' } }

/**
 * The app's arguments for a demonstration.
 * @param argv  what the person typed: [--shop DIR] [--month YYYY-MM] [--out DIR]
 * @param folder  relative paths start here
 * @throws PlainFailure on an unknown option or a malformed month
 */
export function demoArguments(argv, folder, root = PROJECT_ROOT) {
  let values
  try {
    values = parseArgs({ args: argv, options: OPTIONS }).values
  } catch (error) {
    throw new PlainFailure(
      `${error.message}\n用法：npm run demo -- [--shop 网店文件夹] [--month YYYY-MM] [--out 输出文件夹]`,
    )
  }
  if (values.month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(values.month)) {
    throw new PlainFailure(`--month 要写成 2026-02 这样的年月，收到的是：${values.month}`)
  }
  const out = values.out === undefined ? path.join(root, 'demo-out') : path.resolve(folder, values.out)
  return [
    '--demo',
    ...(values.shop === undefined ? [] : [`--shop=${path.resolve(folder, values.shop)}`]),
    ...(values.month === undefined ? [] : [`--month=${values.month}`]),
    `--out=${out}`,
  ]
}

export async function runDemo(runtime, argv) {
  const appArgs = demoArguments(argv, callerFolder())
  const profile = mkdtempSync(path.join(os.tmpdir(), 'dianbanzhang-demo-'))
  try {
    return await withDisplay((env) => launchApp(runtime, [`--user-data-dir=${profile}`, ...appArgs], env))
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
