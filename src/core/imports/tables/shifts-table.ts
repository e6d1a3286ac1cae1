import type { Shift } from '../../schedule/shift'
import { shiftMinutes } from '../../schedule/shift'
import { readSegments } from '../cells/time-cell'
import { COLOUR_WORDS, PUNCHING_WORDS, REST_WORDS, SHIFT_TYPE_WORDS } from '../columns/people-columns'
import type { ImportContext, TableReading } from '../import-context'
import { readRows } from '../import-context'
import type { TableRow } from '../table-row'

const MOST_CODE_CHARS = 3
const MOST_MINUTES = 1440

/** 班次: one row a shift; a shift with the same code is the same shift. */
export const readShifts: TableReading = (known, context) => {
  const codes = new Set<string>()
  return readRows(known, context, (row) => {
    row.need(row.hasColumn('code') ? 'code' : 'name')
    const code = row.word(row.hasColumn('code') ? 'code' : 'name').replace(/\s/g, '')
    if ([...code].length > MOST_CODE_CHARS) row.fail('too-long', 'code', code)
    if (code !== '' && codes.has(code)) row.fail('duplicate-shift-code', 'code')
    codes.add(code)
    const shift = shiftOf(row, context, code)
    if (row.failed || !shift) return false
    context.draft.shifts.put(shift)
    return true
  })
}

function shiftOf(row: TableRow, context: ImportContext, code: string): Shift | undefined {
  const before = context.shifts.byCode(code)
  const segments = row.has('segments')
    ? (readSegments(row.cell('segments')) ?? row.fail('not-segments', 'segments'))
    : before?.segments
  const type = row.choice('type', SHIFT_TYPE_WORDS)
  const isRest =
    type === undefined
      ? (segments?.length ?? 0) === 0 && (before?.kind === 'rest' || REST_WORDS.has(code))
      : type === 'rest'
  if (!isRest && !row.failed && (segments?.length ?? 0) === 0) row.fail('shift-without-segments', 'segments', '')
  const unpaidBreakMinutes = row.whole('unpaidBreak', 0, MOST_MINUTES) ?? before?.unpaidBreakMinutes ?? 0
  const graceMinutes = row.whole('grace', 0, MOST_MINUTES) ?? before?.graceMinutes
  const punching = row.choice('punching', PUNCHING_WORDS) ?? before?.punching
  const colour = row.choice('colour', COLOUR_WORDS) ?? before?.colour
  const name = row.text('name', 40) || before?.name || code
  if (row.failed || code === '') return undefined
  const kept = isRest ? [] : (segments ?? [])
  const breakMinutes = isRest ? 0 : unpaidBreakMinutes
  if (breakMinutes > 0 && shiftMinutes({ segments: kept, unpaidBreakMinutes: breakMinutes }) === 0) {
    return row.fail('break-too-long', 'unpaidBreak')
  }
  return {
    id: before?.id ?? context.shifts.idFor(code),
    code,
    name,
    kind: isRest ? 'rest' : 'work',
    segments: kept,
    unpaidBreakMinutes: breakMinutes,
    punching: punching ?? (isRest ? 'none' : 'first-and-last'),
    ...(graceMinutes === undefined || isRest ? {} : { graceMinutes }),
    colour: colour ?? (isRest ? 'gray' : context.shifts.nextColour()),
    order: before?.order ?? context.shifts.nextOrder(),
  }
}
