import type { Fen } from '../kernel/fen'
import type { EquipmentId, MemberId, RecordId } from '../kernel/ids'
import type { LocalDay } from '../kernel/local-day'

/** 设备: a thing of the shop that somebody may take in use. */
export interface Equipment {
  readonly id: EquipmentId
  /** 电脑, 手机, 相机 … in the owner's words. */
  readonly kind: string
  readonly name: string
  readonly serial?: string
  readonly boughtOn?: LocalDay
  readonly priceFen?: Fen
  readonly note?: string
  /** 报废 or sold. */
  readonly retiredOn?: LocalDay
}

/** 领用: who has a thing from when to when; without `until` it is still out. A thing is out to one person at a time. */
export interface EquipmentLoan {
  readonly id: RecordId
  readonly equipmentId: EquipmentId
  readonly memberId: MemberId
  readonly from: LocalDay
  /** Day of return. */
  readonly until?: LocalDay
  /** State when handed out, and when it came back. */
  readonly condition?: string
  readonly returnCondition?: string
}

export function openLoanOf(loans: readonly EquipmentLoan[], equipmentId: EquipmentId): EquipmentLoan | undefined {
  return loans.find((loan) => loan.equipmentId === equipmentId && loan.until === undefined)
}
