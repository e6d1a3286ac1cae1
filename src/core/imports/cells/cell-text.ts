import { EMPTY_MARKS } from '../columns/cell-words-columns'
import type { RawCell } from '../table-file'

/** Longer texts are no data of a shop; cutting them keeps the patterns below quick. */
const MAX_CELL_CHARS = 2000
/** Marks that nobody sees and that turn the words behind them around. */
const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2060-\u2069]/g

/** Full-width digits, letters, brackets and blanks to their ASCII forms; ￥ to ¥. Chinese characters stay as they are. */
export function halfWidth(text: string): string {
  // Most cells have none of these, and this is called for every cell of every row.
  if (!/[\u00A0\u2002-\u200D\u202F\u3000\uFEFF\uFF01-\uFF5E\uFFE5]/.test(text)) return text
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0\u2002-\u200A\u202F]/g, ' ')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/\uFFE5/g, '\u00A5')
}

/**
 * A spreadsheet number as plain decimal text: 12 significant digits give back what its author saw.
 * Whole numbers keep all digits up to 2^53; undefined where digits are lost or an exponent would be needed.
 */
export function numberText(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined
  if (Number.isSafeInteger(value)) return String(value + 0)
  if (Math.abs(value) >= 1e15) return undefined
  const text = String(Number(value.toPrecision(12)))
  return text.includes('e') ? undefined : text
}

/** The cell as its author would read it aloud: trimmed, not otherwise changed. Numbers that lost digits read as ''. */
export function rawText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell.slice(0, MAX_CELL_CHARS).replace(DIRECTION_MARKS, '').trim()
  if (typeof cell === 'boolean') return cell ? 'true' : 'false'
  return numberText(cell) ?? ''
}

/** The cell for comparing and parsing: half-width, trimmed, runs of blanks as one. */
export function plainText(cell: RawCell | undefined): string {
  return halfWidth(rawText(cell)).replace(/\s+/g, ' ').trim()
}

/** '', '-', '--', '—' and their like hold nothing. */
export function isBlankCell(cell: RawCell | undefined): boolean {
  return typeof cell === 'number' ? false : EMPTY_MARKS.has(plainText(cell))
}

/** What stood there, short enough for a sentence. */
export function shown(cell: RawCell | undefined): string {
  const text = typeof cell === 'number' ? String(cell) : rawText(cell).replace(/\s+/g, ' ')
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
