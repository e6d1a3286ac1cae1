import { toId } from '../../kernel/ids'
import type { IndicatorId, KpiPlanId, RoleId } from '../../kernel/ids'
import type { LocalDay } from '../../kernel/local-day'
import { checkPlan } from '../../kpi/check-plan'
import { libraryIndicator } from '../../kpi/library/indicators'
import type { Indicator, KpiItem, KpiPlan } from '../../kpi/kpi-plan'
import { kpiPlanProblemText } from '../../text/kpi-text'
import { plainText } from '../cells/cell-text'
import { readDecimal } from '../cells/number-cell'
import { DIRECTION_WORDS, KPI_PLAN_NAME_SUFFIX, SCORING_WORDS, UNIT_WORDS } from '../columns/kpi-columns'
import type { ImportContext } from '../import-context'
import { dataRows, monthOfSheet } from '../import-context'
import { sameRecord } from '../merge-patch'
import type { KnownSheet } from '../recognise-sheet'
import { idPart } from '../shop-draft'
import type { TableRow } from '../table-row'
import type { Direction } from './scoring-rule'
import { indicatorNamed } from './known-indicators'
import { guessScoringKind, readScoringRule } from './scoring-rule'
import { rolesOf } from './commission-table'

const FULL_WEIGHT = 100

interface PlanDraft {
  readonly name: string
  readonly from: LocalDay
  readonly firstRow: TableRow
  readonly roleIds: Set<RoleId>
  readonly items: KpiItem[]
  readonly indicators: Indicator[]
  rows: number
  isBroken: boolean
}

/** 考核方案: one row an indicator. A plan is taken whole or not at all: half a plan would score wrongly. */
export function readKpiPlans(known: KnownSheet, context: ImportContext): number {
  const plans = new Map<string, PlanDraft>()
  let last: PlanDraft | undefined
  for (const row of dataRows(known, context.report, monthOfSheet(known, context.defaultMonth))) {
    const plan = planOfRow(row, context, plans, last)
    if (!plan) continue
    last = plan
    plan.rows += 1
    readItem(row, context, plan)
    if (row.failed) plan.isBroken = true
  }
  let accepted = 0
  for (const plan of plans.values()) accepted += takePlan(plan, context)
  return accepted
}

/** Rows without plan and role go on with the plan above. */
function planOfRow(
  row: TableRow,
  context: ImportContext,
  plans: Map<string, PlanDraft>,
  last: PlanDraft | undefined,
): PlanDraft | undefined {
  const said = row.text('plan', 60)
  const roleText = row.text('roles', 60)
  const roleIds = rolesOf(row, context)
  const isFollowing = last !== undefined && (said === '' || said === last.name) && roleText === '' && !row.has('from')
  if (isFollowing) return last
  const name = said === '' ? (roleText === '' ? '' : `${roleText}${KPI_PLAN_NAME_SUFFIX}`) : said
  if (name === '') return row.fail('missing-value', 'roles', '')
  const from = row.has('from') ? row.day('from') : last?.name === name ? last.from : context.fallbackDay
  const key = `${name}|${from ?? ''}`
  const plan = plans.get(key) ?? {
    name,
    from: from ?? context.fallbackDay,
    firstRow: row,
    roleIds: new Set<RoleId>(),
    items: [],
    indicators: [],
    rows: 0,
    isBroken: false,
  }
  for (const roleId of roleIds) plan.roleIds.add(roleId)
  plans.set(key, plan)
  return plan
}

function readItem(row: TableRow, context: ImportContext, plan: PlanDraft): void {
  row.need('indicator')
  row.need('weight')
  const weightPercent = row.whole('weight', 1, FULL_WEIGHT)
  const scoringText = plainText(row.cell('parameters'))
  const target = readDecimal(row.cell('target')) ?? plainText(row.cell('target'))
  const said = row.choice('scoring', SCORING_WORDS)
  const unit = row.choice('unit', UNIT_WORDS)
  const direction = row.choice('direction', DIRECTION_WORDS)
  const name = row.text('indicator', 60)
  if (row.failed || weightPercent === undefined) return
  const known = indicatorNamed(context.draft.indicators.all(), name)
  const kind = said ?? guessScoringKind(scoringText, direction ?? known?.direction ?? 'higher-better')
  const read = readScoringRule(kind, scoringText)
  if (!read) {
    row.fail('bad-parameters', 'parameters')
    return
  }
  const needsTarget = kind === 'ratio-up' || kind === 'ratio-down' || kind === 'deduct' || kind === 'plus-minus'
  if (
    needsTarget &&
    (readDecimal(target) === undefined || (kind !== 'deduct' && kind !== 'plus-minus' && readDecimal(target) === '0'))
  ) {
    row.fail(target === '' ? 'missing-value' : 'not-a-number', 'target')
    return
  }
  const indicator = indicatorOf(row, { name, known, unit, direction: direction ?? read.direction })
  if (plan.items.some((item) => item.indicatorId === indicator.id)) {
    row.fail('duplicate-indicator', 'indicator')
    return
  }
  plan.items.push({ indicatorId: indicator.id, weightPercent, target, scoring: read.rule })
  plan.indicators.push(indicator)
}

function takePlan(plan: PlanDraft, context: ImportContext): number {
  const { draft, report } = context
  if (plan.isBroken) {
    report.error('plan-has-bad-row', plan.firstRow.at('indicator'), plan.name)
    return 0
  }
  const total = plan.items.reduce((sum, item) => sum + item.weightPercent, 0)
  if (total !== FULL_WEIGHT) {
    report.error('weights-not-100', plan.firstRow.at('weight'), `${plan.name}: ${total}`)
    return 0
  }
  const id = toId<KpiPlanId>(`kpi-${idPart(plan.name)}-${plan.from}`)
  if (draft.kpiPlans.brought(id)) {
    report.error('duplicate-row', plan.firstRow.at('plan'), plan.name)
    return 0
  }
  const known = draft.kpiPlans.all().find((other) => other.name === plan.name && other.from === plan.from)
  const finished: KpiPlan = {
    id: known?.id ?? id,
    name: plan.name,
    roleIds: [...plan.roleIds],
    from: plan.from,
    items: plan.items,
  }
  const checked = checkPlan(finished, plan.indicators)
  if (!checked.ok) {
    const nameOf = (id: IndicatorId): string => plan.indicators.find((indicator) => indicator.id === id)?.name ?? id
    for (const problem of checked.error)
      report.error('plan-faulty', plan.firstRow.at('indicator'), kpiPlanProblemText(problem, nameOf))
    return 0
  }
  // What the library has already needs no copy in the shop.
  for (const indicator of plan.indicators)
    if (!sameRecord(indicator, libraryIndicator(indicator.id))) draft.indicators.put(indicator)
  draft.kpiPlans.put(finished)
  return plan.rows
}

function indicatorOf(
  row: TableRow,
  about: {
    readonly name: string
    readonly known: Indicator | undefined
    readonly unit: Indicator['unit'] | undefined
    readonly direction: Direction | undefined
  },
): Indicator {
  const { name, known } = about
  const [definition, dataSource] = [row.text('definition', 1000), row.text('dataSource', 200)]
  const usualTarget = known?.usualTarget
  return {
    id: known?.id ?? toId<IndicatorId>(`ind-${idPart(name)}`),
    name,
    unit: about.unit ?? known?.unit ?? 'score',
    direction: known?.direction ?? about.direction ?? 'higher-better',
    definition: definition || known?.definition || '',
    dataSource: dataSource || known?.dataSource || '',
    ...(usualTarget === undefined ? {} : { usualTarget }),
  }
}
