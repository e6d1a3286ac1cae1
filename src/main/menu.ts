import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../ipc/contract'
import { APP_TITLE } from './app-text'
import { MENU_TEXT } from './menu-text'

export interface MenuActions {
  /** Handed to the page, which knows whether a text field or the operation log is meant. */
  readonly send: (command: MenuCommand) => void
  readonly zoom: (step: 'in' | 'out' | 'reset') => void
  readonly about: () => void
}

function macAppMenu(): MenuItemConstructorOptions {
  return {
    label: APP_TITLE,
    submenu: [{ role: 'hide', label: MENU_TEXT.hide }, { type: 'separator' }, { role: 'quit', label: MENU_TEXT.quit }],
  }
}

/** The native menu as data. No reload and no developer tools: an owner who reloads by accident loses the place. */
export function menuTemplate(actions: MenuActions, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => actions.send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const isMac = platform === 'darwin'
  return [
    ...(isMac ? [macAppMenu()] : []),
    {
      label: MENU_TEXT.file,
      submenu: [
        command(MENU_TEXT.backup, 'backup'),
        command(MENU_TEXT.print, 'print', 'CmdOrCtrl+P'),
        command(MENU_TEXT.lock, 'lock', 'CmdOrCtrl+L'),
        ...(isMac ? [] : ([{ type: 'separator' }, { role: 'quit', label: MENU_TEXT.quit }] as const)),
      ],
    },
    {
      label: MENU_TEXT.edit,
      submenu: [
        command(MENU_TEXT.undo, 'undo', 'CmdOrCtrl+Z'),
        command(MENU_TEXT.redo, 'redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
        { type: 'separator' },
        { role: 'cut', label: MENU_TEXT.cut },
        { role: 'copy', label: MENU_TEXT.copy },
        { role: 'paste', label: MENU_TEXT.paste },
        { role: 'selectAll', label: MENU_TEXT.selectAll },
        { type: 'separator' },
        command(MENU_TEXT.find, 'find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: MENU_TEXT.view,
      submenu: [
        command(MENU_TEXT.home, 'go-home', isMac ? 'Cmd+Shift+H' : 'Alt+Home'),
        command(MENU_TEXT.theme, 'toggle-theme'),
        { type: 'separator' },
        { label: MENU_TEXT.zoomIn, accelerator: 'CmdOrCtrl+=', click: () => actions.zoom('in') },
        { label: MENU_TEXT.zoomOut, accelerator: 'CmdOrCtrl+-', click: () => actions.zoom('out') },
        { label: MENU_TEXT.zoomReset, accelerator: 'CmdOrCtrl+0', click: () => actions.zoom('reset') },
        { type: 'separator' },
        { role: 'togglefullscreen', label: MENU_TEXT.fullScreen },
      ],
    },
    { label: MENU_TEXT.help, submenu: [{ label: MENU_TEXT.about, click: () => actions.about() }] },
  ]
}
