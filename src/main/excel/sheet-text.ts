/** Words and names that every written workbook carries. */
export const SHEET_TEXT = {
  creator: '店班长',
  /** Excel's codes: &P this page, &N all pages. */
  pageFooter: '第 &P 页 共 &N 页',
  unnamedSheet: '工作表',
  cut: '…（已截断）',
} as const
