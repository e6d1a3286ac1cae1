import type { Fen } from '../kernel/fen'
import { subtractFen, sumFen, ZERO_FEN } from '../kernel/fen'
import { allowanceLines, outsideMinimumWageFen } from './lines/allowance'
import { backPayLines } from './lines/back-pay'
import { baseWageLines } from './lines/base-wage'
import { commissionOutcome } from './lines/commission'
import { fullAttendanceLines } from './lines/full-attendance'
import { hourlyWageLines } from './lines/hourly-wage'
import { overtimeLines } from './lines/overtime'
import { penaltiesEnteredFen, penaltyLines } from './lines/penalty'
import { performanceLines } from './lines/performance'
import { postWageLines } from './lines/post-wage'
import { rewardLines } from './lines/reward'
import { wageLossLines } from './lines/wage-loss-lines'
import { comparedWithMinimum, minimumForMonth } from './minimum-of-month'
import type { PayContext } from './pay-context'
import type { PayslipLine, PayslipWarning } from './payslip'

/** 应发 and what went into it. */
export interface GrossOfMonth {
  readonly lines: readonly PayslipLine[]
  readonly grossFen: Fen
  readonly commissionCarriedFen: Fen
  /** Overtime pay and hardship allowances: what the minimum wage does not count (最低工资规定第十二条). */
  readonly outsideMinimumFen: Fen
  /** The minimum wage for what was worked of the month, where it is known. */
  readonly minimumFen: Fen | undefined
  readonly warnings: readonly PayslipWarning[]
}

const sumOfLines = (lines: readonly PayslipLine[]): Fen => sumFen(lines.map((line) => line.amountFen))

/** @param contributionsFen the person's own contributions, which some cities keep out of the minimum wage */
export function grossOfMonth(context: PayContext, contributionsFen: Fen): GrossOfMonth {
  const fixed = [...baseWageLines(context), ...postWageLines(context), ...hourlyWageLines(context)]
  const performance = performanceLines(context)
  const commission = commissionOutcome(context)
  const earned = [
    ...fixed,
    ...allowanceLines(context),
    ...performance,
    ...commission.lines,
    ...overtimeLines(context, fixed),
    ...fullAttendanceLines(context),
    ...rewardLines(context),
    ...backPayLines(context),
    ...wageLossLines(context, fixed),
  ]
  const minimumFen = minimumForMonth(context)
  const overtime = earned.filter((line) => line.code.startsWith('overtime-'))
  const outsideMinimumFen = sumFen([sumOfLines(overtime), outsideMinimumWageFen(context, earned)])
  const countedFen = subtractFen(sumOfLines(earned), outsideMinimumFen)
  const { comparedFen } = comparedWithMinimum(context, { countedFen, contributionsFen }, minimumFen ?? ZERO_FEN)
  const lines = [...earned, ...penaltyLines(context, subtractFen(comparedFen, minimumFen ?? ZERO_FEN))]

  const warnings: PayslipWarning[] = context.terms ? [] : [{ code: 'no-pay-terms' }]
  const isUnscored = context.input.score?.coefficient === undefined
  if (performance.length > 0 && isUnscored) warnings.push({ code: 'no-kpi-score' })
  for (const planId of commission.unknownPlans) warnings.push({ code: 'no-commission-plan', planId })
  if (commission.carriedFen > 0) warnings.push({ code: 'commission-negative', carriedFen: commission.carriedFen })
  const penaltiesFen = penaltiesEnteredFen(context)
  if (penaltiesFen > 0) warnings.push({ code: 'fine-is-risky', amountFen: penaltiesFen })
  return {
    lines,
    grossFen: sumOfLines(lines),
    commissionCarriedFen: commission.carriedFen,
    outsideMinimumFen,
    minimumFen,
    warnings,
  }
}
