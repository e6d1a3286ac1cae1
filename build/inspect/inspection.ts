import type { ImportPlan, ImportProblem, RecognisedSheet, TableKind } from '../../src/core/imports/import-plan'
import { planImport } from '../../src/core/imports/plan-import'
import { recogniseSheet } from '../../src/core/imports/recognise-sheet'
import type { TableFile } from '../../src/core/imports/table-file'
import { EMPTY_SHOP } from '../../src/core/month/shop-data'
import { importProblemSentence } from '../../src/core/text/import-text'
import type { FileForm } from '../../src/main/reading/file-kind'
import { asMembers, namedPeople } from './named-people'

/** What a file is, once it was read: the containers have the names of what was in them. */
export type FormatName = Exclude<FileForm, 'biff' | 'text'> | 'xlsx' | 'xls' | 'csv'

export function formatName(form: FileForm, wasRead: boolean): FormatName {
  switch (form) {
    case 'zip':
      return wasRead ? 'xlsx' : 'zip'
    case 'ole':
      return wasRead ? 'xls' : 'ole'
    case 'biff':
      return 'xls'
    case 'text':
      return 'csv'
    case 'html':
    case 'xml-2003':
    case 'foreign':
    case 'archive':
    case 'other':
      return form
  }
}

export interface InspectedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly kind: TableKind | 'unknown'
  /** 1-based row in which the headings begin; absent where none were recognised. */
  readonly headerRow?: number
  /** Rows of data; of an unknown sheet, rows with anything in them. */
  readonly rows: number
  readonly columns: number
  readonly taken: number
}
export interface InspectedProblem {
  readonly sheet: string
  /** 1-based; 0 = the sheet as a whole. */
  readonly row: number
  readonly column?: string
  readonly severity: ImportProblem['severity']
  readonly code: string
  readonly text: string
}
/** What the importer makes of one file, without a shop beside it. The keys are what `--json` prints. */
export interface Inspection {
  readonly file: string
  readonly format: FormatName
  /** Of the sheet that brings most. */
  readonly kind: TableKind | 'unknown'
  readonly sheets: readonly InspectedSheet[]
  readonly people: readonly { readonly name: string; readonly employeeNo: string }[]
  /** Named by rows, but not in the list of members that the same file brings. */
  readonly unknownPeople: readonly string[]
  readonly rows: number
  readonly rowsTaken: number
  readonly rowsWithProblems: number
  readonly punches: number
  readonly months: readonly string[]
  readonly problems: readonly InspectedProblem[]
}

/**
 * As the app would plan it. Punches and the like need people to belong to: where the file brings no list of members, those
 * it names stand in for the shop's.
 */
function planAlone(file: TableFile): { readonly plan: ImportPlan; readonly people: Inspection['people'] } {
  const plan = planImport([file], EMPTY_SHOP)
  const hasList = plan.recognised.some(({ kind, accepted }) => kind === 'members' && accepted > 0)
  if (hasList) return { plan, people: plan.patch.members ?? [] }
  const named = namedPeople(file)
  return { plan: planImport([file], { ...EMPTY_SHOP, members: asMembers(named) }), people: named }
}

function inspectSheet(file: TableFile, index: number, recognised: RecognisedSheet | undefined): InspectedSheet {
  const sheet = file.sheets[index]!
  const known = recogniseSheet(file.fileName, sheet, new Set())
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    kind: recognised?.kind ?? 'unknown',
    ...(known && recognised?.kind !== 'unknown' ? { headerRow: known.heading.row + 1 } : {}),
    rows: recognised?.rows ?? 0,
    columns: sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    taken: recognised?.accepted ?? 0,
  }
}

export function inspectFile(file: TableFile, format: FormatName): Inspection {
  const { plan, people } = planAlone(file)
  // Two sheets of one name: each takes the next of its reports.
  const reports = [...plan.recognised]
  const sheets = file.sheets.map((sheet, index) => {
    const at = reports.findIndex((report) => report.sheet === sheet.name)
    return inspectSheet(file, index, at === -1 ? undefined : reports.splice(at, 1)[0])
  })
  const known = sheets.filter((sheet) => sheet.kind !== 'unknown' && !sheet.hidden)
  const main = known.reduce<InspectedSheet | undefined>(
    (best, sheet) => (best === undefined || sheet.taken > best.taken ? sheet : best),
    undefined,
  )
  const places = plan.problems.filter(({ severity, row }) => severity === 'error' && row > 0)
  return {
    file: file.fileName,
    format,
    kind: main?.kind ?? 'unknown',
    sheets,
    people: people.map(({ name, employeeNo }) => ({ name, employeeNo })),
    unknownPeople: [
      ...new Set(plan.problems.filter(({ code }) => code === 'unknown-person').map(({ found }) => found)),
    ],
    rows: known.reduce((sum, sheet) => sum + sheet.rows, 0),
    rowsTaken: known.reduce((sum, sheet) => sum + sheet.taken, 0),
    rowsWithProblems: new Set(places.map(({ sheet, row }) => JSON.stringify([sheet, row]))).size,
    punches: (plan.patch.punches ?? []).reduce((sum, month) => sum + month.punches.length, 0),
    months: plan.months,
    problems: plan.problems.map((problem) => ({
      sheet: problem.sheet,
      row: problem.row,
      ...(problem.column === undefined ? {} : { column: problem.column }),
      severity: problem.severity,
      code: problem.code,
      text: importProblemSentence(problem),
    })),
  }
}
