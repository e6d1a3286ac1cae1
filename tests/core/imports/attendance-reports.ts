import type { RawCell, TableFile, TableSheet } from '../../../src/core/imports/table-file'

/** One person's day as a report tells it; times 'HH:mm', '次日 HH:mm'. */
export interface ReportedDay {
  readonly name: string
  readonly id: string
  /** Day of May 2026. */
  readonly day: number
  readonly in: string
  readonly out: string
  readonly outResult?: string
  readonly approvals?: string
}
const DAYS = 31
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']
const weekdayOf = (day: number): string => WEEKDAYS[(day + 4) % 7]!
const two = (n: number): string => String(n).padStart(2, '0')
const PERIOD = '统计日期：2026-05-01 至 2026-05-31'
const FIXED = ['姓名', '考勤组', '部门', '工号', '职位', 'UserId']
const personOf = ({ name, id }: ReportedDay): readonly RawCell[] => [name, '客服组', '客服部', null, '客服', id]
const titled = (
  name: string,
  title: string,
  heads: readonly (readonly RawCell[])[],
  rows: readonly (readonly RawCell[])[],
): TableSheet => ({
  name,
  hidden: false,
  rows: [[`${title} ${PERIOD}`], ['报表生成时间：2026-06-01 09:00'], ...heads, ...rows],
})
const byPerson = (days: readonly ReportedDay[]): readonly (readonly ReportedDay[])[] =>
  [...new Set(days.map(({ id }) => id))].map((id) => days.filter((day) => day.id === id))
const dayHeads = Array.from({ length: DAYS }, (_, n) => {
  const weekday = weekdayOf(n + 1)
  return n === 0 ? '劳动节' : weekday === '六' || weekday === '日' ? weekday : String(n + 1)
})
const wallRow = (own: readonly ReportedDay[], cell: (day: ReportedDay) => string): readonly RawCell[] =>
  Array.from({ length: DAYS }, (_, n) => {
    const found = own.find(({ day }) => day === n + 1)
    return found ? cell(found) : null
  })

/** 钉钉: the workbook with its four sheets. */
export function dingtalkFile(days: readonly ReportedDay[]): TableFile {
  const daily = titled(
    '每日统计',
    '每日汇总',
    [
      [
        ...FIXED,
        '日期',
        'workDate',
        '班次',
        '上班1打卡时间',
        '上班1打卡结果',
        '下班1打卡时间',
        '下班1打卡结果',
        '关联的审批单',
        '出勤天数',
        '请假',
        null,
      ],
      [...FIXED.map(() => null), null, null, null, null, null, null, null, null, null, '事假(小时)', '年假(天)'],
    ],
    days.map((day) => [
      ...personOf(day),
      `26-05-${two(day.day)} 星期${weekdayOf(day.day)}`,
      '1777564800000',
      '普通出勤 08:30-18:00',
      day.in,
      '正常',
      day.out,
      day.outResult ?? '正常',
      day.approvals ?? '',
      '1',
      '-',
      '-',
    ]),
  )
  const raw = titled(
    '原始记录',
    '原始记录',
    [[...FIXED, '考勤日期', '考勤时间', '打卡时间', '打卡结果', '打卡地址']],
    days.flatMap((day) =>
      [day.in, day.out].map((time, index) => [
        ...personOf(day),
        `26-05-${two(day.day)} 星期${weekdayOf(day.day)}`,
        index === 0 ? '08:30' : '18:00',
        time,
        index === 1 ? (day.outResult ?? '正常') : '正常',
        '公司',
      ]),
    ),
  )
  const monthly = titled(
    '月度汇总',
    '月度汇总',
    [
      [...FIXED, '出勤天数', '休息天数', '考勤结果'],
      [...FIXED.map(() => null), null, null, ...dayHeads],
    ],
    byPerson(days).map((own) => [
      ...personOf(own[0]!),
      String(own.length),
      '0',
      ...wallRow(own, (day) => `普通出勤:正常${day.approvals ? `,${day.approvals}` : ''}\n(${day.in},${day.out})`),
    ]),
  )
  const wall = titled(
    '打卡时间',
    '打卡时间',
    [
      [...FIXED, '打卡时间'],
      [...FIXED.map(() => null), ...dayHeads],
    ],
    byPerson(days).map((own) => [...personOf(own[0]!), ...wallRow(own, (day) => `${day.in}  \n${day.out}  `)]),
  )
  return { fileName: '某店_考勤报表_20260501-20260531.xlsx', sheets: [monthly, wall, raw, daily] }
}

/** attlog.dat as its text: number padded with blanks, tabs, CRLF. */
export function attlogText(lines: readonly { readonly pin: string; readonly at: string }[], end = '\r\n'): string {
  return lines.map(({ pin, at }) => `${pin.padStart(9)}\t${at}\t1\t0\t1\t0${end}`).join('')
}
/** People × days × two punches, in May 2026 and the months after it. */
export function manyPunches(people: number, days: number): readonly { readonly pin: string; readonly at: string }[] {
  return Array.from(
    { length: days },
    (_, day) => `2026-${two(5 + Math.floor(day / 28))}-${two((day % 28) + 1)}`,
  ).flatMap((day) =>
    Array.from({ length: people }, (_, n) => n).flatMap((n) => [
      { pin: String(n + 1), at: `${day} 08:${two(30 + ((n * 7) % 30))}:12` },
      { pin: String(n + 1), at: `${day} 18:${two((n * 11) % 60)}:40` },
    ]),
  )
}

const put = (cells: Readonly<Record<number, RawCell>>, width = DAYS): readonly RawCell[] =>
  Array.from({ length: width }, (_, column) => cells[column] ?? null)

/** 标准报表 of a clock machine: 考勤记录 with two rows a person, and two of the sheets that only sum up. */
export function standardReport(
  people: readonly { readonly no: string; readonly name: string; readonly cells: Readonly<Record<number, string>> }[],
): TableFile {
  const sheet = (name: string, rows: TableSheet['rows']): TableSheet => ({ name, hidden: false, rows })
  return {
    fileName: '1_标准报表.xls',
    sheets: [
      sheet('排班信息', [
        ['排班信息表'],
        ['统计日期', '2017-12-01 ~ 2017-12-31', '特殊班次: 25-请假, 26-出差, 空-节假日'],
        ['工号', '姓名', '所属部门', ...Array.from({ length: DAYS }, (_, n) => n + 1)],
        [null, null, null, ...Array.from({ length: DAYS }, () => '五')],
        ...people.map(({ no, name }) => [no, name, '客服部', ...Array.from({ length: DAYS }, () => '1')]),
      ]),
      sheet('考勤记录', [
        ['考勤记录表'],
        [],
        put({ 0: '考勤时间', 2: '2017-12-01 ~ 2017-12-31', 9: '制表时间', 11: '2018-01-02' }),
        Array.from({ length: DAYS }, (_, n) => n + 1),
        ...people.flatMap(({ no, name, cells }) => [
          put({ 0: '工 号:', 2: no, 8: '姓 名:', 10: name, 18: '部 门:', 20: '客服部' }),
          put(Object.fromEntries(Object.entries(cells).map(([day, text]) => [Number(day) - 1, text]))),
        ]),
      ]),
      sheet('异常统计', [
        ['异常统计表'],
        ['统计日期', '2017-12-01 ~ 2017-12-31'],
        ['工号', '姓名', '所属部门', '日期', '第一时段'],
        [null, null, null, null, '上班', '下班'],
        ...people.map(({ no, name }) => [no, name, '客服部', '2017-12-01', '07:49', '07:53']),
      ]),
    ],
  }
}
