import type { Check } from '../../../core/self-check/check'
import type { Finding } from '../../../core/self-check/finding'
import { finding } from '../../../core/self-check/finding'
import { count } from '../../../core/self-check/quantities'
import type { LogFacts } from './self-check-reads'

/** What the journal outside the database ends with; asked before the database is read. */
export interface JournalFacts {
  /** undefined: nothing was ever written there. */
  readonly dbId?: string
  readonly lastSeq: number
}

/** Journal and database hold the same operations, but for those that still wait to be sent. */
function journalFindings({ dbId, seq, waitingSeqs }: LogFacts, journal: JournalFacts): readonly Finding[] {
  if (journal.dbId !== undefined && journal.dbId !== dbId) return [finding('journal-other-database', {})]
  if (journal.lastSeq > seq) return [finding('journal-ahead', {}, count(seq), count(journal.lastSeq))]
  const waiting = new Set(waitingSeqs)
  for (let missing = journal.lastSeq + 1; missing <= seq; missing += 1)
    if (!waiting.has(missing)) return [finding('journal-behind', {}, count(seq), count(missing - 1))]
  return []
}

/**
 * What the journal got while the database was read is no fault.
 * @param now what it ends with after the reading
 */
export function isStillBehind({ code, expected }: Finding, now: JournalFacts): boolean {
  return code !== 'journal-behind' || expected?.kind !== 'number' || now.lastSeq < Number(expected.decimal)
}

/** The log counts without a gap up to the database's own number; an emptied shop begins anew in the middle. */
function operationFindings({ seq, operations }: LogFacts): readonly Finding[] {
  const beyond = operations.filter((row) => row.seq > seq)
  const known = new Set(operations.map((row) => row.seq))
  const missing: number[] = []
  for (let each = operations[0]?.seq ?? seq; each > 0 && each <= seq; each += 1)
    if (!known.has(each)) missing.push(each)
  return [
    ...missing.map((each) => finding('operation-missing', {}, undefined, count(each))),
    ...beyond.map((row) => finding('operation-beyond', {}, count(seq), count(row.seq))),
  ]
}

/** What can be undone has its before and after, and nothing else keeps any. */
function imageFindings({ undoFloorSeq, operations, imageSeqs }: LogFacts): readonly Finding[] {
  const known = new Set(operations.map((row) => row.seq))
  const images = new Set(imageSeqs)
  const needed = operations.filter(
    ({ seq, state }) => (state === 'done' || state === 'undone') && seq > undoFloorSeq && !images.has(seq),
  )
  return [
    ...imageSeqs.filter((seq) => !known.has(seq)).map((seq) => finding('undo-unknown', {}, undefined, count(seq))),
    ...needed.map(({ seq }) => finding('undo-missing', {}, undefined, count(seq))),
  ]
}

/** Journal = database. @param journal absent where there is none, as in a test or a single month's check */
export function journalCheck(log: LogFacts, journal: JournalFacts | undefined): Check {
  return {
    id: 'journal',
    *run() {
      yield {
        looked: log.operations.length,
        findings: [...(journal ? journalFindings(log, journal) : []), ...operationFindings(log), ...imageFindings(log)],
      }
    },
  }
}
