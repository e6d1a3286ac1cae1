import type { CellObject, DenseWorkSheet, WorkSheet } from '@e965/xlsx'
import { read, set_cptable } from '@e965/xlsx'
import type { RawCell } from '../../core/imports/table-file'
import { serialCell } from './cell-value'
import { meaningOfFormat } from './number-format'
import type { MergedArea, ReadSheet } from './plain-tables'
import { isUsableMerge, plainCell } from './plain-tables'
import { READ_LIMITS } from './read-limits'

/** Windows code pages as the encoding standard calls them; Excel 95 and older wrote their texts in one of these. */
const ENCODINGS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  65001: 'utf-8',
}
const SIMPLIFIED_CHINESE = 936
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}
/** With `dense` every sheet has its rows in '!data'; rows and cells may be missing. */
type OldSheet = WorkSheet & Partial<DenseWorkSheet>

function decode(codePage: number, bytes: ArrayLike<number>): string {
  const encoding = ENCODINGS[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'latin1')
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes))
}
// The platform knows the code pages already; the library would bring half a megabyte of tables.
set_cptable({ utils: { decode } })

function cellOf(cell: CellObject | undefined, is1904: boolean): RawCell {
  if (cell?.t === 'n') return plainCell(serialCell(Number(cell.v), meaningOfFormat(String(cell.z ?? '')), is1904))
  if (cell?.t === 'e') return ERROR_TEXTS[Number(cell.v)] ?? null
  return plainCell(cell?.v)
}

function mergesOf(sheet: OldSheet): readonly MergedArea[] {
  return (sheet['!merges'] ?? [])
    .slice(0, READ_LIMITS.merges)
    .map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
    .filter(isUsableMerge)
}

/** Cells of an Excel 2 to 2003 workbook whose records have passed the gate. @throws on records that make no sense */
export function readXlsCells(stream: Uint8Array): readonly ReadSheet[] {
  const workbook = read(stream, {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    codepage: SIMPLIFIED_CHINESE,
  })
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true
  // By name: sheets without cells are left out of this list, so positions do not agree.
  const states = new Map((workbook.Workbook?.Sheets ?? []).map(({ name, Hidden }) => [name, Hidden ?? 0]))
  return workbook.SheetNames.flatMap((name) => {
    const sheet: OldSheet | undefined = workbook.Sheets[name]
    if (sheet === undefined || sheet['!type'] !== undefined) return []
    return [
      {
        name,
        hidden: (states.get(name) ?? 0) !== 0,
        merges: mergesOf(sheet),
        rows: Array.from(sheet['!data'] ?? [], (row) => Array.from(row ?? [], (cell) => cellOf(cell, is1904))),
      },
    ]
  })
}
