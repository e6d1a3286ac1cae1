import type { Month } from '../kernel/local-day'
import { dayOfMonth, localDay, month } from '../kernel/local-day'
import type { ColumnMapping, ShopData } from '../month/shop-data'
import { monthText } from '../text/time-text'
import { isBlankCell, plainText } from './cells/cell-text'
import { newYearOf } from './cells/day-cell'
import { mappedSheet } from './column-mapping'
import { ALL_TABLES } from './columns/all-tables'
import { NOTES_SHEET } from './columns/cell-words-columns'
import type { ImportContext, TableReading } from './import-context'
import { dataRows } from './import-context'
import type { ImportPlan, ImportProblem, ShopPatch, TableKind } from './import-plan'
import { ImportReport } from './import-report'
import { People } from './people'
import type { KnownSheet } from './recognise-sheet'
import { recogniseSheet } from './recognise-sheet'
import { RosterBook } from './roster-book'
import { ShiftBook } from './shift-book'
import { ShopDraft } from './shop-draft'
import type { TableFile, TableSheet } from './table-file'
import { readAdjustments } from './tables/adjustments-table'
import { readAccounts, readContacts, readEquipment } from './tables/belongings-tables'
import { readCommissionPlans } from './tables/commission-table'
import { readContributions } from './tables/contributions-table'
import { readClockReport } from './tables/clock-report'
import { readCorrections } from './tables/corrections-table'
import { readKpiActuals } from './tables/kpi-actual-table'
import { readKpiPlans } from './tables/kpi-plan-table'
import { dingtalkRank, readDingtalk } from './tables/dingtalk-table'
import { indicatorHeading, plannedIndicators } from './tables/known-indicators'
import { readLeave } from './tables/leave-table'
import { earliestDay, makeMembers } from './tables/made-members'
import { readMembers } from './tables/members-table'
import { readDepartments, readFunctions, readLadders, readRoles, readSignatures } from './tables/organisation-tables'
import { readOvertime } from './tables/overtime-table'
import { readAgreements, readCertificates, readChecklists, readContracts, readMovements } from './tables/paper-tables'
import { readPay } from './tables/pay-table'
import { readPunches } from './tables/punches-table'
import { readRoster } from './tables/roster-table'
import { readSales } from './tables/sales-table'
import { readSettings } from './tables/settings-table'
import { readShifts } from './tables/shifts-table'
import { readSkillLevels, readSkills } from './tables/skill-tables'
import { readTax } from './tables/tax-table'
import { readWecomDaily } from './tables/wecom-table'

export interface ImportOptions {
  /** Tables to take; others are named and left. */
  readonly only?: readonly TableKind[]
  /** The month for sheets and dates that do not say theirs. */
  readonly defaultMonth?: Month
  /** What the owner has said about columns; it stands above what the headings say. */
  readonly columnMappings?: readonly ColumnMapping[]
}

/** Where a fallback day comes from when nothing in the import or the shop has a date. */
const NO_DATE_ANYWHERE = localDay('2000-01-01')
const NOON = 720

/** Tables after those of members, each after what it refers to. What the shop enters stands above what a report says. */
const READINGS: readonly (readonly [TableKind, TableReading])[] = [
  ['roles', readRoles],
  ['roster', readRoster],
  ['leave', readLeave],
  ['overtime', readOvertime],
  ['corrections', readCorrections],
  ['wecom-daily', readWecomDaily],
  ['dingtalk', readDingtalk],
  ['clock-report', readClockReport],
  ['punches', readPunches],
  ['pay', readPay],
  ['contributions', readContributions],
  ['tax', readTax],
  ['kpi-plan', readKpiPlans],
  ['kpi-actual', readKpiActuals],
  ['commission-plan', readCommissionPlans],
  ['sales', readSales],
  ['adjustments', readAdjustments],
  ['departments', readDepartments],
  ['skills', readSkills],
  ['skill-levels', readSkillLevels],
  ['ladders', readLadders],
  ['functions', readFunctions],
  ['contracts', readContracts],
  ['certificates', readCertificates],
  ['agreements', readAgreements],
  ['movements', readMovements],
  ['checklists', readChecklists],
  ['signatures', readSignatures],
  ['accounts', readAccounts],
  ['equipment', readEquipment],
  ['contacts', readContacts],
]

/**
 * What importing the files would do. Sheets are known by their headings; rows that cannot be read are reported and left
 * out, all others taken. The order of the files does not matter. Never throws on any content.
 *
 * @param existing the shop as it is: its people, shifts and plans are known, and what it has already is not in the patch
 */
export function planImport(files: readonly TableFile[], existing: ShopData, options: ImportOptions = {}): ImportPlan {
  const report = new ImportReport()
  const places = placesOf(files)
  const known = recogniseAll(places, existing, report, options)
  const draft = new ShopDraft(existing)
  const context: ImportContext = {
    draft,
    report,
    people: new People(existing.members),
    shifts: new ShiftBook(draft),
    rosters: new RosterBook(draft),
    fallbackDay: fallbackDay(known, existing, report, options.defaultMonth),
    defaultMonth: options.defaultMonth,
  }
  const accepted = readAll(known, context)
  for (const sheet of known) {
    const rows = dataRows(sheet, report, undefined).length
    report.sheet({
      file: sheet.file,
      sheet: sheet.sheet.name,
      kind: sheet.kind,
      rows,
      accepted: Math.min(rows, accepted.get(sheet) ?? 0),
    })
  }
  const patch = draft.patch((closed, at) => report.warnOnce('month-closed', at, monthText(closed)))
  return {
    patch,
    recognised: inOrder(report.sheets, places),
    problems: inOrder(report.problems, places),
    months: monthsOf(patch),
  }
}

interface SheetPlace {
  readonly file: string
  readonly sheet: TableSheet
}
/** All sheets in an order that depends only on the files themselves. */
function placesOf(files: readonly TableFile[]): readonly SheetPlace[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  const sorted = [...files].sort(
    (a, b) =>
      compare(a.fileName, b.fileName) || (a === b ? 0 : compare(JSON.stringify(a.sheets), JSON.stringify(b.sheets))),
  )
  return sorted.flatMap(({ fileName, sheets }) => sheets.map((sheet) => ({ file: fileName, sheet })))
}
function inOrder<T extends Pick<ImportProblem, 'file' | 'sheet'> & { readonly row?: number }>(
  items: readonly T[],
  places: readonly SheetPlace[],
): readonly T[] {
  const order = new Map<string, number>()
  const keyOf = (file: string, sheet: string): string => JSON.stringify([file, sheet])
  places.forEach(({ file, sheet }, index) => order.set(keyOf(file, sheet.name), index))
  const rank = (item: T): number => order.get(keyOf(item.file, item.sheet)) ?? places.length
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => rank(a.item) - rank(b.item) || (a.item.row ?? 0) - (b.item.row ?? 0) || a.index - b.index)
    .map(({ item }) => item)
}

/** Recognises twice: names of indicators in the plans are headings of the tables of actuals. */
function recogniseAll(
  places: readonly SheetPlace[],
  existing: ShopData,
  report: ImportReport,
  options: ImportOptions,
): readonly KnownSheet[] {
  const names = new Set(plannedIndicators(existing.indicators, existing.kpiPlans).map(indicatorHeading))
  const mappings = options.columnMappings ?? existing.settings.columnMappings ?? []
  const recognise = (file: string, sheet: TableSheet): KnownSheet | undefined =>
    mappedSheet(file, sheet, mappings) ?? recogniseSheet(file, sheet, names)
  const first = places.map(({ file, sheet }) => recognise(file, sheet))
  const planned = first.flatMap((known) => (known?.kind === 'kpi-plan' ? indicatorNames(known) : []))
  for (const name of planned) names.add(name)
  return places.flatMap(({ file, sheet }, index): readonly KnownSheet[] => {
    const known = planned.length > 0 && first[index]?.kind !== 'kpi-plan' ? recognise(file, sheet) : first[index]
    const at = { file, sheet: sheet.name, row: 0 }
    if (!known) {
      const rows = sheet.rows.filter((row) => row.some((cell) => !isBlankCell(cell))).length
      report.sheet({ file, sheet: sheet.name, kind: 'unknown', rows, accepted: 0 })
      if (rows > 0 && !sheet.hidden && !NOTES_SHEET.test(sheet.name)) report.warn('sheet-not-recognised', at)
      return []
    }
    const isUnwanted = options.only !== undefined && !options.only.includes(known.kind)
    if (!sheet.hidden && !isUnwanted) return [known]
    report.sheet({
      file,
      sheet: sheet.name,
      kind: known.kind,
      rows: dataRows(known, report, undefined).length,
      accepted: 0,
    })
    if (sheet.hidden) report.warn('hidden-sheet-skipped', at)
    else report.warn('kind-not-wanted', at, ALL_TABLES[known.kind].title)
    return []
  })
}
function indicatorNames(known: KnownSheet): readonly string[] {
  const column = known.columns.get('indicator')?.[0]?.column
  if (column === undefined) return []
  return known.sheet.rows.slice(known.heading.dataFrom).flatMap((row) => {
    const cell = row[column]
    return isBlankCell(cell) ? [] : [indicatorHeading({ name: plainText(cell) })]
  })
}

function fallbackDay(
  known: readonly KnownSheet[],
  existing: ShopData,
  report: ImportReport,
  defaultMonth: Month | undefined,
): ImportContext['fallbackDay'] {
  const spoken = earliestDay(known, { report, defaultMonth })
  const stored = [...existing.rosters, ...existing.punches].map((record) => record.month)
  const months = [
    ...stored,
    ...(spoken ? [month(spoken.slice(0, 7))] : []),
    ...(defaultMonth ? [defaultMonth] : []),
  ].sort()
  return months[0] ? newYearOf(months[0]) : NO_DATE_ANYWHERE
}

function readAll(known: readonly KnownSheet[], context: ImportContext): ReadonlyMap<KnownSheet, number> {
  const accepted = new Map<KnownSheet, number>()
  const ofKind = (kind: TableKind): readonly KnownSheet[] => known.filter((sheet) => sheet.kind === kind)
  const read = (kind: TableKind, reading: TableReading): void => {
    for (const sheet of ofKind(kind)) accepted.set(sheet, reading(sheet, context))
  }
  read('settings', readSettings)
  for (const [sheet, count] of readMembers(ofKind('members'), context)) accepted.set(sheet, count)
  read('shifts', readShifts)
  if (context.draft.members.all().length === 0)
    makeMembers(
      (['wecom-daily', 'dingtalk', 'roster'] as const).flatMap((kind) => inReadingOrder(ofKind(kind))),
      context,
    )
  context.people = new People(context.draft.members.all())
  for (const [kind, reading] of READINGS) {
    for (const sheet of inReadingOrder(ofKind(kind))) accepted.set(sheet, reading(sheet, context))
  }
  return accepted
}
/** The overview of an attendance report says more than its list of punches, so it comes first. */
function inReadingOrder(sheets: readonly KnownSheet[]): readonly KnownSheet[] {
  const rank = (sheet: KnownSheet): number => {
    if (sheet.kind === 'dingtalk') return dingtalkRank(sheet)
    return sheet.kind === 'wecom-daily' && sheet.columns.has('punchKind') ? 1 : 0
  }
  return [...sheets].sort((a, b) => rank(a) - rank(b))
}

/** Months that get something new. What a night shift of the month before leaves on the first morning is no month yet. */
function monthsOf(patch: ShopPatch): readonly string[] {
  const ownPunches = (patch.punches ?? []).filter(({ punches }) =>
    punches.some(({ day, minute }) => dayOfMonth(day) > 1 || minute >= NOON),
  )
  const records = [...(patch.rosters ?? []), ...ownPunches, ...(patch.kpiMonths ?? []), ...(patch.sales ?? [])]
  return [...new Set<string>(records.map((record) => record.month))].sort()
}
