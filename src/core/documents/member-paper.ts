import type { LocalDay } from '../kernel/local-day'
import type { MemberColumnKey, MemberSheetPerson } from '../sheets/member-columns'
import { memberCellText, memberColumnsOf } from '../sheets/member-columns'
import { memberSheetText } from '../text/member-text'
import type { TablePaper } from './paper'

export interface MemberPaperInput {
  readonly shopName: string
  readonly people: readonly MemberSheetPerson[]
  readonly columns: readonly MemberColumnKey[]
  /** Day of printing. */
  readonly on: LocalDay
}

const MM_PER_CHAR = 1.9
/** Between 10 mm margins. */
const WIDTH_MM = { portrait: 190, landscape: 277 } as const

/** 员工名单 as it stands on the screen: upright while it fits, then landscape, then A3. */
export function buildMemberPaper({ shopName, people, columns: keys, on }: MemberPaperInput): TablePaper {
  const columns = memberColumnsOf(keys)
  const widthMm = columns.reduce((sum, { widthChars }) => sum + widthChars * MM_PER_CHAR, 0)
  return {
    kind: 'table',
    title: memberSheetText.listOf(shopName),
    subtitle: memberSheetText.paperNote(people.length, on),
    paper: widthMm > WIDTH_MM.landscape ? 'A3' : 'A4',
    landscape: widthMm > WIDTH_MM.portrait,
    columns: columns.map(({ head, widthChars }) => ({ head, widthMm: widthChars * MM_PER_CHAR, align: 'left' })),
    rows: people.map((person) => ({ cells: columns.map(({ cell }) => memberCellText(cell(person))) })),
    notes: [],
    signatures: [],
  }
}
