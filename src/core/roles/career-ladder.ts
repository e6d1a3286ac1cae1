import type { RecordId, RoleId } from '../kernel/ids'

export interface LadderStep {
  /** The role that stands on this step, if it is one of the shop's. */
  readonly roleId?: RoleId
  readonly title: string
  /** What has to be shown before one gets here, one sentence each. */
  readonly conditions: readonly string[]
  readonly payRange?: string
}

/** 发展通道: steps in rising order. */
export interface CareerLadder {
  readonly id: RecordId
  readonly name: string
  readonly steps: readonly LadderStep[]
}
