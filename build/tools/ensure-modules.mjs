// Step 1 of every set-up: the npm packages, exactly as the lock file says.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { lastLines, PlainFailure, PROJECT_ROOT, runNpm, say, seconds } from './terminal.mjs'

/**
 * Does what is installed equal the lock file? npm writes `node_modules/.package-lock.json` as its last act, so it is missing
 * after a broken install. Packages for other platforms may be absent; nothing may be there in another version.
 * @param wanted  the parsed package-lock.json
 * @param installed  the parsed node_modules/.package-lock.json, or null
 */
export function isInstalled(wanted, installed) {
  if (installed === null) return false
  const names = Object.keys(wanted.packages).filter((name) => name !== '')
  const missing = names.filter((name) => {
    const there = installed.packages[name]
    const lock = wanted.packages[name]
    if (there === undefined) return lock.optional !== true && lock.devOptional !== true
    return there.version !== lock.version || there.integrity !== lock.integrity
  })
  const strange = Object.keys(installed.packages).filter((name) => wanted.packages[name] === undefined)
  return missing.length === 0 && strange.length === 0
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

export async function ensureModules() {
  const wanted = readJson(path.join(PROJECT_ROOT, 'package-lock.json'))
  const installed = readJson(path.join(PROJECT_ROOT, 'node_modules/.package-lock.json'))
  if (isInstalled(wanted, installed)) return
  const started = Date.now()
  say('准备：正在安装依赖包（npm ci，约一分钟）……')
  const result = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (result.code !== 0) {
    throw new PlainFailure(
      `安装依赖包失败。请检查网络或 npm 镜像设置（npm config get registry），然后重新运行本命令。\n${lastLines(result.output)}`,
    )
  }
  say(`准备：依赖包已装好（${seconds(started)}）`)
}
