import type { LocalDay } from '../kernel/local-day'

/** Words that stand only on a printed 岗位说明书, on paper and in Word alike. Labels of its fields are in roles-text.ts. */
export const descriptionPaperText = {
  kind: '岗位说明书',
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
  /** Head of every page, beside the shop's name. */
  running: (title: string, version: number): string => `岗位说明书 · ${title} · 第 ${version} 版`,
  none: '无',
  blank: '—',
  percent: (whole: number): string => `${whole}%`,
  /** Joins the entries of a list inside one line. */
  list: (entries: readonly string[]): string => entries.join('、'),
  partNumber: (index: number): string =>
    `${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'][index] ?? index + 1}、`,
} as const

/** '2026-11-01' as '2026 年 11 月 1 日'. */
export function dayText(day: LocalDay): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return `${year} 年 ${month} 月 ${dayOfMonth} 日`
}
