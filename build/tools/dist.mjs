// npm run dist [-- --flavour test]: packs the app for the system it runs on.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from './build-app.mjs'
import { checkFuses } from './check-fuses.mjs'
import { setUp } from './set-up.mjs'
import { PlainFailure, PROJECT_ROOT, runTool, say, seconds } from './terminal.mjs'

function flavourFrom(argv) {
  const { values } = parseArgs({ args: argv, options: { flavour: { type: 'string', default: 'release' } } })
  if (values.flavour !== 'release' && values.flavour !== 'test') {
    throw new PlainFailure(`--flavour 只能是 release 或 test，收到的是：${values.flavour}`)
  }
  return values.flavour
}

/** electron-builder would fetch its own archiver; Debian's is the same program. Level 1: a fifth of the time, a few MB more. */
function useSystemArchiver() {
  const program = ['/usr/bin/7za', '/usr/bin/7z'].find((place) => existsSync(place))
  if (program !== undefined) process.env.ELECTRON_BUILDER_7ZIP_PATH ??= program
  process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= '1'
}

await runTool(async (argv) => {
  const flavour = flavourFrom(argv)
  const started = Date.now()
  const runtime = await setUp('dist')
  await buildApp()
  if (process.platform === 'linux') useSystemArchiver()
  const { build } = await import('electron-builder')
  const { packagingConfig } = await import('../../electron-builder.config.mjs')
  const config = packagingConfig({ flavour, runtime: process.platform === 'linux' ? runtime : undefined })
  const files = await build({ projectDir: PROJECT_ROOT, config, publish: 'never' })
  if (process.platform === 'linux') {
    const executable = path.join(PROJECT_ROOT, config.directories.output, 'linux-unpacked', config.executableName)
    say(`已从程序里读回 ${await checkFuses(executable, config.electronFuses)} 个安全开关，都与设置一致。`)
  }
  say(`打包完成（${flavour}，Electron ${runtime.version}，${seconds(started)}）：`)
  say(`  ${path.join(PROJECT_ROOT, config.directories.output)}`)
  for (const file of files) say(`  ${file}`)
  if (runtime.source === 'fallback') say(`注意：此包内含 Electron ${runtime.version}，仅供本机验证，请勿分发给用户。`)
})
