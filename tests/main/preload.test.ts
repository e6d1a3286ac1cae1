import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CHANNELS } from '../../src/ipc/contract'

const exposed = vi.hoisted(() => new Map<string, Record<string, (...args: unknown[]) => unknown>>())
const sent = vi.hoisted((): unknown[][] => [])
const listeners = vi.hoisted(() => new Map<string, (...args: unknown[]) => void>())
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: never) => void exposed.set(name, api) },
  ipcRenderer: {
    invoke: (...args: unknown[]) => Promise.resolve(void sent.push(['invoke', ...args])),
    send: (...args: unknown[]) => void sent.push(['send', ...args]),
    on: (name: string, listener: (...args: unknown[]) => void) => void listeners.set(name, listener),
    removeListener: (name: string) => void listeners.delete(name),
  },
}))

async function preloadOn(pathname: string): Promise<void> {
  vi.stubGlobal('location', { pathname })
  vi.resetModules()
  await import('../../src/preload/index')
}
beforeEach(() => {
  exposed.clear()
  sent.length = 0
})
afterEach(() => vi.unstubAllGlobals())
// The other files of this worker share its modules.
afterAll(() => {
  vi.doUnmock('electron')
  vi.resetModules()
})

describe('preload', () => {
  it('the main page gets the contract, one function per channel, the menu and the end, nothing else', async () => {
    await preloadOn('/index.html')
    expect([...exposed.keys()]).toEqual(['api'])
    expect(Object.keys(exposed.get('api')!).sort()).toEqual(
      [...Object.keys(CHANNELS), 'onMenuCommand', 'onQuitRequested'].sort(),
    )
    await exposed.get('api')!['file:reveal']!({ token: 't' })
    expect(sent).toEqual([['invoke', 'file:reveal', { token: 't' }]])
  })
  it('a menu listener hears the command without the event, and can stop listening', async () => {
    await preloadOn('/index.html')
    const heard: unknown[][] = []
    const stop = exposed.get('api')!['onMenuCommand']!((...args: unknown[]) => heard.push(args)) as () => void
    listeners.get('menu:command')!({ sender: 'secret' }, 'undo')
    expect(heard).toEqual([['undo']])
    stop()
    expect(listeners.size).toBe(0)
  })
  it('a quit listener hears that the window closes, and nothing of the event', async () => {
    await preloadOn('/index.html')
    const heard: unknown[][] = []
    const stop = exposed.get('api')!['onQuitRequested']!((...args: unknown[]) => heard.push(args)) as () => void
    listeners.get('app:quit-requested')!({ sender: 'secret' }, 'more')
    expect(heard).toEqual([[]])
    stop()
    expect(listeners.size).toBe(0)
  })
  it('the print page gets its paper and nothing else', async () => {
    await preloadOn('/print.html')
    expect([...exposed.keys()]).toEqual(['paper'])
    expect(Object.keys(exposed.get('paper')!)).toEqual(['take', 'ready'])
    await exposed.get('paper')!['take']!()
    exposed.get('paper')!['ready']!()
    expect(sent).toEqual([
      ['invoke', 'paper:take'],
      ['send', 'paper:ready'],
    ])
  })
})
