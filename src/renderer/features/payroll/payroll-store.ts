import { create } from 'zustand'
import type { CommissionPlanId, MemberId } from '../../../core/kernel/ids'

interface PayrollScreenState {
  readonly view: 'register' | 'adjustments' | 'sales'
  readonly opened: MemberId | null
  readonly plans:
    | { readonly kind: 'none' }
    | { readonly kind: 'list' }
    | { readonly kind: 'plan'; readonly planId: CommissionPlanId | null }
}

export const usePayrollScreen = create<PayrollScreenState>(() => ({
  view: 'register',
  opened: null,
  plans: { kind: 'none' },
}))
export const showPayView = (view: PayrollScreenState['view']): void => usePayrollScreen.setState({ view })
export const openSlip = (opened: MemberId | null): void => usePayrollScreen.setState({ opened })
export const editCommissionPlans = (plans: PayrollScreenState['plans']): void => usePayrollScreen.setState({ plans })
