import { assertNever } from '../kernel/assert-never'
import type { IndicatorId } from '../kernel/ids'
import type { GradeRulesProblem, KpiPlanProblem } from '../kpi/check-plan'
import type { KpiScore } from '../kpi/kpi-month'
import type { Indicator, IndicatorUnit, ScoringRule } from '../kpi/kpi-plan'

export const INDICATOR_UNIT_TEXT: Readonly<Record<IndicatorUnit, string>> = {
  percent: '%',
  permille: '‰',
  yuan: '元',
  seconds: '秒',
  hours: '小时',
  days: '天',
  count: '次',
  pieces: '件',
  score: '分',
  ratio: '倍',
  people: '人',
}
export const INDICATOR_DIRECTION_TEXT: Readonly<Record<Indicator['direction'], string>> = {
  'higher-better': '越高越好',
  'lower-better': '越低越好',
}
export const GRADE_TEXT: Readonly<Record<NonNullable<KpiScore['grade']>, string>> = {
  S: 'S 卓越',
  A: 'A 优秀',
  B: 'B 合格',
  C: 'C 待提高',
  D: 'D 不合格',
}
export const SCORING_KIND_TEXT: Readonly<Record<ScoringRule['kind'], string>> = {
  'ratio-up': '完成率',
  'ratio-down': '反向',
  linear: '插值',
  step: '分档',
  deduct: '扣分',
  'count-deduct': '按次扣',
  'plus-minus': '加减分',
  veto: '一票否决',
  manual: '主管评分',
}

/** '98.5%', '35 秒' */
export function indicatorValueText(value: string, unit: IndicatorUnit): string {
  const isSign = unit === 'percent' || unit === 'permille'
  return isSign ? `${value}${INDICATOR_UNIT_TEXT[unit]}` : `${value} ${INDICATOR_UNIT_TEXT[unit]}`
}

/** How an indicator is scored, in one line for forms and printed plans. */
export function scoringRuleText(rule: ScoringRule, direction: Indicator['direction']): string {
  const sign = direction === 'higher-better' ? '≥' : '≤'
  switch (rule.kind) {
    case 'ratio-up':
      return `实际 ÷ 目标 × 100，最高 ${rule.capPercent} 分`
    case 'ratio-down':
      return rule.variant === 'two-minus'
        ? `（2 − 实际 ÷ 目标）× 100，最高 ${rule.capPercent} 分`
        : `目标 ÷ 实际 × 100，最高 ${rule.capPercent} 分`
    case 'linear':
      return `按 ${rule.points.map((point) => `${point.at}→${point.score}`).join('、')} 连线取分，两端持平`
    case 'step':
      return [...rule.bands.map((band) => `${sign}${band.bound} 得 ${band.score}`), `其余 ${rule.otherwise}`].join('，')
    case 'deduct': {
      const towards = direction === 'higher-better' ? '低于' : '高于'
      const counting = { 'complete-units': '不足一档不扣', 'any-part': '不足一档按一档扣', proportional: '按比例扣' }
      return `每${towards}目标 ${rule.unit} 扣 ${rule.pointsPerUnit} 分，${counting[rule.counting]}，扣到 0`
    }
    case 'count-deduct':
      return `超出目标每次扣 ${rule.pointsPerTime} 分，扣到 0`
    case 'plus-minus':
      return `100 分起，每单位加 ${rule.pointsPerUnit} 分（负数为减），上下不超过 ${rule.capPoints} 分`
    case 'veto':
      return rule.scope === 'total' ? '一旦发生，总分为 0' : '一旦发生，本项为 0'
    case 'manual':
      return '主管直接打分，0 到 100'
    default:
      return assertNever(rule)
  }
}

/** Why a plan may not be used, and what to do. */
export function kpiPlanProblemText(problem: KpiPlanProblem, nameOf: (id: IndicatorId) => string): string {
  switch (problem.code) {
    case 'no-items':
      return '方案里还没有指标，请至少加一项。'
    case 'weights-not-100':
      return `权重合计是 ${problem.sumPercent}%，请改到正好 100%。`
    case 'weight-not-positive':
      return `「${nameOf(problem.indicatorId)}」的权重要是大于 0 的整数，请重新填写。`
    case 'unknown-indicator':
      return `找不到指标「${nameOf(problem.indicatorId)}」，请从指标库重新选择。`
    case 'indicator-twice':
      return `「${nameOf(problem.indicatorId)}」出现了两次，请合并成一项。`
    case 'target-missing':
      return `「${nameOf(problem.indicatorId)}」缺少目标值，请填一个数字。`
    case 'target-zero':
      return `「${nameOf(problem.indicatorId)}」按完成率计算，目标值不能是 0，请改目标或换评分方式。`
    case 'number-unreadable':
      return `「${nameOf(problem.indicatorId)}」里的「${problem.found}」不是数字，请改成 98.5 这样的写法。`
    case 'number-not-positive':
      return `「${nameOf(problem.indicatorId)}」里的「${problem.found}」要大于 0，请重新填写。`
    case 'no-bands':
      return `「${nameOf(problem.indicatorId)}」还没有分档，请至少写一档。`
    case 'bands-out-of-order':
      return `「${nameOf(problem.indicatorId)}」的分档在「${problem.found}」处次序不对或重复，请从最好的一档写到最差的一档。`
    case 'better-scores-less':
      return `「${nameOf(problem.indicatorId)}」在「${problem.found}」处成绩更好得分反而更低，请检查分数。`
    default:
      return assertNever(problem)
  }
}

export function gradeRulesProblemText(problem: GradeRulesProblem): string {
  switch (problem.code) {
    case 'no-grades':
      return '还没有等级，请至少写一档。'
    case 'grade-twice':
      return `等级 ${problem.grade} 出现了两次，请去掉一个。`
    case 'grade-number-unreadable':
      return `等级 ${problem.grade} 的「${problem.found}」不是数字，请改成 85 或 1.2 这样的写法。`
    case 'grades-out-of-order':
      return `等级 ${problem.grade} 的起始分不低于上一档，请从高到低填写。`
    case 'coefficient-rises':
      return `等级 ${problem.grade} 的系数高于更好的等级，请检查系数。`
    case 'grades-leave-a-gap':
      return `${problem.fromScore} 分以下没有等级，请把最后一档的起始分改为 0。`
    default:
      return assertNever(problem)
  }
}
