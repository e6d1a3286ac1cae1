import type { LocalDay } from '../../core/kernel/local-day'

/** Words that stand on paper only. Labels of a job description's fields are in core/text/roles-text.ts. */
export const PRINT_TEXT = {
  jobDescription: '岗位说明书',
  version: '版本',
  effectiveOn: '生效日期',
  holder: '任职人',
  change: '修订说明',
  revision: '修订与签署',
  drawnUp: '编制',
  reviewed: '审核',
  approved: '批准',
  holderSignature: '任职人签字',
  signature: '签字',
  date: '日期',
  acknowledgement: '本人已阅读并理解以上岗位说明，清楚本岗位的职责、权限与考核要求，同意据此履行岗位职责。',
  printedOn: (day: string): string => `打印日期：${day}`,
  versionNumber: (version: number): string => `第 ${version} 版`,
  none: '无',
  blank: '—',
  percent: (whole: number): string => `${whole}%`,
  /** Joins the entries of a list inside one line. */
  list: (entries: readonly string[]): string => entries.join('、'),
  payslipOf: (monthLabel: string): string => `${monthLabel}工资条`,
  employeeNo: '工号',
  department: '部门',
  role: '岗位',
  attendance: '出勤',
  earnings: '应发项目',
  deductions: '扣除项目',
  noDeductions: '本月无扣除',
  noEarnings: '本月无应发项目',
  gross: '应发合计',
  net: '实发金额',
  yuan: '元',
  received: '签收',
} as const

/** '2026-11-01' as '2026 年 11 月 1 日'. */
export function dayText(day: LocalDay): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return `${year} 年 ${month} 月 ${dayOfMonth} 日`
}
