import { describe, expect, it } from 'vitest'
import { mergePatch } from '../../../src/core/imports/merge-patch'
import { planImport } from '../../../src/core/imports/plan-import'
import type { TableFile } from '../../../src/core/imports/table-file'
import type { ShopData } from '../../../src/core/month/shop-data'
import { EMPTY_SHOP } from '../../../src/core/month/shop-data'
import extract from '../../fixtures/wecom-daily-extract.json'
import { errorsOf, file, plan, SMALL_SHOP, told } from './sheet-building'

const REPORT: TableFile = extract
const IMPORTED = planImport([REPORT], EMPTY_SHOP)
const SHOP: ShopData = mergePatch(EMPTY_SHOP, IMPORTED.patch)
const idOf = (name: string): string => SHOP.members.find((member) => member.name === name)?.id ?? ''
const punchesOf = (name: string, day: string): readonly number[] =>
  SHOP.punches
    .filter((p) => p.memberId === idOf(name))
    .flatMap((p) => p.punches)
    .filter((p) => p.day === day)
    .map((p) => p.minute)

describe('a real 企业微信 daily report', () => {
  it('is known by both its sheets, with every row taken', () => {
    expect(IMPORTED.recognised.map((s) => `${s.sheet} ${s.kind} ${s.accepted}/${s.rows}`)).toEqual([
      '概况统计与打卡明细 wecom-daily 50/50',
      '打卡详情 wecom-daily 102/102',
    ])
    expect(errorsOf(IMPORTED)).toEqual([])
    expect(IMPORTED.months).toEqual(['2026-02'])
  })
  it('makes members of its people when there are none: account as alias, last part of the department, no mark of leaving', () => {
    expect(SHOP.members.map((m) => `${m.name} ${m.aliases?.[0]}`).sort()).toEqual(
      ['刘洋 LiuYang', '周杰 ZhouJie', '孙磊 SunLei', '张伟 ZhangWei', '马超 13800001111'].sort(),
    )
    expect(SHOP.departments.map((d) => d.name)).toEqual(['创新事业部'])
    expect(told(IMPORTED).filter((line) => line.includes('members-made'))).toHaveLength(5)
  })
  it('takes each punch once although the overview names it twice and the list a third time', () => {
    // 02-03 刘洋: columns 09:46 and 18:47, records '09:46 18:47 18:47', and both again in the list
    expect(punchesOf('刘洋', '2026-02-03')).toEqual([586, 1127])
    expect(punchesOf('刘洋', '2026-02-13')).toEqual([591, 1139, 1140])
  })
  it('makes a correction, not a punch, of what was entered afterwards', () => {
    // 02-14 周杰: '08:11 16:21 18:00(补卡)'
    expect(punchesOf('周杰', '2026-02-14')).toEqual([491, 981])
    expect(SHOP.corrections).toMatchObject([
      { memberId: idOf('周杰'), day: '2026-02-14', kind: 'punch', side: 'out', segment: 0, minute: 1080 },
      { memberId: idOf('张伟'), day: '2026-02-09', kind: 'punch', side: 'out', segment: 0, minute: 1140 },
    ])
  })
  it('reads leave from its texts, once for all its days and both sheets', () => {
    const spans = SHOP.leaves
      .map(
        (leave) =>
          `${SHOP.members.find((m) => m.id === leave.memberId)?.name} ${leave.type} ${Object.values(leave.span).join(' ')}`,
      )
      .sort()
    expect(spans).toEqual(
      [
        '刘洋 annual half-days 2026-02-14 am 2026-02-14 pm',
        '孙磊 comp half-days 2026-02-14 am 2026-02-14 pm',
        '张伟 annual half-days 2026-02-05 am 2026-02-05 pm',
        '张伟 comp half-days 2026-02-11 am 2026-02-11 am',
        '马超 annual half-days 2026-02-13 am 2026-02-14 pm',
        '马超 business-trip clock 2026-02-05 480 1080',
      ].sort(),
    )
  })
  it('makes a shift of its times and fills the roster', () => {
    expect(SHOP.shifts).toMatchObject([
      {
        name: '09:00-12:00、13:00-18:00',
        punching: 'first-and-last',
        segments: [
          { start: 540, end: 720 },
          { start: 780, end: 1080 },
        ],
      },
    ])
    expect(SHOP.rosters.find((r) => r.memberId === idOf('周杰'))?.days.filter((day) => day !== null)).toHaveLength(10)
  })
  it('adds nothing when it comes again', () => {
    expect(planImport([REPORT], SHOP).patch).toEqual({})
  })
  it('does not depend on the order of its sheets', () => {
    const turned = planImport([{ ...REPORT, sheets: [...REPORT.sheets].reverse() }], EMPTY_SHOP)
    expect(mergePatch(EMPTY_SHOP, turned.patch).corrections).toEqual(SHOP.corrections)
  })
})

const GROUPS = [
  '时间',
  '姓名',
  '账号',
  '基础信息',
  null,
  null,
  '考勤概况',
  null,
  null,
  null,
  '加班统计',
  null,
  '假勤统计',
  null,
  '上班1',
  null,
  '下班1',
  null,
  '上班2',
  null,
  '下班2',
  null,
  '打卡时间记录',
]
const HEADS = [
  null,
  null,
  null,
  '部门',
  '职务',
  '工号',
  '所属规则',
  '班次',
  '最早',
  '假勤申请',
  '工作日加班计为加班费(小时)',
  '休息日加班计为调休(小时)',
  '事假(天)',
  '病假(天)',
  '打卡时间',
  '打卡状态',
  '打卡时间',
  '打卡状态',
  '打卡时间',
  '打卡状态',
  '打卡时间',
  '打卡状态',
  null,
]
type Cells = Readonly<Record<string, string | number>>
/** A row of the overview by heading; the rest is '--'. */
const overview = (...rows: readonly Cells[]): TableFile =>
  file(
    '上下班打卡_日报_20251101-20251130.xlsx',
    [
      ['概况统计与打卡明细'],
      ['统计时间:11-01 ～ 11-30'],
      GROUPS,
      HEADS,
      ...rows.map((cells) => GROUPS.map((_, column) => cells[`${lastGroup(column)}/${HEADS[column] ?? ''}`] ?? '--')),
    ],
    '概况统计与打卡明细',
  )
const lastGroup = (column: number): string => GROUPS.slice(0, column + 1).findLast((group) => group !== null) ?? ''
const PERSON = { '时间/': '2025/11/03 星期一', '姓名/': '甲一鸣', '账号/': 'JiaYiMing' }

describe('the overview of a daily report', () => {
  it('leaves the roster as it is where the shop has planned, and says so once', () => {
    const shop = mergePatch(
      SMALL_SHOP,
      plan(
        [
          ['工号', '日期', '班次'],
          ['001', '2025-11-03', '夜'],
        ],
        SMALL_SHOP,
      ).patch,
    )
    const found = planImport(
      [
        overview(
          { ...PERSON, '考勤概况/班次': '09:00-12:00、13:00-18:00' },
          { ...PERSON, '时间/': '2025/11/04 星期二', '考勤概况/班次': '休息' },
        ),
      ],
      shop,
    )
    expect(told(found)).toEqual(['warning wecom-shift-differs 5 考勤概况/班次'])
    expect(found.patch.rosters?.[0]?.days.slice(2, 4)).toEqual(['shift-夜', 'shift-休'])
  })
  it('reads four punches of a shift with two segments and knows which of them was corrected', () => {
    const found = planImport(
      [
        overview({
          ...PERSON,
          '上班1/打卡时间': '08:58',
          '下班1/打卡时间': '12:02',
          '上班2/打卡时间': '13:00',
          '上班2/打卡状态': '正常(补卡)',
          '下班2/打卡时间': '18:01',
          '打卡时间记录/': '08:58 12:02 13:00(补卡) 18:01',
        }),
      ],
      SMALL_SHOP,
    )
    expect(found.patch.punches?.[0]?.punches.map((p) => p.minute)).toEqual([538, 722, 1081])
    expect(found.patch.corrections).toMatchObject([{ side: 'in', segment: 1, minute: 780 }])
  })
  it('falls back on the numbered columns when the list of punches is empty', () => {
    const found = planImport(
      [overview({ ...PERSON, '上班1/打卡时间': '19:58', '下班1/打卡时间': '次日02:01' })],
      SMALL_SHOP,
    )
    expect(found.patch.punches?.[0]?.punches.map((p) => `${p.day} ${p.minute}`)).toEqual([
      '2025-11-03 1198',
      '2025-11-04 121',
    ])
  })
  it('reads leave from the columns when no application is written, and overtime with how it is settled', () => {
    const found = planImport(
      [
        overview({
          ...PERSON,
          '假勤统计/事假(天)': 1,
          '加班统计/工作日加班计为加班费(小时)': 2.5,
          '加班统计/休息日加班计为调休(小时)': 1,
        }),
      ],
      SMALL_SHOP,
    )
    expect(found.patch.leaves).toMatchObject([
      { type: 'personal', span: { from: '2025-11-03', fromHalf: 'am', to: '2025-11-03', toHalf: 'pm' } },
    ])
    expect(found.patch.overtimes).toMatchObject([
      { id: 'ot-m-001-2025-11-03-pay', minutes: 150, settle: 'pay' },
      { id: 'ot-m-001-2025-11-03-rest', minutes: 60, settle: 'rest' },
    ])
  })
  it('lets overtime and leave that the shop has entered stand', () => {
    const entered = planImport(
      [
        file('加班.xlsx', [
          ['工号', '日期', '开始', '小时', '结算'],
          ['001', '2025-11-03', '18:00', 2, '加班费'],
        ]),
        file('请假.xlsx', [
          ['工号', '类型', '开始', '结束', '原因'],
          ['001', '事假', '2025-11-03', '2025-11-04', '搬家'],
        ]),
        overview({ ...PERSON, '假勤统计/事假(天)': 1, '加班统计/工作日加班计为加班费(小时)': 2.5 }),
      ],
      SMALL_SHOP,
    )
    expect(entered.patch.overtimes).toMatchObject([{ minutes: 120 }])
    expect(entered.patch.leaves).toMatchObject([{ reason: '搬家' }])
  })
  it('names a person it does not know once, offering to add them', () => {
    const stranger = { ...PERSON, '姓名/': '丙知夏', '账号/': 'BZX' }
    const found = planImport([overview(stranger, { ...stranger, '时间/': '2025/11/04 星期二' })], SMALL_SHOP)
    expect(told(found)).toEqual(['error unknown-person 5 姓名'])
    expect(found.patch.members).toBeUndefined()
  })
  it('says which application it could not read', () => {
    const found = planImport(
      [overview({ ...PERSON, '考勤概况/假勤申请': '神游假1.0天（11/3 上午 - 11/3 下午）；随便写的' })],
      SMALL_SHOP,
    )
    expect(found.problems.map((p) => `${p.code} ${p.found}`)).toEqual([
      'application-unread 神游假1.0天(11/3 上午 - 11/3 下午)',
      'application-unread ;随便写的',
    ])
  })
  it('takes the year of a date without one from the row, across the turn of the year', () => {
    const found = planImport(
      [
        overview({
          ...PERSON,
          '时间/': '2025/12/31 星期三',
          '考勤概况/假勤申请': '年假2.0天（12/31 上午 - 1/1 下午）',
        }),
      ],
      SMALL_SHOP,
    )
    expect(found.patch.leaves).toMatchObject([{ span: { from: '2025-12-31', to: '2026-01-01' } }])
  })
})
