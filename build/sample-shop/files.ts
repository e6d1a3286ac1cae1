import type { LocalDay } from '../../src/core/kernel/local-day'
import { monthOf } from '../../src/core/kernel/local-day'
import { CORRECTIONS, LEAVES, OVERTIMES } from './attendance-story'
import { BELONGING_TABLES, PAPER_TABLES } from './papers-story'
import { fakeBankCard, personNo, SAMPLE_PEOPLE, SAMPLE_PROFILES } from './people'
import {
  ADJUSTMENT_HEAD,
  ADJUSTMENT_ROWS,
  CONTRIBUTION_HEAD,
  CONTRIBUTION_ROWS,
  PAY_HEAD,
  PAY_ROWS,
  TAX_HEAD,
  TAX_ROWS,
} from './pay-story'
import {
  COMMISSION_HEAD,
  COMMISSION_ROWS,
  KPI_ACTUAL_HEAD,
  KPI_ACTUAL_ROWS,
  KPI_PLAN_HEAD,
  KPI_PLAN_ROWS,
  SALES_HEAD,
  SALES_ROWS,
  SERVICE_HEAD,
  SERVICE_ROWS,
} from './performance-story'
import { calendarPunch, clock, punchesOn } from './punch-times'
import { dayNumbers, rosterRow, SAMPLE_DAYS, SAMPLE_MONTHS, SAMPLE_SHIFTS } from './roster-plan'
import type { SampleCell, SampleFile, SampleTable } from './table'
import { ORGANISATION_TABLES } from './team-story'
import { WECOM_TABLES } from './wecom-report'

const SHOP_NAME = '晴禾家居示例店'

const SETTINGS: SampleTable = {
  sheet: '店铺设置',
  head: ['店名', '平台', '城市', '示例店'],
  rows: [[SHOP_NAME, '淘宝、天猫、抖店', '上海', '是']],
}
const SHIFTS: SampleTable = {
  sheet: '班次',
  head: ['代号', '名称', '类型', '时段', '打卡方式', '休息分钟', '颜色'],
  rows: SAMPLE_SHIFTS.map((shift) => [
    shift.code,
    shift.name,
    shift.code === '休' ? '休息' : '上班',
    shift.segments,
    shift.punching,
    shift.unpaidBreak,
    shift.colour,
  ]),
}
function profileCells(no: string): readonly SampleCell[] {
  const profile = SAMPLE_PROFILES[no]
  if (!profile) return []
  const { birthday, gender, education, abilities, interests, emergency } = profile
  return [birthday, gender, education, abilities, interests, emergency[0], `000-20000${no}`, emergency[1]]
}
const MEMBERS: SampleTable = {
  sheet: '员工名单',
  title: `${SHOP_NAME} 员工名单（人物、卡号均为虚构）`,
  head: [
    '工号',
    '姓名',
    '部门',
    '岗位',
    '入职日期',
    '离职日期',
    '用工形式',
    '每日工时',
    '每周工时',
    '试用期至',
    '身份证号',
    '银行卡号',
    '开户行',
    '别名',
    '生日',
    '性别',
    '学历',
    '特长',
    '兴趣',
    '紧急联系人',
    '紧急联系电话',
    '与本人关系',
  ],
  rows: SAMPLE_PEOPLE.map((person) => [
    person.no,
    person.name,
    person.department,
    person.role,
    person.hiredOn,
    person.leftOn ?? null,
    person.employment,
    person.hoursPerDay,
    person.hoursPerWeek,
    person.probationUntil ?? null,
    null,
    fakeBankCard(person),
    '示例银行虚构支行',
    person.account,
    ...profileCells(person.no),
  ]),
}
const ROSTERS: readonly SampleTable[] = SAMPLE_MONTHS.map((value) => ({
  sheet: value,
  title: `${SHOP_NAME} ${value.slice(0, 4)}年${Number(value.slice(5))}月 排班表`,
  head: ['工号', '姓名', ...dayNumbers(value)],
  rows: SAMPLE_PEOPLE.map((person) => [person.no, person.name, ...rosterRow(person, value)]).filter((row) =>
    row.slice(2).some((code) => code !== ''),
  ),
  widths: [8, 10, ...dayNumbers(value).map(() => 5)],
}))

/** Punches by the calendar day on which they happened, as a clock on the wall writes them down. */
function calendarPunches(
  upTo: string,
): readonly { readonly no: string; readonly day: LocalDay; readonly minute: number }[] {
  return SAMPLE_DAYS.filter((day) => monthOf(day) <= upTo).flatMap((day) =>
    SAMPLE_PEOPLE.flatMap((person) =>
      punchesOn(person, day).map(({ minute }) => ({ no: person.no, ...calendarPunch(day, minute) })),
    ),
  )
}
const CLOCK_PUNCHES = calendarPunches('2025-10')
/** September: one row a day, all times in one cell. */
function dailyRows(): readonly (readonly SampleCell[])[] {
  const byDay = new Map<string, { readonly no: string; readonly day: LocalDay; readonly minutes: number[] }>()
  for (const { no, day, minute } of CLOCK_PUNCHES.filter((punch) => punch.day < '2025-10-01')) {
    const key = `${day}|${no}`
    const known = byDay.get(key) ?? { no, day, minutes: [] }
    known.minutes.push(minute)
    byDay.set(key, known)
  }
  return [...byDay.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { no, day, minutes }]) => [
      no,
      personNo(no).name,
      day,
      minutes
        .sort((a, b) => a - b)
        .map(clock)
        .join(' '),
    ])
}
/** October: one row a punch, day and time in one cell. */
function singleRows(): readonly (readonly SampleCell[])[] {
  return CLOCK_PUNCHES.filter((punch) => punch.day >= '2025-10-01')
    .map(({ no, day, minute }) => ({ no, text: `${day} ${clock(minute)}` }))
    .sort((a, b) => (a.text === b.text ? (a.no < b.no ? -1 : 1) : a.text < b.text ? -1 : 1))
    .map(({ no, text }) => [no, personNo(no).name, text])
}

const ABSENCES: readonly SampleTable[] = [
  {
    sheet: '请假',
    head: ['工号', '姓名', '类型', '开始', '结束', '原因'],
    rows: LEAVES.map(({ no, type, start, end, reason }) => [no, personNo(no).name, type, start, end, reason]),
  },
  {
    sheet: '加班',
    head: ['工号', '姓名', '日期', '开始', '结束', '小时', '结算', '原因'],
    rows: OVERTIMES.map(({ no, day, start, end, hours, settle, reason }) => [
      no,
      personNo(no).name,
      day,
      start,
      end,
      hours,
      settle,
      reason,
    ]),
  },
  {
    sheet: '补卡',
    head: ['工号', '姓名', '日期', '班段', '上下班', '时间', '原因'],
    rows: CORRECTIONS.map(({ no, day, segment, what, time, reason }) => [
      no,
      personNo(no).name,
      day,
      segment,
      what,
      time,
      reason,
    ]),
  },
]

/** The shop folder: every workbook of it. */
export const SAMPLE_FILES: readonly SampleFile[] = [
  { fileName: '店铺与班次.xlsx', tables: [SETTINGS, SHIFTS] },
  { fileName: '员工名单.xlsx', tables: [MEMBERS] },
  { fileName: '组织与技能.xlsx', tables: ORGANISATION_TABLES },
  { fileName: '合同与异动.xlsx', tables: PAPER_TABLES },
  { fileName: '账号设备与联系人.xlsx', tables: BELONGING_TABLES },
  { fileName: '排班_2025年9-11月.xlsx', tables: ROSTERS },
  {
    fileName: '打卡_2025年9月10月.xlsx',
    tables: [
      { sheet: '9月打卡', head: ['工号', '姓名', '日期', '时间'], rows: dailyRows() },
      { sheet: '10月打卡', head: ['工号', '姓名', '打卡时间'], rows: singleRows() },
    ],
  },
  { fileName: '上下班打卡_日报_20251101-20251130.xlsx', tables: WECOM_TABLES },
  { fileName: '请假加班补卡.xlsx', tables: ABSENCES },
  {
    fileName: '考核与绩效.xlsx',
    tables: [
      { sheet: '考核方案', head: KPI_PLAN_HEAD, rows: KPI_PLAN_ROWS },
      { sheet: '绩效实际', head: KPI_ACTUAL_HEAD, rows: KPI_ACTUAL_ROWS },
      { sheet: '售前客服绩效', head: SERVICE_HEAD, rows: SERVICE_ROWS },
    ],
  },
  {
    fileName: '薪酬社保个税.xlsx',
    tables: [
      { sheet: '薪酬', head: PAY_HEAD, rows: PAY_ROWS },
      { sheet: '社保公积金', head: CONTRIBUTION_HEAD, rows: CONTRIBUTION_ROWS },
      { sheet: '个税', head: TAX_HEAD, rows: TAX_ROWS },
    ],
  },
  {
    fileName: '提成与奖惩.xlsx',
    tables: [
      { sheet: '提成方案', head: COMMISSION_HEAD, rows: COMMISSION_ROWS },
      { sheet: '奖惩', head: ADJUSTMENT_HEAD, rows: ADJUSTMENT_ROWS },
    ],
  },
]
/** The one file that is no workbook: what a platform exports, in the encoding of Chinese Windows. */
export const SALES_CSV = {
  fileName: '业绩.csv',
  text:
    [SALES_HEAD, ...SALES_ROWS]
      .map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(','))
      .join('\r\n') + '\r\n',
} as const
