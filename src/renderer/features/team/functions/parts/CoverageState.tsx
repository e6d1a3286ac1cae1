import type { FunctionCoverage } from '../../../../../core/staffing/function-coverage'
import { coverageText } from '../../../../../core/text/coverage-text'
import { ToneBadge } from '../../../../ui/ToneBadge'

const TONES = { covered: 'good', single: 'warn', gap: 'bad' } as const

/** How well a function is covered, in words, sign and colour. */
export function CoverageState({ state }: Pick<FunctionCoverage, 'state'>) {
  return <ToneBadge tone={TONES[state]}>{coverageText.states[state]}</ToneBadge>
}
