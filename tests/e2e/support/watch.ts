import type { ElectronApplication, Page } from '@playwright/test'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Lines of the app's log that tell of a bug or of something the guards had to stop. */
const BAD_EVENTS: readonly string[] = [
  'network-refused',
  'navigation-refused',
  'request-refused',
  'page-gone',
  'page-unresponsive',
]

/**
 * Everything that must not happen in a healthy run: uncaught errors, errors and security warnings on any page's console
 * (a breach of the content security policy is one), failures in main, requests to a network.
 */
export class ProblemLog {
  private seen: string[] = []
  private expected: RegExp[] = []
  private readLogLines = 0

  note(problem: string): void {
    this.seen.push(problem)
  }

  /** The test provokes it: it does not count as a failure, and its absence does. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern)
  }

  has(pattern: RegExp): boolean {
    return this.seen.some((problem) => pattern.test(problem))
  }

  /** What stands against the run since the last verdict; empty when all is well. */
  verdict(): readonly string[] {
    const unexpected = this.seen.filter((problem) => !this.expected.some((pattern) => pattern.test(problem)))
    const missing = this.expected.filter((pattern) => !this.has(pattern))
    this.seen = []
    this.expected = []
    return [...unexpected, ...missing.map((pattern) => `expected, but did not happen: ${String(pattern)}`)]
  }

  watchPage(page: Page): void {
    page.on('pageerror', (error) => this.note(`page error: ${error.name} ${error.message} ${error.stack ?? ''}`))
    page.on('crash', () => this.note('page crashed'))
    page.on('console', (message) => {
      const isBad = message.type() === 'error' || /security/i.test(message.text())
      if (isBad) this.note(`console ${message.type()}: ${message.text()} (${message.location().url})`)
    })
    page.on('request', (request) => {
      if (!/^(app|data|blob|devtools):/.test(request.url())) this.note(`request: ${request.url()}`)
    })
  }

  /** All windows, also the hidden ones that draw papers. */
  watchApp(electron: ElectronApplication): void {
    for (const page of electron.windows()) this.watchPage(page)
    electron.on('window', (page) => this.watchPage(page))
  }

  /** What main has written into its log since it was last read. */
  readAppLog(profile: string): void {
    const file = path.join(profile, 'logs', 'main.log')
    if (!existsSync(file)) return
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
    const fresh = lines.slice(this.readLogLines)
    this.readLogLines = lines.length
    for (const line of fresh) {
      const { event, error } = JSON.parse(line) as { event: string; error?: string }
      if (error !== undefined || BAD_EVENTS.includes(event)) this.note(`main log: ${line}`)
    }
  }
}

/** Counts what goes out from any session, beside the app's own request filter, which a second listener would replace. */
export async function countRequests(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ session }) => {
    const network = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*'] }
    const seen: string[] = []
    Reflect.set(globalThis, 'requestsSeen', seen)
    const { webRequest } = session.defaultSession
    webRequest.onSendHeaders(network, ({ url }) => void seen.push(`sent ${url}`))
    webRequest.onErrorOccurred(network, ({ url, error }) => void seen.push(`stopped ${url} ${error}`))
  })
}

/** Those counted since the last call. */
export async function requestsSeen(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(() => (Reflect.get(globalThis, 'requestsSeen') as string[]).splice(0))
}
