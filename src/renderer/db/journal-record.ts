import { z } from 'zod'
import type { MemberId } from '../../core/kernel/ids'
import type { LocalDay, Month } from '../../core/kernel/local-day'
import { isLocalDay, isMonth } from '../../core/kernel/local-day'
import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'
import { parseUntrustedJson } from '../../schema/parse-json'
import { LIST_NAMES } from '../../schema/table-keys'
import type { Change, ChangeTable, OperationHead } from './operation'
import { OPERATION_CODES } from './operation'
import { latestVersionOf, SCHEMA_VERSIONS } from './schema-versions'

/** One operation as the journal outside the database tells it: enough to carry it out again. */
export interface JournalRecord {
  /** Schema version of the records in it. */
  readonly schema: number
  /** The day on which it was done, by the machine's calendar: verdicts were judged as of then. */
  readonly day: LocalDay
  readonly head: OperationHead
  /** Before and after; absent for an undo or redo, which refer to an earlier operation. */
  readonly changes?: readonly Change[]
  /** Too large for a line: only a snapshot at or after its number holds it. */
  readonly checkpoint?: true
}
/** An operation that main may not have yet. */
export interface OutboxRow {
  readonly seq: number
  /** JSON of a `JournalRecord`. */
  readonly body: string
  /** Not sent as an entry: acknowledged by a snapshot. */
  readonly isCheckpoint: boolean
}

/** A longer entry is a checkpoint: main takes lines of up to 32 million characters. */
const LONGEST_BODY = 16_000_000

export function outboxRowOf(head: OperationHead, day: LocalDay, changes: readonly Change[] | 'whole-shop'): OutboxRow {
  const record: JournalRecord = { schema: latestVersionOf(SCHEMA_VERSIONS), day, head }
  const body = JSON.stringify(changes === 'whole-shop' || head.kind !== 'do' ? record : { ...record, changes })
  if (changes !== 'whole-shop' && body.length <= LONGEST_BODY) return { seq: head.seq, body, isCheckpoint: false }
  const checkpoint: JournalRecord = { ...record, checkpoint: true }
  return { seq: head.seq, body: JSON.stringify(checkpoint), isCheckpoint: true }
}

const daySchema = z.custom<LocalDay>((value) => typeof value === 'string' && isLocalDay(value))
const monthSchema = z.custom<Month>((value) => typeof value === 'string' && isMonth(value))
const memberIdSchema = z.custom<MemberId>((value) => typeof value === 'string')
const keyPart = z.union([z.string(), z.number()])
const CHANGE_TABLES = ['settings', ...LIST_NAMES.filter((list) => list !== 'verdicts')] as const

const factsSchema = z.strictObject({
  month: monthSchema.exactOptional(),
  memberId: memberIdSchema.exactOptional(),
  name: z.string().exactOptional(),
  count: z.int().exactOptional(),
})
/** One row of the operation log, as it stands in journals and snapshots. */
export const operationHeadSchema = z.strictObject({
  seq: z.int().min(1),
  kind: z.enum(['do', 'undo', 'redo']),
  of: z.int().min(1).exactOptional(),
  what: z.enum(OPERATION_CODES),
  facts: factsSchema,
  at: z.string().max(40),
  by: z.enum(['owner', 'clock']),
  state: z.enum(['done', 'undone', 'dropped', 'mark', 'barrier']),
})
const addedPunchesSchema = z.strictObject({
  table: z.literal('punches'),
  key: z.tuple([monthSchema, memberIdSchema]),
  sources: z.array(z.tuple([z.string(), z.string()])),
  added: z.array(z.tuple([daySchema, z.int(), z.int(), z.int()])),
})
const recordChangeSchema = z.strictObject({
  table: z.enum(CHANGE_TABLES.filter((table): table is Exclude<ChangeTable, 'punches'> => table !== 'punches')),
  key: z.union([keyPart, z.array(keyPart)]),
  before: z.unknown().exactOptional(),
  after: z.unknown().exactOptional(),
})
/** The records themselves are checked where they are written, like any other write. */
export const changesSchema = z.array(z.union([addedPunchesSchema, recordChangeSchema]))

const recordSchema = z.strictObject({
  schema: z.int().min(1),
  day: daySchema,
  head: operationHeadSchema,
  changes: changesSchema.exactOptional(),
  checkpoint: z.literal(true).exactOptional(),
})

/** What a line of the journal says. Nothing in it is trusted before it has passed. */
export function readJournalRecord(body: string): Result<JournalRecord, { readonly code: 'damaged' | 'newer-version' }> {
  const json = parseUntrustedJson(body)
  if (!json.ok) return err({ code: 'damaged' })
  const written = z.object({ schema: z.int().min(1) }).safeParse(json.value)
  if (written.success && written.data.schema > latestVersionOf(SCHEMA_VERSIONS)) return err({ code: 'newer-version' })
  const record = recordSchema.safeParse(json.value)
  return record.success ? ok(record.data as JournalRecord) : err({ code: 'damaged' })
}
