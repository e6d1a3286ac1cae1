import type { BrowserWindow } from 'electron'
import { epochMs } from './now'

export type BenchMoment = 'processStart' | 'appReady' | 'windowCreated' | 'domReady' | 'readyToShow' | 'firstPaint'

const FIRST_PAINT = `(() => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0] ?? performance.getEntriesByName('first-paint')[0]
  return paint === undefined ? null : Math.round(performance.timeOrigin + paint.startTime)
})()`
const POLL_MS = 20
const POLL_LIMIT = 500

/** Moments of one cold start, in milliseconds since 1970; printed once as `bench {json}`. */
export class BenchMarks {
  private readonly moments: Partial<Record<BenchMoment, number>> = {}

  constructor(processStartMs: number | null) {
    if (processStartMs !== null) this.moments.processStart = Math.round(processStartMs)
  }
  mark(moment: BenchMoment): void {
    this.moments[moment] ??= epochMs()
  }
  watch(window: BrowserWindow, print: (line: string) => void): void {
    this.mark('windowCreated')
    window.webContents.once('dom-ready', () => this.mark('domReady'))
    window.once('ready-to-show', () => {
      this.mark('readyToShow')
      void this.waitForPaint(window, print, POLL_LIMIT)
    })
  }
  private async waitForPaint(window: BrowserWindow, print: (line: string) => void, triesLeft: number): Promise<void> {
    if (window.isDestroyed()) return
    const paintMs: unknown = await window.webContents.executeJavaScript(FIRST_PAINT)
    if (typeof paintMs !== 'number' && triesLeft > 0) {
      setTimeout(() => void this.waitForPaint(window, print, triesLeft - 1), POLL_MS)
      return
    }
    if (typeof paintMs === 'number') this.moments.firstPaint = paintMs
    print(`bench ${JSON.stringify(this.moments)}`)
  }
}
