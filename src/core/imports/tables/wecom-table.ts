import { MINUTES_PER_DAY } from '../../kernel/clock'
import type { LocalDay } from '../../kernel/local-day'
import type { Member } from '../../team/member'
import { isBlankCell, plainText, rawText } from '../cells/cell-text'
import { calendarMoment, findClocks, readMinute } from '../cells/time-cell'
import {
  WECOM_CORRECTED,
  WECOM_CORRECTION_REASON,
  WECOM_IN,
  WECOM_NUMBERED,
  WECOM_OUT,
  WECOM_STATUS,
} from '../columns/attendance-columns'
import type { ImportContext, TableReading } from '../import-context'
import { readRows } from '../import-context'
import type { TableRow } from '../table-row'
import { punchCorrectionId } from './corrections-table'
import { addPunch } from './punches-table'
import { readApplications } from './wecom-applications'

/** 企业微信 上下班打卡_日报: the overview (one row per person and day) and the list of single punches. */
export const readWecomDaily: TableReading = (known, context) => {
  const isDetails = known.columns.has('punchKind') && known.columns.has('actual')
  return readRows(known, context, (row) => {
    const member = context.people.of(row, rawText(row.cell('account')))
    row.need('day')
    const day = row.day('day')
    if (row.failed || !member || !day) return false
    if (isDetails) readDetail(row, context, member, day)
    else readOverview(row, context, member, day)
    readApplications(row, context, member, day)
    return true
  })
}

function readOverview(row: TableRow, context: ImportContext, member: Member, day: LocalDay): void {
  const numbered = numberedPunches(row)
  const hasSecond = row.known.heading.headings.some((heading) =>
    heading.names.some((name) => WECOM_NUMBERED.exec(name)?.[2] === '2'),
  )
  planFromReport(row, context, member, { day, eachSegment: hasSecond })
  const records = plainText(row.cell('records'))
  const clocks = findClocks(records)
  // The list of all punches holds those of the numbered columns too; only without it these are read.
  if (clocks.length > 0) {
    for (const clock of clocks) if (!clock.corrected) addPunch(row, context, member, calendarMoment(day, clock.minute))
  } else {
    for (const punch of numbered)
      if (!punch.corrected) addPunch(row, context, member, calendarMoment(day, punch.minute))
  }
  for (const { side, segment, minute, corrected } of numbered)
    if (corrected) correct(context, member, { day, side, segment, minute })
}

interface NumberedPunch {
  readonly side: 'in' | 'out'
  readonly segment: number
  readonly minute: number
  readonly corrected: boolean
}
/** 上班1 … 下班N with their states. */
function numberedPunches(row: TableRow): readonly NumberedPunch[] {
  const times = new Map<string, { readonly side: 'in' | 'out'; readonly segment: number; readonly minute: number }>()
  const corrected = new Set<string>()
  for (const heading of row.known.heading.headings) {
    const match = heading.names.map((name) => WECOM_NUMBERED.exec(name)).find((hit) => hit !== null)
    if (!match) continue
    const [, side = '', number = '', what = ''] = match
    const cell = row.cellUnder(heading)
    if (isBlankCell(cell)) continue
    const key = `${side}${number}`
    if (what === WECOM_STATUS) {
      if (WECOM_CORRECTED.test(plainText(cell))) corrected.add(key)
      continue
    }
    const minute = readMinute(cell)
    if (minute === undefined) row.report.error('not-a-time', row.at(undefined, heading), rawText(cell).slice(0, 40))
    else times.set(key, { side: side === WECOM_IN ? 'in' : 'out', segment: Math.max(0, Number(number) - 1), minute })
  }
  return [...times].map(([key, time]) => ({ ...time, corrected: corrected.has(key) }))
}

function readDetail(row: TableRow, context: ImportContext, member: Member, day: LocalDay): void {
  if (!row.has('actual')) return
  const expected = readMinute(row.cell('expected'))
  const read = readMinute(row.cell('actual'))
  if (read === undefined) {
    row.report.error('not-a-time', row.at('actual'), rawText(row.cell('actual')).slice(0, 40))
    return
  }
  // A shift that ends after midnight: some versions leave out the 次日 of what was really punched.
  const isAfterMidnight =
    expected !== undefined &&
    expected >= MINUTES_PER_DAY &&
    read < MINUTES_PER_DAY &&
    expected - MINUTES_PER_DAY - read < MINUTES_PER_DAY / 2 &&
    read < MINUTES_PER_DAY / 2
  const minute = isAfterMidnight ? read + MINUTES_PER_DAY : read
  if (!WECOM_CORRECTED.test(row.word('status'))) {
    addPunch(row, context, member, calendarMoment(day, minute))
    return
  }
  const kind = row.word('punchKind')
  const side = kind.startsWith(WECOM_IN) ? 'in' : kind.startsWith(WECOM_OUT) ? 'out' : undefined
  if (!side) return
  // The list does not say which segment; the overview does, and its corrections come first.
  const isKnown = context.draft.corrections
    .all()
    .some(
      (other) =>
        other.memberId === member.id &&
        other.day === day &&
        other.kind === 'punch' &&
        other.side === side &&
        other.minute === minute,
    )
  if (!isKnown) correct(context, member, { day, side, segment: 0, minute })
}

/** 补卡 of the report; one that the shop has entered stands above it. */
function correct(
  context: ImportContext,
  member: Member,
  {
    day,
    side,
    segment,
    minute,
  }: { readonly day: LocalDay; readonly side: 'in' | 'out'; readonly segment: number; readonly minute: number },
): void {
  const id = punchCorrectionId(member.id, day, side, segment)
  if (context.draft.corrections.get(id) !== undefined) return
  context.draft.corrections.put({
    id,
    memberId: member.id,
    day,
    kind: 'punch',
    side,
    segment,
    minute,
    reason: WECOM_CORRECTION_REASON,
  })
}

/** The report's shift fills days that the roster leaves open. */
function planFromReport(
  row: TableRow,
  context: ImportContext,
  member: Member,
  { day, eachSegment }: { readonly day: LocalDay; readonly eachSegment: boolean },
): void {
  if (!row.has('shift')) return
  const at = row.at('shift')
  const shift = context.shifts.find(row.cell('shift'), context.report, at, { eachSegment })
  if (!shift) {
    context.report.warnOnce('unknown-shift', at, rawText(row.cell('shift')).slice(0, 40))
    return
  }
  const outcome = context.rosters.planIfFree(member.id, day, shift.id)
  if (outcome === 'differs') context.report.warnFirst('wecom-shift-differs', at, `${member.name} ${day}`)
}
