import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { plan, SMALL_SHOP, errorsOf, told } from './sheet-building'

const momentsOf = (found: ReturnType<typeof plan>): readonly string[] =>
  (found.patch.punches ?? []).flatMap((document) => document.punches.map((punch) => `${punch.day} ${punch.minute}`))

describe('打卡', () => {
  it('takes one or several times a cell, in several columns, as text or as a fraction of a day', () => {
    const found = plan(
      [
        ['工号', '日期', '时间1', '时间2'],
        ['001', '2025-11-03', '08:57', '18:03:20'],
        ['001', '2025-11-04', '08:57 12:01、13:02\n18:00', ''],
        ['001', '2025-11-05', 0.375, 0.75],
        ['001', '2025-11-06', '08:5718:03', '--'],
      ],
      SMALL_SHOP,
    )
    expect(momentsOf(found)).toEqual([
      '2025-11-03 537',
      '2025-11-03 1083',
      '2025-11-04 537',
      '2025-11-04 721',
      '2025-11-04 782',
      '2025-11-04 1080',
      '2025-11-05 540',
      '2025-11-05 1080',
      '2025-11-06 537',
      '2025-11-06 1083',
    ])
    expect(told(found)).toEqual([])
  })
  it('takes day and time in one cell, as text or as a serial', () => {
    const found = plan(
      [
        ['姓名', '打卡时间'],
        ['甲一鸣', '2025-11-03 08:57:59'],
        ['甲一鸣', '2025/11/3 18:03'],
        ['甲一鸣', 45965.375],
      ],
      SMALL_SHOP,
    )
    expect(momentsOf(found)).toEqual(['2025-11-03 537', '2025-11-03 1083', '2025-11-04 540'])
  })
  it('puts a time of the next day on the next day, also in the next month, which is no new month by that', () => {
    const found = plan(
      [
        ['工号', '日期', '时间'],
        ['001', '2025-11-30', '19:55 次日02:03'],
      ],
      SMALL_SHOP,
    )
    expect(momentsOf(found)).toEqual(['2025-11-30 1195', '2025-12-01 123'])
    expect(found.months).toEqual(['2025-11'])
  })
  it('counts the same minute once, in the file and in the shop', () => {
    const rows = [
      ['工号', '日期', '时间'],
      ['001', '2025-11-03', '08:57 08:57'],
      ['001', '2025-11-03', '08:57'],
    ]
    const first = plan(rows, SMALL_SHOP)
    expect(momentsOf(first)).toEqual(['2025-11-03 537'])
    expect(plan(rows, mergePatch(SMALL_SHOP, first.patch)).patch).toEqual({})
  })
  it('adds only what is new to a month that has punches', () => {
    const shop = mergePatch(
      SMALL_SHOP,
      plan(
        [
          ['工号', '日期', '时间'],
          ['001', '2025-11-03', '08:57'],
        ],
        SMALL_SHOP,
      ).patch,
    )
    const found = plan(
      [
        ['工号', '日期', '时间'],
        ['001', '2025-11-03', '08:57 18:01'],
      ],
      shop,
    )
    expect(momentsOf(found)).toEqual(['2025-11-03 1081'])
    expect(mergePatch(shop, found.patch).punches[0]?.punches.map((punch) => punch.minute)).toEqual([537, 1081])
  })
  it('reads a wall sheet with the times of each day', () => {
    const found = plan(
      [
        ['2025年11月 打卡时间'],
        ['姓名', 1, 2, 3],
        ['甲一鸣', '08:57\n18:03', '', '20:00 次日02:01'],
        ['乙小满', '9:00', '早退', ''],
      ],
      SMALL_SHOP,
    )
    expect(momentsOf(found)).toEqual([
      '2025-11-01 537',
      '2025-11-01 1083',
      '2025-11-03 1200',
      '2025-11-04 121',
      '2025-11-01 540',
    ])
    expect(told(found)).toEqual(['error not-a-time 4 2'])
  })
  it('says what it could not read, and where', () => {
    const found = plan(
      [
        ['工号', '日期', '时间'],
        ['001', '2025-11-03', '缺卡'],
        ['001', '', '09:00'],
        ['001', '明天', '09:00'],
        ['001', '2025-11-04', ''],
        ['001', '2025-11-05', '09:00 忘带'],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([
      'error not-a-time 2 时间',
      'error missing-value 3 日期',
      'error not-a-day 4 日期',
      'error missing-value 5 时间',
      'warning time-left-over 6 时间',
    ])
    expect(momentsOf(found)).toEqual(['2025-11-05 540'])
    expect(errorsOf(found)).toHaveLength(4)
  })
})
