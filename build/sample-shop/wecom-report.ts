import type { LocalDay } from '../../src/core/kernel/local-day'
import { daysOf, month, weekdayOf } from '../../src/core/kernel/local-day'
import { OVERTIMES, WECOM_CORRECTIONS, WECOM_LEAVES } from './attendance-story'
import type { SamplePerson } from './people'
import { SAMPLE_PEOPLE, worksOn } from './people'
import { clock, minuteOf, punchesOn } from './punch-times'
import type { ShiftCode } from './roster-plan'
import { plannedCode, shiftOf } from './roster-plan'
import type { SampleCell, SampleTable } from './table'

const REPORT_MONTH = '2025-11'
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const
const TITLE_LINE = '统计时间:11-01 ～ 11-30     制表时间:2025-12-01 09:12(UTC+8)'
const NONE = '--'

const GROUPS = [
  '时间',
  '姓名',
  '账号',
  '基础信息',
  '',
  '',
  '考勤概况',
  '',
  '',
  '',
  '',
  '',
  '',
  '加班统计',
  '',
  '假勤统计',
  '',
  '',
  '',
  '上班1',
  '',
  '下班1',
  '',
  '上班2',
  '',
  '下班2',
  '',
  '打卡时间记录',
  '打卡详情',
]
const HEADS = [
  '',
  '',
  '',
  '部门',
  '职务',
  '工号',
  '所属规则',
  '班次',
  '最早',
  '最晚',
  '打卡次数(次)',
  '假勤申请',
  '考勤结果',
  '工作日加班计为加班费(小时)',
  '休息日加班计为调休(小时)',
  '补卡次数(次)',
  '事假(天)',
  '病假(天)',
  '年假(天)',
  '打卡时间',
  '打卡状态',
  '打卡时间',
  '打卡状态',
  '打卡时间',
  '打卡状态',
  '打卡时间',
  '打卡状态',
  '',
  '',
]
const DETAIL_HEADS = [
  '日期',
  '姓名',
  '账号',
  '部门',
  '职务',
  '所属规则',
  '打卡类型',
  '应打卡时间',
  '实际打卡时间',
  '打卡状态',
  '打卡地点',
  '打卡设备',
  '备注内容',
  '假勤申请',
]

/** One slot of a row: 上班1, 下班1 … with the time and what the app says of it. */
interface Slot {
  readonly side: 'in' | 'out'
  readonly segment: number
  readonly expected: number
  readonly minute?: number
  readonly isCorrected: boolean
}
interface ReportDay {
  readonly person: SamplePerson
  readonly day: LocalDay
  readonly code: ShiftCode
  readonly slots: readonly Slot[]
  /** Everything the clock got, in order, corrections with their mark. */
  readonly records: readonly string[]
  readonly application: string
}

function spoken(minute: number): string {
  return minute >= 1440 ? `次日${clock(minute)}` : clock(minute)
}
function slotsOf(person: SamplePerson, day: LocalDay, code: ShiftCode): readonly Slot[] {
  const shift = shiftOf(code)
  const key = `${person.no}|${day}`
  const punches = punchesOn(person, day)
  const isSplit = shift.punching === '每段'
  const spans = isSplit
    ? shift.spans
    : shift.spans.length === 0
      ? []
      : ([[shift.spans[0]?.[0] ?? 0, shift.spans.at(-1)?.[1] ?? 0]] as const)
  const corrected = WECOM_CORRECTIONS[key]
  return spans.flatMap(([start, end], segment) =>
    (['in', 'out'] as const).map((side): Slot => {
      const found = punches.find((punch) => punch.side === side && (!isSplit || punch.segment === segment))
      const isCorrected = found === undefined && corrected !== undefined
      const minute = found?.minute ?? (isCorrected ? minuteOf(corrected) : undefined)
      return {
        side,
        segment,
        expected: side === 'in' ? start : end,
        isCorrected,
        ...(minute === undefined ? {} : { minute }),
      }
    }),
  )
}
function reportDay(person: SamplePerson, day: LocalDay): ReportDay | undefined {
  const code = plannedCode(person, day)
  if (code === undefined) return undefined
  const slots = slotsOf(person, day, code)
  const corrections = slots.flatMap((slot) =>
    slot.isCorrected && slot.minute !== undefined
      ? [{ minute: slot.minute, text: `${spoken(slot.minute)}(补卡)` }]
      : [],
  )
  const punches = punchesOn(person, day).map(({ minute }) => ({ minute, text: spoken(minute) }))
  const records = [...punches, ...corrections].sort((a, b) => a.minute - b.minute).map(({ text }) => text)
  const leave = WECOM_LEAVES.find(
    (story) => story.no === person.no && story.start.slice(0, 10) <= day && day <= story.end.slice(0, 10),
  )
  const correction = corrections[0]
  const application = leave?.text ?? (correction ? `补卡申请（${day.slice(5)} ${clock(correction.minute)}）` : NONE)
  return { person, day, code, slots, records, application }
}
/** Like the app: the last day first, people in their order. */
const REPORT_DAYS: readonly ReportDay[] = [...daysOf(month(REPORT_MONTH))]
  .reverse()
  .flatMap((day) =>
    SAMPLE_PEOPLE.filter((person) => worksOn(person, day)).flatMap((person) => reportDay(person, day) ?? []),
  )

function dayText(day: LocalDay): string {
  return `${day.replaceAll('-', '/')} 星期${WEEKDAYS[weekdayOf(day) - 1]}`
}
function shiftText(code: ShiftCode): string {
  return code === '休' ? '休息' : shiftOf(code).segments.replace(' ', '、')
}
function departmentText(person: SamplePerson): string {
  return `晴禾家居示例店/${person.department}`
}
function slotState(slot: Slot, application: string): string {
  if (slot.isCorrected) return '正常(补卡)'
  if (slot.minute === undefined)
    return application.includes('假') ? '无需打卡（请假）' : `缺卡（${spoken(slot.expected)}）`
  if (slot.side === 'in' && slot.minute > slot.expected && !application.includes('假'))
    return `迟到${slot.minute - slot.expected}分钟`
  if (slot.side === 'out' && slot.minute < slot.expected && !application.includes('假'))
    return `早退${slot.expected - slot.minute}分钟`
  return '正常'
}
function resultText(report: ReportDay): string {
  if (report.code === '休') return '正常（休息）'
  const states = report.slots.map((slot) => slotState(slot, report.application))
  if (report.application.includes('假')) return '正常（请假）'
  if (report.slots.some((slot) => slot.isCorrected)) return '正常（补卡）'
  return states.find((state) => state !== '正常') ?? '正常'
}

function overviewRow(report: ReportDay): readonly SampleCell[] {
  const { person, day, slots, records, application } = report
  const overtime = OVERTIMES.find((story) => story.no === person.no && story.day === day)
  const hours = (settle: string): SampleCell => (overtime?.settle === settle ? overtime.hours : NONE)
  const leaveDays = (word: string): SampleCell =>
    application.startsWith(word) && application.includes('天') ? Number(/[\d.]+/.exec(application)?.[0]) : NONE
  const slotCells = [0, 1].flatMap((segment) =>
    (['in', 'out'] as const).flatMap((side): readonly SampleCell[] => {
      const slot = slots.find((candidate) => candidate.segment === segment && candidate.side === side)
      return slot
        ? [slot.minute === undefined ? NONE : spoken(slot.minute), slotState(slot, application)]
        : [NONE, NONE]
    }),
  )
  return [
    dayText(day),
    person.name,
    person.account,
    departmentText(person),
    person.role,
    person.no,
    '示例店考勤规则',
    shiftText(report.code),
    records[0]?.replace('(补卡)', '') ?? NONE,
    records.at(-1)?.replace('(补卡)', '') ?? NONE,
    records.length === 0 ? NONE : records.length,
    application,
    resultText(report),
    hours('加班费'),
    hours('调休'),
    slots.some((slot) => slot.isCorrected) ? 1 : NONE,
    leaveDays('事假'),
    leaveDays('病假'),
    leaveDays('年假'),
    ...slotCells,
    records.length === 0 ? NONE : records.join(' '),
    '查看',
  ]
}
function detailRows(report: ReportDay): readonly (readonly SampleCell[])[] {
  const { person, day, application } = report
  return report.slots.map((slot) => [
    dayText(day),
    person.name,
    person.account,
    departmentText(person),
    person.role,
    '示例店考勤规则',
    slot.side === 'in' ? '上班' : '下班',
    spoken(slot.expected),
    slot.minute === undefined ? NONE : spoken(slot.minute),
    slotState(slot, application),
    NONE,
    NONE,
    NONE,
    application,
  ])
}

/** The two sheets of November's report as 企业微信 exports them. */
export const WECOM_TABLES: readonly SampleTable[] = [
  {
    sheet: '概况统计与打卡明细',
    title: '概况统计与打卡明细',
    head: GROUPS,
    subhead: HEADS,
    rows: REPORT_DAYS.map(overviewRow),
  },
  { sheet: '打卡详情', title: '打卡详情', head: DETAIL_HEADS, rows: REPORT_DAYS.flatMap(detailRows) },
]
export const WECOM_TITLE_LINE = TITLE_LINE
