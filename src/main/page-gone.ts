import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { PAGE_GONE_TEXT } from './app-text'
import type { Log } from './log'

/** The page's process died: say that nothing saved is lost and open it again. */
export function watchPage(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.info('page-gone', { reason, exitCode })
    if (reason === 'clean-exit' || reason === 'killed') return
    const buttons = [PAGE_GONE_TEXT.reopen, PAGE_GONE_TEXT.quit]
    const { message, detail } = PAGE_GONE_TEXT
    void dialog
      .showMessageBox(window, { type: 'error', message, detail, buttons, defaultId: 0, cancelId: 1, noLink: true })
      .then(({ response }) => (response === 0 ? window.webContents.reload() : app.quit()))
  })
  window.on('unresponsive', () => log.info('page-unresponsive'))
}
