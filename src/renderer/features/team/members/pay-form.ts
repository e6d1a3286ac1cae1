import type { Fen } from '../../../../core/kernel/fen'
import { ZERO_FEN } from '../../../../core/kernel/fen'
import type { Allowance, OvertimeBase, PayScheme, ProrationMethod } from '../../../../core/payroll/pay-terms'
import { membersText } from './members-text'

export interface AllowanceDraft {
  readonly name: string
  readonly amountFen: Fen | null
  readonly byAttendance: boolean
  readonly inMinimumWage: boolean
}
/** Pay as typed: both schemes' fields, so that switching back and forth loses nothing. */
export interface PayDraft {
  readonly kind: PayScheme['kind']
  readonly baseFen: Fen | null
  readonly postFen: Fen | null
  readonly rateFen: Fen | null
  readonly performanceFen: Fen | null
  readonly fullAttendanceFen: Fen | null
  readonly proration: ProrationMethod
  readonly overtimeBase: OvertimeBase
  readonly allowances: readonly AllowanceDraft[]
}

export const EMPTY_ALLOWANCE: AllowanceDraft = { name: '', amountFen: null, byAttendance: true, inMinimumWage: true }

export function payDraftOf(scheme: PayScheme | undefined): PayDraft {
  const monthly = scheme?.kind === 'monthly' ? scheme : undefined
  return {
    kind: scheme?.kind ?? 'monthly',
    baseFen: monthly?.baseFen ?? null,
    postFen: monthly?.postFen ?? null,
    rateFen: scheme?.kind === 'hourly' ? scheme.rateFenPerHour : null,
    performanceFen: scheme?.performanceFen ?? null,
    fullAttendanceFen: scheme?.fullAttendanceFen ?? null,
    proration: monthly?.proration ?? 'balanced',
    overtimeBase: monthly?.overtimeBase ?? 'base-and-post',
    allowances: (scheme?.allowances ?? []).map((a) => ({
      name: a.name,
      amountFen: a.amountFen,
      byAttendance: a.proration === 'by-attendance',
      inMinimumWage: a.inMinimumWage,
    })),
  }
}

/** What stops the draft from being saved, as a sentence. */
export function payDraftProblem(draft: PayDraft): string | undefined {
  if (draft.kind === 'monthly' && draft.baseFen === null) return membersText.needBase
  if (draft.kind === 'hourly' && draft.rateFen === null) return membersText.needRate
  return undefined
}

export function schemeOfDraft(draft: PayDraft): PayScheme {
  const shared = {
    allowances: draft.allowances.filter((a) => a.name.trim() !== '' && a.amountFen !== null).map(allowanceOf),
    performanceFen: draft.performanceFen ?? ZERO_FEN,
    fullAttendanceFen: draft.fullAttendanceFen ?? ZERO_FEN,
  }
  if (draft.kind === 'hourly') return { kind: 'hourly', rateFenPerHour: draft.rateFen ?? ZERO_FEN, ...shared }
  return {
    kind: 'monthly',
    baseFen: draft.baseFen ?? ZERO_FEN,
    postFen: draft.postFen ?? ZERO_FEN,
    proration: draft.proration,
    overtimeBase: draft.overtimeBase,
    ...shared,
  }
}

function allowanceOf(draft: AllowanceDraft): Allowance {
  return {
    name: draft.name.trim(),
    amountFen: draft.amountFen ?? ZERO_FEN,
    proration: draft.byAttendance ? 'by-attendance' : 'full',
    inMinimumWage: draft.inMinimumWage,
  }
}
