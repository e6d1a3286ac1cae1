import type { LocalDay } from '../kernel/local-day'
import type { CareerLadder } from '../roles/career-ladder'
import type { DescriptionDifference } from '../roles/compare-descriptions'
import { descriptionListText as TEXT } from '../text/description-list-text'
import { dayText, descriptionPaperText } from '../text/description-paper-text'
import { descriptionValueText, differenceSubjectText } from '../text/description-text'
import { JOB_DESCRIPTION_PART_LABELS } from '../text/roles-text'
import type { TablePaper } from './paper'

type Column = TablePaper['columns'][number]

const left = (head: string, widthMm: number): Column => ({ head, widthMm, align: 'left' })
const centred = (head: string, widthMm: number): Column => ({ head, widthMm, align: 'center' })

/** A4 upright between 10 mm margins: the widths of each list sum to 190 mm. */
const UPRIGHT = { kind: 'table', paper: 'A4', landscape: false } as const

export interface SignListInput {
  readonly shopName: string
  readonly printedOn: LocalDay
  readonly rows: readonly {
    readonly name: string
    readonly department: string
    readonly role: string
    readonly version: number
    readonly isDue: boolean
    readonly signedOn?: LocalDay
  }[]
}

/** 签收表: everybody with the version they sign for; who has signed already stands there with the day. */
export function buildSignListPaper({ shopName, printedOn, rows }: SignListInput): TablePaper {
  return {
    ...UPRIGHT,
    title: TEXT.signTitle(shopName),
    subtitle: TEXT.signSubtitle(dayText(printedOn), rows.length),
    columns: [
      centred(TEXT.number, 12),
      left(TEXT.name, 28),
      left(TEXT.department, 30),
      left(TEXT.role, 34),
      centred(TEXT.version, 18),
      centred(TEXT.signature, 38),
      centred(TEXT.date, 30),
    ],
    rows: rows.map(({ name, department, role, version, isDue, signedOn }, index) => ({
      cells: [
        String(index + 1),
        name,
        department,
        role,
        descriptionPaperText.versionNumber(version),
        isDue || signedOn === undefined ? '' : TEXT.signed(signedOn),
        '',
      ],
    })),
    notes: [TEXT.signNote],
    signatures: TEXT.signatures,
  }
}

export interface ComparisonInput {
  readonly shopName: string
  readonly role: string
  /** Names of the two sides. */
  readonly left: string
  readonly right: string
  readonly differences: readonly DescriptionDifference[]
}

/** What two versions say differently, side by side. */
export function buildComparisonPaper(input: ComparisonInput): TablePaper {
  return {
    ...UPRIGHT,
    title: TEXT.compareTitle(input.role),
    subtitle: TEXT.compareSubtitle(input.shopName, input.left, input.right),
    columns: [
      left(TEXT.part, 20),
      left(TEXT.subject, 42),
      centred(TEXT.kind, 14),
      left(input.left, 57),
      left(input.right, 57),
    ],
    rows: input.differences.map((difference) => {
      const { part, before, after } = difference
      return {
        cells: [
          JOB_DESCRIPTION_PART_LABELS[part],
          differenceSubjectText(difference),
          before ? (after ? TEXT.changed : TEXT.removed) : TEXT.added,
          before ? descriptionValueText(before) : TEXT.absent,
          after ? descriptionValueText(after) : TEXT.absent,
        ],
      }
    }),
    notes: [],
    signatures: [],
  }
}

export interface RoleListInput {
  readonly shopName: string
  readonly printedOn: LocalDay
  readonly rows: readonly {
    readonly name: string
    readonly department: string
    /** None = the owner. */
    readonly reportsTo?: string
    readonly holders: readonly string[]
    readonly heads: string
    readonly version?: number
  }[]
}

export function buildRoleListPaper({ shopName, printedOn, rows }: RoleListInput): TablePaper {
  return {
    ...UPRIGHT,
    title: TEXT.rolesTitle(shopName),
    subtitle: TEXT.rolesSubtitle(dayText(printedOn), rows.length),
    columns: [
      centred(TEXT.number, 12),
      left(TEXT.role, 34),
      left(TEXT.department, 28),
      left(TEXT.reportsTo, 28),
      centred(TEXT.heads, 20),
      left(TEXT.holders, 50),
      centred(TEXT.version, 18),
    ],
    rows: rows.map(({ name, department, reportsTo, holders, heads, version }, index) => ({
      cells: [
        String(index + 1),
        name,
        department,
        reportsTo ?? TEXT.owner,
        heads,
        holders.join(TEXT.listMark),
        version === undefined ? descriptionPaperText.none : descriptionPaperText.versionNumber(version),
      ],
    })),
    notes: [],
    signatures: [],
  }
}

/** 发展通道 from the highest step down, with what has to be shown for each. */
export function buildLadderPaper(shopName: string, ladder: CareerLadder): TablePaper {
  return {
    ...UPRIGHT,
    title: TEXT.ladderTitle(ladder.name),
    subtitle: shopName,
    columns: [centred(TEXT.step, 12), left(TEXT.stepName, 34), left(TEXT.conditions, 94), left(TEXT.payRange, 50)],
    rows: ladder.steps
      .map(({ title, conditions, payRange }, index) => ({
        cells: [String(index + 1), title, conditions.join(TEXT.sentenceMark), payRange ?? ''],
      }))
      .reverse(),
    notes: [],
    signatures: [],
  }
}
