import { utilityProcess } from 'electron'
import type { ChildProcess } from './child-process'

/** All that a helper program needs to know of the owner's session; Windows cannot start one without the first two. */
const ENVIRONMENT = ['SystemRoot', 'windir', 'TEMP', 'TMP', 'LANG']

function environment(): NodeJS.ProcessEnv {
  // Never empty: Electron takes an empty one for "the parent's".
  const kept: NodeJS.ProcessEnv = { DIANBANZHANG_HELPER: '1' }
  for (const name of ENVIRONMENT) {
    const value = process.env[name]
    if (value !== undefined) kept[name] = value
  }
  return kept
}

/** Starts one of our helper programs in a process of its own, without the owner's environment. */
export function startUtilityChild(file: string, name: string): ChildProcess {
  const child = utilityProcess.fork(file, [], { serviceName: name, stdio: 'ignore', env: environment() })
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', listener)
      return () => void child.off('message', listener)
    },
    onExit: (listener) => {
      child.on('exit', listener)
      return () => void child.off('exit', listener)
    },
    kill: () => void child.kill(),
  }
}
