import type { DescriptionPaper, PaperDocument } from '../core/documents/paper'
import type { ReadFileError, TableFile } from '../core/imports/table-file'
import type { Result } from '../core/kernel/result'
import type { WorkbookModel } from '../core/sheets/workbook-model'
import type { SavedFile, SaveError } from './file-contract'
import type { LockChannels } from './lock-contract'
import type { SafetyChannels } from './safety-contract'

export type { SavedFile, SaveError } from './file-contract'
export type * from './safety-contract'

/** What kind of files an open dialog offers. */
export type PickKind = 'attendance' | 'members' | 'any-table'

export interface AppInfo {
  readonly version: string
  readonly electron: string
  readonly platform: 'linux' | 'win32' | 'darwin' | 'other'
  /** Present when the app runs the unattended demo. */
  readonly demo?: DemoPlan
}
/** The unattended run: main has read the shop folder already, the renderer imports, computes and exports it. */
export interface DemoPlan {
  readonly month?: string
  readonly files: readonly TableFile[]
}
export type DemoEvent =
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'summary'; readonly lines: readonly string[] }
  | { readonly kind: 'failed'; readonly text: string }

/** Menu entries and shortcuts that the renderer carries out. */
export type MenuCommand = 'undo' | 'redo' | 'find' | 'print' | 'go-home' | 'backup' | 'toggle-theme' | 'lock'

export interface WorkbookRequest {
  readonly suggestedName: string
  /** The model, or its JSON text: a page hands over a large workbook about six times faster as text. */
  readonly workbook: WorkbookModel | string
}
export interface PaperRequest {
  readonly suggestedName: string
  readonly paper: PaperDocument
}
/** A job description that becomes a Word document. */
export interface WordRequest {
  readonly suggestedName: string
  readonly paper: DescriptionPaper
}

/** Every request the renderer may make of main. `area:verb`; a channel missing from CHANNELS does not compile. */
export interface Channels extends LockChannels, SafetyChannels {
  'app:info': () => AppInfo
  /** Native open dialog, then the reader process. */
  'table:pick': (request: {
    readonly kind: PickKind
  }) => Result<readonly TableFile[], ReadFileError | { readonly code: 'cancelled' }>
  /** A file dropped on the window: bytes, because a page never has a path. */
  'table:read': (request: { readonly fileName: string; readonly bytes: Uint8Array }) => Result<TableFile, ReadFileError>
  /** Stops the reading of files that is under way; its own answer is then 'cancelled'. */
  'table:cancel': () => null
  'shop-folder:pick': () => Result<readonly TableFile[], ReadFileError | { readonly code: 'cancelled' }>
  /** The bundled sample shop. */
  'shop-folder:sample': () => Result<readonly TableFile[], ReadFileError>
  'workbook:save': (request: WorkbookRequest) => Result<SavedFile, SaveError>
  /** Several workbooks into one folder that the owner picks. */
  'workbook:save-many': (request: {
    readonly workbooks: readonly WorkbookRequest[]
  }) => Result<readonly SavedFile[], SaveError>
  'paper:pdf': (request: PaperRequest) => Result<SavedFile, SaveError>
  'paper:pdf-many': (request: { readonly papers: readonly PaperRequest[] }) => Result<readonly SavedFile[], SaveError>
  'paper:print': (
    request: PaperRequest,
  ) => Result<null, { readonly code: 'cancelled' } | { readonly code: 'no-printer' }>
  'word:save': (request: WordRequest) => Result<SavedFile, SaveError>
  /** Several documents into one folder that the owner picks. */
  'word:save-many': (request: { readonly documents: readonly WordRequest[] }) => Result<readonly SavedFile[], SaveError>
  /** A drawing as a PNG file. */
  'picture:save': (request: {
    readonly suggestedName: string
    readonly png: Uint8Array
  }) => Result<SavedFile, SaveError>
  'file:reveal': (request: { readonly token: string }) => null
  'demo:report': (event: DemoEvent) => null
  'demo:screenshot': (request: { readonly name: string }) => Result<SavedFile, SaveError>
}
export const CHANNELS = {
  'app:info': true,
  'table:pick': true,
  'table:read': true,
  'table:cancel': true,
  'shop-folder:pick': true,
  'shop-folder:sample': true,
  'workbook:save': true,
  'workbook:save-many': true,
  'paper:pdf': true,
  'paper:pdf-many': true,
  'paper:print': true,
  'word:save': true,
  'word:save-many': true,
  'picture:save': true,
  'file:reveal': true,
  'demo:report': true,
  'demo:screenshot': true,
  'lock:state': true,
  'lock:set': true,
  'lock:clear': true,
  'lock:try': true,
  'lock:engage': true,
  'journal:state': true,
  'journal:append': true,
  'journal:recover': true,
  'snapshot:save': true,
  'snapshot:list': true,
  'snapshot:read': true,
  'second-target:state': true,
  'second-target:choose': true,
  'second-target:copy': true,
  'second-target:clear': true,
  'seal:state': true,
  'seal:set': true,
  'seal:clear': true,
  'backup:save': true,
  'backup:open': true,
  'backup:unlock': true,
  'app:quit-ready': true,
} as const satisfies Record<keyof Channels, true>
export type ChannelName = keyof Channels

/** What the preload exposes as `window.api`: one async function per channel, and two subscriptions. */
export type Api = {
  readonly [C in ChannelName]: (...request: Parameters<Channels[C]>) => Promise<ReturnType<Channels[C]>>
} & {
  /** Calls `listener` for each menu command; returns the function that stops it. */
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void
  /**
   * Calls `listener` when the window is about to close: take the last snapshot, then answer with 'app:quit-ready'.
   * Main waits 20 seconds at most. Returns the function that stops it.
   */
  readonly onQuitRequested: (listener: () => void) => () => void
}
/** What the preload exposes on the print page as `window.paper`. */
export interface PaperApi {
  /** The document to draw, once. */
  readonly take: () => Promise<PaperDocument>
  /** Tells main that fonts and layout are settled. */
  readonly ready: () => void
}
