import { fork } from 'node:child_process'
import path from 'node:path'
import type { ChildProcess } from '../../src/main/child-process'

const HOST = path.resolve(import.meta.dirname, '../tools/utility-under-node.cjs')

/** The app's helper program as a Node process; what Electron's utility process is to the app. */
export function startNodeChild(program: string): ChildProcess {
  // Bytes travel as bytes. What the reading libraries mutter is not for the person at the terminal.
  const child = fork(HOST, [program], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  return {
    send: (message) => void child.send(message as object),
    onMessage: (listener) => {
      child.on('message', listener)
      return () => void child.off('message', listener)
    },
    onExit: (listener) => {
      child.on('exit', listener)
      return () => void child.off('exit', listener)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
