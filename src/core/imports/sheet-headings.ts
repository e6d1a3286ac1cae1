import { halfWidth, isBlankCell, plainText, rawText } from './cells/cell-text'
import type { RawCell, TableSheet } from './table-file'

/** Headings stand in one of the first rows of a sheet, under its titles. */
export const HEADING_SEARCH_ROWS = 6

/** One column's heading, from one or two heading rows. */
export interface Heading {
  /** 0-based. */
  readonly column: number
  /** As the owner reads it: '考勤概况/班次'. */
  readonly label: string
  /** The column's own cells in the heading rows; a group's cell counts only above its first column. */
  readonly cells: readonly RawCell[]
  /** By what it may be known, the most exact first. */
  readonly names: readonly string[]
}
export interface HeadingRows {
  /** 0-based. */
  readonly row: number
  readonly dataFrom: number
  readonly headings: readonly Heading[]
}

/** '工 号*' and '工号：' are the same heading; so are full-width and half-width forms. Brackets stay. */
export function headingName(text: string): string {
  return halfWidth(text).toLowerCase().replace(/\s+/g, '').replace(/\*/g, '').replace(/:+$/, '')
}
function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】/g, '').replace(/%$/, '')
}
function bothForms(name: string): readonly string[] {
  const bare = withoutBrackets(name)
  return bare === name || bare === '' || bare.startsWith('/') || bare.endsWith('/') ? [name] : [name, bare]
}

/** The headings of one row, or of two rows as group and heading below it. */
export function headingsOf(sheet: TableSheet, row: number, isDouble: boolean): HeadingRows {
  const top = sheet.rows[row] ?? []
  const sub = isDouble ? (sheet.rows[row + 1] ?? []) : []
  const headings: Heading[] = []
  let group = ''
  for (let column = 0; column < Math.max(top.length, sub.length); column += 1) {
    const [above, below] = [top[column] ?? null, sub[column] ?? null]
    if (!isBlankCell(above)) group = rawText(above)
    const [own, under] = [
      isBlankCell(above) ? '' : headingName(plainText(above)),
      isBlankCell(below) ? '' : headingName(plainText(below)),
    ]
    if (under === '' && own === '') continue
    const groupName = headingName(group)
    const names =
      under === ''
        ? bothForms(own)
        : groupName === ''
          ? bothForms(under)
          : [...bothForms(`${groupName}/${under}`), ...bothForms(under)]
    const label = under === '' ? rawText(above) : group === '' ? rawText(below) : `${group}/${rawText(below)}`
    headings.push({ column, label: label.replace(/\s+/g, ' '), cells: isDouble ? [above, below] : [above], names })
  }
  return { row, dataFrom: row + (isDouble ? 2 : 1), headings }
}

/** All ways in which the first rows could be headings: single rows first, so that a title is not taken for a group. */
export function headingCandidates(sheet: TableSheet): readonly HeadingRows[] {
  const rows = Array.from({ length: Math.min(HEADING_SEARCH_ROWS, sheet.rows.length) }, (_, row) => row)
  const doubles = rows.filter((row) => row + 1 < sheet.rows.length)
  return [...rows.map((row) => headingsOf(sheet, row, false)), ...doubles.map((row) => headingsOf(sheet, row, true))]
}
