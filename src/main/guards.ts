import type { App, Session, WebContents } from 'electron'
import type { Log } from './log'
import type { PageOrigin } from './page-origin'

/** All that a page of ours may ask of the system. Persistent storage is never cleared to gain room on the disk. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage'])

const NETWORK_URLS = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*']

/** The development server and its reload socket, nothing else on the network. */
export function isDevServerRequest(url: string, devServer: string | undefined): boolean {
  if (devServer === undefined || !URL.canParse(url)) return false
  const wanted = new URL(devServer)
  const asked = new URL(url)
  return asked.host === wanted.host && (asked.protocol === 'http:' || asked.protocol === 'ws:')
}

/** No permission, no network, no download. */
export function guardSession(session: Session, origin: PageOrigin, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(ALLOWED_PERMISSIONS.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest({ urls: NETWORK_URLS }, (details, answer) => {
    const allowed = isDevServerRequest(details.url, origin.devServer)
    if (!allowed) log.info('network-refused', { resource: details.resourceType })
    answer({ cancel: !allowed })
  })
  session.on('will-download', (event) => event.preventDefault())
}

/** No navigation away, no new window, no embedded browser. */
export function guardContents(contents: WebContents, origin: PageOrigin, log: Log): void {
  const stay = (event: { preventDefault: () => void }, url: string): void => {
    if (origin.isOwn(url)) return
    event.preventDefault()
    log.info('navigation-refused')
  }
  contents.on('will-navigate', (event) => stay(event, event.url))
  contents.on('will-frame-navigate', (event) => stay(event, event.url))
  contents.on('will-redirect', (event) => stay(event, event.url))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Calls between pages do not go through webRequest; without a proxy this leaves them no transport.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

export function guardAllContents(app: App, origin: PageOrigin, log: Log): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, origin, log))
}
