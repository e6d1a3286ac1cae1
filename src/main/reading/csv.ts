import type { Result } from '../../core/kernel/result'
import { err, ok } from '../../core/kernel/result'

export interface CsvLimits {
  readonly rows: number
  readonly columns: number
  readonly textChars: number
}
export type CsvError = 'too-many-rows' | 'too-many-columns'
export type CsvRow = readonly (string | null)[]

const DELIMITERS = [',', '\t', ';'] as const
const SAMPLE_CHARS = 20_000

/** The delimiter found most often outside quotes near the top; a comma when there is none. */
export function detectDelimiter(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]))
  let isQuoted = false
  for (const char of text.slice(0, SAMPLE_CHARS)) {
    if (char === '"') isQuoted = !isQuoted
    else if (!isQuoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** The text of one field as far as it is kept, and where it ends. */
interface Field {
  readonly text: string
  readonly next: number
}

function plainField(source: string, at: number, delimiter: string, most: number): Field {
  let end = at
  while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r') end += 1
  return { text: source.slice(at, Math.min(end, at + most)), next: end }
}

/** In quotes with doubled quotes inside; what follows the closing quote belongs to the field too. */
function quotedField(source: string, at: number, delimiter: string, most: number): Field {
  // Pieces are kept only as far as needed: a file of nothing but quotes is ten million of them.
  let text = ''
  for (let position = at + 1; ;) {
    const quote = source.indexOf('"', position)
    const end = quote === -1 ? source.length : quote
    if (text.length < most) text += source.slice(position, Math.min(end, position + most))
    if (quote === -1) return { text: text.slice(0, most), next: end }
    if (source[quote + 1] !== '"') {
      const rest = plainField(source, quote + 1, delimiter, most)
      return { text: (text + rest.text).slice(0, most), next: rest.next }
    }
    if (text.length < most) text += '"'
    position = quote + 2
  }
}

/**
 * Splits delimited text. Every cell stays text, so that '00123' keeps its zeros and long numbers their digits; an empty
 * cell is null. Excel's `sep=;` line is obeyed.
 */
export function parseCsv(text: string, limits: CsvLimits): Result<readonly CsvRow[], CsvError> {
  const separatorLine = /^sep=(.)\r?\n/.exec(text)
  const delimiter = separatorLine?.[1] ?? detectDelimiter(text)
  const rows: CsvRow[] = []
  let row: (string | null)[] = []
  for (let at = separatorLine?.[0].length ?? 0; at < text.length;) {
    const read = text[at] === '"' ? quotedField : plainField
    const field = read(text, at, delimiter, limits.textChars)
    if (row.length < limits.columns) row.push(field.text === '' ? null : field.text)
    else if (field.text !== '') return err('too-many-columns')
    if (text[field.next] === delimiter && field.next + 1 < text.length) {
      at = field.next + 1
      continue
    }
    at = field.next + (text[field.next] === '\r' && text[field.next + 1] === '\n' ? 2 : 1)
    rows.push(row)
    if (rows.length > limits.rows) return err('too-many-rows')
    row = []
  }
  if (row.length > 0) rows.push(row)
  return ok(rows)
}
