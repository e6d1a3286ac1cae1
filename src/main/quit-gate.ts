import { QUIT_REQUESTED } from '../ipc/inner-channels'
import type { Log } from './log'

/** As much of the window as closing needs. */
export interface ClosingWindow {
  readonly on: (name: 'close', listener: (event: { preventDefault: () => void }) => void) => unknown
  readonly close: () => void
  readonly isDestroyed: () => boolean
  readonly webContents: {
    readonly send: (channel: string) => void
    readonly on: (name: 'render-process-gone', listener: () => void) => unknown
  }
}
export interface QuitGateOptions {
  readonly window: ClosingWindow
  /** Whether a last snapshot is worth waiting for. */
  readonly hasUnsaved: () => boolean
  /** All that is being written has been written. */
  readonly settled: () => Promise<void>
  readonly log: Log
  readonly limitMs?: number
}

const LIMIT_MS = 20_000

/**
 * Keeps the window for the moment that the page needs for its last snapshot. Never asks, never waits longer than the limit,
 * and gives way at once to a second wish to close or when the page has died.
 */
export class QuitGate {
  private stage: 'open' | 'waiting' | 'through' = 'open'
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly options: QuitGateOptions) {
    const { window } = options
    window.on('close', (event) => this.onClose(event))
    window.webContents.on('render-process-gone', () => {
      if (this.stage === 'waiting') this.letThrough('page-gone')
    })
  }

  /** The page has taken its last snapshot, or has nothing to save. */
  ready(): void {
    if (this.stage !== 'waiting') return
    void this.options.settled().then(
      () => this.letThrough('saved'),
      () => this.letThrough('failed'),
    )
  }

  private onClose(event: { preventDefault: () => void }): void {
    const { window, hasUnsaved, limitMs = LIMIT_MS } = this.options
    if (this.stage === 'open' && hasUnsaved()) {
      event.preventDefault()
      this.stage = 'waiting'
      this.timer = setTimeout(() => this.letThrough('late'), limitMs)
      window.webContents.send(QUIT_REQUESTED)
      return
    }
    clearTimeout(this.timer)
    this.stage = 'through'
  }

  private letThrough(reason: 'saved' | 'failed' | 'late' | 'page-gone'): void {
    if (this.stage !== 'waiting') return
    this.options.log.info('quit', { reason })
    clearTimeout(this.timer)
    this.stage = 'through'
    if (!this.options.window.isDestroyed()) this.options.window.close()
  }
}
