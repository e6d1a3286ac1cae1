import path from 'node:path'

const MAX_CHARS = 120
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i
// Invisible marks that reverse or hide part of a name: 'gnp.exe' must not look like 'exe.png'.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * A file name that every system accepts and that means what it shows.
 * @param suggested  what the page proposes; may hold names typed by the owner
 * @param extension  with its dot; added unless already there
 */
export function safeFileName(suggested: string, extension: string, fallback: string): string {
  const withoutExtension = suggested.toLowerCase().endsWith(extension)
    ? suggested.slice(0, -extension.length)
    : suggested
  const cleaned = withoutExtension
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f-\u009f]/g, ' ')
    .replace(/\s+/g, ' ')
  const stem = trimEnds([...cleaned].slice(0, MAX_CHARS - extension.length).join(''))
  const device = WINDOWS_DEVICE.test(stem.split('.')[0]?.trimEnd() ?? '')
  return `${stem === '' || device ? `${fallback}${stem === '' ? '' : `-${stem}`}` : stem}${extension}`
}

/** Leading dots hide a file, trailing dots and spaces vanish on Windows. */
function trimEnds(name: string): string {
  return name.replace(/^[.\s]+|[.\s]+$/g, '')
}

/** `name` itself, or 'name (2)', 'name (3)' … : several files of one run never overwrite each other. */
export function unusedName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name
  const { name: stem, ext } = path.parse(name)
  for (let copy = 2; ; copy += 1) {
    const candidate = `${stem} (${copy})${ext}`
    if (!isTaken(candidate)) return candidate
  }
}
