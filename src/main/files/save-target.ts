/** What is being saved decides the extension, the filter of the dialog and the fallback name. */
export type FileKind = 'workbook' | 'pdf' | 'word' | 'picture' | 'backup'

export const EXTENSIONS: Readonly<Record<FileKind, string>> = {
  workbook: '.xlsx',
  pdf: '.pdf',
  word: '.docx',
  picture: '.png',
  backup: '.dbzbak',
}
export const FALLBACK_NAMES: Readonly<Record<FileKind, string>> = {
  workbook: 'table',
  pdf: 'paper',
  word: 'document',
  picture: 'picture',
  backup: 'backup',
}

/** Decides where a file goes; the page never does. */
export interface SaveTarget {
  /** Absolute path with the right extension; undefined = the owner changed their mind. */
  readonly pickFile: (suggestedName: string, kind: FileKind) => Promise<string | undefined>
  /** Absolute paths of several files in one folder, none of them existing yet; in the order asked. */
  readonly pickFiles: (suggestedNames: readonly string[], kind: FileKind) => Promise<readonly string[] | undefined>
}
