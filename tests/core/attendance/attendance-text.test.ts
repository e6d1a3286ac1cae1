import { describe, expect, it } from 'vitest'
import type { DayException, VerdictReason } from '../../../src/core/attendance/day-verdict'
import type { MemberId, ShiftId } from '../../../src/core/kernel/ids'
import { toId } from '../../../src/core/kernel/ids'
import { localDay, month } from '../../../src/core/kernel/local-day'
import type { RosterFinding } from '../../../src/core/schedule/checks/roster-finding'
import { shiftLookup } from '../../../src/core/schedule/shift-at'
import { exceptionAdvice, verdictReasonText } from '../../../src/core/text/attendance-text'
import { leaveTypeName } from '../../../src/core/text/leave-type-text'
import { rosterFindingText, shiftProblemText, shiftText, shiftTimes } from '../../../src/core/text/schedule-text'
import {
  clockText,
  dayWithWeekdayText,
  formatMinutesAsHours,
  hoursText,
  monthText,
} from '../../../src/core/text/time-text'
import { SHIFTS, shiftOf } from './attendance-fixture'

describe('times as text', () => {
  it.each<[number, string]>([
    [0, '00:00'],
    [1110, '18:30'],
    [1439, '23:59'],
    [1440, '24:00'],
    [1441, '次日00:01'],
    [1530, '次日01:30'],
    [2879, '次日23:59'],
    [-5, '前一日23:55'],
  ])('minute %d is %s', (minute, text) => {
    expect(clockText(minute)).toBe(text)
  })

  it.each<[number, string]>([
    [0, '0'],
    [480, '8'],
    [450, '7.5'],
    [50, '0.83'], // 0.8333
    [25, '0.42'], // 0.41666
    [1, '0.02'], // 0.01666
    [-90, '-1.5'],
    [600, '10'],
    [6000, '100'],
  ])('%d minutes are %s hours', (minutes, text) => {
    expect(hoursText(minutes)).toBe(text)
    expect(formatMinutesAsHours(minutes)).toBe(`${text} 小时`)
  })

  it('shifts, days and months', () => {
    expect(shiftTimes(shiftOf('S', '09:00-12:00 13:00-18:00'))).toBe('09:00-12:00 13:00-18:00')
    expect(shiftTimes(shiftOf('N', '22:00-30:00'))).toBe('22:00-次日06:00')
    expect(shiftText(shiftOf('R', ''))).toBe('R')
    expect(dayWithWeekdayText(localDay('2026-10-01'))).toBe('10月1日（周四）')
    expect(monthText(month('2026-10'))).toBe('2026年10月')
  })
})

describe('reasons as sentences', () => {
  const shifts = shiftLookup(SHIFTS)
  it.each<[VerdictReason, string]>([
    [{ code: 'planned', shiftId: toId<ShiftId>('shift-N') }, '班次：N 22:00-次日06:00'],
    [{ code: 'planned', shiftId: toId<ShiftId>('gone') }, '班次：已删除的班次'],
    [{ code: 'punches', minutes: [538, 1530] }, '打卡：08:58 次日01:30'],
    [{ code: 'late', minutes: 12, graceMinutes: 3 }, '迟到 12 分钟（宽限 3 分钟）'],
    [{ code: 'late-as-absence', minutes: 240, fromMinutes: 60 }, '迟到达到 60 分钟或错过整段，按旷工 4 小时计'],
    [{ code: 'missing', segment: 0, side: 'out' }, '第 1 段缺下班卡，暂按准时计'],
    [{ code: 'leave', type: 'comp', minutes: 90 }, '调休 1.5 小时'],
    [{ code: 'leave', type: 'personal', minutes: 0 }, '已批准事假，这天没有班，不扣时长'],
    [{ code: 'corrected', side: 'in', minute: 540, reason: '忘打卡' }, '补上班卡 09:00（忘打卡）'],
    [{ code: 'forgiven', what: 'late', minutes: 20, reason: ' ' }, '免除迟到 20 分钟（未写原因）'],
    [{ code: 'forgiven', what: 'missing', minutes: 0, reason: '停电' }, '免除缺卡（停电）'],
    [{ code: 'overtime', dayClass: 'rest', minutes: 240, settle: 'rest' }, '休息日加班 4 小时（转调休）'],
    [{ code: 'rest-must-be-paid', dayClass: 'workday' }, '工作日加班不能用调休代替（劳动法第四十四条），已按加班费计'],
  ])('%o', (reason, text) => {
    expect(verdictReasonText(reason, shifts)).toBe(text)
  })

  it('every exception has advice that ends as a sentence', () => {
    const all: readonly DayException[] = [
      'late',
      'severe-late',
      'early',
      'missing',
      'absent',
      'unplanned-punches',
      'rest-must-be-paid',
      'leave-without-shift',
    ]
    for (const exception of all) expect(exceptionAdvice(exception)).toMatch(/。$/)
  })

  it('an unknown leave type is still called leave', () => {
    expect([leaveTypeName('annual'), leaveTypeName('moon-leave')]).toEqual(['年假', '请假'])
  })
})

describe('roster findings as sentences', () => {
  const base = { memberId: toId<MemberId>('m1'), day: localDay('2026-11-08') }
  it.each<[RosterFinding, RegExp]>([
    [
      { ...base, severity: 'error', rule: 'overlap', facts: { earlierDay: localDay('2026-11-07'), sharedMinutes: 60 } },
      /与11月7日的班次重叠 60 分钟/,
    ],
    [
      {
        ...base,
        severity: 'error',
        rule: 'seventh-day',
        facts: { since: localDay('2026-11-02'), runDays: 7, limitDays: 6, source: '劳动法第三十八条' },
      },
      /从11月2日起已连续上班 7 天，最多 6 天.*劳动法第三十八条/,
    ],
    [
      {
        ...base,
        severity: 'warning',
        rule: 'weekly-hours',
        facts: { weekStart: localDay('2026-11-02'), plannedMinutes: 2880, limitMinutes: 2400, source: '第三条' },
      },
      /11月2日至11月8日这一周排了 48 小时，超过 40 小时/,
    ],
    [
      {
        ...base,
        severity: 'warning',
        rule: 'short-rest',
        facts: { earlierDay: localDay('2026-11-07'), restMinutes: 480, limitMinutes: 660, source: '惯例' },
      },
      /只休息 8 小时，少于 11 小时/,
    ],
    [
      { ...base, severity: 'error', rule: 'not-employed', facts: { hiredOn: localDay('2026-11-09') } },
      /2026-11-09 才入职/,
    ],
    [
      {
        ...base,
        severity: 'error',
        rule: 'not-employed',
        facts: { hiredOn: localDay('2026-01-01'), leftOn: localDay('2026-11-07') },
      },
      /2026-11-07 已离职/,
    ],
    [{ ...base, severity: 'error', rule: 'on-leave', facts: { type: 'annual', part: 'whole' } }, /这天已批准年假/],
    [{ ...base, severity: 'error', rule: 'unknown-shift', facts: { shiftId: toId<ShiftId>('x') } }, /重新选一个班次/],
  ])('%o', (finding, text) => {
    expect(rosterFindingText(finding)).toMatch(text)
  })

  it('shift problems say what to enter', () => {
    expect(shiftProblemText({ code: 'code-too-long', atMost: 3 })).toBe('班次代号最多 3 个字，请改短一些。')
    expect(shiftProblemText({ code: 'overlap', segment: 1 })).toBe('第 2 段和前一段重叠了，请把时间错开。')
  })
})
