import type { Alignment, Border, Fill, Font, Style } from 'exceljs'
import type { StyleId } from '../../core/sheets/workbook-model'

// The Latin name finds 微软雅黑 on Chinese Windows and in WPS; `family` and `charset` (134 = simplified Chinese) let other
// systems choose a similar font.
const FACE = { name: 'Microsoft YaHei', family: 2, charset: 134 } as const
const BODY: Partial<Font> = { ...FACE, size: 10 }
const BOLD: Partial<Font> = { ...BODY, bold: true }
const SMALL: Partial<Font> = { ...FACE, size: 9, color: { argb: 'FF666666' } }
const TITLE: Partial<Font> = { ...FACE, size: 16, bold: true }

const LINE: Partial<Border> = { style: 'thin', color: { argb: 'FFBFBFBF' } }
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE }
const UNDERLINE = { bottom: { style: 'thin', color: { argb: 'FF808080' } } } as const

function fill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}
const HEAD = fill('FFE7EDF5')
const WEEKEND = fill('FFF0F0F0')
const STATUTORY = fill('FFFBE3E0')
const WARN = fill('FFFFF0C2')
const TOTAL = fill('FFF5F7FA')
const INPUT = fill('FFFFFBE6')

const LEFT: Partial<Alignment> = { vertical: 'middle', horizontal: 'left' }
const CENTRE: Partial<Alignment> = { vertical: 'middle', horizontal: 'center' }
const RIGHT: Partial<Alignment> = { vertical: 'middle', horizontal: 'right' }
const WRAP: Partial<Alignment> = { vertical: 'top', horizontal: 'left', wrapText: true }
const HEAD_ALIGN: Partial<Alignment> = { ...CENTRE, wrapText: true }

const INTEGER = '0'
// Not '0.##': Excel shows 13 as '13.' then.
const DECIMAL = 'General'
const MONEY = '#,##0.00'
const PERCENT = '0.00%'
const DAY = 'yyyy-mm-dd'

/** Every look a cell can have, made once: ExcelJS recognises a shared object and writes its style once. */
export const SHEET_STYLES: Readonly<Record<StyleId, Partial<Style>>> = {
  title: { font: TITLE, alignment: CENTRE },
  subtitle: { font: SMALL, alignment: CENTRE },
  head: { font: BOLD, alignment: HEAD_ALIGN, border: BOX, fill: HEAD },
  'head-weekend': { font: BOLD, alignment: HEAD_ALIGN, border: BOX, fill: WEEKEND },
  'head-statutory': { font: BOLD, alignment: HEAD_ALIGN, border: BOX, fill: STATUTORY },
  text: { font: BODY, alignment: LEFT, border: BOX },
  'text-centre': { font: BODY, alignment: CENTRE, border: BOX },
  'text-wrap': { font: BODY, alignment: WRAP, border: BOX },
  'text-bold': { font: BOLD, alignment: LEFT, border: BOX },
  mark: { font: BODY, alignment: CENTRE, border: BOX },
  'mark-weekend': { font: BODY, alignment: CENTRE, border: BOX, fill: WEEKEND },
  'mark-statutory': { font: BODY, alignment: CENTRE, border: BOX, fill: STATUTORY },
  'mark-warn': { font: BOLD, alignment: CENTRE, border: BOX, fill: WARN },
  integer: { font: BODY, alignment: RIGHT, border: BOX, numFmt: INTEGER },
  decimal: { font: BODY, alignment: RIGHT, border: BOX, numFmt: DECIMAL },
  money: { font: BODY, alignment: RIGHT, border: BOX, numFmt: MONEY },
  'money-bold': { font: BOLD, alignment: RIGHT, border: BOX, numFmt: MONEY },
  percent: { font: BODY, alignment: RIGHT, border: BOX, numFmt: PERCENT },
  day: { font: BODY, alignment: CENTRE, border: BOX, numFmt: DAY },
  'total-text': { font: BOLD, alignment: CENTRE, border: BOX, fill: TOTAL },
  'total-integer': { font: BOLD, alignment: RIGHT, border: BOX, fill: TOTAL, numFmt: INTEGER },
  'total-decimal': { font: BOLD, alignment: RIGHT, border: BOX, fill: TOTAL, numFmt: DECIMAL },
  'total-money': { font: BOLD, alignment: RIGHT, border: BOX, fill: TOTAL, numFmt: MONEY },
  note: { font: SMALL, alignment: { ...LEFT, wrapText: true } },
  signature: { font: BODY, alignment: { vertical: 'bottom', horizontal: 'left' }, border: UNDERLINE },
  // Text, so that 001 typed into a template stays 001.
  input: { font: BODY, alignment: LEFT, border: BOX, fill: INPUT, numFmt: '@' },
}
