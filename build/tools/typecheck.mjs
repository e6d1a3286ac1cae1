// npm run typecheck: each runtime with its own types; then main and preload once more against the oldest Electron.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { FALLBACK } from './electron-fallback.mjs'
import { cacheFolder } from './electron-runtime.mjs'
import { ensureModules } from './ensure-modules.mjs'
import { PROJECT_ROOT, run, runNpm, runTool, say, seconds } from './terminal.mjs'

export const CONFIGS = ['core', 'node', 'preload', 'web', 'test']
const TYPES_FILE = `electron-${FALLBACK.version}.d.ts`

/** Electron's types of the oldest version, from the cache or the npm registry; null when neither has them. */
async function oldestElectronTypes() {
  const cached = path.join(cacheFolder(), TYPES_FILE)
  if (existsSync(cached)) return cached
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(path.join(cacheFolder(), 'types-'))
  try {
    const packed = await runNpm(['pack', `electron@${FALLBACK.version}`, '--pack-destination', work, '--silent'], {
      cwd: work,
    })
    const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (packed.code !== 0 || tarball === undefined) return null
    const unpacked = await run('tar', ['-xzf', path.join(work, tarball), '-C', work, 'package/electron.d.ts'])
    if (unpacked.code !== 0) return null
    renameSync(path.join(work, 'package/electron.d.ts'), cached)
    return cached
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Writes a configuration that is one of ours, but sees the oldest Electron. */
function oldestConfig(name, types) {
  const folder = path.join(PROJECT_ROOT, 'node_modules/.cache/tsc')
  mkdirSync(folder, { recursive: true })
  const local = path.join(folder, TYPES_FILE)
  copyFileSync(types, local)
  const file = path.join(folder, `tsconfig.${name}-oldest.json`)
  const include = { node: ['src/main', 'src/ipc', 'src/schema'], preload: ['src/preload'] }[name]
  const config = {
    extends: path.join(PROJECT_ROOT, `tsconfig.${name}.json`),
    compilerOptions: {
      tsBuildInfoFile: path.join(folder, `${name}-oldest.tsbuildinfo`),
      paths: { electron: [local] },
      typeRoots: [path.join(PROJECT_ROOT, 'node_modules/@types')],
    },
    include: include.map((place) => path.join(PROJECT_ROOT, place)),
  }
  writeFileSync(file, JSON.stringify(config, null, 2))
  return file
}

async function compile(title, configFile) {
  const started = Date.now()
  const tsc = path.join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc')
  const { code, output } = await run(process.execPath, [tsc, '-p', configFile, '--pretty', 'false'])
  say(`types ${title}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds(started)})`)
  if (code !== 0) say(output.trimEnd())
  return code === 0
}

/**
 * @param options.againstOldest  also compile main and preload against the oldest Electron
 * @returns true when everything compiles
 */
export async function typecheck({ againstOldest = true } = {}) {
  const jobs = CONFIGS.map((name) => [name, path.join(PROJECT_ROOT, `tsconfig.${name}.json`)])
  const types = againstOldest ? await oldestElectronTypes() : undefined
  if (types === null) say(`types against Electron ${FALLBACK.version}: SKIPPED, its types could not be fetched`)
  else if (types !== undefined)
    for (const name of ['node', 'preload'])
      jobs.push([`${name} against Electron ${FALLBACK.version}`, oldestConfig(name, types)])

  // Two compilers at a time: one per core of a small machine.
  const results = []
  const worker = async () => {
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) results.push(await compile(...job))
  }
  await Promise.all([worker(), worker()])
  return results.every(Boolean)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runTool(async () => {
    await ensureModules()
    return (await typecheck()) ? 0 : 1
  })
}
