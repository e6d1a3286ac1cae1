import { app, Menu, protocol, session } from 'electron'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MENU_COMMAND } from '../ipc/inner-channels'
import { showAbout } from './about'
import { appPaths } from './app-paths'
import { APP_TITLE } from './app-text'
import { BenchMarks } from './bench-marks'
import type { DemoRun } from './demo/demo-run'
import { guardAllContents, guardSession } from './guards'
import { readLaunchOptions } from './launch-options'
import type { LaunchOptions } from './launch-options'
import { AppLock } from './lock/app-lock'
import { describeError, openLog, SILENT_LOG } from './log'
import type { Log } from './log'
import { menuTemplate } from './menu'
import { watchPage } from './page-gone'
import { APP_SCHEME, pageOrigin } from './page-origin'
import { findProfileProblem } from './profile'
import { bundleHandler } from './protocol'
import { createTableReader } from './reading/read-tables'
import { finishEarlierWork } from './safety/after-start'
import { Safety } from './safety/safety'
import { reportStartProblem } from './start-problem'
import { repairStore } from './store/repair-store'
import { markEnded, markRunning } from './store/run-marker'
import { outputFlushed, printLine, printProblemLine } from './terminal-output'
import { makeThrowAwayProfile } from './throw-away-profile'
import { startUtilityChild } from './utility-child'
import type { MainWindow } from './window'
import { openMainWindow } from './window'
import { wireHandlers } from './wire-handlers'

// The folder that holds the owner's data. It never follows the product's display name.
const PROFILE_NAME = 'dianbanzhang'

const LOCK_FILE = 'lock.json'
const EXIT_PAUSE_MS = 100

const options = readLaunchOptions(process.argv, { packaged: app.isPackaged, folder: process.cwd() })
const marks = new BenchMarks(process.getCreationTime())
const paths = appPaths(__dirname, app.isPackaged ? process.resourcesPath : path.join(app.getAppPath(), 'resources'))
const origin = pageOrigin(process.env['ELECTRON_RENDERER_URL'], app.isPackaged)

function chooseProfile({ profileFolder, demo }: LaunchOptions): string {
  if (profileFolder !== undefined) return profileFolder
  if (demo === undefined) return path.join(app.getPath('appData'), PROFILE_NAME)
  return makeThrowAwayProfile(os.tmpdir())
}

/** All that must be settled before Chromium starts. */
function configure(profile: string): void {
  // Otherwise Electron builds an English menu first, and the demo's window would keep it.
  Menu.setApplicationMenu(null)
  app.setName(APP_TITLE)
  app.setPath('userData', profile)
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  // As root the launcher of tests must switch the sandbox off; forcing it then would leave no window.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  // Native dialogs and date fields in Chinese whatever the system's language is.
  app.commandLine.appendSwitch('lang', 'zh-CN')
  // No name resolves: a second wall behind the request filter.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost') // eng-disable CUSTOM_ARGUMENTS_JS_CHECK
}

interface TakenProfile {
  readonly folder: string
  readonly log: Log
  readonly wasUnclean: boolean
}

/** The profile belongs to this process now: note it, and mend what an unclean end left behind. */
function takeProfile(folder: string): TakenProfile {
  const log = options.demo === undefined ? openLog(path.join(folder, 'logs')) : SILENT_LOG
  const wasUnclean = markRunning(folder)
  app.on('will-quit', () => markEnded(folder))
  log.info('start', {
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    wasUnclean,
  })
  try {
    const { cut, isCopied } = repairStore(folder, wasUnclean, log)
    if (cut > 0 || isCopied) log.info('store-repaired', { files: cut, isCopied })
  } catch (error) {
    log.problem('store-repair-failed', error)
  }
  return { folder, log, wasUnclean }
}

/** No window is closed first: the app would quit by itself then, with exit code 0. */
async function exitDemo(code: 0 | 1): Promise<void> {
  await outputFlushed()
  // An exit in the very moment of getting ready is not heard.
  await wait(EXIT_PAUSE_MS)
  app.exit(code)
}

async function openApp({ folder: profile, log, wasUnclean }: TakenProfile): Promise<void> {
  marks.mark('appReady')
  // The demo's pages leave nothing on the disk.
  const pages = {
    preload: paths.preload,
    session: options.demo === undefined ? session.defaultSession : session.fromPartition('demo'),
  }
  guardSession(pages.session, origin, log)
  guardAllContents(app, origin, log)
  pages.session.protocol.handle(APP_SCHEME, bundleHandler(paths.renderer))

  const startReader = () => startUtilityChild(paths.readerProcess, 'dianbanzhang-reader')
  const reader = createTableReader(startReader, log)
  let demo: DemoRun | undefined
  if (options.demo !== undefined) {
    const { startDemo } = await import('./demo/start-demo')
    const output = {
      print: printLine,
      printProblem: printProblemLine,
      exit: (code: 0 | 1) => void exitDemo(code),
    }
    demo = await startDemo({ options: options.demo, sampleFolder: paths.sampleShop, reader, output })
    if (demo === undefined) return
  }
  const safety = await Safety.open({ profile, appVersion: app.getVersion(), wasUnclean, log })
  const main = openMainWindow({
    pages,
    iconFile: paths.icon,
    stateFile: path.join(profile, 'window-state.json'),
    hidden: demo !== undefined,
    devTools: !app.isPackaged,
  })
  // The demo shows a sample to whoever started it.
  const lock = new AppLock({ file: demo === undefined ? path.join(profile, LOCK_FILE) : undefined, log })
  app.on('will-quit', () => lock.noteAtQuit())
  if (options.benchMarks) marks.watch(main.window, printLine)
  wireHandlers({ main, origin, paths, pages, log, lock, safety, reader, demo, saveFolder: options.saveFolder })
  void main.window.loadURL(origin.urlOf('index.html'))
  await attend(main, log, demo)
  await finishEarlierWork(safety, log)
}

/** What the open window needs besides answers: menu, a second start, its own death. */
async function attend(main: MainWindow, log: Log, demo: DemoRun | undefined): Promise<void> {
  const { window } = main
  if (demo !== undefined) {
    const { watchDemo } = await import('./demo/start-demo')
    watchDemo(demo, window)
    return
  }
  watchPage(window, log)
  const actions = {
    send: (command: string) => window.webContents.send(MENU_COMMAND, command),
    zoom: main.zoom,
    about: () => showAbout(window),
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, process.platform)))
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
}

async function run(): Promise<void> {
  const profile = chooseProfile(options)
  configure(profile)
  // Probing with a file of its own name disturbs no other instance; on a read-only folder the lock itself would fail.
  const problem = findProfileProblem(profile)
  if (problem !== undefined) await reportStartProblem(problem, profile)
  // Each demo has a profile of its own; there is nobody to give way to.
  if (options.demo === undefined && !app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }
  const taken = takeProfile(profile)
  const { log } = taken
  process.on('uncaughtException', (error) => log.problem('uncaught', error))
  process.on('unhandledRejection', (reason) => log.problem('unhandled-rejection', reason))
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  await openApp(taken)
}

run().catch((error: unknown) => {
  printProblemLine(describeError(error))
  app.exit(1)
})
