// Step 2 of every set-up, on Debian and its relatives only: the system libraries a window needs.
import { existsSync } from 'node:fs'
import { lastLines, PlainFailure, run, say, seconds } from './terminal.mjs'

// Each entry lists the names one package goes by; newer releases renamed some ("t64").
const WINDOW = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libasound2', 'libasound2t64'], ['libgbm1']]
const FONTS = [['fonts-noto-cjk']]
const VIRTUAL_SCREEN = [['xvfb']]
// The tests look at finished files the way a customer would: PDF pages as text and pictures, workbooks recalculated, documents set.
const TESTS = [['poppler-utils'], ['libreoffice-calc'], ['libreoffice-writer']]
const ARCHIVES = [['p7zip-full', '7zip']]

/**
 * The packages one command needs.
 * @param purpose  'window' opens a window, 'test' also inspects the files the app writes, 'dist' also packs archives
 */
export function packagesFor(purpose, { hasDisplay }) {
  const screen = hasDisplay && purpose !== 'test' ? [] : VIRTUAL_SCREEN
  const extra = { window: [], test: TESTS, dist: ARCHIVES }[purpose]
  return [...screen, ...WINDOW, ...FONTS, ...extra]
}

/** Entries none of whose names is installed. `installed` is a set of package names. */
export function missingFrom(entries, installed) {
  return entries.filter((names) => !names.some((name) => installed.has(name)))
}

async function installedPackages(names) {
  const { output } = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names])
  const lines = output.split('\n').map((line) => line.split(' '))
  return new Set(lines.filter(([, status]) => status === 'installed').map(([name]) => name))
}

/** The first name this release of Debian really has. */
async function nameInThisRelease(names) {
  for (const name of names) {
    const { code, output } = await run('apt-cache', ['show', '--no-all-versions', name])
    if (code === 0 && output.includes('Filename:')) return name
  }
  return names[0]
}

export function hasDisplay(env = process.env) {
  return Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)
}

const APT = ['-q', '-o', 'DPkg::Lock::Timeout=180', '-o', 'Acquire::Retries=3']
const APT_ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' }

export async function ensureDebianPackages(purpose) {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return
  const entries = packagesFor(purpose, { hasDisplay: hasDisplay() })
  const missing = missingFrom(entries, await installedPackages(entries.flat()))
  if (missing.length === 0) return

  if (process.getuid() !== 0) {
    const command = `sudo apt-get install --no-install-recommends ${missing.map((names) => names[0]).join(' ')}`
    // Without the fonts, or with libraries that came another way, a window may still open; only the screen is indispensable.
    const fatal = missing.some((names) => [...VIRTUAL_SCREEN, ...TESTS, ...ARCHIVES].includes(names))
    const sentence = `系统缺少运行窗口所需的软件包，请先执行：\n  ${command}`
    if (fatal) throw new PlainFailure(`${sentence}\n装好后重新运行本命令。`)
    say(sentence)
    return
  }

  const started = Date.now()
  say(`准备：正在安装系统软件包（${missing.map((names) => names[0]).join(' ')}）……`)
  const update = await run('apt-get', [...APT, 'update'], { env: APT_ENV })
  const names = []
  for (const entry of missing) names.push(await nameInThisRelease(entry))
  const install = await run('apt-get', [...APT, 'install', '-y', '--no-install-recommends', ...names], { env: APT_ENV })
  if (install.code !== 0) {
    throw new PlainFailure(
      `安装系统软件包失败。请检查软件源后手动执行：apt-get install --no-install-recommends ${names.join(' ')}\n` +
        lastLines(update.code === 0 ? install.output : update.output + install.output),
    )
  }
  say(`准备：系统软件包已装好（${seconds(started)}）`)
}
