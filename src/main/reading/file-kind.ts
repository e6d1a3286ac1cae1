/** What the first bytes of a file, and its extension where they say nothing, make of it. */
export type FileForm =
  | 'zip'
  /** The container of old Office files and of encrypted new ones. */
  | 'ole'
  /** Excel 2 to 4: records without a container. */
  | 'biff'
  | 'html'
  | 'xml-2003'
  /** A table that only Excel or WPS reads: a web archive, an OpenDocument in one XML file. */
  | 'foreign'
  /** A packed folder other than a zip. */
  | 'archive'
  | 'text'
  | 'other'

const TEXT_EXTENSIONS = new Set(['.csv', '.txt', '.tsv', '.dat', '.xls'])
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const BIFF_MAGICS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x00, 0x06, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
]
// An entry, or the end of an empty zip. Two letters are not enough: a text may begin with 'PK'.
const ZIP_MAGICS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]
/** rar, 7z, gzip. */
const ARCHIVE_MAGICS = [
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x1f, 0x8b, 0x08],
]
const WEB_ARCHIVE = /^\s*(MIME-Version|From|Content-Type):/i
const LOOK_AHEAD_BYTES = 4_096

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte)
}

/** The beginning as text, whatever its encoding: tag names are ASCII in all of them. */
function beginning(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, LOOK_AHEAD_BYTES))
  if (startsWith(start, [0xfe, 0xff])) start.swap16()
  const isUtf16 = startsWith(start, [0xff, 0xfe])
  return start.toString(isUtf16 ? 'utf16le' : 'latin1').replace(/^(\ufeff|\u00ef\u00bb\u00bf)/, '')
}

function markupForm(text: string): FileForm | undefined {
  if (!text.trimStart().startsWith('<')) return undefined
  if (/<(?:\w+:)?workbook\b/i.test(text) && text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'xml-2003'
  if (/<office:document\b/i.test(text)) return 'foreign'
  if (/^\s*<\?xml\b(?![\s\S]*<html\b)/i.test(text)) return 'other'
  return /<(html|table|!doctype html|meta|style|head|body)\b/i.test(text) ? 'html' : undefined
}

/** @param extension  in small letters with its dot */
export function fileForm(bytes: Uint8Array, extension: string): FileForm {
  if (startsWith(bytes, OLE_MAGIC)) return 'ole'
  if (BIFF_MAGICS.some((magic) => startsWith(bytes, magic))) return 'biff'
  if (ZIP_MAGICS.some((magic) => startsWith(bytes, magic))) return 'zip'
  if (ARCHIVE_MAGICS.some((magic) => startsWith(bytes, magic))) return 'archive'
  const text = beginning(bytes)
  const markup = markupForm(text)
  if (markup !== undefined) return markup
  if (WEB_ARCHIVE.test(text) && /multipart\/related/i.test(text)) return 'foreign'
  // Many systems export text with tabs and call it .xls.
  return TEXT_EXTENSIONS.has(extension) ? 'text' : 'other'
}
