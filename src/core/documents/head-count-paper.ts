import type { LocalDay } from '../kernel/local-day'
import type { HeadCountRow } from '../staffing/head-count'
import type { HeadCount } from '../staffing/org-tree'
import { organisationText as words } from '../text/organisation-text'
import type { TablePaper } from './paper'

export interface HeadCountPaperInput {
  readonly shopName: string
  readonly day: LocalDay
  readonly rows: readonly HeadCountRow[]
  readonly total: HeadCount
}

/** 编制表 on A4. */
export function buildHeadCountPaper({ shopName, day, rows, total }: HeadCountPaperInput): TablePaper {
  const { heads } = words
  return {
    kind: 'table',
    title: words.headCountTitle(shopName),
    subtitle: words.asOf(day, total.present, total.planned, total.vacancies),
    paper: 'A4',
    landscape: false,
    columns: [
      { head: words.columns.department, widthMm: 32, align: 'left' },
      { head: words.columns.role, widthMm: 34, align: 'left' },
      { head: words.columns.planned, widthMm: 16, align: 'center' },
      { head: words.columns.present, widthMm: 16, align: 'center' },
      { head: words.columns.difference, widthMm: 18, align: 'center' },
      { head: words.columns.holders, widthMm: 74, align: 'left' },
    ],
    rows: [
      ...rows.map(({ department, role, difference }) => ({
        cells: [
          department,
          role.role.name,
          role.planned === undefined ? '' : String(role.planned),
          String(role.holders.length),
          differenceText(difference),
          role.holders.map(({ name }) => name).join(words.listMark),
        ],
      })),
      {
        tone: 'total' as const,
        cells: [
          words.columns.total,
          '',
          String(total.planned),
          String(total.present),
          total.vacancies > 0 ? words.vacancies(total.vacancies) : '',
          heads(total.present, total.planned),
        ],
      },
    ],
    notes: [],
    signatures: [],
  }
}

/** '缺 2', '超 1', '满编'; '' without a plan. */
export function differenceText(difference: number | undefined): string {
  if (difference === undefined) return ''
  if (difference === 0) return words.full
  return difference < 0 ? words.vacancies(-difference) : words.surplus(difference)
}
