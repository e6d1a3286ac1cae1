import type { Result } from '../core/kernel/result'
import type { SavedFile, SaveError } from './file-contract'

// What page and main say to each other so that nothing is lost. docs/decisions/0006-journal-and-snapshots.md.

/** One operation as the journal keeps it. Main reads nothing of `body`. */
export interface JournalEntry {
  readonly seq: number
  /** JSON of a `JournalRecord` (renderer/db/journal-record.ts). */
  readonly body: string
}
/** What the journal ends with; compared with `meta` of the database at start. */
export interface JournalState {
  /** undefined: nothing was ever written here. */
  readonly dbId?: string
  /** Highest number that journal and snapshots together hold; 0 when nothing. */
  readonly lastSeq: number
  /** Whether lines after `lastSeq` were damaged and cut at this start. */
  readonly wasCut: boolean
  /** Whether the last run ended without saying so. */
  readonly wasUnclean: boolean
  /** Sealed with a passphrase: recovery has to ask for it. */
  readonly isSealed: boolean
  /** The folder of the database is gone although the app runs. */
  readonly storeIsGone: boolean
}
export type JournalError =
  | { readonly code: 'disk-full' }
  | { readonly code: 'no-permission' }
  | { readonly code: 'write-failed' }
  /**
   * The numbers do not follow on: the page takes a snapshot, which starts the journal anew at its `seq`. Until then every
   * append is answered like this. A snapshot 'before-recovery' is no part of the journal and does not count.
   */
  | { readonly code: 'gap'; readonly lastSeq: number }

export type SnapshotReason =
  | 'first'
  | 'quit'
  | 'interval'
  | 'checkpoint'
  | 'before-import'
  | 'before-restore'
  | 'before-migration'
  | 'before-recovery'
  | 'before-close'
  | 'after-close'
  | 'manual'

/** The document packed by the page: gzip of its UTF-8 text (docs/backup-format.md). */
export interface PackedDocument {
  readonly gzip: Uint8Array
  /** Length and SHA-256 (hex) of the text before gzip. */
  readonly bytes: number
  readonly sha256: string
  readonly dbId: string
  readonly seq: number
  /** UTC instant. */
  readonly createdAt: string
  /** Records per list, for lists of copies without opening them. */
  readonly counts: Readonly<Record<string, number>>
}
export interface SnapshotInfo {
  /** Opaque name for 'snapshot:read'; never a path. */
  readonly id: string
  readonly reason: SnapshotReason
  readonly dbId: string
  readonly seq: number
  readonly createdAt: string
  /** Of the file. */
  readonly fileBytes: number
  readonly counts: Readonly<Record<string, number>>
  readonly isSealed: boolean
}
/** A document as main hands it to the page: verified against its hash, still packed. */
export interface OpenedDocument {
  readonly gzip: Uint8Array
  readonly bytes: number
  readonly sha256: string
}
export type SnapshotError =
  | { readonly code: 'disk-full' }
  | { readonly code: 'no-permission' }
  | { readonly code: 'write-failed' }
  /** Written, but did not read back as it should: the file is gone again. */
  | { readonly code: 'not-verified' }

/** Everything that rebuilds the database: the newest good snapshot and what came after it. */
export interface Recovery {
  readonly dbId: string
  readonly lastSeq: number
  readonly snapshot?: OpenedDocument & {
    readonly seq: number
    readonly createdAt: string
    readonly reason: SnapshotReason
  }
  /** In rising order, each following on, the first one after the snapshot (after 0 when there is none). */
  readonly entries: readonly JournalEntry[]
  /** Snapshots that were newer but damaged, and had to be passed over. */
  readonly passedOver: number
  /** Entries missing between snapshot and `lastSeq`; 0 when all is there. */
  readonly missing: number
}
export type RecoveryError =
  | { readonly code: 'nothing' }
  | { readonly code: 'needs-passphrase' }
  | { readonly code: 'wrong-passphrase' }
  | { readonly code: 'unreadable' }

/** The second place for copies: a USB disk or a folder that another program synchronises. */
export interface SecondTarget {
  readonly isSet: boolean
  /** The folder's own name, for the owner to recognise; not its path. */
  readonly folderName?: string
  readonly isThere: boolean
  readonly lastCopyAt?: string
  readonly lastCopySeq?: number
  readonly lastError?: 'not-there' | 'disk-full' | 'no-permission' | 'write-failed'
}

export interface OpenedBackup {
  readonly fileName: string
  readonly document: OpenedDocument
}
export type BackupError =
  | { readonly code: 'cancelled' }
  | {
      readonly code: 'not-a-backup' | 'damaged' | 'newer-version' | 'too-large' | 'wrong-passphrase'
      readonly fileName: string
    }
  /** `token` names the file for 'backup:unlock'. */
  | { readonly code: 'needs-passphrase'; readonly fileName: string; readonly token: string }

export interface SafetyChannels {
  'journal:state': () => JournalState
  /**
   * Flushed to the disk before it answers. Entries that are here already (sent again after a kill) are passed over; the rest
   * must follow on from `lastSeq` of the same database, the first one ever being 1.
   */
  'journal:append': (request: {
    readonly dbId: string
    readonly entries: readonly JournalEntry[]
  }) => Result<{ readonly lastSeq: number; readonly storeIsGone: boolean }, JournalError>
  /**
   * Everything needed to rebuild the database, from the newest good snapshot on; asks for the passphrase when sealed. After
   * it, entries are answered with 'gap' until a snapshot is saved: what was rebuilt may end earlier than the journal.
   */
  'journal:recover': (request: { readonly passphrase?: string }) => Result<Recovery, RecoveryError>
  /** Atomic, read back and verified before it answers; starts a new journal segment; copies to the second target afterwards. */
  'snapshot:save': (request: {
    readonly reason: SnapshotReason
    readonly document: PackedDocument
  }) => Result<SnapshotInfo, SnapshotError>
  /** Newest first. */
  'snapshot:list': () => readonly SnapshotInfo[]
  'snapshot:read': (request: {
    readonly id: string
    readonly passphrase?: string
  }) => Result<OpenedDocument, { readonly code: 'gone' | 'damaged' | 'needs-passphrase' | 'wrong-passphrase' }>
  'second-target:state': () => SecondTarget
  /** Native folder dialog; copies at once. */
  'second-target:choose': () => Result<
    SecondTarget,
    { readonly code: 'cancelled' | 'no-permission' | 'inside-profile' }
  >
  'second-target:copy': () => Result<
    SecondTarget,
    { readonly code: 'not-set' | 'not-there' | 'disk-full' | 'no-permission' | 'write-failed' }
  >
  'second-target:clear': () => SecondTarget
  'seal:state': () => { readonly isSealed: boolean }
  /** From the next segment and snapshot on; a change of passphrase needs the old one. */
  'seal:set': (request: {
    readonly passphrase: string
    readonly old?: string
  }) => Result<null, { readonly code: 'needs-passphrase' | 'wrong-passphrase' | 'write-failed' }>
  'seal:clear': (request: {
    readonly passphrase: string
  }) => Result<null, { readonly code: 'wrong-passphrase' | 'write-failed' }>
  /** `document` is the packed text of the whole shop (docs/backup-format.md); encrypted when a passphrase is given. */
  'backup:save': (request: {
    readonly suggestedName: string
    readonly document: PackedDocument
    readonly passphrase?: string
  }) => Result<SavedFile, SaveError>
  'backup:open': () => Result<OpenedBackup, BackupError>
  /** A second try at the file that was just opened, now with a passphrase. */
  'backup:unlock': (request: {
    readonly token: string
    readonly passphrase: string
  }) => Result<OpenedBackup, BackupError>
  /** The page has taken its last snapshot (or has nothing to save): the window may close. */
  'app:quit-ready': () => null
}
