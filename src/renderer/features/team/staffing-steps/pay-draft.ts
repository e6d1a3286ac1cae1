import type { Fen } from '../../../../core/kernel/fen'
import { ZERO_FEN } from '../../../../core/kernel/fen'
import type { Allowance, PayScheme } from '../../../../core/payroll/pay-terms'

/** Pay as typed in a step. How absence and overtime are counted is kept from the pay before, or is the usual way. */
export interface PayDraft {
  readonly kind: PayScheme['kind']
  readonly baseFen: Fen | null
  readonly postFen: Fen | null
  readonly rateFen: Fen | null
  readonly performanceFen: Fen | null
  readonly fullAttendanceFen: Fen | null
  readonly allowances: readonly {
    readonly name: string
    readonly amountFen: Fen | null
    readonly rest: AllowanceRest
  }[]
  readonly rest: Pick<Extract<PayScheme, { readonly kind: 'monthly' }>, 'proration' | 'overtimeBase'>
}
type AllowanceRest = Pick<Allowance, 'proration' | 'inMinimumWage'>

export const USUAL_ALLOWANCE: AllowanceRest = { proration: 'by-attendance', inMinimumWage: true }
const USUAL_REST: PayDraft['rest'] = { proration: 'balanced', overtimeBase: 'base-and-post' }

export function payDraftOf(scheme: PayScheme | undefined): PayDraft {
  const monthly = scheme?.kind === 'monthly' ? scheme : undefined
  return {
    kind: scheme?.kind ?? 'monthly',
    baseFen: monthly?.baseFen ?? null,
    postFen: monthly?.postFen ?? null,
    rateFen: scheme?.kind === 'hourly' ? scheme.rateFenPerHour : null,
    performanceFen: scheme?.performanceFen ?? null,
    fullAttendanceFen: scheme?.fullAttendanceFen ?? null,
    allowances: (scheme?.allowances ?? []).map(({ name, amountFen, ...rest }) => ({ name, amountFen, rest })),
    rest: monthly ? { proration: monthly.proration, overtimeBase: monthly.overtimeBase } : USUAL_REST,
  }
}

/** @returns undefined while the wage itself is missing */
export function schemeOfPay(draft: PayDraft): PayScheme | undefined {
  const shared = {
    allowances: draft.allowances
      .filter(({ name, amountFen }) => name.trim() !== '' && amountFen !== null)
      .map(({ name, amountFen, rest }) => ({ name: name.trim(), amountFen: amountFen ?? ZERO_FEN, ...rest })),
    performanceFen: draft.performanceFen ?? ZERO_FEN,
    fullAttendanceFen: draft.fullAttendanceFen ?? ZERO_FEN,
  }
  if (draft.kind === 'hourly')
    return draft.rateFen === null ? undefined : { kind: 'hourly', rateFenPerHour: draft.rateFen, ...shared }
  if (draft.baseFen === null) return undefined
  return { kind: 'monthly', baseFen: draft.baseFen, postFen: draft.postFen ?? ZERO_FEN, ...draft.rest, ...shared }
}
