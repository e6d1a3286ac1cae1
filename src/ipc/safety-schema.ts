import { z } from 'zod'
import type { SafetyChannels, SnapshotReason } from './safety-contract'

/** The largest request of each kind that main accepts. */
const SAFETY_LIMITS = {
  gzipBytes: 100 * 1024 * 1024,
  documentBytes: 400 * 1024 * 1024,
  entriesAtOnce: 10_000,
  entryChars: 32 * 1024 * 1024,
  /** Of all entries of one request together. */
  appendChars: 64 * 1024 * 1024,
  lists: 100,
  idChars: 200,
  nameChars: 400,
  passphraseChars: 200,
} as const

const nothing = z.tuple([])
const seq = z.int().min(0)
const dbId = z.string().min(1).max(SAFETY_LIMITS.idChars)
const passphrase = z.string().min(1).max(SAFETY_LIMITS.passphraseChars)
/** '2026-02-03T04:05:06.789Z'. */
const instant = z.iso.datetime()

export const SNAPSHOT_REASONS = [
  'first',
  'quit',
  'interval',
  'checkpoint',
  'before-import',
  'before-restore',
  'before-migration',
  'before-recovery',
  'before-close',
  'after-close',
  'manual',
] as const satisfies readonly SnapshotReason[]

const LIST_NAME = /^[A-Za-z][A-Za-z0-9]{0,59}$/
const counts = z
  .record(z.string().regex(LIST_NAME), z.int().min(0))
  .refine((lists) => Object.keys(lists).length <= SAFETY_LIMITS.lists)

const packedDocument = z.strictObject({
  gzip: z.instanceof(Uint8Array).refine((gzip) => gzip.length > 0 && gzip.length <= SAFETY_LIMITS.gzipBytes),
  bytes: z.int().min(2).max(SAFETY_LIMITS.documentBytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  dbId,
  seq,
  createdAt: instant,
  counts,
})
const entry = z.strictObject({ seq: seq.min(1), body: z.string().min(2).max(SAFETY_LIMITS.entryChars) })
const entries = z
  .array(entry)
  .min(1)
  .max(SAFETY_LIMITS.entriesAtOnce)
  .refine((list) => list.reduce((sum, { body }) => sum + body.length, 0) <= SAFETY_LIMITS.appendChars)

/** What each channel of safety takes; part of `requestSchemas`. */
export const safetySchemas = {
  'journal:state': nothing,
  'journal:append': z.tuple([z.strictObject({ dbId, entries })]),
  'journal:recover': z.tuple([z.strictObject({ passphrase: passphrase.exactOptional() })]),
  'snapshot:save': z.tuple([z.strictObject({ reason: z.enum(SNAPSHOT_REASONS), document: packedDocument })]),
  'snapshot:list': nothing,
  'snapshot:read': z.tuple([
    z.strictObject({ id: z.string().min(1).max(SAFETY_LIMITS.idChars), passphrase: passphrase.exactOptional() }),
  ]),
  'second-target:state': nothing,
  'second-target:choose': nothing,
  'second-target:copy': nothing,
  'second-target:clear': nothing,
  'seal:state': nothing,
  'seal:set': z.tuple([z.strictObject({ passphrase, old: passphrase.exactOptional() })]),
  'seal:clear': z.tuple([z.strictObject({ passphrase })]),
  'backup:save': z.tuple([
    z.strictObject({
      suggestedName: z.string().max(SAFETY_LIMITS.nameChars),
      document: packedDocument,
      passphrase: passphrase.exactOptional(),
    }),
  ]),
  'backup:open': nothing,
  'backup:unlock': z.tuple([z.strictObject({ token: z.uuid(), passphrase })]),
  'app:quit-ready': nothing,
} satisfies { readonly [C in keyof SafetyChannels]: z.ZodType<Parameters<SafetyChannels[C]>> }
