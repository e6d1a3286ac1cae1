import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import { month } from '../../../src/core/kernel/local-day'
import { plannedShift } from '../../../src/core/schedule/roster'
import { localDay } from '../../../src/core/kernel/local-day'
import { errorsOf, file, plan, SMALL_SHOP, told } from './sheet-building'

const HEAD = ['代号', '名称', '类型', '时段', '打卡方式', '宽限分钟', '休息分钟', '颜色']
/** The first days of a person's roster. */
const daysOf = (found: ReturnType<typeof plan>, memberId = 'm-001', count = 5): readonly (string | null)[] =>
  (found.patch.rosters?.find((roster) => roster.memberId === memberId)?.days ?? []).slice(0, count)

describe('班次', () => {
  it('reads segments, punching, grace, unpaid break and colour', () => {
    const found = plan([
      HEAD,
      ['晚', '晚班', '上班', '15:30-24:00', '首末', 5, 30, '橙'],
      ['仓', '仓库班', '', '08:30-12:00 13:00-17:30', '每段', '', '', ''],
      ['休', '休息', '休息', '', '', '', '', ''],
    ])
    expect(told(found)).toEqual([])
    expect(found.patch.shifts).toEqual([
      {
        id: 'shift-晚',
        code: '晚',
        name: '晚班',
        kind: 'work',
        segments: [{ start: 930, end: 1440 }],
        unpaidBreakMinutes: 30,
        punching: 'first-and-last',
        graceMinutes: 5,
        colour: 'orange',
        order: 1,
      },
      {
        id: 'shift-仓',
        code: '仓',
        name: '仓库班',
        kind: 'work',
        segments: [
          { start: 510, end: 720 },
          { start: 780, end: 1050 },
        ],
        unpaidBreakMinutes: 0,
        punching: 'each-segment',
        colour: 'teal',
        order: 2,
      },
      {
        id: 'shift-休',
        code: '休',
        name: '休息',
        kind: 'rest',
        segments: [],
        unpaidBreakMinutes: 0,
        punching: 'none',
        colour: 'gray',
        order: 3,
      },
    ])
  })
  it('refuses a code twice, a code too long, a work shift without times, times that are none and a break that eats the shift', () => {
    const found = plan([
      HEAD,
      ['早', '早班', '', '09:00-18:00'],
      ['早', '早二', '', '10:00-19:00'],
      ['很长代号', '', '', '09:00-18:00'],
      ['中', '', '上班', ''],
      ['错', '', '', '九点到六点'],
      ['短', '', '', '09:00-10:00', '', '', 60],
    ])
    expect(errorsOf(found)).toEqual([
      'error duplicate-shift-code 3 代号',
      'error too-long 4 代号',
      'error shift-without-segments 5 时段',
      'error not-segments 6 时段',
      'error break-too-long 7 休息分钟',
    ])
    expect(found.patch.shifts?.map((shift) => shift.code)).toEqual(['早'])
  })
  it('changes a known shift under the same id', () => {
    const found = plan(
      [
        ['代号', '时段', '颜色'],
        ['早', '08:30-17:30', '红'],
      ],
      SMALL_SHOP,
    )
    expect(found.patch.shifts).toMatchObject([
      { id: 'shift-早', name: '早班', colour: 'red', segments: [{ start: 510, end: 1050 }] },
    ])
  })
})

describe('排班 as a wall sheet', () => {
  const WALL = ['工号', '姓名', 1, 2, 3, 4, 5]
  it('takes the month from the title, the sheet name or the file name', () => {
    const rows = [WALL, ['001', '甲一鸣', '早', '早', '休', '夜', '']]
    const shown = ['shift-早', 'shift-早', 'shift-休', 'shift-夜', null]
    expect(daysOf(plan([['晴禾 2025年11月排班'], ...rows], SMALL_SHOP))).toEqual(shown)
    expect(daysOf(planImport([file('排班.xlsx', rows, '2025-11')], SMALL_SHOP))).toEqual(shown)
    expect(daysOf(planImport([file('排班202511.xlsx', rows)], SMALL_SHOP))).toEqual(shown)
    expect(plan([['晴禾 2025年11月排班'], ...rows], SMALL_SHOP).months).toEqual(['2025-11'])
  })
  it('asks for the month when nothing names it, or assumes the caller’s with a warning', () => {
    const rows = [WALL, ['001', '甲一鸣', '早', '早', '休', '夜', '']]
    const without = plan(rows, SMALL_SHOP)
    expect(told(without)).toEqual(['error no-month 0'])
    expect(without.patch.rosters).toBeUndefined()
    expect(told(plan(rows, SMALL_SHOP, { defaultMonth: month('2025-11') }))).toEqual(['warning month-assumed 0'])
  })
  it('understands codes, names, words for rest, times, weekdays below the days and dates as headings', () => {
    const found = plan(
      [
        ['姓名', '2025-11-01', '11月2日', '11/3', 45965, '5日'],
        [null, '六', '日', '一', '二', '三'],
        ['甲一鸣', '早班', 'OFF', '夜', '09:00-12:00、13:00-18:00', '10:00-19:00'],
      ],
      SMALL_SHOP,
      { defaultMonth: month('2025-11') },
    )
    expect(daysOf(found)).toEqual(['shift-早', 'shift-休', 'shift-夜', 'shift-早', 'shift-600-1140'])
    expect(found.patch.shifts).toMatchObject([{ code: '班1', name: '10:00-19:00', punching: 'first-and-last' }])
    expect(told(found)).toEqual(['warning shift-made 3 5日'])
  })
  it('leaves out a cell with an unknown shift and names its column, once per word', () => {
    const found = plan([['2025年11月'], WALL, ['001', '甲一鸣', '早', '午', '午', '夜', '']], SMALL_SHOP)
    expect(told(found)).toEqual(['error unknown-shift 3 2'])
    expect(daysOf(found)).toEqual(['shift-早', null, null, 'shift-夜', null])
  })
  it('leaves stored days alone where a cell is empty, and clears them on request', () => {
    const stored = mergePatch(
      SMALL_SHOP,
      plan([['2025年11月'], WALL, ['001', '甲一鸣', '早', '早', '早', '早', '早']], SMALL_SHOP).patch,
    )
    const found = plan([['2025年11月'], WALL, ['001', '甲一鸣', '', '夜', '空', '', '']], stored)
    expect(daysOf(found)).toEqual(['shift-早', 'shift-夜', null, 'shift-早', 'shift-早'])
  })
  it('has one entry per day of the month, also in February', () => {
    const found = plan([['2026年2月'], ['工号', 1, 28, 29, 30], ['001', '早', '早', '早', '早']], SMALL_SHOP)
    expect(found.patch.rosters?.[0]?.days).toHaveLength(28)
    expect(plannedShift(found.patch.rosters?.[0], localDay('2026-02-28'))).toBe('shift-早')
  })
  it('keeps the first of two tables that disagree and says so', () => {
    const one = file('a.xlsx', [['2025年11月'], WALL, ['001', '甲一鸣', '早', '', '', '', '']])
    const two = file('b.xlsx', [['2025年11月'], WALL, ['001', '甲一鸣', '夜', '休', '', '', '']])
    const found = planImport([two, one], SMALL_SHOP)
    expect(daysOf(found)).toEqual(['shift-早', 'shift-休', null, null, null])
    expect(told(found)).toEqual(['warning roster-conflict 3 1'])
  })
})

describe('排班 as a list', () => {
  it('plans one day a row and refuses bad rows', () => {
    const found = plan(
      [
        ['工号', '日期', '班次'],
        ['001', '2025-11-01', '早'],
        ['001', '11月2日', '夜'],
        ['001', '2025-11-03', ''],
        ['001', '32号', '早'],
      ],
      SMALL_SHOP,
      { defaultMonth: month('2025-11') },
    )
    expect(daysOf(found, 'm-001', 3)).toEqual(['shift-早', 'shift-夜', null])
    expect(errorsOf(found)).toEqual(['error missing-value 4 班次', 'error not-a-day 5 日期'])
  })
  it('makes people and a rest shift when the shop has nobody and nothing yet', () => {
    const found = plan([
      ['2025年11月'],
      ['姓名', 1, 2, 3],
      ['甲一鸣', '09:00-18:00', '休', '休'],
      ['乙小满', '休', '09:00-18:00', '休'],
    ])
    expect(found.patch.members?.map((m) => `${m.employeeNo} ${m.name} ${m.hiredOn}`)).toEqual([
      '001 甲一鸣 2025-01-01',
      '002 乙小满 2025-01-01',
    ])
    expect(found.patch.shifts?.map((shift) => `${shift.code} ${shift.kind}`)).toEqual(['班1 work', '休 rest'])
    expect(errorsOf(found)).toEqual([])
  })
})
