import type { MemberId, RecordId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'

/** 店铺子账号 with a platform or any other service. A password has no place here and no field. */
export interface ShopAccount {
  readonly id: RecordId
  /** In the owner's words: 千牛, 飞鸽, ERP … */
  readonly platform: string
  readonly login: string
  readonly purpose: string
  /** What it may do there, as the platform's own settings put it. */
  readonly permission: string
  readonly holderIds: readonly MemberId[]
  /** Since when it is in use. */
  readonly openedOn?: LocalDay
  readonly boundPhone?: string
  /** 两步验证 is switched on. */
  readonly twoFactor?: boolean
  readonly note?: string
  readonly closedOn?: LocalDay
}
