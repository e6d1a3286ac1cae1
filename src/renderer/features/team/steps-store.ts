import { create } from 'zustand'
import type { MemberId } from '../../../core/kernel/ids'
import { goTo, readRoute } from '../../ui/route'

/** 入职, 转正, 调动与调薪, 离职, 再入职. */
export type StepKind = 'hire' | 'confirm' | 'transfer' | 'leave' | 'rehire'

/** A step that is being done; `todo`: what is still open with somebody, and the notices so far. */
export interface StepRequest {
  readonly kind: StepKind | 'todo'
  /** Whom it is about; of a new person there is none yet. */
  readonly memberId?: MemberId
}

interface StepsState {
  readonly open: StepRequest | undefined
}

export const useSteps = create<StepsState>(() => ({ open: undefined }))

/** Opens the drawer of a step. It takes the place of an open profile: no dialog ever stands on a dialog. */
export function openStep(request: StepRequest): void {
  useSteps.setState({ open: request })
  forgetAddress()
}
export function closeStep(): void {
  useSteps.setState({ open: undefined })
}

/** The address may name a profile or a step; once that has made way, the same address must be able to ask for it again. */
function forgetAddress(): void {
  const { screen, params } = readRoute(window.location.hash)
  const { member, step, of, ...others } = params
  if (screen === 'team' && (member ?? step ?? of) !== undefined) goTo('team', others)
}

const KINDS: readonly string[] = [
  'hire',
  'confirm',
  'transfer',
  'leave',
  'rehire',
  'todo',
] satisfies StepRequest['kind'][]

/** `#/team?step=confirm&of=m1`, as reminders write it. */
export function stepOfAddress(params: Readonly<Record<string, string>>): StepRequest | undefined {
  const { step, of } = params
  if (step === undefined || !KINDS.includes(step)) return undefined
  return { kind: step as StepRequest['kind'], ...(of === undefined ? {} : { memberId: of as MemberId }) }
}
