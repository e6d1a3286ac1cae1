import type { ColumnSpec, TableSpec } from './column-spec'

const EXPORTED = '钉钉导出'

const DINGTALK_COLUMNS = {
  name: { headings: ['姓名'], hint: EXPORTED },
  group: { headings: ['考勤组'], hint: EXPORTED, telling: true },
  department: { headings: ['部门'], hint: EXPORTED },
  employeeNo: { headings: ['工号'], hint: EXPORTED },
  role: { headings: ['职位'], hint: EXPORTED },
  account: { headings: ['UserId'], hint: EXPORTED, telling: true },
  day: { headings: ['日期', '考勤日期'], hint: EXPORTED },
  shift: { headings: ['班次'], hint: EXPORTED },
  approvals: { headings: ['关联的审批单'], hint: EXPORTED, telling: true },
  expected: { headings: ['考勤时间'], hint: EXPORTED, telling: true },
  punchedAt: { headings: ['打卡时间'], hint: EXPORTED },
  result: { headings: ['打卡结果'], hint: EXPORTED, telling: true },
  attendedDays: { headings: ['出勤天数'], hint: EXPORTED },
} as const satisfies Record<string, ColumnSpec>

/** The four sheets that 钉钉 exports; which of them a sheet is, its headings say. */
export const DINGTALK_TABLE: TableSpec = {
  kind: 'dingtalk',
  title: '钉钉考勤报表',
  purpose: '钉钉“考勤报表”原样导入，每日统计、原始记录、月度汇总、打卡时间四张工作表都认',
  columns: DINGTALK_COLUMNS,
  needs: [['name'], ['group', 'account'], ['day', 'punchedAt', 'attendedDays']],
  nameHint: /考勤报表|每日统计|每日汇总|月度汇总|原始记录|打卡时间/,
}

/** A title of one of the sheets: 每日统计 统计日期：2026-05-01 至 2026-05-31. */
export const DINGTALK_TITLE = /^(?:每日统计|每日汇总|月度汇总|打卡时间|原始记录).*统计日期/
/** First and last day of a report, in its title or its file's name: groups year, month, day, twice. */
export const REPORT_PERIOD =
  /(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})\s*(?:至|到|~|～|—|-)\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/
/** 上班1打卡时间, 下班2打卡结果: 1 = side, 2 = number, 3 = what. */
export const DINGTALK_NUMBERED = /^(上班|下班)(\d)\/?(打卡时间|打卡结果)$/
export const DINGTALK_RESULT = '打卡结果'
export const DINGTALK_IN = '上班'
export const DINGTALK_DETAIL_HEADINGS: ReadonlySet<string> = new Set(['打卡结果', '考勤时间'])
export const DINGTALK_PERSON_HEADINGS = { name: '姓名', group: '考勤组', account: 'userid' } as const
/** 补卡审批通过, and what the administrator of the app entered. */
export const DINGTALK_CORRECTED = /补卡/
export const DINGTALK_INVALID = /^打卡无效/
export const DINGTALK_CORRECTION_REASON = '钉钉补卡申请'
export const DINGTALK_OVERTIME_REASON = '钉钉里的加班申请'
/**
 * `加班05-05 08:30到05-05 17:30 8小时`, `年假05-06 上午到05-06 上午 0.5天`: 1 = what, 2 = from, 3 = to, 4 = quantity, 5 = unit.
 */
export const DINGTALK_APPROVAL =
  /([\u4e00-\u9fff()]+?)\s*((?:\d{4}-)?\d{2}-\d{2}(?:\s*(?:\d{1,2}:\d{2}|上午|下午))?)\s*到\s*((?:\d{4}-)?\d{2}-\d{2}(?:\s*(?:\d{1,2}:\d{2}|上午|下午))?)(?:\s*(\d+(?:\.\d+)?)\s*(小时|天)?(?![-\d:]))?/g
export const DINGTALK_DAYS = '天'
export const DINGTALK_OVERTIME_WORD = /加班/
/** The punches at the end of a cell of 月度汇总: (08:22,18:06). */
export const DINGTALK_CELL_PUNCHES = /\(([^()]*)\)\s*$/
/** What a cell of 月度汇总 says of the day besides punches and applications. */
export const DINGTALK_CELL_STATE =
  /正常|休息并打卡|休息|上班|下班|迟到|早退|严重|旷工|缺卡|未打卡|不在考勤组并打卡|不在考勤组|外勤|请假|分钟/
