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

const CONFIGS = ['core', 'rostering', 'contract', 'node', 'preload', 'web', 'test']
const TYPES_FILE = `electron-${FALLBACK.version}.d.ts`

function configFile(name) {
  return path.join(PROJECT_ROOT, `tsconfig.${name}.json`)
}

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
  const config = {
    extends: configFile(name),
    compilerOptions: {
      composite: false,
      emitDeclarationOnly: false,
      noEmit: true,
      tsBuildInfoFile: path.join(folder, `${name}-oldest.tsbuildinfo`),
      paths: { electron: [local] },
      typeRoots: [path.join(PROJECT_ROOT, 'node_modules/@types')],
    },
    include: [path.join(PROJECT_ROOT, { node: 'src/main', preload: 'src/preload' }[name])],
    references: ['core', 'contract'].map((part) => ({ path: configFile(part) })),
  }
  writeFileSync(file, JSON.stringify(config, null, 2))
  return file
}

/**
 * One compiler for all: it reads each part once, hands its declarations on to the next, and skips what has not changed since
 * the last run.
 * @param options.againstOldest  also compile main and preload against the oldest Electron
 * @returns true when everything compiles
 */
export async function typecheck({ againstOldest = true } = {}) {
  const started = Date.now()
  const files = CONFIGS.map(configFile)
  const types = againstOldest ? await oldestElectronTypes() : undefined
  if (types === null) say(`types against Electron ${FALLBACK.version}: SKIPPED, its types could not be fetched`)
  else if (types !== undefined) files.push(oldestConfig('node', types), oldestConfig('preload', types))

  const tsc = path.join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc')
  const { code, output } = await run(process.execPath, [tsc, '--build', ...files, '--pretty', 'false'])
  const titles = [...CONFIGS, ...(types ? [`main and preload against Electron ${FALLBACK.version}`] : [])]
  say(`types of ${titles.join(', ')}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds(started)})`)
  if (code !== 0) say(output.trimEnd())
  return code === 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runTool(async () => {
    await ensureModules()
    return (await typecheck()) ? 0 : 1
  })
}
