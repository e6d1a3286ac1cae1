import type { SourceCell } from '../../attendance/records'
import type { Month } from '../../kernel/local-day'
import { lastDayOf } from '../../kernel/local-day'
import { compareFractions, fractionFromDecimal, roundToInteger, times, fraction } from '../../kernel/fraction'
import type { KpiActual } from '../../kpi/kpi-month'
import type { Indicator, KpiItem } from '../../kpi/kpi-plan'
import type { Member } from '../../team/member'
import { isBlankCell, plainText, shown } from '../cells/cell-text'
import { canonicalDecimal, readDecimal, readDuration } from '../cells/number-cell'
import { PERCENT_IN_HEADING } from '../columns/cell-words-columns'
import { RATING_WORDS } from '../columns/kpi-columns'
import type { ImportContext, TableReading } from '../import-context'
import { checkEmployedInMonth, monthOfRow, readRows } from '../import-context'
import type { Heading } from '../sheet-headings'
import type { ShopDraft } from '../shop-draft'
import type { RawCell } from '../table-file'
import type { TableRow } from '../table-row'
import { indicatorHeading, indicatorNamed, plannedIndicators } from './known-indicators'

/** 绩效实际: one row a person with a column per indicator, or one row per person and indicator. */
export const readKpiActuals: TableReading = (known, context) => {
  const isLong = known.columns.has('indicator') && known.columns.has('actual')
  return readRows(known, context, (row) => {
    const member = context.people.of(row)
    const month = monthOfRow(row)
    const comment = row.text('comment', 1000)
    if (row.failed || !member || !month) return false
    checkEmployedInMonth(row, member, month)
    const found = isLong ? longActuals(row, context, member, month) : wideActuals(row, context, member, month)
    if (row.failed) return false
    putActuals(row, context.draft, { member, month, found, comment })
    return true
  })
}

function longActuals(row: TableRow, context: ImportContext, member: Member, month: Month): readonly KpiActual[] {
  row.need('indicator')
  const name = row.text('indicator', 60)
  const heading = row.heading('actual')
  const indicator = name === '' ? undefined : indicatorNamed(context.draft.indicators.all(), name)
  if (name !== '' && !indicator) row.fail('unknown-indicator', 'indicator', name)
  if (!row.has('actual') || !heading || !indicator) return []
  return actualOf(row, context, { member, month, indicator, heading, cell: row.cell('actual') })
}
function wideActuals(row: TableRow, context: ImportContext, member: Member, month: Month): readonly KpiActual[] {
  const { indicators, kpiPlans } = context.draft
  const known = plannedIndicators(indicators.all(), kpiPlans.all())
  const byHeading = new Map(known.map((indicator) => [indicatorHeading(indicator), indicator]))
  return row.known.named.flatMap(({ name, heading }) => {
    const [indicator, cell] = [byHeading.get(name), row.cellUnder(heading)]
    return indicator && !isBlankCell(cell) ? actualOf(row, context, { member, month, indicator, heading, cell }) : []
  })
}
interface ActualCell {
  readonly member: Member
  readonly month: Month
  readonly indicator: Indicator
  readonly heading: Heading
  readonly cell: RawCell
}
function actualOf(row: TableRow, context: ImportContext, actual: ActualCell): readonly KpiActual[] {
  const { indicator, heading, cell } = actual
  const value = valueOf(row, context, actual)
  if (value === undefined) {
    row.failed = true
    row.report.error('not-a-number', row.at(undefined, heading), shown(cell))
    return []
  }
  const source: SourceCell = row.source()
  return [{ indicatorId: indicator.id, value, source }]
}
function valueOf(
  row: TableRow,
  context: ImportContext,
  { member, month, indicator, heading, cell }: ActualCell,
): string | undefined {
  const text = plainText(cell)
  const plain = readDecimal(cell)
  const item = itemOf(context.draft, member, month, indicator)
  if (plain === undefined) {
    if (item?.scoring.kind === 'manual' && Object.hasOwn(RATING_WORDS, text)) return RATING_WORDS[text]
    return indicator.unit === 'seconds' ? readDuration(cell) : undefined
  }
  // A cell formatted as per cent holds 0.45 for 45 %. Only a goal far above 1 % makes that certain.
  const isFraction = indicator.unit === 'percent' && typeof cell === 'number' && !PERCENT_IN_HEADING.test(heading.label)
  if (!isFraction || !isFarBelow(plain, item?.target ?? indicator.usualTarget)) return plain
  const percentText = timesHundred(plain)
  row.report.warnOnce('percent-fraction-read', row.at(undefined, heading), `${plain} → ${percentText}%`)
  return percentText
}
/** At most 1.5 where the goal is 20 or more. */
function isFarBelow(value: string, target: string | undefined): boolean {
  const goal = target === undefined ? undefined : readDecimal(target)
  if (goal === undefined || compareFractions(fractionFromDecimal(goal), fraction(20)) < 0) return false
  return compareFractions(fractionFromDecimal(value), fraction(3, 2)) <= 0 && value !== '0'
}
function timesHundred(value: string): string {
  const scaled = times(fractionFromDecimal(value), fraction(1_000_000_000_000))
  const digits = String(roundToInteger(scaled)).padStart(13, '0')
  return canonicalDecimal(`${digits.slice(0, -10)}.${digits.slice(-10)}`)
}
function itemOf(draft: ShopDraft, member: Member, month: Month, indicator: Indicator): KpiItem | undefined {
  const role = draft.assignmentOn(member.id, lastDayOf(month))?.roleId
  const plans = draft.kpiPlans
    .all()
    .filter((plan) => role !== undefined && plan.roleIds.includes(role) && plan.from <= lastDayOf(month))
  const latest = plans.reduce((last, next) => (last === undefined || next.from > last.from ? next : last), plans[0])
  return latest?.items.find((item) => item.indicatorId === indicator.id)
}

/** Actuals join those of the month; a new value of the same indicator replaces the old one. */
function putActuals(
  row: TableRow,
  draft: ShopDraft,
  said: {
    readonly member: Member
    readonly month: Month
    readonly found: readonly KpiActual[]
    readonly comment: string
  },
): void {
  const { member, month, found } = said
  const before = draft.kpiMonths.get(`${member.id}|${month}`)
  const brought = new Map(found.map((actual) => [actual.indicatorId, actual]))
  const kept = (before?.actuals ?? []).map((actual) => brought.get(actual.indicatorId) ?? actual)
  const added = found.filter((actual) => !kept.some((other) => other.indicatorId === actual.indicatorId))
  const comment = said.comment || before?.comment
  const actuals = [...kept, ...added]
  draft.kpiMonths.put({ memberId: member.id, month, actuals, ...(comment ? { comment } : {}) }, row.at())
}
