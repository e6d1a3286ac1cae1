import { ipcMain } from 'electron'
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'
import type { PaperDocument } from '../../core/documents/paper'
import { PAPER_READY, PAPER_TAKE } from '../../ipc/inner-channels'
import { isTrustedSender, REFUSED } from '../handle'
import type { PageOrigin } from '../page-origin'
import type { PageSetting } from '../page-window'
import { createPageWindow } from '../page-window'

/** Loading and drawing a paper takes well under a second; after this something is broken. */
const DRAW_LIMIT_MS = 30_000
/** A sheet at 96 dots to the inch, so that what is measured on screen is what is printed. */
const WINDOW_SIZE = { width: 1123, height: 1123 } as const

interface Job {
  paper: PaperDocument | undefined
  readonly ready: () => void
}

/** Draws papers in a window nobody sees, on our own print page: no HTML is ever built from strings. */
export class PaperWindows {
  private readonly jobs = new Map<number, Job>()

  constructor(
    private readonly origin: PageOrigin,
    private readonly pages: PageSetting,
  ) {
    ipcMain.handle(PAPER_TAKE, (event): PaperDocument => this.take(event))
    ipcMain.on(PAPER_READY, (event) => this.jobOf(event)?.ready())
  }

  /** Draws the papers one after another in one window and hands each to `use` while it stands there. */
  async draw<T>(
    papers: readonly PaperDocument[],
    use: (contents: WebContents, index: number) => Promise<T>,
  ): Promise<readonly T[]> {
    const window = createPageWindow(this.pages, {
      ...WINDOW_SIZE,
      show: false,
      backgroundColor: '#ffffff',
      page: { backgroundThrottling: false },
    })
    const contentsId = window.webContents.id
    try {
      const results: T[] = []
      for (const [index, paper] of papers.entries()) {
        await this.drawOne(window, paper)
        results.push(await use(window.webContents, index))
      }
      return results
    } finally {
      this.jobs.delete(contentsId)
      window.destroy()
    }
  }

  private async drawOne(window: BrowserWindow, paper: PaperDocument): Promise<void> {
    const contents = window.webContents
    let timer: NodeJS.Timeout | undefined
    let gone = (): void => {}
    const drawn = new Promise<void>((resolve, reject) => {
      this.jobs.set(contents.id, { paper, ready: resolve })
      gone = () => reject(new Error('print page gone'))
      contents.once('render-process-gone', gone)
      timer = setTimeout(() => reject(new Error('print page did not get ready')), DRAW_LIMIT_MS)
    })
    // Both are awaited: a page that fails to load never gets ready, and its own error says more.
    drawn.catch(() => {})
    try {
      await window.loadURL(this.origin.urlOf('print.html'))
      await drawn
    } finally {
      clearTimeout(timer)
      contents.off('render-process-gone', gone)
    }
  }

  private jobOf(event: IpcMainEvent | IpcMainInvokeEvent): Job | undefined {
    const isTrusted = isTrustedSender(event, this.origin.isOwn, (id) => this.jobs.has(id))
    return isTrusted ? this.jobs.get(event.sender.id) : undefined
  }
  private take(event: IpcMainInvokeEvent): PaperDocument {
    const job = this.jobOf(event)
    if (job?.paper === undefined) throw new Error(REFUSED)
    const { paper } = job
    job.paper = undefined
    return paper
  }
}
