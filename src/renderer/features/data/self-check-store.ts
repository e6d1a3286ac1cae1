import { create } from 'zustand'
import type { MemberId } from '../../../core/kernel/ids'
import type { SelfCheckReport } from '../../../core/self-check/run-checks'
import type { SelfCheckProgress } from '../../self-check/self-check-client'

/** Where the self-check stands. The result is what was found at that moment; it does not follow later changes. */
export type SelfCheckStage =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly progress: SelfCheckProgress | undefined }
  | { readonly kind: 'done'; readonly report: SelfCheckReport; readonly names: ReadonlyMap<MemberId, string> }
  | { readonly kind: 'failed' }

export const useSelfCheck = create<{ readonly stage: SelfCheckStage }>(() => ({ stage: { kind: 'none' } }))
export const setSelfCheck = (stage: SelfCheckStage): void => useSelfCheck.setState({ stage })
