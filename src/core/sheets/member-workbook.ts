import type { PersonOfMonth } from '../month/people-of-month'
import type { ContractHours } from '../team/member'
import { memberSheetText } from '../text/member-text'
import { blankCell, dayCell, spanning, textCell } from './cell'
import type { CellModel, WorkbookModel } from './workbook-model'

export interface MemberWorkbookInput {
  readonly shopName: string
  readonly people: readonly (PersonOfMonth & { readonly hours: ContractHours | undefined })[]
}

/** 员工名单 with the headings that the import knows; ID numbers and bank accounts stay out of it. */
export function buildMemberWorkbook({ shopName, people }: MemberWorkbookInput): WorkbookModel {
  const heads = Object.values(memberSheetText.heads)
  const rows = people.map(({ member, department, role, hours }): readonly CellModel[] => [
    textCell(member.employeeNo),
    textCell(member.name),
    textCell(department),
    textCell(role),
    dayCell(member.hiredOn),
    member.leftOn === undefined ? blankCell() : dayCell(member.leftOn),
    textCell(hours ? memberSheetText.employment[hours.employment] : ''),
    textCell(member.phone ?? ''),
    hours?.probationUntil === undefined ? blankCell() : dayCell(hours.probationUntil),
    textCell(member.note ?? '', 'text-wrap'),
  ])
  return {
    title: memberSheetText.sheet,
    sheets: [
      {
        name: memberSheetText.sheet,
        columns: [8, 10, 12, 16, 12, 12, 10, 14, 12, 24].map((widthChars) => ({ widthChars })),
        rows: [
          {
            heightPoints: 24,
            cells: [spanning(textCell(`${shopName} ${memberSheetText.sheet}`, 'title'), heads.length)],
          },
          { cells: heads.map((head) => textCell(head, 'head')) },
          ...rows.map((cells) => ({ cells })),
        ],
        frozen: { rows: 2, columns: 2 },
        print: { paper: 'A4', landscape: true, repeatRows: { from: 1, to: 2 }, fitToWidth: true },
        filterRow: 2,
      },
    ],
  }
}
