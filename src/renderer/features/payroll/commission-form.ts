import { readTiers } from '../../../core/imports/tables/commission-table'
import type { MoneyText } from '../../../core/kernel/fen'
import { fenToDecimal } from '../../../core/kernel/fen'
import type { CommissionPlanId, RoleId } from '../../../core/kernel/ids'
import type { LocalDay } from '../../../core/kernel/local-day'
import { formatPercent, percent } from '../../../core/kernel/ppm'
import type { Result } from '../../../core/kernel/result'
import { err, ok } from '../../../core/kernel/result'
import type { CommissionPlan, CommissionScheme, TierBound } from '../../../core/payroll/pay-terms'
import { newId } from '../../platform/ids'
import { payrollText } from './payroll-text'

/** A commission plan as typed. */
export interface CommissionDraft {
  readonly id: CommissionPlanId
  readonly name: string
  readonly from: LocalDay | null
  readonly roleIds: readonly RoleId[]
  readonly base: string
  readonly kind: CommissionScheme['kind']
  readonly tiers: string
  readonly bound: TierBound
}

export function commissionDraftOf(plan: CommissionPlan | undefined, from: LocalDay): CommissionDraft {
  if (!plan) {
    return {
      id: newId<CommissionPlanId>(),
      name: '',
      from,
      roleIds: [],
      base: '',
      kind: 'flat',
      tiers: '',
      bound: 'upper-inclusive',
    }
  }
  const { scheme } = plan
  return {
    ...plan,
    kind: scheme.kind,
    tiers: tierWords(scheme, fenToDecimal),
    bound: scheme.kind === 'flat' ? 'upper-inclusive' : scheme.bound,
  }
}

/** '3%' or '≤15000.00:10% 以上:22%': with plain decimals what the form and the import read. */
export function tierWords(scheme: CommissionScheme, money: MoneyText): string {
  if (scheme.kind === 'flat') return formatPercent(scheme.ratePpm)
  return scheme.tiers
    .map(({ upToFen, ratePpm }) => {
      const end = upToFen === undefined ? payrollText.tierRest : `${payrollText.tierUpTo}${money(upToFen)}`
      return `${end}:${formatPercent(ratePpm)}`
    })
    .join(' ')
}

/** The plan a draft describes, or what to put right, as a sentence. */
export function planOfCommissionDraft(draft: CommissionDraft): Result<CommissionPlan, string> {
  if (draft.name.trim() === '') return err(payrollText.needPlanName)
  if (draft.from === null) return err(payrollText.needPlanFrom)
  const scheme = schemeOf(draft)
  if (!scheme) return err(payrollText.badTiers)
  return ok({
    id: draft.id,
    name: draft.name.trim(),
    from: draft.from,
    roleIds: draft.roleIds,
    base: draft.base.trim(),
    scheme,
  })
}

function schemeOf({ kind, tiers, bound }: CommissionDraft): CommissionScheme | undefined {
  if (kind === 'flat') {
    const rate = /^(\d{1,3}(?:\.\d{1,4})?)\s*[%％]?$/.exec(tiers.trim())?.[1]
    return rate === undefined || Number(rate) > 100 ? undefined : { kind, ratePpm: percent(rate) }
  }
  const found = readTiers(tiers)
  if (!found) return undefined
  const ends = found.tiers.map((tier) => tier.upToFen)
  const rising = ends.every(
    (end, i) => i === 0 || (ends[i - 1] !== undefined && (end === undefined || end > (ends[i - 1] ?? 0))),
  )
  return rising ? { kind, tiers: found.tiers, bound } : undefined
}
