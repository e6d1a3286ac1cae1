import { describe, expect, it } from 'vitest'
import type { VerdictMonth } from '../../../src/core/attendance/day-verdict'
import { judgeMonth } from '../../../src/core/attendance/judge-month'
import { summariseMonth } from '../../../src/core/attendance/summarise-month'
import type { MemberId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import type { PersonOfMonth } from '../../../src/core/month/people-of-month'
import { buildAttendanceWorkbook } from '../../../src/core/sheets/attendance-workbook'
import { wallMark } from '../../../src/core/sheets/attendance-workbook-marks'
import type { SheetModel, WorkbookModel } from '../../../src/core/sheets/workbook-model'
import { ATTENDANCE_MARKS, LEAVE_MARKS } from '../../../src/core/text/attendance-sheet-text'
import type { Situation } from '../attendance/attendance-fixture'
import {
  clockLeave,
  halfDays,
  judge,
  judgeClocks,
  judgeOne,
  MEMBER,
  overtimeOf,
  planMonth,
  punchFix,
  SHIFTS,
} from '../attendance/attendance-fixture'
import { formulasOf, shown } from './evaluate-formula'

function person(id: string, employeeNo: string, name: string): PersonOfMonth {
  return {
    member: { id: toId<MemberId>(id), employeeNo, name, hiredOn: localDay('2020-01-01') },
    department: '客服部',
    role: '售前客服',
  }
}
const PEOPLE = [person('m1', '001', '样例甲'), person('m2', '002', '样例乙')]
const WEEKENDS = [3, 4, 10, 11, 17, 18, 24, 25, 31]
const PLAN: Readonly<Record<string, string>> = { ...planMonth('2026-10', 'D', WEEKENDS), '2026-10-02': 'R' }
const TROUBLED: Readonly<Record<string, readonly string[]>> = {
  '2026-10-05': ['09:10', '18:00'], // late
  '2026-10-06': ['09:40', '18:00'], // severely late
  '2026-10-07': ['09:00', '17:30'], // early
  '2026-10-08': ['09:00'], // missing
  '2026-10-09': [], // absent
  '2026-10-12': ['10:30', '18:00'], // half a day absent
  '2026-10-13': [], // a day of annual leave
  '2026-10-14': ['13:30', '18:00'], // a morning of personal leave
  '2026-10-15': [], // a trip
  '2026-10-16': ['09:00'], // corrected
}
const SITUATION: Situation = {
  plan: PLAN,
  punches: Object.keys(PLAN)
    .filter((day) => PLAN[day] === 'D')
    .flatMap((day) => (TROUBLED[day] ?? ['08:58', '18:03']).map((clock) => `${day} ${clock}`)),
  leaves: [
    halfDays('annual', '2026-10-13', 'am', '2026-10-13', 'pm'),
    halfDays('personal', '2026-10-14', 'am', '2026-10-14', 'am'),
    halfDays('business-trip', '2026-10-15', 'am', '2026-10-15', 'pm'),
  ],
  overtimes: [overtimeOf('2026-10-10', 240, 'rest'), overtimeOf('2026-10-19', 90, 'pay')],
  corrections: [punchFix('2026-10-16', 'out', '18:10')],
}

function workbookOf(situation: Situation, people: readonly PersonOfMonth[] = PEOPLE): WorkbookModel {
  const verdicts: VerdictMonth = judge('2026-10', situation)
  return buildAttendanceWorkbook({
    shopName: '样例小店',
    month: month('2026-10'),
    people,
    verdicts: [verdicts],
    summaries: [summariseMonth({ verdicts, shifts: SHIFTS, rules: [] })],
    shifts: SHIFTS,
    calendar: [],
  })
}
function sheet(workbook: WorkbookModel, name: string): SheetModel {
  const found = workbook.sheets.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`no sheet ${name}`)
  return found
}
function row(from: SheetModel, number: number): readonly (string | number | null)[] {
  return from.rows[number - 1]?.cells.map(shown) ?? []
}

describe('the signs of the month wall', () => {
  const day = '2026-11-03'
  const marks: [string, ReturnType<typeof judgeOne>, string][] = [
    ['a normal day', judgeClocks('D', ['09:00', '18:00']), '√'],
    ['lateness', judgeClocks('D', ['09:10', '18:00']), '○'],
    ['severe lateness', judgeClocks('D', ['09:40', '18:00']), '◎'],
    ['early leaving', judgeClocks('D', ['09:00', '17:30']), '△'],
    ['a missing punch', judgeClocks('D', ['09:00']), '◇'],
    ['absence', judgeClocks('D', []), '×'],
    ['half a day of absence', judgeClocks('D', ['10:00', '18:00']), '√旷'],
    ['rest', judgeOne(day, { plan: { [day]: 'R' } }), '休'],
    ['overtime on a rest day', judgeOne(day, { plan: { [day]: 'R' }, overtimes: [overtimeOf(day, 60, 'pay')] }), '加'],
    ['a statutory day off', judgeOne('2026-10-01', { plan: { '2026-10-01': 'R' } }), '节'],
    ['work on a statutory day', judgeOne('2026-10-01', { plan: { '2026-10-01': 'F' } }), '√'],
    ['no plan', judgeOne(day, {}), ''],
    ['a day to come', judgeOne(day, { plan: { [day]: 'D' }, today: '2026-11-02' }), ''],
    ['no employment', judgeOne(day, { plan: { [day]: 'D' }, hiredOn: '2026-11-04' }), '—'],
    ['a day of leave', judgeClocks('D', [], { leaves: [halfDays('sick', day, 'am', day, 'pm')] }), '病'],
    [
      'a morning of leave',
      judgeClocks('D', ['13:30', '18:00'], { leaves: [halfDays('sick', day, 'am', day, 'am')] }),
      '√病',
    ],
    ['a day on a trip', judgeClocks('D', [], { leaves: [halfDays('business-trip', day, 'am', day, 'pm')] }), '差'],
    [
      'an hour outside',
      judgeClocks('D', ['09:00', '18:00'], { leaves: [clockLeave('outing', day, '10:00', '11:00')] }),
      '√',
    ],
    [
      'late after an outing',
      judgeClocks('D', ['10:20', '18:00'], { leaves: [clockLeave('outing', day, '09:00', '10:00')] }),
      '○',
    ],
    ['half leave, half absence', judgeClocks('D', [], { leaves: [halfDays('sick', day, 'am', day, 'am')] }), '×'],
    [
      'two leaves: the longer one',
      judgeClocks('S', [], {
        leaves: [halfDays('sick', day, 'am', day, 'am'), halfDays('annual', day, 'pm', day, 'pm')],
      }),
      '年',
    ],
  ]
  it.each(marks)('%s', (_title, verdict, mark) => {
    expect(wallMark(verdict)).toBe(mark)
  })

  it('are all different and one character long, so that counting them is exact', () => {
    const all = [
      ...Object.values(ATTENDANCE_MARKS).filter((mark) => mark !== '' && mark !== '√旷'),
      ...Object.values(LEAVE_MARKS),
    ]
    expect(new Set(all).size).toBe(all.length)
    expect(all.every((mark) => [...mark].length === 1 && !/[*?~<>=]/.test(mark))).toBe(true)
  })
})

describe('考勤表', () => {
  const workbook = workbookOf(SITUATION)
  const wall = sheet(workbook, '考勤表')

  it('has a title, a two-line head with the days and their weekdays, and one row a person', () => {
    expect(row(wall, 1)[0]).toBe('样例小店 2026年10月考勤表')
    expect(row(wall, 3).slice(0, 7)).toEqual(['序号', '工号', '姓名', '岗位', '1', '2', '3'])
    expect(row(wall, 4).slice(4, 8)).toEqual(['四', '五', '六', '日'])
    expect(row(wall, 3).at(-1)).toBe('本人签字')
    expect(row(wall, 5).slice(0, 4)).toEqual([1, '001', '样例甲', '售前客服'])
    expect(row(wall, 6).slice(0, 4)).toEqual([2, '002', '样例乙', '售前客服'])
  })

  it('shows one sign a day and the totals at the end', () => {
    const cells = row(wall, 5)
    expect(cells.slice(4, 35).join(' ')).toBe(
      '√ 节 节 休 ○ ◎ △ ◇ × 加 休 √旷 年 √事 差 √ 休 休 √ √ √ √ √ 休 休 √ √ √ √ √ 休',
    )
    // attended: 31 − 2 节 − 7 休 − 1 加 − 1 × − 1 年 = 19; overtime: 240 + 90 approved + 480 of work on 10-01
    expect(cells.slice(35, 43)).toEqual([19, 9, 2, 1, 1, 2, 2, 810 / 60])
  })

  it('marks what went wrong and tints weekends and holidays of the calendar', () => {
    const styles = wall.rows[4]?.cells.map((cell) => cell?.style) ?? []
    expect([styles[4], styles[5], styles[7], styles[8]]).toEqual([
      'mark-statutory',
      'mark-statutory',
      'mark-weekend',
      'mark-warn',
    ])
    expect(wall.rows[2]?.cells[4]?.style).toBe('head-statutory')
    expect(wall.rows[2]?.cells[11]?.style).toBe('head') // 10-08
    expect(wall.rows[2]?.cells[13]?.style).toBe('head') // 10-10, a Saturday made a work day
    expect(wall.rows[2]?.cells[8]?.style).toBe('head-weekend') // 10-05, a Monday off
  })

  it('explains the signs, names the holidays and has room to sign', () => {
    const notes = wall.rows.slice(6).map((line) => shown(line.cells[0]))
    expect(notes[0]).toContain('◎ 严重迟到')
    expect(notes.join()).toContain('法定节假日：10月1日国庆节、10月2日国庆节、10月3日国庆节')
    expect(notes.at(-1)).toContain('审核')
  })

  it('prints on A4 across, with the head on every page and the first columns held', () => {
    expect(wall.print).toEqual({ paper: 'A4', landscape: true, repeatRows: { from: 3, to: 4 }, fitToWidth: true })
    expect(wall.frozen).toEqual({ rows: 4, columns: 4 })
  })

  it('says so while the arrangement of the year is not known', () => {
    const verdicts = judge('2027-10', {})
    const later = buildAttendanceWorkbook({
      shopName: '样例小店',
      month: month('2027-10'),
      people: [],
      verdicts: [verdicts],
      summaries: [],
      shifts: SHIFTS,
      calendar: [],
    })
    expect(
      sheet(later, '考勤表')
        .rows.map((line) => shown(line.cells[0]))
        .join(),
    ).toContain('2027 年放假调休安排尚未收录')
  })
})

describe('考勤汇总, 每日明细 and 异常', () => {
  const workbook = workbookOf(SITUATION)

  it('the summary has a row a person and a row of sums', () => {
    const summary = sheet(workbook, '考勤汇总')
    const heads = row(summary, 2)
    const figures = row(summary, 3)
    const of = (head: string) => figures[heads.indexOf(head)]
    // 21 work days after 10-01: 10-05 to 10-30 on weekdays is 20, 10-01 is statutory
    expect([of('应出勤(天)'), of('实出勤(天)'), of('法定节假日上班(天)'), of('法定节假日休(天)')]).toEqual([
      20, 18, 1, 2,
    ])
    expect([of('迟到(次)'), of('迟到(分)'), of('早退(分)'), of('缺卡(次)'), of('旷工(时)')]).toEqual([2, 50, 30, 1, 12])
    expect([of('年假(时)'), of('事假(时)'), of('出差(时)'), of('病假(时)')]).toEqual([8, 4, 8, 0])
    expect([of('工作日加班(时)'), of('法定节假日加班(时)'), of('转调休(时)'), of('全勤')]).toEqual([1.5, 8, 4, '否'])
    expect(
      row(summary, 4)
        .slice(5)
        .every((value) => value === ''),
    ).toBe(true) // nobody judged the second person
    expect(row(summary, 5)[0]).toBe('合计')
    expect(row(summary, 5)[heads.indexOf('迟到(分)')]).toBe(50)
  })

  it('the daily list has one row a person and day with the plan, the punches and the reasons', () => {
    const daily = sheet(workbook, '每日明细')
    expect(daily.rows).toHaveLength(2 + 31)
    expect(row(daily, 3 + 4).slice(0, 11)).toEqual([
      '001',
      '样例甲',
      '客服部',
      '2026-10-05',
      '一',
      '休息日',
      'D 09:00-18:00',
      '上班 09:00 → 09:10；下班 18:00 → 18:00',
      '09:10 18:00',
      '迟到',
      480,
    ])
    expect(row(daily, 3 + 4).at(-1)).toBe('班次：D 09:00-18:00；打卡：09:10 18:00；迟到 10 分钟（宽限 3 分钟）')
    expect(row(daily, 3 + 15)[7]).toBe('上班 09:00 → 09:00；下班 18:00 → 18:10（补卡）')
    expect(row(daily, 3 + 8)[7]).toBe('上班 09:00 → 缺；下班 18:00 → 缺')
    expect(row(daily, 3 + 12)[7]).toBe('上班 09:00 → 请假；下班 18:00 → 请假')
  })

  it('the exceptions say what to do and whether the owner has to', () => {
    const lines = sheet(workbook, '异常')
      .rows.slice(2)
      .map((line) => line.cells.map(shown))
    expect(lines.map((line) => [line[3], line[4], line[7]])).toEqual([
      ['2026-10-05', '迟到', '否'],
      ['2026-10-06', '严重迟到', '否'],
      ['2026-10-07', '早退', '否'],
      ['2026-10-08', '缺卡', '是'],
      ['2026-10-09', '旷工', '是'],
      ['2026-10-12', '旷工', '是'],
    ])
  })

  it('a month without exceptions says so', () => {
    const calm = workbookOf({ plan: { '2026-10-08': 'F' } })
    expect(row(sheet(calm, '异常'), 3)).toEqual(['本月没有异常。'])
  })
})

describe('formulas', () => {
  it('every formula gives what the app wrote beside it', () => {
    const checked = formulasOf(workbookOf(SITUATION))
    expect(checked.length).toBeGreaterThan(30)
    for (const { where, expected, written } of checked)
      expect([where, written]).toEqual([where, expect.closeTo(expected, 9)])
  })

  it('the wall counts as attended exactly the days the summary counts', () => {
    const verdicts = judgeMonth({
      member: { id: MEMBER, hiredOn: localDay('2020-01-01') },
      month: month('2026-10'),
      rosters: [],
      shifts: SHIFTS,
      punches: [],
      leaves: [],
      overtimes: [],
      corrections: [],
      rules: [],
      calendarYears: [],
      today: localDay('2026-12-31'),
    })
    const empty = summariseMonth({ verdicts, shifts: SHIFTS, rules: [] })
    expect(empty.attendedDays).toBe(0)
    const full = judge('2026-10', SITUATION)
    const summary = summariseMonth({ verdicts: full, shifts: SHIFTS, rules: [] })
    const wall = sheet(workbookOf(SITUATION), '考勤表')
    expect(row(wall, 5)[35]).toBe(summary.attendedDays + summary.statutoryDaysWorked)
  })

  it('an empty shop makes an empty workbook', () => {
    const workbook = workbookOf({}, [])
    expect(workbook.sheets.map((made) => made.name)).toEqual(['考勤表', '考勤汇总', '每日明细', '异常'])
    expect(formulasOf(workbook)).toEqual([])
  })
})
