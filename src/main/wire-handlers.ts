import { app, ipcMain, shell } from 'electron'
import type { AppPaths } from './app-paths'
import type { StartChild } from './child-process'
import type { DemoRun } from './demo/demo-run'
import { dialogOpenSource } from './files/dialog-open-source'
import { dialogSaveTarget } from './files/dialog-save-target'
import { folderSaveTarget } from './files/folder-save-target'
import { SavedFiles } from './files/saved-files'
import { createHandle } from './handle'
import { handleApp } from './handlers/app-handlers'
import { handleBackups } from './handlers/backup-handlers'
import { handleDemo } from './handlers/demo-handlers'
import { handleLock } from './handlers/lock-handlers'
import { handlePapers } from './handlers/paper-handlers'
import { handlePictures } from './handlers/picture-handler'
import { handleReveal } from './handlers/reveal-handler'
import { handleSafety } from './handlers/safety-handlers'
import { handleTables } from './handlers/table-handlers'
import { handleWords } from './handlers/word-handlers'
import { handleWorkbooks } from './handlers/workbook-handlers'
import type { AppLock } from './lock/app-lock'
import { isOpenWhileLocked } from './lock/lock-gate'
import type { Log } from './log'
import type { PageOrigin } from './page-origin'
import { PaperWindows } from './printing/paper-window'
import { QuitGate } from './quit-gate'
import type { TableReader } from './reading/read-tables'
import type { Safety } from './safety/safety'
import { SealKeeper } from './safety/seal-keeper'
import { startUtilityChild } from './utility-child'
import type { PageSetting } from './page-window'
import type { MainWindow } from './window'

export interface Wiring {
  readonly main: MainWindow
  readonly origin: PageOrigin
  readonly paths: AppPaths
  readonly pages: PageSetting
  readonly log: Log
  readonly lock: AppLock
  readonly safety: Safety
  readonly reader: TableReader
  readonly demo: DemoRun | undefined
  readonly saveFolder: string | undefined
}

/** Connects every channel of the contract with what answers it. */
export function wireHandlers({
  main,
  origin,
  paths,
  pages,
  log,
  lock,
  safety,
  reader,
  demo,
  saveFolder,
}: Wiring): void {
  const { window } = main
  const contentsId = window.webContents.id
  const handle = createHandle({
    ipcMain,
    log,
    isOwnUrl: origin.isOwn,
    isMainWindow: (id) => id === contentsId,
    isShut: (channel) => lock.isLocked && !isOpenWhileLocked(channel),
    // The schemas are not needed before the first window is on screen.
    parseRequest: async (channel, request) => (await import('../ipc/contract-schema')).parseRequest(channel, request),
  })
  const folder = demo?.staging.folder ?? saveFolder
  const target = folder === undefined ? dialogSaveTarget(window) : folderSaveTarget(folder)
  const saving = { target, saved: new SavedFiles(), log }
  const open = dialogOpenSource(window)
  const startWriter: StartChild = () => startUtilityChild(paths.writerProcess, 'dianbanzhang-writer')

  handleApp(
    handle,
    { version: app.getVersion(), electron: process.versions.electron, platform: process.platform },
    demo?.plan,
  )
  handleLock(handle, lock)
  handleTables(handle, { open, reader, sampleFolder: paths.sampleShop })
  handleWorkbooks(handle, { ...saving, startWriter })
  handlePapers(handle, { ...saving, papers: new PaperWindows(origin, pages) })
  handlePictures(handle, saving)
  handleWords(handle, saving)
  handleBackups(handle, { ...saving, open, appVersion: app.getVersion() })
  const quitGate = new QuitGate({
    window,
    hasUnsaved: () => safety.hasUnsaved(),
    settled: () => safety.idle(),
    log,
  })
  handleSafety(handle, { safety, sealKeeper: new SealKeeper(safety, log), quitGate, open })
  handleReveal(handle, saving.saved, (file) => shell.showItemInFolder(file))
  handleDemo(handle, { ...saving, demo, page: window.webContents })
}
