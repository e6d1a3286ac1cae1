/** Names a file that main wrote, without its path. */
export interface SavedFile {
  /** Opaque: good only for 'file:reveal' in this session. */
  readonly token: string
  readonly fileName: string
  readonly bytes: number
}
export type SaveError =
  | { readonly code: 'cancelled' }
  | { readonly code: 'disk-full' }
  | { readonly code: 'no-permission' }
  | { readonly code: 'file-in-use' }
  | { readonly code: 'write-failed' }
