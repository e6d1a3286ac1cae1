import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { guardContents, guardSession, isDevServerRequest } from '../../src/main/guards'
import { SILENT_LOG } from '../../src/main/log'
import { pageOrigin } from '../../src/main/page-origin'

const ORIGIN = pageOrigin(undefined, true)

function guardedSession() {
  const kept: Record<string, (...args: never[]) => unknown> = {}
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => void (kept[name] = handler)
  let urls: readonly string[] = []
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled: () => {},
    webRequest: {
      onBeforeRequest: (filter: { urls: string[] }, handler: (...args: never[]) => unknown) => {
        urls = filter.urls
        kept['before'] = handler
      },
    },
    on: (name: string, handler: (...args: never[]) => unknown) => void (kept[name] = handler),
  }
  guardSession(session as unknown as Session, ORIGIN, SILENT_LOG)
  return { kept, urls }
}

describe('session', () => {
  const { kept, urls } = guardedSession()
  const asks = (permission: string): boolean => {
    let answer = true
    kept['request']!(...([{}, permission, (value: boolean) => (answer = value)] as never[]))
    return answer
  }
  it.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'openExternal',
    'clipboard-read',
    'fileSystem',
    'display-capture',
    'unknown',
  ])('permission %s is denied when asked for and when checked', (permission) => {
    expect(asks(permission)).toBe(false)
    expect(kept['check']!(...([{}, permission] as never[]))).toBe(false)
  })
  it('only writing plain text to the clipboard and lasting storage are allowed, and no device', () => {
    expect(asks('clipboard-sanitized-write')).toBe(true)
    expect(asks('persistent-storage')).toBe(true)
    expect(kept['device']!(...([{}] as never[]))).toBe(false)
  })
  it('every kind of network and file address is cancelled', () => {
    expect(urls.map((url) => url.split(':')[0]).sort()).toEqual(['file', 'ftp', 'http', 'https', 'ws', 'wss'])
    let answer: { cancel?: boolean } = {}
    kept['before']!(
      ...([
        { url: 'https://example.com/', resourceType: 'image' },
        (value: { cancel: boolean }) => (answer = value),
      ] as never[]),
    )
    expect(answer).toEqual({ cancel: true })
  })
  it('downloads are stopped', () => {
    let stopped = 0
    kept['will-download']!(...([{ preventDefault: () => (stopped += 1) }] as never[]))
    expect(stopped).toBe(1)
  })
  it('in development only the development server passes', () => {
    const dev = 'http://localhost:5173'
    expect(isDevServerRequest('http://localhost:5173/x', dev)).toBe(true)
    expect(isDevServerRequest('ws://localhost:5173/', dev)).toBe(true)
    expect(isDevServerRequest('http://localhost:5174/', dev)).toBe(false)
    expect(isDevServerRequest('https://localhost:5173/', dev)).toBe(false)
    expect(isDevServerRequest('http://localhost:5173/x', undefined)).toBe(false)
  })
})

describe('contents', () => {
  let opens: unknown
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: () => unknown) => {
      opens = handler()
    },
    setWebRTCIPHandlingPolicy: () => {},
  })
  guardContents(contents as unknown as WebContents, ORIGIN, SILENT_LOG)
  const goesTo = (name: string, url: string): boolean => {
    let prevented = false
    contents.emit(name, { url, preventDefault: () => (prevented = true) })
    return !prevented
  }
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays with our pages', (name) => {
    expect(goesTo(name, 'app://bundle/index.html')).toBe(true)
    for (const url of [
      'file:///etc/passwd',
      'https://example.com/',
      'https://x/?app://bundle',
      'about:blank',
      'data:text/html,x',
    ]) {
      expect(goesTo(name, url), url).toBe(false)
    }
  })
  it('no window opens and no webview attaches', () => {
    expect(opens).toEqual({ action: 'deny' })
    expect(goesTo('will-attach-webview', '')).toBe(false)
  })
})
