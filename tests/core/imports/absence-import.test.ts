import { describe, expect, it } from 'vitest'
import { planImport } from '../../../src/core/imports/plan-import'
import { month } from '../../../src/core/kernel/local-day'
import { file, plan, SMALL_SHOP, told } from './sheet-building'

const LEAVE = ['工号', '类型', '开始', '结束', '天数', '原因']
const spansOf = (found: ReturnType<typeof plan>): readonly string[] =>
  (found.patch.leaves ?? []).map((leave) => `${leave.type} ${Object.values(leave.span).join(' ')}`)
const leaveOf = (...rows: readonly (readonly (string | number)[])[]): ReturnType<typeof plan> =>
  plan([LEAVE, ...rows.map((row) => ['001', ...row])], SMALL_SHOP, { defaultMonth: month('2025-11') })

describe('请假', () => {
  it('takes whole days, half days and clock times', () => {
    const found = leaveOf(
      ['年假', '2025-11-03', '2025-11-04', ''],
      ['病假', '2025-11-05 下午', '2025-11-06 上午', 1],
      ['事假', '2025-11-07 09:00', '2025-11-07 11:30', ''],
      ['外出', '11月8日', '11月8日', ''],
    )
    expect(spansOf(found)).toEqual([
      'annual half-days 2025-11-03 am 2025-11-04 pm',
      'sick half-days 2025-11-05 pm 2025-11-06 am',
      'personal clock 2025-11-07 540 690',
      'outing half-days 2025-11-08 am 2025-11-08 pm',
    ])
    expect(told(found)).toEqual([])
    expect(found.patch.leaves?.[0]?.id).toBe('leave-m-001-2025-11-03-am')
  })
  it('counts from the start when there is no end', () => {
    expect(
      spansOf(
        leaveOf(['年假', '2025-11-03', '', 1], ['年假', '2025-11-05 下午', '', 1.5], ['年假', '2025-11-10', '', '']),
      ),
    ).toEqual([
      'annual half-days 2025-11-03 am 2025-11-03 pm',
      'annual half-days 2025-11-05 pm 2025-11-06 pm',
      'annual half-days 2025-11-10 am 2025-11-10 pm',
    ])
  })
  it('reads times from columns of their own, and an end that is a time only', () => {
    const found = plan(
      [
        ['姓名', '请假类型', '开始日期', '开始时间', '结束日期', '结束时间'],
        ['甲一鸣', '调休', '2025-11-03', '上午', '2025-11-03', '上午'],
        ['甲一鸣', '事假', '2025-11-04', '13:00', '', '15:00'],
      ],
      SMALL_SHOP,
    )
    expect(spansOf(found)).toEqual(['comp half-days 2025-11-03 am 2025-11-03 am', 'personal clock 2025-11-04 780 900'])
  })
  it('keeps leave of a night shift on the day it starts', () => {
    expect(spansOf(leaveOf(['事假', '2025-11-03 22:00', '2025-11-04 02:00', '']))).toEqual([
      'personal clock 2025-11-03 1320 1560',
    ])
  })
  it('says what it had to assume', () => {
    const found = leaveOf(
      ['年假', '2025-11-03', '', 0.5],
      ['年假', '2025-11-04 10:00', '2025-11-06 18:00', ''],
      ['年假', '2025-11-10', '2025-11-11', 3],
    )
    expect(told(found)).toEqual([
      'warning half-day-unclear 2 开始',
      'warning leave-in-halves 3 开始',
      'warning days-differ 4 天数',
    ])
    expect(spansOf(found)).toEqual([
      'annual half-days 2025-11-03 am 2025-11-03 am',
      'annual half-days 2025-11-04 am 2025-11-06 pm',
      'annual half-days 2025-11-10 am 2025-11-11 pm',
    ])
  })
  it('refuses what cannot be', () => {
    const found = leaveOf(
      ['年假', '2025-11-04', '2025-11-03', ''],
      ['年假', '2025-11-04 下午', '2025-11-04 上午', ''],
      ['年假', '2025-11-04', '2027-11-04', ''],
      ['飞行假', '2025-11-04', '', 1],
      ['年假', '', '2025-11-04', ''],
      ['年假', '2025-11-05', '2025-11-05', ''],
      ['病假', '2025-11-05', '2025-11-05', ''],
      ['年假', '2025-11-06', '', 0],
    )
    expect(told(found)).toEqual([
      'error end-before-start 2 结束',
      'error end-before-start 3 结束',
      'error leave-too-long 4 结束',
      'error unknown-word 5 类型',
      'error missing-value 6 开始',
      'error duplicate-row 8 开始',
      'error out-of-range 9 天数',
    ])
    expect(spansOf(found)).toEqual(['annual half-days 2025-11-05 am 2025-11-05 pm'])
  })
})

describe('加班', () => {
  const OVERTIME = ['姓名', '日期', '开始', '结束', '小时', '结算', '原因']
  it('takes hours, or start and end also over midnight, paid or given back', () => {
    const found = plan(
      [
        OVERTIME,
        ['甲一鸣', '2025-11-10', '18:00', '21:00', '', '加班费', '备货'],
        ['甲一鸣', '2025-11-11', '22:00', '次日01:00', '', '', ''],
        ['甲一鸣', '2025-11-09', '', '', '7.5', '调休', ''],
      ],
      SMALL_SHOP,
    )
    expect(
      found.patch.overtimes?.map(({ id, day, start, minutes, settle }) => [id, day, start, minutes, settle]),
    ).toEqual([
      ['ot-m-001-2025-11-10-1080', '2025-11-10', 1080, 180, 'pay'],
      ['ot-m-001-2025-11-11-1320', '2025-11-11', 1320, 180, 'pay'],
      ['ot-m-001-2025-11-09-rest', '2025-11-09', undefined, 450, 'rest'],
    ])
    expect(told(found)).toEqual([])
  })
  it('refuses overtime without length, of more than a day, negative, or twice', () => {
    const found = plan(
      [
        OVERTIME,
        ['甲一鸣', '2025-11-10', '18:00', '', '', '', ''],
        ['甲一鸣', '2025-11-10', '', '', 25, '', ''],
        ['甲一鸣', '2025-11-10', '', '', -1, '', ''],
        ['甲一鸣', '2025-11-10', '', '', 2, '', ''],
        ['甲一鸣', '2025-11-10', '', '', 3, '', ''],
        ['甲一鸣', '2025-11-11', '18:00', '19:00', 3, '', ''],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([
      'error overtime-without-hours 2 小时',
      'error out-of-range 3 小时',
      'error out-of-range 4 小时',
      'error duplicate-row 6 日期',
      'warning hours-differ 7 小时',
    ])
  })
})

describe('补卡', () => {
  const CORRECTIONS = ['工号', '日期', '班段', '上下班', '时间', '原因']
  it('takes punches for a segment and lets lateness, early leaving, missing punches and absence pass', () => {
    const found = plan(
      [
        CORRECTIONS,
        ['001', '2025-11-04', '', '下班', '18:02', '手机没电'],
        ['001', '2025-11-05', 2, '上班', '13:00', ''],
        ['001', '2025-11-06', '', '下班', '次日02:01', ''],
        ['001', '2025-11-07', '', '免迟到', '', '地铁故障'],
        ['001', '2025-11-07', '', '免旷工', '', ''],
      ],
      SMALL_SHOP,
    )
    expect(found.patch.corrections).toEqual([
      {
        id: 'fix-m-001-2025-11-04-out-0',
        memberId: 'm-001',
        day: '2025-11-04',
        kind: 'punch',
        side: 'out',
        segment: 0,
        minute: 1082,
        reason: '手机没电',
      },
      {
        id: 'fix-m-001-2025-11-05-in-1',
        memberId: 'm-001',
        day: '2025-11-05',
        kind: 'punch',
        side: 'in',
        segment: 1,
        minute: 780,
        reason: '',
      },
      {
        id: 'fix-m-001-2025-11-06-out-0',
        memberId: 'm-001',
        day: '2025-11-06',
        kind: 'punch',
        side: 'out',
        segment: 0,
        minute: 1561,
        reason: '',
      },
      {
        id: 'fix-m-001-2025-11-07-free-late',
        memberId: 'm-001',
        day: '2025-11-07',
        kind: 'forgive',
        what: 'late',
        reason: '地铁故障',
      },
      {
        id: 'fix-m-001-2025-11-07-free-absent',
        memberId: 'm-001',
        day: '2025-11-07',
        kind: 'forgive',
        what: 'absent',
        reason: '',
      },
    ])
  })
  it('takes the word that a day stands as it was judged', () => {
    const found = plan([CORRECTIONS, ['001', '2025-11-08', '', '确认', '', '旷工属实']], SMALL_SHOP)
    expect(found.patch.corrections).toEqual([
      { id: 'fix-m-001-2025-11-08-accept', memberId: 'm-001', day: '2025-11-08', kind: 'accept', reason: '旷工属实' },
    ])
  })
  it('refuses a punch without time, an unknown side and a second one for the same punch', () => {
    const found = plan(
      [
        CORRECTIONS,
        ['001', '2025-11-04', '', '下班', '', ''],
        ['001', '2025-11-04', '', '中间', '09:00', ''],
        ['001', '2025-11-05', '', '上班', '09:00', ''],
        ['001', '2025-11-05', 1, '上班', '09:05', ''],
      ],
      SMALL_SHOP,
    )
    expect(told(found)).toEqual([
      'error missing-value 2 时间',
      'error unknown-word 3 上下班',
      'error duplicate-row 5 日期',
    ])
  })
  it('keeps apart files that hold the same words', () => {
    const found = planImport(
      [
        file('补卡.xlsx', [CORRECTIONS, ['001', '2025-11-04', '', '下班', '18:02', '']]),
        file('打卡.xlsx', [
          ['工号', '日期', '时间'],
          ['001', '2025-11-04', '08:59'],
        ]),
      ],
      SMALL_SHOP,
    )
    expect(found.recognised.map((s) => s.kind)).toEqual(['punches', 'corrections'])
  })
})
