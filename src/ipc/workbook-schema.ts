import { z } from 'zod'
import { isLocalDay } from '../core/kernel/local-day'
import type { LocalDay } from '../core/kernel/local-day'
import type { Fen } from '../core/kernel/fen'
import type { StyleId, WorkbookModel } from '../core/sheets/workbook-model'

const LIMITS = {
  sheets: 60,
  /** Over all sheets of a workbook. */
  rows: 100_000,
  columns: 300,
  textChars: 32_767,
  formulaChars: 2_000,
  nameChars: 200,
  heightPoints: 409,
  widthChars: 255,
} as const

const STYLE_IDS = {
  title: true,
  subtitle: true,
  head: true,
  'head-weekend': true,
  'head-statutory': true,
  text: true,
  'text-centre': true,
  'text-wrap': true,
  'text-bold': true,
  mark: true,
  'mark-weekend': true,
  'mark-statutory': true,
  'mark-warn': true,
  integer: true,
  decimal: true,
  money: true,
  'money-bold': true,
  percent: true,
  day: true,
  'total-text': true,
  'total-integer': true,
  'total-decimal': true,
  'total-money': true,
  note: true,
  signature: true,
  input: true,
} as const satisfies Record<StyleId, true>

// Texts and quoted sheet names may hold nearly anything; what remains is cells, functions and arithmetic. No '[' (other
// files), no '|' (starts programs), no '#', no functions that reach out.
const TEXT = /"[^"]*"/g
const QUOTED_SHEET = /'[^'[\]|\n]*'/g
const REST = /^(?!=)[A-Za-z0-9_$:;{}^+\-*/(),.<>=&"'!% \p{Script=Han}]+$/u
const OUTSIDE_FUNCTION = /\b(WEBSERVICE|HYPERLINK|IMPORTDATA|IMPORTXML|CALL|REGISTER|EXEC|DDE)\s*\(/i

/** The formula only looks at its own workbook. */
export function isHarmlessFormula(formula: string): boolean {
  const rest = formula.replace(TEXT, '""').replace(QUOTED_SHEET, "''")
  return REST.test(rest) && !OUTSIDE_FUNCTION.test(rest)
}

const cellValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(LIMITS.textChars) }),
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  z.strictObject({ kind: z.literal('money'), fen: z.custom<Fen>((value) => Number.isSafeInteger(value)) }),
  z.strictObject({
    kind: z.literal('day'),
    day: z.custom<LocalDay>((value) => typeof value === 'string' && isLocalDay(value)),
  }),
  z.strictObject({
    kind: z.literal('formula'),
    formula: z.string().max(LIMITS.formulaChars).refine(isHarmlessFormula),
    result: z.number(),
  }),
  z.strictObject({ kind: z.literal('blank') }),
])
const span = z.int().min(1).max(LIMITS.columns)
const cell = z.strictObject({
  value: cellValue,
  style: z.enum(Object.keys(STYLE_IDS) as StyleId[]),
  columnSpan: span.exactOptional(),
  rowSpan: span.exactOptional(),
})
const row = z.strictObject({
  heightPoints: z.number().min(1).max(LIMITS.heightPoints).exactOptional(),
  cells: z.array(cell.nullable()).max(LIMITS.columns),
  pageBreakAfter: z.boolean().exactOptional(),
})
const range = z
  .strictObject({ from: z.int().min(1), to: z.int().min(1).max(LIMITS.rows) })
  .refine(({ from, to }) => from <= to)
const columnRange = range.refine(({ to }) => to <= LIMITS.columns)
const sheet = z.strictObject({
  name: z.string().max(LIMITS.nameChars),
  columns: z.array(z.strictObject({ widthChars: z.number().min(0).max(LIMITS.widthChars) })).max(LIMITS.columns),
  rows: z.array(row).max(LIMITS.rows),
  frozen: z.strictObject({ rows: z.int().min(0).max(LIMITS.rows), columns: z.int().min(0).max(LIMITS.columns) }),
  print: z.strictObject({
    paper: z.enum(['A4', 'A3']),
    landscape: z.boolean(),
    repeatRows: range.exactOptional(),
    repeatColumns: columnRange.exactOptional(),
    fitToWidth: z.boolean(),
  }),
  filterRow: z.int().min(1).max(LIMITS.rows).exactOptional(),
})

/** A workbook as it may be written: whole, finite, and small enough for a spreadsheet program. */
export const workbookSchema: z.ZodType<WorkbookModel> = z
  .strictObject({ title: z.string().max(LIMITS.nameChars), sheets: z.array(sheet).min(1).max(LIMITS.sheets) })
  .refine((workbook) => workbook.sheets.reduce((sum, one) => sum + one.rows.length, 0) <= LIMITS.rows)
