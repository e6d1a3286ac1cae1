import type { Indicator, ScoringRule } from '../../../core/kpi/kpi-plan'

/** The parameters of a rule in the words that the form and the import understand (`core/imports/tables/scoring-rule.ts`). */
export function scoringParameters(rule: ScoringRule, direction: Indicator['direction']): string {
  switch (rule.kind) {
    case 'ratio-up':
      return `上限${rule.capPercent}`
    case 'ratio-down':
      return `上限${rule.capPercent}${rule.variant === 'inverse' ? ' 倒数' : ''}`
    case 'linear':
      return rule.points.map((p) => `${p.at}:${p.score}`).join(' ')
    case 'step': {
      const sign = direction === 'higher-better' ? '≥' : '≤'
      return [...rule.bands.map((b) => `${sign}${b.bound}:${b.score}`), `其他:${rule.otherwise}`].join(' ')
    }
    case 'deduct': {
      const counting = { 'complete-units': '', 'any-part': ' 不满也扣', proportional: ' 按比例' }[rule.counting]
      return `每差${rule.unit}扣${rule.pointsPerUnit}${counting}`
    }
    case 'count-deduct':
      return `每次扣${rule.pointsPerTime}`
    case 'plus-minus':
      return `每1加减${rule.pointsPerUnit} 上限${rule.capPoints}`
    case 'veto':
      return rule.scope === 'total' ? '总分' : '本项'
    case 'manual':
      return ''
  }
}

/** What to write for each kind. */
export const SCORING_HINTS: Readonly<Record<ScoringRule['kind'], string>> = {
  'ratio-up': '上限120',
  'ratio-down': '上限100，或写 上限100 倒数',
  linear: '90:60 95:80 100:100',
  step: '≥98:100 ≥95:80 其他:0',
  deduct: '每差1扣2，可加 不满也扣 或 按比例',
  'count-deduct': '每次扣5',
  'plus-minus': '每1加减2 上限10',
  veto: '本项 或 总分',
  manual: '不用写',
}
/** A start for each kind. */
export const SCORING_STARTS: Readonly<Record<ScoringRule['kind'], string>> = {
  'ratio-up': '上限120',
  'ratio-down': '上限100',
  linear: '90:60 100:100',
  step: '≥95:100 ≥90:80 其他:60',
  deduct: '每差1扣2',
  'count-deduct': '每次扣5',
  'plus-minus': '每1加减2 上限10',
  veto: '本项',
  manual: '',
}
