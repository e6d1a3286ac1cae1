import type { Heading } from '../sheet-headings'
import type { TableSheet } from '../table-file'
import { clockLayout } from './clock-layout'
import { dingtalkLayout } from './dingtalk-layout'
import type { SheetLayout } from './sheet-layout'

/** The reports of attendance apps and clock machines that are known as a whole, before their headings are looked at one by one. */
export function knownLayout(
  file: string,
  sheet: TableSheet,
  dingtalkColumns: (headings: readonly Heading[]) => SheetLayout['columns'],
): SheetLayout | undefined {
  return dingtalkLayout(file, sheet, dingtalkColumns) ?? clockLayout(sheet)
}
