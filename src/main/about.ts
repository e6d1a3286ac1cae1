import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { ABOUT_TEXT } from './app-text'

export function showAbout(window: BrowserWindow): void {
  void dialog.showMessageBox(window, {
    type: 'info',
    title: ABOUT_TEXT.title,
    message: ABOUT_TEXT.message(app.getVersion()),
    detail: ABOUT_TEXT.detail(process.versions.electron, process.versions['chrome'] ?? ''),
    buttons: [ABOUT_TEXT.ok],
    noLink: true,
  })
}
