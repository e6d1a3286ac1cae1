/** What the first bytes and the extension say a file is. */
export type FileForm =
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'other' }

const TEXT_EXTENSIONS = new Set(['.csv', '.txt', '.tsv', '.xls'])
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
// Excel 2 to 4 files are a bare record stream without a container.
const BARE_BIFF_MAGICS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x10, 0x00],
]
const ZIP_MAGIC = [0x50, 0x4b]
const MARKUP_LOOK_AHEAD = 4096

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte)
}

/** Names inside an OLE container are UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
}

function oleForm(bytes: Uint8Array): FileForm {
  if (holdsStream(bytes, 'EncryptedPackage')) return { kind: 'encrypted' }
  return holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book') ? { kind: 'old-excel' } : { kind: 'other' }
}

/** Web pages and Excel-2003 XML that call themselves .xls: Excel and WPS open them, and can save them properly. */
function markupForm(bytes: Uint8Array): FileForm | undefined {
  const start = Buffer.from(bytes.subarray(0, MARKUP_LOOK_AHEAD))
  const text = (start[0] === 0xff && start[1] === 0xfe ? start.toString('utf16le') : start.toString('latin1')).replace(
    /^(\ufeff|\u00ef\u00bb\u00bf)/,
    '',
  )
  if (!text.trimStart().startsWith('<')) return undefined
  const isTable =
    /<(html|table|!doctype html|meta|style|workbook|ss:workbook|head)\b/i.test(text) ||
    text.includes('urn:schemas-microsoft-com:office')
  return { kind: isTable ? 'old-excel' : 'other' }
}

/** @param extension  in small letters with its dot */
export function fileForm(bytes: Uint8Array, extension: string): FileForm {
  if (startsWith(bytes, OLE_MAGIC)) return oleForm(bytes)
  if (BARE_BIFF_MAGICS.some((magic) => startsWith(bytes, magic))) return { kind: 'old-excel' }
  if (startsWith(bytes, ZIP_MAGIC)) return { kind: 'zip' }
  const markup = markupForm(bytes)
  if (markup !== undefined) return markup
  // Many systems export text with tabs and call it .xls.
  return { kind: TEXT_EXTENSIONS.has(extension) ? 'text' : 'other' }
}
