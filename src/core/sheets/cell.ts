import type { Fen } from '../kernel/fen'
import type { LocalDay } from '../kernel/local-day'
import type { CellModel, StyleId } from './workbook-model'

/** Short constructors, so that sheet builders read like the sheet. */
export function textCell(text: string, style: StyleId = 'text'): CellModel {
  return { value: { kind: 'text', text }, style }
}
/** @throws RangeError for NaN and Infinity: Excel calls a file that holds them damaged, so no workbook is made of them */
export function numberCell(value: number, style: StyleId = 'integer'): CellModel {
  return { value: { kind: 'number', value: finite(value) }, style }
}
export function moneyCell(fen: Fen, style: StyleId = 'money'): CellModel {
  return { value: { kind: 'money', fen }, style }
}
export function dayCell(day: LocalDay, style: StyleId = 'day'): CellModel {
  return { value: { kind: 'day', day }, style }
}
/** @throws RangeError for a result that is no finite number */
export function formulaCell(formula: string, result: number, style: StyleId): CellModel {
  return { value: { kind: 'formula', formula, result: finite(result) }, style }
}
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`cell-not-finite: ${value}`)
  return value
}
export function blankCell(style: StyleId = 'text'): CellModel {
  return { value: { kind: 'blank' }, style }
}
export function spanning(cell: CellModel, columnSpan: number, rowSpan = 1): CellModel {
  return { ...cell, columnSpan, rowSpan }
}

/** 1 → 'A', 27 → 'AA'. @throws RangeError below 1 or beyond Excel's 16384. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > 16_384) throw new RangeError(`no such column: ${column}`)
  let [rest, letters] = [column, '']
  while (rest > 0) {
    const digit = (rest - 1) % 26
    letters = String.fromCharCode(65 + digit) + letters
    rest = (rest - 1 - digit) / 26
  }
  return letters
}
