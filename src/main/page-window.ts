import { BrowserWindow } from 'electron'
import type { BrowserWindowConstructorOptions, Session } from 'electron'

/** What every page of ours runs in. */
export interface PageSetting {
  readonly preload: string
  readonly session: Session
}

/** What a window may choose for itself; what keeps a page in is not among it. */
export interface PageWindowOptions extends Omit<BrowserWindowConstructorOptions, 'webPreferences'> {
  readonly page?: { readonly devTools?: boolean; readonly zoomFactor?: number; readonly backgroundThrottling?: boolean }
}

/** The only place where a window is made. The guards stand literally here and last: nothing can loosen them. */
export function createPageWindow(pages: PageSetting, { page, ...looks }: PageWindowOptions): BrowserWindow {
  return new BrowserWindow({
    ...looks,
    webPreferences: {
      ...page,
      preload: pages.preload, // eng-disable PRELOAD_JS_CHECK
      session: pages.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      // A click with the middle button would open a link in a new window.
      disableBlinkFeatures: 'Auxclick',
      spellcheck: false,
      safeDialogs: true,
      navigateOnDragDrop: false,
    },
  })
}
