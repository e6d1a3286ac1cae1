// A screen for a machine that has none: our own Xvfb, stopped by its process id when we are done.
import { spawn } from 'node:child_process'
import { statfsSync } from 'node:fs'
import { hasDisplay } from './ensure-debian.mjs'
import { PlainFailure } from './terminal.mjs'

const START_LIMIT_MS = 20_000

/**
 * Xvfb picks a free display number itself and writes it to file descriptor 3. Without -noreset it starts anew whenever the last
 * program has gone, and a program that comes in that moment finds no screen.
 */
async function startVirtualScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise((resolve) => {
    let text = ''
    const limit = setTimeout(() => resolve(null), START_LIMIT_MS)
    const answer = (value) => {
      clearTimeout(limit)
      resolve(value)
    }
    server.stdio[3].on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) answer(text.trim())
    })
    server.on('error', () => answer(null))
    server.on('exit', () => answer(null))
  })
  if (number === null) {
    server.kill()
    throw new PlainFailure('没有可用的显示器，虚拟显示器（Xvfb）也未能启动。请先安装 xvfb 后重试。')
  }
  return { server, display: `:${number}` }
}

/**
 * What GTK sets in the app's environment while it starts. A variable that is new then moves the environment under another
 * thread that reads it (glibc's setenv beside getenv), and once in some hundred starts Chromium's D-Bus thread dies of that.
 * A variable that is there already is only replaced.
 */
const SET_BY_GTK = { GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' }

/**
 * Calls `work` with an environment in which a window can open.
 * @param options.always  true: a virtual screen even where a real one exists, so that tests do not disturb anybody
 */
export async function withDisplay(work, { always = false } = {}) {
  if (process.platform !== 'linux' || (hasDisplay() && !always)) return work({ ...process.env })
  const { server, display } = await startVirtualScreen()
  const stop = () => server.kill()
  const stopAndEnd = () => {
    stop()
    process.exit(130)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  process.once('exit', stop)
  for (const signal of signals) process.once(signal, stopAndEnd)
  try {
    const env = { ...process.env, ...SET_BY_GTK, DISPLAY: display }
    delete env.WAYLAND_DISPLAY
    return await work(env)
  } finally {
    process.removeListener('exit', stop)
    for (const signal of signals) process.removeListener(signal, stopAndEnd)
    stop()
  }
}

/** Bytes of /dev/shm; 0 where it does not exist; undefined where the question makes no sense. */
export function sharedMemoryBytes() {
  if (process.platform !== 'linux') return undefined
  try {
    const { blocks, bsize } = statfsSync('/dev/shm')
    return blocks * bsize
  } catch {
    return 0
  }
}
