import type { IndicatorId } from '../../kernel/ids'
import type { Indicator, KpiPlan } from '../../kpi/kpi-plan'
import { INDICATOR_LIBRARY } from '../../kpi/library/indicators'
import { plainText } from '../cells/cell-text'
import { headingName } from '../sheet-headings'

/** What a shop measures: its own indicators, and those of the library that its plans use. */
export function plannedIndicators(indicators: readonly Indicator[], plans: readonly KpiPlan[]): readonly Indicator[] {
  const used = new Set<IndicatorId>(plans.flatMap((plan) => plan.items.map((item) => item.indicatorId)))
  const own = new Set(indicators.map((indicator) => indicator.id))
  return [...indicators, ...INDICATOR_LIBRARY.filter((indicator) => used.has(indicator.id) && !own.has(indicator.id))]
}
/** The name that a column of actuals would have. */
export function indicatorHeading(indicator: Pick<Indicator, 'name'>): string {
  return headingName(plainText(indicator.name))
}
/** The shop's own indicator of that name, else the library's; blanks and full-width forms do not matter. */
export function indicatorNamed(indicators: readonly Indicator[], name: string): Indicator | undefined {
  const heading = indicatorHeading({ name })
  const hasName = (indicator: Indicator): boolean => indicatorHeading(indicator) === heading
  return indicators.find(hasName) ?? INDICATOR_LIBRARY.find(hasName)
}
