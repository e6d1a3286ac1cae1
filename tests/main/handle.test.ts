import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../src/ipc/contract-schema'
import { createHandle, INTERNAL_ERROR, isTrustedSender, REFUSED } from '../../src/main/handle'
import type { Log } from '../../src/main/log'
import { isAppUrl } from '../../src/main/page-origin'

type Listener = (event: never, ...request: unknown[]) => Promise<unknown>
interface Frame {
  url: string
  parent: Frame | null
}
const OURS: Frame = { url: 'app://bundle/index.html', parent: null }
const MAIN_WINDOW = 7

function event(frame: Frame | null = OURS, contentsId = MAIN_WINDOW) {
  return { sender: { id: contentsId }, senderFrame: frame } as never
}

/** One wired channel and everything that was logged about it. */
function wire(handler: (request: { readonly token: string }) => null, isShut = (): boolean => false) {
  const logged: string[] = []
  const listeners = new Map<string, Listener>()
  const log: Log = {
    info: (name, facts) => void logged.push(`${name} ${JSON.stringify(facts)}`),
    problem: (name, error, facts) => void logged.push(`${name} ${(error as Error).name} ${JSON.stringify(facts)}`),
  }
  const handle = createHandle({
    ipcMain: { handle: (channel, listener) => void listeners.set(channel, listener as Listener) },
    isOwnUrl: isAppUrl,
    isMainWindow: (id) => id === MAIN_WINDOW,
    isShut,
    parseRequest: (channel, request) => Promise.resolve(parseRequest(channel, request)),
    log,
  })
  handle('file:reveal', handler)
  return { call: listeners.get('file:reveal')!, logged }
}
const TOKEN = { token: '8f2b6a52-2c8e-4a2f-9d57-0d5e6f1a2b3c' }

describe('answering the page', () => {
  it('our page in our window is answered', async () => {
    expect(await wire(() => null).call(event(), TOKEN)).toBeNull()
  })
  it.each([
    ['no frame (it navigated away meanwhile)', event(null)],
    ['a frame inside our page', event({ url: OURS.url, parent: OURS })],
    ['another address', event({ url: 'https://evil.example/?app://bundle/', parent: null })],
    ['a blank page', event({ url: 'about:blank', parent: null })],
    ['a window that is not the main one', event(OURS, 8)],
  ])('%s is refused before anything is read', async (_what, from) => {
    let calls = 0
    const { call, logged } = wire(() => {
      calls += 1
      return null
    })
    await expect(call(from, TOKEN)).rejects.toThrow(REFUSED)
    expect(calls).toBe(0)
    expect(logged).toEqual(['request-refused {"channel":"file:reveal","reason":"sender"}'])
  })
  it.each([[], [{}], [{ token: 'x' }], [{ ...TOKEN, path: '/etc' }], [TOKEN, TOKEN], [null]])(
    'a request of the wrong shape is refused: %j',
    async (...request) => {
      await expect(wire(() => null).call(event(), ...request)).rejects.toThrow(REFUSED)
    },
  )
  it('while the app is locked nothing is read, and the next request is asked about anew', async () => {
    let shut = true
    let calls = 0
    const { call, logged } = wire(
      () => {
        calls += 1
        return null
      },
      () => shut,
    )
    await expect(call(event(), TOKEN)).rejects.toThrow(REFUSED)
    await expect(call(event(), { token: 'wrong shape too' })).rejects.toThrow(REFUSED)
    expect(calls).toBe(0)
    expect(logged[0]).toBe('request-refused {"channel":"file:reveal","reason":"locked"}')
    shut = false
    expect(await call(event(), TOKEN)).toBeNull()
  })
  it('a bug rejects with fixed words, and the log has its name but not its message', async () => {
    const { call, logged } = wire(() => {
      throw new TypeError('salary of 张三 is 9000')
    })
    await expect(call(event(), TOKEN)).rejects.toThrow(new Error(INTERNAL_ERROR))
    expect(logged).toEqual(['request-failed TypeError {"channel":"file:reveal"}'])
  })
  it('the sender test itself', () => {
    const trusted = (from: never) => isTrustedSender(from, isAppUrl, (id) => id === MAIN_WINDOW)
    expect(trusted(event())).toBe(true)
    expect(trusted(event(null))).toBe(false)
  })
})
