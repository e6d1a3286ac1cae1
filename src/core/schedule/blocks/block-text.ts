import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Shift } from '../shift'
import type { ShiftLookup } from '../shift-at'
import type { RosterBlock } from './roster-block'

/** The block as a spreadsheet takes it from the clipboard: codes, tabs between the cells, a line per row. */
export function textOfBlock(block: RosterBlock, shifts: ShiftLookup): string {
  const lines = block.map((row) => row.map((id) => (id === null ? '' : (shifts.get(id)?.code ?? ''))).join('\t'))
  // An ended last line, as spreadsheets write it: else a last row without plan would be lost.
  return lines.map((line) => `${line}\n`).join('')
}

export type BlockTextProblem =
  | { readonly code: 'nothing' }
  /** Codes that no shift has, each once. */
  | { readonly code: 'unknown-codes'; readonly codes: readonly string[] }

/** Cells copied here or in a spreadsheet: a code or a name of a shift per cell, in any case of letters. */
export function blockOfText(text: string, shifts: readonly Shift[]): Result<RosterBlock, BlockTextProblem> {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  const width = Math.max(...rows.map((row) => row.length))
  if (rows.length === 1 && width === 1 && rows[0]?.[0] === '') return err({ code: 'nothing' })
  const byWord = new Map(shifts.flatMap((s) => [[s.name.toLowerCase(), s.id] as const]))
  for (const shift of shifts) byWord.set(shift.code.toLowerCase(), shift.id)
  const unknown = new Set<string>()
  const block = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const word = row[column] ?? ''
      const id = byWord.get(word.toLowerCase())
      if (word !== '' && id === undefined) unknown.add(word)
      return id ?? null
    }),
  )
  return unknown.size > 0 ? err({ code: 'unknown-codes', codes: [...unknown] }) : ok(block)
}
