// Builds the app into out/, when it is not already there from exactly these sources.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { lastLines, PlainFailure, PROJECT_ROOT, run, say, seconds } from './terminal.mjs'

const SOURCES = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json']
const STAMP = path.join(PROJECT_ROOT, 'out/.built-from')

function* filesUnder(place) {
  if (!existsSync(place)) return
  if (!statSync(place).isDirectory()) {
    yield place
    return
  }
  for (const name of readdirSync(place).sort()) yield* filesUnder(path.join(place, name))
}

/** One text for the state of all sources: a changed, added or deleted file changes it. */
export function fingerprint(root = PROJECT_ROOT) {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesUnder(path.join(root, source))) {
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

/** After something else has written into out/: the next command builds anew. */
export function forgetBuild() {
  rmSync(STAMP, { force: true })
}

/** @param options.always  build even if nothing changed; `show` lets the bundler speak */
export async function buildApp({ always = false, show = false } = {}) {
  const now = fingerprint()
  if (!always && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return
  const started = Date.now()
  forgetBuild()
  if (!show) say('准备：正在构建程序……')
  const cli = path.join(PROJECT_ROOT, 'node_modules/electron-vite/bin/electron-vite.js')
  const result = await run(process.execPath, [cli, 'build'], {
    show,
    env: { ...process.env, ...(show ? {} : { NO_COLOR: '1' }) },
  })
  if (result.code !== 0) throw new PlainFailure(`构建失败：\n${lastLines(result.output, 40)}`)
  mkdirSync(path.dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, now)
  if (!show) say(`准备：构建完成（${seconds(started)}）`)
}
