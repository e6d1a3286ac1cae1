import type { Quantity } from '../kernel/explanation'
import type { MemberId } from '../kernel/ids'
import type { LocalDay, Month } from '../kernel/local-day'
import { monthOf } from '../kernel/local-day'
import type { ShopData } from '../month/shop-data'
import type { PayslipLineCode } from '../payroll/payslip'

/** One kind of comparison; `checks.ts` lists them in the order in which they run. */
export type CheckId =
  | 'records'
  | 'journal'
  | 'references'
  | 'unique-codes'
  | 'dated-records'
  | 'rosters'
  | 'punches'
  | 'day-minutes'
  | 'verdicts'
  | 'ledger'
  | 'weights'
  | 'scores'
  | 'amounts'
  | 'payslips'
  | 'lateness'
  | 'closed-months'

/** `error`: stored figures contradict each other; `warn`: they agree, but the owner should look. */
export type FindingSeverity = 'error' | 'warn'

interface FindingKind {
  readonly check: CheckId
  readonly severity: FindingSeverity
}
const error = (check: CheckId): FindingKind => ({ check, severity: 'error' })
const warn = (check: CheckId): FindingKind => ({ check, severity: 'warn' })

/** Everything that can be found. Sentences: `core/text/self-check-text.ts`. */
const KINDS = {
  'record-misfit': error('records'),

  'journal-other-database': error('journal'),
  'journal-behind': error('journal'),
  'journal-ahead': error('journal'),
  'operation-missing': error('journal'),
  'operation-beyond': error('journal'),
  'undo-unknown': error('journal'),
  'undo-missing': error('journal'),

  'unknown-member': error('references'),
  'unknown-department': error('references'),
  'unknown-role': error('references'),
  'unknown-description': error('references'),
  'unknown-shift': error('references'),
  'unknown-indicator': error('references'),
  'unknown-commission-plan': error('references'),
  'unknown-leave': error('references'),
  'unknown-overtime': error('references'),
  'unknown-skill': error('references'),
  'unknown-equipment': error('references'),
  'department-loop': error('references'),

  'employee-no-twice': error('unique-codes'),
  'shift-code-twice': error('unique-codes'),

  'left-before-hired': error('dated-records'),
  'stints-overlap': error('dated-records'),
  'starts-before-hiring': warn('dated-records'),
  'starts-after-leaving': warn('dated-records'),
  'starts-twice': error('dated-records'),
  'opening-of-other-year': error('dated-records'),

  'roster-length': error('rosters'),
  'roster-twice': error('rosters'),

  'punch-of-other-month': error('punches'),
  'punches-unsorted': error('punches'),
  'punch-twice': error('punches'),

  'days-not-of-month': error('day-minutes'),
  'minutes-not-conserved': error('day-minutes'),
  'minutes-negative': error('day-minutes'),
  'lateness-not-as-reasoned': error('day-minutes'),

  'verdict-stale': error('verdicts'),
  'verdict-missing': error('verdicts'),
  'verdict-surplus': error('verdicts'),
  'closed-minutes-differ': error('verdicts'),

  'ledger-missing': error('ledger'),
  'ledger-surplus': error('ledger'),
  'ledger-differs': error('ledger'),

  'plan-weights': error('weights'),
  'plan-faulty': error('weights'),
  'grades-faulty': error('weights'),
  'description-weights': warn('weights'),

  'score-below-zero': error('scores'),
  'score-above-scale': warn('scores'),
  'score-weights': error('scores'),
  'score-total': error('scores'),
  'score-missing-list': error('scores'),
  'points-out-of-bounds': warn('scores'),
  'actual-unused': warn('scores'),

  'amount-not-positive': error('amounts'),
  'amount-negative': error('amounts'),

  'slip-sum': error('payslips'),
  'slip-below-zero': error('payslips'),
  'slip-twice': error('payslips'),
  'slip-of-other-month': error('payslips'),
  'slip-without-person': error('payslips'),
  'register-differs': error('payslips'),

  'loss-line-twice': error('lateness'),
  'loss-not-deducted': error('lateness'),
  'loss-minutes-differ': error('lateness'),
  'loss-fined-too': error('lateness'),

  'hash-differs': error('closed-months'),
  'cumulative-differs': error('closed-months'),
  'month-left-open': warn('closed-months'),
} as const satisfies Readonly<Record<string, FindingKind>>
export type FindingCode = keyof typeof KINDS
export const FINDING_CODES = Object.keys(KINDS) as readonly FindingCode[]

/** A figure of a payslip or of the year's tax that is compared with a sum. */
export type SlipFigure =
  | 'gross'
  | 'net'
  | 'tax'
  | 'contributions'
  | 'employer-cost'
  | 'income-so-far'
  | 'contributions-so-far'
  | 'withheld-so-far'

/** As much as is known about the place, so that the owner can go there. */
export interface FindingPlace {
  readonly table?: keyof ShopData
  readonly memberId?: MemberId
  readonly month?: Month
  readonly day?: LocalDay
  /** What the owner calls the thing: a plan's name, a shift's code, an indicator, a reason. */
  readonly name?: string
  readonly line?: PayslipLineCode
  readonly figure?: SlipFigure
}

/** Two things that should agree and do not. */
export interface Finding {
  readonly check: CheckId
  readonly code: FindingCode
  readonly severity: FindingSeverity
  readonly where: FindingPlace
  readonly expected?: Quantity
  readonly found?: Quantity
}

export function finding(code: FindingCode, where: FindingPlace, expected?: Quantity, found?: Quantity): Finding {
  return {
    ...KINDS[code],
    code,
    where,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  }
}

/** The month that a finding is about: its own, or that of its day. */
export function monthOfPlace({ month, day }: FindingPlace): Month | undefined {
  return month ?? (day === undefined ? undefined : monthOf(day))
}
