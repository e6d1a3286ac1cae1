import type { PickKind } from '../../ipc/contract'

/** Decides which files are read; the page never does. */
export interface OpenSource {
  /** Absolute paths; undefined = the owner changed their mind. */
  readonly pickTables: (kind: PickKind) => Promise<readonly string[] | undefined>
  readonly pickShopFolder: () => Promise<string | undefined>
  readonly pickBackup: () => Promise<string | undefined>
  /** For the second place of copies. */
  readonly pickCopyFolder: () => Promise<string | undefined>
}
