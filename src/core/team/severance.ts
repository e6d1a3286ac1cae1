import { valueInForceOrFirst } from '../kernel/dated-table'
import type { LocalDay } from '../kernel/local-day'
import { addDays, addMonthsToDay, wholeMonthsBetween } from '../kernel/local-day'
import type { LeavingReason } from './movement'
import { CONTRACT_RULES, SEVERANCE_RULES } from './rates/contract-rules'

/**
 * Whether 经济补偿 is owed (劳动合同法 art. 46). At the end of a fixed term it is not if the employee refuses a renewal on terms
 * that are no worse, and after an employer's fault it is although the employee resigns: the owner decides those (`depends`).
 */
export function severanceOf(reason: LeavingReason): 'owed' | 'not-owed' | 'depends' {
  switch (reason) {
    case 'agreed-by-employer':
    case 'with-notice':
    case 'posts-cut':
      return 'owed'
    case 'contract-ended':
    case 'other':
      return 'depends'
    case 'resigned':
    case 'agreed-by-employee':
    case 'probation-failed':
    case 'grave-fault':
    case 'retired':
      return 'not-owed'
  }
}

/** 补偿年限 in halves of a month's wage: a year counts two, six months and more of a rest two, less than six months one. */
export function severanceHalfMonths(hiredOn: LocalDay, lastDay: LocalDay): number {
  const { wholeYearFromMonths } = valueInForceOrFirst(SEVERANCE_RULES, lastDay).value
  const end = addDays(lastDay, 1)
  if (end <= hiredOn) return 0
  const months = wholeMonthsBetween(hiredOn, end)
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const hasRest = addMonthsToDay(hiredOn, years * 12) < end
  return years * 2 + (hasRest ? (rest >= wholeYearFromMonths ? 2 : 1) : 0)
}

/** Days of notice that the reason asks for (arts 37, 40); undefined where none is due. */
export function noticeDaysFor(reason: LeavingReason, onProbation: boolean, day: LocalDay): number | undefined {
  const rules = valueInForceOrFirst(CONTRACT_RULES, day).value
  switch (reason) {
    case 'resigned':
      return onProbation ? rules.probationNoticeDays : rules.noticeDays
    case 'with-notice':
    case 'posts-cut':
      return rules.noticeDays
    case 'agreed-by-employee':
    case 'agreed-by-employer':
    case 'contract-ended':
    case 'probation-failed':
    case 'grave-fault':
    case 'retired':
    case 'other':
      return undefined
  }
}
