import { create } from 'zustand'
import type { KpiPlanId, MemberId } from '../../../core/kernel/ids'

interface KpiScreenState {
  /** Whose score is being explained. */
  readonly explained: MemberId | null
  readonly editing:
    { readonly kind: 'none' } | { readonly kind: 'list' } | { readonly kind: 'plan'; readonly planId: KpiPlanId | null }
}

export const useKpiScreen = create<KpiScreenState>(() => ({ explained: null, editing: { kind: 'none' } }))
export const explainMember = (explained: MemberId | null): void => useKpiScreen.setState({ explained })
export const editPlans = (editing: KpiScreenState['editing']): void => useKpiScreen.setState({ editing })
