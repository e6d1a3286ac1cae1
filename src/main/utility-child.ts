import { utilityProcess } from 'electron'
import type { ChildProcess } from './child-process'

/** Starts one of our helper programs in a process of its own, without the parent's environment. */
export function startUtilityChild(file: string, name: string, heapMegabytes: number): ChildProcess {
  const child = utilityProcess.fork(file, [], {
    serviceName: name,
    stdio: 'ignore',
    env: {},
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
  })
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
