import type { CheckProgress, SelfCheckReport } from '../../../core/self-check/run-checks'
import type { LocalDay, Month } from '../../../core/kernel/local-day'
import { AppDb } from '../app-db'
import type { JournalFacts } from './journal-check'
import { runSelfCheck } from './run-self-check'

// A thread and a connection of its own: reading and judging years of a large shop takes seconds, and the window goes on.

export interface SelfCheckOrder {
  readonly today: LocalDay
  readonly month?: Month | undefined
  /** The page can ask main about the journal; this thread cannot. */
  readonly hasJournal: boolean
}
export type ToWorker =
  | { readonly kind: 'order'; readonly order: SelfCheckOrder }
  | { readonly kind: 'journal'; readonly facts: JournalFacts }
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'ask-journal' }
  | { readonly kind: 'report'; readonly report: SelfCheckReport }
  | { readonly kind: 'failed'; readonly message: string }

let answerJournal: ((facts: JournalFacts) => void) | undefined

function say(message: FromWorker): void {
  self.postMessage(message)
}

function askJournal(): Promise<JournalFacts> {
  return new Promise((resolve) => {
    answerJournal = resolve
    say({ kind: 'ask-journal' })
  })
}

async function carryOut({ today, month, hasJournal }: SelfCheckOrder): Promise<void> {
  const db = new AppDb()
  try {
    const report = await runSelfCheck(db, {
      today,
      month,
      journal: hasJournal ? askJournal : undefined,
      onProgress: (progress) => say({ kind: 'progress', progress }),
    })
    say({ kind: 'report', report })
  } catch (problem) {
    say({ kind: 'failed', message: problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem) })
  } finally {
    db.close()
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'order') void carryOut(data.order)
  else answerJournal?.(data.facts)
})
