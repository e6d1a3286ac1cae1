import type { PersonOfMonth } from '../month/people-of-month'
import type { LocalDay } from '../kernel/local-day'
import type { ContractHours, Member } from '../team/member'
import { birthdayOf, genderOf } from '../team/member'
import type { EmploymentContract } from '../team/member-papers'
import { memberSheetText } from '../text/member-text'
import { GENDER_LABELS } from '../text/staffing-text'
import { blankCell, dayCell, spanning, textCell } from './cell'
import type { CellModel, WorkbookModel } from './workbook-model'

export interface MemberWorkbookInput {
  readonly shopName: string
  readonly people: readonly (PersonOfMonth & {
    readonly hours: ContractHours | undefined
    /** The newest one. */
    readonly contract?: EmploymentContract | undefined
  })[]
}

interface Column {
  readonly head: string
  readonly widthChars: number
  readonly cell: (person: MemberWorkbookInput['people'][number]) => CellModel
  /** Left out while nobody has anything in it. */
  readonly optional?: true
}
const { heads } = memberSheetText
const text = (value: string | undefined): CellModel => textCell(value ?? '')
const long = (value: string | undefined): CellModel => textCell(value ?? '', 'text-wrap')
const day = (value: LocalDay | undefined): CellModel => (value === undefined ? blankCell() : dayCell(value))

const COLUMNS: readonly Column[] = [
  { head: heads.employeeNo, widthChars: 8, cell: ({ member }) => text(member.employeeNo) },
  { head: heads.name, widthChars: 10, cell: ({ member }) => text(member.name) },
  { head: heads.department, widthChars: 12, cell: ({ department }) => text(department) },
  { head: heads.role, widthChars: 16, cell: ({ role }) => text(role) },
  { head: heads.hiredOn, widthChars: 12, cell: ({ member }) => day(member.hiredOn) },
  { head: heads.leftOn, widthChars: 12, cell: ({ member }) => day(member.leftOn) },
  {
    head: heads.employment,
    widthChars: 10,
    cell: ({ hours }) => text(hours && memberSheetText.employment[hours.employment]),
  },
  { head: heads.phone, widthChars: 14, cell: ({ member }) => text(member.phone) },
  { head: heads.probationUntil, widthChars: 12, cell: ({ hours }) => day(hours?.probationUntil) },
  { head: heads.contractFrom, widthChars: 12, cell: ({ contract }) => day(contract?.from), optional: true },
  { head: heads.contractUntil, widthChars: 12, cell: ({ contract }) => day(contract?.until), optional: true },
  { head: heads.birthday, widthChars: 12, cell: ({ member }) => day(birthdayOf(member)), optional: true },
  { head: heads.gender, widthChars: 6, cell: ({ member }) => text(genderText(member)), optional: true },
  { head: heads.wechat, widthChars: 14, cell: ({ member }) => text(member.wechat), optional: true },
  { head: heads.address, widthChars: 24, cell: ({ member }) => long(member.address), optional: true },
  {
    head: heads.emergencyName,
    widthChars: 12,
    cell: ({ member }) => text(member.emergencyContact?.name),
    optional: true,
  },
  {
    head: heads.emergencyPhone,
    widthChars: 14,
    cell: ({ member }) => text(member.emergencyContact?.phone),
    optional: true,
  },
  {
    head: heads.emergencyRelation,
    widthChars: 10,
    cell: ({ member }) => text(member.emergencyContact?.relation),
    optional: true,
  },
  { head: heads.education, widthChars: 16, cell: ({ member }) => text(member.education), optional: true },
  { head: heads.abilities, widthChars: 20, cell: ({ member }) => long(member.abilities), optional: true },
  { head: heads.interests, widthChars: 16, cell: ({ member }) => long(member.interests), optional: true },
  { head: heads.experience, widthChars: 28, cell: ({ member }) => long(member.experience), optional: true },
  { head: heads.note, widthChars: 24, cell: ({ member }) => long(member.note) },
]
/** Beyond so many columns A4 would be too small to read. */
const MOST_ON_A4 = 14

/** 员工名单 with the headings that the import knows; ID numbers and bank accounts stay out of it. */
export function buildMemberWorkbook({ shopName, people }: MemberWorkbookInput): WorkbookModel {
  const columns = COLUMNS.filter(({ optional, cell }) => !optional || people.some((person) => isFilled(cell(person))))
  return {
    title: memberSheetText.sheet,
    sheets: [
      {
        name: memberSheetText.sheet,
        columns: columns.map(({ widthChars }) => ({ widthChars })),
        rows: [
          {
            heightPoints: 24,
            cells: [spanning(textCell(`${shopName} ${memberSheetText.sheet}`, 'title'), columns.length)],
          },
          { cells: columns.map(({ head }) => textCell(head, 'head')) },
          ...people.map((person) => ({ cells: columns.map(({ cell }) => cell(person)) })),
        ],
        frozen: { rows: 2, columns: 2 },
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

function isFilled({ value }: CellModel): boolean {
  return value.kind === 'text' ? value.text !== '' : value.kind !== 'blank'
}
function genderText(member: Member): string | undefined {
  const gender = genderOf(member)
  return gender && GENDER_LABELS[gender]
}
