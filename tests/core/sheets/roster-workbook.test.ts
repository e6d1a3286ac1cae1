import { describe, expect, it } from 'vitest'
import { buildRosterPaper } from '../../../src/core/documents/roster-paper'
import { buildSignaturePaper } from '../../../src/core/documents/signature-paper'
import type { AttendanceSummary } from '../../../src/core/attendance/month-summary'
import type { MemberId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { daysOf, localDay, month } from '../../../src/core/kernel/local-day'
import type { PersonOfMonth } from '../../../src/core/month/people-of-month'
import type { RosterMonth } from '../../../src/core/schedule/roster'
import type { Shift } from '../../../src/core/schedule/shift'
import { buildRosterWorkbook } from '../../../src/core/sheets/roster-workbook'
import type { SheetModel } from '../../../src/core/sheets/workbook-model'
import { formulasOf, shown } from './evaluate-formula'

function shift(code: string, name: string, order: number, ...spans: readonly (readonly [number, number])[]): Shift {
  return {
    id: toId<ShiftId>(`s-${code}`),
    code,
    name,
    kind: spans.length === 0 ? 'rest' : 'work',
    segments: spans.map(([start, end]) => ({ start, end })),
    unpaidBreakMinutes: 0,
    punching: 'first-and-last',
    colour: 'blue',
    order,
  }
}
const SHIFTS = [
  shift('休', '休息', 3),
  shift('早', '早班', 1, [540, 720], [780, 1080]),
  shift('夜', '夜班', 2, [1320, 1800]),
]
const OCTOBER = month('2026-10')
const PEOPLE: readonly PersonOfMonth[] = Array.from({ length: 12 }, (_, index) => ({
  member: {
    id: toId<MemberId>(`m${index}`),
    employeeNo: `00${index}`,
    name: `样例${index}`,
    hiredOn: localDay('2020-01-01'),
  },
  department: '客服部',
  role: '售前客服',
}))
/** Person n: early shifts, night on every day divisible by n + 2, rest on Sundays, the last five days open. */
function rostersOf(shifts: readonly Shift[]): readonly RosterMonth[] {
  const [rest, early, night] = shifts
  return PEOPLE.map(({ member }, person) => ({
    memberId: member.id,
    month: OCTOBER,
    days: daysOf(OCTOBER).map((_day, index) => {
      if (index >= 26) return null
      if (index % 7 === 3) return rest?.id ?? null
      return ((index + 1) % (person + 2) === 0 ? night?.id : early?.id) ?? null
    }),
  }))
}
function build(shifts: readonly Shift[] = SHIFTS, people = PEOPLE) {
  return buildRosterWorkbook({
    shopName: '样例小店',
    month: OCTOBER,
    people,
    rosters: rostersOf(shifts),
    shifts,
    calendar: [],
  })
}
function row(sheet: SheetModel | undefined, number: number): readonly (string | number | null)[] {
  return sheet?.rows[number - 1]?.cells.map(shown) ?? []
}

describe('排班表', () => {
  const workbook = build()
  const sheet = workbook.sheets[0]

  it('has people × days with the codes of the shifts', () => {
    expect(row(sheet, 1)[0]).toBe('样例小店 2026年10月排班表')
    expect(row(sheet, 3).slice(0, 5)).toEqual(['序号', '姓名', '岗位', '1', '2'])
    expect(row(sheet, 5).slice(0, 9)).toEqual([1, '样例0', '售前客服', '早', '夜', '早', '休', '早', '夜'])
    expect(row(sheet, 5).slice(29, 34)).toEqual(['', '', '', '', '']) // the last five days are open
    expect(row(sheet, 3).at(-1)).toBe('本人签字')
  })

  it('adds up each row: 26 planned days of person 0 are 4 rest, 11 nights and 11 early', () => {
    // rest on the 4th, 11th, 18th, 25th; even days up to 26 are 13, of which the 4th and 18th are rest: 11 nights
    expect(row(sheet, 5).slice(34, 38)).toEqual([176, 22, 4, 11]) // 22 × 8 h
  })

  it('counts the people on duty under each day', () => {
    const onDuty = sheet?.rows.find((line) => shown(line.cells[0]) === '在岗人数')?.cells.map(shown) ?? []
    expect(onDuty.slice(3, 8)).toEqual([12, 12, 12, 0, 12])
    expect(onDuty.slice(29, 34)).toEqual([0, 0, 0, 0, 0])
  })

  it('every formula gives what the app wrote beside it', () => {
    const checked = formulasOf(workbook)
    expect(checked).toHaveLength(12 * 4 + 31)
    for (const { where, expected, written } of checked)
      expect([where, written]).toEqual([where, expect.closeTo(expected, 9)])
  })

  it.each([['?'], ['*'], ['=1'], ['01'], ['a']])(
    'a code like %s would confuse the formulas: the counts are plain numbers',
    (code) => {
      const odd = [shift('休', '休息', 3), shift(code, '甲', 1, [540, 1020]), shift('A', '乙', 2, [1320, 1800])]
      expect(formulasOf(build(odd))).toEqual([])
      expect(row(build(odd).sheets[0], 5).slice(34, 38)).toEqual([176, 22, 4, 11])
    },
  )

  it('explains the shifts on the sheet and on a sheet of their own', () => {
    const notes = sheet?.rows.map((line) => shown(line.cells[0])).join() ?? ''
    expect(notes).toContain('班次：早 早班 09:00-12:00 13:00-18:00　夜 夜班 22:00-次日06:00　休 休息')
    expect(row(workbook.sheets[1], 5)).toEqual(['夜', '夜班', '22:00-次日06:00', '上班、下班各打一次', 8, 1, 0, 1])
  })

  it('prints across with the head on every page', () => {
    expect(sheet?.print).toEqual({ paper: 'A4', landscape: true, repeatRows: { from: 3, to: 4 }, fitToWidth: true })
    expect(sheet?.frozen).toEqual({ rows: 4, columns: 3 })
  })

  it('a shop without shifts or people still has its sheet', () => {
    const empty = build([], [])
    expect(formulasOf(empty)).toEqual([])
    expect(empty.sheets).toHaveLength(2)
  })
})

describe('the roster on paper', () => {
  it.each([
    ['A4', 277],
    ['A3', 400],
  ] as const)('on %s 31 days fill the %d mm between the margins', (paper, printable) => {
    const made = buildRosterPaper({
      shopName: '样例小店',
      month: OCTOBER,
      people: PEOPLE,
      rosters: rostersOf(SHIFTS),
      shifts: SHIFTS,
      calendar: [],
      paper,
    })
    const width = made.columns.reduce((sum, column) => sum + column.widthMm, 0)
    expect(width).toBeLessThanOrEqual(printable)
    expect(width).toBeGreaterThan(printable * 0.95)
    expect([made.paper, made.landscape, made.rows.length]).toEqual([paper, true, 12])
  })

  it('has every cell of the table, with the same figures as the sheet', () => {
    const made = buildRosterPaper({
      shopName: '样例小店',
      month: OCTOBER,
      people: PEOPLE,
      rosters: rostersOf(SHIFTS),
      shifts: SHIFTS,
      calendar: [],
    })
    expect(made.rows.every((line) => line.cells.length === made.columns.length)).toBe(true)
    expect(made.rows[0]?.cells.slice(0, 6)).toEqual(['样例0', '售前客服', '早', '夜', '早', '休'])
    expect(made.rows[0]?.cells.slice(33)).toEqual(['176', '22', '4', '11', ''])
    expect(made.columns[2]).toEqual({ head: '1', subHead: '四', widthMm: 6, align: 'center', tone: 'statutory' })
    expect(made.columns[5]).toMatchObject({ head: '4', tone: 'weekend' })
    expect(made.notes.join()).toContain('10月1日国庆节')
    expect(made.signatures).toEqual(['制表', '审核', '日期'])
  })
})

describe('the attendance to sign', () => {
  const summary: AttendanceSummary = {
    memberId: toId<MemberId>('m0'),
    month: OCTOBER,
    dueDays: 20,
    dueMinutes: 9600,
    workedMinutes: 9000,
    attendedDays: 19,
    lateTimes: 2,
    lateMinutes: 50,
    severeLateTimes: 1,
    earlyTimes: 0,
    earlyMinutes: 0,
    missingTimes: 1,
    absentMinutes: 480,
    leaveMinutes: { annual: 480, personal: 90 },
    overtimePaidMinutes: { workday: 90, rest: 0, statutory: 480 },
    overtimeRestMinutes: 240,
    statutoryDaysOff: 2,
    statutoryDaysWorked: 1,
    restDays: 8,
    nightShifts: 0,
    keepsFullAttendance: false,
    openExceptions: 2,
  }
  const made = buildSignaturePaper({
    shopName: '样例小店',
    month: OCTOBER,
    people: PEOPLE.slice(0, 2),
    summaries: [summary],
  })

  it('shows the figures and leaves room to sign', () => {
    expect(made.title).toBe('样例小店 2026年10月考勤确认表')
    expect(made.rows[0]?.cells).toEqual([
      '1',
      '样例0',
      '售前客服',
      '21 天',
      '20 天',
      '2 次 50 分',
      '',
      '1 次',
      '8 时',
      '年假 8 时；事假 1.5 时',
      '9.5 时',
      '4 时',
      '',
      '',
    ])
    expect(made.rows[1]?.cells.slice(3)).toEqual(Array(11).fill(''))
  })

  it('fits the page and has every cell', () => {
    expect(made.columns.reduce((sum, column) => sum + column.widthMm, 0)).toBeLessThanOrEqual(277)
    expect(made.rows.every((line) => line.cells.length === made.columns.length)).toBe(true)
  })
})
