import { rowInForce } from '../../kernel/dated-table'
import type { LocalDay } from '../../kernel/local-day'
import { localDay } from '../../kernel/local-day'
import type { GradeRules } from '../kpi-plan'

/** Grades and coefficients until the shop writes its own: S ≥ 95, A ≥ 85, B ≥ 70, C ≥ 60, else D. */
export const DEFAULT_GRADE_RULES: GradeRules = {
  from: localDay('2000-01-01'),
  source: '店铺绩效制度（默认，可改）',
  bands: [
    { grade: 'S', fromScore: '95', coefficient: '1.5' },
    { grade: 'A', fromScore: '85', coefficient: '1.2' },
    { grade: 'B', fromScore: '70', coefficient: '1.0' },
    { grade: 'C', fromScore: '60', coefficient: '0.8' },
    { grade: 'D', fromScore: '0', coefficient: '0.5' },
  ],
}

/** The shop's own grade rules in force on the day, or the default until it has any. */
export function valueOrDefaultGradeRules(rules: readonly GradeRules[], day: LocalDay): GradeRules {
  return rowInForce(rules, day) ?? DEFAULT_GRADE_RULES
}
