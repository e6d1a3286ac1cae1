import { EventEmitter } from 'node:events'
import type { ChildProcess } from '../../src/main/child-process'

export interface FakeChild extends ChildProcess {
  readonly crash: () => void
  readonly isKilled: () => boolean
  /** Listeners that somebody forgot to take off. */
  readonly listenerCount: () => number
}

/** A helper process that runs inside the test. */
export function fakeChild(
  work: (message: unknown, answer: (message: unknown) => void) => void | Promise<void>,
): FakeChild {
  const events = new EventEmitter()
  let killed = false
  const listen = (name: string, listener: (...args: unknown[]) => void): (() => void) => {
    events.on(name, listener)
    return () => void events.off(name, listener)
  }
  return {
    send: (message) => void setImmediate(() => void work(message, (answer) => events.emit('message', answer))),
    onMessage: (listener) => listen('message', listener),
    onExit: (listener) => listen('exit', listener),
    kill: () => {
      killed = true
      setImmediate(() => events.emit('exit'))
    },
    crash: () => void events.emit('exit'),
    isKilled: () => killed,
    listenerCount: () => events.listenerCount('message') + events.listenerCount('exit'),
  }
}
