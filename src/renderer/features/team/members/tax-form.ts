import type { Fen } from '../../../../core/kernel/fen'
import { ZERO_FEN } from '../../../../core/kernel/fen'
import type { MemberId } from '../../../../core/kernel/ids'
import type { Month } from '../../../../core/kernel/local-day'
import type { TaxProfile } from '../../../../core/payroll/pay-terms'

export interface TaxDraft {
  readonly specialAmountFen: Fen
  readonly specialFrom: string
  readonly firstJob: boolean
  readonly sixty: boolean
  /** Empty = nothing before this app. */
  readonly throughMonth: string
  readonly months: number
  readonly incomeFen: Fen
  readonly contributionsFen: Fen
  readonly specialFen: Fen
  readonly withheldFen: Fen
}

export function taxDraftOf(profile: TaxProfile | null, year: number): TaxDraft {
  const newest = profile?.specialDeductions.at(-1)
  const opening = profile?.opening
  return {
    specialAmountFen: newest?.amountFen ?? ZERO_FEN,
    specialFrom: newest?.from ?? `${year}-01`,
    firstJob: profile?.firstJobOfYear ?? false,
    sixty: profile?.deductSixtyThousand ?? false,
    throughMonth: opening?.throughMonth ?? '',
    months: opening?.months ?? 0,
    incomeFen: opening?.incomeFen ?? ZERO_FEN,
    contributionsFen: opening?.contributionsFen ?? ZERO_FEN,
    specialFen: opening?.specialDeductionsFen ?? ZERO_FEN,
    withheldFen: opening?.withheldFen ?? ZERO_FEN,
  }
}

/** Earlier steps of the special deductions stay; the typed one replaces that of the same month. */
export function profileOfDraft(
  draft: TaxDraft,
  memberId: MemberId,
  year: number,
  stored: TaxProfile | null,
): TaxProfile {
  const from = draft.specialFrom as Month
  const others = (stored?.specialDeductions ?? []).filter((step) => step.from !== from)
  const steps =
    draft.specialAmountFen === 0 && others.length === 0 ? [] : [...others, { from, amountFen: draft.specialAmountFen }]
  return {
    memberId,
    year,
    ...(draft.throughMonth === ''
      ? {}
      : {
          opening: {
            throughMonth: draft.throughMonth as Month,
            months: draft.months,
            incomeFen: draft.incomeFen,
            contributionsFen: draft.contributionsFen,
            specialDeductionsFen: draft.specialFen,
            withheldFen: draft.withheldFen,
          },
        }),
    specialDeductions: steps.sort((a, b) => (a.from < b.from ? -1 : 1)),
    firstJobOfYear: draft.firstJob,
    deductSixtyThousand: draft.sixty,
  }
}
