import { formatFen } from '../kernel/fen'
import type { SelfCheckReport } from '../self-check/run-checks'
import { findingsOf } from '../self-check/run-checks'
import type { MemberName } from '../text/finding-text'
import { findingPlaceText, findingText } from '../text/finding-text'
import { CHECK_TEXT, checkedCountsText, outcomeText, selfCheckSheetText as text } from '../text/self-check-text'
import { spanning, textCell } from './cell'
import type { RowModel, SheetModel, WorkbookModel } from './workbook-model'

export interface SelfCheckWorkbookInput {
  readonly shopName: string
  readonly report: SelfCheckReport
  readonly nameOf: MemberName
}

function sheetOf(
  name: string,
  title: string,
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): SheetModel {
  const wide = (content: string, style: 'title' | 'note'): RowModel => ({
    cells: [spanning(textCell(content, style), heads.length), ...heads.slice(1).map(() => null)],
  })
  return {
    name,
    columns: widths.map((widthChars) => ({ widthChars })),
    rows: [
      { ...wide(title, 'title'), heightPoints: 24 },
      { cells: heads.map((head) => textCell(head, 'head')) },
      ...rows.map((row) => ({ cells: row.map((cell) => textCell(cell, 'text-wrap')) })),
    ],
    frozen: { rows: 2, columns: 0 },
    print: { paper: 'A4', landscape: true, repeatRows: { from: 1, to: 2 }, fitToWidth: true },
    filterRow: 2,
  }
}

/** 数据体检: what was compared, and what was found, each finding with what to do. */
export function buildSelfCheckWorkbook({ shopName, report, nameOf }: SelfCheckWorkbookInput): WorkbookModel {
  const title = text.title(shopName, report.checkedOn)
  const { checks, findings } = text.heads
  return {
    title,
    sheets: [
      sheetOf(
        text.sheets.checks,
        `${title}（${checkedCountsText(report.counts)}）`,
        Object.values(checks),
        [18, 60, 18, 16],
        report.outcomes.map((outcome) => {
          const check = CHECK_TEXT[outcome.id]
          return [check.name, check.what, check.looked(outcome.looked), outcomeText(outcome)]
        }),
      ),
      sheetOf(
        text.sheets.findings,
        title,
        Object.values(findings),
        [10, 18, 30, 80],
        findingsOf(report).map((finding) => [
          text.severity[finding.severity],
          CHECK_TEXT[finding.check].name,
          findingPlaceText(finding.where, nameOf),
          findingText(finding, formatFen),
        ]),
      ),
    ],
  }
}
