import { memberSheetText } from '../text/member-text'
import { spanning, textCell } from './cell'
import type { MemberColumnKey, MemberSheetPerson } from './member-columns'
import { MEMBER_COLUMNS, memberCellText, memberColumnsOf } from './member-columns'
import type { WorkbookModel } from './workbook-model'

export interface MemberWorkbookInput {
  readonly shopName: string
  readonly people: readonly MemberSheetPerson[]
  /** The columns to show, in order; without them all that the import can take back in and somebody has something in. */
  readonly columns?: readonly MemberColumnKey[]
}

/** Beyond so many columns A4 would be too small to read. */
const MOST_ON_A4 = 14

/** 员工名单 with the headings that the import knows; ID numbers and bank accounts stay out of it. */
export function buildMemberWorkbook({ shopName, people, columns: keys }: MemberWorkbookInput): WorkbookModel {
  const columns =
    keys === undefined
      ? MEMBER_COLUMNS.filter(
          ({ when, cell }) =>
            when === 'always' || (when === 'filled' && people.some((person) => memberCellText(cell(person)) !== '')),
        )
      : memberColumnsOf(keys)
  return {
    title: memberSheetText.sheet,
    sheets: [
      {
        name: memberSheetText.sheet,
        columns: columns.map(({ widthChars }) => ({ widthChars })),
        rows: [
          {
            heightPoints: 24,
            cells: [spanning(textCell(memberSheetText.listOf(shopName), 'title'), columns.length)],
          },
          { cells: columns.map(({ head }) => textCell(head, 'head')) },
          ...people.map((person) => ({ cells: columns.map(({ cell }) => cell(person)) })),
        ],
        frozen: { rows: 2, columns: Math.min(2, columns.length) },
        print: {
          paper: columns.length > MOST_ON_A4 ? 'A3' : 'A4',
          landscape: true,
          repeatRows: { from: 1, to: 2 },
          fitToWidth: true,
        },
        filterRow: 2,
      },
    ],
  }
}
