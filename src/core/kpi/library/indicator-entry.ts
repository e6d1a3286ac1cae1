import type { IndicatorId } from '../../kernel/ids'
import { toId } from '../../kernel/ids'
import type { Indicator, IndicatorUnit } from '../kpi-plan'

/** One row of the library before it gets its direction; `usualTarget` is decimal text in `unit`, absent where only the month's plan can say. */
interface IndicatorText {
  readonly name: string
  readonly unit: IndicatorUnit
  readonly definition: string
  readonly dataSource: string
  readonly usualTarget?: string
}

/** An indicator of which more is better. `id` is kept for ever: plans and scores refer to it. */
export function higherBetter(id: `ind-${string}`, text: IndicatorText): Indicator {
  return { id: toId<IndicatorId>(id), direction: 'higher-better', ...text }
}
/** An indicator of which less is better. */
export function lowerBetter(id: `ind-${string}`, text: IndicatorText): Indicator {
  return { id: toId<IndicatorId>(id), direction: 'lower-better', ...text }
}
