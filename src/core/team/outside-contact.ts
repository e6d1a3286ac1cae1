import type { MemberId, RecordId } from '../kernel/ids'

/** 供应商, 快递物流, 平台, 代运营或服务商, 其他. */
export type OutsideContactKind = 'supplier' | 'carrier' | 'platform' | 'agency' | 'other'

/** 外部联系人: somebody outside with whom the shop works, and who of the team looks after it. */
export interface OutsideContact {
  readonly id: RecordId
  readonly kind: OutsideContactKind
  readonly organisation: string
  readonly person?: string
  readonly phone?: string
  readonly wechat?: string
  /** 事由: what one turns to them for. */
  readonly about?: string
  readonly inChargeId?: MemberId
  readonly note?: string
}
