import { describe, expect, it } from 'vitest'
import { isBlankCell, plainText, rawText } from '../../../src/core/imports/cells/cell-text'
import { findMonth, readBirthday, readDay, readDayHeading, readMonth } from '../../../src/core/imports/cells/day-cell'
import { isPhone } from '../../../src/core/imports/cells/identity-text'
import {
  readDecimal,
  readDuration,
  readMinutesOf,
  readRate,
  readYesNo,
} from '../../../src/core/imports/cells/number-cell'
import {
  findClocks,
  isOnlyClocks,
  readMinute,
  readMoment,
  readSegments,
} from '../../../src/core/imports/cells/time-cell'
import type { RawCell } from '../../../src/core/imports/table-file'
import { localDay, month } from '../../../src/core/kernel/local-day'

describe('cell texts', () => {
  it('take every usual mark of emptiness as nothing', () => {
    for (const cell of ['', ' ', '　', '-', '--', '—', '——', '－', null, undefined])
      expect(isBlankCell(cell), String(cell)).toBe(true)
    for (const cell of ['0', 0, '休', false]) expect(isBlankCell(cell), String(cell)).toBe(false)
  })
  it('turn full-width digits, letters and blanks to half-width for parsing only', () => {
    expect(plainText('２０２５－１１　Ａ')).toBe('2025-11 A')
    // Words turned around by a mark that nobody sees: the same name as without it.
    expect([rawText('\u202E甲一鸣\u2066'), plainText('甲\u200F一\u200B鸣')]).toEqual(['甲一鸣', '甲一鸣'])
    expect(rawText('　理由：（甲）　')).toBe('理由：（甲）')
  })
  it('keep long whole numbers and give up those that lost digits', () => {
    expect(rawText(13800001111)).toBe('13800001111')
    expect(rawText(6.2e18)).toBe('')
    expect(rawText(0.1 + 0.2)).toBe('0.3')
  })
})

describe('days', () => {
  const NOVEMBER = month('2025-11')
  it.each<[RawCell, string]>([
    ['2025-11-03', '2025-11-03'],
    ['2025/11/3', '2025-11-03'],
    ['2025.11.3', '2025-11-03'],
    ['2025年11月3日', '2025-11-03'],
    ['２０２５年１１月３日', '2025-11-03'],
    ['20251103', '2025-11-03'],
    [20251103, '2025-11-03'],
    [45964, '2025-11-03'],
    ['45964', '2025-11-03'],
    ['2025/11/03 星期一', '2025-11-03'],
    ['2025-11-03 08:57:00', '2025-11-03'],
    ['25-11-03 星期一', '2025-11-03'],
    ['11月3日', '2025-11-03'],
    ['11/3', '2025-11-03'],
    ['11-3 周一', '2025-11-03'],
  ])('read %j as %s', (cell, day) => {
    expect(readDay(cell, NOVEMBER)).toBe(day)
  })
  it.each<[RawCell]>([['2025-02-30'], ['13/45'], ['昨天'], [3], [1e12], [''], [true], ['2025-11']])(
    'refuse %j',
    (cell) => {
      expect(readDay(cell, NOVEMBER)).toBeUndefined()
    },
  )
  it('need a month for a date without a year, and take the year that brings it nearest', () => {
    expect(readDay('11月3日')).toBeUndefined()
    expect(readDay('1/2', month('2025-12'))).toBe('2026-01-02')
    expect(readDay('12/30', month('2026-01'))).toBe('2025-12-30')
  })
  it('read headings of wall sheets by their number', () => {
    expect(readDayHeading('3', NOVEMBER)).toBe('2025-11-03')
    expect(readDayHeading(3, NOVEMBER)).toBe('2025-11-03')
    expect(readDayHeading('3日', NOVEMBER)).toBe('2025-11-03')
    expect(readDayHeading('31', NOVEMBER)).toBeUndefined()
    expect(readDayHeading('3', undefined)).toBeUndefined()
    expect(readDayHeading('11-03', NOVEMBER)).toBe('2025-11-03')
  })
  it('read months in all usual forms', () => {
    for (const cell of ['2025-11', '2025/11', '2025年11月', '202511', '2025-11-01', '11月', 45964]) {
      expect(readMonth(cell, NOVEMBER), String(cell)).toBe('2025-11')
    }
    expect(readMonth('2025-13', NOVEMBER)).toBeUndefined()
  })
  it('find the month of a title, but never the day it was made on', () => {
    expect(findMonth('晴禾店 2025年11月 排班表')).toBe('2025-11')
    expect(findMonth('排班_2025-9.xlsx')).toBe('2025-09')
    expect(findMonth('上下班打卡_日报_20260201-20260228.xlsx')).toBe('2026-02')
    expect(findMonth('统计时间:02-01 ～ 02-28     制表时间:2026-03-10 20:11(UTC+8)')).toBeUndefined()
    expect(findMonth('2025年度')).toBeUndefined()
  })
})

describe('times', () => {
  it.each<[RawCell, number]>([
    ['9:05', 545],
    ['09:05:59', 545],
    ['０９：０５', 545],
    ['24:00', 1440],
    ['次日01:30', 1530],
    ['次日 01:30', 1530],
    ['26:00', 1560],
    ['下午1:30', 810],
    ['9点半', 570],
    ['9点05分', 545],
    [0.375, 540],
    [1.0625, 1530],
  ])('read %j as %d minutes', (cell, minute) => {
    expect(readMinute(cell)).toBe(minute)
  })
  it.each<[RawCell]>([['9'], ['9:60'], ['48:00'], ['09:00 18:00'], ['迟到'], [-0.1], [2], [Number.NaN]])(
    'refuse %j as a single time',
    (cell) => {
      expect(readMinute(cell)).toBeUndefined()
    },
  )
  it('find several times in one cell, also glued together, and mark those that were entered afterwards', () => {
    expect(findClocks('07:4907:5312:0413:24').map((clock) => clock.minute)).toEqual([469, 473, 724, 804])
    expect(findClocks('08:11 16:21 18:00(补卡)').map((clock) => clock.corrected)).toEqual([false, false, true])
  })
  it('know a cell that holds nothing but times', () => {
    expect(isOnlyClocks('08:57 18:03')).toBe(true)
    expect(isOnlyClocks('08:57、18:03(外勤)')).toBe(true)
    expect(isOnlyClocks('08:57 早退')).toBe(false)
  })
  it('read segments over a break and over midnight', () => {
    expect(readSegments('09:00-12:00 13:00-18:00')).toEqual([
      { start: 540, end: 720 },
      { start: 780, end: 1080 },
    ])
    expect(readSegments('09:00～12:00、13:00～18:00')).toHaveLength(2)
    expect(readSegments('22:00-次日06:00')).toEqual([{ start: 1320, end: 1800 }])
    expect(readSegments('22:00-06:00')).toEqual([{ start: 1320, end: 1800 }])
    expect(readSegments('20:00-23:00 00:00-02:00')).toEqual([
      { start: 1200, end: 1380 },
      { start: 1440, end: 1560 },
    ])
    expect(readSegments('15:30-24:00')).toEqual([{ start: 930, end: 1440 }])
  })
  it('refuse segments that overlap, are half or hold other words', () => {
    for (const text of ['09:00', '09:00-12:00 13:00', '09:00到岗12:00', '', '20:00-次日23:00 次日22:00-次日23:30']) {
      expect(readSegments(text), text).toBeUndefined()
    }
  })
  it('read a day with its half or time, also from two cells', () => {
    expect(readMoment('2025-11-03 下午', null)).toEqual({ day: '2025-11-03', at: { kind: 'half', half: 'pm' } })
    expect(readMoment('2025-11-03', '09:30')).toEqual({ day: '2025-11-03', at: { kind: 'clock', minute: 570 } })
    expect(readMoment('2025-11-03 全天', null)).toEqual({ day: '2025-11-03' })
    expect(readMoment(45964.375, null)).toEqual({ day: '2025-11-03', at: { kind: 'clock', minute: 540 } })
    expect(readMoment('2/28 下午', null, month('2026-02'))).toEqual({
      day: localDay('2026-02-28'),
      at: { kind: 'half', half: 'pm' },
    })
    expect(readMoment('2025-11-03 再说', null)).toBeUndefined()
  })
})

describe('numbers', () => {
  it('read money-like and percent-like texts as plain decimals', () => {
    expect(readDecimal('¥1,234.50 元')).toBe('1234.5')
    expect(readDecimal('９８％')).toBe('98')
    expect(readDecimal('-0')).toBe('0')
    expect(readDecimal('+007.50')).toBe('7.5')
    for (const cell of ['1e5', '一百', '', '1.2.3', Number.POSITIVE_INFINITY, '9'.repeat(20)])
      expect(readDecimal(cell), String(cell)).toBeUndefined()
  })
  it('read durations as seconds', () => {
    expect(readDuration('2分30秒')).toBe('150')
    expect(readDuration('7小时41分52秒')).toBe('27712')
    expect(readDuration('30')).toBeUndefined()
  })
  it('tell a fraction from per cent by the heading, the sign or the size', () => {
    // 7 % = 70 000 ppm
    expect(readRate('7%', '0.5', false)).toBe(70_000)
    expect(readRate(0.07, '0.5', false)).toBe(70_000)
    expect(readRate(7, '0.5', false)).toBe(70_000)
    expect(readRate('0.3', '0.5', true)).toBe(3_000)
    expect(readRate('七', '0.5', false)).toBeUndefined()
  })
  it('a figure too large for a rate, such as a number from another column, is none', () => {
    expect(readRate(900_719_925_474.5, '0.5', false)).toBeUndefined()
    expect(readRate('-999999999999%', '0.5', false)).toBeUndefined()
    expect(readRate('900719925474', '0.5', false)).toBe(9_007_199_254_740_000)
  })
  it('read hours as whole minutes within limits', () => {
    expect(readMinutesOf('7.5', 60, 1440)).toBe(450)
    expect(readMinutesOf(24.1, 60, 1440)).toBeUndefined()
    expect(readMinutesOf('-1', 60, 1440)).toBeUndefined()
  })
  it('read yes and no in the ways people tick a box', () => {
    for (const cell of ['是', '√', 1, true, 'Y']) expect(readYesNo(cell), String(cell)).toBe(true)
    for (const cell of ['否', '×', 0, false, 'n']) expect(readYesNo(cell), String(cell)).toBe(false)
    expect(readYesNo('也许')).toBeUndefined()
  })
})

describe('identity texts', () => {
  it.each<[RawCell, string | undefined]>([
    [32245, '1988-04-12'],
    ['32245', '1988-04-12'],
    [7305, undefined],
    ['1949-12-31', '1949-12-31'],
    ['1949年12月31日', '1949-12-31'],
    [19491231, '1949-12-31'],
    ['88-04-12', '1988-04-12'],
    ['05-04-12', '2005-04-12'],
    ['1899-12-31', undefined],
    ['2001-02-29', undefined],
    ['四月', undefined],
    [null, undefined],
  ])('read the birthday %j', (cell, day) => {
    expect(readBirthday(cell)).toBe(day)
  })
  it('know phones by their length', () => {
    expect(isPhone('13800001111')).toBe(true)
    expect(isPhone('+86 138-0000-1111')).toBe(true)
    expect(isPhone('02112345678')).toBe(false)
  })
})
