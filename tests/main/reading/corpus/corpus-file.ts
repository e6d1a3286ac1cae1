import type { RawCell, ReadFileError } from '../../../../src/core/imports/table-file'

export interface SeenSheet {
  readonly name: string
  readonly hidden?: true
  readonly rows: readonly (readonly RawCell[])[]
}
export type Expected =
  /** Not read, for this reason. */
  | { readonly kind: 'refused'; readonly code: ReadFileError['code'] }
  /** Read, and exactly this came out. */
  | { readonly kind: 'read'; readonly sheets: readonly SeenSheet[] }
  /** Read; too much to write down, so only the rows of each sheet are counted. */
  | { readonly kind: 'counted'; readonly rows: readonly number[] }

/** A hostile or odd file and what must come of it. */
export interface CorpusFile {
  /** As the owner would drop it. Also the name of the test. */
  readonly name: string
  readonly why: string
  readonly bytes: () => Uint8Array
  readonly expected: Expected
}

export function refused(name: string, why: string, code: ReadFileError['code'], bytes: () => Uint8Array): CorpusFile {
  return { name, why, bytes, expected: { kind: 'refused', code } }
}
export function read(
  name: string,
  why: string,
  sheets: readonly SeenSheet[] | SeenSheet['rows'],
  bytes: () => Uint8Array,
): CorpusFile {
  const isRows = (given: typeof sheets): given is SeenSheet['rows'] => given.every((item) => Array.isArray(item))
  return {
    name,
    why,
    bytes,
    // Rows alone: the one sheet of `oneSheet`.
    expected: { kind: 'read', sheets: isRows(sheets) ? [{ name: 'Sheet1', rows: sheets }] : sheets },
  }
}
export function counted(name: string, why: string, rows: readonly number[], bytes: () => Uint8Array): CorpusFile {
  return { name, why, bytes, expected: { kind: 'counted', rows } }
}

export const MEGABYTE = 1024 * 1024
export const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'

/** Rows of an xlsx sheet, each made by `row` from its number, without a string of the whole. */
export function xmlRows(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index + 1)).join('')
}
/** Digits without a pattern, the same each time. Of ten kinds they pack about two to one, of two about six to one. */
export function noise(bytes: number, kinds = 10): Buffer {
  const digits = Buffer.alloc(bytes)
  let state = 12_345
  for (let at = 0; at < bytes; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    digits[at] = 48 + ((state >> 16) % kinds)
  }
  return digits
}
