// Starts the built app, passes its output on, and waits for its exit code.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { sharedMemoryBytes } from './display.mjs'
import { launcherSwitches, runtimeEnvironment } from './electron-runtime.mjs'
import { PROJECT_ROOT } from './terminal.mjs'

// Chromium reports at every start that a machine without a desktop has no message bus and no graphics card.
const HARMLESS =
  /(\/|:)(bus|object_proxy|viz_main_impl|gpu_[a-z_]+|vaapi_[a-z_]+|gl_[a-z_]+|angle_[a-z_]+|command_buffer_proxy_impl)\.cc[:(]/

export function isHarmless(line) {
  return HARMLESS.test(line)
}

function passOn(stream, out) {
  createInterface({ input: stream }).on('line', (line) => {
    if (!isHarmless(line)) out.write(`${line}\n`)
  })
}

/** @returns the app's exit code; 1 when a signal ended it */
export function launchApp(runtime, appArgs, env) {
  return new Promise((resolve, reject) => {
    const switches = launcherSwitches({ sharedMemoryBytes: sharedMemoryBytes() })
    const child = spawn(runtime.executable, [PROJECT_ROOT, ...switches, ...appArgs], {
      cwd: PROJECT_ROOT,
      env: { ...env, ...runtimeEnvironment(runtime) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    passOn(child.stdout, process.stdout)
    passOn(child.stderr, process.stderr)
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward)
    process.on('SIGTERM', forward)
    child.on('error', reject)
    child.on('close', (code) => {
      process.removeListener('SIGINT', forward)
      process.removeListener('SIGTERM', forward)
      resolve(code ?? 1)
    })
  })
}
