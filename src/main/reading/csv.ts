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

/** One field from `at`: plain up to the delimiter or line end, or quoted with doubled quotes inside. */
function readField(text: string, at: number, delimiter: string): { field: string; next: number } {
  let field = ''
  let position = at
  if (text[position] === '"') {
    for (;;) {
      const quote = text.indexOf('"', position + 1)
      if (quote === -1) return { field: field + text.slice(position + 1), next: text.length }
      field += text.slice(position + 1, quote)
      position = quote + 1
      if (text[position] !== '"') break
      field += '"'
    }
  }
  const rest = position
  while (position < text.length && text[position] !== delimiter && text[position] !== '\n' && text[position] !== '\r')
    position += 1
  return { field: field + text.slice(rest, position), next: position }
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
    const { field, next } = readField(text, at, delimiter)
    row.push(field === '' ? null : field.slice(0, limits.textChars))
    if (row.length > limits.columns && field !== '') return err('too-many-columns')
    if (text[next] === delimiter && next + 1 < text.length) {
      at = next + 1
      continue
    }
    at = next + (text[next] === '\r' && text[next + 1] === '\n' ? 2 : 1)
    rows.push(row.slice(0, limits.columns))
    if (rows.length > limits.rows) return err('too-many-rows')
    row = []
  }
  if (row.length > 0) rows.push(row.slice(0, limits.columns))
  return ok(rows)
}
