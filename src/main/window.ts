import { nativeTheme, screen } from 'electron'
import type { BrowserWindow } from 'electron'
import { APP_TITLE } from './app-text'
import type { PageSetting, PageWindowOptions } from './page-window'
import { createPageWindow } from './page-window'
import type { Bounds, WindowState } from './window-state'
import {
  DEFAULT_SIZE,
  isColour,
  MIN_SIZE,
  reachableBounds,
  readWindowState,
  writeWindowState,
  zoomStep,
} from './window-state'

const BACKGROUND = { light: '#ffffff', dark: '#242424' } as const

export interface MainWindowOptions {
  readonly pages: PageSetting
  readonly iconFile: string
  readonly stateFile: string
  /** The demo works in a window nobody sees, of a fixed size. */
  readonly hidden: boolean
  readonly devTools: boolean
}
export interface MainWindow {
  readonly window: BrowserWindow
  readonly zoom: (step: 'in' | 'out' | 'reset') => void
}

function placeOf(state: WindowState): Bounds | { width: number; height: number } {
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  return reachableBounds(state.bounds, screens) ?? DEFAULT_SIZE
}

function looksOf(options: MainWindowOptions, state: WindowState): PageWindowOptions {
  return {
    ...(options.hidden ? { ...DEFAULT_SIZE, useContentSize: true } : placeOf(state)),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    paintWhenInitiallyHidden: true,
    title: APP_TITLE,
    icon: options.iconFile,
    backgroundColor: state.background ?? BACKGROUND[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    page: {
      devTools: options.devTools,
      zoomFactor: options.hidden ? 1 : state.zoomFactor,
      ...(options.hidden ? { backgroundThrottling: false } : {}),
    },
  }
}

export function openMainWindow(options: MainWindowOptions): MainWindow {
  let state = readWindowState(options.stateFile)
  const window = createPageWindow(options.pages, looksOf(options, state))
  const contents = window.webContents
  if (state.maximized && !options.hidden) window.maximize()

  window.on('page-title-updated', (event) => event.preventDefault())
  if (!options.hidden) window.once('ready-to-show', () => window.show())
  // The page states its own colour (<meta name="theme-color">), so the next start opens in the chosen theme.
  contents.on('did-change-theme-color', (_event, colour) => {
    if (isColour(colour)) state = { ...state, background: colour }
  })
  window.on('close', () => {
    if (options.hidden) return
    writeWindowState(options.stateFile, { ...state, bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  })

  const zoomTo = (zoomFactor: number): void => {
    state = { ...state, zoomFactor }
    contents.setZoomFactor(zoomFactor)
  }
  return {
    window,
    zoom: (step) => zoomTo(step === 'reset' ? 1 : zoomStep(state.zoomFactor, step === 'in' ? 1 : -1)),
  }
}
