// Cold start: from spawning the program to the first paint of its window, our app against an empty Electron app.
//   node build/tools/bench-cold-start.mjs [--starts 9]
// Both run in turn on the same Electron and screen; the disk cache is warm (one start of each is thrown away).
// Both apps print one line `bench {"appReady":…,"firstPaint":…}` (milliseconds since 1970) when they see `--bench-marks`.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildApp } from './build-app.mjs'
import { sharedMemoryBytes, withDisplay } from './display.mjs'
import { launcherSwitches, runtimeEnvironment } from './electron-runtime.mjs'
import { setUp } from './set-up.mjs'
import { PlainFailure, PROJECT_ROOT, runTool, say } from './terminal.mjs'

const APPS = { empty: fileURLToPath(new URL('./empty-app', import.meta.url)), ours: PROJECT_ROOT }
const START_LIMIT_MS = 60_000
const QUIT_LIMIT_MS = 5_000

/** Names of the parts of a start, each from one mark to the next. */
export const PARTS = [
  ['spawn to app ready', 'spawned', 'appReady'],
  ['app ready to window', 'appReady', 'windowCreated'],
  ['window to DOM ready', 'windowCreated', 'domReady'],
  ['DOM ready to first paint', 'domReady', 'firstPaint'],
  ['TOTAL spawn to first paint', 'spawned', 'firstPaint'],
]

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Median milliseconds of each part over some starts. */
export function medianParts(starts) {
  return PARTS.map(([title, from, to]) => [title, median(starts.map((marks) => marks[to] - marks[from]))])
}

async function stop(child, closed) {
  child.kill()
  const timer = setTimeout(() => child.kill('SIGKILL'), QUIT_LIMIT_MS)
  await closed
  clearTimeout(timer)
}

/** Starts one app, waits for its line, ends it. @returns its marks with the moment of spawning */
async function startOnce(runtime, folder, profile, env) {
  const args = [
    folder,
    ...launcherSwitches({ sharedMemoryBytes: sharedMemoryBytes() }),
    `--user-data-dir=${profile}`,
    '--bench-marks',
  ]
  const spawned = performance.timeOrigin + performance.now()
  const child = spawn(runtime.executable, args, {
    env: { ...env, ...runtimeEnvironment(runtime) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = new Promise((resolve) => child.on('close', resolve))
  const marks = await new Promise((resolve) => {
    const limit = setTimeout(() => resolve(null), START_LIMIT_MS)
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('bench ')) return
      clearTimeout(limit)
      resolve(JSON.parse(line.slice('bench '.length)))
    })
    void closed.then(() => {
      clearTimeout(limit)
      resolve(null)
    })
  })
  await stop(child, closed)
  if (marks === null) throw new PlainFailure(`no "bench" line came from ${folder}`)
  return { spawned, ...marks }
}

const freshProfile = () => mkdtempSync(path.join(os.tmpdir(), 'dianbanzhang-bench-'))

/** Starts both apps in turn. @param kept  true: each app keeps one profile, as on any day but the first */
async function alternate(runtime, starts, kept, env) {
  const profiles = { empty: freshProfile(), ours: freshProfile() }
  const results = { empty: [], ours: [] }
  try {
    for (let round = 0; round <= starts; round += 1) {
      for (const name of Object.keys(APPS)) {
        const profile = kept ? profiles[name] : freshProfile()
        const marks = await startOnce(runtime, APPS[name], profile, env)
        if (!kept) rmSync(profile, { recursive: true, force: true })
        if (round > 0) results[name].push(marks)
      }
    }
  } finally {
    for (const profile of Object.values(profiles)) rmSync(profile, { recursive: true, force: true })
  }
  return results
}

function report(title, { empty, ours }) {
  const emptyParts = medianParts(empty)
  const oursParts = medianParts(ours)
  say(`\n${title}: medians of ${ours.length} starts each, ms`)
  say(`  ${''.padEnd(28)}${'empty'.padStart(8)}${'ours'.padStart(8)}`)
  oursParts.forEach(([name, value], index) => {
    say(`  ${name.padEnd(28)}${emptyParts[index][1].toFixed(0).padStart(8)}${value.toFixed(0).padStart(8)}`)
  })
  say(`  ratio ${(oursParts.at(-1)[1] / emptyParts.at(-1)[1]).toFixed(2)}`)
}

/** @returns exit code */
export async function benchColdStart(runtime, starts) {
  say(`cold start, Electron ${runtime.version}, load average ${os.loadavg()[0].toFixed(1)} before the first start`)
  await withDisplay(
    async (env) => {
      report('a new profile each time', await alternate(runtime, starts, false, env))
      report('a kept profile', await alternate(runtime, starts, true, env))
    },
    { always: true },
  )
  say(`load average ${os.loadavg()[0].toFixed(1)} after the last start`)
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runTool(async (argv) => {
    const { values } = parseArgs({ args: argv, options: { starts: { type: 'string', default: '9' } } })
    const runtime = await setUp('window')
    await buildApp()
    return benchColdStart(runtime, Number(values.starts))
  })
}
